import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { readFacts } from '../../film/reading/read-facts.js';
import type { AnimaticRequest } from './request.js';
import { prepareShot } from './shot.js';

const SIZE = { width: 320, height: 180 };

const request = (words: string, take: number | null): AnimaticRequest => ({
  facts: readFacts(words).facts,
  style: {
    colorPalette: ['#1d3557', '#e63946', '#f1faee'],
    visualStyle: 'cinematic',
    mood: 'calm',
    lighting: 'soft',
    cinematography: 'wide',
    keywords: [],
  },
  intensity: 'MEDIUM',
  beats: [],
  frames: 60,
  size: SIZE,
  seed: 5,
  take,
  underWords: false,
  keyframes: [],
});

async function pixels(words: string, take: number | null): Promise<Buffer> {
  const shot = await prepareShot(request(words, take));
  const canvas = createCanvas(SIZE.width, SIZE.height);
  shot.paint(canvas.getContext('2d'), 30);
  return canvas.data();
}

/** The mean difference of two pictures, from 0 to 255. */
const difference = (one: Buffer, other: Buffer) =>
  one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length;

test('four takes and the first version all look different', async () => {
  const words = 'A young woman in a red coat dances in a street at night';
  const pictures = await Promise.all([null, 4000, 4001, 4002, 4003].map((take) => pixels(words, take)));
  for (const [at, one] of pictures.entries())
    for (const other of pictures.slice(at + 1)) expect(difference(one, other)).toBeGreaterThan(6);
  expect(await pixels(words, 4001)).toEqual(pictures[2]);
});
