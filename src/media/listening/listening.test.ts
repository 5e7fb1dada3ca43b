import { expect, test } from 'vitest';
import { littleSong } from '../../film/sound/little-song.js';
import { listenAside } from './listening.js';

test('a song is heard in a thread of its own, with progress', async () => {
  const { samples, sampleRate } = littleSong(20, 3);
  const shares: number[] = [];
  const heard = await listenAside(samples, sampleRate, {
    hints: null,
    signal: new AbortController().signal,
    onProgress: (share) => shares.push(share),
  });
  expect(heard.beats.length).toBeGreaterThan(20);
  expect(heard.durationSeconds).toBeCloseTo(20, 1);
  expect(shares.length).toBeGreaterThan(1);
});

test('listening stops when nobody wants to know any more', async () => {
  const { samples, sampleRate } = littleSong(20, 3);
  const controller = new AbortController();
  const listening = listenAside(samples, sampleRate, {
    hints: null,
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('enough')),
  });
  await expect(listening).rejects.toThrow('enough');
});
