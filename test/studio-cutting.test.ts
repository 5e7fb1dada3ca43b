/** The studio's timeline and the API agree about what a touch does. */
import { expect, test } from 'vitest';
import { cutOf, type Step, withStep } from '../client-examples/studio/src/cutting/cut.js';
import { filmFrame } from '../client-examples/studio/src/cutting/preview.js';
import {
  added,
  barSteps,
  cutOutSteps,
  moveBar,
  snapped,
  trimRoom,
} from '../client-examples/studio/src/cutting/steps.js';
import { apply } from '../src/film/cut/apply.js';
import { filmOf } from '../src/film/cut/example-film.js';
import { entryStarts, type Timeline } from '../src/film/cut/timeline.js';
import { operationOf } from '../src/graphql/changes/operation-inputs.js';

const { timeline, sources } = filmOf([60, 90, 120], {
  overlays: [
    { kind: 'TITLE', text: 'A kite', start: 0, end: 60 },
    { kind: 'SUBTITLE', text: 'Up', start: 60, end: 90 },
    { kind: 'SUBTITLE', text: 'and away', start: 90, end: 150 },
  ],
});

/** As the API tells of it. */
function shown({ entries, overlays, sound }: Timeline) {
  const starts = entryStarts({ entries } as Timeline);
  const time = <Span extends { start: number; end: number }>(span: Span) => ({
    ...span,
    start: span.start / 30,
    end: span.end / 30,
  });
  return cutOf({
    revision: 1,
    durationSeconds: 0,
    entries: entries.map((entry, position) => ({
      ...entry,
      position,
      start: starts[position]! / 30,
      end: (starts[position]! + entry.length) / 30,
      sourceStart: entry.sourceStart / 30,
      transitionIn: entry.transitionIn.type,
      transitionSeconds: 0,
    })),
    overlays: overlays.map(time),
    volumes: (sound?.volumes ?? []).map(time),
  });
}
const cut = shown(timeline);
const caption = cut.bars[1]!;

function byServer(steps: Step[]) {
  const outcome = apply(timeline, steps.map(operationOf), sources);
  if ('problem' in outcome) throw new Error(outcome.problem);
  return shown(outcome.timeline);
}

test.each<[string, Step[]]>([
  ['moves a clip', [{ move: { position: 2, toPosition: 0 } }]],
  ['trims both ends', [{ trim: { position: 1, fromStart: 0.5, fromEnd: -0.3 } }]],
  ['splits and removes', [{ split: { position: 1, at: 1.2 } }, { remove: { position: 1 } }]],
  ['duplicates', [{ duplicate: { position: 0 } }]],
  ['moves a title', barSteps(cut.bars[0]!, moveBar(cut.bars[0]!, 'move', 20, 270))],
  ['moves a caption', barSteps(caption, moveBar(caption, 'move', 120, 270))],
  ['turns the music down', [{ volume: { track: 'MUSIC', volume: 0.5 } }]],
  ['cuts out the middle of a clip', cutOutSteps(cut, 80, 110)],
])('%s', (_, steps) => {
  expect(steps.reduce(withStep, cut)).toEqual(byServer(steps));
});

test('what lies between two marks goes, over clips and with what would be a flicker', () => {
  const after = cutOutSteps(cut, 30, 152).reduce(withStep, cut);
  expect(after.entries.map(({ clipIndex, length }) => [clipIndex, length])).toEqual([
    [0, 30],
    [2, 118],
  ]);
  expect(
    cutOutSteps(cut, 57, 154)
      .reduce(withStep, cut)
      .entries.map(({ length }) => length),
  ).toEqual([57, 116]);
  expect(cutOutSteps(cut, 0, 270)).toEqual([]);
});

test('a handle that is moved frame by frame is one change, and another clip is another', () => {
  const frame = { trim: { position: 0, fromEnd: 1 / 30 } };
  const steps = [frame, frame, { trim: { position: 1, fromEnd: 0.2 } }].reduce<Step[]>(
    (before, step) => added(before, [step]),
    [],
  );
  expect(steps).toHaveLength(2);
  expect(steps[0]!.trim!.fromEnd).toBeCloseTo(2 / 30);
});

test('handles go as far as the clip was filmed, and stay at a frame where no beat is near', () => {
  expect(trimRoom(cut.entries[0]!, 'end', 90)).toEqual({ least: -15, most: 54 });
  expect(trimRoom(cut.entries[0]!, 'start', 90)).toEqual({ least: -15, most: 54 });
  expect([snapped(47, [45, 60], 4), snapped(52, [45, 60], 4)]).toEqual([45, 52]);
});

test('a proposed cut is played from the film as it is', () => {
  const moved = withStep(cut, { move: { position: 2, toPosition: 0 } });
  expect(filmFrame(cut, moved, 10)).toBe(160);
  expect(filmFrame(cut, moved, 130)).toBe(10);
});
