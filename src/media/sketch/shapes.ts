/** The strokes that every place is made of: ridges, glows, shafts, mist and noise. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Random } from '../../film/seed.js';
import { type Colour, css, toRgb } from './colour.js';
import { ABOVE, BELOW, type Brush, REACH } from './layer.js';

export type Point = { x: number; y: number };

export function verticalRamp(
  brush: Brush,
  stops: readonly (readonly [number, string])[],
  top: number,
  bottom: number,
) {
  const ramp = brush.createLinearGradient(0, top, 0, bottom);
  for (const [at, value] of stops) ramp.addColorStop(at, value);
  return ramp;
}

export function fillAll(brush: Brush, fill: Brush['fillStyle'], top = ABOVE, bottom = BELOW): void {
  brush.fillStyle = fill;
  brush.fillRect(-REACH, top, 2 * REACH, bottom - top);
}

/** Light that falls off smoothly; a plain two-stop gradient shows its edge. */
export function glow(brush: Brush, at: Point, radius: number, value: Colour, strength: number): void {
  const ramp = brush.createRadialGradient(at.x, at.y, 0, at.x, at.y, radius);
  for (let step = 0; step <= 8; step++)
    ramp.addColorStop(step / 8, css(value, strength * (1 - step / 8) ** 2.4));
  brush.save();
  brush.globalCompositeOperation = 'screen';
  brush.fillStyle = ramp;
  brush.fillRect(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
  brush.restore();
}

/** A band of mist, thickest in its middle. */
export function mist(brush: Brush, y: number, height: number, value: Colour, strength: number): void {
  const stops = [0, 0.25, 0.5, 0.75, 1].map(
    (at) => [at, css(value, strength * Math.sin(Math.PI * at) ** 2)] as const,
  );
  fillAll(brush, verticalRamp(brush, stops, y - height / 2, y + height / 2), y - height / 2, y + height / 2);
}

/** A mountain line by midpoint displacement, from one end of the world to the other. */
export function ridge(random: Random, base: number, height: number, roughness: number, steps = 8): Point[] {
  let heights = [random.next(), random.next(), random.next(), random.next(), random.next()];
  let spread = 0.5;
  for (let step = 0; step < steps - 2; step++) {
    const finer: number[] = [];
    for (let index = 0; index < heights.length - 1; index++) {
      const [left, right] = [heights[index]!, heights[index + 1]!];
      finer.push(left, (left + right) / 2 + (random.next() - 0.5) * spread);
    }
    finer.push(heights.at(-1)!);
    heights = finer;
    spread *= roughness;
  }
  return heights.map((value, index) => ({
    x: -REACH + (2 * REACH * index) / (heights.length - 1),
    y: base - value * height,
  }));
}

/** Gentle hills: a few waves laid over each other. */
export function hills(random: Random, base: number, height: number, waves = 3): Point[] {
  const parts = Array.from({ length: waves }, (_, index) => ({
    frequency: (1.1 + index * 1.7) * random.between(0.7, 1.3),
    phase: random.between(0, 6.3),
    size: 1 / (1 + index * 1.4),
  }));
  return Array.from({ length: 121 }, (_, index) => {
    const x = -REACH + (2 * REACH * index) / 120;
    const lift = parts.reduce((sum, part) => sum + part.size * Math.sin(x * part.frequency + part.phase), 0);
    return { x, y: base - height * (0.5 + lift * 0.32) };
  });
}

export function trace(brush: Brush, points: readonly Point[]): void {
  brush.beginPath();
  points.forEach((point, index) => {
    if (index === 0) brush.moveTo(point.x, point.y);
    else brush.lineTo(point.x, point.y);
  });
}

/** Fills the land under a line. */
export function land(brush: Brush, line: readonly Point[], fill: Brush['fillStyle'], bottom = BELOW): void {
  trace(brush, [...line, { x: REACH, y: bottom }, { x: -REACH, y: bottom }]);
  brush.closePath();
  brush.fillStyle = fill;
  brush.fill();
}

export function heightAt(line: readonly Point[], x: number): number {
  const place = ((x + REACH) / (2 * REACH)) * (line.length - 1);
  const index = Math.min(line.length - 2, Math.max(0, Math.floor(place)));
  return line[index]!.y + (line[index + 1]!.y - line[index]!.y) * (place - index);
}

/** Soft light through windows or leaves: a fan of quadrangles that fade downwards. */
export function shafts(
  brush: Brush,
  random: Random,
  from: Point,
  length: number,
  value: Colour,
  strength: number,
  count = 7,
): void {
  brush.save();
  brush.globalCompositeOperation = 'screen';
  for (let index = 0; index < count; index++) {
    const angle = Math.PI / 2 + (index / (count - 1) - 0.5) * 1.5 + random.between(-0.08, 0.08);
    const spread = random.between(0.02, 0.09);
    const ramp = brush.createRadialGradient(from.x, from.y, 0, from.x, from.y, length);
    ramp.addColorStop(0, css(value, strength * random.between(0.5, 1)));
    ramp.addColorStop(0.5, css(value, strength * 0.35));
    ramp.addColorStop(1, css(value, 0));
    brush.fillStyle = ramp;
    // Three fans inside each other give a soft edge without a blur.
    for (const share of [1, 0.66, 0.33]) {
      brush.beginPath();
      brush.moveTo(from.x, from.y);
      brush.lineTo(
        from.x + Math.cos(angle - spread * share) * length,
        from.y + Math.sin(angle - spread * share) * length,
      );
      brush.lineTo(
        from.x + Math.cos(angle + spread * share) * length,
        from.y + Math.sin(angle + spread * share) * length,
      );
      brush.closePath();
      brush.globalAlpha = 0.4;
      brush.fill();
    }
  }
  brush.restore();
}

/** Smooth noise in a small picture that is stretched when it is drawn: clouds, nebulae, smoke, stains. */
export function noisePicture(
  random: Random,
  width: number,
  height: number,
  cells: { x: number; y: number },
  shade: (value: number, x: number, y: number) => { colour: Colour; alpha: number },
): Canvas {
  const octaves = [1, 2, 4, 8, 16].map((scale) => ({
    scale,
    columns: Math.ceil(cells.x * scale) + 2,
    grid: Array.from({ length: (Math.ceil(cells.x * scale) + 2) * (Math.ceil(cells.y * scale) + 2) }, () =>
      random.next(),
    ),
  }));
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  const picture = brush.createImageData(width, height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let sum = 0;
      let weight = 0.53;
      for (const { scale, columns, grid } of octaves) {
        const x = (column / width) * cells.x * scale;
        const y = (row / height) * cells.y * scale;
        const left = Math.floor(x);
        const top = Math.floor(y);
        const u = (x - left) ** 2 * (3 - 2 * (x - left));
        const v = (y - top) ** 2 * (3 - 2 * (y - top));
        const at = top * columns + left;
        const upper = grid[at]! + (grid[at + 1]! - grid[at]!) * u;
        const lower = grid[at + columns]! + (grid[at + columns + 1]! - grid[at + columns]!) * u;
        sum += (upper + (lower - upper) * v) * weight;
        weight *= 0.5;
      }
      const shaded = shade(sum, column / width, row / height);
      const [red, green, blue] = toRgb(shaded.colour);
      picture.data.set(
        [red, green, blue, Math.round(255 * Math.min(1, Math.max(0, shaded.alpha)))],
        (row * width + column) * 4,
      );
    }
  }
  brush.putImageData(picture, 0, 0);
  return canvas;
}

/** A limb or a branch: round at both ends, from one thickness to another. */
export function taper(
  brush: Brush,
  from: Point,
  to: Point,
  thick: number,
  thin: number,
  value: Colour,
): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
  brush.fillStyle = css(value);
  brush.beginPath();
  brush.moveTo(from.x + nx * thick, from.y + ny * thick);
  brush.lineTo(to.x + nx * thin, to.y + ny * thin);
  brush.arc(to.x, to.y, thin, angle + Math.PI / 2, angle - Math.PI / 2, true);
  brush.lineTo(from.x - nx * thick, from.y - ny * thick);
  brush.arc(from.x, from.y, thick, angle - Math.PI / 2, angle + Math.PI / 2, true);
  brush.fill();
}
