/** Where the environment comes from, and which of its names look like slips. */
import { existsSync } from 'node:fs';
import { VARIABLES } from './config.js';
import { slips } from './film/slips.js';

/** Variables of the working folder's `.env`; those that are set already stay as they are. */
export function readEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** Names of nearly the same letters, or with some of the words, of a variable that isn't set. */
export function likelyMisspelt(
  environment: Record<string, string | undefined>,
): { given: string; likely: string }[] {
  const unset = VARIABLES.filter((name) => !environment[name]);
  return Object.keys(environment).flatMap((given) => {
    if (VARIABLES.includes(given)) return [];
    const likely = unset.find((name) => isSlipOf(given, name));
    return likely === undefined ? [] : [{ given, likely }];
  });
}

const isSlipOf = (given: string, name: string): boolean =>
  isNearly(given, name) || hasSomeWordsOf(given, name);

/** One letter too many, too few or wrong, or two that changed places. */
const isNearly = (given: string, name: string): boolean =>
  name.length >= 4 && Math.abs(given.length - name.length) <= 1 && slips(given, name) <= 1;

/** `OPENAI_KEY` for `OPENAI_API_KEY`. */
function hasSomeWordsOf(given: string, name: string): boolean {
  const [words, all] = [given.split('_'), name.split('_')];
  return (
    words.length > 1 &&
    words[0] === all[0] &&
    words.length < all.length &&
    words.every((word) => all.includes(word))
  );
}
