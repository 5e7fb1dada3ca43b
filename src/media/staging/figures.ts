/** One person or animal of a shot as it is drawn, moves and is framed. */
import { createCanvas } from '@napi-rs/canvas';
import type { Subject } from '../../film/facts/facts.js';
import { actionById } from '../../film/lexicon/actions.js';
import type { FourLegged } from '../../film/lexicon/drawable.js';
import { randomFrom } from '../../film/seed.js';
import type { Framed } from '../animatic/framing.js';
import { PEOPLE_DEPTH } from '../animatic/projection.js';
import { drawPerson, type FigureLight, type Held } from '../people/ink.js';
import type { Person } from '../people/person.js';
import type { Pose } from '../people/pose.js';
import { coatOf, drawAnimal, type Gait, shoulderOf } from '../sketch/animals.js';
import type { Stage } from '../sketch/layer.js';
import type { Performer } from './actors.js';
import type { Mount } from './cast.js';
import { flatPicture, heldPicture } from './flat.js';

const HEIGHT = 0.52;
export const FEET = 0.93;

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

export const PACE: Partial<Record<Pose | Gait, number>> = {
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

/** A bicycle carries its rider lower than a horse. */
const SEAT = { animal: 0.3, vehicle: 0.07 };

export function framedPerson(person: Person): Framed {
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

export async function personAt(
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

export function animalAt(
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

export function gaitOf({ action }: Subject): Gait {
  const pose = actionById(action?.id ?? null)?.pose;
  if (pose === 'running' || pose === 'jumping' || pose === 'flying') return 'running';
  return pose === 'walking' || pose === 'climbing' ? 'walking' : 'standing';
}
