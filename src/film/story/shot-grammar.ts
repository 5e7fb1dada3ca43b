/** How shots follow each other: size, angle and movement change, and the screen direction holds. */
import { type CameraAngle, type CameraMovement, ShotSize } from '../facts/facts.js';
import type { Level } from '../level.js';
import type { Random } from '../seed.js';

export const SIZES = ShotSize.options;

export type Setup = { size: ShotSize; angle: CameraAngle; movement: CameraMovement };
/** Moves to one side go the same way in the whole film. */
export type ScreenDirection = 'left' | 'right';

const ANGLES_FOR: Record<ShotSize, readonly CameraAngle[]> = {
  'extreme wide shot': ['high angle', 'eye level', 'aerial', 'low angle'],
  'wide shot': ['eye level', 'low angle', 'high angle'],
  'full shot': ['eye level', 'low angle', 'high angle'],
  'medium shot': ['eye level', 'low angle', 'high angle'],
  'medium close-up': ['eye level', 'low angle', 'high angle'],
  'close-up': ['eye level', 'high angle', 'low angle'],
  'extreme close-up': ['eye level', 'overhead', 'high angle'],
};

type Family = 'static' | 'pan' | 'tilt' | 'push in' | 'pull out' | 'track' | 'crane' | 'handheld';

const MOVEMENTS_FOR: Record<ShotSize, readonly Family[]> = {
  'extreme wide shot': ['crane', 'pan', 'static', 'push in', 'tilt'],
  'wide shot': ['pan', 'track', 'crane', 'static', 'pull out', 'push in'],
  'full shot': ['track', 'push in', 'handheld', 'tilt', 'static'],
  'medium shot': ['push in', 'track', 'handheld', 'static', 'pan'],
  'medium close-up': ['push in', 'static', 'handheld', 'pull out'],
  'close-up': ['push in', 'static', 'handheld', 'tilt'],
  'extreme close-up': ['static', 'push in', 'pan', 'tilt'],
};

/** What suits the energy is tried first. */
const MOVEMENT_ENERGY: Record<Level, readonly Family[]> = {
  LOW: ['static', 'push in', 'pan', 'pull out', 'tilt'],
  MEDIUM: ['track', 'push in', 'pan', 'crane', 'tilt', 'pull out'],
  HIGH: ['handheld', 'track', 'crane', 'push in', 'tilt'],
};

const FAMILY: Record<CameraMovement, Family> = {
  static: 'static',
  'pan left': 'pan',
  'pan right': 'pan',
  'tilt up': 'tilt',
  'tilt down': 'tilt',
  // In or out, it is a dolly.
  'push in': 'push in',
  'pull out': 'push in',
  'track left': 'track',
  'track right': 'track',
  follow: 'track',
  orbit: 'track',
  'crane up': 'crane',
  'crane down': 'crane',
  handheld: 'handheld',
};

const movementOf = (family: Family, direction: ScreenDirection): CameraMovement =>
  family === 'pan' || family === 'track'
    ? `${family} ${direction}`
    : family === 'tilt'
      ? 'tilt up'
      : family === 'crane'
        ? 'crane up'
        : family;

const sameFamily = (one: CameraMovement | undefined, other: CameraMovement): boolean =>
  one !== undefined && FAMILY[one] === FAMILY[other];

/** The next setup: never a third size, angle or movement in a row, and better none twice. */
export function nextSetup(
  before: readonly Setup[],
  size: ShotSize,
  energy: Level,
  direction: ScreenDirection,
  random: Random,
): Setup {
  const preferred = MOVEMENT_ENERGY[energy];
  return {
    size,
    angle: choose(
      ANGLES_FOR[size],
      before.map((each) => each.angle),
      (one, other) => one === other,
      () => true,
      random,
    ),
    movement: choose(
      MOVEMENTS_FOR[size].map((family) => movementOf(family, direction)),
      before.map((each) => each.movement),
      sameFamily,
      (movement) => preferred.some((family) => movementOf(family, direction) === movement),
      random,
    ),
  };
}

function choose<T>(
  allowed: readonly T[],
  before: readonly T[],
  same: (one: T | undefined, other: T) => boolean,
  isPreferred: (value: T) => boolean,
  random: Random,
): T {
  const scored = random.shuffled(allowed).map((value) => {
    const last = same(before.at(-1), value);
    const secondLast = same(before.at(-2), value);
    return {
      value,
      score:
        (last && secondLast ? 100 : 0) + (last ? 6 : 0) + (secondLast ? 2 : 0) + (isPreferred(value) ? 0 : 3),
    };
  });
  return scored.reduce((best, each) => (each.score < best.score ? each : best)).value;
}

/** Sizes that may follow, the ones that cut best first: a clear jump in size, not a third time the same. */
export function sizesAfter(before: readonly Setup[], wished: readonly ShotSize[]): ShotSize[] {
  const sizes = before.map((each) => each.size);
  const at = (size: ShotSize) => SIZES.indexOf(size);
  const open = wished.filter((size) => size !== sizes.at(-1) || size !== sizes.at(-2));
  const last = sizes.at(-1);
  if (last === undefined) return [...open];
  return [...open].sort(
    (a, b) => Number(Math.abs(at(a) - at(last)) < 2) - Number(Math.abs(at(b) - at(last)) < 2),
  );
}
