/** How a flat picture moves as a whole: a kite sways, a train passes, a drone circles, a jellyfish floats. */
import type { PictureMotion } from '../../film/lexicon/drawable.js';

/** All of it is added to where the picture stands. */
export type Moved = {
  x?: number;
  y?: number;
  /** About its middle and about its foot, in radians. */
  turn?: number;
  lean?: number;
  wide?: number;
  high?: number;
  alpha?: number;
};

/** `way` is -1 or 1, `size` the height in the world; `share` runs from 0 to 1 over the shot. */
type Motion = (at: { share: number; turns: number; way: number; size: number }) => Moved;

const wave = (turns: number, of = 1, ahead = 0) => Math.sin(2 * Math.PI * (turns * of + ahead));

export const MOTIONS: Record<PictureMotion, Motion> = {
  still: () => ({}),
  sway: ({ turns }) => ({ lean: 0.07 * wave(turns) }),
  bob: ({ turns, size, share, way }) => ({
    x: 0.12 * way * (share - 0.5),
    y: 0.02 * size * wave(turns),
    lean: 0.04 * wave(turns, 1, 0.2),
  }),
  float: ({ turns, size }) => ({
    x: 0.05 * size * wave(turns, 0.5),
    y: 0.12 * size * wave(turns),
    high: 1 + 0.04 * wave(turns, 1, 0.25),
  }),
  fly: ({ share, way, turns, size }) => ({
    x: 0.55 * way * (share - 0.5),
    y: 0.1 * size * wave(turns) - 0.05 * share,
  }),
  circle: ({ turns, size }) => ({
    x: (0.1 + 0.4 * size) * wave(turns),
    y: (0.02 + 0.1 * size) * wave(turns, 1, 0.25),
    lean: 0.1 * wave(turns, 1, 0.25),
  }),
  pass: ({ share, way, turns, size }) => ({
    x: 0.9 * way * (share - 0.5),
    y: -0.008 * size * Math.abs(wave(turns, 4)),
  }),
  walk: ({ share, way, turns, size }) => ({
    x: 0.25 * way * (share - 0.5),
    y: -0.03 * size * Math.abs(wave(turns)),
    lean: 0.03 * wave(turns),
  }),
  waddle: ({ share, way, turns }) => ({ x: 0.12 * way * (share - 0.5), lean: 0.11 * wave(turns) }),
  hop: ({ share, way, turns, size }) => ({
    x: 0.3 * way * (share - 0.5),
    y: -0.5 * size * Math.abs(wave(turns, 0.5)),
    high: 1 - 0.08 * Math.max(0, wave(turns, 1, 0.75)),
  }),
  swim: ({ share, way, turns, size }) => ({
    x: 0.4 * way * (share - 0.5),
    y: 0.07 * size * wave(turns),
    lean: 0.05 * wave(turns, 1, 0.2),
  }),
  leap: ({ share, way, turns, size }) => ({
    x: 0.5 * way * (share - 0.5),
    y: -0.7 * size * Math.abs(wave(turns, 0.5)),
    turn: 0.5 * way * wave(turns, 1, 0.25),
  }),
  flicker: ({ turns }) => ({
    high: 1 + 0.05 * wave(turns, 3) + 0.03 * wave(turns, 7.3),
    lean: 0.02 * wave(turns, 2.1),
  }),
  twinkle: ({ turns }) => ({ alpha: 0.86 + 0.14 * wave(turns, 2), high: 1 + 0.02 * wave(turns, 2) }),
  spin: ({ turns }) => ({ turn: 2 * Math.PI * turns * 0.12 }),
  roll: ({ share, way, size, turns }) => ({
    x: 0.8 * way * (share - 0.5),
    turn: (way * 0.8 * (share - 0.5)) / (size / 2),
    y: -0.1 * size * Math.abs(wave(turns)),
  }),
};
