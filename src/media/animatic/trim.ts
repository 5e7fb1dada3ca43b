/** Cuts a plate into the parts that have something on them: drawing what is transparent costs as much as what is not. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Plate } from '../sketch/layer.js';

/** Every so many pixels are looked at; what lies between them is covered by the margin. */
const STEP = 4;
const MARGIN = 2 * STEP;
/** An empty gap narrower than this is not worth a cut. */
const GAP = 96;

export function trimmed(plate: Plate): Plate[] {
  const { canvas } = plate;
  const { width, height } = canvas;
  const pixels = canvas.data();
  const used = (x: number, y: number) => pixels[(y * width + x) * 4 + 3]! > 0;
  const columns = runs(width, (x) => some(height, (y) => used(x, y)));
  return columns.flatMap(([left, right]) => {
    const rows = runs(height, (y) => some(right - left, (x) => used(left + x, y)));
    return rows.map(([top, bottom]) => part(plate, left, top, right, bottom));
  });
}

/** The canvas without the empty margins around what is drawn, and where its corner was. */
export function cropped(canvas: Canvas): { canvas: Canvas; x: number; y: number } {
  const { width, height } = canvas;
  const pixels = canvas.data();
  const used = (x: number, y: number) => pixels[(y * width + x) * 4 + 3]! > 0;
  const rows = ends(height, (y) => some(width, (x) => used(x, y)));
  const columns = ends(width, (x) => some(height, (y) => used(x, y)));
  const cut = createCanvas(columns.to - columns.from, rows.to - rows.from);
  cut.getContext('2d').drawImage(canvas, -columns.from, -rows.from);
  return { canvas: cut, x: columns.from, y: rows.from };
}

function ends(length: number, used: (at: number) => boolean): { from: number; to: number } {
  const found = runs(length, used);
  return { from: found[0]?.[0] ?? 0, to: found.at(-1)?.[1] ?? 1 };
}

/** Stretches from the first used place to the last one before a wide gap, margins included. */
function runs(length: number, used: (at: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < length; at += STEP) {
    if (!used(at)) continue;
    const last = found.at(-1);
    if (last && at - last[1] < GAP) last[1] = Math.min(length, at + MARGIN);
    else found.push([Math.max(0, at - MARGIN), Math.min(length, at + MARGIN)]);
  }
  return found;
}

function some(length: number, used: (at: number) => boolean): boolean {
  for (let at = 0; at < length; at += STEP) if (used(at)) return true;
  return false;
}

function part(plate: Plate, left: number, top: number, right: number, bottom: number): Plate {
  const { canvas, window, depth } = plate;
  if (right - left === canvas.width && bottom - top === canvas.height) return plate;
  const pixel = window.width / canvas.width;
  const cut = createCanvas(right - left, bottom - top);
  cut.getContext('2d').drawImage(canvas, -left, -top);
  return {
    canvas: cut,
    depth,
    window: {
      x: window.x + left * pixel,
      y: window.y + top * pixel,
      width: (right - left) * pixel,
      height: (bottom - top) * pixel,
    },
  };
}
