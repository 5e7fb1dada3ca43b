import { expect, test } from 'vitest';
import { PLAIN_SONGS } from '../../../test/songs/catalogue.js';
import { renderSong } from '../../../test/songs/render.js';
import { onsetsOf } from './onsets.js';
import { spectrumOf } from './spectrum.js';
import { trustIn } from './trust.js';

test('beats are trusted when they keep with the song, and not when they jump about in it', () => {
  const parts = [{ type: 'VERSE', bars: 16, energy: 'MEDIUM' }] as const;
  const song = renderSong({ ...PLAIN_SONGS[0]!, parts });
  const spectrum = spectrumOf(song.samples, song.sampleRate, () => {});
  const onsets = onsetsOf(spectrum);
  const beats = song.beats.map((beat) => beat * spectrum.frameRate - 0.5);
  const trust = (grid: number[]) =>
    trustIn({ beats: grid, downbeats: [], beatsPerBar: 4, certainty: 1 }, onsets, spectrum).confidence;
  expect(trust(beats)).toBeGreaterThan(0.8);
  const half = (beats[1]! - beats[0]!) / 2;
  // Off the beat and on it again, every three bars: half of the beats are right.
  expect(trust(beats.map((beat, index) => beat + (Math.floor(index / 12) % 2) * half))).toBeLessThan(0.5);
});
