import { beforeAll, expect, test } from 'vitest';
import { loudnessOf, sourceOf } from '../../film/mix/mix.js';
import type { GenreId } from '../../film/music/genre.js';
import { GENRES } from '../../film/music/genres.js';
import { composeScore } from '../../film/music/score.js';
import { listen } from '../../film/sound/listen.js';
import { mixdown } from './mixdown.js';
import { RATE, type Sound } from './sound.js';

const SECONDS = 6;
const PLAYED: GenreId[] = ['ambient', 'house', 'rock'];
const sounds = new Map<GenreId, Sound>();

function play(genre: GenreId): Sound {
  const { tempo, beatsPerBar } = GENRES[genre];
  const sections = [
    { start: 0, end: 3, energy: 0.4 },
    { start: 3, end: SECONDS, energy: 0.9 },
  ];
  const brief = { genre, mood: '', bpm: tempo[1], beatsPerBar, seconds: SECONDS, seed: 3, sections };
  return mixdown(composeScore({ ...brief, accents: [3] }));
}

beforeAll(() => {
  for (const genre of PLAYED) sounds.set(genre, play(genre));
});

const heard = ({ left, right }: Sound) =>
  listen(
    Float32Array.from({ length: left.length >> 1 }, (_, i) => (left[2 * i]! + right[2 * i]!) / 2),
    RATE / 2,
  );

/** The share of the sound that changes from one sample to the next: little for dull, much for bright sounds. */
function brightness({ left }: Sound): number {
  let [steps, all] = [0, 0];
  for (let i = 1; i < left.length; i++) {
    steps += (left[i]! - left[i - 1]!) ** 2;
    all += left[i]! ** 2;
  }
  return steps / all;
}

test.each(PLAYED)('%s is loud enough, below the ceiling, wide, and ends in silence', (genre) => {
  const sound = sounds.get(genre)!;
  expect(sound.left.length).toBe(SECONDS * RATE);
  const { lufs, truePeakDb } = loudnessOf(sourceOf(sound), sound.left.length);
  expect(truePeakDb).toBeLessThan(-1);
  expect(lufs).toBeGreaterThan(-19);
  expect(lufs).toBeLessThan(-15);
  expect(sound.left).not.toEqual(sound.right);
  expect(Math.abs(sound.left.at(-1)!)).toBeLessThan(0.001);
});

test.each(PLAYED)('%s has no gap and no click', (genre) => {
  const { left, right } = sounds.get(genre)!;
  let [silent, longest, step] = [0, 0, 0];
  // The very end fades out.
  for (let i = 1; i < left.length - RATE / 5; i++) {
    silent = Math.abs(left[i]!) + Math.abs(right[i]!) < 0.0005 ? silent + 1 : 0;
    longest = Math.max(longest, silent);
    step = Math.max(step, Math.abs(left[i]! - left[i - 1]!));
  }
  expect(longest / RATE).toBeLessThan(0.25);
  expect(step).toBeLessThan(0.7);
});

test('the same score sounds the same', () => {
  expect(play('rock').left).toEqual(sounds.get('rock')!.left);
});

test('the beat of drums is heard as it was written', () => {
  const { bpm } = heard(sounds.get('house')!);
  const off = [0.5, 1, 2].map((factor) => Math.abs((bpm! * factor) / GENRES.house.tempo[1] - 1));
  expect(Math.min(...off)).toBeLessThan(0.02);
});

test('genres differ: pads are duller than drums and guitars', () => {
  expect(brightness(sounds.get('ambient')!) * 3).toBeLessThan(brightness(sounds.get('rock')!));
});
