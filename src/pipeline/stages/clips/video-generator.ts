/** A task per clip; each clip can be watched as soon as it is finished. */
import { currentScript } from '../../changes/current-clip.js';
import type { JobTransaction } from '../../engine/job-transaction.js';
import type { TaskHandler } from '../../engine/task-handler.js';
import type { ItemState } from '../../events/events.js';
import type { StageContext } from '../dependencies.js';
import { clipOf, wishFor } from './clip-wish.js';
import { keepVersion } from './keep-version.js';
import { makeClip } from './make-clip.js';

type Payload = { clipIndex: number };

const ATTEMPTS = 3;

export const videoGenerator = (context: StageContext): TaskHandler => ({
  policy: { attempts: ATTEMPTS, waitsMs: [2_000, 4_000], limitSeconds: 3600 },

  async run(work) {
    const { clipIndex } = work.task.payload as Payload;
    const clip = await clipOf(context, work.job.id, clipIndex);
    const prompt = await context.db.clipPrompt.findFirstOrThrow({
      where: { jobId: work.job.id, clipIndex, current: true },
    });
    await work.announce(async (step) => {
      await step.tx.clip.update({ where: { id: clip.id }, data: { status: 'GENERATING' } });
      emitClipUpdate(step, clipIndex, 'STARTED', work.attempt, null);
    });

    const wish = await wishFor(work, context, clip);
    // A prompt that was changed before the approval is what the clip shows.
    const script = currentScript({ prompt, drawn: null }, wish.plan, clipIndex);
    const made = await makeClip(work, context, { ...wish, script, prompt }, work.attempt >= ATTEMPTS);

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
      emitClipUpdate(step, clipIndex, 'COMPLETED', work.attempt, null);
    };
  },

  async onFailure(step, task, { error, final, attempt }) {
    const { clipIndex } = task.payload as Payload;
    if (final)
      await step.tx.clip.updateMany({ where: { jobId: step.job.id, clipIndex }, data: { status: 'FAILED' } });
    emitClipUpdate(step, clipIndex, final ? 'FAILED' : 'RETRYING', attempt, error.message);
  },
});

const emitClipUpdate = (
  step: JobTransaction,
  clipIndex: number,
  state: ItemState,
  attempt: number,
  message: string | null,
) => step.emit('VIDEO_GENERATOR', { type: 'ClipUpdate', clipIndex, state, attempt, message });

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
