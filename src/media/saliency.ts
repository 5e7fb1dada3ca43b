/** What draws the eye in a picture: skin, fine detail, and what stands out from all that surrounds it. */

/** A small copy of a picture, four bytes to a cell. */
export type SmallPicture = { columns: number; rows: number; pixels: Uint8Array | Uint8ClampedArray };

export type Grid = { columns: number; rows: number };

/** Cells along the longer side of a small picture. */
export const CELLS = 128;

export function smallSize(width: number, height: number): Grid {
  const scale = CELLS / Math.max(width, height);
  return { columns: Math.max(8, Math.round(width * scale)), rows: Math.max(8, Math.round(height * scale)) };
}

const WEIGHT = { standing: 1, skin: 1.7, detail: 0.5 };
const UPPER_END = 0.12;
/** Whoever looks, looks from the upper half of a picture. */
const LOWER_LESS = 0.4;
const CUT = { above: 2.2, beside: 0.4 };
const FROM_MIDDLE = 0.12;

type Window = { width: number; height: number };

/** For a window over the picture: the middle from which it shows the most of interest, all in shares of the picture. */
export function bestMiddleIn(picture: SmallPicture): (window: Window) => { x: number; y: number } {
  const sums = summed(interestIn(picture), picture);
  return (window) => bestMiddle(sums, picture, window);
}

function bestMiddle(sums: Float64Array, { columns, rows }: Grid, window: Window): { x: number; y: number } {
  const [wide, high] = [
    Math.min(columns, Math.max(1, Math.round(window.width * columns))),
    Math.min(rows, Math.max(1, Math.round(window.height * rows))),
  ];
  const line = columns + 1;
  const of = (left: number, top: number, right: number, bottom: number) =>
    sums[bottom * line + right]! -
    sums[top * line + right]! -
    sums[bottom * line + left]! +
    sums[top * line + left]!;
  const [edgeX, edgeY] = [Math.round(wide / 6), Math.round(high / 6)];
  let best = { x: 0.5, y: 0.5, score: Number.NEGATIVE_INFINITY };
  for (let top = 0; top <= rows - high; top++) {
    for (let left = 0; left <= columns - wide; left++) {
      const [x, y] = [(left + wide / 2) / columns, (top + high / 2) / rows];
      const [right, bottom] = [left + wide, top + high];
      // What lies in the middle of the window counts twice; and to cut off a head is worse than to cut off feet.
      const middle = of(left + edgeX, top + edgeY, right - edgeX, bottom - edgeY);
      const above = of(left, Math.max(0, top - edgeY), right, top);
      const beside =
        of(Math.max(0, left - edgeX), top, left, bottom) +
        of(right, top, Math.min(columns, right + edgeX), bottom);
      const score =
        (of(left, top, right, bottom) + middle - CUT.above * above - CUT.beside * beside) *
        (1 - FROM_MIDDLE * Math.hypot(x - 0.5, y - 0.4));
      if (score > best.score) best = { x, y, score };
    }
  }
  return { x: best.x, y: best.y };
}

function interestIn(picture: SmallPicture): Float32Array {
  const { columns, rows, pixels } = picture;
  const planes = coloursOf(picture);
  const standing = standingOut(planes, picture);
  const most = Math.max(60, ...standing);
  const [light] = planes as [Float32Array];
  const interest = new Float32Array(columns * rows);
  // Of what stands there, the upper end says most: a head, a roof, the neck of a bottle.
  const above = new Float32Array(columns);
  for (let at = 0; at < interest.length; at++) {
    const column = at % columns;
    const detail =
      (Math.abs(light[at]! - light[column > 0 ? at - 1 : at]!) +
        Math.abs(light[at]! - light[at >= columns ? at - columns : at]!)) /
      80;
    const stands = (standing[at]! / most) ** 1.5;
    above[column]! += stands / rows;
    const high = 1 - LOWER_LESS * (at / interest.length);
    interest[at] =
      high *
      ((WEIGHT.standing * stands) / (1 + above[column]! / UPPER_END) +
        WEIGHT.skin * skinAt(pixels, at * 4) +
        WEIGHT.detail * Math.min(1, detail));
  }
  return interest;
}

/** 0 to 1: how much like skin, in any light that is not coloured. */
function skinAt(pixels: SmallPicture['pixels'], at: number): number {
  const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
  const length = Math.hypot(red, green, blue);
  if (length < 90) return 0;
  const away = Math.hypot(red / length - 0.74, green / length - 0.54, blue / length - 0.41);
  return Math.max(0, 1 - away / 0.16);
}

function summed(values: Float32Array, { columns, rows }: Grid): Float64Array {
  const line = columns + 1;
  const sums = new Float64Array(line * (rows + 1));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = (row + 1) * line + column + 1;
      sums[at] = values[row * columns + column]! + sums[at - 1]! + sums[at - line]! - sums[at - line - 1]!;
    }
  return sums;
}

/** Lightness and two differences of colours, smoothed, one plane after the other. */
export function coloursOf({ columns, rows, pixels }: SmallPicture): Float32Array[] {
  const planes = [0, 1, 2].map(() => new Float32Array(columns * rows));
  for (let at = 0; at < columns * rows; at++) {
    const [red, green, blue] = [pixels[at * 4]!, pixels[at * 4 + 1]!, pixels[at * 4 + 2]!];
    planes[0]![at] = 0.3 * red + 0.59 * green + 0.11 * blue;
    planes[1]![at] = 0.8 * (red - green);
    planes[2]![at] = 0.5 * (red + green) - blue;
  }
  return planes.map((plane) => blurred(plane, { columns, rows }, 1));
}

/**
 * For every cell, the least change of colour that has to be crossed on a way to it from the rim of the picture: much
 * inside of what stands before a background, little in the background, however it shades off.
 */
export function standingOut(planes: Float32Array[], { columns, rows }: Grid): Float32Array {
  const total = new Float32Array(columns * rows);
  for (const plane of planes) {
    const least = Float32Array.from(plane);
    const most = Float32Array.from(plane);
    const cost = new Float32Array(columns * rows).fill(Number.POSITIVE_INFINITY);
    // What it is of may stand on the lower edge, so that one is no rim.
    for (let column = 0; column < columns; column++) cost[column] = 0;
    for (let row = 0; row < rows; row++) cost[row * columns] = cost[row * columns + columns - 1] = 0;
    const reach = (at: number, from: number) => {
      const value = plane[at]!;
      const low = Math.min(least[from]!, value);
      const high = Math.max(most[from]!, value);
      if (high - low >= cost[at]!) return;
      cost[at] = high - low;
      least[at] = low;
      most[at] = high;
    };
    for (let pass = 0; pass < 2; pass++) {
      for (let at = 0; at < total.length; at++) {
        if (at >= columns) reach(at, at - columns);
        if (at % columns > 0) reach(at, at - 1);
      }
      for (let at = total.length - 1; at >= 0; at--) {
        if (at < total.length - columns) reach(at, at + columns);
        if (at % columns < columns - 1) reach(at, at + 1);
      }
    }
    for (let at = 0; at < total.length; at++) total[at]! += cost[at]!;
  }
  return blurred(total, { columns, rows }, 2);
}

/** The mean over a square around each cell; beyond the rim the picture goes on as it ends. */
export function blurred(values: Float32Array, { columns, rows }: Grid, radius: number): Float32Array {
  const across = new Float32Array(values.length);
  const out = new Float32Array(values.length);
  const inside = (at: number, length: number) => Math.min(length - 1, Math.max(0, at));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let by = -radius; by <= radius; by++) sum += values[row * columns + inside(column + by, columns)]!;
      across[row * columns + column] = sum / (2 * radius + 1);
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let by = -radius; by <= radius; by++) sum += across[inside(row + by, rows) * columns + column]!;
      out[row * columns + column] = sum / (2 * radius + 1);
    }
  }
  return out;
}
