/** The end of a regeneration with several takes, and of the choice between them. */
import { assistantReply } from '../../film/prompts/instructions/replies.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import { closeRegeneration, emitRegenerationStep, wasRead, withReply } from './regeneration-steps.js';

/** All takes are made or have failed, and at least one is there. The film stays as it is. */
export async function finishTakes(
  step: JobTransaction,
  { clips }: Extract<Change, { type: 'REGENERATION' }>,
): Promise<void> {
  for (const { clipIndex, regenerationId } of clips) {
    const row = await step.tx.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
    if (row.byTemplates) {
      await closeRegeneration(step, row, assistantReply({ kind: 'COMPARED' }));
      continue;
    }
    const made = await step.tx.clipVersion.count({ where: { regenerationId } });
    const reason = made < row.takes ? await failureOfTake(step, regenerationId) : null;
    if (reason !== null) {
      step.emit('VIDEO_GENERATOR', {
        type: 'MessageEvent',
        kind: 'WARNING',
        text: `${row.takes - made} of ${row.takes} takes of clip ${clipIndex + 1} could not be made: ${reason} The others are there to choose from.`,
      });
    }
    const reply = assistantReply({ kind: 'TAKES', read: wasRead(row), made, asked: row.takes, reason });
    await closeRegeneration(step, row, reply);
  }
}

async function failureOfTake({ tx, job }: JobTransaction, regenerationId: string): Promise<string> {
  const failed = await tx.task.findFirst({
    where: {
      jobId: job.id,
      kind: 'REMAKE_CLIP',
      state: 'FAILED',
      payload: { path: ['regenerationId'], equals: regenerationId },
    },
    orderBy: { id: 'asc' },
  });
  return (failed?.error as { message: string } | null | undefined)?.message ?? 'The work was stopped.';
}

/** The film shows the take now. */
export async function completeChoice(
  step: JobTransaction,
  regenerationId: string,
  versionId: string,
): Promise<void> {
  const row = await step.tx.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
  await step.tx.regeneration.update({
    where: { id: regenerationId },
    data: { versionId, conversation: withReply(row, assistantReply({ kind: 'CHOSEN' })) },
  });
  const ended = row.status === 'FAILED' || row.status === 'CANCELLED' ? row.status : 'COMPLETED';
  emitRegenerationStep(step, regenerationId, ended, row.progress);
}
