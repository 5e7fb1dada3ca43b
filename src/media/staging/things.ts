/** The things of a shot that are drawn as flat pictures: each picture once, in its colour and number. */
import type { ShotFacts, Subject } from '../../film/facts/facts.js';
import {
  type Drawable,
  drawableOf,
  drawableProp,
  fourLegged,
  isOfTheSky,
  landmarkIn,
} from '../../film/lexicon/drawable.js';
import { findIn } from '../../film/lexicon/find.js';
import { singularOf } from '../../film/lexicon/inflect.js';
import { SOME } from '../../film/reading/phrase.js';

export type Thing = { drawable: Drawable; count: number; colour: string | null };

/** Parts of a room, which its painter shows. */
const OF_A_WALL = new Set(['window', 'door', 'elevator']);

/** A dragon that sleeps does not circle in the air. */
const AT_REST = new Set(['sleep', 'lie', 'rest', 'sit', 'stand', 'wait']);

const atRest = (drawable: Drawable): Drawable => ({
  ...drawable,
  motion: 'still',
  stands: drawable.stands === 'air' ? 'ground' : drawable.stands,
});

/** `held` are the pictures in somebody's hands, `others` the subjects that are no people and not ridden. */
export function thingsIn(
  { props, place }: Pick<ShotFacts, 'props' | 'place'>,
  others: readonly Subject[],
  held: ReadonlySet<string>,
): Thing[] {
  const painted = place?.value.id === 'lighthouse' ? 'game-lighthouse' : null;
  const landmark = place === null ? null : landmarkIn(place.value);
  const all = [
    ...others.filter((each) => !fourLegged(each)).flatMap(thingOf),
    ...props.flatMap(propOf),
    ...(landmark === null ? [] : [{ drawable: landmark, count: 1, colour: null }]),
  ].filter(
    ({ drawable: { picture } }) => !held.has(picture) && !OF_A_WALL.has(picture) && picture !== painted,
  );
  return all
    .filter((each, at) => all.findIndex((other) => samePicture(each, other)) === at)
    .map((each) => ({
      ...each,
      colour: each.colour ?? all.find((other) => samePicture(each, other) && other.colour)?.colour ?? null,
    }));
}

const samePicture = (one: Thing, other: Thing): boolean => one.drawable.picture === other.drawable.picture;

function thingOf(subject: Subject): Thing[] {
  const drawable = isOfTheSky(subject) ? null : drawableOf(subject);
  if (drawable === null) return [];
  const resting = AT_REST.has(subject.action?.id ?? '');
  return [
    { drawable: resting ? atRest(drawable) : drawable, count: subject.count, colour: subject.look.colour },
  ];
}

function propOf(prop: ShotFacts['props'][number]): Thing[] {
  const drawable = isOfTheSky(prop) ? null : drawableProp(prop);
  if (drawable === null) return [];
  const colour = findIn('colours', prop.phrase)[0]?.entry.hex ?? null;
  const many = singularOf(prop.phrase.split(' ').at(-1)!.toLowerCase()) !== null;
  return [{ drawable, count: many ? SOME : 1, colour }];
}
