/** People that move: each pose of their movement is drawn once and shown again. */
import { FPS } from '../../film/format.js';
import type { Standing } from '../sketch/cast.js';
import { drawFigure, type FigureLight, type Sprite } from '../sketch/figure.js';
import type { Brush } from '../sketch/layer.js';
import { turnsAt } from './beat.js';

const PERIOD = {
  standing: 4,
  sitting: 4,
  singing: 1.4,
  guitar: 1.2,
  dancing: 1,
  walking: 1.1,
  running: 0.66,
} as const;

/** All poses of one person together take at most this many pixels. */
const MOST_PIXELS = 9_000_000;
const MOST_POSES = 16;

export type Actor = { paint(brush: Brush, frame: number): void };

/** `pixelsPerUnit` is the largest scale at which the person will be seen. */
export function actorOf(
  standing: Standing,
  pixelsPerUnit: number,
  lit: FigureLight,
  beats: readonly number[],
): Actor {
  const { person, height, facing } = standing;
  const unit = Math.max(24, Math.round(height * pixelsPerUnit));
  const poses = Math.max(1, Math.min(MOST_POSES, Math.floor(MOST_PIXELS / (1.72 * unit * unit))));
  const drawn = new Map<number, Sprite>();
  const sprite = (pose: number) => {
    const known = drawn.get(pose) ?? drawFigure(person, poses > 1 ? pose / poses : 0.12, facing, unit, lit);
    drawn.set(pose, known);
    return known;
  };
  return {
    paint(brush, frame) {
      const turns = turnsAt(frame / FPS, beats, PERIOD[person.pose]) + standing.offset;
      const pose = poses > 1 ? Math.floor((turns - Math.floor(turns)) * poses) : 0;
      const { canvas, feet } = sprite(pose);
      const sway = poses > 1 ? 0 : 0.012 * Math.sin(2 * Math.PI * turns);
      brush.save();
      brush.translate(standing.x, standing.feet);
      brush.rotate(sway);
      brush.scale(height / unit, height / unit);
      brush.drawImage(canvas, -feet.x, -feet.y);
      brush.restore();
    },
  };
}
