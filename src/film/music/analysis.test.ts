import { expect, test } from 'vitest';
import { AudioAnalysis } from '../sound/analysis.js';
import { scoreAnalysis } from './analysis.js';

const BRIEF = {
  genre: 'folk',
  mood: '',
  bpm: 120,
  beatsPerBar: 3,
  seconds: 20,
  seed: 1,
  sections: [
    { start: 0, end: 6, energy: 0.2 },
    { start: 6, end: 15, energy: 0.9 },
    { start: 15, end: 20, energy: 0.4 },
  ],
  accents: [],
} as const;

test('beats, bars and sections are known exactly', () => {
  const analysis = AudioAnalysis.parse(
    scoreAnalysis({ ...BRIEF, sections: [...BRIEF.sections], accents: [] }),
  );
  expect(analysis.beatConfidence).toBe(1);
  expect(analysis.beats).toEqual(Array.from({ length: 40 }, (_, beat) => beat / 2));
  expect(analysis.downbeats).toEqual(Array.from({ length: 14 }, (_, bar) => bar * 1.5));
  expect(analysis.structure.map(({ type, start, energy }) => [type, start, energy])).toEqual([
    ['INTRO', 0, 'LOW'],
    ['CHORUS', 6, 'HIGH'],
    ['OUTRO', 15, 'LOW'],
  ]);
  expect(analysis.structure.at(-1)!.end).toBe(20);
});
