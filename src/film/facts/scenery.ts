/** What the lexicon knows of a place, an hour and a weather, for sentences. */
import type { PlaceEntry } from '../lexicon/entry.js';
import { hourById } from '../lexicon/hours.js';
import { singularOf } from '../lexicon/inflect.js';
import { placeById } from '../lexicon/places.js';
import { weatherById } from '../lexicon/weathers.js';
import { capitalized, definite, withArticle, withoutArticle } from './english.js';
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
  entry: PlaceEntry;
};

const ON =
  /\b(?:frozen (?:lake|river|sea|pond|canal)|street|avenue|boulevard|road|highway|rooftop|roof|terrace|balcony|bridge|pier|dock|beach|shore|coast|island|ridge|mountain|hill|summit|peak|stage|platform|farm|planet|ship|boat|train|plateau|plain|cliff|dance floor|court|track|pitch|lawn|deck|staircase|stairs|mars|moon|trail|path)s?$/i;
const TOWN = /\b(?:city|town|village|neighbou?rhood|district|quarter|downtown|suburb)s?$/i;
const BACKDROP = /(?:background|backdrop)$/;
/** Parts of a place, and how one is in them. */
const PARTS = new Map([
  ['corner', 'in'],
  ['edge', 'at'],
  ['far end', 'at'],
  ['far reaches', 'in'],
  ['wide middle', 'in'],
]);
/** "Edge of the street" and its like. */
export const isPart = (phrase: string): boolean =>
  phrase.includes(' of ') && PARTS.has(phrase.split(' of ', 1)[0]!);

/** The place itself, of which a phrase may name a part. */
export const wholeOf = (phrase: string): string =>
  isPart(phrase) ? phrase.slice(phrase.indexOf(' of ') + 4).replace(/^the /, '') : phrase;

const NAMED = new Set(
  'mars venus jupiter saturn mercury neptune antarctica venice alps himalaya sahara serengeti amazon'.split(
    ' ',
  ),
);
const WITH_ARTICLE = new Set(['alps', 'himalaya', 'sahara', 'serengeti', 'amazon']);

/** "The street", "Mars", "the Alps". */
export const namedPlace = (phrase: string): string =>
  NAMED.has(phrase.toLowerCase())
    ? `${WITH_ARTICLE.has(phrase.toLowerCase()) ? 'the ' : ''}${capitalized(phrase)}`
    : definite(phrase);

/** Space, sky and sea have neither ends nor corners. */
const WITHOUT_ENDS = ['orbit', 'sky', 'open_sea', 'open_water', 'underwater'];
const INDOORS =
  /\b(?:room|hall|house|office|museum|library|church|temple|cave|gym|hotel|school|hospital|greenhouse|tunnel|shop|store|lobby|elevator|cellar|palace|castle|workshop|studio|bakery|theat(?:re|er))\b/i;

export function sceneryOf({ id, phrase }: PlaceFact): Scenery {
  const entry = (id === null ? null : placeById(id)) ?? unknownPlace(phrase);
  const said = phrase === '' ? withoutArticle(entry.name) : phrase;
  const ours = entry.name.endsWith(said) || entry.words[0] === said.toLowerCase();
  return {
    phrase: said,
    preposition: prepositionFor(said, entry),
    indoors: entry.indoors,
    wide: ours && id !== null ? entry.wide : null,
    words: entry.words,
    spots: entry.spots,
    details: entry.details,
    ownLight: entry.ownLight !== undefined,
    entry,
  };
}

/** Other parts of the same place; none of a backdrop or of islands. */
export function partsOf(place: PlaceFact): PlaceFact[] {
  const { phrase, preposition, indoors, entry } = sceneryOf(place);
  if (preposition === 'against' || preposition === 'among') return [];
  const parts = WITHOUT_ENDS.includes(entry.id)
    ? ['far reaches', 'wide middle']
    : ['far end', indoors ? 'corner' : 'edge'];
  return parts.map((part) => ({ id: place.id, phrase: `${part} of ${namedPlace(phrase)}` }));
}

function prepositionFor(said: string, entry: PlaceEntry): string {
  if (BACKDROP.test(said)) return 'against';
  const inPart = said.includes(' of ') ? PARTS.get(said.split(' of ', 1)[0]!) : undefined;
  if (inPart !== undefined) return inPart;
  if (ON.test(said)) return 'on';
  if (TOWN.test(said)) return 'in';
  if (said.includes('island')) return 'among';
  const head = said
    .split(/ (?:of|in|on|at|with|above|under|between) /, 1)[0]!
    .split(' ')
    .at(-1)!;
  const known = [entry.name, ...entry.words].some((each) => each.endsWith(singularOf(head) ?? head));
  return known ? entry.at : 'in';
}

const STUDIO_LIGHT = ['in soft even light', 'lit from one side', 'glowing from within'];

/** A place that nobody described is kept as it is said, furnished with what any place has. */
function unknownPlace(phrase: string): PlaceEntry {
  return {
    id: 'unknown',
    words: [],
    hints: [],
    name: withArticle(phrase),
    indoors: INDOORS.test(phrase),
    drawn: 'backdrop',
    at: ON.test(phrase) ? 'on' : 'in',
    wide: `${phrase} from one end to the other`,
    spots: ['in the foreground', 'at the far end', 'near the edge', 'half in the light', 'half in shadow'],
    details: [
      'a surface raked by the light',
      'an edge where light and shadow meet',
      'dust turning slowly in a thin beam',
      'one small worn detail',
    ],
    moves: ['light shifts slowly across the frame', 'the air moves softly', 'shadows lengthen slowly'],
    nearby: [],
    ...(BACKDROP.test(phrase) ? { ownLight: STUDIO_LIGHT } : {}),
  };
}

/** No sun burns through a storm: what is left of the hour's light under clouds. */
const UNDER_CLOUDS: Record<'dark' | 'light', readonly string[]> = {
  dark: [
    'under the low dark sky of {hour}',
    'lit from one side against the {hour}',
    'between two pools of lamplight at {hour}',
  ],
  light: [
    'in the soft grey light of {hour}',
    'under the low heavy sky of {hour}',
    'in the dim silver of {hour}, without shadows',
  ],
};
const COVERED: readonly Weather[] = ['cloudy', 'rain', 'storm', 'snow', 'fog', 'sandstorm'];

export function lightFor(
  scenery: Scenery | null,
  hour: Hour | null,
  weather: Weather | null,
): readonly string[] {
  if (scenery?.entry.ownLight !== undefined) return scenery.entry.ownLight;
  const time = hour === null ? null : hourById(hour);
  if (time === null) return [];
  if (scenery?.indoors) return time.indoors;
  const covered = weather !== null && COVERED.includes(weather);
  if (!covered) return time.outdoors;
  const named = time.id === 'golden hour' ? 'late afternoon' : time.id;
  return UNDER_CLOUDS[time.dark ? 'dark' : 'light'].map((words) => words.replace('{hour}', named));
}

/** An open sky after dark shows stars and no sun. */
const CLEAR_NIGHT = {
  outdoors: ['a wide sky full of stars', 'clean moonlight on every edge', 'the air still and clear'],
  indoors: ['stars at the window', 'moonlight on the floor', 'a clear night behind the glass'],
  moves: ['stars turn slowly overhead', 'moonlight shifts across the ground', 'the air hardly moves'],
};

function airOf(weather: Weather, hour: Hour | null) {
  const dark = hour !== null && hourById(hour)?.dark === true;
  return weather === 'clear' && dark ? CLEAR_NIGHT : weatherById(weather);
}

export function weatherWords(weather: Weather, indoors: boolean, hour: Hour | null): readonly string[] {
  const air = airOf(weather, hour);
  if (air === null) return [];
  return indoors ? air.indoors : air.outdoors;
}

/** What stirs in a place by itself, the weather before all. */
export function movesFor(
  { entry, indoors, ownLight }: Scenery,
  weather: Weather | null,
  hour: Hour | null,
): readonly string[] {
  const moves = weather === null || indoors || ownLight ? [] : (airOf(weather, hour)?.moves ?? []);
  return moves.length > 0 ? moves : entry.moves;
}
