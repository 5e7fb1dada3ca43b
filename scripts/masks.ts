/** Areas of a picture as bits: thinner, thicker, taken apart, and traced back to paths. */
export type Mask = { width: number; height: number; at: Uint8Array };

/** City-block-and-a-bit distances to the nearest pixel that is not set. */
function distances({ width, height, at }: Mask): Float32Array {
  const far = Float32Array.from(at, (value) => (value ? 1e6 : 0));
  const DIAGONAL = Math.SQRT2;
  const look = (index: number, x: number, step: number) => {
    let least = far[index]!;
    const back = index - step * width;
    const row = back >= 0 && back < far.length;
    if (row) least = Math.min(least, far[back]! + 1);
    if (x - step >= 0 && x - step < width) least = Math.min(least, far[index - step]! + 1);
    if (row && x - step >= 0 && x - step < width) least = Math.min(least, far[back - step]! + DIAGONAL);
    if (row && x + step >= 0 && x + step < width) least = Math.min(least, far[back + step]! + DIAGONAL);
    far[index] = least;
  };
  for (let index = 0; index < width * height; index++) look(index, index % width, 1);
  for (let index = width * height - 1; index >= 0; index--) look(index, index % width, -1);
  return far;
}

export const eroded = (mask: Mask, by: number): Mask => ({
  ...mask,
  at: Uint8Array.from(distances(mask), (distance) => (distance > by ? 1 : 0)),
});

export function grown(mask: Mask, by: number): Mask {
  const outside = { ...mask, at: mask.at.map((value) => 1 - value) };
  return { ...mask, at: Uint8Array.from(distances(outside), (distance) => (distance <= by ? 1 : 0)) };
}

/** The connected areas of at least so many pixels, the largest first. */
export function labelled(mask: Mask, least: number): Mask[] {
  const { width, height, at } = mask;
  const seen = new Uint8Array(at.length);
  const found: number[][] = [];
  for (let start = 0; start < at.length; start++) {
    if (!at[start] || seen[start]) continue;
    const area = [start];
    seen[start] = 1;
    for (let next = 0; next < area.length; next++) {
      const index = area[next]!;
      const x = index % width;
      for (const other of [
        ...(x > 0 ? [index - 1] : []),
        ...(x < width - 1 ? [index + 1] : []),
        ...(index >= width ? [index - width] : []),
        ...(index < width * (height - 1) ? [index + width] : []),
      ])
        if (at[other] && !seen[other]) {
          seen[other] = 1;
          area.push(other);
        }
    }
    if (area.length >= least) found.push(area);
  }
  return found
    .sort((one, other) => other.length - one.length)
    .map((area) => {
      const bits = new Uint8Array(at.length);
      for (const index of area) bits[index] = 1;
      return { width, height, at: bits };
    });
}

/** The edges of an area as closed paths in the units of the drawing, in whole numbers; holes run the other way. */
export function outlineOf({ width, height, at }: Mask, scale: number, margin: number): string {
  const set = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && at[y * width + x] === 1;
  const edges = new Map<number, number[]>();
  const line = width + 1;
  const edge = (fromX: number, fromY: number, toX: number, toY: number) => {
    const from = fromY * line + fromX;
    edges.set(from, [...(edges.get(from) ?? []), toY * line + toX]);
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!set(x, y)) continue;
      if (!set(x, y - 1)) edge(x, y, x + 1, y);
      if (!set(x + 1, y)) edge(x + 1, y, x + 1, y + 1);
      if (!set(x, y + 1)) edge(x + 1, y + 1, x, y + 1);
      if (!set(x - 1, y)) edge(x, y + 1, x, y);
    }
  let path = '';
  while (edges.size > 0) {
    const [start] = edges.keys();
    const loop: [number, number][] = [];
    let here = start!;
    for (;;) {
      loop.push([here % line, Math.floor(here / line)]);
      const ways = edges.get(here);
      if (!ways) break;
      const next = ways.pop()!;
      if (ways.length === 0) edges.delete(here);
      here = next;
      if (here === start) break;
    }
    if (loop.length < 12) continue;
    const points = simplified(loop, 0.9);
    path += `M${points.map(([x, y]) => `${Math.round(x / scale - margin)} ${Math.round(y / scale - margin)}`).join('L')}Z`;
  }
  return path;
}

function simplified(points: [number, number][], off: number): [number, number][] {
  const half = Math.floor(points.length / 2);
  return [
    ...straightened(points.slice(0, half + 1), off).slice(0, -1),
    ...straightened(points.slice(half), off),
  ];
}

function straightened(points: [number, number][], off: number): [number, number][] {
  if (points.length < 3) return points;
  const [first, last] = [points[0]!, points.at(-1)!];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  let [worst, at] = [0, 0];
  points.forEach(([x, y], index) => {
    const away =
      Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length;
    if (away > worst) [worst, at] = [away, index];
  });
  if (worst <= off) return [first, last];
  return [...straightened(points.slice(0, at + 1), off).slice(0, -1), ...straightened(points.slice(at), off)];
}
