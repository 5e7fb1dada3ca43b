/** How shots follow each other: size, angle and movement change, and the screen direction holds. */
import type { Level } from '../level.js';
import type { Random } from '../seed.js';

export const SIZES = [
  'extreme wide shot',
  'wide shot',
  'full shot',
  'medium shot',
  'medium close-up',
  'close-up',
  'extreme close-up',
] as const;
export type Size = (typeof SIZES)[number];

export const ANGLES = [
  'eye level',
  'low angle',
  'high angle',
  'overhead',
  'over the shoulder',
  'Dutch angle',
  'point of view',
  'profile',
] as const;
export type Angle = (typeof ANGLES)[number];

export const MOVEMENTS = [
  'static',
  'pan',
  'tilt',
  'dolly in',
  'dolly out',
  'tracking',
  'crane',
  'handheld',
] as const;
export type Movement = (typeof MOVEMENTS)[number];

export type Setup = { size: Size; angle: Angle; movement: Movement };
export type ScreenDirection = 'left to right' | 'right to left';

const ANGLES_FOR: Record<Size, readonly Angle[]> = {
  'extreme wide shot': ['high angle', 'eye level', 'overhead', 'low angle'],
  'wide shot': ['eye level', 'low angle', 'high angle'],
  'full shot': ['eye level', 'low angle', 'profile'],
  'medium shot': ['eye level', 'over the shoulder', 'profile', 'low angle'],
  'medium close-up': ['eye level', 'profile', 'low angle', 'over the shoulder'],
  'close-up': ['eye level', 'profile', 'high angle'],
  'extreme close-up': ['eye level', 'overhead', 'high angle'],
};

const MOVEMENTS_FOR: Record<Size, readonly Movement[]> = {
  'extreme wide shot': ['crane', 'pan', 'static', 'dolly in', 'tilt'],
  'wide shot': ['pan', 'tracking', 'crane', 'static', 'dolly out', 'dolly in'],
  'full shot': ['tracking', 'dolly in', 'handheld', 'tilt', 'static'],
  'medium shot': ['dolly in', 'tracking', 'handheld', 'static', 'pan'],
  'medium close-up': ['dolly in', 'static', 'handheld', 'dolly out'],
  'close-up': ['dolly in', 'static', 'handheld', 'tilt'],
  'extreme close-up': ['static', 'dolly in', 'pan', 'tilt'],
};

/** What suits the energy is tried first. */
const MOVEMENT_ENERGY: Record<Level, readonly Movement[]> = {
  LOW: ['static', 'dolly in', 'pan', 'dolly out', 'tilt'],
  MEDIUM: ['tracking', 'dolly in', 'pan', 'crane', 'tilt', 'dolly out'],
  HIGH: ['handheld', 'tracking', 'crane', 'dolly in', 'tilt'],
};

/** In or out, it is a dolly. */
const family = (value: string | undefined): string | undefined => value?.replace(/^dolly .*/, 'dolly');

const thirdAlike = (before: readonly string[], value: string): boolean =>
  family(before.at(-1)) === family(value) && family(before.at(-2)) === family(value);

/** The next setup: never a third size, angle or movement in a row, and better none twice. */
export function nextSetup(before: readonly Setup[], size: Size, energy: Level, random: Random): Setup {
  const angles = before.map((each) => each.angle);
  const movements = before.map((each) => each.movement);
  return {
    size,
    angle: choose(ANGLES_FOR[size], angles, [], random),
    movement: choose(MOVEMENTS_FOR[size], movements, MOVEMENT_ENERGY[energy], random),
  };
}

function choose<T extends string>(
  allowed: readonly T[],
  before: readonly T[],
  preferred: readonly T[],
  random: Random,
): T {
  const scored = random.shuffled(allowed).map((value) => ({
    value,
    score:
      (thirdAlike(before, value) ? 100 : 0) +
      (before.at(-1) === value ? 6 : 0) +
      (before.at(-2) === value ? 2 : 0) +
      (preferred.length === 0 || preferred.includes(value) ? 0 : 3),
  }));
  return scored.reduce((best, each) => (each.score < best.score ? each : best)).value;
}

/** Sizes that may follow, the ones that cut best first: a clear jump in size, not a third time the same. */
export function sizesAfter(before: readonly Setup[], wished: readonly Size[]): Size[] {
  const sizes = before.map((each) => each.size);
  const at = (size: Size) => SIZES.indexOf(size);
  const open = wished.filter((size) => !thirdAlike(sizes, size));
  const last = sizes.at(-1);
  if (last === undefined) return [...open];
  return [...open].sort(
    (a, b) => Number(Math.abs(at(a) - at(last)) < 2) - Number(Math.abs(at(b) - at(last)) < 2),
  );
}

const PACE: Record<Level, string> = { LOW: 'slow', MEDIUM: 'steady', HIGH: 'fast' };

/** "slow dolly in while rain falls through the light". */
export function motionWords(
  movement: Movement,
  energy: Level,
  direction: ScreenDirection,
  within: string,
): string {
  const pace = PACE[energy];
  const camera: Record<Movement, string> = {
    static: 'static camera, locked off',
    pan: `${pace} pan ${direction}`,
    tilt: `${pace} tilt up`,
    'dolly in': `${pace} dolly in`,
    'dolly out': `${pace} dolly out`,
    tracking: `${pace} tracking move ${direction}`,
    crane: `${pace} crane rise`,
    handheld: energy === 'HIGH' ? 'restless handheld move' : 'close handheld drift',
  };
  return `${camera[movement]} while ${within}`;
}

export const angleWords = (setup: Pick<Setup, 'size' | 'angle'>): string => `${setup.size}, ${setup.angle}`;
