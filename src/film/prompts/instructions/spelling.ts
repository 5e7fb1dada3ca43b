/** Forgives typing slips: a word that is nearly one of the known ones is taken for it. */
import { slips } from '../../slips.js';
import {
  BESIDE,
  CONCEPTS,
  KEEPING,
  LESS,
  MORE,
  NEGATIONS,
  REAL_WORDS,
  SLIGHT,
  STRONG,
  TOO,
  WITHOUT_MEANING,
} from './lexicon.js';

const KNOWN: ReadonlySet<string> = new Set([
  ...[...CONCEPTS.keys()].flatMap((phrase) => phrase.split(' ')),
  ...[NEGATIONS, MORE, LESS, TOO, KEEPING, SLIGHT, STRONG, WITHOUT_MEANING, ...Object.values(BESIDE)].flatMap(
    (each) => [...each],
  ),
]);
/** A short word that is taken for one without meaning would be lost: no whale is a "whole". */
const CORRECTABLE = [...KNOWN].filter(
  (word) => word.length >= (WITHOUT_MEANING.has(word) && !CONCEPTS.has(word) ? 6 : 4),
);

export function corrected(word: string): string {
  if (KNOWN.has(word) || REAL_WORDS.has(word) || word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const undoubled = word.replace(/(.)\1{2,}/g, '$1');
  if (KNOWN.has(undoubled)) return undoubled;
  const allowed = word.length >= 8 ? 2 : 1;
  let best: { word: string; slips: number } | null = null;
  for (const candidate of CORRECTABLE) {
    // People rarely miss the first letter, and other words that merely rhyme are shut out this way.
    if (Math.abs(candidate.length - word.length) > allowed || !sameStart(word, candidate)) continue;
    // Four letters are too few to tell a slip from another word: no mode is a "move", but "rian" is rain.
    if (word.length === 4 && candidate.length === 4 && !sameLetters(word, candidate)) continue;
    const found = slips(word, candidate);
    if (found <= allowed && (!best || found < best.slips)) best = { word: candidate, slips: found };
  }
  return best?.word ?? word;
}

const sameLetters = (a: string, b: string): boolean => [...a].sort().join() === [...b].sort().join();

const sameStart = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
