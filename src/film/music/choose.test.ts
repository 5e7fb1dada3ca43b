import { expect, test } from 'vitest';
import { chooseMusic, genreFrom } from './choose.js';
import { lastChordBeat } from './form.js';
import { GENRES } from './genres.js';

const WISH = { text: '', kind: 'AD', seconds: 30, seed: 1 } as const;

test.each([
  ['lo-fi hip hop', 'lofi'],
  ['Hip-Hop', 'hip-hop'],
  ['solo piano', 'piano'],
  ['acoustic guitar', 'acoustic'],
  ['a slow jazz trio, please', 'jazz'],
  ['epic cinematic percussion', 'percussion'],
  ['deep house', 'house'],
  ['80s synth pop', 'synthwave'],
])('%s is %s', (words, genre) => {
  expect(genreFrom(words)).toBe(genre);
});

test('words that name no genre leave the choice to the feeling of the film', () => {
  const music = chooseMusic({
    ...WISH,
    genre: 'throat singing',
    text: 'a melancholic farewell at the station',
  });
  expect(['piano', 'ambient', 'orchestral']).toContain(music.genre);
  expect(music.mood).toContain('melancholic');
});

test('different seeds choose different music for the same film', () => {
  const genres = Array.from({ length: 12 }, (_, seed) => chooseMusic({ ...WISH, seed }).genre);
  expect(new Set(genres).size).toBeGreaterThan(2);
});

test('the tempo lies in the range of the genre, and follows the mood', () => {
  for (const [id, { words, tempo }] of Object.entries(GENRES)) {
    const { genre, bpm } = chooseMusic({ ...WISH, genre: words[0]! });
    expect(genre).toBe(id);
    expect(bpm).toBeGreaterThanOrEqual(tempo[0]);
    expect(bpm).toBeLessThanOrEqual(tempo[2]);
  }
  const [calm, wild] = ['calm', 'wild'].map((mood) => chooseMusic({ ...WISH, genre: 'rock', mood }).bpm);
  expect(calm).toBeLessThan(wild!);
});

test('a tempo that is given is kept', () => {
  expect(chooseMusic({ ...WISH, genre: 'ambient', bpm: 93.5 }).bpm).toBe(93.5);
});

test('the cuts of a film fall on beats', () => {
  // Shots as a scenario has them: whole seconds.
  const cuts = [4, 10, 13, 18, 24];
  const { bpm } = chooseMusic({ ...WISH, genre: 'pop', cuts });
  const off = cuts.map((cut) => Math.abs(cut - (Math.round((cut * bpm) / 60) * 60) / bpm));
  expect(Math.max(...off)).toBeLessThanOrEqual(1 / 30);
});

test('the last chord has the time to ring, and not too much of it', () => {
  for (const seconds of [6, 15, 30, 47.3, 60, 180]) {
    const { bpm, beatsPerBar } = chooseMusic({ ...WISH, genre: 'orchestral', seconds });
    const ring = seconds - (lastChordBeat(seconds, 60 / bpm, beatsPerBar) * 60) / bpm;
    expect(ring).toBeGreaterThan(1.5);
    expect(ring).toBeLessThan(3.5);
  }
});
