/** The timeline that a film starts with: the plan's clips in the plan's order, on the plan's cuts. */
import { HANDLE_FRAMES, toFrames } from '../format.js';
import type { ScenePlan } from '../story/plan.js';
import type { Timeline, TimelineEntry } from './timeline.js';

/** A film that just stops looks broken; half a second to black is enough to end it. */
const FADE_OUT_FRAMES = 15;
const AUDIO_FADE_OUT_FRAMES = 30;

/** A clip that was made, and the length of what it shows, without its handles. */
export type MadeClip = { clipIndex: number; frames: number };

export function firstTimeline(plan: ScenePlan, clips: readonly MadeClip[]): Timeline {
  if (clips.length === 0) throw new RangeError('A film needs at least one clip.');
  const scripts = [...plan.clipScripts].sort((a, b) => a.start - b.start);
  const made = new Map(clips.map((clip) => [clip.clipIndex, clip]));

  const entries = scripts.map((script, position): TimelineEntry => {
    const slot = Math.max(1, toFrames(script.end) - toFrames(script.start));
    const before = scripts[position - 1];
    const transition = plan.transitions.find(
      (each) => each.fromClip === before?.clipIndex && each.toClip === script.clipIndex,
    );
    const own = made.get(script.clipIndex);
    const shown = own ?? nearest(scripts, position, made);
    return {
      key: own ? `clip-${script.clipIndex}` : gapOf(script.clipIndex),
      clipIndex: shown.clipIndex,
      sourceStart: HANDLE_FRAMES,
      length: own ? own.frames : slot,
      // A neighbour that has to fill a longer gap than its own runs slower; the cuts stay where the beats are.
      speed: own ? 1 : Math.min(1, shown.frames / slot),
      crop: null,
      transitionIn:
        before && transition && transition.type !== 'CUT'
          ? { type: transition.type, frames: evenFrames(transition.durationSeconds) }
          : { type: 'CUT', frames: 0 },
    };
  });

  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  return {
    entries,
    overlays: plan.overlays
      .map(({ kind, text, start, end }) => ({
        kind,
        text,
        start: Math.max(0, toFrames(start)),
        end: Math.min(length, toFrames(end)),
      }))
      .filter((overlay) => overlay.end > overlay.start),
    fadeIn: 0,
    fadeOut: Math.min(FADE_OUT_FRAMES, Math.floor(entries.at(-1)!.length / 2)),
    audioFadeOut: Math.min(AUDIO_FADE_OUT_FRAMES, length),
  };
}

const gapOf = (clipIndex: number) => `gap-${clipIndex}`;

/** A clip that was made after all comes into its own place; nothing else of the film moves for it. */
export function withoutGaps(timeline: Timeline, clips: readonly MadeClip[]): Timeline {
  const entries = timeline.entries.map((entry) => {
    const own = clips.find(({ clipIndex }) => entry.key === gapOf(clipIndex));
    if (!own) return entry;
    const { clipIndex, frames } = own;
    const speed = Math.min(1, frames / entry.length);
    return { ...entry, key: `clip-${clipIndex}`, clipIndex, sourceStart: HANDLE_FRAMES, speed };
  });
  return { ...timeline, entries };
}

/** The clip that was made and stands closest to the gap; of two, the earlier one. */
function nearest(
  scripts: readonly { clipIndex: number }[],
  gap: number,
  made: ReadonlyMap<number, MadeClip>,
): MadeClip {
  for (let distance = 1; distance < scripts.length; distance++) {
    for (const position of [gap - distance, gap + distance]) {
      const clip = made.get(scripts[position]?.clipIndex ?? Number.NaN);
      if (clip) return clip;
    }
  }
  throw new RangeError('None of the clips that were made is in the plan.');
}

/** A transition is centred on its cut, so it has as many frames before as after; handles bound its length. */
const evenFrames = (seconds: number): number =>
  2 * Math.min(HANDLE_FRAMES, Math.max(1, Math.round(toFrames(seconds) / 2)));
