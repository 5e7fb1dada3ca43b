import { expect, test } from 'vitest';
import { type MeasuredTake, rankTakes } from './suggest-take.js';

const take = (id: string, measures: Partial<MeasuredTake['measures']>): MeasuredTake => ({
  id,
  measures: { sharpness: 5, brightness: 0.3, motion: 0.04, likeness: 0.8, ...measures },
});

test('the sharp one that is like its reference is suggested, and the reason says so', () => {
  const takes = [
    take('dull', {}),
    take('good', { sharpness: 9, likeness: 0.9 }),
    take('dark', { brightness: 0.05 }),
  ];
  expect(rankTakes(takes)).toEqual([
    { id: 'good', reason: 'Of the 3 takes it is the sharpest and the closest to its reference picture.' },
    { id: 'dull', reason: 'Others do better over sharpness, light, movement and likeness together.' },
    { id: 'dark', reason: 'Others do better over sharpness, light, movement and likeness together.' },
  ]);
});

test('a still take and a wild one lose to one that moves', () => {
  const still = take('still', { motion: 0, sharpness: 5.1 });
  const moving = take('moving', { motion: 0.07, brightness: 0.4, sharpness: 5.2 });
  expect(rankTakes([still, moving, take('wild', { motion: 0.6 })])[0]?.id).toBe('moving');
});

test('one take needs no suggestion', () => expect(rankTakes([take('only', {})])).toEqual([]));
