import { expect, test } from 'vitest';
import { metronome } from './metronome.js';

test('a steady pulse is found through a whole song, at a tempo that is only about known', () => {
  const period = 6000 / 117.3;
  const beats = Array.from({ length: 500 }, (_, index) => 23 + index * period);
  const curve = new Float32Array(Math.ceil(beats.at(-1)!) + 20);
  // Two of three beats are played, and something else in between.
  beats.forEach((beat, index) => {
    if (index % 3 !== 1) curve[Math.round(beat)] = 1;
    curve[Math.round(beat + period * 0.37)] = 0.5;
  });
  const found = metronome(curve, 100, 117, 0.01);
  expect(found).toHaveLength(beats.length);
  expect(Math.max(...found.map((beat, index) => Math.abs(beat - beats[index]!)))).toBeLessThan(4);
});
