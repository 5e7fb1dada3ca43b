/** Where the film plays: a handful of places that it returns to, in one light and one weather. */

import { withoutArticle } from '../facts/english.js';
import type { Fact, FactSource, Hour, PlaceFact, Weather } from '../facts/facts.js';
import { partsOf, sceneryOf } from '../facts/scenery.js';
import { sceneSentence } from '../facts/sentence.js';
import { settledScene } from '../facts/settle.js';
import { placeById } from '../lexicon/places.js';
import type { Random } from '../seed.js';
import { cutText } from '../text.js';
import { freeKey } from './cast.js';
import { feelingOf } from './feelings.js';
import type { Scene, SceneFacts } from './plan.js';

/** A scene of the plan, and whether the prompt names its place; the others were found next to it. */
export type Location = Scene & { asked: boolean };

/** More than a viewer remembers, and more pictures than a film of clips needs. */
export const MAX_SCENES = 5;

export type Setting = {
  /** The prompt's own places, the main one first. */
  places: readonly { place: PlaceFact; by: FactSource }[];
  hour: Fact<Hour>;
  weather: Fact<Weather>;
  mood: string;
  /** Ids of places that suit the film's subject, for a home that the lexicon does not know. */
  suitable?: readonly string[];
  /** How many places the film has at least. */
  fewest: number;
  /** It plays in the place that the prompt names and nowhere else: its other places are parts of that one. */
  stays?: boolean;
};

export function locationsFor(setting: Setting, clipCount: number, random: Random): Location[] {
  const { suitable = [] } = setting;
  const fewest = Math.min(setting.fewest, clipCount);
  const wanted = Math.min(MAX_SCENES, Math.max(fewest, 1 + Math.round(clipCount / 4)));
  const known = setting.places.slice(0, MAX_SCENES);
  const parts = setting.stays && known[0]?.by === 'USER' ? partsOf(known[0].place) : [];
  const [others, by] =
    parts.length > 0 ? [parts, 'USER' as const] : [placesAround(setting, random), 'PLANNER' as const];
  const found = others.slice(0, Math.max(0, wanted - known.length)).map((place) => ({ place, by }));
  const keys = new Set<string>();
  return [...known, ...found].map(({ place, by }) =>
    locationOf(
      freeKey(place.id ?? keyOf(place.phrase), keys),
      { place: { value: place, by }, hour: setting.hour, weather: setting.weather },
      by !== 'PLANNER' || (suitable.length === 0 && known.some((each) => each.place === place)),
      random,
    ),
  );
}

export const keyOf = (phrase: string): string =>
  cutText(
    phrase
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^_+|_+$/g, ''),
    40,
  ) || 'place';

/** Next to an unknown place lies what suits the subject, else wherever the mood likes to be. */
function placesAround({ places, mood, suitable = [] }: Setting, random: Random): PlaceFact[] {
  const home = places[0] === undefined ? null : sceneryOf(places[0].place);
  const near = home === null ? [] : home.entry.nearby.flatMap((id) => placeById(id) ?? []);
  const suiting = suitable.flatMap((id) => placeById(id) ?? []);
  const liked = feelingOf(mood).places.flatMap((id) => placeById(id) ?? []);
  const all = (suiting.length > 0 ? [suiting, near] : [near, liked]).find((each) => each.length > 0) ?? [];
  // From a street to a rooftop, not from a beach into a flat: out of doors stays out of doors where it can.
  const alike = all.filter((each) => near.length === 0 || each.indoors === home?.indoors);
  const others = alike.length === 0 || suiting.length > 0 ? all : [];
  return [...random.shuffled(alike), ...random.shuffled(others)]
    .filter((each, index, list) => list.indexOf(each) === index)
    .filter((each) => !places.some(({ place }) => place.id === each.id))
    .map((each) => ({ id: each.id, phrase: withoutArticle(each.name) }));
}

function locationOf(key: string, wanted: SceneFacts, asked: boolean, random: Random): Location {
  const facts = settledScene(wanted);
  return {
    key,
    description: sceneSentence(facts, random.integer(0, 11)),
    timeOfDay: facts.hour?.value ?? null,
    facts,
    asked,
  };
}

/** The same place at another hour or in another weather, which is a scene of its own. */
export const locationAt = (
  location: Location,
  change: Partial<Pick<SceneFacts, 'hour' | 'weather'>>,
  random: Random,
): Location =>
  locationOf(
    [location.key, change.hour?.value, change.weather?.value]
      .filter((each) => each !== undefined)
      .join('_')
      .replaceAll(' ', '_'),
    { ...location.facts, ...change },
    location.asked,
    random,
  );

/** Places that are said to be reached after one another need no other ones beside them. */
export const sameScene = (one: Location, facts: SceneFacts): boolean =>
  one.facts.place?.value.phrase === facts.place?.value.phrase &&
  one.facts.hour?.value === facts.hour?.value &&
  one.facts.weather?.value === facts.weather?.value;
