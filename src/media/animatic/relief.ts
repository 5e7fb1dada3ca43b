/**
 * How near the parts of a photograph are, guessed from the picture alone: what stands out from its rim is what it was
 * taken of, and the ground comes nearer towards its lower edge. A guess may be wrong, so it is kept gentle everywhere.
 */
import { blurred, coloursOf, type Grid, type SmallPicture, standingOut } from '../saliency.js';

export type Relief = {
  columns: number;
  rows: number;
  /** From 0, far, to 1, near. */
  near: Float32Array;
  /** What the picture is of, in shares of it; null where nothing stands out. */
  subject: Box | null;
};

type Box = { left: number; top: number; right: number; bottom: number };

/** Above this share of the height there is no ground, in most pictures. */
const HORIZON = 0.46;
/** Ground at the lower edge is this near: less where walls and trunks stand on it, which would lean. */
const GROUND = { open: 0.8, built: 0.4 };
/** The share of upright edges. */
const BUILT = { from: 0.12, to: 0.26 };
/** What the picture is of is at least this near. */
const SUBJECT = 0.75;

/** Nearness may change by so much over the height of the picture: any faster, and what lies there is stretched. */
const STEEPEST = 2.1;

export function reliefOf(picture: SmallPicture): Relief {
  const { columns, rows } = picture;
  const size = { columns, rows };
  const planes = coloursOf(picture);
  const standing = standingOut(planes, size);
  const ground = groundOf(planes[0]!, size);
  const found = whole(standing, size);
  const near = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    near.fill(ground((row + 0.5) / rows), row * columns, (row + 1) * columns);
  if (found) {
    // All of it is as near as the place where it stands.
    const stands = Math.max(SUBJECT, ground(found.box.bottom));
    for (let at = 0; at < near.length; at++) if (found.mask[at]) near[at] = Math.max(near[at]!, stands);
  }
  return { ...size, near: softened(gentle(near, size), size), subject: found?.box ?? null };
}

/** How near the ground is at a share of the height; upright edges in the lower half say that much stands on it. */
function groundOf(light: Float32Array, { columns, rows }: Grid): (y: number) => number {
  let [upright, all] = [0, 1];
  for (let row = Math.floor(rows * HORIZON); row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const at = row * columns + column;
      const across = Math.abs(light[at + 1]! - light[at]!);
      const down = Math.abs(light[at + columns]! - light[at]!);
      if (across > 2 * down) upright += across;
      all += across + down;
    }
  }
  const built = Math.min(1, Math.max(0, (upright / all - BUILT.from) / (BUILT.to - BUILT.from)));
  const nearest = GROUND.open + (GROUND.built - GROUND.open) * built;
  return (y) => {
    const t = Math.max(0, (y - HORIZON) / (1 - HORIZON));
    return nearest * t * t * (3 - 2 * t);
  };
}

/** A picture is of something if what stands out does so clearly, hangs together, and is neither a speck nor nearly all. */
const CLEARLY = 0.62;
const SHARE = { least: 0.03, most: 0.6 };
/** A cloud ends above this, and a range of hills is wider than that. */
const STANDS_AT = 0.7;
const WIDEST = 0.88;

function whole(standing: Float32Array, size: Grid): { mask: Uint8Array; box: Box } | null {
  const { threshold, clearness } = divided(standing);
  if (clearness < CLEARLY) return null;
  const mask = largest(
    standing.map((value) => (value > threshold ? 1 : 0)),
    size,
  );
  const share = mask.reduce((sum, value) => sum + value, 0) / mask.length;
  if (share < SHARE.least || share > SHARE.most) return null;
  const box = boxOf(mask, size);
  return box.bottom > STANDS_AT && box.right - box.left < WIDEST ? { mask, box } : null;
}

/** Otsu's threshold, and the share of all variance that it explains. */
function divided(values: Float32Array): { threshold: number; clearness: number } {
  const most = Math.max(1, ...values);
  const bins = new Float64Array(64);
  for (const value of values) bins[Math.min(63, Math.floor((value / most) * 64))]! += 1 / values.length;
  const mean = bins.reduce((sum, share, bin) => sum + share * bin, 0);
  const variance = bins.reduce((sum, share, bin) => sum + share * (bin - mean) ** 2, 0);
  let [best, at, below, sum] = [0, 0, 0, 0];
  for (let bin = 0; bin < 63; bin++) {
    below += bins[bin]!;
    sum += bins[bin]! * bin;
    const between = below > 0 && below < 1 ? (mean * below - sum) ** 2 / (below * (1 - below)) : 0;
    if (between > best) [best, at] = [between, bin + 1];
  }
  return { threshold: (at / 64) * most, clearness: best / Math.max(1e-6, variance) };
}

/** The largest piece that hangs together, with its holes filled. */
function largest(mask: Uint8Array | Float32Array, { columns, rows }: Grid): Uint8Array {
  const piece = new Int32Array(mask.length);
  let [best, bestCount, pieces] = [0, 0, 0];
  const spread = (from: number, name: number, wanted: (at: number) => boolean): number => {
    const todo = [from];
    piece[from] = name;
    let count = 0;
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      count++;
      const column = at % columns;
      for (const next of [
        column > 0 ? at - 1 : -1,
        column < columns - 1 ? at + 1 : -1,
        at - columns,
        at < (rows - 1) * columns ? at + columns : -1,
      ]) {
        if (next < 0 || piece[next] !== 0 || !wanted(next)) continue;
        piece[next] = name;
        todo.push(next);
      }
    }
    return count;
  };
  for (let at = 0; at < mask.length; at++) {
    if (!mask[at] || piece[at] !== 0) continue;
    const count = spread(at, ++pieces, (next) => mask[next] !== 0);
    if (count > bestCount) [best, bestCount] = [pieces, count];
  }
  // What can't be reached from the rim without crossing it is part of it.
  const outside = -1;
  for (let at = 0; at < mask.length; at++) if (piece[at] !== best) piece[at] = 0;
  for (let at = 0; at < mask.length; at++) {
    const rim = at < columns || at % columns === 0 || at % columns === columns - 1;
    if (rim && piece[at] === 0) spread(at, outside, (next) => piece[next] === 0);
  }
  return Uint8Array.from(piece, (name) => (name === outside ? 0 : 1));
}

function boxOf(mask: Uint8Array, { columns, rows }: Grid): Box {
  const box = { left: columns, top: rows, right: 0, bottom: 0 };
  for (let at = 0; at < mask.length; at++) {
    if (!mask[at]) continue;
    const [column, row] = [at % columns, Math.floor(at / columns)];
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column + 1);
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row + 1);
  }
  return {
    left: box.left / columns,
    right: box.right / columns,
    top: box.top / rows,
    bottom: box.bottom / rows,
  };
}

/** What is near stays as it is; around it, the rest comes nearer step by step. */
function gentle(near: Float32Array, { columns, rows }: Grid): Float32Array {
  const step = STEEPEST / rows;
  const out = Float32Array.from(near);
  const raise = (at: number, from: number, way: number) => {
    out[at] = Math.max(out[at]!, out[from]! - step * way);
  };
  for (let at = 0; at < out.length; at++) {
    const column = at % columns;
    if (column > 0) raise(at, at - 1, 1);
    if (at < columns) continue;
    raise(at, at - columns, 1);
    if (column > 0) raise(at, at - columns - 1, Math.SQRT2);
    if (column < columns - 1) raise(at, at - columns + 1, Math.SQRT2);
  }
  for (let at = out.length - 1; at >= 0; at--) {
    const column = at % columns;
    if (column < columns - 1) raise(at, at + 1, 1);
    if (at >= out.length - columns) continue;
    raise(at, at + columns, 1);
    if (column < columns - 1) raise(at, at + columns + 1, Math.SQRT2);
    if (column > 0) raise(at, at + columns - 1, Math.SQRT2);
  }
  return out;
}

const softened = (near: Float32Array, size: Grid): Float32Array => blurred(blurred(near, size, 3), size, 3);
