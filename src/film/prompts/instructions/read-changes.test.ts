import { describe, expect, it } from 'vitest';
import type { FactChange } from '../../facts/change.js';
import { NO_FACTS, NO_LOOK, type ShotFacts, type Subject } from '../../facts/facts.js';
import { colourName } from '../../lexicon/colours.js';
import { INSTRUCTIONS } from './instruction-corpus.fixture.js';
import { readChanges } from './read-changes.js';

const subject = (noun: string, kind: Subject['kind'], more: Partial<Subject> = {}): Subject => ({
  id: null,
  noun,
  kind,
  count: 1,
  look: NO_LOOK,
  action: null,
  characterKey: null,
  by: 'PLANNER',
  ...more,
});

/** A young woman in a red coat, a man and a dog on a city street in the afternoon. */
const SHOT: ShotFacts = {
  ...NO_FACTS,
  place: { value: { id: null, phrase: 'city street' }, by: 'PLANNER' },
  hour: { value: 'afternoon', by: 'PLANNER' },
  subjects: [
    subject('woman', 'PERSON', { look: { ...NO_LOOK, words: ['young', 'in a red coat'], gender: 'woman' } }),
    subject('man', 'PERSON', { look: { ...NO_LOOK, gender: 'man' } }),
    subject('dog', 'CREATURE'),
  ],
};

const described = ({ noun, count, look }: { noun: string; count: number; look: string[] }) => {
  const [first, ...rest] = look;
  const before = first && !/^(?:in|on|at|behind|over)\b/.test(first) ? `${first} ` : '';
  const after = before ? rest : look;
  const shown = count > 1 ? `${noun}s` : noun;
  return `${before}${shown}${after.map((each) => ` ${each}`).join('')}${count > 1 ? ` x${count}` : ''}`;
};

function summary(change: FactChange): string {
  switch (change.change) {
    case 'HOUR':
      return `hour=${change.value}`;
    case 'WEATHER':
      return `weather=${change.value}`;
    case 'PLACE':
      return `place=${change.phrase}`;
    case 'PALETTE':
      return `palette=${change.colours.map(colourName).join()}`;
    case 'SIZE':
      return `size=${change.value}`;
    case 'ANGLE':
      return `angle=${change.value}`;
    case 'MOVEMENT':
      return `movement=${change.value}`;
    case 'MOOD':
      return `mood=${change.phrase}`;
    case 'GRADE':
      return `${change.of}${change.by > 0 ? '+' : '-'}`;
    case 'MONOCHROME':
      return 'monochrome';
    case 'ADD':
      return `+${described(change.subject)}`;
    case 'REMOVE':
      return `-${change.noun}`;
    case 'REPLACE':
      return `${change.noun} -> ${change.by.noun}`;
    case 'COUNT':
      return `${change.noun} x${change.count}`;
    case 'ACTION':
      return `${change.noun} does: ${change.phrase}`;
    case 'LOOK':
      return `${change.noun} look: ${change.phrase}`;
    case 'NO_PEOPLE':
      return 'no people';
    default:
      return change.change;
  }
}

const read = (instruction: string): string[] => {
  const { changes, unresolved } = readChanges(instruction, SHOT);
  const told = [...changes.map(summary), ...unresolved.map((each) => `?${each}`)];
  return told.length > 0 ? told : ['nothing'];
};

describe('an instruction', () => {
  it.each(INSTRUCTIONS)('is read as changes of facts: %s', (instruction, ...expected) => {
    expect(read(instruction).sort()).toEqual(expected.filter(Boolean).sort());
  });
});

it('what nobody says in one instruction is told as not understood, and not read for minutes', () => {
  const joints = 'with '.repeat(200).trim();
  expect(readChanges(joints, SHOT)).toMatchObject({ changes: [], unresolved: [joints] });
  const many = Array.from({ length: 16 }, (_, at) => `add a ${['cat', 'kite', 'lamp', 'boat'][at % 4]}`);
  const { changes, unresolved } = readChanges(many.join(', '), SHOT);
  expect(changes.length).toBeGreaterThan(8);
  expect(unresolved.join(' ')).toContain('add a boat');
});
