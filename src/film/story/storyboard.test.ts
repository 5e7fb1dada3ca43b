import { expect, test } from 'vitest';
import type { Timeline } from '../cut/timeline.js';
import { readFacts } from '../reading/read-facts.js';
import type { AudioAnalysis } from '../sound/analysis.js';
import type { ClipScript } from './plan.js';
import { panelsOf } from './storyboard.js';

const script = (clipIndex: number, words: string, more: Partial<ClipScript> = {}): ClipScript => ({
  clipIndex,
  start: clipIndex * 4,
  end: clipIndex * 4 + 4,
  facts: readFacts(words).facts,
  visualDescription: words,
  motion: '',
  cameraAngle: 'wide shot, eye level',
  characterKeys: [],
  sceneKeys: [],
  lyricsContext: null,
  beatIntensity: 'LOW',
  ...more,
});

const timeline = (...clips: number[]): Timeline => ({
  entries: clips.map((clipIndex, index) => ({
    key: `${index}`,
    clipIndex,
    sourceStart: 15,
    length: 120,
    speed: 1,
    crop: null,
    transitionIn: { type: 'CUT', frames: 0 },
  })),
  overlays: [],
  fadeIn: 0,
  fadeOut: 0,
  audioFadeOut: 0,
});

const beats = Array.from({ length: 32 }, (_, beat) => 0.5 + beat * 0.5);
const analysis = {
  beats,
  downbeats: beats.filter((_, beat) => beat % 4 === 0),
  beatConfidence: 0.9,
  structure: [
    { type: 'INTRO', start: 0, end: 4, energy: 'LOW' },
    { type: 'CHORUS', start: 4, end: 16, energy: 'HIGH' },
  ],
} as unknown as AudioAnalysis;

test('panels follow the cut, and say where in the song they begin', () => {
  const scripts = new Map([0, 1].map((index) => [index, script(index, 'a beach at dawn')]));
  const panels = panelsOf({ timeline: timeline(1, 0, 1), scripts, overlays: [], lines: [], analysis });
  expect(panels.map(({ number, clipIndex, start }) => [number, clipIndex, start])).toEqual([
    [1, 1, 0],
    [2, 0, 4],
    [3, 1, 8],
  ]);
  expect(panels.map(({ beat }) => beat)).toEqual([
    'Intro, before the first beat',
    'Chorus, bar 2, beat 4',
    'Chorus, bar 4, beat 4',
  ]);
});

test('what is said or sung stands in the panel, and what its picture can not show', () => {
  const scripts = new Map([
    [0, script(0, 'a hovercraft race on a beach')],
    [1, script(1, 'a beach', { lyricsContext: 'The tide took my name' })],
  ]);
  const source = { timeline: timeline(0, 1), scripts, overlays: [], analysis: null };
  const [first, second] = panelsOf({ ...source, lines: ['You are late.', null] });
  expect(first).toMatchObject({ dialogue: '“You are late.”', beat: null });
  expect(second!.dialogue).toBe('♪ The tide took my name');
});
