/** Who is in a shot, what they hold and what they ride. */
import type { ShotFacts, Subject } from '../../film/facts/facts.js';
import {
  type Drawable,
  drawableNamed,
  drawableOf,
  type FourLegged,
  fourLegged,
} from '../../film/lexicon/drawable.js';
import { type Person, personOf } from '../people/person.js';
import type { Pose } from '../people/pose.js';
import type { Stage } from '../sketch/layer.js';

export type Composing = {
  facts: ShotFacts;
  stage: Stage;
  /** The way that a sideways camera goes. */
  facing: 1 | -1 | null;
  seed: number;
};

const MAX_PEOPLE = 7;

export function peopleOf({ facts, stage, seed }: Composing): Person[] {
  const mood = facts.mood?.value ?? null;
  return facts.subjects
    .filter(({ kind }) => kind === 'PERSON')
    .flatMap((each) =>
      Array.from({ length: Math.min(each.count, MAX_PEOPLE) }, (_, index) =>
        personOf(each, String(seed), index, mood),
      ),
    )
    .map((person) => ({ ...person, pose: poseAt(stage, person.pose) }))
    .slice(0, MAX_PEOPLE);
}

const WATERS = ['beach', 'lake', 'underwater', 'stadium'];

/** Nobody floats on the ground, stands in the deep sea or swims in a street. */
function poseAt({ reading: { place } }: Stage, pose: Pose): Pose {
  const afloat = place === 'underwater' || place === 'space';
  if (pose === 'floating' && !afloat) return 'standing';
  if (pose === 'standing' && afloat) return 'floating';
  return pose === 'swimming' && !WATERS.includes(place) ? 'jumping' : pose;
}

/** Somebody who has a hand free carries the umbrella of the shot. */
export function withUmbrella(people: Person[], { subjects }: ShotFacts): Person[] {
  const umbrella = subjects.find(({ kind, noun }) => kind === 'THING' && /\b(umbrella|parasol)$/.test(noun));
  const [first, ...others] = people;
  if (!umbrella || !first || first.holds !== null || !['standing', 'walking'].includes(first.pose))
    return people;
  return [{ ...first, holds: 'umbrella', holdsColour: umbrella.look.colour }, ...others];
}

export type Mount = { subject: Subject | null; drawable: Drawable | null; animal: FourLegged | null };

/** What those who ride sit on: what the shot names, else what is usual. */
export function mountOf(people: readonly Person[], others: readonly Subject[]): Mount {
  const rider = people.find(({ pose }) => pose === 'riding');
  if (!rider) return { subject: null, drawable: null, animal: null };
  const subject = others.find((each) => fourLegged(each) === 'horse' || each.kind === 'VEHICLE') ?? null;
  const animal = subject ? fourLegged(subject) : null;
  return {
    subject,
    animal,
    drawable: animal ? null : subject ? drawableOf(subject) : drawableNamed(rider.mount),
  };
}
