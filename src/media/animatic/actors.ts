/** People and animals that move: each pose of their movement is drawn once and shown again. */
import { FPS } from '../../film/format.js';
import type { Sprite } from '../sketch/figure.js';
import type { Brush } from '../sketch/layer.js';
import type { Pose } from '../sketch/lexicon.js';
import { turnsAt } from './beat.js';
import { cropped } from './trim.js';

/** Seconds for one turn of a movement where no beat gives it. */
const PERIOD: Record<Pose, number> = {
  standing: 4,
  sitting: 4,
  singing: 1.4,
  guitar: 1.2,
  dancing: 1,
  walking: 1.1,
  running: 0.66,
  floating: 5,
  working: 2.2,
  wrapped: 4,
  reaching: 3.4,
};

export type Performer = {
  x: number;
  feet: number;
  height: number;
  /** Turns ahead of the others, so that nobody moves in step. */
  offset: number;
  rhythm: Pose;
  /** Of one pose, in squares of its unit. */
  area: number;
  /** `unit` is the height in pixels. */
  draw(phase: number, unit: number): Sprite;
};

/** All poses of one performer together take at most this many pixels. */
const MOST_PIXELS = 9_000_000;
const MOST_POSES = 16;

/** A canvas has room for every pose; each frame pays for all of it, drawn upon or not. */
function tight(sprite: Sprite): Sprite {
  const { canvas, x, y } = cropped(sprite.canvas);
  return { ...sprite, canvas, feet: { x: sprite.feet.x - x, y: sprite.feet.y - y } };
}

export type Actor = { paint(brush: Brush, frame: number): void };

/** `pixelsPerUnit` is the largest scale at which the performer will be seen; `walked` is how far at a frame. */
export function actorOf(
  { x, feet: ground, height, offset, rhythm, area, draw }: Performer,
  pixelsPerUnit: number,
  beats: readonly number[],
  walked: (frame: number) => number,
): Actor {
  const unit = Math.max(24, Math.round(height * pixelsPerUnit));
  const poses = Math.max(1, Math.min(MOST_POSES, Math.floor(MOST_PIXELS / (area * unit * unit))));
  const drawn = new Map<number, Sprite>();
  const sprite = (pose: number) => {
    const known = drawn.get(pose) ?? tight(draw(poses > 1 ? pose / poses : 0.12, unit));
    drawn.set(pose, known);
    return known;
  };
  return {
    paint(brush, frame) {
      const turns = turnsAt(frame / FPS, beats, PERIOD[rhythm]) + offset;
      const pose = poses > 1 ? Math.floor((turns - Math.floor(turns)) * poses) : 0;
      const { canvas, feet } = sprite(pose);
      const sway = poses > 1 ? 0 : 0.012 * Math.sin(2 * Math.PI * turns);
      brush.save();
      brush.translate(x + walked(frame), ground);
      brush.rotate(sway);
      brush.scale(height / unit, height / unit);
      brush.drawImage(canvas, -feet.x, -feet.y);
      brush.restore();
    },
  };
}
