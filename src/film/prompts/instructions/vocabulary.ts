/** The words around wishes about subjects, places and the camera. */
import type { SubjectKind } from '../../facts/facts.js';
import { beingById } from '../../lexicon/beings.js';
import type { Family } from '../../lexicon/entry.js';
import { meaningsOf } from '../../lexicon/find.js';
import { singularOf } from '../../lexicon/inflect.js';
import { thingById } from '../../lexicon/things.js';

export const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const means = (word: string, family: Family): boolean =>
  meaningsOf(word).some((each) => each.family === family);

export function kindOf(noun: string): SubjectKind {
  const being = meaningsOf(noun).find((each) => each.family === 'beings');
  if (being) return beingById(being.entry.id)?.kind ?? 'PERSON';
  const thing = meaningsOf(noun).find((each) => each.family === 'things');
  return thingById(thing?.entry.id ?? null)?.kind ?? 'THING';
}
export const isKnownNoun = (word: string): boolean => means(word, 'beings') || means(word, 'things');
export const singular = (noun: string): string => singularOf(noun) ?? noun;

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'a an one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, at) => [word, Math.max(1, at - 1)] as const),
);
export const numberOf = (word: string): number | null => {
  const value = NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0);
  return value > 0 ? value : null;
};
/** Amounts that people leave open. */
export const SOME: ReadonlyMap<string, number> = new Map([
  ['some', 3],
  ['several', 4],
  ['many', 8],
  ['few', 3],
  ['more', 3],
  ['both', 2],
]);

export const isColour = (word: string): boolean =>
  means(word, 'colours') || /^(?:blond|blonde|brunette|ginger)$/.test(word);
export const isGarment = (word: string): boolean =>
  means(word, 'garments') || /^(?:clothes|outfit)$/.test(word);
export const FEATURES = set(
  'hair eyes beard skin face lips nails makeup fur tail wings mane moustache tattoo',
);

/** What belongs to the place and not to those in it. */
export const PART_OF_PLACE = set(
  'sky water sea ocean ground floor wall walls background grass leaves trees moon sun clouds snow sand lights',
);

const DESCRIBING = set(
  'open closed shut burning lit unlit old young tall small short big large huge tiny little giant bald pregnant wet dirty clean happy sad angry scared afraid surprised tired drunk beautiful pretty ugly thin fat slim muscular strong shy rich poor blind elegant elderly asleep naked invisible transparent shiny glowing golden wooden broken fluffy furry famous nervous excited confident serious proud lonely',
);
/** Looks that an instruction asks for like a mood. */
const MORE_MOODS = set(
  'elegant luxurious futuristic cinematic weird strange beautiful minimalist realistic poetic',
);
export const isMood = (word: string): boolean => MORE_MOODS.has(word) || means(word, 'moods');
export const isDescribing = (word: string): boolean =>
  DESCRIBING.has(word) ||
  isColour(word) ||
  /^(?:older|younger|taller|smaller|bigger|larger|thinner|fatter|stronger|happier|sadder|angrier|shorter|prettier|shinier|cuter)$/.test(
    word,
  );

/** Words that order a change of sound, cut or file, which no picture can follow. */
export const OUTSIDE = set(
  'music song soundtrack sound sounds audio voice voiceover volume lyrics subtitle subtitles caption captions backwards backward reverse reversed export gif mp4 download seconds second minutes minute trim shorten lengthen longer loop crossfade transition transitions title titles logo watermark tagline credits overlay beat tempo bpm resolution translate songs fps',
);

export const VERBS = {
  remove: set('remove delete lose drop hide erase eliminate'),
  add: set('add put insert include place show bring give want have need there'),
  move: set('put move set place bring take film shoot transport stage'),
  replace: set('replace swap exchange substitute'),
  turn: set('change turn transform make switch'),
  paint: set('change turn paint make color colour dye recolor'),
  cause: set('let make have get'),
};

export const BESIDE_CAMERA = set(
  'the a an of on to in at with it this that shot camera her his their him them face eyes view angle from around movement make use please as and into over lens shots be should',
);
