/** Which of several takes looks best by what was measured of them, and why. The user chooses all the same. */
import { z } from 'zod';
import { listed } from './listed.js';

export const TakeMeasures = z.object({
  sharpness: z.number(),
  /** The mean, from 0 to 1. */
  brightness: z.number(),
  /** How much the picture changes from its first to its last frame, from 0 to 1. */
  motion: z.number(),
  /** To the reference picture, from 0 to 1; null without one. */
  likeness: z.number().nullable(),
});
export type TakeMeasures = z.infer<typeof TakeMeasures>;

export type MeasuredTake = { id: string; measures: TakeMeasures };

/** So many takes of a clip may be asked for at once. */
export const MAX_TAKES = 4;

/** More movement than this is not better. */
const ENOUGH_MOTION = 0.06;

const VIRTUES: { name: string; value(measures: TakeMeasures): number }[] = [
  { name: 'the sharpest', value: ({ sharpness }) => sharpness },
  { name: 'the best exposed', value: ({ brightness }) => -Math.abs(brightness - 0.5) },
  { name: 'the liveliest', value: ({ motion }) => Math.min(motion, ENOUGH_MOTION) },
  { name: 'the closest to its reference picture', value: ({ likeness }) => likeness ?? 0 },
];

export type RankedTake = { id: string; reason: string };

/**
 * The best first; empty with less than two takes. Each virtue counts the same: what counts is the place among the
 * takes, not the figure.
 */
export function rankTakes(takes: readonly MeasuredTake[]): RankedTake[] {
  if (takes.length < 2) return [];
  const beaten = (value: (typeof VIRTUES)[number]['value'], { measures }: MeasuredTake) =>
    takes.filter((other) => value(other.measures) < value(measures)).length;
  const scored = takes.map((take) => {
    const places = VIRTUES.map(({ name, value }) => ({ name, beaten: beaten(value, take) }));
    return {
      id: take.id,
      score: places.reduce((sum, place) => sum + place.beaten, 0),
      first: places.filter((place) => place.beaten === takes.length - 1).map(({ name }) => name),
    };
  });
  return scored
    .sort((one, other) => other.score - one.score)
    .map(({ id, first }, at) => ({ id, reason: reasonFor(at, first, takes.length) }));
}

function reasonFor(at: number, first: readonly string[], count: number): string {
  if (first.length > 0) return `Of the ${count} takes it is ${listed(first)}.`;
  return at === 0
    ? `Of the ${count} takes it does best over sharpness, light, movement and likeness together.`
    : 'Others do better over sharpness, light, movement and likeness together.';
}
