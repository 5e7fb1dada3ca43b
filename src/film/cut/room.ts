/** How many pictures a clip has beyond what the film shows of it, and so which transitions fit. */
import type { FilmedPart } from '../footage.js';
import type { TransitionType } from '../story/plan.js';
import type { Timeline, TimelineEntry } from './timeline.js';
import { inSeconds } from './wording.js';

/** How many frames a clip's file has, handles included, and which of them are filmed: all, where nothing is said. */
export type Source = { frames: number; filmed?: FilmedPart };
export type Sources = Record<number, Source>;

/** A fifth of a second: shorter is a flicker, not a shot. */
export const MINIMUM_LENGTH = 6;

/** Speeds are fractions, so a sum of them may miss a whole frame by a hair. */
const HAIR = 1e-6;

const filmedOf = (source: Source | undefined): FilmedPart =>
  source?.filmed ?? { from: 0, to: source?.frames ?? 0 };

/** Film frames that the entry could begin earlier; negative when it begins before the first filmed picture. */
export const roomBefore = (entry: TimelineEntry, sources: Sources): number =>
  Math.floor((entry.sourceStart - filmedOf(sources[entry.clipIndex]).from) / entry.speed + HAIR);

/** Film frames that the entry could last longer; negative when it already uses more than there is. */
export const roomAfter = (entry: TimelineEntry, sources: Sources): number =>
  Math.floor((filmedOf(sources[entry.clipIndex]).to - entry.sourceStart) / entry.speed + HAIR) - entry.length;

/** A transition has as many frames before its cut as after it. */
export const even = (frames: number): number => 2 * Math.floor(frames / 2);

/** The longest transition into the entry: half of the shorter neighbour, and within the handles that it blends. */
export function transitionRoom(
  entries: readonly TimelineEntry[],
  position: number,
  type: TransitionType,
  sources: Sources,
): number {
  const into = entries[position];
  const from = entries[position - 1];
  if (!into || !from || type === 'CUT') return 0;
  const fits = even(Math.min(into.length, from.length) / 2);
  // A fade through black shows one clip at a time and needs no more of it than the film already shows.
  if (type === 'FADE') return fits;
  const handles = 2 * Math.min(roomBefore(into, sources), roomAfter(from, sources));
  return Math.max(0, Math.min(fits, handles));
}

/** The first entry is cut to, and every other transition is shortened to what fits, or becomes a cut. */
export function settleTransitions(
  entries: readonly TimelineEntry[],
  sources: Sources,
): { entries: TimelineEntry[]; notes: string[] } {
  const notes: string[] = [];
  const settled = entries.map((entry, position) => {
    const { type, frames } = entry.transitionIn;
    if (type === 'CUT' && frames === 0) return entry;
    const room = transitionRoom(entries, position, type, sources);
    if (frames > 0 && even(frames) <= room) return entry;
    if (room < 2 || frames === 0) {
      if (position > 0 && frames > 0)
        notes.push(`The transition into clip ${position + 1} becomes a cut: it no longer fits.`);
      return { ...entry, transitionIn: { type: 'CUT' as const, frames: 0 } };
    }
    notes.push(`The transition into clip ${position + 1} is shortened to ${inSeconds(room)}.`);
    return { ...entry, transitionIn: { type, frames: room } };
  });
  return { entries: settled, notes };
}

/** The same film with transitions that its clips have pictures for. */
export const fitted = <Film extends Pick<Timeline, 'entries'>>(timeline: Film, sources: Sources): Film => ({
  ...timeline,
  entries: settleTransitions(timeline.entries, sources).entries,
});
