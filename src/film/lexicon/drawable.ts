/** What can be drawn: the picture for a subject, how large it is in the world, and how it moves and stands there. */
import type { PlaceFact, ShotFacts, Subject } from '../facts/facts.js';
import { wholeOf } from '../facts/scenery.js';
import { beingById } from './beings.js';
import { DRAWABLE_ROWS } from './drawable-rows.js';
import { findIn } from './find.js';
import { singularOf } from './inflect.js';
import { kindOfNoun } from './kinds.js';
import { placeById } from './places.js';
import { thingById } from './things.js';

export type PictureMotion =
  | 'still'
  | 'sway'
  | 'bob'
  | 'float'
  | 'fly'
  | 'circle'
  | 'pass'
  | 'walk'
  | 'waddle'
  | 'hop'
  | 'swim'
  | 'leap'
  | 'flicker'
  | 'twinkle'
  | 'spin'
  | 'roll';

export type Stands = 'ground' | 'table' | 'air' | 'water' | 'back' | 'far' | 'sky';

type Prop = ShotFacts['props'][number];
export type Drawable = { picture: string; metres: number; motion: PictureMotion; stands: Stands };

const ROWS = DRAWABLE_ROWS.trim()
  .split('\n')
  .map((line) => {
    const [picture = '', metres, motion, stands, words = ''] = line.split(';');
    const drawable = { picture, metres: Number(metres), motion, stands } as Drawable;
    return { drawable, words: words.split('/').filter((word) => word !== '') };
  });
const BY_PICTURE = new Map(ROWS.map(({ drawable }) => [drawable.picture, drawable]));
const BY_WORD = new Map(
  ROWS.flatMap(({ drawable, words }) => words.map((word) => [word, drawable] as const)),
);

const named = (word: string): Drawable | null =>
  BY_WORD.get(word) ?? BY_WORD.get(singularOf(word) ?? '') ?? null;

/** The noun as a whole, its last two words, its last one. */
function endsOf(noun: string): string[] {
  const words = noun.toLowerCase().trim().split(/\s+/);
  const ends = [0, words.length - 2, words.length - 1].filter((from) => from >= 0);
  return [...new Set(ends)].map((from) => words.slice(from).join(' '));
}

/** The picture for a noun, else for what it is a kind of. */
export function drawableNamed(noun: string): Drawable | null {
  const ends = endsOf(noun);
  for (const find of [named, likeOf])
    for (const end of ends) {
      const found = find(end);
      if (found) return found;
    }
  return null;
}

const generalOf = (word: string): string | null =>
  (kindOfNoun(word) ?? kindOfNoun(singularOf(word) ?? ''))?.like ?? null;

function likeOf(word: string): Drawable | null {
  const general = generalOf(word);
  return general === null ? null : named(general);
}

const MAX_NOUN_WORDS = 4;

/** A prop by its phrase. What the planner says in a sentence names things in passing: its last word is none to draw. */
export const drawableProp = ({ id, phrase, by }: Prop): Drawable | null =>
  by === 'PLANNER' && phrase.trim().split(/\s+/).length > MAX_NOUN_WORDS
    ? null
    : (drawableNamed(phrase) ?? BY_PICTURE.get(thingById(id)?.picture ?? '') ?? null);

export function drawableOf({ id, noun }: Pick<Subject, 'id' | 'noun'>): Drawable | null {
  const exact = named(noun.toLowerCase());
  if (exact) return exact;
  const picture = beingById(id)?.picture ?? thingById(id)?.picture ?? null;
  return BY_PICTURE.get(picture ?? '') ?? drawableNamed(noun);
}

/** Animals that are drawn limb by limb, so that they can walk and run. */
const FOUR_LEGGED = {
  horse: 'horse stallion mare pony foal mustang unicorn',
  dog: 'dog puppy hound retriever labrador husky sheepdog terrier corgi dalmatian',
  wolf: 'wolf coyote jackal',
  fox: 'fox',
  bear: 'bear grizzly',
  lion: 'lion lioness',
  panda: 'panda',
  koala: 'koala',
  moose: 'moose',
  raccoon: 'raccoon',
} as const;
export type FourLegged = keyof typeof FOUR_LEGGED;
const BY_ANIMAL = new Map(
  Object.entries(FOUR_LEGGED).flatMap(([build, words]) =>
    words.split(' ').map((word) => [word, build as FourLegged] as const),
  ),
);

export function fourLegged({ kind, noun }: Pick<Subject, 'kind' | 'noun'>): FourLegged | null {
  if (kind !== 'CREATURE') return null;
  const last = noun.toLowerCase().split(/\s+/).at(-1)!;
  return (
    BY_ANIMAL.get(last) ??
    BY_ANIMAL.get(singularOf(last) ?? '') ??
    BY_ANIMAL.get(generalOf(last) ?? '') ??
    null
  );
}

/** What stands behind somebody by the name of their calling: a lighthouse keeper's lighthouse. */
export function landmarkOf({ kind, noun }: Pick<Subject, 'kind' | 'noun'>): string | null {
  return kind === 'PERSON' && noun.includes(' ') ? landmarkNamed(noun.slice(0, noun.lastIndexOf(' '))) : null;
}

/** The words again, when a building is called so. */
export const landmarkNamed = (words: string): string | null =>
  named(words)?.stands === 'back' ? words : null;

/** Northern lights are part of the sky that a place is painted with. */
export const isOfTheSky = ({ id }: { id: string | null }): boolean => id === 'aurora';

/** Places that have a painter of their surroundings, and a picture of what they are known by. */
const LANDMARKS: Readonly<Record<string, string>> = {
  castle: 'castle',
  volcano: 'volcano',
  waterfall: 'game-waterfall',
  bridge: 'game-stone-bridge',
  oasis: 'game-oasis',
  ruins: 'game-ancient-ruins',
  arctic: 'game-iceberg',
};

/** What stands in a place that its painter does not show: as the place is called, else what it is known by. */
export function landmarkIn({ id, phrase }: PlaceFact): Drawable | null {
  const known = LANDMARKS[id ?? ''];
  const called = drawableNamed(phrase);
  if (known === undefined) return placeDrawnFor({ id, phrase }) === null ? called : null;
  // An ancient city is no block of offices, and snow has no icebergs unless they are named.
  if (called !== null && (called.stands === 'back' || called.stands === 'far') && OLD.test(called.picture))
    return called;
  return id === 'arctic' ? null : (BY_PICTURE.get(known) ?? null);
}

const OLD = /^game-|^(?:castle|volcano|japanese-castle)$/;

export const placeDrawnFor = (place: PlaceFact): string | null =>
  (placeById(place.id) ?? findIn('places', place.phrase)[0]?.entry)?.drawn ?? null;

/** What a drawing of these facts leaves out, each once, in the words of the facts. */
export function notShownIn({ place, subjects, props }: ShotFacts): string[] {
  const missing = subjects.filter(
    (each) => each.kind !== 'PERSON' && !fourLegged(each) && !drawableOf(each) && !isOfTheSky(each),
  );
  const noPlace = place && placeDrawnFor(place.value) === null && !drawableNamed(place.value.phrase);
  const told = [
    ...missing.map(({ noun }) => noun),
    ...(noPlace ? [wholeOf(place.value.phrase)] : []),
    // What the planner adds was asked for by nobody.
    ...props
      .filter((prop) => prop.by !== 'PLANNER' && !drawableProp(prop) && !isOfTheSky(prop))
      .map(({ phrase }) => wholeOf(phrase)),
  ];
  return [...new Set(told)];
}
