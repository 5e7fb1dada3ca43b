/** How a body stands: angles of its limbs, as a function of where it is in its movement. */
import type { Pose as Action } from '../../film/lexicon/entry.js';

/** The lexicon's poses, and a few that need a tool of their own. */
export type Pose = Action | 'guitar' | 'surfing' | 'wrapped' | 'cheering';

/** Radians from straight down; positive is forwards, the way the figure faces. Second angles are at knee and elbow. */
export type Limbs = {
  lean: number;
  /** How far the hips are lowered and pushed forwards, in body heights. */
  sink: number;
  shift: number;
  head: number;
  frontLeg: readonly [number, number];
  backLeg: readonly [number, number];
  frontArm: readonly [number, number];
  backArm: readonly [number, number];
  /** The whole body turned about its hips, forwards. */
  tilt?: number;
  /** Off the ground, in body heights. */
  lift?: number;
};

/** Where a body is in its cycle, from -1 to 1: the beat has twice the rate of the swing. */
type Moment = { turn: number; swing: number; beat: number };

const MOVES: Record<Pose, (moment: Moment) => Limbs> = {
  walking: ({ turn, swing, beat }) => ({
    lean: 0.05,
    sink: 0.008 + 0.008 * beat,
    shift: 0,
    head: 0.03,
    frontLeg: [0.42 * swing + 0.04, -0.5 * Math.max(0, Math.sin(turn + 2.2)) - 0.05],
    backLeg: [-0.42 * swing + 0.04, -0.5 * Math.max(0, -Math.sin(turn + 2.2)) - 0.05],
    frontArm: [-0.4 * swing, 0.25 + 0.15 * Math.max(0, -swing)],
    backArm: [0.4 * swing, 0.25 + 0.15 * Math.max(0, swing)],
  }),
  running: ({ turn, swing, beat }) => ({
    lean: 0.2,
    sink: 0.02 + 0.02 * beat,
    shift: 0,
    head: 0.05,
    frontLeg: [0.85 * swing + 0.15, -0.9 * Math.max(0, Math.sin(turn + 2.4)) - 0.2],
    backLeg: [-0.85 * swing + 0.15, -0.9 * Math.max(0, -Math.sin(turn + 2.4)) - 0.2],
    frontArm: [-0.85 * swing, 1.4],
    backArm: [0.85 * swing, 1.4],
  }),
  dancing: ({ swing, beat }) => ({
    lean: 0.1 * swing,
    sink: 0.02 - 0.015 * beat,
    shift: 0.03 * swing,
    head: 0.12 * swing,
    frontLeg: [0.3 + 0.12 * swing, -0.38 - 0.15 * beat],
    backLeg: [-0.34 + 0.08 * swing, -0.08],
    frontArm: [2.45 + 0.35 * swing, 0.35 + 0.2 * beat],
    backArm: [-1.5 - 0.4 * swing, -0.75 + 0.25 * beat],
  }),
  singing: ({ swing, beat }) => ({
    lean: -0.04 + 0.03 * swing,
    sink: 0.005 - 0.005 * beat,
    shift: 0.012 * swing,
    head: -0.12 + 0.04 * swing,
    frontLeg: [0.14, -0.06],
    backLeg: [-0.13, -0.02],
    frontArm: [0.72 + 0.05 * swing, 1.92],
    backArm: [-0.75 - 0.2 * swing, -0.35],
  }),
  jumping: ({ turn, swing }) => ({
    lean: 0.12,
    sink: 0.02,
    shift: 0,
    head: -0.1,
    frontLeg: [0.75 + 0.1 * swing, -0.7 - 0.2 * swing],
    backLeg: [-0.55 - 0.1 * swing, -0.75],
    frontArm: [2.2 + 0.3 * swing, 0.3],
    backArm: [-1.6 - 0.3 * swing, -0.2],
    lift: 0.12 + 0.1 * Math.abs(Math.sin(turn / 2)),
  }),
  cheering: ({ swing, beat }) => ({
    lean: 0.02 * swing,
    sink: 0.01 - 0.01 * beat,
    shift: 0.01 * swing,
    head: -0.12,
    frontLeg: [0.12, -0.05],
    backLeg: [-0.14, -0.03],
    frontArm: [2.6 + 0.2 * swing, 0.25],
    backArm: [-2.5 + 0.2 * swing, -0.3],
  }),
  lying: ({ swing }) => ({
    lean: 0,
    sink: 0.4,
    shift: 0,
    head: 0.05,
    frontLeg: [0.12, -0.3],
    backLeg: [-0.02, -0.1],
    frontArm: [0.5 + 0.02 * swing, 0.7],
    backArm: [-0.2, 0.1],
    tilt: -1.5,
  }),
  kneeling: ({ swing }) => ({
    lean: 0.1 + 0.01 * swing,
    sink: 0.21,
    shift: 0,
    head: 0.25 + 0.02 * swing,
    frontLeg: [1.35, -1.5],
    backLeg: [-0.1, -1.45],
    frontArm: [0.6, 1.1],
    backArm: [0.5, 1.2],
  }),
  swimming: ({ turn, swing }) => ({
    lean: 0.05,
    sink: 0.3,
    shift: 0,
    head: -0.5,
    frontLeg: [0.18 * Math.sin(2 * turn), -0.15],
    backLeg: [-0.18 * Math.sin(2 * turn), -0.15],
    frontArm: [Math.PI + 1.5 * swing, 0.25],
    backArm: [Math.PI - 1.5 * swing, 0.25],
    tilt: 1.32,
  }),
  flying: ({ swing }) => ({
    lean: 0.05,
    sink: 0,
    shift: 0,
    head: -0.6,
    frontLeg: [0.08 + 0.04 * swing, -0.15],
    backLeg: [-0.12, -0.3],
    frontArm: [2.9, 0.1],
    backArm: [-0.3, 0.2],
    tilt: 1.15,
    lift: 0.45 + 0.02 * swing,
  }),
  climbing: ({ swing }) => ({
    lean: 0.12,
    sink: 0.05,
    shift: 0,
    head: -0.3,
    frontLeg: [1.15 + 0.35 * swing, -1.35 - 0.25 * swing],
    backLeg: [0.25 - 0.35 * swing, -0.55 + 0.25 * swing],
    frontArm: [2.55 - 0.35 * swing, 0.3 + 0.3 * Math.max(0, swing)],
    backArm: [2.2 + 0.4 * swing, 0.5],
    lift: 0.06,
  }),
  riding: ({ turn, swing }) => ({
    lean: 0.28 + 0.02 * swing,
    sink: 0.16,
    shift: -0.03,
    head: -0.12,
    frontLeg: [0.75 + 0.4 * swing, -0.95 - 0.3 * Math.cos(turn)],
    backLeg: [0.75 - 0.4 * swing, -0.95 + 0.3 * Math.cos(turn)],
    frontArm: [0.95, 0.25],
    backArm: [0.85, 0.3],
  }),
  surfing: ({ swing, beat }) => ({
    lean: 0.3 + 0.05 * swing,
    sink: 0.11 + 0.02 * beat,
    shift: 0.02 * swing,
    head: -0.1,
    frontLeg: [0.85, -0.85],
    backLeg: [-0.35, -0.5],
    frontArm: [1.55 + 0.15 * swing, 0.2],
    backArm: [-1.5 + 0.15 * swing, -0.2],
  }),
  holding: ({ swing }) => ({
    lean: 0.02 + 0.008 * swing,
    sink: 0.002,
    shift: 0.004 * swing,
    head: 0.04 + 0.02 * swing,
    frontLeg: [0.07, -0.03],
    backLeg: [-0.08, -0.02],
    frontArm: [0.45, 1.15],
    backArm: [-0.14, 0.12 - 0.02 * swing],
  }),
  driving: (moment) => ({ ...MOVES.holding(moment), backArm: [0.5, 1.0] }),
  drinking: (moment) => ({ ...MOVES.holding(moment), frontArm: [0.45, 1.5 + 0.25 * moment.swing] }),
  eating: (moment) => ({ ...MOVES.holding(moment), frontArm: [0.45, 1.5 + 0.25 * moment.swing] }),
  reading: ({ swing }) => ({
    lean: 0.05,
    sink: 0.002,
    shift: 0,
    head: 0.22 + 0.01 * swing,
    frontLeg: [0.07, -0.03],
    backLeg: [-0.08, -0.02],
    frontArm: [0.4, 1.35 + 0.02 * swing],
    backArm: [0.3, 1.4],
  }),
  embracing: ({ swing }) => ({
    lean: 0.1 + 0.01 * swing,
    sink: 0.002,
    shift: 0.02,
    head: 0.1,
    frontLeg: [0.08, -0.03],
    backLeg: [-0.1, -0.02],
    frontArm: [1.05, 0.45],
    backArm: [0.9, 0.4],
  }),
  fighting: ({ swing, beat }) => ({
    lean: 0.12 + 0.04 * swing,
    sink: 0.04 + 0.01 * beat,
    shift: 0.02 * swing,
    head: 0,
    frontLeg: [0.42, -0.35],
    backLeg: [-0.42, -0.18],
    frontArm: [1.1 + 0.4 * Math.max(0, swing), 1.5 - 1.3 * Math.max(0, swing)],
    backArm: [0.6 + 0.5 * Math.max(0, -swing), 1.9 - 1.5 * Math.max(0, -swing)],
  }),
  playing: ({ turn, swing, beat }) => ({
    lean: 0.05 + 0.03 * swing,
    sink: 0.01 - 0.008 * beat,
    shift: 0.012 * swing,
    head: 0.16 + 0.05 * swing,
    frontLeg: [0.2, -0.14],
    backLeg: [-0.18, -0.02],
    frontArm: [0.75, 1.15],
    backArm: [-0.35 + 0.05 * swing, 1.25 + 0.12 * Math.sin(2 * turn)],
  }),
  guitar: (moment) => MOVES.playing(moment),
  sitting: ({ swing }) => ({
    lean: 0.08 + 0.01 * swing,
    sink: 0.23,
    shift: -0.08,
    head: 0.1,
    frontLeg: [1.45, -1.42],
    backLeg: [1.32, -1.5],
    frontArm: [0.55, 0.85],
    backArm: [0.45, 0.95],
  }),
  floating: ({ swing }) => ({
    lean: 0.32 + 0.04 * swing,
    sink: 0.02 * swing - 0.1,
    shift: 0.01 * swing,
    head: -0.18 + 0.03 * swing,
    frontLeg: [-0.25 + 0.12 * swing, -0.35 - 0.08 * swing],
    backLeg: [-0.6 - 0.1 * swing, -0.3 + 0.06 * swing],
    frontArm: [1.25 + 0.12 * swing, 0.25],
    backArm: [-0.7 - 0.14 * swing, 0.2],
  }),
  working: ({ turn, swing }) => ({
    lean: 0.1 + 0.01 * swing,
    sink: 0.004,
    shift: 0,
    head: 0.2 + 0.03 * swing,
    frontLeg: [0.1, -0.05],
    backLeg: [-0.1, -0.02],
    frontArm: [0.5 + 0.06 * swing, 1.0 + 0.12 * Math.sin(2 * turn)],
    backArm: [0.34 - 0.05 * swing, 1.15 - 0.1 * Math.sin(2 * turn)],
  }),
  wrapped: ({ swing }) => ({
    lean: 0.06 + 0.006 * swing,
    sink: 0.004,
    shift: 0,
    head: 0.22 + 0.015 * swing,
    frontLeg: [0.05, -0.03],
    backLeg: [-0.06, -0.02],
    frontArm: [0.32, -2.1],
    backArm: [0.5, 1.75],
  }),
  reaching: ({ swing }) => ({
    lean: 0.07 + 0.01 * swing,
    sink: 0.004,
    shift: 0.01,
    head: -0.08 + 0.02 * swing,
    frontLeg: [0.2, -0.08],
    backLeg: [-0.2, -0.03],
    frontArm: [1.9 + 0.06 * swing, 0.18 + 0.06 * swing],
    backArm: [-0.22, 0.2],
  }),
  looking: (moment) => MOVES.standing(moment),
  standing: ({ swing, beat }) => ({
    lean: 0.008 * swing,
    sink: 0.001 * beat,
    shift: 0.004 * swing,
    head: 0.02 * swing,
    frontLeg: [0.07, -0.03],
    backLeg: [-0.08, -0.02],
    frontArm: [0.1, 0.14 + 0.02 * swing],
    backArm: [-0.14, 0.12 - 0.02 * swing],
  }),
};

/** One full turn of `phase` is one cycle; the same pose comes back. */
export function limbsOf(pose: Pose, phase: number): Limbs {
  const turn = 2 * Math.PI * phase;
  return MOVES[pose]({ turn, swing: Math.sin(turn), beat: Math.cos(2 * turn) });
}
