/** Where the people of a picture stand, and how tall they are there. */
import type { Random } from '../../film/seed.js';
import type { Person } from './reading.js';

export type Standing = {
  person: Person;
  x: number;
  feet: number;
  height: number;
  facing: 1 | -1;
  offset: number;
};

const HEIGHT = 0.52;
const FEET = 0.93;
/** How much of somebody is left at the far end of the place. */
const FAR = 0.46;

/** Side by side around the middle, near or far `away`, the first one foremost; at most five, more would be a crowd. */
export function standings(people: readonly Person[], random: Random, away = false): Standing[] {
  const all = people.slice(0, 5);
  const share = away ? FAR : 1;
  const gap = (0.2 + random.between(0, 0.05)) * share;
  const facing = random.next() < 0.5 ? 1 : -1;
  return all
    .map((person, index) => {
      const back = index === 0 ? 0 : random.between(0.02, 0.05);
      return {
        person,
        x:
          (all.length === 1
            ? 0
            : ((index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) + (all.length % 2 === 0 ? 0.5 : 0)) * gap) +
          random.between(-0.03, 0.03),
        feet: FEET - back * share - (away ? 0.03 : 0),
        height: HEIGHT * (1 - back * 1.2) * share,
        facing: (index === 0 ? facing : -facing) as 1 | -1,
        offset: index * 0.37,
      };
    })
    .sort((one, other) => one.feet - other.feet);
}

/** How far up the eyes are, as a share of the height. */
export const EYES: Record<Person['build'], number> = { man: 0.93, woman: 0.88, child: 0.67 };
