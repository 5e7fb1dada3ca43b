import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../facts/facts.js';
import type { ScenePlan, Transition } from '../story/plan.js';
import { firstTimeline, withoutGaps } from './first-timeline.js';
import { entryStarts, Timeline, timelineLength } from './timeline.js';

const script = (clipIndex: number, start: number, end: number): ScenePlan['clipScripts'][number] => ({
  clipIndex,
  start,
  end,
  facts: NO_FACTS,
  visualDescription: 'A road at night.',
  motion: 'static',
  cameraAngle: 'eye level',
  characterKeys: [],
  sceneKeys: ['road'],
  lyricsContext: null,
  beatIntensity: 'LOW',
});

const plan = (changes: Partial<ScenePlan> = {}): ScenePlan => ({
  videoSummary: 'A drive.',
  characters: [],
  scenes: [{ key: 'road', description: 'A road.', timeOfDay: null, facts: NO_FACTS }],
  style: {
    colorPalette: ['#102030'],
    visualStyle: 'film',
    mood: 'calm',
    lighting: 'low',
    cinematography: 'steady',
    keywords: [],
  },
  clipScripts: [script(0, 0, 2), script(1, 2, 4.5), script(2, 4.5, 6)],
  transitions: [],
  overlays: [],
  llmUsed: false,
  llmModel: null,
  ...changes,
});

const transition = (fromClip: number, type: Transition['type'], durationSeconds: number): Transition => ({
  fromClip,
  toClip: fromClip + 1,
  type,
  durationSeconds,
  rationale: '',
});

const all = [
  { clipIndex: 0, frames: 60 },
  { clipIndex: 1, frames: 75 },
  { clipIndex: 2, frames: 45 },
];

describe('the first timeline', () => {
  it('shows every clip after its handle, on the cuts of the plan', () => {
    const timeline = Timeline.parse(firstTimeline(plan(), all));
    expect(entryStarts(timeline)).toEqual([0, 60, 135]);
    expect(timelineLength(timeline)).toBe(180);
    expect(timeline.entries.every(({ sourceStart, speed }) => sourceStart === 15 && speed === 1)).toBe(true);
  });

  it('takes transitions from the plan, in as many frames before the cut as after it', () => {
    const transitions = [transition(0, 'CROSSFADE', 0.5), transition(1, 'FADE', 0.3)];
    const { entries } = firstTimeline(plan({ transitions }), all);
    expect(entries.map(({ transitionIn }) => transitionIn)).toEqual([
      { type: 'CUT', frames: 0 },
      { type: 'CROSSFADE', frames: 16 },
      { type: 'FADE', frames: 10 },
    ]);
  });

  it('asks for no crossfade that is longer than the handles', () => {
    const { entries } = firstTimeline(plan({ transitions: [transition(0, 'CROSSFADE', 5)] }), all);
    expect(entries[1]!.transitionIn.frames).toBe(30);
  });

  it('keeps overlays inside the film', () => {
    const overlays = [
      { kind: 'TITLE' as const, text: 'Drive', start: 0.5, end: 2 },
      { kind: 'CALL_TO_ACTION' as const, text: 'Go', start: 5, end: 9 },
      { kind: 'SUBTITLE' as const, text: 'too late', start: 7, end: 8 },
    ];
    const timeline = firstTimeline(plan({ overlays }), all);
    expect(timeline.overlays.map(({ start, end }) => [start, end])).toEqual([
      [15, 60],
      [150, 180],
    ]);
  });

  it('lets a neighbour fill the gap of a missing clip without moving a cut', () => {
    const timeline = firstTimeline(plan(), [all[0]!, all[2]!]);
    expect(entryStarts(timeline)).toEqual([0, 60, 135]);
    expect(timeline.entries[1]).toMatchObject({ clipIndex: 0, length: 75, speed: 0.8 });
    expect(withoutGaps(timeline, [all[0]!, all[2]!])).toEqual(timeline);
    expect(withoutGaps(timeline, all)).toEqual(firstTimeline(plan(), all));
  });
});
