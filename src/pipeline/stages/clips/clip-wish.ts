/** The inputs of a clip, and the result of making it. */
import type { Clip, ClipPrompt, ReferenceImage } from '../../../database/generated/client.js';
import type { Sources } from '../../../film/cut/room.js';
import { keyframesFor } from '../../../film/cut/segments.js';
import type { Timeline } from '../../../film/cut/timeline.js';
import { frameSize, sourceFrames } from '../../../film/format.js';
import { needsNewPicture } from '../../../film/prompts/changed-facts.js';
import type { AudioAnalysis } from '../../../film/sound/analysis.js';
import type { ClipScript, ScenePlan } from '../../../film/story/plan.js';
import type { MadeFile } from '../../../providers/image/port.js';
import { type Footage, sourcesOf } from '../../../providers/video/footage.js';
import type { KeptArtifact, NewArtifact } from '../../artifacts/artifacts.js';
import { analysisOfJob, planOfJob, usableReferences } from '../../artifacts/stage-results.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';

export type ClipWish = {
  clipIndex: number;
  /** Length of the clip without its handles. */
  frames: number;
  script: ClipScript;
  plan: ScenePlan;
  prompt: Pick<ClipPrompt, 'prompt' | 'negativePrompt' | 'sceneReferenceId' | 'characterReferenceIds'>;
  references: ReferenceImage[];
  timeline: Timeline;
  clips: { clipIndex: number; frames: number }[];
  /** Where the clip can be cut without encoding; null to choose by the timeline. */
  keyframes: number[] | null;
  analysis: AudioAnalysis | null;
  seed: number;
  /** The look has changed so much that the former start picture does not fit. */
  newPicture: boolean;
};

/** Shown to a model; its key is a part of the keys of what is made from it. */
export type Picture = { key: string; file: MadeFile };

export type MadeClip = {
  key: string;
  model: string;
  seed: number;
  keyframes: number[];
  sourceFrames: number;
  footage: Footage;
  artifact: KeptArtifact | null;
  /** The artifact to store; null when it exists already. */
  make: NewArtifact | null;
  messages: string[];
  /** What the shot asks for and the local drawing can not show. */
  notShown: string[];
};

/** The clip's file. `sources` are the files of all clips, as far as they are known before they are made. */
export function shapeOf(work: Work, wish: ClipWish, sources: Sources = sourcesOf(wish.clips)) {
  return {
    frames: sourceFrames(wish.frames),
    keyframes: wish.keyframes ?? keyframesFor(wish.timeline, wish.clipIndex, sources),
    size: frameSize(work.settings.aspectRatio, work.settings.resolution),
  };
}

export const clipOf = ({ db }: StageContext, jobId: string, clipIndex: number): Promise<Clip> =>
  db.clip.findUniqueOrThrow({ where: { jobId_clipIndex: { jobId, clipIndex } } });

/** All inputs of a clip but its prompt. */
export async function wishFor(
  { job }: Work,
  { db }: StageContext,
  clip: Clip,
): Promise<Omit<ClipWish, 'prompt'>> {
  const [{ plan }, analysis, references, clips, revision] = await Promise.all([
    planOfJob(db, job.id),
    analysisOfJob(db, job.id),
    usableReferences(db, job.id),
    db.clip.findMany({
      where: { jobId: job.id },
      select: { clipIndex: true, frames: true },
      orderBy: { clipIndex: 'asc' },
    }),
    db.timelineRevision.findUniqueOrThrow({
      where: { jobId_revision: { jobId: job.id, revision: job.wantedRevision ?? 1 } },
    }),
  ]);
  return {
    clipIndex: clip.clipIndex,
    frames: clip.frames,
    script: plan.clipScripts.find((script) => script.clipIndex === clip.clipIndex)!,
    plan,
    references,
    timeline: revision.timeline as unknown as Timeline,
    clips,
    keyframes: null,
    analysis,
    seed: clip.seed ?? job.seed,
    newPicture: false,
  };
}

/** The inputs with a script that an instruction has changed. */
export const withScript = <Wish extends Pick<ClipWish, 'plan'>>(wish: Wish, script: ClipScript) => ({
  ...wish,
  script,
  newPicture: needsNewPicture(wish.plan, script),
});
