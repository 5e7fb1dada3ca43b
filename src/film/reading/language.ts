/** Which language a text is written in, by its script and its small words. */
import type { Language } from '../lexicon/entry.js';
import { SMALL_WORDS } from '../lexicon/small-words.js';

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
];

/** `known` tells whether a word is one of a language's dictionary. Null where nothing speaks for any language. */
export function languageOf(
  text: string,
  known: (language: 'en' | Language, word: string) => boolean,
): 'en' | Language | null {
  const letters = text.slice(0, 400);
  const latin = (letters.match(/\p{Script=Latin}/gu) ?? []).length;
  for (const [language, script] of SCRIPTS) {
    const count = (letters.match(new RegExp(script.source, 'gu')) ?? []).length;
    if (count > 0 && count * 2 >= latin) return language;
  }
  const said = (letters.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 60);
  if (said.length === 0) return null;
  let best: 'en' | Language = 'en';
  let most = -1;
  for (const [language, small] of SMALL_WORDS) {
    const score =
      said.filter((word) => small.has(word)).length +
      (language === 'en' ? 0.5 : 0) +
      0.6 * said.filter((word) => known(language, word)).length;
    if (score > most) [best, most] = [language, score];
  }
  return best;
}
