/** How one clip leads into the next: hard cuts on strong beats, crossfades on soft ones, a fade into the end. */
import { FPS, toFrames } from '../format.js';
import { type AudioAnalysis, TRUSTED_BEATS } from '../sound/analysis.js';
import type { StoryInput } from './input.js';
import type { Part } from './outline.js';
import type { Transition, TransitionType } from './plan.js';

/** Half of it lies on each side of the cut and has to fit into a handle. */
const LONGEST_FRAMES = 28;

/** Even, so that it centres on the cut; at most half of the shorter neighbour. */
export function transitionFrames(wanted: number, shorterNeighbour: number): number {
  const most = Math.min(LONGEST_FRAMES, Math.floor(shorterNeighbour / 2));
  return Math.max(0, 2 * Math.floor(Math.min(wanted, most) / 2));
}

type Choice = { type: TransitionType; frames: number; rationale: string };

export function transitionsFor(input: StoryInput, parts: readonly Part[]): Transition[] {
  return parts.slice(1).map((to, index) => {
    const from = parts[index]!;
    const choice =
      input.kind === 'AD' ? advertChoice(parts, from, to) : choiceAt(input.analysis, from, to, parts.length);
    return transition(from, to, choice);
  });
}

export function transition(
  from: Pick<Part, 'index' | 'start' | 'end'>,
  to: Pick<Part, 'index' | 'start' | 'end'>,
  choice: Choice,
): Transition {
  const shorter = Math.min(toFrames(from.end) - toFrames(from.start), toFrames(to.end) - toFrames(to.start));
  const frames = choice.type === 'CUT' ? 0 : transitionFrames(choice.frames, shorter);
  return {
    fromClip: from.index,
    toClip: to.index,
    type: frames === 0 ? 'CUT' : choice.type,
    durationSeconds: frames / FPS,
    rationale: choice.rationale,
  };
}

function choiceAt(analysis: AudioAnalysis | null, from: Part, to: Part, count: number): Choice {
  if (to.index === count - 1 && to.intensity === 'LOW')
    return {
      type: 'FADE',
      frames: 24,
      rationale: 'The story lets go: a short breath of black before the last picture.',
    };
  if (to.section !== from.section) return sectionChange(from, to);
  const beat = beatAt(analysis, to.start);
  if (beat === 'strong' && to.intensity !== 'LOW')
    return { type: 'CUT', frames: 0, rationale: 'A hard cut on the downbeat keeps the pulse.' };
  if (to.intensity === 'HIGH')
    return { type: 'CUT', frames: 0, rationale: 'High energy: the cut itself is the accent.' };
  if (from.scene !== to.scene)
    return { type: 'CROSSFADE', frames: 18, rationale: 'The place changes softly within the section.' };
  if (to.intensity === 'LOW')
    return {
      type: 'CROSSFADE',
      frames: 24,
      rationale:
        beat === null
          ? 'Quiet passage without a beat to cut on: the pictures melt into each other.'
          : 'A soft beat in a quiet passage: the pictures melt into each other.',
    };
  return beat === 'weak'
    ? { type: 'CROSSFADE', frames: 10, rationale: 'Between strong beats, a short dissolve hides the cut.' }
    : { type: 'CUT', frames: 0, rationale: 'A straight cut within one continuous action.' };
}

function sectionChange(from: Part, to: Part): Choice {
  if (to.section === 'CHORUS')
    return { type: 'CUT', frames: 0, rationale: 'The chorus lands: a hard cut into its place.' };
  if (to.section === 'BRIDGE')
    return {
      type: 'CROSSFADE',
      frames: 28,
      rationale: 'The bridge breaks away: a long dissolve out of the story’s place.',
    };
  if (to.section === 'OUTRO')
    return {
      type: 'CROSSFADE',
      frames: 28,
      rationale: 'The outro releases: the last section dissolves into it.',
    };
  if (from.section === 'INTRO' && to.intensity === 'LOW')
    return { type: 'CROSSFADE', frames: 20, rationale: 'The story sets in gently after the opening.' };
  return from.section === 'CHORUS'
    ? { type: 'CROSSFADE', frames: 14, rationale: 'Coming down from the chorus.' }
    : { type: 'CUT', frames: 0, rationale: 'A new section starts on its first beat.' };
}

function advertChoice(parts: readonly Part[], _from: Part, to: Part): Choice {
  if (to.index === parts.length - 1)
    return { type: 'CROSSFADE', frames: 16, rationale: 'The story resolves into the brand’s picture.' };
  if (to.index === 1)
    return { type: 'CUT', frames: 0, rationale: 'The hook ends on a hard cut to keep attention.' };
  return to.intensity === 'LOW'
    ? { type: 'CROSSFADE', frames: 12, rationale: 'A soft change of thought.' }
    : { type: 'CUT', frames: 0, rationale: 'A straight cut keeps the ad brisk.' };
}

/** Null where the beat grid can't be trusted. */
function beatAt(analysis: AudioAnalysis | null, time: number): 'strong' | 'weak' | null {
  if (analysis === null || analysis.beatConfidence < TRUSTED_BEATS) return null;
  return analysis.downbeats.some((each) => Math.abs(each - time) < 0.07) ? 'strong' : 'weak';
}
