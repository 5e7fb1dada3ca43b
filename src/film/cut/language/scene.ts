/** What an instruction is read against: the film as it is now, its song, its plan and its clips. */
import { type AudioAnalysis, TRUSTED_BEATS } from '../../sound/analysis.js';
import type { ScenePlan } from '../../story/plan.js';
import type { EditOperation, Naming } from '../operations.js';
import type { Sources } from '../room.js';
import type { AudioTrack, Timeline } from '../timeline.js';

export type EditScene = {
  timeline: Timeline;
  analysis: AudioAnalysis | null;
  plan: ScenePlan | null;
  sources: Sources;
  /** Whether there is a logo that could be shown. */
  hasLogo: boolean;
  /** The brand's tagline, shown as a title. */
  tagline: string | null;
  snapToBeats: boolean;
  /** A song of the user's, music that was made for the film, or none. */
  music: 'SONG' | 'MADE' | null;
  /** When somebody speaks; frames of the film. */
  voice: readonly { start: number; end: number }[];
};

export type Interpretation = {
  operations: EditOperation[];
  /** What was understood, in plain sentences. */
  interpretation: string;
  /** What was not, or can't be done, why, and what could be done instead. */
  unresolved: string[];
  /** Under 0.6 nobody should apply it unseen. */
  confidence: number;
  /** The last edit is to be taken back. */
  undo?: boolean;
};

/** People count the clips of the film that they see, whatever the steps before have done to it. */
export const namesIn =
  (film: Timeline, working: Timeline): Naming =>
  (position) => {
    const key = working.entries[position]?.key;
    const seen = film.entries.findIndex((entry) => entry.key === key);
    return seen < 0 ? `the new clip ${position + 1}` : `clip ${seen + 1}`;
  };

/** Why a track can't be heard, and so neither be made louder nor quieter; null where it is. */
export function unheard(track: AudioTrack, { music, voice }: EditScene): string | null {
  if (track === 'MUSIC') return music === null ? 'The film has no music.' : null;
  return voice.length === 0 ? 'Nobody speaks in the film.' : null;
}

/** Why an operation can't be done in this film, whatever its timeline is; null where it can. */
export function whyNot(operation: EditOperation, scene: EditScene): string | null {
  const { type } = operation;
  if (type === 'OVERLAY' && operation.kind === 'LOGO' && operation.start !== null && !scene.hasLogo)
    return 'The film was made without a logo, so there is none to show.';
  if (type === 'SOUNDTRACK' && scene.music !== 'MADE')
    return 'Only music that was made for the film can be made anew.';
  return type === 'VOLUME' ? unheard(operation.track, scene) : null;
}

/** Under this an edit is asked back and never applied at once. */
export const SURE_ENOUGH = 0.6;

/** The beats that may be cut to; none when nobody is sure of them. */
export const trustedBeats = (analysis: AudioAnalysis | null): number[] =>
  analysis && analysis.beatConfidence >= TRUSTED_BEATS ? analysis.beats : [];
