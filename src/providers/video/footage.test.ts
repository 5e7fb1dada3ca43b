import { expect, test } from 'vitest';
import { clipBoundaries } from '../../film/sound/boundaries.js';
import { createProviders } from '../catalogue.js';
import { footageCost, footageOf, footagePrice, heldNotice, shortened } from './footage.js';

const size = { width: 1280, height: 720 };
const providers = createProviders({ replicate: { token: 'r8_test' }, environment: 'development' });
const filming = (name: string) => ({ model: providers.video(`replicate:${name}`)!, size });
const lengthBy = (name: string, seconds: number, film = size) =>
  filming(name).model.lengthFor({ seconds, size: film });

test('the cheapest length that covers the shot is bought; handles come along where they cost nothing', () => {
  expect(lengthBy('kwaivgi/kling-v2.1', 5)).toBe(5);
  expect(lengthBy('kwaivgi/kling-v2.1', 5.1)).toBe(10);
  expect(lengthBy('google/veo-3.1', 4)).toBe(4);
  expect(lengthBy('bytedance/seedance-1-pro', 4.2)).toBe(5);
  // Paid by the clip: room for both handles is free.
  expect(lengthBy('stability-ai/stable-video-diffusion', 4)).toBe(5);
  expect(lengthBy('stability-ai/stable-video-diffusion', 2)).toBe(25 / 8);
  expect(lengthBy('stability-ai/stable-video-diffusion', 9)).toBe(5);
  // The longer clip of this model is cheaper and smaller: the film's size is not given up for it.
  expect(lengthBy('minimax/hailuo-02', 5, { width: 1920, height: 1080 })).toBe(6);
});

const shotsOf = (name: string, kind: 'AD' | 'MUSIC_VIDEO', seconds: number) =>
  clipBoundaries({ kind, durationSeconds: seconds, heard: null, footage: footagePrice(filming(name)) }).map(
    ({ start, end }, clipIndex) => ({ clipIndex, frames: Math.round((end - start) * 30) }),
  );

test.each([
  ['kwaivgi/kling-v2.1', 15, '0.75'],
  ['kwaivgi/kling-v2.1', 30, '1.5'],
  ['kwaivgi/kling-v2.1', 60, '3'],
  ['google/veo-3.1', 30, '6'],
  ['google/veo-3.1', 60, '12'],
  ['bytedance/seedance-1-pro', 60, '3.6'],
])('an ad for %s of %i s is cut so that its footage fits by itself', (name, seconds, price) => {
  expect(footageCost(shotsOf(name, 'AD', seconds), filming(name)).toFixed()).toBe(price);
});

test.each([
  ['stability-ai/stable-video-diffusion', 5],
  ['google/veo-3.1', 8],
  ['cuuupid/cogvideox-5b', 6],
])('no shot of a song is longer than what %s films', (name, longest) => {
  for (const kind of ['AD', 'MUSIC_VIDEO'] as const) {
    const shots = shotsOf(name, kind, kind === 'AD' ? 45 : 180);
    expect(Math.max(...shots.map(({ frames }) => frames))).toBeLessThanOrEqual(longest * 30);
    expect(heldNotice(shots, filming(name))).toBeNull();
  }
});

test('a picture that will stand still is told before it is bought', () => {
  const shots = [150, 360, 450].map((frames, clipIndex) => ({ clipIndex, frames }));
  expect(heldNotice(shots, filming('kwaivgi/kling-v2.1'))).toMatch(
    /^Clips 2 and 3 are longer than the 10 s .* stand still for up to 5 s\./,
  );
  expect(heldNotice(shots, { model: null, size })).toBeNull();
});

test('footage that came shorter is held for what is missing of the shot, and gives up its handle first', () => {
  const whole = footageOf(150, { from: 15, to: 165 }, 10);
  expect(whole).toEqual({ filmed: null, heldSeconds: 0 });
  expect(shortened(whole, 150, 10)).toEqual({ filmed: { from: 0, to: 170 }, heldSeconds: 0 });
  expect(shortened(whole, 150, 45)).toEqual({ filmed: { from: 0, to: 165 }, heldSeconds: 1 });
  expect(footageOf(300, { from: 15, to: 315 }, 5)).toEqual({ filmed: { from: 15, to: 315 }, heldSeconds: 5 });
});
