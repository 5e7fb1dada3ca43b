import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.js';
import { filmOf } from './example-film.js';
import type { EditOperation } from './operations.js';
import { MINIMUM_LENGTH, type Sources, transitionRoom } from './room.js';
import { Timeline, timelineLength } from './timeline.js';

const done = (timeline: Timeline, operations: EditOperation[], sources: Sources): Timeline => {
  const outcome = apply(timeline, operations, sources);
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.timeline;
};
const order = (timeline: Timeline) => timeline.entries.map((entry) => entry.clipIndex);
const lengths = (timeline: Timeline) => timeline.entries.map((entry) => entry.length);

describe('an edit', () => {
  it('trims at both ends and moves into the source by as much', () => {
    const { timeline, sources } = filmOf([120, 90]);
    const after = done(timeline, [{ type: 'TRIM', position: 0, fromStart: 30, fromEnd: 15 }], sources);
    expect(after.entries[0]).toMatchObject({ sourceStart: 45, length: 75 });
    expect(timelineLength(after)).toBe(165);
  });

  it('lengthens a clip into its handles and no further', () => {
    const { timeline, sources } = filmOf([120, 90]);
    expect(
      lengths(done(timeline, [{ type: 'TRIM', position: 0, fromStart: 0, fromEnd: -15 }], sources)),
    ).toEqual([135, 90]);
    const refused = apply(timeline, [{ type: 'TRIM', position: 0, fromStart: 0, fromEnd: -16 }], sources);
    expect(refused).toMatchObject({ at: 0, nearest: expect.stringContaining('0.5 s longer') });
  });

  it('leaves at least a glimpse of a clip', () => {
    const { timeline, sources } = filmOf([60, 90]);
    const refused = apply(timeline, [{ type: 'TRIM', position: 0, fromStart: 60, fromEnd: 0 }], sources);
    expect(refused).toMatchObject({ at: 0, problem: expect.stringContaining('nothing') });
  });

  it('swaps clips and keeps the transitions where they were', () => {
    const { timeline, sources } = filmOf([90, 90, 90, 90], { crossfade: 12 });
    const after = done(timeline, [{ type: 'SWAP', position: 0, withPosition: 3 }], sources);
    expect(order(after)).toEqual([3, 1, 2, 0]);
    expect(after.entries.map((entry) => entry.transitionIn.frames)).toEqual([0, 12, 12, 12]);
  });

  it('moves a clip to the place that was named', () => {
    const { timeline, sources } = filmOf([90, 90, 90, 90]);
    expect(order(done(timeline, [{ type: 'MOVE', position: 0, toPosition: 2 }], sources))).toEqual([
      1, 2, 0, 3,
    ]);
    expect(order(done(timeline, [{ type: 'MOVE', position: 3, toPosition: 0 }], sources))).toEqual([
      3, 0, 1, 2,
    ]);
  });

  it('splits without losing or doubling a picture', () => {
    const { timeline, sources } = filmOf([100, 90]);
    const after = done(timeline, [{ type: 'SPLIT', position: 0, at: 40 }], sources);
    expect(after.entries.slice(0, 2)).toMatchObject([
      { sourceStart: 15, length: 40 },
      { sourceStart: 55, length: 60 },
    ]);
    expect(new Set(after.entries.map((entry) => entry.key)).size).toBe(3);
  });

  it('plays the same pictures in half the time at double speed', () => {
    const { timeline, sources } = filmOf([100, 90]);
    const after = done(timeline, [{ type: 'RETIME', position: 0, speed: 2 }], sources);
    expect(after.entries[0]).toMatchObject({ sourceStart: 15, length: 50, speed: 2 });
  });

  it('shortens a crossfade to the pictures that are left for it, and says so', () => {
    const { timeline, sources } = filmOf([90, 90]);
    const outcome = apply(
      timeline,
      [{ type: 'TRANSITION', position: 1, transition: 'CROSSFADE', frames: 60 }],
      sources,
    );
    expect(outcome).toMatchObject({ notes: [expect.stringContaining('1 s at the most')] });
    expect(
      done(timeline, [{ type: 'TRANSITION', position: 1, transition: 'CROSSFADE', frames: 60 }], sources)
        .entries[1],
    ).toMatchObject({ transitionIn: { type: 'CROSSFADE', frames: 30 } });
  });

  it('turns the transition before a removed first clip into a cut', () => {
    const { timeline, sources } = filmOf([90, 90, 90], { crossfade: 12 });
    const after = done(timeline, [{ type: 'REMOVE', position: 0 }], sources);
    expect(after.entries[0]!.transitionIn).toEqual({ type: 'CUT', frames: 0 });
    expect(after.entries[1]!.transitionIn.frames).toBe(12);
  });

  it('gives a crop the shape of the frame, so that nothing is distorted', () => {
    const { timeline, sources } = filmOf([90, 90]);
    const crop = { x: 0, y: 0, width: 0.5, height: 0.25 };
    const after = done(timeline, [{ type: 'CROP', position: 1, crop }], sources);
    expect(after.entries[1]!.crop).toEqual({ x: 0, y: 0, width: 0.5, height: 0.5 });
  });

  it('keeps a call to action at the end of a film that becomes shorter', () => {
    const { timeline, sources } = filmOf([90, 90, 90], {
      overlays: [{ kind: 'CALL_TO_ACTION', text: 'Go', start: 180, end: 270 }],
    });
    const after = done(timeline, [{ type: 'REMOVE', position: 0 }], sources);
    expect(after.overlays).toEqual([{ kind: 'CALL_TO_ACTION', text: 'Go', start: 90, end: 180 }]);
  });

  it('lets the song end with a short fade when the film becomes shorter', () => {
    const { timeline, sources } = filmOf([90, 90, 90]);
    expect(done(timeline, [{ type: 'REMOVE', position: 2 }], sources).audioFadeOut).toBe(30);
  });

  it('never takes the last clip away', () => {
    const { timeline, sources } = filmOf([90]);
    expect(apply(timeline, [{ type: 'REMOVE', position: 0 }], sources)).toMatchObject({ at: 0 });
  });

  it('says which operation of several failed', () => {
    const { timeline, sources } = filmOf([90, 90]);
    const outcome = apply(
      timeline,
      [
        { type: 'REMOVE', position: 0 },
        { type: 'REMOVE', position: 1 },
      ],
      sources,
    );
    expect(outcome).toMatchObject({ at: 1, nearest: 'The last one is clip 1.' });
  });
});

const position = fc.integer({ min: 0, max: 8 });
const frames = fc.integer({ min: -40, max: 120 });
const anyOperation: fc.Arbitrary<EditOperation> = fc.oneof(
  fc.record({ type: fc.constant('TRIM' as const), position, fromStart: frames, fromEnd: frames }),
  fc.record({ type: fc.constant('SPLIT' as const), position, at: fc.integer({ min: 1, max: 150 }) }),
  fc.record({ type: fc.constant('SWAP' as const), position, withPosition: position }),
  fc.record({ type: fc.constant('MOVE' as const), position, toPosition: position }),
  fc.record({ type: fc.constant('REMOVE' as const), position }),
  fc.record({ type: fc.constant('DUPLICATE' as const), position }),
  fc.record({
    type: fc.constant('RETIME' as const),
    position,
    speed: fc.oneof(fc.constantFrom(0.5, 0.75, 1, 1.1, 1.5, 2), fc.double({ min: 0.2, max: 5, noNaN: true })),
  }),
  fc.record({
    type: fc.constant('CROP' as const),
    position,
    crop: fc.record({
      x: fc.double({ min: -0.1, max: 1, noNaN: true }),
      y: fc.double({ min: -0.1, max: 1, noNaN: true }),
      width: fc.double({ min: 0, max: 1, noNaN: true }),
      height: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  }),
  fc.record({
    type: fc.constant('TRANSITION' as const),
    position,
    transition: fc.constantFrom('CUT' as const, 'CROSSFADE' as const, 'FADE' as const),
    frames: fc.integer({ min: 0, max: 90 }),
  }),
  fc.record({
    type: fc.constant('OVERLAY' as const),
    kind: fc.constantFrom('CALL_TO_ACTION' as const, 'TITLE' as const, 'LOGO' as const, 'SUBTITLE' as const),
    text: fc.option(fc.string({ minLength: 1, maxLength: 8 })),
    start: fc.option(fc.integer({ min: 0, max: 700 })),
    end: fc.option(fc.integer({ min: 0, max: 900 })),
  }),
  fc.record({
    type: fc.constant('FADE' as const),
    fadeIn: fc.option(fc.integer({ min: 0, max: 200 })),
    fadeOut: fc.option(fc.integer({ min: 0, max: 200 })),
  }),
);

const anyFilm = fc
  .record({
    lengths: fc.array(fc.integer({ min: 12, max: 200 }), { minLength: 1, maxLength: 6 }),
    crossfade: fc.constantFrom(0, 6, 12),
  })
  .map(({ lengths: of, crossfade }) =>
    filmOf(of, { crossfade: Math.min(crossfade, 2 * Math.floor(Math.min(...of) / 4)) }),
  );

function expectSound(timeline: Timeline, sources: Sources): void {
  expect(Timeline.safeParse(timeline).success).toBe(true);
  const length = timelineLength(timeline);
  expect(new Set(timeline.entries.map((entry) => entry.key)).size).toBe(timeline.entries.length);
  for (const [at, entry] of timeline.entries.entries()) {
    expect(entry.length).toBeGreaterThanOrEqual(MINIMUM_LENGTH);
    expect(entry.sourceStart + entry.length * entry.speed).toBeLessThanOrEqual(
      sources[entry.clipIndex]!.frames + 1e-3,
    );
    const { type, frames: lasts } = entry.transitionIn;
    if (at === 0 || type === 'CUT') expect(entry.transitionIn).toEqual({ type: 'CUT', frames: 0 });
    else {
      expect(lasts).toBeGreaterThan(0);
      expect(lasts).toBeLessThanOrEqual(transitionRoom(timeline.entries, at, type, sources));
    }
    if (entry.crop) {
      expect(entry.crop.width).toBeCloseTo(entry.crop.height, 9);
      expect(Math.min(entry.crop.x, entry.crop.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(entry.crop.x, entry.crop.y) + entry.crop.width).toBeLessThanOrEqual(1 + 1e-9);
    }
  }
  for (const overlay of timeline.overlays) {
    expect(overlay.end).toBeGreaterThan(overlay.start);
    expect(overlay.end).toBeLessThanOrEqual(length);
  }
  expect(timeline.fadeIn + timeline.fadeOut).toBeLessThanOrEqual(length);
  expect(timeline.audioFadeOut).toBeLessThanOrEqual(length);
}

describe('whatever is done to a film', () => {
  it('is either refused with a reason or leaves a sound film', () => {
    fc.assert(
      fc.property(anyFilm, fc.array(anyOperation, { maxLength: 14 }), ({ timeline, sources }, operations) => {
        let current = timeline;
        for (const operation of operations) {
          const untouched = structuredClone(current);
          const outcome = apply(current, [operation], sources);
          expect(current).toEqual(untouched);
          if ('problem' in outcome) {
            expect(outcome.problem.length).toBeGreaterThan(10);
            continue;
          }
          expectSound(outcome.timeline, sources);
          current = outcome.timeline;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same in one list as one by one', () => {
    fc.assert(
      fc.property(anyFilm, fc.array(anyOperation, { maxLength: 6 }), ({ timeline, sources }, operations) => {
        const atOnce = apply(timeline, operations, sources);
        let current = timeline;
        for (const [at, operation] of operations.entries()) {
          const outcome = apply(current, [operation], sources);
          if ('problem' in outcome) {
            expect(atOnce).toMatchObject({ problem: outcome.problem, at });
            return;
          }
          current = outcome.timeline;
        }
        expect(atOnce).toMatchObject({ timeline: current });
      }),
      { numRuns: 1500 },
    );
  });
});
