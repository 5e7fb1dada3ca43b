import { expect, test } from 'vitest';
import type { MusicBrief } from './brief.js';
import { formOf } from './form.js';
import { GenreId } from './genre.js';
import { GENRES } from './genres.js';
import { composeScore, type Score } from './score.js';

const brief = (genre: GenreId, change: Partial<MusicBrief> = {}): MusicBrief => ({
  genre,
  mood: '',
  bpm: GENRES[genre].tempo[1],
  beatsPerBar: GENRES[genre].beatsPerBar,
  seconds: 30,
  seed: 1,
  sections: [],
  accents: [],
  ...change,
});

const notesOf = (score: Score) => score.tracks.flatMap((track) => track.notes);
const between = (score: Score, from: number, to: number) =>
  notesOf(score).filter((note) => note.at >= from && note.at < to).length;

test.each(GenreId.options)('%s is the same for the same seed, and another for another', (genre) => {
  expect(composeScore(brief(genre))).toEqual(composeScore(brief(genre)));
  expect(composeScore(brief(genre, { seed: 2 })).tracks).not.toEqual(composeScore(brief(genre)).tracks);
});

test.each(GenreId.options)('%s ends on a chord that is struck last and rings to the end', (genre) => {
  for (const mood of ['happy', 'melancholic']) {
    const piece = brief(genre, { mood });
    const { final } = formOf(piece);
    const score = composeScore(piece);
    const last = notesOf(score).filter((note) => note.at > final - 0.05);
    expect(last.filter((note) => Math.abs(note.at + note.seconds - 30) < 0.01).length).toBeGreaterThan(3);
    expect(Math.max(...last.map((note) => note.at))).toBeLessThan(final + 0.5);
    expect(notesOf(score).every((note) => note.at >= 0 && note.at + note.seconds <= 30.001)).toBe(true);
  }
});

test.each(GenreId.options)('%s has harmony that moves, and a mood changes it', (genre) => {
  const classes = (mood: string) => {
    const { tracks } = composeScore(brief(genre, { mood }));
    const pitches = tracks.filter(({ instrument }) => /piano|guitar|strings|pad/.test(instrument));
    return pitches.flatMap((track) => track.notes.map((note) => note.pitch % 12));
  };
  expect(new Set(classes('')).size).toBeGreaterThan(4);
  expect(classes('happy')).not.toEqual(classes('melancholic'));
});

test('the music follows the energy of the film', () => {
  const sections = [
    { start: 0, end: 10, energy: 0.2 },
    { start: 10, end: 20, energy: 0.95 },
    { start: 20, end: 30, energy: 0.3 },
  ];
  for (const genre of GenreId.options) {
    const score = composeScore(brief(genre, { sections }));
    expect(between(score, 10, 20)).toBeGreaterThan(1.4 * between(score, 0, 10));
    expect(between(score, 10, 20)).toBeGreaterThan(1.4 * between(score, 18, 28));
  }
});

test('a film whose shots are all alike still has a calm opening and a climax', () => {
  const sections = Array.from({ length: 6 }, (_, shot) => ({
    start: 5 * shot,
    end: 5 * shot + 5,
    energy: 0.58,
  }));
  const score = composeScore(brief('pop', { sections }));
  expect(between(score, 18, 25)).toBeGreaterThan(1.5 * between(score, 0, 7));
});

test('a blow falls where the product appears, and noise rises to it', () => {
  const { tracks } = composeScore(brief('house', { accents: [17.13] }));
  const notes = (instrument: string) => tracks.find((track) => track.instrument === instrument)!.notes;
  expect(notes('impact')[0]!.at).toBeCloseTo(17.13, 1);
  expect(notes('riser').some((note) => Math.abs(note.at + note.seconds - 17.13) < 2)).toBe(true);
});

test('voices move by small steps from chord to chord', () => {
  const { tracks } = composeScore(brief('orchestral'));
  const highest: number[] = [];
  let last = -1;
  for (const { at, pitch } of tracks[0]!.notes) {
    if (at - last < 0.2) highest.push(Math.max(pitch, highest.pop() ?? 0));
    else highest.push(pitch);
    last = at;
  }
  const steps = highest.slice(1).map((pitch, index) => Math.abs(pitch - highest[index]!));
  expect(Math.max(...steps)).toBeLessThanOrEqual(5);
});

test('a piece of two seconds and one of ten minutes are pieces', () => {
  for (const seconds of [2, 600]) {
    const score = composeScore(brief('pop', { seconds }));
    expect(notesOf(score).length).toBeGreaterThan(3);
    expect(Math.max(...notesOf(score).map((note) => note.at + note.seconds))).toBeCloseTo(seconds, 1);
  }
});
