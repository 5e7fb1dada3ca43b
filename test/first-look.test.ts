/** What the studio shows of a song at once: heard in a browser's worker, and here without one. */
import { expect, it } from 'vitest';
import { listen } from '../client-examples/studio/src/making/beats/listen.js';

const SAMPLE_RATE = 11_025;

it('finds where sounds set in, within a fiftieth of a second', () => {
  const clicks = [0.5, 1, 1.5, 2, 2.5];
  const samples = new Float32Array(3 * SAMPLE_RATE);
  for (const at of clicks)
    for (let index = 0; index < 1000; index++)
      samples[Math.round(at * SAMPLE_RATE) + index] = Math.sin(index / 3) * Math.exp(-index / 200);
  const { seconds, outline, onsets } = listen(samples, SAMPLE_RATE);
  expect(seconds).toBe(3);
  expect(onsets).toHaveLength(clicks.length);
  for (const [index, at] of clicks.entries()) expect(Math.abs(onsets[index]! - at)).toBeLessThan(0.02);
  expect(Math.max(...outline)).toBe(1);
  expect(outline[0]).toBe(0);
});

it('hears nothing in silence', () => {
  expect(listen(new Float32Array(SAMPLE_RATE), SAMPLE_RATE).onsets).toEqual([]);
});
