/**
 * What of each plate is seen in a frame. Most of a forest is hidden by the trees before it, and most of the trees'
 * own plate is nothing: both are left out, which saves a good part of the work of a frame and changes nothing that could be seen in it.
 */
import type { Canvas } from '@napi-rs/canvas';
import type { FrameSize } from '../../film/format.js';
import type { Brush, Plate } from '../sketch/layer.js';
import type { Matrix } from './projection.js';

/** The frame is looked at in squares of this size, the plates in smaller ones. */
const SQUARE = 64;
const CELL = 8;
/** Neighbouring pixels are mixed when a plate is drawn. */
const BLENDED = 1.5;
/** Beyond so many pieces, clipping costs more than it saves. */
const MAX_PIECES = 12;

/** A plate that knows where there is something on it, and where nothing behind it can be seen. */
export type Sheet = Plate & { cover: Cover };
export type Area = { x: number; y: number; width: number; height: number };

type Cover = { columns: number; rows: number; inked: Uint32Array; solid: Uint32Array };

export const asSheet = (plate: Plate): Sheet => ({ ...plate, cover: coverOf(plate.canvas) });

/** Both counts are sums over all cells above and to the left, so that any rectangle is four look-ups. */
function coverOf(canvas: Canvas): Cover {
  const { width, height } = canvas;
  const pixels = canvas.data();
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const line = columns + 1;
  const inked = new Uint32Array(line * (rows + 1));
  const solid = new Uint32Array(line * (rows + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let [least, most] = [255, 0];
      const right = Math.min(width, (column + 1) * CELL);
      const bottom = Math.min(height, (row + 1) * CELL);
      for (let y = row * CELL; y < bottom; y++) {
        for (let x = column * CELL; x < right; x++) {
          const alpha = pixels[(y * width + x) * 4 + 3]!;
          if (alpha < least) least = alpha;
          if (alpha > most) most = alpha;
        }
      }
      const at = (row + 1) * line + column + 1;
      for (const [sums, value] of [
        [inked, most > 0 ? 1 : 0],
        [solid, least === 255 ? 1 : 0],
      ] as const)
        sums[at] = value + sums[at - 1]! + sums[at - line]! - sums[at - line - 1]!;
    }
  }
  return { columns, rows, inked, solid };
}

/** Of parts from the farthest to the nearest: for every sheet, the pieces of the frame that it has to be drawn in. */
export function sightOf(
  size: FrameSize,
): (parts: readonly { sheets: readonly Sheet[]; matrix: Matrix }[]) => Area[][][] {
  const [columns, rows] = [Math.ceil(size.width / SQUARE), Math.ceil(size.height / SQUARE)];
  const hidden = new Uint8Array(columns * rows);
  const wanted = new Uint8Array(columns * rows);
  return (parts) => {
    hidden.fill(0);
    const areas: Area[][][] = parts.map(() => []);
    for (let part = parts.length - 1; part >= 0; part--) {
      const { sheets, matrix } = parts[part]!;
      const hides: number[] = [];
      for (const sheet of sheets) {
        wanted.fill(0);
        for (let square = 0; square < hidden.length; square++) {
          if (hidden[square]) continue;
          const sight = lookAt(sheet, matrix, square % columns, Math.floor(square / columns));
          if (sight !== 'empty') wanted[square] = 1;
          if (sight === 'solid') hides.push(square);
        }
        areas[part]!.push(piecesOf(wanted, columns, rows, size));
      }
      for (const square of hides) hidden[square] = 1;
    }
    return areas;
  };
}

function lookAt(
  { cover, canvas, window }: Sheet,
  { scale, x, y }: Matrix,
  column: number,
  row: number,
): 'empty' | 'solid' | 'some' {
  const sharpness = canvas.width / window.width / scale;
  const left = (column * SQUARE - x - window.x * scale) * sharpness - BLENDED;
  const top = (row * SQUARE - y - window.y * scale) * sharpness - BLENDED;
  const side = SQUARE * sharpness + 2 * BLENDED;
  const from = { column: Math.floor(left / CELL), row: Math.floor(top / CELL) };
  const to = { column: Math.ceil((left + side) / CELL), row: Math.ceil((top + side) / CELL) };
  const within = {
    left: Math.max(0, from.column),
    top: Math.max(0, from.row),
    right: Math.min(cover.columns, to.column),
    bottom: Math.min(cover.rows, to.row),
  };
  if (within.right <= within.left || within.bottom <= within.top) return 'empty';
  if (sum(cover.inked, cover.columns + 1, within) === 0) return 'empty';
  const inside = left >= 0 && top >= 0 && left + side <= canvas.width && top + side <= canvas.height;
  const cells = (within.right - within.left) * (within.bottom - within.top);
  return inside && sum(cover.solid, cover.columns + 1, within) === cells ? 'solid' : 'some';
}

function sum(
  sums: Uint32Array,
  line: number,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): number {
  return (
    sums[bottom * line + right]! -
    sums[top * line + right]! -
    sums[bottom * line + left]! +
    sums[top * line + left]!
  );
}

/** Runs of squares, and runs that lie alike under each other, as one piece each. */
function piecesOf(wanted: Uint8Array, columns: number, rows: number, size: FrameSize): Area[] {
  const pieces: { left: number; right: number; top: number; bottom: number }[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!wanted[row * columns + column]) continue;
      const left = column;
      while (column < columns && wanted[row * columns + column]) column++;
      const above = pieces.find((each) => each.bottom === row && each.left === left && each.right === column);
      if (above) above.bottom = row + 1;
      else pieces.push({ left, right: column, top: row, bottom: row + 1 });
    }
  }
  const [first] = pieces;
  const all =
    pieces.length > MAX_PIECES && first
      ? [
          {
            left: Math.min(...pieces.map(({ left }) => left)),
            right: Math.max(...pieces.map(({ right }) => right)),
            top: first.top,
            bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
          },
        ]
      : pieces;
  return all.map(({ left, right, top, bottom }) => ({
    x: left * SQUARE,
    y: top * SQUARE,
    width: Math.min(size.width, right * SQUARE) - left * SQUARE,
    height: Math.min(size.height, bottom * SQUARE) - top * SQUARE,
  }));
}

/** Pieces end on whole pixels of the frame, so that no seam is seen between them. */
export function drawSheet(
  brush: Brush,
  { canvas, window }: Sheet,
  { scale, x, y }: Matrix,
  areas: readonly Area[],
): void {
  for (const area of areas) {
    brush.save();
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.beginPath();
    brush.rect(area.x, area.y, area.width, area.height);
    brush.clip();
    brush.setTransform(scale, 0, 0, scale, x, y);
    brush.drawImage(canvas, window.x, window.y, window.width, window.height);
    brush.restore();
  }
}
