/** Small films for the tests of this room: clips as they are made, with handles, in their first order. */
import { HANDLE_FRAMES } from '../format.js';
import type { Sources } from './room.js';
import type { Timeline } from './timeline.js';

export function filmOf(
  lengths: readonly number[],
  { crossfade = 0, overlays = [] }: { crossfade?: number; overlays?: Timeline['overlays'] } = {},
): { timeline: Timeline; sources: Sources } {
  const timeline: Timeline = {
    entries: lengths.map((length, clipIndex) => ({
      key: `c${clipIndex}`,
      clipIndex,
      sourceStart: HANDLE_FRAMES,
      length,
      speed: 1,
      crop: null,
      transitionIn:
        clipIndex > 0 && crossfade > 0
          ? { type: 'CROSSFADE', frames: crossfade }
          : { type: 'CUT', frames: 0 },
    })),
    overlays,
    fadeIn: 0,
    fadeOut: 0,
    audioFadeOut: 0,
  };
  const sources = Object.fromEntries(
    lengths.map((length, clipIndex) => [clipIndex, { frames: length + 2 * HANDLE_FRAMES }]),
  );
  return { timeline, sources };
}
