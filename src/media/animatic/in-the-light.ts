/** Somebody drawn who stands before a photograph stands in its light: in colours of their own they look pasted on. */
import type { Performer } from '../staging/actors.js';
import type { Picture } from './picture.js';

/** The share of the picture's own light that falls on them, and how much of their colours it covers. */
const SHADE = 0.55;
const COVERED = 0.6;

export function inTheLightOf({ small }: Picture, performer: Performer): Performer {
  const tone = toneOf(small);
  return {
    ...performer,
    draw(phase, unit) {
      const sprite = performer.draw(phase, unit);
      const brush = sprite.canvas.getContext('2d');
      brush.setTransform(1, 0, 0, 1, 0, 0);
      brush.globalCompositeOperation = 'source-atop';
      brush.fillStyle = tone;
      brush.fillRect(0, 0, sprite.canvas.width, sprite.canvas.height);
      return sprite;
    },
  };
}

/** The mean colour of where people stand: the middle and the lower part. */
function toneOf({ columns, rows, pixels }: Picture['small']): string {
  const sums = [0, 0, 0];
  const from = Math.floor(rows * 0.35) * columns;
  for (let at = from; at < columns * rows; at++)
    for (const channel of [0, 1, 2]) sums[channel]! += pixels[at * 4 + channel]!;
  const [red, green, blue] = sums.map((sum) => Math.round((SHADE * sum) / (columns * rows - from)));
  return `rgba(${red}, ${green}, ${blue}, ${COVERED})`;
}
