/** Changes of a shot's facts, as an instruction asks for them. Sentences and prompts follow by rendering again. */
import { z } from 'zod';
import { Level } from '../level.js';
import { findIn, meaningsOf } from '../lexicon/find.js';
import { lookWith, lookWithout, wornIn } from './clothes.js';
import {
  CameraAngle,
  CameraMovement,
  type FactSource,
  Hour,
  NO_LOOK,
  plainSubject,
  ShotFacts,
  ShotSize,
  type Subject,
  SubjectKind,
  Weather,
} from './facts.js';
import { hasWord } from './has-word.js';
import { settled } from './settle.js';

const Words = z.string().min(1).max(200);
const Degree = z.number().min(-1).max(1);
export const GradeDegree = z.enum(['brightness', 'warmth', 'saturation', 'motion', 'speed']);
export type GradeDegree = z.infer<typeof GradeDegree>;

const NewSubject = z.object({
  /** Singular: "balloon". */
  noun: Words,
  kind: SubjectKind,
  count: z.number().int().min(1).max(1000),
  /** What it looks like and where it is: "red", "in the distance". */
  look: z.array(Words).max(8),
});
export type NewSubject = z.infer<typeof NewSubject>;

/** `noun` names a subject of the shot; one that is not there yet is added by ACTION, LOOK and COUNT. */
export const FactChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('HOUR'), value: Hour }),
  z.object({ change: z.literal('WEATHER'), value: Weather, strength: Degree }),
  z.object({ change: z.literal('PLACE'), phrase: Words }),
  z.object({ change: z.literal('LIGHT'), phrase: Words }),
  z.object({ change: z.literal('PALETTE'), colours: z.array(z.string()).min(1).max(5) }),
  z.object({ change: z.literal('SIZE'), value: ShotSize }),
  z.object({ change: z.literal('ANGLE'), value: CameraAngle }),
  z.object({ change: z.literal('MOVEMENT'), value: CameraMovement }),
  z.object({ change: z.literal('MOOD'), phrase: Words }),
  z.object({ change: z.literal('ENERGY'), value: Level }),
  z.object({ change: z.literal('GRADE'), of: GradeDegree, by: Degree }),
  z.object({ change: z.literal('MONOCHROME'), on: z.boolean() }),
  z.object({ change: z.literal('SOFT_BACKGROUND'), on: z.boolean() }),
  z.object({ change: z.literal('ADD'), subject: NewSubject }),
  z.object({ change: z.literal('REMOVE'), noun: Words }),
  z.object({ change: z.literal('REPLACE'), noun: Words, by: NewSubject }),
  z.object({ change: z.literal('COUNT'), noun: Words, kind: SubjectKind, count: z.number().int().min(1) }),
  z.object({ change: z.literal('ACTION'), noun: Words, kind: SubjectKind, phrase: Words }),
  /** `about` is the garment or feature that the words describe, whose former description goes. */
  z.object({
    change: z.literal('LOOK'),
    noun: Words,
    kind: SubjectKind,
    phrase: Words,
    about: Words.nullable(),
  }),
  z.object({ change: z.literal('TAKE_OFF'), noun: Words, kind: SubjectKind, garment: Words }),
  z.object({ change: z.literal('NO_PEOPLE') }),
  z.object({ change: z.literal('CROWD'), count: z.number().int().min(2).max(1000) }),
]);
export type FactChange = z.infer<typeof FactChange>;

type Of<Name extends FactChange['change']> = Extract<FactChange, { change: Name }>;

export function applyChanges(
  facts: ShotFacts,
  changes: readonly FactChange[],
  by: FactSource = 'USER',
): ShotFacts {
  return settled(changes.reduce((now, change) => applied(now, change, by), ShotFacts.parse(facts)));
}

function applied(facts: ShotFacts, change: FactChange, by: FactSource): ShotFacts {
  const fact = <Value>(value: Value) => ({ value, by });
  switch (change.change) {
    case 'HOUR':
      return {
        ...facts,
        subjects: facts.subjects.map((each) => actingWithout(each, 'hours')),
        hour: fact(change.value),
        hourAtEnd: null,
        light: null,
      };
    case 'WEATHER': {
      const grade = { ...facts.grade, weather: change.strength };
      const subjects = facts.subjects.map((each) => actingWithout(each, 'weathers'));
      return { ...facts, subjects, weather: fact(change.value), weatherAtEnd: null, light: null, grade };
    }
    case 'PLACE':
      // What furnished the former place and how it was lit does not move along.
      return {
        ...facts,
        place: fact({ id: findIn('places', change.phrase).at(-1)?.entry.id ?? null, phrase: change.phrase }),
        props: facts.props.filter((prop) => prop.by === 'USER'),
        light: null,
      };
    case 'LIGHT':
      return { ...facts, light: fact(change.phrase) };
    case 'PALETTE':
      return {
        ...facts,
        palette: fact(change.colours),
        grade: { ...facts.grade, monochrome: false, warmth: 0 },
      };
    case 'SIZE':
      return { ...facts, size: fact(change.value) };
    case 'ANGLE':
      return { ...facts, angle: fact(change.value) };
    case 'MOVEMENT':
      return { ...facts, movement: fact(change.value) };
    case 'MOOD':
      return { ...facts, mood: fact(change.phrase) };
    case 'ENERGY':
      return { ...facts, energy: fact(change.value) };
    case 'GRADE':
      return graded(facts, change, by);
    case 'MONOCHROME':
      return { ...facts, grade: { ...facts.grade, monochrome: change.on, saturation: 0 } };
    case 'SOFT_BACKGROUND':
      return { ...facts, grade: { ...facts.grade, softBackground: change.on } };
    default:
      return subjectsChanged(facts, change, by);
  }
}

type SubjectChange = Of<
  'ADD' | 'REMOVE' | 'REPLACE' | 'COUNT' | 'ACTION' | 'LOOK' | 'TAKE_OFF' | 'NO_PEOPLE' | 'CROWD'
>;

function subjectsChanged(facts: ShotFacts, change: SubjectChange, by: FactSource): ShotFacts {
  switch (change.change) {
    case 'ADD':
      return withSubject(facts, subjectOf(change.subject, by));
    case 'REMOVE':
      return {
        ...facts,
        subjects: facts.subjects.filter((each) => !isNamed(each, change.noun)),
        props: facts.props.filter(({ phrase }) => !hasWord(phrase, change.noun)),
        absent: [...new Set([...facts.absent, change.noun])],
      };
    case 'REPLACE': {
      const by_ = subjectOf(change.by, by);
      const former = facts.subjects.find((each) => isNamed(each, change.noun));
      if (!former) return withSubject(facts, by_);
      const successor = { ...by_, count: Math.max(by_.count, former.count), action: former.action };
      return present(
        { ...facts, subjects: facts.subjects.map((each) => (each === former ? successor : each)) },
        successor,
      );
    }
    case 'COUNT':
      return changedSubject(facts, change, by, (subject) => ({ ...subject, count: change.count }));
    case 'ACTION':
      return changedSubject(facts, change, by, (subject) => ({
        ...subject,
        action: { id: findIn('actions', change.phrase)[0]?.entry.id ?? null, phrase: change.phrase },
      }));
    case 'LOOK':
      return changedSubject(facts, change, by, (subject) => lookChanged(subject, change));
    case 'TAKE_OFF': {
      const undressed = changedSubject(facts, change, by, (subject) => ({
        ...subject,
        look: lookWithout(subject.look, change.garment),
      }));
      const isWorn = undressed.subjects.some(({ look }) => wornIn(look, change.garment) !== null);
      const absent = isWorn ? [] : [change.garment];
      return { ...undressed, absent: [...new Set([...undressed.absent, ...absent])] };
    }
    case 'NO_PEOPLE':
      return {
        ...facts,
        subjects: facts.subjects.filter(({ kind }) => kind !== 'PERSON'),
        absent: [...new Set([...facts.absent, 'people'])],
      };
    case 'CROWD': {
      const crowd = {
        noun: 'person',
        kind: 'PERSON',
        count: change.count,
        look: ['in the background'],
      } as const;
      return withSubject(facts, subjectOf({ ...crowd, look: [...crowd.look] }, by));
    }
  }
}

/** The same wish again goes further; the contrary wish starts from the middle. */
function graded(facts: ShotFacts, { of, by: step }: Of<'GRADE'>, by: FactSource): ShotFacts {
  const before = facts.grade[of];
  const value = Math.sign(before) === Math.sign(step) ? before + step : step;
  const grade = { ...facts.grade, [of]: Math.max(-1, Math.min(1, value)) };
  if (of === 'saturation') grade.monochrome = false;
  const moved = of === 'motion' || of === 'speed';
  const energy = moved ? { value: shifted(facts.energy?.value ?? 'MEDIUM', step), by } : facts.energy;
  const held = of === 'motion' && grade.motion <= -0.5;
  // A camera that still goes somewhere would not be what "less motion" means.
  return { ...facts, grade, energy, movement: held ? { value: 'static', by } : facts.movement };
}

function shifted(level: Level, by: number): Level {
  const steps = Math.abs(by) < 0.2 ? 0 : Math.abs(by) > 0.8 ? 2 : 1;
  const at = Level.options.indexOf(level) + Math.sign(by) * steps;
  return Level.options[Math.max(0, Math.min(Level.options.length - 1, at))]!;
}

const LEADING_IN = new Set('in the at under during a an through falling heavy light of on into'.split(' '));

/** "crosses a bridge in the rain" is "crosses a bridge" once it snows. */
function actingWithout(subject: Subject, family: 'hours' | 'weathers'): Subject {
  const phrase = subject.action?.phrase ?? '';
  const [found] = findIn(family, phrase);
  if (!subject.action || !found || found.start === 0) return subject;
  const before = phrase.slice(0, found.start).trim().split(' ');
  while (before.length > 1 && LEADING_IN.has(before.at(-1)!)) before.pop();
  const rest = `${before.join(' ')} ${phrase.slice(found.end).trim()}`.trim();
  return { ...subject, action: { ...subject.action, phrase: rest } };
}

const subjectOf = ({ noun, kind, count, look }: NewSubject, by: FactSource): Subject =>
  plainSubject({
    id: meaningsOf(noun).find(({ family }) => family === 'beings' || family === 'things')?.entry.id ?? null,
    noun,
    kind,
    count,
    look: { ...NO_LOOK, words: look, colour: look.flatMap(colourIn)[0] ?? null },
    by,
  });

const colourIn = (words: string): string[] => findIn('colours', words).map(({ entry }) => entry.hex);

export const isNamed = ({ noun, kind }: Subject, name: string): boolean =>
  noun === name || hasWord(noun, name) || (name === 'person' && kind === 'PERSON');

/** What is wished for is no longer to be kept out of the picture. */
const present = (facts: ShotFacts, subject: Subject): ShotFacts => ({
  ...facts,
  absent: facts.absent.filter(
    (each) => !isNamed(subject, each) && !(each === 'people' && subject.kind === 'PERSON'),
  ),
});

const withSubject = (facts: ShotFacts, subject: Subject): ShotFacts =>
  present({ ...facts, subjects: [...facts.subjects, subject] }, subject);

function changedSubject(
  facts: ShotFacts,
  { noun, kind }: { noun: string; kind: SubjectKind },
  by: FactSource,
  changed: (subject: Subject) => Subject,
): ShotFacts {
  const known = facts.subjects.find((each) => isNamed(each, noun));
  if (!known) return withSubject(facts, changed(subjectOf({ noun, kind, count: 1, look: [] }, by)));
  const subjects = facts.subjects.map((each) => (each === known ? { ...changed(each), by } : each));
  return present({ ...facts, subjects }, known);
}

function lookChanged(subject: Subject, { phrase, about }: Of<'LOOK'>): Subject {
  const { look } = subject;
  const worn = subject.kind === 'PERSON' ? findIn('garments', phrase).at(-1)?.entry.id : undefined;
  if (worn !== undefined && about === null) return { ...subject, look: lookWith(look, worn, phrase) };
  const said = about !== null && subject.kind === 'PERSON' ? `with ${phrase}` : phrase;
  const kept = about === null ? look.words : look.words.flatMap((each) => without(each, about));
  return {
    ...subject,
    look: {
      ...look,
      words: [...kept, said],
      clothes: [
        ...(worn === undefined ? [] : [{ garment: worn, colour: colourIn(phrase)[0] ?? null }]),
        ...look.clothes.filter(({ garment }) => about === null || !hasWord(garment, about)),
      ],
      hair: about === 'hair' ? null : look.hair,
    },
  };
}

/** Descriptions are lists: only the part that speaks of the garment goes. */
const without = (words: string, about: string): string[] => {
  const kept = words.split(', ').filter((part) => !hasWord(part, about));
  return kept.length > 0 ? [kept.join(', ')] : [];
};
