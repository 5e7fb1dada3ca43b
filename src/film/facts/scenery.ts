/** What the lexicon knows of a place, an hour and a weather, for sentences. */
import { lightsIn, stirringsIn, TIMES, WEATHERS } from '../story/atmosphere.js';
import type { Place } from '../story/place.js';
import { placeByKey } from '../story/places.js';
import type { Hour, PlaceFact, Weather } from './facts.js';

export type Scenery = {
  /** The user's words for it, else the lexicon's; without an article. */
  phrase: string;
  preposition: string;
  indoors: boolean;
  /** Null where the user's own words describe it. */
  wide: string | null;
  words: readonly string[];
  spots: readonly string[];
  details: readonly string[];
  ownLight: boolean;
  entry: Place;
};

const ON =
  /\b(?:street|avenue|boulevard|road|highway|rooftop|roof|terrace|balcony|bridge|pier|dock|beach|shore|coast|islands?|ridge|mountain|hill|summit|peak|stage|platform|farm|planet|ship|boat|train|plateau|plain|cliff|dance floor|court|track|pitch|lawn|deck|staircase|stairs|mars|moon|trail|path)s?$/i;
const INDOORS =
  /\b(?:room|hall|house|office|museum|library|church|temple|cave|gym|hotel|school|hospital|greenhouse|tunnel|shop|store|lobby|elevator|cellar|palace|castle|workshop|studio|bakery|theat(?:re|er))\b/i;

export function sceneryOf({ id, phrase }: PlaceFact): Scenery {
  const entry = (id === null ? null : placeByKey(id)) ?? unknownPlace(phrase);
  const ours = phrase === '' || entry.name.endsWith(phrase);
  return {
    phrase: ours && phrase === '' ? entry.name : phrase,
    preposition: ours ? entry.at : ON.test(phrase) ? 'on' : 'in',
    indoors: entry.indoors,
    wide: ours ? entry.wide : null,
    words: entry.words,
    spots: entry.spots,
    details: entry.details,
    ownLight: entry.ownLight !== undefined,
    entry,
  };
}

/** A place that nobody described is kept as it is said, furnished with what any place has. */
function unknownPlace(phrase: string): Place {
  return {
    key: 'main_place',
    words: [],
    name: `a ${phrase}`,
    indoors: INDOORS.test(phrase),
    at: ON.test(phrase) ? 'on' : 'in',
    wide: `${phrase} from one end to the other`,
    spots: ['in the foreground', 'at the far end', 'near the edge', 'right in the middle', 'half in shadow'],
    details: [
      'a surface raked by the light',
      'an edge where light and shadow meet',
      'dust turning slowly in a thin beam',
      'one small worn detail',
    ],
    moves: ['light shifts slowly across the frame', 'the air moves softly', 'shadows lengthen slowly'],
    nearby: [],
  };
}

const timeOf = (hour: Hour | null) => TIMES.find((each) => each.name === hour) ?? null;
const weatherOf = (weather: Weather | null) =>
  WEATHERS.find((each) => each.name === (weather === 'clear' ? 'sun' : weather)) ?? null;

export function lightFor(
  scenery: Scenery | null,
  hour: Hour | null,
  weather: Weather | null,
): readonly string[] {
  const time = timeOf(hour);
  if (time === null) return [];
  return scenery === null ? time.outdoors : lightsIn(scenery.entry, time, weatherOf(weather));
}

const OTHER_WEATHERS: Partial<Record<Weather, readonly string[]>> = {
  cloudy: ['under a closed grey sky', 'heavy clouds overhead', 'soft light without shadows'],
  sandstorm: ['sand flying past in sheets', 'the air brown with dust', 'grit hissing over the ground'],
};

export function weatherWords(weather: Weather, indoors: boolean): readonly string[] {
  const known = weatherOf(weather);
  if (known === null) return OTHER_WEATHERS[weather] ?? [];
  return indoors ? known.indoors : known.outdoors;
}

export const movesFor = (scenery: Scenery, weather: Weather | null): readonly string[] =>
  stirringsIn(scenery.entry, weatherOf(weather), false);
