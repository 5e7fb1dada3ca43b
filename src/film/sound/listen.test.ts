import { expect, test } from 'vitest';
import { beatlessSounds, HARD_SONGS, ONE_SECTION_SONGS, PLAIN_SONGS } from '../../../test/songs/catalogue.js';
import { beatF, namesRight, sectionF } from '../../../test/songs/measure.js';
import { DEFAULT_PARTS, renderSong, type SongSpec } from '../../../test/songs/render.js';
import { AudioAnalysis } from './analysis.js';
import { clipBoundaries } from './boundaries.js';
import { listen } from './listen.js';
import { littleSong } from './little-song.js';

const song = (name: string): SongSpec =>
  [...PLAIN_SONGS, ...HARD_SONGS, ...ONE_SECTION_SONGS].find((spec) => spec.name === name)!;

// Playing a song takes longer than listening to it: two of them are played once for several tests.
const rock = renderSong(song('rock 128'));
const oneMood = renderSong({
  ...song('one mood, rock'),
  parts: [{ type: 'VERSE', bars: 20, energy: 'MEDIUM' }],
});

test('a plain song: its beats, its bars, its tempo, its parts', () => {
  const shares: number[] = [];
  const heard = listen(rock.samples, rock.sampleRate, { onProgress: (share) => shares.push(share) });
  expect(beatF(heard.beats, rock.beats)).toBeGreaterThan(0.97);
  expect(beatF(heard.downbeats, rock.downbeats)).toBeGreaterThan(0.9);
  expect(Math.abs(heard.bpm! / 128 - 1)).toBeLessThan(0.01);
  expect(heard.tempoAlternatives.some((tempo) => Math.abs(tempo - 64) < 1)).toBe(true);
  expect(heard.beatsPerBar).toBe(4);
  expect(heard.beatConfidence).toBeGreaterThan(0.5);
  expect(sectionF(heard.structure, rock.sections)).toBeGreaterThan(0.75);
  expect(namesRight(heard.structure, rock.sections)).toBeGreaterThan(0.9);
  expect(
    heard.structure
      .filter((section) => section.type === 'CHORUS')
      .every((section) => section.energy === 'HIGH'),
  ).toBe(true);
  expect(heard.fallbacks).toEqual([]);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test('a song of one mood has one section', () => {
  expect(listen(oneMood.samples, oneMood.sampleRate).structure).toHaveLength(1);
});

test('parts that differ little are told apart, and one that is most of the song is no chorus', () => {
  const { samples, sampleRate } = renderSong({
    ...song('disco 120'),
    parts: [
      { type: 'VERSE', bars: 8, energy: 'MEDIUM' },
      { type: 'CHORUS', bars: 32, energy: 'HIGH' },
    ],
  });
  const { structure } = listen(samples, sampleRate);
  expect(structure.map((section) => `${section.type} ${section.energy}`)).toEqual([
    'VERSE MEDIUM',
    'VERSE HIGH',
  ]);
});

test('one part that rings out is a verse and its ending, and no chorus', () => {
  const { samples, sampleRate, beats } = oneMood;
  const ringing = 8 * sampleRate;
  const whole = new Float32Array(samples.length + ringing);
  whole.set(samples);
  const last = Math.round(beats.at(-1)! * sampleRate);
  for (let i = last; i < whole.length; i++) {
    const t = (i - last) / sampleRate;
    whole[i] = 0.1 * Math.sin(2 * Math.PI * 220 * t) * Math.exp(-0.3 * t);
  }
  const { structure } = listen(whole, sampleRate);
  const types = structure.map((section) => section.type);
  expect(types).not.toContain('CHORUS');
  expect(types.at(-1)).toBe('OUTRO');
});

test('a tempo that jumps half-way is followed', () => {
  const truth = renderSong({ ...song('tempo jump'), parts: [{ type: 'VERSE', bars: 24, energy: 'MEDIUM' }] });
  expect(beatF(listen(truth.samples, truth.sampleRate).beats, truth.beats)).toBeGreaterThan(0.9);
});

test('a song made to a click keeps to it, though it begins without a beat', () => {
  const truth = renderSong(song('beatless intro'));
  const heard = listen(truth.samples, truth.sampleRate);
  expect(beatF(heard.beats, truth.beats)).toBeGreaterThan(0.95);
  expect(heard.beatConfidence).toBeGreaterThan(0.8);
});

test('a waltz has three beats to the bar', () => {
  const truth = renderSong({ ...song('waltz'), parts: [{ type: 'VERSE', bars: 24, energy: 'MEDIUM' }] });
  expect(listen(truth.samples, truth.sampleRate).beatsPerBar).toBe(3);
});

test('a song whose first beats are weak, played loosely, is heard by its snare, at its own tempo', () => {
  const truth = renderSong({ ...song('weak first beat, loose'), parts: DEFAULT_PARTS.slice(0, 4) });
  const heard = listen(truth.samples, truth.sampleRate);
  expect(beatF(heard.beats, truth.beats)).toBeGreaterThan(0.9);
  expect(beatF(heard.downbeats, truth.downbeats)).toBeGreaterThan(0.9);
});

test('hints of tempo, first beat and metre override what is heard', () => {
  const truth = renderSong({ ...song('rock 128'), parts: [{ type: 'VERSE', bars: 16, energy: 'MEDIUM' }] });
  const half = listen(truth.samples, truth.sampleRate, { hints: { bpm: 64, firstBeat: truth.beats[1]! } });
  expect(Math.abs(half.bpm! / 64 - 1)).toBeLessThan(0.02);
  expect(Math.min(...half.downbeats.map((beat) => Math.abs(beat - truth.beats[1]!)))).toBeLessThan(0.07);
  const three = listen(truth.samples, truth.sampleRate, { hints: { beatsPerBar: 3 } });
  expect(three.beatsPerBar).toBe(3);
  // Between all beats, and at tempi that nobody would hear in this song.
  const firstBeat = truth.beats[4]! + 0.15;
  for (const bpm of [32, 85.3, 256]) {
    const told = listen(truth.samples, truth.sampleRate, { hints: { bpm, firstBeat } });
    expect(Math.abs(told.bpm! / bpm - 1), `${bpm}`).toBeLessThan(0.02);
    expect(Math.abs(told.downbeats[0]! - firstBeat), `${bpm}`).toBeLessThan(0.045);
    expect(told.beatConfidence, `${bpm}`).toBeGreaterThanOrEqual(0.5);
  }
});

test('where there is no beat none is trusted, and it says what happens instead', () => {
  for (const sound of beatlessSounds(20)) {
    const heard = listen(sound.samples, sound.sampleRate);
    expect(heard.beatConfidence, sound.name).toBeLessThan(0.5);
    expect(heard.fallbacks.length, sound.name).toBeGreaterThan(0);
    expect(heard.structure, sound.name).toHaveLength(1);
  }
});

test('odd input is heard as what it is, never thrown on', () => {
  const click = new Float32Array(22_050);
  click[4000] = 1;
  const broken = renderSong({
    ...song('pop 98'),
    parts: [{ type: 'VERSE', bars: 4, energy: 'HIGH' }],
  }).samples;
  broken.fill(Number.NaN, 30_000, 40_000);
  broken[50_000] = Number.POSITIVE_INFINITY;
  const clipped = Float32Array.from({ length: 44_100 }, (_, i) => (i % 100 < 50 ? 20 : -20));
  const inputs = [new Float32Array(0), new Float32Array(1), click, new Float32Array(22_050), broken, clipped];
  const hints = { bpm: 20, firstBeat: 50, beatsPerBar: 7 };
  expect(listen(broken, 22_050, { hints }).beats.every((beat) => beat >= 0 && beat < 60)).toBe(true);
  expect(listen(broken.slice(0, 44_100), 22_050, { hints }).durationSeconds).toBe(2);
  for (const samples of [...inputs, new Float32Array(22_050).fill(Number.NaN)]) {
    for (const sampleRate of [8000, 22_050, 48_000]) {
      const heard = listen(samples, sampleRate);
      const boundaries = clipBoundaries({
        kind: 'MUSIC_VIDEO',
        durationSeconds: heard.durationSeconds,
        heard,
      });
      expect(
        AudioAnalysis.safeParse({ ...heard, lyrics: [], clipBoundaries: boundaries }).error,
      ).toBeUndefined();
    }
  }
});

test('the little song is one that a film can be cut to, the same for a seed', () => {
  const { samples, sampleRate } = littleSong(20, 1);
  expect(samples.length).toBe(20 * sampleRate);
  expect(listen(samples, sampleRate).beatConfidence).toBeGreaterThan(0.5);
  const bytes = (song: { samples: Float32Array }) => Buffer.from(song.samples.buffer);
  expect(bytes(littleSong(6, 1)).equals(bytes(littleSong(6, 1)))).toBe(true);
  expect(bytes(littleSong(6, 1)).equals(bytes(littleSong(6, 2)))).toBe(false);
});
