/** The clips of a plan, before anything of them is made. */
import { toFrames } from '../format.js';
import { lyricsPreview } from '../sound/lyrics.js';
import { continuingClips } from './continuing.js';
import type { ScenePlan } from './plan.js';

type Wanted = { lyrics: Parameters<typeof lyricsPreview>[0]; continueShots: boolean };

export function plannedClips(plan: ScenePlan, { lyrics, continueShots }: Wanted) {
  const continuing = new Set(continueShots ? continuingClips(plan) : []);
  return plan.clipScripts.map(({ clipIndex, start, end }) => ({
    clipIndex,
    frames: toFrames(end) - toFrames(start),
    continues: continuing.has(clipIndex),
    lyricsPreview: lyricsPreview(lyrics, start, end),
  }));
}

export type PlannedClip = ReturnType<typeof plannedClips>[number];
