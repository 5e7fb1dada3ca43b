import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Heard, SongSection } from './analysis.js';
import { clipBoundaries } from './boundaries.js';

function heard(durationSeconds: number, over: Partial<Heard> = {}): Heard {
  const beats = Array.from(
    { length: Math.floor(durationSeconds * 2) },
    (_, index) => 0.2 + index * 0.5,
  ).filter((beat) => beat < durationSeconds);
  return {
    bpm: 120,
    tempoAlternatives: [60, 240],
    beatConfidence: 0.9,
    durationSeconds,
    beats,
    downbeats: beats.filter((_, index) => index % 4 === 0),
    beatsPerBar: 4,
    structure: [{ type: 'VERSE', start: 0, end: durationSeconds, energy: 'MEDIUM' }],
    mood: { primary: 'calm', secondary: null, energyLevel: 'LOW', confidence: 0.5 },
    waveform: Array.from({ length: 1000 }, (_, index) => Math.abs(Math.sin(index / 9))),
    fallbacks: [],
    ...over,
  };
}

const onFrame = (seconds: number) => Math.abs(seconds * 30 - Math.round(seconds * 30)) < 1e-9;

test('boundaries abut on the frame grid from 0 to the end, whatever is asked', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('MUSIC_VIDEO' as const, 'AD' as const),
      fc.double({ min: 0.2, max: 240, noNaN: true }),
      fc.constantFrom(null, 0.1, 0.9),
      fc.double({ min: 0.3, max: 2, noNaN: true }),
      (kind, durationSeconds, trust, songShare) => {
        const song = trust === null ? null : heard(durationSeconds * songShare, { beatConfidence: trust });
        const clips = clipBoundaries({ kind, durationSeconds, heard: song });
        expect(clips[0]!.start).toBe(0);
        expect(clips.at(-1)!.end).toBe(Math.max(1, Math.round(durationSeconds * 30)) / 30);
        clips.forEach((clip, index) => {
          expect(clip.end).toBeGreaterThan(clip.start);
          expect(onFrame(clip.start) && onFrame(clip.end)).toBe(true);
          if (index > 0) expect(clip.start).toBe(clips[index - 1]!.end);
          if (clips.length > 1) expect(clip.end - clip.start).toBeGreaterThanOrEqual(1.5 - 1e-9);
        });
      },
    ),
    { numRuns: 20 },
  );
});

test('an ad has shots of four to seven seconds', () => {
  for (const song of [null, heard(60), heard(60, { beatConfidence: 0.2 })]) {
    const counts = [15, 30, 60].map((durationSeconds) => {
      const clips = clipBoundaries({ kind: 'AD', durationSeconds, heard: song });
      for (const clip of clips) {
        expect(clip.end - clip.start).toBeGreaterThanOrEqual(4 - 1e-9);
        expect(clip.end - clip.start).toBeLessThanOrEqual(7 + 1e-9);
      }
      return clips.length;
    });
    expect(counts[0]).toBe(3);
    expect([5, 6]).toContain(counts[1]);
    expect(counts[2]).toBeGreaterThanOrEqual(10);
    expect(counts[2]).toBeLessThanOrEqual(12);
  }
});

test('a music video of one to three minutes has 10 to 20 shots, a short one at least 3, a long one about one per 8 s', () => {
  const count = (seconds: number) =>
    clipBoundaries({ kind: 'MUSIC_VIDEO', durationSeconds: seconds, heard: heard(seconds) }).length;
  for (const seconds of [60, 100, 180]) {
    expect(count(seconds)).toBeGreaterThanOrEqual(10);
    expect(count(seconds)).toBeLessThanOrEqual(20);
  }
  expect(count(10)).toBeGreaterThanOrEqual(3);
  expect(count(600)).toBeGreaterThanOrEqual(65);
  expect(count(600)).toBeLessThanOrEqual(85);
});

test('where the grid is trusted, every inner cut of a steady song is on a downbeat', () => {
  const song = heard(120);
  const clips = clipBoundaries({ kind: 'MUSIC_VIDEO', durationSeconds: 120, heard: song });
  for (const clip of clips.slice(1)) {
    expect(Math.min(...song.downbeats.map((beat) => Math.abs(beat - clip.start)))).toBeLessThanOrEqual(
      1 / 60 + 1e-9,
    );
  }
});

test('a chorus is cut faster than a verse, and the cut falls on its first bar', () => {
  const structure: SongSection[] = [
    { type: 'VERSE', start: 0, end: 48.2, energy: 'LOW' },
    { type: 'CHORUS', start: 48.2, end: 96, energy: 'HIGH' },
  ];
  const clips = clipBoundaries({ kind: 'MUSIC_VIDEO', durationSeconds: 96, heard: heard(96, { structure }) });
  const starts = clips.map((clip) => clip.start);
  expect(starts.filter((start) => start > 48).length).toBeGreaterThan(
    starts.filter((start) => start < 48).length,
  );
  expect(starts.some((start) => Math.abs(start - 48.2) < 0.04)).toBe(true);
});

test('without a trusted beat, cuts follow the moments at which the sound lifts off', () => {
  const waveform = Array.from({ length: 6000 }, (_, slice) => (slice % 600 < 500 ? 0.8 : 0.02));
  const song = heard(60, { beatConfidence: 0.2, waveform });
  const clips = clipBoundaries({ kind: 'MUSIC_VIDEO', durationSeconds: 60, heard: song });
  for (const clip of clips.slice(1)) {
    expect(Math.abs(clip.start - Math.round(clip.start / 6) * 6)).toBeLessThan(0.4);
  }
});

test('lengths that somebody decided on are kept, without rounding adding up', () => {
  const shotSeconds = Array.from({ length: 13 }, () => 1.01);
  const clips = clipBoundaries({ kind: 'FILM', durationSeconds: 13.13, heard: null, shotSeconds });
  expect(clips).toHaveLength(13);
  clips.forEach((clip, index) => {
    expect(Math.abs(clip.end - (index + 1) * 1.01)).toBeLessThanOrEqual(1 / 60 + 1e-9);
  });
});
