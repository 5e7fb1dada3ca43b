import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import type { Window } from '../sketch/layer.js';
import { asSheet, drawSheet, type Sheet, sightOf } from './sight.js';

const SIZE = { width: 640, height: 360 };
const WORLD: Window = { x: -0.1, y: -0.1, width: 2, height: 1.2 };

function sheet(paint: (brush: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void): Sheet {
  const canvas = createCanvas(800, 480);
  paint(canvas.getContext('2d'));
  return asSheet({ canvas, window: WORLD, depth: 1 });
}

const sky = sheet((brush) => {
  brush.fillStyle = '#335577';
  brush.fillRect(0, 0, 800, 480);
});
const houses = sheet((brush) => {
  brush.fillStyle = '#aa3322';
  for (const x of [0, 210, 500]) brush.fillRect(x, 90, 170, 390);
});
const haze = sheet((brush) => {
  brush.fillStyle = 'rgba(255, 255, 255, 0.3)';
  brush.fillRect(0, 300, 800, 100);
});

it('leaves out what is empty or hidden, and nobody sees it', () => {
  const parts = [sky, houses, haze].map((one, index) => ({
    sheets: [one],
    matrix: { scale: 370 + index * 3.7, x: 11.3 - index * 5.1, y: 7.7 },
  }));
  const areas = sightOf(SIZE)(parts);
  const whole = [{ x: 0, y: 0, ...SIZE }];
  const [all, seen] = [() => whole, (index: number) => areas[index]![0]!].map((areasOf) => {
    const canvas = createCanvas(SIZE.width, SIZE.height);
    for (const [index, { sheets, matrix }] of parts.entries())
      drawSheet(canvas.getContext('2d'), sheets[0]!, matrix, areasOf(index));
    return canvas.data();
  });
  let furthest = 0;
  for (let at = 0; at < all!.length; at++) furthest = Math.max(furthest, Math.abs(all![at]! - seen![at]!));
  expect(furthest).toBeLessThan(3);

  const covered = (index: number) =>
    areas[index]![0]!.reduce((sum, { width, height }) => sum + width * height, 0) / (640 * 360);
  expect(covered(0)).toBeLessThan(0.9);
  expect(covered(2)).toBeLessThan(0.5);
});
