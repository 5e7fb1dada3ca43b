/** Who and what is seen in a shot: where they stand, how large they are there, and what the camera has to keep in its frame. */
import { createCanvas } from '@napi-rs/canvas';
import { NO_LOOK, type ShotFacts, type Subject } from '../../film/facts/facts.js';
import { actionById } from '../../film/lexicon/actions.js';
import {
  type Drawable,
  drawableNamed,
  drawableOf,
  type FourLegged,
  fourLegged,
  placeDrawnFor,
} from '../../film/lexicon/drawable.js';
import { type Random, randomFrom } from '../../film/seed.js';
import type { Framed } from '../animatic/framing.js';
import { PEOPLE_DEPTH } from '../animatic/projection.js';
import { drawPerson, type FigureLight, type Held } from '../people/ink.js';
import { type Person, personOf } from '../people/person.js';
import type { Pose } from '../people/pose.js';
import { coatOf, drawAnimal, type Gait, shoulderOf } from '../sketch/animals.js';
import type { Stage } from '../sketch/layer.js';
import type { Performer } from './actors.js';
import { flatPicture, heldPicture } from './flat.js';

export type Cast = {
  performers: Performer[];
  subject: Framed | null;
  /** World units in a second; 0 for those who stay where they are. */
  pace: number;
  /** The way that the first of them looks. */
  lead: 1 | -1;
};

export type Composing = {
  facts: ShotFacts;
  stage: Stage;
  /** The way that a sideways camera goes. */
  facing: 1 | -1 | null;
  seed: number;
  /** How many people there are to be, should that differ from the facts. */
  people: boolean | number | null;
};

const HEIGHT = 0.52;
const FEET = 0.93;
const MAX_PEOPLE = 7;
const MAX_OF_A_THING = 9;

/** How far up the eyes are, as a share of the height. */
const EYES: Record<Person['build'], number> = { man: 0.93, woman: 0.89, child: 0.68 };
const SEATED: Partial<Record<Pose, number>> = {
  sitting: 0.76,
  kneeling: 0.78,
  riding: 0.84,
  lying: 0.2,
  swimming: 0.3,
};
const HEAD = 0.06;

const PACE: Partial<Record<Pose | Gait, number>> = {
  walking: 0.11,
  running: 0.2,
  swimming: 0.07,
  riding: 0.2,
  surfing: 0.16,
};

const PERIOD: Partial<Record<Pose | Gait, number>> = {
  singing: 1.4,
  guitar: 1.2,
  playing: 1.2,
  dancing: 1,
  cheering: 0.9,
  jumping: 1.1,
  walking: 1.1,
  running: 0.66,
  riding: 0.8,
  fighting: 0.8,
  swimming: 1.4,
  climbing: 1.8,
  surfing: 1.6,
  floating: 5,
  flying: 3,
  working: 2.2,
  drinking: 3,
  eating: 1.6,
  reaching: 3.4,
};
const STANDING_PERIOD = 4;

/** Something on the ground, as wide as it needs room. */
type Standing = { width: number; make(x: number, row: number): Promise<Performer[]>; first: Framed | null };

export async function compose(composing: Composing): Promise<Cast> {
  const { facts, stage, facing } = composing;
  const random = randomFrom(composing.seed, facts.place?.value.phrase ?? '', 'cast');
  const lead = facing ?? (random.next() < 0.5 ? 1 : -1);
  const people = withUmbrella(peopleOf(composing), facts);
  const present = (noun: string) =>
    !facts.absent.some((each) => noun.toLowerCase().includes(each.toLowerCase()));
  const others = facts.subjects.filter(({ kind, noun }) => kind !== 'PERSON' && present(noun));
  const props = facts.props
    .filter(({ phrase }) => present(phrase))
    .map(({ phrase }) => ({ noun: phrase, id: null, count: 1, colour: null }));
  const held = new Set(people.flatMap(({ holds }) => (holds ? [drawableNamed(holds)?.picture] : [])));
  const performers: Performer[] = [];
  let subject: Framed | null = null;

  const ridden = mountOf(people, others);
  const animals = others.flatMap((each) => {
    const build = fourLegged(each);
    return build ? [{ each, build }] : [];
  });
  const flat = [
    ...others
      .filter((each) => !fourLegged(each) && each !== ridden.subject)
      .map((each) => ({ noun: each.noun, id: each.id, count: each.count, colour: each.look.colour })),
    ...props,
    ...placePicture(facts),
  ].filter((each) => !held.has(drawableOf(each)?.picture) && !OF_A_WALL.has(drawableOf(each)?.picture ?? ''));

  const row = standingsOf(people, ridden, animals, composing, lead, random);
  for (const [index, { width, make, first }] of row.entries()) {
    const x = placeInRow(row, index, width);
    performers.push(...(await make(x, index)));
    if (index === 0 && first) subject = { ...first, x: x + first.x };
  }
  if (row.length > 1 && subject) {
    const xs = row.map(({ width }, index) => placeInRow(row, index, width));
    subject = { ...subject, group: { left: Math.min(...xs), right: Math.max(...xs) } };
  }
  const besideSomebody = people.length > 0 && (animals.length > 0 || flat.length > 0);
  if (subject && besideSomebody) subject = { ...subject, least: 0.68 };
  for (const [index, each] of flat.entries()) {
    const drawable = drawableOf({ id: each.id, noun: each.noun });
    if (!drawable) continue;
    const alone = row.length === 0 && index === 0;
    const made = await flatPicture({
      count: each.count,
      colour: each.colour,
      drawable,
      stage,
      index,
      alone,
      lead,
      beside: row.length,
      random,
    });
    performers.push(...made.performers);
    if (alone) subject = made.subject;
  }
  const pose = people[0]?.pose ?? (animals[0] ? gaitOf(animals[0].each) : null);
  return {
    performers: performers.sort((one, other) => other.depth - one.depth || one.feet - other.feet),
    subject,
    lead,
    pace: (pose ? (PACE[pose] ?? 0) : 0) * (people.length > 0 ? 1 : 1.4),
  };
}

function peopleOf({ facts, stage, seed, people }: Composing): Person[] {
  const mood = facts.mood?.value ?? null;
  const all = facts.subjects
    .filter(({ kind }) => kind === 'PERSON')
    .flatMap((each) =>
      Array.from({ length: Math.min(each.count, MAX_PEOPLE) }, (_, index) =>
        personOf(each, String(seed), index, mood),
      ),
    )
    .map((person) => ({ ...person, pose: poseAt(stage, person.pose) }))
    .slice(0, MAX_PEOPLE);
  if (people === false) return [];
  if (people === null) return all;
  const count = people === true ? Math.max(1, all.length) : Math.min(people, MAX_PEOPLE);
  return Array.from(
    { length: count },
    (_, index) => all[index] ?? personOf(SOMEBODY, String(seed), index, mood),
  );
}

const WATERS = ['beach', 'underwater', 'stadium'];

/** Nobody floats on the ground, stands in the deep sea or swims in a street. */
function poseAt({ reading: { place } }: Stage, pose: Pose): Pose {
  const afloat = place === 'underwater' || place === 'space';
  if (pose === 'floating' && !afloat) return 'standing';
  if (pose === 'standing' && afloat) return 'floating';
  return pose === 'swimming' && !WATERS.includes(place) ? 'jumping' : pose;
}

const SOMEBODY: Subject = {
  id: null,
  noun: 'person',
  kind: 'PERSON',
  count: 2,
  look: NO_LOOK,
  action: null,
  characterKey: null,
  by: 'PLANNER',
};

/** Somebody who has a hand free carries the umbrella of the shot. */
function withUmbrella(people: Person[], { subjects }: ShotFacts): Person[] {
  const umbrella = subjects.find(({ kind, noun }) => kind === 'THING' && /\b(umbrella|parasol)$/.test(noun));
  const [first, ...others] = people;
  if (!umbrella || !first || first.holds !== null || !['standing', 'walking'].includes(first.pose))
    return people;
  return [{ ...first, holds: 'umbrella', holdsColour: umbrella.look.colour }, ...others];
}

/** Parts of a room, which its painter shows. */
const OF_A_WALL = new Set(['window', 'door', 'elevator']);

/** A place that has no painter of its own, but a picture: a castle stands behind what happens there. */
function placePicture({ place }: ShotFacts) {
  if (place === null) return [];
  const { id, phrase } = place.value;
  const drawable = drawableNamed(phrase);
  const isPainted = placeDrawnFor(place.value) !== null && id !== 'castle';
  return drawable === null || isPainted ? [] : [{ noun: phrase, id: null, count: 1, colour: null }];
}

type Mount = { subject: Subject | null; drawable: Drawable | null; animal: FourLegged | null };

/** What those who ride sit on: what the shot names, else what is usual. */
function mountOf(people: readonly Person[], others: readonly Subject[]): Mount {
  const none: Mount = { subject: null, drawable: null, animal: null };
  if (!people.some(({ pose }) => pose === 'riding')) return none;
  const rider = people.find(({ pose }) => pose === 'riding')!;
  const subject = others.find((each) => fourLegged(each) === 'horse' || each.kind === 'VEHICLE') ?? null;
  const animal = subject ? fourLegged(subject) : null;
  return {
    subject,
    animal,
    drawable: animal ? null : subject ? drawableOf(subject) : drawableNamed(rider.mount),
  };
}

/** The first in the middle, the others beside it in turn. */
function placeInRow(row: readonly Standing[], index: number, width: number): number {
  const side = index % 2 === 0 ? 1 : -1;
  const before = row.filter((_, at) => at < index && at !== 0 && at % 2 === index % 2);
  const reach = before.reduce((sum, each) => sum + each.width, 0);
  const middle = row.length % 2 === 0 ? row[0]!.width / 2 : 0;
  return index === 0 ? middle : side * (row[0]!.width / 2 + reach + width / 2) + middle;
}

function standingsOf(
  people: readonly Person[],
  mount: Mount,
  animals: readonly { each: Subject; build: FourLegged }[],
  { stage }: Composing,
  lead: 1 | -1,
  random: Random,
): Standing[] {
  const lit: FigureLight = {
    light: stage.light,
    side: Math.sign(stage.light.sun.x) || 1,
    fill: 0.42 + 0.5 * stage.light.daylight,
  };
  const together = people.some(
    ({ pose }) => pose === 'embracing' || pose === 'fighting' || pose === 'dancing',
  );
  const ones = people.map((person, index): Standing => {
    const facing =
      together && index % 2 === 1
        ? (-lead as 1 | -1)
        : index === 0 || people.length > 3
          ? lead
          : ((index % 2 === 0 ? lead : -lead) as 1 | -1);
    const close = person.pose === 'embracing' ? 0.13 : 0.21;
    return {
      width:
        person.pose === 'riding'
          ? 0.42
          : person.pose === 'lying' || person.pose === 'swimming'
            ? 0.5
            : close + random.between(0, 0.03),
      make: (x, row) => personAt(person, { x, row, facing, index }, mount, stage, lit),
      first: framedPerson(person),
    };
  });
  const beasts = animals
    .filter(({ each }) => each !== mount.subject)
    .flatMap(({ each, build }) =>
      Array.from({ length: Math.min(each.count, MAX_OF_A_THING) }, (_, index): Standing => {
        const height = shoulderOf(build) * (1 - 0.12 * (index % 3));
        return {
          width: height * 1.5,
          make: async (x, row) => [animalAt(each, build, height, x, row, lead, index, stage)],
          first: {
            x: 0.3 * height * lead,
            top: FEET - height * 1.7,
            eyes: FEET - height * 1.36,
            feet: FEET,
            half: height * 0.9,
            whole: false,
            share: Math.min(1, Math.max(0.5, height * 2.8)),
          },
        };
      }),
    );
  return [...ones, ...beasts];
}

/** A bicycle carries its rider lower than a horse. */
const SEAT = { animal: 0.3, vehicle: 0.07 };

function framedPerson(person: Person): Framed {
  const eyes = EYES[person.build] * (SEATED[person.pose] ?? 1);
  const lift = person.pose === 'flying' ? 0.4 : person.pose === 'jumping' ? 0.1 : 0;
  return {
    x: 0,
    top: FEET - HEIGHT * (eyes + 0.1 + lift),
    eyes: FEET - HEIGHT * (eyes + lift),
    feet: FEET,
    half: HEAD,
    whole: false,
  };
}

async function personAt(
  person: Person,
  { x, row, facing, index }: { x: number; row: number; facing: 1 | -1; index: number },
  mount: Mount,
  stage: Stage,
  lit: FigureLight,
): Promise<Performer[]> {
  const back = row === 0 ? 0 : 0.018 + 0.012 * (row % 3);
  const held: Held = await heldPicture(person.holds, stage.light, person.holdsColour);
  const { pose } = person;
  const shown: Person = person.drives ? { ...person, pose: 'standing' } : person;
  const rides = pose === 'riding' && (mount.animal || mount.drawable);
  const lift = !rides ? 0 : mount.animal ? SEAT.animal : SEAT.vehicle;
  const performer: Performer = {
    // A rider is before what is ridden, which reaches further down.
    depth: PEOPLE_DEPTH - (rides ? 0.001 : 0),
    x,
    feet: FEET - back - lift,
    height: HEIGHT * (1 - back * 1.2),
    offset: index * 0.37,
    period: PERIOD[pose] ?? STANDING_PERIOD,
    walks: PACE[pose] !== undefined,
    area: 2.2,
    draw: (phase, unit) => drawPerson(shown, phase, facing, unit, lit, held),
  };
  if (!rides) return [performer];
  if (mount.animal && mount.subject)
    return [
      animalAt(
        mount.subject,
        mount.animal,
        shoulderOf(mount.animal),
        x,
        row,
        facing,
        index,
        stage,
        'running',
      ),
      performer,
    ];
  const { performers } = await flatPicture({
    count: 1,
    colour: mount.subject?.look.colour ?? null,
    drawable: { ...mount.drawable!, motion: 'pass', stands: 'ground' },
    stage,
    index: 0,
    alone: false,
    lead: facing,
    beside: 0,
    random: randomFrom(0, 'mount'),
  });
  // It goes with its rider.
  const { moved: _, ...still } = performers[0]!;
  const vehicle = { ...still, x, feet: FEET - back, walks: true };
  return [vehicle, person.drives ? atTheWheel(performer, vehicle, facing) : performer];
}

/** Head and shoulders of a driver, in the window of what is driven. */
function atTheWheel(driver: Performer, { x, feet, height }: Performer, facing: 1 | -1): Performer {
  const size = height * WHEEL.size;
  return {
    ...driver,
    x: x + facing * height * WHEEL.ahead,
    feet: feet - height * WHEEL.sill,
    height: size,
    draw(phase, unit) {
      const { canvas, feet: stands } = driver.draw(phase, unit);
      const [top, bottom] = [stands.y - unit * 1.02, stands.y - unit * 0.73];
      const bust = createCanvas(Math.ceil(unit * 0.3), Math.ceil(bottom - top));
      bust.getContext('2d').drawImage(canvas, -(stands.x - unit * 0.15), -top);
      return { canvas: bust, feet: { x: unit * 0.15, y: bust.height }, unit };
    },
  };
}

/** In heights of the vehicle: how tall its driver is, how far before its middle, and how high the window's sill. */
const WHEEL = { size: 1.1, ahead: 0.1, sill: 0.55 };

function animalAt(
  each: Subject,
  build: FourLegged,
  height: number,
  x: number,
  row: number,
  facing: 1 | -1,
  index: number,
  stage: Stage,
  ridden?: Gait,
): Performer {
  const gait = ridden ?? gaitOf(each);
  const coat = coatOf(build, each.noun, each.look.colour);
  const side = Math.sign(stage.light.sun.x) || 1;
  return {
    depth: PEOPLE_DEPTH,
    x,
    feet: FEET + 0.004 - (row === 0 ? 0 : 0.015 * (row % 3)),
    height,
    offset: 0.1 + index * 0.31,
    period: PERIOD[gait] ?? STANDING_PERIOD,
    walks: gait !== 'standing',
    area: 7.5,
    draw: (phase, unit) => drawAnimal(build, gait, phase, facing, unit, { light: stage.light, side, coat }),
  };
}

function gaitOf({ action }: Subject): Gait {
  const pose = actionById(action?.id ?? null)?.pose;
  if (pose === 'running' || pose === 'jumping' || pose === 'flying') return 'running';
  return pose === 'walking' || pose === 'climbing' ? 'walking' : 'standing';
}
