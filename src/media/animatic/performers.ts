/** Who is seen in a shot, how they move through the place, and what the camera has to keep in its frame. */
import type { Random } from '../../film/seed.js';
import { coatOf, drawAnimal, type Gait, gaitIn, shoulderOf, walksOnFour } from '../sketch/animals.js';
import { EYES, standings } from '../sketch/cast.js';
import { drawFigure, type FigureLight } from '../sketch/figure.js';
import type { Stage } from '../sketch/layer.js';
import { headCount, isCreature, type Person, readPerson } from '../sketch/reading.js';
import { heroOf } from '../sketch/things.js';
import type { Performer } from './actors.js';
import type { Subject } from './framing.js';
import type { AnimaticRequest } from './request.js';

export type Performance = {
  performers: Performer[];
  subject: Subject | null;
  /** World units in a second; 0 for people who stay where they are. */
  pace: number;
  /** The way that the first of them looks. */
  lead: 1 | -1;
};

/** From the middle of a face to the side of the hair. */
const HEAD = 0.055;
const HELMET = 0.08;

const PACE: Partial<Record<Person['pose'] | Gait, number>> = { walking: 0.11, running: 0.2, floating: 0.04 };

export function performanceOf(
  request: AnimaticRequest,
  stage: Stage,
  facing: 1 | -1 | null,
  random: Random,
): Performance {
  const { light } = stage;
  const action = `${request.script.visualDescription} ${request.script.motion.split(' while ')[0]}`;
  const people = peopleOf(request, action, ['underwater', 'space'].includes(stage.reading.place));
  const lit: FigureLight = {
    light,
    side: Math.sign(light.sun.x),
    fill: 0.35 + 0.5 * light.daylight,
  };
  const away = /\bfar away and small\b/.test(request.script.visualDescription);
  const cast = standings(people, random, away).map((one, index, all) => ({
    ...one,
    facing: facing !== null && index === all.length - 1 ? facing : one.facing,
  }));
  const performers = cast.map(
    (one): Performer => ({
      ...one,
      area: 1.72,
      rhythm: one.person.pose,
      draw: (phase, unit) => drawFigure(one.person, phase, one.facing, unit, lit),
    }),
  );
  const first = cast.at(-1);
  const animal = animalOf(request, stage, cast.length > 0, facing, away);
  const subject = first
    ? {
        x: first.x,
        top: first.feet - first.height * (EYES[first.person.build] + 0.09),
        eyes: first.feet - first.height * EYES[first.person.build],
        feet: first.feet,
        half: first.person.hair === 'helmet' ? HELMET : HEAD,
        whole: false,
        ...(cast.length > 1
          ? {
              group: {
                left: Math.min(...cast.map(({ x }) => x)),
                right: Math.max(...cast.map(({ x }) => x)),
              },
            }
          : {}),
      }
    : animal
      ? {
          x: animal.x + 0.7 * animal.height * animal.facing,
          top: animal.feet - animal.height * 1.7,
          eyes: animal.feet - animal.height * 1.36,
          feet: animal.feet,
          half: animal.height * 0.55,
          whole: false,
          share: Math.min(1, Math.max(0.5, animal.height * 2.8)),
        }
      : heroOf(stage);
  const pace = PACE[first ? first.person.pose : (animal?.rhythm ?? 'standing')] ?? 0;
  return {
    performers: animal ? [animal, ...performers] : performers,
    subject,
    lead: first?.facing ?? animal?.facing ?? 1,
    pace: away ? pace * 0.5 : pace * (first ? 1 : 1.4),
  };
}

function animalOf(
  { script }: AnimaticRequest,
  stage: Stage,
  besidePeople: boolean,
  facing: 1 | -1 | null,
  away: boolean,
): (Performer & { facing: 1 | -1 }) | null {
  const { mount, words } = stage.reading;
  if (!walksOnFour(mount)) return null;
  const side = (facing ?? Math.sign(stage.light.sun.x)) as 1 | -1;
  const said = script.visualDescription.toLowerCase();
  const gait = gaitIn(said);
  const coat = coatOf(mount, `${words} ${said}`);
  return {
    x: besidePeople ? -0.32 * side : 0,
    feet: away ? 0.9 : 0.935,
    height: shoulderOf(mount) * (away ? 0.5 : 1),
    offset: 0.1,
    facing: side,
    area: 7.5,
    rhythm: gait,
    draw: (phase, unit) =>
      drawAnimal(mount, gait, phase, side, unit, {
        light: stage.light,
        side: Math.sign(stage.light.sun.x),
        coat,
      }),
  };
}

function peopleOf({ script, characters, look }: AnimaticRequest, action: string, afloat: boolean): Person[] {
  const people = script.characterKeys
    .flatMap((key) => characters.filter((one) => one.key === key))
    .filter(({ description }) => !isCreature(description))
    .flatMap(({ description }) =>
      Array.from({ length: headCount(description) }, () => grounded(readPerson(description, action), afloat)),
    )
    .map((person, index, all) => (all.length > 1 ? varied(person, index) : person));
  const wished = look?.people;
  if (wished === false) return [];
  const count = wished === true ? Math.max(1, people.length) : (wished ?? people.length);
  return Array.from({ length: count }, (_, index) => people[index] ?? varied(readPerson('', action), index));
}

/** Divers and astronauts float where one can. */
const grounded = (person: Person, afloat: boolean): Person =>
  person.pose === 'floating' && !afloat ? { ...person, pose: 'standing' } : person;

const OUTFITS = [null, '#2f62c8', '#e8b93a', '#3f9a55', '#7a45b8'] as const;

/** Two of a group are not twins. */
const varied = (person: Person, index: number): Person =>
  person.outfit !== null || index === 0
    ? person
    : {
        ...person,
        outfit: OUTFITS[index % OUTFITS.length]!,
        build: index % 2 === 1 && person.build === 'man' ? 'woman' : person.build,
        hair: index % 2 === 1 && person.hair === 'short' ? 'long' : person.hair,
      };
