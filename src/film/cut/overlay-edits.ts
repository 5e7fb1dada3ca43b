/** Words and logos over the picture: setting, moving and removing them, and keeping them inside a film that changes. */
import type { OperationOf, Outcome } from './operations.js';
import { type Timeline, type TimelineOverlay, timelineLength } from './timeline.js';
import { inSeconds, overlayName } from './wording.js';

type OverlayOperation = OperationOf<'OVERLAY'>;

/** Less than this nobody can read. */
export const SHORTEST_OVERLAY = 15;

export function editOverlays(timeline: Timeline, operation: OverlayOperation): Outcome {
  const { kind, text, start, end } = operation;
  const isRemoval = text === null && (kind !== 'LOGO' || (start === null && end === null));
  return isRemoval ? remove(timeline, operation) : set(timeline, operation);
}

function remove(timeline: Timeline, { kind, start, end }: OverlayOperation): Outcome {
  const touched = (overlay: TimelineOverlay) =>
    overlay.kind === kind && overlay.start < (end ?? Infinity) && overlay.end > (start ?? 0);
  if (!timeline.overlays.some(touched)) {
    return {
      problem: `The film has no ${overlayName(kind)}${start === null && end === null ? '' : ' there'} to remove.`,
    };
  }
  return { timeline: { ...timeline, overlays: timeline.overlays.filter((overlay) => !touched(overlay)) } };
}

function set(timeline: Timeline, { kind, text, start, end }: OverlayOperation): Outcome {
  const length = timelineLength(timeline);
  const former = timeline.overlays.filter((overlay) => overlay.kind === kind);
  const meant = former.length === 1 ? former : former.filter((overlay) => overlay.text === text);
  if (former.length > 1 && meant.length !== 1 && kind !== 'SUBTITLE') {
    return {
      problem: `The film has ${former.length} of the ${overlayName(kind)}, and it isn't clear which one is meant.`,
    };
  }
  const only = meant.length === 1 ? meant[0] : undefined;
  const from = start ?? only?.start ?? null;
  const until = end ?? only?.end ?? length;
  if (from === null) return { problem: `It isn't clear when the ${overlayName(kind)} should begin.` };
  const clippedEnd = Math.min(until, length);
  if (clippedEnd - from < Math.min(SHORTEST_OVERLAY, length)) {
    return {
      problem: `The ${overlayName(kind)} would be shown from ${inSeconds(from)} to ${inSeconds(clippedEnd)} in a film of ${inSeconds(length)}: nobody could read it.`,
      nearest: `Half a second is the least, and the film ends at ${inSeconds(length)}.`,
    };
  }
  const placed = { kind, text, start: from, end: clippedEnd };
  const others = timeline.overlays.filter((overlay) =>
    kind === 'SUBTITLE'
      ? overlay.kind !== kind || overlay.end <= placed.start || overlay.start >= placed.end
      : overlay !== only,
  );
  const overlays = [...others, placed].sort((a, b) => a.start - b.start);
  return {
    timeline: { ...timeline, overlays },
    notes: until > length ? [`The ${overlayName(kind)} ends with the film, at ${inSeconds(length)}.`] : [],
  };
}

/**
 * In a film of another length: subtitles stay with the song, which keeps running; what ended with the film
 * still ends with it; the rest stays where it is while there is film under it, and else moves to its end.
 */
export function overlaysFor(
  overlays: readonly TimelineOverlay[],
  formerLength: number,
  length: number,
): { overlays: TimelineOverlay[]; notes: string[] } {
  if (formerLength === length) return { overlays: [...overlays], notes: [] };
  const notes: string[] = [];
  const kept: TimelineOverlay[] = [];
  for (const overlay of overlays) {
    const carried = carriedOver(overlay, formerLength, length);
    if (carried) kept.push(carried);
    else
      notes.push(
        `The ${overlayName(overlay.kind)} at ${inSeconds(overlay.start)} lies behind the film's new end and goes.`,
      );
  }
  return { overlays: kept, notes };
}

function carriedOver(overlay: TimelineOverlay, formerLength: number, length: number): TimelineOverlay | null {
  const { kind, start, end } = overlay;
  if (kind === 'SUBTITLE') return start < length ? { ...overlay, end: Math.min(end, length) } : null;
  const wholeFilm = start === 0 && end >= formerLength;
  if (wholeFilm) return { ...overlay, end: length };
  if (end >= formerLength || start + SHORTEST_OVERLAY > length) {
    return { ...overlay, start: Math.max(0, length - (end - start)), end: length };
  }
  return { ...overlay, end: Math.min(end, length) };
}
