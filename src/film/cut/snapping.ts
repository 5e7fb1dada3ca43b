/** Aligns the cuts that an edit made or moved to the beats of the song. */
import { FPS } from '../format.js';
import { apply } from './apply.js';
import type { EditOperation } from './operations.js';
import type { Sources } from './room.js';
import { entryStarts, type Timeline } from './timeline.js';

/** A third of a second: further away, another cut would be felt as a different edit. */
const FARTHEST = 10;

/** The trims that bring every new cut of `after` onto a beat near it; beats are seconds of the film. */
export function snapToBeats(
  before: Timeline,
  after: Timeline,
  beats: readonly number[],
  sources: Sources,
): EditOperation[] {
  const trims: EditOperation[] = [];
  if (beats.length === 0) return trims;
  const frames = beats.map((beat) => Math.round(beat * FPS));
  const formerCuts = new Set(entryStarts(before));
  let current = after;
  for (let position = 0; position < after.entries.length - 1; position++) {
    const cut = entryStarts(current)[position + 1]!;
    if (formerCuts.has(cut)) continue;
    const nearby = frames
      .map((beat) => cut - beat)
      .filter((distance) => Math.abs(distance) <= FARTHEST)
      .sort((a, b) => Math.abs(a) - Math.abs(b));
    // Already on a beat, or the nearest that the clip has pictures for.
    for (const fromEnd of nearby) {
      if (fromEnd === 0) break;
      const trim: EditOperation = { type: 'TRIM', position, fromStart: 0, fromEnd };
      const trimmed = apply(current, [trim], sources);
      if ('problem' in trimmed) continue;
      trims.push(trim);
      current = trimmed.timeline;
      break;
    }
  }
  return trims;
}
