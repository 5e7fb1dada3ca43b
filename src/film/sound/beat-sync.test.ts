import { expect, test } from 'vitest';
import { beatSync } from './beat-sync.js';

const beats = Array.from({ length: 60 }, (_, index) => index * 0.5);
const heard = { beats, beatConfidence: 0.9 };

test('cuts within one frame of a beat are hits', () => {
  const sync = beatSync([0, 2, 4.03, 6.25, 30], heard, 30)!;
  expect(sync.hitRate).toBeCloseTo(2 / 3);
  expect(sync.meanErrorSeconds).toBeCloseTo((0 + 0.03 + 0.25) / 3);
});

test('chance is the share of the film that lies within a frame of a beat', () => {
  expect(beatSync([2], heard, 30)!.chanceRate).toBeCloseTo((2 * (1 / 30)) / 0.5, 2);
});

test('there is nothing to measure without a trusted grid or without a cut', () => {
  expect(beatSync([2, 4], { beats, beatConfidence: 0.4 }, 30)).toBeNull();
  expect(beatSync([0, 30], heard, 30)).toBeNull();
});
