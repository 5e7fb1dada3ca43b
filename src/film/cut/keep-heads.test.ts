import { expect, test } from 'vitest';
import { frameSize } from '../format.js';
import { readFacts } from '../reading/read-facts.js';
import { keepingHeads } from './keep-heads.js';

const LEGS = { x: 0.5, y: 0.7 };
const upright = frameSize('PORTRAIT_9_16', 'P480');
const wide = frameSize('LANDSCAPE_16_9', 'P480');
const square = frameSize('SQUARE_1_1', 'P480');

test('a wide film that is cut out of an upright one shows heads rather than legs', () => {
  const { facts } = readFacts('Full shot: a runner sprints across a track');
  expect(keepingHeads(LEGS, facts, { from: upright, to: wide }).y).toBeLessThan(0.3);
  expect(keepingHeads(LEGS, facts, { from: square, to: upright })).toEqual(LEGS);
});

test('where nobody is, what draws the eye decides', () => {
  const { facts } = readFacts('A lighthouse stands on a cliff');
  expect(keepingHeads(LEGS, facts, { from: upright, to: wide })).toEqual(LEGS);
});
