/** A story that is told from one hour to another: the light moves on with it, and places are seen as they are by then. */
import type { Random } from '../seed.js';
import { TIMES, type TimeOfDay } from './atmosphere.js';
import type { CreativeBrief } from './brief.js';
import type { Part } from './outline.js';
import type { Reading } from './reading.js';
import { atHour, type Location, MOST_SCENES, timeNamed } from './scenes.js';

const MOST_HOURS = 4;

const MOVES_ON =
  /\b(?:and|to|then|until|till|into|through|towards?|by|ends?|ending|turn\w*|becom\w*|fad\w*|giv\w* way)\b/;
const ENDS = /\b(?:ends?|ending|until|till)\b[^.,;:!?]*$/;

/** "... ending under a sky full of stars" says nothing of how it begins. */
export function isOnlyTheEnd(time: TimeOfDay, { plain }: Reading): boolean {
  const at = saidIn(plain, time);
  return ENDS.test(plain.slice(0, at).toLowerCase());
}

/** The brief's own hour, and those that the prompt moves on to. */
export function hoursOf(reading: Reading, brief: CreativeBrief): TimeOfDay[] {
  const opening = timeNamed(brief.timeOfDay) ?? TIMES[2]!;
  const at = reading.times.indexOf(opening);
  const later = reading.times.slice(at + 1, at + MOST_HOURS);
  if (later.length === 0) return [opening];
  const from = saidIn(reading.plain, opening);
  const between = reading.plain.slice(from, saidIn(reading.plain, later.at(-1)!)).toLowerCase();
  const movesOn = at < 0 ? isOnlyTheEnd(later[0]!, reading) : MOVES_ON.test(between);
  return movesOn ? [opening, ...later] : [opening];
}

const HOUR = TIMES.flatMap(({ words }) => words).join('|');
const AT_AN_HOUR = new RegExp(
  `(?:[\\s,]+(?:from|at|in|to|until|till|through|into|by|before|after|and|all|one|every|each|the|a|an|ending|under|sky))*\\s+(?:${HOUR})\\b(?:\\s+long\\b)?`,
  'gi',
);

/** What somebody does from dawn to midnight can be seen at any hour between. */
export const atNoHour = (action: string): string => action.replace(AT_AN_HOUR, '');

const saidIn = (plain: string, { words }: TimeOfDay): number => {
  const at = plain.search(new RegExp(`\\b(?:${words.join('|')})`, 'i'));
  return at < 0 ? plain.length : at;
};

/** Each hour of several has its share of the film, and each place that it comes to is a scene of its own. */
export function throughTheDay(
  parts: readonly Part[],
  places: readonly Location[],
  hours: readonly TimeOfDay[],
  random: Random,
): { parts: readonly Part[]; locations: readonly Location[] } {
  if (hours.length < 2) return { parts, locations: places };
  const locations: Location[] = [];
  const moved = parts.map((part, position) => {
    const turn = Math.floor((position * hours.length) / parts.length);
    const hour = hours[turn]!;
    const here = places[part.scene]!;
    const known = locations.findIndex(({ place, time }) => place === here.place && time === hour);
    if (known >= 0) return { ...part, scene: known };
    // Every later hour needs a place yet.
    const room = MOST_SCENES - (hours.length - 1 - turn);
    const last = locations.findLastIndex(({ time }) => time === hour);
    if (locations.length >= room && last >= 0) return { ...part, scene: last };
    return { ...part, scene: locations.push(hour === here.time ? here : atHour(here, hour, random)) - 1 };
  });
  return { parts: moved, locations };
}
