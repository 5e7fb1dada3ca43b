import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted } from './room.js';
import { cutIntoSegments, keyframesFor, type SegmentSource } from './segments.js';
import { type Timeline, type TimelineEntry, type TimelineOverlay, timelineLength } from './timeline.js';

const format = { size: { width: 640, height: 360 }, encoderVersion: 'test' };
const HANDLE = 15;

const entry = (clipIndex: number, length: number, changes: Partial<TimelineEntry> = {}): TimelineEntry => ({
  key: `entry-${clipIndex}`,
  clipIndex,
  sourceStart: HANDLE,
  length,
  speed: 1,
  crop: null,
  transitionIn: { type: 'CUT', frames: 0 },
  ...changes,
});

const crossfade = { transitionIn: { type: 'CROSSFADE', frames: 14 } } as const;

const timeline = (entries: TimelineEntry[], changes: Partial<Timeline> = {}): Timeline => ({
  entries,
  overlays: [],
  fadeIn: 0,
  fadeOut: 0,
  audioFadeOut: 30,
  ...changes,
});

/** Sources as they are made for a timeline: handles on both sides, keyframes where it will be cut. */
function sourcesFor(film: Timeline): Record<number, SegmentSource> {
  const lengths: Record<number, { frames: number }> = {};
  for (const { clipIndex, length } of film.entries) lengths[clipIndex] = { frames: length + 2 * HANDLE };
  const sources: Record<number, SegmentSource> = {};
  for (const [index, { frames }] of Object.entries(lengths)) {
    const keyframes = keyframesFor(film, Number(index), lengths);
    sources[Number(index)] = { key: `file-${index}`, frames, keyframes };
  }
  return sources;
}

const keys = (film: Timeline, sources: Record<number, SegmentSource>) =>
  new Set(cutIntoSegments(film, sources, format).map(({ key }) => key));

const twenty = timeline(
  [...Array(20).keys()].map((index) => entry(index, 60, index === 0 ? {} : crossfade)),
  { fadeOut: 15 },
);

describe('the pieces of a film', () => {
  it('abut from the first frame to the last, whatever the timeline holds', () => {
    const anyEntry = fc.record({
      clipIndex: fc.integer({ min: 0, max: 4 }),
      length: fc.integer({ min: 1, max: 90 }),
      sourceStart: fc.integer({ min: 0, max: 40 }),
      speed: fc.constantFrom(0.5, 1, 1, 1, 1.25, 2),
      transitionIn: fc.record({
        type: fc.constantFrom('CUT', 'CROSSFADE', 'FADE'),
        frames: fc.integer({ min: 0, max: 40 }),
      }),
    });
    const anyOverlay = fc.record({
      kind: fc.constantFrom('TITLE', 'SUBTITLE'),
      text: fc.constant('words'),
      start: fc.integer({ min: 0, max: 200 }),
      end: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 1, maxLength: 8 }),
        fc.array(anyOverlay, { maxLength: 3 }),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (entries, overlays, fadeIn, fadeOut) => {
          const film = timeline(
            entries.map((each) => entry(each.clipIndex, each.length, each as Partial<TimelineEntry>)),
            { overlays: overlays as TimelineOverlay[], fadeIn, fadeOut },
          );
          const sources = sourcesFor(film);
          const pieces = cutIntoSegments(film, sources, format);
          let at = 0;
          for (const piece of pieces) {
            expect(piece.start).toBe(at);
            expect(piece.frames).toBeGreaterThan(0);
            for (const layer of piece.layers) expect(layer.from).toBeGreaterThanOrEqual(0);
            if (piece.crossfade) {
              // The clip that goes has real pictures for all of it.
              const [going] = piece.layers;
              expect(going.from + (piece.frames - 1) * going.speed).toBeLessThan(going.lastFrame + 1);
            }
            at += piece.frames;
          }
          expect(at).toBe(timelineLength(film));
        },
      ),
    );
  });

  it('are copied where nothing lies over the clip and its keyframes allow it', () => {
    const pieces = cutIntoSegments(twenty, sourcesFor(twenty), format);
    const bodies = pieces.filter(({ crossfade, fades }) => !crossfade && fades.length === 0);
    expect(bodies).toHaveLength(20);
    expect(bodies.every(({ copy }) => copy)).toBe(true);
    expect(pieces.filter(({ crossfade }) => crossfade)).toHaveLength(19);
  });

  it('are encoded when the clip is not in the form of the film', () => {
    const sources = sourcesFor(twenty);
    for (const source of Object.values(sources)) source.keyframes = [];
    expect(cutIntoSegments(twenty, sources, format).some(({ copy }) => copy)).toBe(false);
  });

  it('encode only the ends of a body whose cuts have moved', () => {
    const film = timeline([entry(0, 60)]);
    const sources = sourcesFor(film);
    const longer = timeline([entry(0, 70, { sourceStart: 10 })]);
    const pieces = cutIntoSegments(longer, sources, format).map(({ frames, copy }) => ({ frames, copy }));
    expect(pieces).toEqual([
      { frames: 5, copy: false },
      { frames: 60, copy: true },
      { frames: 5, copy: false },
    ]);
  });

  it('take the pictures of a crossfade from the handles, centred on the cut', () => {
    const film = timeline([entry(0, 60), entry(1, 60, crossfade)]);
    const across = cutIntoSegments(film, sourcesFor(film), format).find(({ crossfade }) => crossfade)!;
    expect(across).toMatchObject({ start: 53, frames: 14, crossfade: { offset: 0, of: 14 } });
    expect(across.layers.map(({ clipIndex, from }) => [clipIndex, from])).toEqual([
      [0, HANDLE + 53],
      [1, HANDLE - 7],
    ]);
  });

  it('shorten a crossfade for which a clip has no pictures', () => {
    const film = timeline([entry(0, 60), entry(1, 60, { ...crossfade, sourceStart: 3 })]);
    const across = cutIntoSegments(film, sourcesFor(film), format).find(({ crossfade }) => crossfade)!;
    expect(across).toMatchObject({ start: 57, frames: 6 });
  });

  it('go through black without needing handles', () => {
    const film = timeline([entry(0, 60), entry(1, 60, { transitionIn: { type: 'FADE', frames: 20 } })]);
    const fades = cutIntoSegments(film, sourcesFor(film), format).filter(({ fades }) => fades.length > 0);
    expect(fades.map(({ start, frames, fades }) => ({ start, frames, fades }))).toEqual([
      { start: 50, frames: 10, fades: [{ direction: 'OUT', offset: 0, of: 10 }] },
      { start: 60, frames: 10, fades: [{ direction: 'IN', offset: 0, of: 10 }] },
    ]);
  });

  it('keep an overlay going through cuts and crossfades', () => {
    const overlay = { kind: 'TITLE', text: 'Dawn', start: 40, end: 80 } as const;
    const film = timeline([entry(0, 60), entry(1, 60, crossfade)], { overlays: [overlay] });
    const shown = cutIntoSegments(film, sourcesFor(film), format).filter(
      ({ overlays }) => overlays.length > 0,
    );
    expect(shown.map(({ start, frames, overlays }) => [start, frames, overlays[0]!.offset])).toEqual([
      [40, 13, 0],
      [53, 14, 13],
      [67, 13, 27],
    ]);
  });
});

describe('after a change', () => {
  const sources = sourcesFor(twenty);
  const before = keys(twenty, sources);
  const made = (film: Timeline, changed = sources) =>
    [...keys(film, changed)].filter((key) => !before.has(key));

  it('of one clip, its body and its two crossfades are made anew', () => {
    expect(made(twenty, { ...sources, 7: { ...sources[7]!, key: 'another file' } })).toHaveLength(3);
  });

  it('of the order without transitions, nothing is', () => {
    const cut = timeline([entry(0, 60), entry(1, 60), entry(2, 60)]);
    const swapped = timeline([cut.entries[1]!, cut.entries[0]!, cut.entries[2]!]);
    expect(keys(swapped, sourcesFor(cut))).toEqual(keys(cut, sourcesFor(cut)));
  });

  it('of the logo, only the pieces under overlays are', () => {
    const film = { ...twenty, overlays: [{ kind: 'LOGO' as const, text: null, start: 300, end: 330 }] };
    const withLogo = (logoKey: string) =>
      cutIntoSegments(film, sources, { ...format, graphics: { logoKey, accentColor: null } });
    const old = new Set(withLogo('one').map(({ key }) => key));
    const fresh = withLogo('two').filter(({ key }) => !old.has(key));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.every(({ overlays }) => overlays.length > 0)).toBe(true);
  });

  it('of the encoder, everything is', () => {
    const other = cutIntoSegments(twenty, sources, { ...format, encoderVersion: 'newer' });
    expect(other.some(({ key }) => before.has(key))).toBe(false);
  });

  it('crossfade for as long as the timeline says, however little of the handles is filmed', () => {
    const part = fc.tuple(fc.integer({ min: 0, max: HANDLE }), fc.integer({ min: 0, max: HANDLE }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), (parts) => {
        const film = timeline(
          parts.map((_, index) =>
            entry(index, 60, index > 0 ? { transitionIn: { type: 'CROSSFADE', frames: 28 } } : {}),
          ),
        );
        const sources: Record<number, SegmentSource> = Object.fromEntries(
          parts.map(([from, after], index) => [
            index,
            { key: `${index}`, frames: 90, keyframes: [], filmed: { from, to: 75 + after } },
          ]),
        );
        const shown = fitted(film, sources);
        const crossfades = cutIntoSegments(shown, sources, format).flatMap(
          ({ crossfade }) => crossfade?.of ?? [],
        );
        expect(crossfades).toEqual(
          shown.entries.flatMap(({ transitionIn: { frames } }) => (frames > 0 ? [frames] : [])),
        );
        shown.entries.slice(1).forEach(({ transitionIn }, index) => {
          const room = Math.min(parts[index]![1], HANDLE - parts[index + 1]![0]);
          expect(transitionIn.frames).toBe(Math.min(28, 2 * room));
        });
      }),
    );
  });

  it('crossfade for as long as the timeline says between clips whose speeds make no whole frames', () => {
    const film = timeline([
      entry(0, 89, { sourceStart: 0, speed: 1.1 }),
      entry(1, 60, { transitionIn: { type: 'CROSSFADE', frames: 22 } }),
    ]);
    const sources = {
      0: { key: '0', frames: 110, keyframes: [] },
      1: { key: '1', frames: 90, keyframes: [] },
    };
    expect(fitted(film, sources)).toEqual(film);
    expect(cutIntoSegments(film, sources, format).flatMap(({ crossfade }) => crossfade?.of ?? [])).toEqual([
      22,
    ]);
  });
});
