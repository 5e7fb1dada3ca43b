/** Draws a laid picture as a moving camera sees it: for every pixel of the frame, where it is found in the picture. */
import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { FrameSize } from '../../film/format.js';
import type { Brush } from '../sketch/layer.js';
import { type Laid, type Picture, seenAt } from './picture.js';

/** The way of a ray is followed at the corners of squares of this size, and is even between them. */
const SQUARE = 32;
/** Each step brings the guess nearer by the steepness of the relief, which is small. */
const STEPS = 3;

export function bend(
  { image, relief }: Picture,
  laid: Laid,
  size: FrameSize,
  moments: readonly number[],
  swell: (frame: number) => number,
): (brush: Brush, frame: number) => void {
  const sharp =
    size.height * Math.max(...moments.map((frame) => seenAt(laid, frame, 1 + swell(frame)).nearest));
  const plate = painted(image, laid, shownOf(laid, size, moments), sharp);
  const frameData = new ImageData(size.width, size.height);
  const out = new Uint32Array(frameData.data.buffer);
  const [columns, rows] = [Math.ceil(size.width / SQUARE) + 1, Math.ceil(size.height / SQUARE) + 1];
  const found = new Float64Array(columns * rows * 2);

  const nearAt = (x: number, y: number): number => {
    const column = clamp(x * relief.columns - 0.5, relief.columns - 1.001);
    const row = clamp(y * relief.rows - 0.5, relief.rows - 1.001);
    const [left, top] = [Math.floor(column), Math.floor(row)];
    const at = top * relief.columns + left;
    const [right, down] = [column - left, row - top];
    const upper = relief.near[at]! * (1 - right) + relief.near[at + 1]! * right;
    const lower =
      relief.near[at + relief.columns]! * (1 - right) + relief.near[at + relief.columns + 1]! * right;
    return upper * (1 - down) + lower * down;
  };

  return (brush, frame) => {
    const { look } = seenAt(laid, frame, 1 + swell(frame));
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const [x, y] = [
          (column * SQUARE - size.width / 2) / size.height,
          (row * SQUARE - size.height / 2) / size.height,
        ];
        let place = look(x, y, 0.4);
        for (let step = 1; step < STEPS; step++) place = look(x, y, nearAt(place.x, place.y));
        const at = (row * columns + column) * 2;
        found[at] = clamp((place.x - plate.shown.left) * plate.perWidth - 0.5, plate.width - 1.01);
        found[at + 1] = clamp((place.y - plate.shown.top) * plate.perHeight - 0.5, plate.height - 1.01);
      }
    }
    for (let row = 0; row + 1 < rows; row++) {
      for (let column = 0; column + 1 < columns; column++)
        fill(out, size, plate, found, columns, row, column);
    }
    brush.putImageData(frameData, 0, 0);
  };
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

type Area = { left: number; top: number; right: number; bottom: number };

/** The part of the picture that is seen at all, in shares of it. */
function shownOf(laid: Laid, { width, height }: FrameSize, moments: readonly number[]): Area {
  const corners = moments.flatMap((frame) => {
    const { look } = seenAt(laid, frame, 1);
    return [-0.5, 0.5].flatMap((y) =>
      [-0.5, 0.5].flatMap((x) => [0, 1].map((near) => look((x * width) / height, y, near))),
    );
  });
  const [across, upright] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.max(0, Math.min(...across) - MARGIN),
    top: Math.max(0, Math.min(...upright) - MARGIN),
    right: Math.min(1, Math.max(...across) + MARGIN),
    bottom: Math.min(1, Math.max(...upright) + MARGIN),
  };
}

const MARGIN = 0.01;

type Plate = {
  pixels: Uint32Array;
  width: number;
  height: number;
  shown: Area;
  /** Pixels for the whole width and height of the picture. */
  perWidth: number;
  perHeight: number;
};

/** As sharp as the frames need it: only that part of the picture, once. */
function painted(image: Picture['image'], laid: Laid, shown: Area, sharp: number): Plate {
  const [perWidth, perHeight] = [laid.width * sharp, laid.height * sharp];
  const width = Math.max(2, Math.ceil((shown.right - shown.left) * perWidth));
  const height = Math.max(2, Math.ceil((shown.bottom - shown.top) * perHeight));
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  brush.imageSmoothingQuality = 'high';
  brush.fillStyle = '#000000';
  brush.fillRect(0, 0, width, height);
  brush.drawImage(image, -shown.left * perWidth, -shown.top * perHeight, perWidth, perHeight);
  const bytes = canvas.data();
  return {
    pixels: new Uint32Array(bytes.buffer, bytes.byteOffset, width * height),
    width,
    height,
    shown,
    perWidth,
    perHeight,
  };
}

/**
 * One square, from its corners; each pixel is mixed from the four that lie around its place in the plate. This runs for
 * every pixel of a film, so it counts in whole numbers: places in shares of 65,536, weights of 256.
 */
function fill(
  out: Uint32Array,
  size: FrameSize,
  { pixels, width }: Plate,
  found: Float64Array,
  columns: number,
  row: number,
  column: number,
): void {
  const upper = (row * columns + column) * 2;
  const lower = upper + columns * 2;
  const right = Math.min(SQUARE, size.width - column * SQUARE);
  const bottom = Math.min(SQUARE, size.height - row * SQUARE);
  for (let line = 0; line < bottom; line++) {
    const down = line / SQUARE;
    const fromX = found[upper]! + (found[lower]! - found[upper]!) * down;
    const fromY = found[upper + 1]! + (found[lower + 1]! - found[upper + 1]!) * down;
    const toX = found[upper + 2]! + (found[lower + 2]! - found[upper + 2]!) * down;
    const toY = found[upper + 3]! + (found[lower + 3]! - found[upper + 3]!) * down;
    let x = (fromX * 65536) | 0;
    let y = (fromY * 65536) | 0;
    const stepX = ((toX - fromX) * (65536 / SQUARE)) | 0;
    const stepY = ((toY - fromY) * (65536 / SQUARE)) | 0;
    const first = (row * SQUARE + line) * size.width + column * SQUARE;
    for (let to = first; to < first + right; to++) {
      const at = Math.imul(y >> 16, width) + (x >> 16);
      const partX = (x >> 8) & 255;
      const partY = (y >> 8) & 255;
      const both = Math.imul(partX, partY) >> 8;
      const aside = partX - both;
      const below = partY - both;
      const here = 256 - partX - below;
      const one = pixels[at]!;
      const two = pixels[at + 1]!;
      const three = pixels[at + width]!;
      const four = pixels[at + width + 1]!;
      // Red and blue together, green by itself: two sums instead of three.
      const redBlue =
        Math.imul(one & 0xff00ff, here) +
        Math.imul(two & 0xff00ff, aside) +
        Math.imul(three & 0xff00ff, below) +
        Math.imul(four & 0xff00ff, both) +
        0x800080;
      const green =
        Math.imul(one & 0xff00, here) +
        Math.imul(two & 0xff00, aside) +
        Math.imul(three & 0xff00, below) +
        Math.imul(four & 0xff00, both) +
        0x8000;
      out[to] = 0xff000000 | ((redBlue >>> 8) & 0xff00ff) | ((green >>> 8) & 0xff00);
      x += stepX;
      y += stepY;
    }
  }
}
