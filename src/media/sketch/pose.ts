/** How a body stands: angles of its limbs, as a function of where it is in its movement. */
import type { Pose } from './lexicon.js';

/** Radians from straight down; positive is forwards, the way the figure faces. Second angles are at knee and elbow. */
type Limbs = {
  lean: number;
  /** How far the hips are lowered and pushed forwards, in body heights. */
  sink: number;
  shift: number;
  head: number;
  frontLeg: readonly [number, number];
  backLeg: readonly [number, number];
  frontArm: readonly [number, number];
  backArm: readonly [number, number];
};

/** One full turn of `phase` is one cycle; the same pose comes back. */
export function limbsOf(pose: Pose, phase: number): Limbs {
  const turn = 2 * Math.PI * phase;
  const swing = Math.sin(turn);
  const beat = Math.cos(2 * turn);
  switch (pose) {
    case 'walking':
      return {
        lean: 0.05,
        sink: 0.008 + 0.008 * beat,
        shift: 0,
        head: 0.03,
        frontLeg: [0.42 * swing + 0.04, -0.5 * Math.max(0, Math.sin(turn + 2.2)) - 0.05],
        backLeg: [-0.42 * swing + 0.04, -0.5 * Math.max(0, -Math.sin(turn + 2.2)) - 0.05],
        frontArm: [-0.4 * swing, 0.25 + 0.15 * Math.max(0, -swing)],
        backArm: [0.4 * swing, 0.25 + 0.15 * Math.max(0, swing)],
      };
    case 'running':
      return {
        lean: 0.2,
        sink: 0.02 + 0.02 * beat,
        shift: 0,
        head: 0.05,
        frontLeg: [0.85 * swing + 0.15, -0.9 * Math.max(0, Math.sin(turn + 2.4)) - 0.2],
        backLeg: [-0.85 * swing + 0.15, -0.9 * Math.max(0, -Math.sin(turn + 2.4)) - 0.2],
        frontArm: [-0.85 * swing, 1.4],
        backArm: [0.85 * swing, 1.4],
      };
    case 'dancing':
      return {
        lean: 0.1 * swing,
        sink: 0.02 - 0.015 * beat,
        shift: 0.03 * swing,
        head: 0.12 * swing,
        frontLeg: [0.3 + 0.12 * swing, -0.38 - 0.15 * beat],
        backLeg: [-0.34 + 0.08 * swing, -0.08],
        frontArm: [2.45 + 0.35 * swing, 0.35 + 0.2 * beat],
        backArm: [-1.5 - 0.4 * swing, -0.75 + 0.25 * beat],
      };
    case 'singing':
      return {
        lean: -0.04 + 0.03 * swing,
        sink: 0.005 - 0.005 * beat,
        shift: 0.012 * swing,
        head: -0.12 + 0.04 * swing,
        frontLeg: [0.14, -0.06],
        backLeg: [-0.13, -0.02],
        frontArm: [0.72 + 0.05 * swing, 1.92],
        backArm: [-0.75 - 0.2 * swing, -0.35],
      };
    case 'guitar':
      return {
        lean: 0.05 + 0.03 * swing,
        sink: 0.01 - 0.008 * beat,
        shift: 0.012 * swing,
        head: 0.16 + 0.05 * swing,
        frontLeg: [0.2, -0.14],
        backLeg: [-0.18, -0.02],
        frontArm: [0.75, 1.15],
        backArm: [-0.35 + 0.05 * swing, 1.25 + 0.12 * Math.sin(2 * turn)],
      };
    case 'sitting':
      return {
        lean: 0.08 + 0.01 * swing,
        sink: 0.23,
        shift: -0.08,
        head: 0.1,
        frontLeg: [1.45, -1.42],
        backLeg: [1.32, -1.5],
        frontArm: [0.55, 0.85],
        backArm: [0.45, 0.95],
      };
    case 'floating':
      return {
        lean: 0.32 + 0.04 * swing,
        sink: 0.02 * swing - 0.1,
        shift: 0.01 * swing,
        head: -0.18 + 0.03 * swing,
        frontLeg: [-0.25 + 0.12 * swing, -0.35 - 0.08 * swing],
        backLeg: [-0.6 - 0.1 * swing, -0.3 + 0.06 * swing],
        frontArm: [1.25 + 0.12 * swing, 0.25],
        backArm: [-0.7 - 0.14 * swing, 0.2],
      };
    case 'working':
      return {
        lean: 0.1 + 0.01 * swing,
        sink: 0.004,
        shift: 0,
        head: 0.2 + 0.03 * swing,
        frontLeg: [0.1, -0.05],
        backLeg: [-0.1, -0.02],
        frontArm: [0.5 + 0.06 * swing, 1.0 + 0.12 * Math.sin(2 * turn)],
        backArm: [0.34 - 0.05 * swing, 1.15 - 0.1 * Math.sin(2 * turn)],
      };
    case 'wrapped':
      return {
        lean: 0.06 + 0.006 * swing,
        sink: 0.004,
        shift: 0,
        head: 0.22 + 0.015 * swing,
        frontLeg: [0.05, -0.03],
        backLeg: [-0.06, -0.02],
        frontArm: [0.32, -2.1],
        backArm: [0.5, 1.75],
      };
    case 'reaching':
      return {
        lean: 0.07 + 0.01 * swing,
        sink: 0.004,
        shift: 0.01,
        head: -0.08 + 0.02 * swing,
        frontLeg: [0.2, -0.08],
        backLeg: [-0.2, -0.03],
        frontArm: [1.9 + 0.06 * swing, 0.18 + 0.06 * swing],
        backArm: [-0.22, 0.2],
      };
    default:
      return {
        lean: 0.008 * swing,
        sink: 0.001 * beat,
        shift: 0.004 * swing,
        head: 0.02 * swing,
        frontLeg: [0.07, -0.03],
        backLeg: [-0.08, -0.02],
        frontArm: [0.1, 0.14 + 0.02 * swing],
        backArm: [-0.14, 0.12 - 0.02 * swing],
      };
  }
}
