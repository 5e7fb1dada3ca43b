import { expect, test } from 'vitest';
import { applyChanges } from '../../facts/change.js';
import { wornIn } from '../../facts/clothes.js';
import type { ShotFacts } from '../../facts/facts.js';
import { readFacts } from '../../reading/read-facts.js';
import { carriedOn } from './carry-on.js';
import { readChanges } from './read-changes.js';

const shots = [
  'A woman in a red coat walks down a street',
  'A woman in a red coat sits in a bar',
  'A dog sleeps on the floor',
  'A woman in a red coat looks out of a window',
].map((text, clipIndex) => ({ clipIndex, facts: readFacts(text).facts }));

const carried = (instruction: string) =>
  carriedOn(shots[0]!.facts, readChanges(instruction, shots[0]!.facts).changes, shots.slice(1));

const coatIn = ({ subjects }: ShotFacts) => wornIn(subjects[0]!.look, 'coat');

test.each(['she takes off her coat', 'remove her coat', 'without the coat'])(
  '“%s” is offered for the later shots that show her in it',
  (instruction) => {
    const wishes = carried(instruction);
    expect(wishes.map(({ clipIndex }) => clipIndex)).toEqual([1, 3]);
    for (const { clipIndex, instruction: wish } of wishes) {
      const { facts } = shots[clipIndex]!;
      const read = readChanges(wish, facts);
      expect(read.unresolved).toEqual([]);
      expect(coatIn(applyChanges(facts, read.changes))).toBeNull();
    }
  },
);

test('another coat takes the place of the one that she wears', () => {
  const [first] = carried('she wears a green coat');
  const { facts } = shots[1]!;
  const after = applyChanges(facts, readChanges(first!.instruction, facts).changes);
  expect(after.subjects[0]!.look.clothes.map(({ garment }) => garment)).toEqual(['coat']);
  expect(after.subjects[0]!.look.words.join(' ')).toMatch(/green coat/);
  expect(after.subjects[0]!.look.words.join(' ')).not.toMatch(/red/);
});

test('what is over with its shot is not carried on', () => {
  expect(carried('make it nighttime')).toEqual([]);
  expect(carried('she looks at the camera')).toEqual([]);
});
