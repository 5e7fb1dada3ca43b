/** The layers of a place as plates: painted once, as large and as sharp as the whole clip needs them. */
import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { FrameSize } from '../../film/format.js';
import { MediaFailure } from '../ffmpeg.js';
import { ABOVE, BELOW, type Brush, type Layer, layer, type Plate, plateOf, REACH } from '../sketch/layer.js';
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

/** `matrices` say how the layer lies in the frame at enough moments of the clip; in a picture all is in focus. */
export function platesOf(
  painted: Layer,
  matrices: readonly Matrix[],
  size: FrameSize,
  framing: Framing,
  inFocus: boolean,
): Plate[] {
  const seen = union(matrices.map((matrix) => visible(size, matrix)));
  const rolled = framing.roll !== 0;
  const left = Math.max(rolled ? -9 : -REACH, seen.x - MARGIN);
  const top = Math.max(rolled ? -9 : ABOVE, seen.y - MARGIN);
  const right = Math.min(rolled ? 9 : REACH, seen.x + seen.width + MARGIN);
  const bottom = Math.min(rolled ? 9 : BELOW, seen.y + seen.height + MARGIN);
  const sharp = Math.max(...matrices.map(({ scale }) => scale));
  const blur = inFocus ? 0 : blurOf(painted.depth, framing.magnification);
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
const blurOf = (depth: number, magnification: number): number =>
  depth < 2.6 || magnification < 1.5
    ? 0
    : Math.min(0.005, 0.0016 * (magnification - 0.6) * Math.min(1.6, depth / 4));

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

/**
 * A picture fills the frame and leaves the camera room to move. Most pictures are near at the bottom and far at the
 * top: the lower part lies on a nearer plate whose upper edge fades away, so that a move parts the two.
 */
export async function pictureLayers(file: string, { width, height }: FrameSize): Promise<Layer[]> {
  const picture = await loadImage(await readFile(file)).catch(() => {
    throw new MediaFailure(
      'UNREADABLE_MEDIA',
      'The picture of the scene is damaged, or of a kind that cannot be read.',
    );
  });
  const scale = Math.max((1.35 * width) / height / picture.width, 1.35 / picture.height);
  const [wide, high] = [picture.width * scale, picture.height * scale];
  // Beyond its edges the picture goes on as its mirror image, so that no move ever shows an edge.
  const tiled = (brush: Brush, rows: readonly number[]) => {
    brush.imageSmoothingQuality = 'high';
    for (const column of [-1, 0, 1]) {
      for (const row of rows) {
        brush.save();
        brush.translate(column * wide, 0.5 + row * high);
        brush.scale(column === 0 ? 1 : -1, row === 0 ? 1 : -1);
        brush.drawImage(picture, -wide / 2, -high / 2, wide, high);
        brush.restore();
      }
    }
  };
  return [
    layer(NEAREST * PARTED, (brush) => tiled(brush, [-1, 0, 1])),
    layer(
      NEAREST,
      (brush) => {
        // The mask fades in world units; it is laid over the plate with what is painted already.
        tiled(brush, [0, 1]);
        brush.globalCompositeOperation = 'destination-in';
        const fade = brush.createLinearGradient(0, FADE.from, 0, FADE.to);
        for (let step = 0; step <= 6; step++) fade.addColorStop(step / 6, `rgba(0,0,0,${(step / 6) ** 1.5})`);
        brush.fillStyle = fade;
        brush.fillRect(-9, -9, 18, 18);
        brush.globalCompositeOperation = 'source-over';
      },
      FADE.from,
    ),
  ];
}

/** The nearer plate of a picture, and where in the frame's height it comes in. */
const NEAREST = 3.4;
/** How much farther off the other plate is: any more, and what lies in the fade is seen twice at the end of a move. */
const PARTED = 1.2;
const FADE = { from: 0.5, to: 0.86 };
