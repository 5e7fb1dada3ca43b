/**
 * Cuts a film into the pieces that are encoded (or copied) apart. A piece is named by all that can be seen in it
 * and not by its place, so after an edit every piece that looks as before is found again under its key.
 */
import type { FrameSize } from '../format.js';
import { contentKey } from '../key.js';
import type { Margins } from '../platforms.js';
import type { OverlayKind } from '../story/plan.js';
import { roomAfter, roomBefore, type Source, type Sources } from './room.js';
import { type Crop, entryStarts, type Timeline, type TimelineEntry, timelineLength } from './timeline.js';

/** A clip as it lies in the store, handles included. */
export type SegmentSource = Source & {
  /** Hash of the file's content. */
  key: string;
  /** Frames where it may be cut without encoding. Empty when it is not encoded as this film is (another size, another encoder). */
  keyframes: readonly number[];
  /** What has to stay in the picture when the shape changes, in shares of the frame. */
  focus?: Focus;
};

export type Focus = {
  x: number;
  y: number;
  /** Where it is at the clip's end, when one place for all of it would leave out what matters. */
  to?: { x: number; y: number };
};

/** Without better knowledge: the middle, and rather heads than feet. */
export const DEFAULT_FOCUS: Focus = { x: 0.5, y: 0.4 };

export type FilmFormat = {
  size: FrameSize;
  encoderVersion: string;
  /** What overlays are drawn with: the logo's content hash, the brand's colour. */
  graphics?: { logoKey: string | null; accentColor: string | null; margins?: Margins | null };
};

/** One clip as it is seen in a piece. */
export type Layer = {
  clipIndex: number;
  sourceKey: string;
  /** The source's frame at the start of the piece; between two frames when the speed is not 1. */
  from: number;
  speed: number;
  crop: Crop | null;
  focus: Focus;
  /** The last frame there is; it is held when the piece goes on longer. */
  lastFrame: number;
};

/** A stretch of a longer change: this piece shows it from `offset` on, of `of` frames in all. */
export type Stretch = { offset: number; of: number };

export type ShownOverlay = {
  kind: OverlayKind;
  text: string | null;
  /** Captions come and go below it; it makes room for them all the time that it is there. */
  raised: boolean;
};

export type Segment = {
  key: string;
  /** Frames of the film. */
  start: number;
  frames: number;
  size: FrameSize;
  encoderVersion: string;
  /** The clip, or the clip that goes and the one that comes. */
  layers: [Layer] | [Layer, Layer];
  crossfade: Stretch | null;
  /** From or to black. */
  fades: ({ direction: 'IN' | 'OUT' } & Stretch)[];
  overlays: (ShownOverlay & Stretch)[];
  /** The source's packets can be taken as they are. */
  copy: boolean;
};

/** Raised when pictures are drawn, timed or composited differently, so that no old piece is mistaken for a new one. */
const PICTURE_RULES = 4;

export function cutIntoSegments(
  timeline: Timeline,
  sources: Readonly<Record<number, SegmentSource>>,
  format: FilmFormat,
): Segment[] {
  const film = layOut(timeline, sources);
  const segments: Segment[] = [];
  for (const [start, end] of pairs(film.borders)) {
    const seen = film.at(start, end);
    for (const [from, to] of seen.plain
      ? copyableParts(seen.layers[0], start, end, sources)
      : [[start, end]]) {
      segments.push(segment(seen, from!, to!, start, sources, format));
    }
  }
  return segments;
}

/** The frames at which a clip needs keyframes so that the pieces of this timeline can be copied out of it. */
export function keyframesFor(timeline: Timeline, clipIndex: number, sources: Readonly<Sources>): number[] {
  const known = Object.entries(sources).map(([index, source]) => [
    index,
    { ...source, key: '', keyframes: [] },
  ]);
  const film = layOut(timeline, Object.fromEntries(known) as Record<number, SegmentSource>);
  const frames = new Set<number>();
  for (const [start, end] of pairs(film.borders)) {
    const { plain, layers } = film.at(start, end);
    if (!plain || layers[0].clipIndex !== clipIndex) continue;
    frames.add(layers[0].from).add(layers[0].from + end - start);
  }
  return [...frames].filter((frame) => frame < (sources[clipIndex]?.frames ?? 0)).sort((a, b) => a - b);
}

type Span = { start: number; end: number };

type Seen = Pick<Segment, 'layers' | 'crossfade' | 'fades' | 'overlays'> & { plain: boolean };

/** Where something begins or ends, and what is seen between two such borders. */
function layOut(timeline: Timeline, sources: Readonly<Record<number, SegmentSource>>) {
  const { entries } = timeline;
  const length = timelineLength(timeline);
  const starts = entryStarts(timeline);
  const halves = entries.map((_, index) => halfTransition(entries, index, sources));
  const fadeIn = Math.min(timeline.fadeIn, length);
  const fadeOut = Math.min(timeline.fadeOut, length);
  const overlays = timeline.overlays.filter(({ start, end }) => start < Math.min(end, length));

  const captions = overlays.filter(({ kind }) => kind === 'SUBTITLE');

  const borders = new Set([0, length, fadeIn, length - fadeOut]);
  for (const [index, start] of starts.entries()) {
    borders.add(start - halves[index]!).add(start + halves[index]!);
    // A crossfade runs through its cut; all else is divided there.
    if (entries[index]!.transitionIn.type !== 'CROSSFADE' || halves[index] === 0) borders.add(start);
  }
  for (const overlay of overlays) borders.add(overlay.start).add(Math.min(overlay.end, length));

  function layer(index: number, frame: number): Layer {
    const entry = entries[index]!;
    const source = sourceOf(entry, sources);
    const from = entry.sourceStart + (frame - starts[index]!) * entry.speed;
    return {
      clipIndex: entry.clipIndex,
      sourceKey: source.key,
      from: Math.round(Math.max(0, from) * 1000) / 1000,
      speed: entry.speed,
      crop: entry.crop,
      focus: source.focus ?? DEFAULT_FOCUS,
      lastFrame: source.frames - 1,
    };
  }

  function at(start: number, end: number): Seen {
    const index = starts.findLastIndex((each) => each <= start);
    const next = index + 1;
    const into = halves[index]!;
    const outOf = halves[next] ?? 0;
    const entersFrom = entries[index]!.transitionIn.type;
    const leavesTo = entries[next]?.transitionIn.type;
    const fades: Segment['fades'] = [];
    let crossfade: Stretch | null = null;
    let layers: Segment['layers'] = [layer(index, start)];

    if (start < starts[index]! + into) {
      const stretch = { offset: start - starts[index]! + into, of: 2 * into };
      if (entersFrom === 'CROSSFADE') {
        crossfade = stretch;
        layers = [layer(index - 1, start), layer(index, start)];
      } else fades.push({ direction: 'IN', offset: start - starts[index]!, of: into });
    } else if (next < entries.length && start >= starts[next]! - outOf) {
      const offset = start - starts[next]! + outOf;
      if (leavesTo === 'CROSSFADE') {
        crossfade = { offset, of: 2 * outOf };
        layers = [layer(index, start), layer(next, start)];
      } else fades.push({ direction: 'OUT', offset, of: outOf });
    }
    if (start < fadeIn) fades.push({ direction: 'IN', offset: start, of: fadeIn });
    if (start >= length - fadeOut)
      fades.push({ direction: 'OUT', offset: start - length + fadeOut, of: fadeOut });

    const shown = overlays
      .filter((overlay) => overlay.start <= start && overlay.end >= end)
      .map(({ kind, text, ...overlay }) => ({
        kind,
        text,
        raised: kind === 'CALL_TO_ACTION' && captions.some((caption) => meet(caption, overlay)),
        offset: start - overlay.start,
        of: overlay.end - overlay.start,
      }));
    const { speed, crop } = layers[0];
    const plain = !crossfade && fades.length === 0 && shown.length === 0 && speed === 1 && crop === null;
    return { layers, crossfade, fades, overlays: shown, plain };
  }

  return { borders: [...borders].sort((a, b) => a - b), at };
}

/**
 * How far the transition into an entry really reaches on either side of the cut: neither further than the handles
 * have pictures, nor than the middle of an entry, where the next transition may begin.
 */
function halfTransition(
  entries: readonly TimelineEntry[],
  index: number,
  sources: Readonly<Record<number, SegmentSource>>,
): number {
  const [before, entry] = [entries[index - 1], entries[index]!];
  if (!before || entry.transitionIn.type === 'CUT') return 0;
  const wanted = Math.floor(entry.transitionIn.frames / 2);
  const room = Math.min(Math.floor(before.length / 2), Math.floor(entry.length / 2));
  if (entry.transitionIn.type === 'FADE') return Math.min(wanted, room);
  return Math.max(0, Math.min(wanted, room, roomAfter(before, sources), roomBefore(entry, sources)));
}

function sourceOf(entry: TimelineEntry, sources: Readonly<Record<number, SegmentSource>>): SegmentSource {
  const source = sources[entry.clipIndex];
  if (!source) throw new RangeError(`The timeline shows clip ${entry.clipIndex}, which is not there.`);
  return source;
}

/** Divides a plain body at its source's first and last keyframe, so that only its ends are encoded. */
function copyableParts(
  layer: Layer,
  start: number,
  end: number,
  sources: Readonly<Record<number, SegmentSource>>,
): [number, number][] {
  const cuts = cutPoints(sources[layer.clipIndex]!)
    .map((frame) => start + frame - layer.from)
    .filter((frame) => frame >= start && frame <= end);
  const [first, last] = [Math.min(...cuts), Math.max(...cuts)];
  if (cuts.length < 2 || first >= last) return [[start, end]];
  return pairs([...new Set([start, first, last, end])]);
}

/** Where packets of the source may be cut apart: its keyframes, and its end. */
const cutPoints = (source: SegmentSource): number[] =>
  source.keyframes.length === 0 ? [] : [...source.keyframes, source.frames];

function segment(
  seen: Seen,
  from: number,
  to: number,
  spanStart: number,
  sources: Readonly<Record<number, SegmentSource>>,
  { size, encoderVersion, graphics }: FilmFormat,
): Segment {
  const { plain, ...picture } = seen;
  const [first] = picture.layers;
  const layers: Segment['layers'] = plain
    ? [{ ...first, from: first.from + from - spanStart }]
    : picture.layers;
  const cuts = plain ? cutPoints(sources[first.clipIndex]!) : [];
  const copy = cuts.includes(layers[0].from) && cuts.includes(layers[0].from + to - from);
  const seenInIt = { ...picture, layers, frames: to - from, size, encoderVersion, copy };
  const key = contentKey('segment', {
    ...seenInIt,
    rules: PICTURE_RULES,
    layers: layers.map(({ clipIndex, ...visible }) => visible),
    graphics: picture.overlays.length > 0 ? (graphics ?? null) : null,
  });
  return { key, start: from, ...seenInIt };
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function pairs(points: readonly number[]): [number, number][] {
  return points.slice(1).map((point, index) => [points[index]!, point]);
}
