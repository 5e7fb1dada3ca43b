/** A task per clip. Each clip can be watched as soon as it is there. */
import type { Clip } from '../../database/generated/client.js';
import type { Timeline } from '../../film/cut/timeline.js';
import { assetOf, holdArtifact, keepArtifact } from '../artifacts/artifacts.js';
import { analysisOfJob, planOfJob, usableReferences } from '../artifacts/stage-results.js';
import { currentScript } from '../changes/current-clip.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { TaskHandler, Work } from '../engine/task-handler.js';
import type { ItemState } from '../events/events.js';
import { decimal, recordLocal } from '../ledger/ledger.js';
import type { StageParts } from './dependencies.js';
import { type ClipWish, type MadeClip, makeClip } from './make-clip.js';
import { paidFor } from './reference-generator.js';

type Payload = { clipIndex: number };

const ATTEMPTS = 3;

export const videoGenerator = (parts: StageParts): TaskHandler => ({
  policy: { attempts: ATTEMPTS, waitsMs: [2_000, 4_000], limitSeconds: 3600 },

  async run(work) {
    const { clipIndex } = work.task.payload as Payload;
    const clip = await clipOf(parts, work.job.id, clipIndex);
    const prompt = await parts.db.clipPrompt.findFirstOrThrow({
      where: { jobId: work.job.id, clipIndex, current: true },
    });
    await work.announce(async (step) => {
      await step.tx.clip.update({ where: { id: clip.id }, data: { status: 'GENERATING' } });
      tell(step, clipIndex, 'STARTED', work.attempt, null);
    });

    const wish = await wishFor(work, parts, clip);
    // A prompt that was changed at the gate is what the clip shows.
    const script = currentScript({ prompt, drawn: null }, wish.plan, clipIndex);
    const made = await makeClip(work, parts, { ...wish, script, prompt }, work.attempt >= ATTEMPTS);

    return async (step) => {
      const version = await keepVersion(step, work, clip, made, {
        promptId: prompt.id,
        regenerationId: null,
      });
      await step.tx.clip.update({
        where: { id: clip.id },
        data: { status: 'COMPLETED', currentVersionId: version.id },
      });
      for (const text of made.messages)
        step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text });
      tell(step, clipIndex, 'COMPLETED', work.attempt, null);
    };
  },

  async onFailure(step, task, { error, final, attempt }) {
    const { clipIndex } = task.payload as Payload;
    if (final)
      await step.tx.clip.updateMany({ where: { jobId: step.job.id, clipIndex }, data: { status: 'FAILED' } });
    tell(step, clipIndex, final ? 'FAILED' : 'RETRYING', attempt, error.message);
  },
});

const tell = (
  step: JobTransaction,
  clipIndex: number,
  state: ItemState,
  attempt: number,
  message: string | null,
) => step.emit('VIDEO_GENERATOR', { type: 'ClipUpdate', clipIndex, state, attempt, message });

/** A film that goes on without some of its clips says so, and how they can still come into it. */
export async function tellGaps({ tx, job, emit }: JobTransaction): Promise<void> {
  const failed = await tx.clip.findMany({
    where: { jobId: job.id, status: 'FAILED' },
    select: { clipIndex: true },
    orderBy: { clipIndex: 'asc' },
  });
  if (failed.length === 0) return;
  const names = failed.map(({ clipIndex }) => clipIndex + 1).join(', ');
  const [what, its] = failed.length > 1 ? [`Clips ${names}`, 'their'] : [`Clip ${names}`, 'its'];
  emit('VIDEO_GENERATOR', {
    type: 'MessageEvent',
    kind: 'WARNING',
    text: `${what} could not be made: the film shows ${its} neighbours there. Once it is finished, regenerateClip makes what is missing, and puts it in ${its} place.`,
  });
}

export const clipOf = (parts: StageParts, jobId: string, clipIndex: number): Promise<Clip> =>
  parts.db.clip.findUniqueOrThrow({ where: { jobId_clipIndex: { jobId, clipIndex } } });

/** All that a clip is made from, but its prompt. */
export async function wishFor(
  { job }: Work,
  { db }: StageParts,
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
    analysis,
    seed: job.seed,
    look: null,
    newPicture: false,
  };
}

/** Writes down a clip that was made, and what it cost. Which version the film shows is decided elsewhere. */
export async function keepVersion(
  step: JobTransaction,
  work: Work,
  clip: Clip,
  made: MadeClip,
  { promptId, regenerationId }: { promptId: string; regenerationId: string | null },
) {
  const artifact = made.artifact ?? (await keepArtifact(step.tx, step.job, made.make!));
  if (made.artifact) await holdArtifact(step.tx, step.job.id, artifact.id);
  const video = assetOf(artifact, 'video');
  if (!made.artifact && made.model === 'animatic') {
    const place = {
      jobId: step.job.id,
      taskId: work.task.id,
      purpose: regenerationId ? ('REGENERATION' as const) : ('STAGE' as const),
      stage: 'VIDEO_GENERATOR' as const,
      clipIndex: clip.clipIndex,
      regenerationId,
    };
    await recordLocal(step, place, 'animatic', { seconds: video.durationSeconds ?? 0 });
  }
  return step.tx.clipVersion.create({
    data: {
      clipId: clip.id,
      promptId,
      key: made.key,
      videoId: video.id,
      thumbnailId: assetOf(artifact, 'thumbnail').id,
      keyframes: made.keyframes,
      sourceFrames: made.sourceFrames,
      model: made.model,
      seed: made.seed,
      notShown: made.notShown,
      cost: decimal(await paidFor(step, work.task)),
      regenerationId,
    },
  });
}
