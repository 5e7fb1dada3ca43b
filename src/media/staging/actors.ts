/** People, animals and things that move: each pose of a movement is drawn once and shown again. */
import { FPS } from '../../film/format.js';
import { turnsAt } from '../animatic/beat.js';
import { cropped } from '../animatic/trim.js';
import type { Sprite } from '../people/ink.js';
import type { Brush } from '../sketch/layer.js';
import type { Moved } from './motions.js';

export type Performer = {
  depth: number;
  x: number;
  feet: number;
  height: number;
  /** Turns ahead of the others, so that nobody moves in step. */
  offset: number;
  /** Seconds for one turn of the movement where no beat gives it. */
  period: number;
  /** Goes with the walk of the shot. */
  walks: boolean;
  /** Of one pose, in squares of its unit; 0 for what has a single pose. */
  area: number;
  /** `unit` is the height in pixels. */
  draw(phase: number, unit: number): Sprite;
  /** How it is moved as a whole, at a share of the shot and a number of turns. */
  moved?(share: number, turns: number): Moved;
};

/** All poses of one performer together take at most this many pixels. */
const MAX_PIXELS = 9_000_000;
const MAX_POSES = 16;

/** As in drawn animation, figures change on every other frame; the camera moves on each. */
const ON_TWOS = 2;

/** A canvas has room for every pose; each frame pays for all of it, drawn upon or not. */
function tight(sprite: Sprite): Sprite {
  const { canvas, x, y } = cropped(sprite.canvas);
  return { ...sprite, canvas, feet: { x: sprite.feet.x - x, y: sprite.feet.y - y } };
}

export type Actor = { paint(brush: Brush, frame: number): void };

/** `pixelsPerUnit` is the largest scale at which the performer will be seen; `walked` is how far at a frame. */
export function actorOf(
  { x, feet: ground, height, offset, period, walks, area, draw, moved }: Performer,
  pixelsPerUnit: number,
  frames: number,
  beats: readonly number[],
  walked: (frame: number) => number,
): Actor {
  const unit = Math.max(24, Math.round(height * pixelsPerUnit));
  const poses =
    area === 0 ? 1 : Math.max(1, Math.min(MAX_POSES, Math.floor(MAX_PIXELS / (area * unit * unit))));
  const drawn = new Map<number, Sprite>();
  const sprite = (pose: number) => {
    const known = drawn.get(pose) ?? tight(draw(poses > 1 ? pose / poses : 0.12, unit));
    drawn.set(pose, known);
    return known;
  };
  return {
    paint(brush, frame) {
      const drawnAt = frame - (frame % ON_TWOS);
      const turns = turnsAt(drawnAt / FPS, beats, period) + offset;
      const pose = poses > 1 ? Math.floor((turns - Math.floor(turns)) * poses) : 0;
      const { canvas, feet } = sprite(pose);
      const sway = poses > 1 || moved ? 0 : 0.012 * Math.sin(2 * Math.PI * turns);
      const by = moved?.(drawnAt / Math.max(1, frames - 1), turns);
      brush.save();
      // The walk is the camera's too, which follows it on every frame.
      brush.translate(x + (walks ? walked(frame) : 0) + (by?.x ?? 0), ground + (by?.y ?? 0));
      if (by?.turn) {
        brush.translate(0, -height / 2);
        brush.rotate(by.turn);
        brush.translate(0, height / 2);
      }
      brush.rotate(sway + (by?.lean ?? 0));
      brush.scale((height / unit) * (by?.wide ?? 1), (height / unit) * (by?.high ?? 1));
      if (by?.alpha !== undefined) brush.globalAlpha = by.alpha;
      brush.drawImage(canvas, -feet.x, -feet.y);
      brush.restore();
    },
  };
}
