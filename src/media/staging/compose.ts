/** Who and what is seen in a shot: where they stand, how large they are there, and what the camera has to keep in its frame. */
import type { Subject } from '../../film/facts/facts.js';
import { drawableNamed, type FourLegged, fourLegged } from '../../film/lexicon/drawable.js';
import { type Random, randomFrom } from '../../film/seed.js';
import type { Framed } from '../animatic/framing.js';
import type { FigureLight } from '../people/ink.js';
import type { Person } from '../people/person.js';
import { shoulderOf } from '../sketch/animals.js';
import type { Stage } from '../sketch/layer.js';
import type { Performer } from './actors.js';
import { type Composing, type Mount, mountOf, peopleOf, withUmbrella } from './cast.js';
import { animalAt, FEET, framedPerson, gaitOf, PACE, personAt } from './figures.js';
import { flatPicture } from './flat.js';
import { hasTable, spotOn, tableAt } from './table.js';
import { type Thing, thingsIn } from './things.js';

export type Cast = {
  performers: Performer[];
  subject: Framed | null;
  /** World units in a second; 0 for those who stay where they are. */
  pace: number;
  /** The way that the first of them looks. */
  lead: 1 | -1;
};

const MAX_OF_A_THING = 9;

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
  const held = new Set(people.flatMap(({ holds }) => (holds ? [drawableNamed(holds)?.picture ?? ''] : [])));
  const performers: Performer[] = [];
  let subject: Framed | null = null;

  const ridden = mountOf(people, others);
  const animals = others.flatMap((each) => {
    const build = fourLegged(each);
    return build ? [{ each, build }] : [];
  });
  const things = thingsIn(
    { ...facts, props: facts.props.filter(({ phrase }) => present(phrase)) },
    others.filter((each) => each !== ridden.subject),
    held,
  );
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
  const besideSomebody = people.length > 0 && (animals.length > 0 || things.length > 0);
  if (subject && besideSomebody) subject = { ...subject, least: 0.68 };
  const common = { stage, lead, beside: row.length, random };
  const onTable = row.length > 0 && hasTable(stage) ? things.filter(isSmall) : [];
  for (const [index, each] of things.filter((thing) => !onTable.includes(thing)).entries()) {
    const alone = row.length === 0 && index === 0;
    const made = await flatPicture({ ...each, ...common, index, alone });
    performers.push(...made.performers);
    if (alone) subject = made.subject;
    else if (subject && made.subject) subject = { ...subject, company: withCompany(subject, made.subject) };
  }
  if (onTable.length > 0) {
    const laid = await laidTable(onTable, common);
    performers.push(...laid.performers);
    if (subject) subject = { ...subject, company: withCompany(subject, laid.framed) };
  }
  const pose = people[0]?.pose ?? (animals[0] ? gaitOf(animals[0].each) : null);
  return {
    performers: performers.sort((one, other) => other.depth - one.depth || one.feet - other.feet),
    subject,
    lead,
    pace: (pose ? (PACE[pose] ?? 0) : 0) * (people.length > 0 ? 1 : 1.4),
  };
}

const isSmall = ({ drawable }: Thing): boolean => drawable.stands === 'table';

/** One table before the people, with everything small on it. */
async function laidTable(
  things: readonly Thing[],
  common: { stage: Stage; lead: 1 | -1; beside: number; random: Random },
): Promise<{ performers: Performer[]; framed: Framed }> {
  const sizes = things.map(({ count }) => 0.1 * Math.min(count, 4) + 0.02);
  const width = sizes.reduce((sum, each) => sum + each, 0.14);
  const middle = common.lead * (0.1 + 0.09 * common.beside + width / 4);
  const performers = [tableAt(middle, width, common.stage)];
  let left = middle - width / 2 + 0.07;
  for (const [at, each] of things.entries()) {
    const on = spotOn(left + sizes[at]! / 2);
    left += sizes[at]!;
    const wanted = { ...each, count: Math.min(each.count, 4), ...common, index: at, alone: false, on };
    performers.push(...(await flatPicture(wanted)).performers);
  }
  const top = FEET - 0.36;
  return { performers, framed: { x: middle, top, eyes: top, feet: FEET, half: width / 2, whole: false } };
}

function withCompany({ company }: Framed, { x, half, top }: Framed): NonNullable<Framed['company']> {
  const { left, right, top: highest } = company ?? { left: x, right: x, top };
  return {
    left: Math.min(left, x - half),
    right: Math.max(right, x + half),
    top: Math.min(highest, top),
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
