/** A story in which time passes: the light and the weather move on, and places are seen as they are by then. */

import { findIn } from '../lexicon/find.js';
import type { Moment } from '../reading/read-facts.js';
import type { Random } from '../seed.js';
import type { Part } from './outline.js';
import { type Location, locationAt, MAX_SCENES, sameScene } from './scenes.js';

const LEADING = new Set(
  'from at in to until till through into by before after and all one every each the a an under during'.split(
    ' ',
  ),
);

/** What somebody does from dawn to midnight can be seen at any hour between. */
export function atNoHour(phrase: string): string {
  const words = phrase.split(' ');
  const hours = new Set(
    findIn('hours', phrase).flatMap(({ start, end }) => phrase.slice(start, end).split(' ')),
  );
  const bare = (word: string) => word.replace(/[,;]$/, '');
  const kept: string[] = [];
  for (const word of words) {
    if (!hours.has(bare(word))) {
      kept.push(word);
      continue;
    }
    while (kept.length > 1 && LEADING.has(bare(kept.at(-1)!))) kept.pop();
  }
  return kept.join(' ').replace(/,$/, '');
}

/** Each of several moments has its share of the film, and each place that it comes to is a scene of its own. */
export function throughTime(
  parts: readonly Part[],
  places: readonly Location[],
  course: readonly Moment[],
  random: Random,
): { parts: readonly Part[]; locations: readonly Location[] } {
  const moments = course.slice(0, Math.min(MAX_SCENES - 1, parts.length));
  if (moments.length < 2) return { parts, locations: places };
  const locations: Location[] = [];
  const turns: number[] = [];
  const moved = parts.map((part, position) => {
    const turn = Math.floor((position * moments.length) / parts.length);
    const { hour, weather } = moments[turn]!;
    const here = places[part.scene]!;
    const change = { ...(hour === null ? {} : { hour }), ...(weather === null ? {} : { weather }) };
    const then = { ...here.facts, ...change };
    const known = locations.findIndex((each) => sameScene(each, then));
    if (known >= 0) return { ...part, scene: known };
    // Every later moment needs a place yet.
    const room = MAX_SCENES - (moments.length - 1 - turn);
    const last = turns.lastIndexOf(turn);
    if (locations.length >= room && last >= 0) return { ...part, scene: last };
    turns.push(turn);
    const moment = sameScene(here, then) ? here : locationAt(here, change, random);
    return { ...part, scene: locations.push(moment) - 1 };
  });
  return { parts: moved, locations };
}
