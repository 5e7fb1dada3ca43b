/** The layers of a place as plates: painted once, as large and as sharp as the whole clip needs them. */
import { createCanvas } from '@napi-rs/canvas';
import type { FrameSize } from '../../film/format.js';
import { ABOVE, BELOW, type Layer, type Plate, plateOf, REACH } from '../sketch/layer.js';
import type { Framing } from './framing.js';
import { type Matrix, union, visible } from './projection.js';
import { trimmed } from './trim.js';

const MARGIN = 0.01;

/** What lies so far off hardly shifts against itself, and is drawn as one: half the pixels of a frame are sky. */
const FAR = 8.5;

export function asOneBackdrop(layers: readonly Layer[]): Layer[] {
  const near = layers.findIndex(({ depth }) => depth < FAR);
  const count = near < 0 ? layers.length : near;
  if (count < 2) return [...layers];
  const far = layers.slice(0, count);
  const backdrop: Layer = {
    depth: far.at(-1)!.depth,
    top: Math.min(...far.map(({ top }) => top)),
    bottom: Math.max(...far.map(({ bottom }) => bottom)),
    paint(brush) {
      for (const painted of far) {
        brush.save();
        painted.paint(brush);
        brush.restore();
      }
    },
  };
  return [backdrop, ...layers.slice(count)];
}

/** `matrices` say how the layer lies in the frame at enough moments of the clip. */
export function platesOf(
  painted: Layer,
  matrices: readonly Matrix[],
  size: FrameSize,
  framing: Framing,
  soft: boolean,
): Plate[] {
  const seen = union(matrices.map((matrix) => visible(size, matrix)));
  const rolled = framing.roll !== 0;
  const left = Math.max(rolled ? -9 : -REACH, seen.x - MARGIN);
  const top = Math.max(rolled ? -9 : ABOVE, seen.y - MARGIN);
  const right = Math.min(rolled ? 9 : REACH, seen.x + seen.width + MARGIN);
  const bottom = Math.min(rolled ? 9 : BELOW, seen.y + seen.height + MARGIN);
  const sharp = Math.max(...matrices.map(({ scale }) => scale));
  const blur = blurOf(painted.depth, framing.magnification, soft);
  const plate = plateOf(
    painted,
    { x: left, y: top, width: right - left, height: bottom - top },
    blur > 0 ? sharp * 0.4 : sharp,
    framing.roll,
  );
  if (!plate) return [];
  return trimmed(blur > 0 ? blurred(plate, blur * size.height) : plate);
}

/** The nearer the shot, the less of what lies behind is in focus; in shares of the frame's height. */
function blurOf(depth: number, magnification: number, soft: boolean): number {
  if (depth < 2.6) return 0;
  const wished = soft ? 0.0045 : 0;
  if (magnification < 1.5) return wished;
  return Math.max(wished, Math.min(0.005, 0.0016 * (magnification - 0.6) * Math.min(1.6, depth / 4)));
}

function blurred(plate: Plate, pixels: number): Plate {
  const { canvas } = plate;
  const soft = createCanvas(canvas.width, canvas.height);
  const brush = soft.getContext('2d');
  brush.filter = `blur(${(pixels * 0.4).toFixed(2)}px)`;
  brush.drawImage(canvas, 0, 0);
  // What is solid stays solid to the edge of the plate, where a blur would mix in the nothing beyond it.
  brush.filter = 'none';
  brush.globalCompositeOperation = 'destination-over';
  brush.drawImage(canvas, 0, 0);
  return { ...plate, canvas: soft };
}
