/** Words that pull a film in two directions, and how a director would live with both. */
import { z } from 'zod';
import { dataBeside } from '../data.js';
import { placesOfWords } from '../facts/english.js';

const PAIRS = z
  .array(
    z.object({
      one: z.array(z.string()),
      other: z.array(z.string()),
      /** What becomes of the second when the first was named first, and the other way round. */
      oneLeads: z.string(),
      otherLeads: z.string(),
    }),
  )
  .parse(dataBeside(import.meta.url, './contradictions.json'));

export type Contradiction = { leads: string; follows: string; note: string };

const firstOf = (placeOf: (word: string) => number, words: readonly string[]) =>
  words
    .map((word) => ({ word, at: placeOf(word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];

/** The word that stands first leads, since people name first what matters most to them. */
export function contradictionsIn(prompt: string): Contradiction[] {
  const placeOf = placesOfWords(prompt);
  return PAIRS.flatMap((pair) => {
    const one = firstOf(placeOf, pair.one);
    const other = firstOf(placeOf, pair.other);
    if (one === undefined || other === undefined) return [];
    const oneFirst = one.at < other.at;
    const [leads, follows] = oneFirst ? [one.word, other.word] : [other.word, one.word];
    const how = oneFirst ? pair.oneLeads : pair.otherLeads;
    return [{ leads, follows, note: `“${leads}” and “${follows}” pull apart: ${how}.` }];
  });
}
