/** A story that is told from one hour to another: the light moves on with it, and places are seen as they are by then. */
import type { Hour } from '../facts/facts.js';
import type { Random } from '../seed.js';
import { TIMES } from './atmosphere.js';
import type { Part } from './outline.js';
import type { Reading } from './reading.js';
import { type Location, locationAt, MOST_SCENES, sameScene } from './scenes.js';

const MOST_HOURS = 4;

const MOVES_ON =
  /\b(?:and|to|then|until|till|into|through|towards?|by|ends?|ending|turn\w*|becom\w*|fad\w*|giv\w* way)\b/;
const ENDS = /\b(?:ends?|ending|until|till)\b[^.,;:!?]*$/;

/** "... ending under a sky full of stars" says nothing of how it begins. */
export const isOnlyTheEnd = (hour: string, { plain }: Reading): boolean =>
  ENDS.test(plain.slice(0, saidIn(plain, hour)).toLowerCase());

/** The hour of the opening, and those that the prompt moves on to. */
export function hoursOf(reading: Reading, opening: Hour): Hour[] {
  const at = reading.times.findIndex((each) => each.name === opening);
  const later = reading.times.slice(at + 1, at + MOST_HOURS).map((each) => each.name as Hour);
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

const saidIn = (plain: string, hour: string): number => {
  const words = TIMES.find((each) => each.name === hour)?.words ?? [hour];
  const at = plain.search(new RegExp(`\\b(?:${words.join('|')})`, 'i'));
  return at < 0 ? plain.length : at;
};

/** Each hour of several has its share of the film, and each place that it comes to is a scene of its own. */
export function throughTheDay(
  parts: readonly Part[],
  places: readonly Location[],
  hours: readonly Hour[],
  random: Random,
): { parts: readonly Part[]; locations: readonly Location[] } {
  if (hours.length < 2) return { parts, locations: places };
  const locations: Location[] = [];
  const moved = parts.map((part, position) => {
    const turn = Math.floor((position * hours.length) / parts.length);
    const hour = hours[turn]!;
    const here = places[part.scene]!;
    const then = { ...here.facts, hour: { value: hour, by: 'USER' as const } };
    const known = locations.findIndex((each) => sameScene(each, then));
    if (known >= 0) return { ...part, scene: known };
    // Every later hour needs a place yet.
    const room = MOST_SCENES - (hours.length - 1 - turn);
    const last = locations.findLastIndex((each) => each.facts.hour?.value === hour);
    if (locations.length >= room && last >= 0) return { ...part, scene: last };
    const moved = hour === here.facts.hour?.value ? here : locationAt(here, { hour: then.hour }, random);
    return { ...part, scene: locations.push(moved) - 1 };
  });
  return { parts: moved, locations };
}
