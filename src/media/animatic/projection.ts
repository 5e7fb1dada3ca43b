/** From the world to the frame: every depth has its own scale and shift, which is all that parallax is. */
import type { FrameSize } from '../../film/format.js';
import type { Window } from '../sketch/layer.js';
import type { View } from './camera.js';
import type { Framing } from './framing.js';

/** The depth at which people stand; framing is chosen for them. */
export const PEOPLE_DEPTH = 1.7;

/** Of the world as it is rolled by the framing: a plate is painted rolled, so that each frame only shifts and scales it. */
export type Matrix = { scale: number; x: number; y: number };

export function projection(
  size: FrameSize,
  framing: Framing,
  view: View,
  depth: number,
  pulse: number,
): Matrix {
  // A lens that goes nearer magnifies the background less than the face.
  const nearness = (PEOPLE_DEPTH / depth) ** 0.62;
  const magnified = 1 + (framing.magnification - 1) * Math.min(1.25, nearness);
  const dolly = depth / Math.max(0.3, depth - view.z);
  const scale = size.height * magnified * view.zoom * dolly * (1 + pulse * Math.min(1, nearness));
  const focusX = framing.x + view.turn + (view.x * 1.6) / depth;
  const focusY = framing.y + view.tilt + (view.y * 1.6) / depth;
  const [cos, sin] = [Math.cos(framing.roll), Math.sin(framing.roll)];
  return {
    scale,
    x: size.width / 2 - scale * (cos * focusX - sin * focusY),
    y: size.height / 2 - scale * (sin * focusX + cos * focusY),
  };
}

/** The part of the (rolled) world that a frame shows through a projection. */
export const visible = (size: FrameSize, { scale, x, y }: Matrix): Window => ({
  x: -x / scale,
  y: -y / scale,
  width: size.width / scale,
  height: size.height / scale,
});

export function union(windows: readonly Window[]): Window {
  const left = Math.min(...windows.map(({ x }) => x));
  const top = Math.min(...windows.map(({ y }) => y));
  const right = Math.max(...windows.map(({ x, width }) => x + width));
  const bottom = Math.max(...windows.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
