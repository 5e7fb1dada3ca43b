/** A task per clip; each clip can be watched as soon as it is finished. */
import type { Task } from '../../../database/generated/client.js';
import { listed } from '../../../film/listed.js';
import { currentScript } from '../../changes/current-clip.js';
import type { JobTransaction } from '../../engine/job-transaction.js';
import type { TaskHandler } from '../../engine/task-handler.js';
import type { ItemState } from '../../events/events.js';
import { settingsOf } from '../../job-settings.js';
import type { StageContext } from '../dependencies.js';
import { clipOf, wishFor } from './clip-wish.js';
import { keepVersion } from './keep-version.js';
import { makeClip } from './make-clip.js';
import { measuredTake, seedOfTake, toneOf } from './takes.js';

type Payload = { clipIndex: number; take?: number };

const ATTEMPTS = 3;

export const videoGenerator = (context: StageContext): TaskHandler => ({
  policy: { attempts: ATTEMPTS, waitsMs: [2_000, 4_000], limitSeconds: 3600 },

  async run(work) {
    const { clipIndex, take = 1 } = work.task.payload as Payload;
    const takes = work.settings.takes ?? 1;
    const clip = await clipOf(context, work.job.id, clipIndex);
    const prompt = await context.db.clipPrompt.findFirstOrThrow({
      where: { jobId: work.job.id, clipIndex, current: true },
    });
    await work.announce(async (step) => {
      await step.tx.clip.updateMany({
        where: { id: clip.id, status: { not: 'COMPLETED' } },
        data: { status: 'GENERATING' },
      });
      emitClipUpdate(step, work.task, 'STARTED', work.attempt, null);
    });

    const wish = await wishFor(work, context, clip);
    // A prompt that was changed before the approval is what the clip shows.
    const script = currentScript({ prompt, drawn: null }, wish.plan, clipIndex);
    const seed = take === 1 ? wish.seed : seedOfTake(wish.seed, `clip ${clipIndex}`, take);
    const wanted = { ...wish, script, prompt, seed };
    const made = await makeClip(work, context, wanted, work.attempt >= ATTEMPTS);
    const measures = takes > 1 ? await measuredTake(work, context, wanted, made) : null;

    const tone = await toneOf(work, context, made);

    return async (step) => {
      const version = await keepVersion(step, work, clip, made, {
        promptId: prompt.id,
        regenerationId: null,
        tone,
        ...(takes > 1 ? { take: { number: take, measures } } : {}),
      });
      await showFirstTake(step, clip.id, { id: version.id, take });
      for (const text of made.messages)
        step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text });
      emitClipUpdate(step, work.task, 'COMPLETED', work.attempt, null);
    };
  },

  async onFailure(step, task, { error, final, attempt }) {
    const { clipIndex } = task.payload as Payload;
    if (final)
      await step.tx.clip.updateMany({
        where: { jobId: step.job.id, clipIndex, currentVersionId: null },
        data: { status: 'FAILED' },
      });
    emitClipUpdate(step, task, final ? 'FAILED' : 'RETRYING', attempt, error.message);
  },
});

/** Whichever take comes first: the film is the same one every time. */
async function showFirstTake(
  { tx }: JobTransaction,
  clipId: string,
  { id, take }: { id: string; take: number },
): Promise<void> {
  const { currentVersion } = await tx.clip.findUniqueOrThrow({
    where: { id: clipId },
    select: { currentVersion: { select: { take: true } } },
  });
  const isFirst = currentVersion === null || (currentVersion.take ?? 0) > take;
  await tx.clip.update({
    where: { id: clipId },
    data: { status: 'COMPLETED', ...(isFirst ? { currentVersionId: id } : {}) },
  });
}

const emitClipUpdate = (
  step: JobTransaction,
  task: Pick<Task, 'payload'>,
  state: ItemState,
  attempt: number,
  message: string | null,
) => {
  const { clipIndex, take = 1 } = task.payload as Payload;
  step.emit('VIDEO_GENERATOR', { type: 'ClipUpdate', clipIndex, take, state, attempt, message });
};

/** Warns that there is less to choose from than was asked for. */
export async function warnOfMissingTakes({ tx, job, emit }: JobTransaction): Promise<void> {
  const { takes = 1 } = settingsOf(job);
  if (takes === 1) return;
  const clips = await tx.clip.findMany({
    where: { jobId: job.id, status: 'COMPLETED' },
    select: { clipIndex: true, _count: { select: { versions: true } } },
    orderBy: { clipIndex: 'asc' },
  });
  const short = clips.filter(({ _count }) => _count.versions < takes);
  if (short.length === 0) return;
  const counts = short.map(({ clipIndex, _count }) => `clip ${clipIndex + 1} has ${_count.versions}`);
  emit('VIDEO_GENERATOR', {
    type: 'MessageEvent',
    kind: 'WARNING',
    text: `Not all of the ${takes} takes could be made: ${listed(counts)}. Once the film is finished, regenerateClip makes more.`,
  });
}

/** Warns that a partial film lacks clips, and says how to add them. */
export async function warnOfMissingClips({ tx, job, emit }: JobTransaction): Promise<void> {
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
