/**
 * The film's cut as the timeline shows it while it is touched: whole frames, and the same steps that the API takes. The
 * server checks every step again and decides; this is only quick enough to follow a finger.
 */
import type { EditOperationInput } from '../../../generated/studio/graphql.js';
import type { Film } from '../watching/useFilm.js';

export type Step = EditOperationInput;
export const FPS = 30;
/** A fifth of a second: the API takes nothing shorter. */
export const MIN_FRAMES = 6;
/** Half a second: less of a text nobody can read. */
export const MIN_BAR = 15;

type Timeline = NonNullable<Film['timeline']>;
export type Entry = {
  key: string;
  clipIndex: number;
  sourceStart: number;
  length: number;
  speed: number;
  transition: string;
};
export type Bar = {
  kind: Timeline['overlays'][number]['kind'];
  text: string | null;
  start: number;
  end: number;
};
export type Volume = { track: 'MUSIC' | 'VOICE'; volume: number; start: number; end: number };
export type Cut = { entries: Entry[]; bars: Bar[]; volumes: Volume[] };

export const frames = (seconds: number): number => Math.round(seconds * FPS);
export const seconds = (count: number): number => count / FPS;

export const cutOf = ({ entries, overlays, volumes }: Timeline): Cut => ({
  entries: entries.map(({ key, clipIndex, start, end, sourceStart, speed, transitionIn }) => ({
    key,
    clipIndex,
    sourceStart: frames(sourceStart),
    length: frames(end) - frames(start),
    speed,
    transition: transitionIn,
  })),
  bars: overlays.map(({ kind, text, start, end }) => ({
    kind,
    text,
    start: frames(start),
    end: frames(end),
  })),
  volumes: volumes.map((change) => ({ ...change, start: frames(change.start), end: frames(change.end) })),
});

export const lengthOfCut = ({ entries }: Pick<Cut, 'entries'>): number =>
  entries.reduce((sum, { length }) => sum + length, 0);

export function startsOf({ entries }: Pick<Cut, 'entries'>): number[] {
  let at = 0;
  return entries.map(({ length }) => {
    at += length;
    return at - length;
  });
}

/** Which entry is shown at a frame; the last one behind the end. */
export function positionAt(cut: Pick<Cut, 'entries'>, frame: number): number {
  const after = startsOf(cut).findIndex((start) => start > frame);
  return after < 0 ? cut.entries.length - 1 : Math.max(0, after - 1);
}

/** A step that names what is not there leaves the cut as it is. */
export function withStep(cut: Cut, step: Step): Cut {
  const { entries } = cut;
  const of = (position: number) => entries[position];
  if (step.trim) {
    const { position, fromStart, fromEnd } = step.trim;
    const entry = of(position);
    if (!entry) return cut;
    const [start, end] = [frames(fromStart ?? 0), frames(fromEnd ?? 0)];
    const sourceStart = Math.max(0, Math.floor(entry.sourceStart + start * entry.speed + 1e-6));
    const trimmed = { ...entry, sourceStart, length: Math.max(1, entry.length - start - end) };
    return { ...cut, entries: entries.with(position, trimmed) };
  }
  if (step.split) {
    const { position, at } = step.split;
    const entry = of(position);
    if (!entry) return cut;
    const first = { ...entry, length: frames(at) };
    const second = {
      ...entry,
      key: freshKey(entries, entry.key),
      sourceStart: Math.floor(entry.sourceStart + frames(at) * entry.speed + 1e-6),
      length: entry.length - frames(at),
      transition: 'CUT',
    };
    return { ...cut, entries: entries.toSpliced(position, 1, first, second) };
  }
  if (step.move) {
    const { position, toPosition } = step.move;
    const entry = of(position);
    return entry ? { ...cut, entries: entries.toSpliced(position, 1).toSpliced(toPosition, 0, entry) } : cut;
  }
  if (step.remove) return { ...cut, entries: entries.toSpliced(step.remove.position, 1) };
  if (step.duplicate) {
    const entry = of(step.duplicate.position);
    if (!entry) return cut;
    const copy = { ...entry, key: freshKey(entries, entry.key), transition: 'CUT' };
    return { ...cut, entries: entries.toSpliced(step.duplicate.position + 1, 0, copy) };
  }
  if (step.overlay) return { ...cut, bars: barsWith(cut, step.overlay) };
  if (step.volume) return { ...cut, volumes: volumesWith(cut, step.volume) };
  return cut;
}

function barsWith({ bars }: Cut, { kind, text, start, end }: NonNullable<Step['overlay']>): Bar[] {
  const [from, to] = [start == null ? null : frames(start), end == null ? null : frames(end)];
  const isRemoval = text == null && (kind !== 'LOGO' || (from === null && to === null));
  if (isRemoval)
    return bars.filter((bar) => bar.kind !== kind || bar.start >= (to ?? Infinity) || bar.end <= (from ?? 0));
  const alike = bars.filter((bar) => bar.kind === kind);
  const only =
    kind === 'SUBTITLE' ? undefined : alike.length === 1 ? alike[0] : alike.find((bar) => bar.text === text);
  const placed = { kind, text: text ?? null, start: from ?? only?.start ?? 0, end: to ?? only?.end ?? 0 };
  return [...bars.filter((bar) => bar !== only), placed].sort((a, b) => a.start - b.start);
}

function volumesWith(cut: Cut, { track, volume, start, end }: NonNullable<Step['volume']>): Volume[] {
  const from = start == null ? 0 : frames(start);
  const to = end == null ? lengthOfCut(cut) : frames(end);
  const kept = cut.volumes.filter((each) => each.track !== track || each.start < from || each.end > to);
  return [...kept, { track, volume, start: from, end: to }];
}

/** The keys of parts and copies, as the API gives them. */
function freshKey(entries: readonly Entry[], key: string): string {
  const stem = key.replace(/~\d+$/, '');
  const taken = new Set(entries.map((entry) => entry.key));
  let number = 2;
  while (taken.has(`${stem}~${number}`)) number++;
  return `${stem}~${number}`;
}

/** How loud a track is for the whole of the film; null where it changes within. */
export function levelOf(cut: Cut, track: Volume['track']): number | null {
  const changes = cut.volumes.filter((each) => each.track === track);
  const last = changes.at(-1);
  if (!last) return 1;
  return last.start <= 0 && last.end >= lengthOfCut(cut) ? last.volume : null;
}
