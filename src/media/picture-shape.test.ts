import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameSize } from '../film/format.js';
import { cutToShape } from './picture-shape.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'picture-shape-'));
});
afterAll(() => rm(folder, { recursive: true }));

const cut = async (width: number, height: number, film: { width: number; height: number }) => {
  const from = path.join(folder, `${width}x${height}.png`);
  await sharp({ create: { width, height, channels: 3, background: '#345' } })
    .png()
    .toFile(from);
  return cutToShape(from, film, path.join(folder, 'cut.jpg'));
};

test.each([
  [1344, 768, 'LANDSCAPE_16_9', 'P720', 1344, 756],
  [1024, 1024, 'LANDSCAPE_16_9', 'P480', 1024, 576],
  [1024, 1024, 'PORTRAIT_9_16', 'P1080', 576, 1024],
  [1600, 900, 'SQUARE_1_1', 'P720', 900, 900],
] as const)(
  'a picture of %i×%i becomes %s',
  async (width, height, shape, resolution, cutWidth, cutHeight) => {
    const found = await cut(width, height, frameSize(shape, resolution));
    const { width: w, height: h } = await sharp(found!.path).metadata();
    expect([w, h]).toEqual([cutWidth, cutHeight]);
    expect(found!.size).toEqual({ width: cutWidth, height: cutHeight });
  },
);

test('a picture in the film’s shape keeps its file', async () => {
  expect(await cut(1280, 720, frameSize('LANDSCAPE_16_9', 'P480'))).toBeNull();
  expect(await cut(512, 512, frameSize('SQUARE_1_1', 'P1080'))).toBeNull();
});
