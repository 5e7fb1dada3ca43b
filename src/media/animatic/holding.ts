/** Keeps what a shot is about in its frame, whatever way the camera goes: an operator would give way too. */
import type { View } from './camera.js';
import type { Framed, Framing } from './framing.js';
import { PEOPLE_DEPTH } from './projection.js';

/** How far the middle of the frame moves, at the depth of people, when the camera moves by one. */
const NEAR = 1.6 / PEOPLE_DEPTH;

/** In shares of the frame: the air over a head, under feet, and beside a thing. */
const AIR = 0.03;

/** What else of somebody at the side of a group should not be cut. */
const SHOULDERS = 0.05;

/** The lowest that a face may sink in the frame: near by, it would look cut off by its own neck. */
const LOWEST_EYES = { wide: 0.58, near: 0.47 };

/** The share of somebody's way that the camera goes too, and the share of the room that is left for the rest of it. */
const FOLLOWED = 0.8;
const WALKED_THROUGH = 0.4;

type Range = readonly [least: number, most: number];

export type Holding = {
  /** How much of the subject's own way the camera goes with. */
  followed: number;
  view(frame: number): View;
};

/** `way` is how far the subject walks in the shot; `clear` is the share of the frame's height that no words cover. */
export function holding(
  path: (frame: number) => View,
  moments: readonly number[],
  framing: Framing,
  subject: Framed,
  { aspect, way, clear }: { aspect: number; way: number; clear: number },
): Holding {
  const views = moments.map(path);
  const nearest = Math.max(
    ...views.map(({ zoom, z }) => (zoom * PEOPLE_DEPTH) / Math.max(0.3, PEOPLE_DEPTH - z)),
  );
  const height = 1 / (framing.magnification * nearest);
  const wide = sideways(subject, aspect * height);
  const followed =
    way > 0 ? Math.max(FOLLOWED, (1 - (WALKED_THROUGH * (wide[1] - wide[0])) / way) / NEAR) : 0;
  const lag = Math.max(0, (way / 2) * (1 - NEAR * followed));
  const across = fitted(
    views.map(({ x, turn }) => framing.x + NEAR * x + turn),
    [wide[0] + lag, wide[1] - lag],
    framing.x,
  );
  const upright = fitted(
    views.map(({ y, tilt }) => framing.y + NEAR * y + tilt),
    upwards(subject, height, clear, framing.magnification < 1.6),
    framing.y,
  );
  return {
    followed,
    view(frame) {
      const view = path(frame);
      return {
        ...view,
        x: view.x * across.share,
        turn: view.turn * across.share + across.shift,
        y: view.y * upright.share,
        tilt: view.tilt * upright.share + upright.shift,
      };
    },
  };
}

/** Where the middle of the frame may be, so that all of a group stay in it, or the first of them where not all fit. */
function sideways({ x, half, group, whole }: Framed, width: number): Range {
  const { left, right } = group ?? { left: x, right: x };
  const room = Math.max(0.02 * width, width / 2 - half - (whole ? AIR * width : 0));
  const shoulders = group ? SHOULDERS : 0;
  if (right - left + 2 * shoulders < 2 * room) return [right + shoulders - room, left - shoulders + room];
  return [x - room, x + room];
}

function upwards({ top, eyes, feet, whole }: Framed, height: number, clear: number, wide: boolean): Range {
  const most = top + (0.5 - AIR) * height;
  const faces = eyes - (Math.min(wide ? LOWEST_EYES.wide : LOWEST_EYES.near, clear - 0.2) - 0.5) * height;
  const stands = feet - (Math.min(1 - AIR, clear) - 0.5) * height;
  const least = whole ? stands : wide ? Math.max(faces, feet - (0.5 - AIR) * height) : faces;
  // What is larger than the frame is seen in its middle.
  if (least <= most) return [least, most];
  return whole ? [(least + most) / 2, (least + most) / 2] : [most, most];
}

/** Makes a move smaller until it fits, and moves it no further than it has to. */
function fitted(
  path: readonly number[],
  [least, most]: Range,
  middle: number,
): { share: number; shift: number } {
  const [low, high] = [Math.min(...path) - middle, Math.max(...path) - middle];
  const share = Math.min(1, Math.max(0, most - least) / Math.max(1e-6, high - low));
  const [from, to] = [least - middle - low * share, most - middle - high * share];
  return { share, shift: Math.min(Math.max(0, from), Math.max(from, to)) };
}
