/** The steps of a regeneration, from STARTED to its end: its row, its conversation and its events. */
import type { Prisma, Regeneration } from '../../database/generated/client.js';
import { boundedConversation } from '../../film/prompts/instructions/conversation.js';
import { type ChatMessage, matchInstruction } from '../../film/prompts/instructions/match.js';
import { assistantReply } from '../../film/prompts/instructions/replies.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import type { RegenerationStep } from '../events/events.js';

export type RegenerationPayload = { clipIndex: number; regenerationId: string };

export const emitRegenerationStep = (
  step: JobTransaction,
  regenerationId: string,
  told: RegenerationStep,
  progress: number,
) => step.emit(null, { type: 'RegenerationUpdate', step: told, progress, regenerationId });

/** Progress never goes back, not even when a try is repeated. */
export async function advanceRegeneration(
  step: JobTransaction,
  regenerationId: string,
  told: RegenerationStep,
  progress: number,
): Promise<void> {
  const { count } = await step.tx.regeneration.updateMany({
    where: { id: regenerationId, progress: { lt: progress } },
    data: { progress },
  });
  if (count > 0 || told === 'VIDEO_GENERATING' || told === 'RECOMPOSING')
    emitRegenerationStep(step, regenerationId, told, progress);
}

/** Making the clip is from 10 to 60 percent, composing from 60 to 100. */
export async function reportRegeneration(
  step: JobTransaction,
  change: Extract<Change, { type: 'REGENERATION' }>,
  kind: string,
  payload: RegenerationPayload,
  share: number,
) {
  const making = kind === 'REMAKE_CLIP';
  const progress = making ? 10 + Math.floor(share * 50) : 60 + Math.floor(share * 39);
  const mine = making
    ? change.clips.filter((clip) => clip.regenerationId === payload.regenerationId)
    : change.clips;
  if (!making && kind !== 'RECOMPOSE') return;
  for (const { regenerationId } of mine) {
    const { count } = await step.tx.regeneration.updateMany({
      where: { id: regenerationId, progress: { lt: progress } },
      data: { progress },
    });
    if (count > 0)
      emitRegenerationStep(step, regenerationId, making ? 'VIDEO_GENERATING' : 'RECOMPOSING', progress);
  }
}

export async function completeRegeneration(step: JobTransaction, regenerationId: string): Promise<void> {
  const row = await step.tx.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
  const { templates } = matchInstruction(row.instruction, (row.conversation as ChatMessage[]).slice(0, -2));
  const done = assistantReply({ kind: 'DONE', templates, instruction: row.instruction });
  await step.tx.regeneration.update({
    where: { id: regenerationId },
    data: { status: 'COMPLETED', progress: 100, completedAt: new Date(), conversation: withReply(row, done) },
  });
  emitRegenerationStep(step, regenerationId, 'COMPLETED', 100);
}

const withReply = (row: Regeneration, content: string) =>
  boundedConversation([
    ...(row.conversation as ChatMessage[]),
    { role: 'ASSISTANT', content },
  ]) as unknown as Prisma.InputJsonArray;

/** The former clip and film stay; the failure is on the regeneration. */
export async function endRegenerations(
  step: JobTransaction,
  change: Extract<Change, { type: 'REGENERATION' }>,
  outcome:
    | { status: 'FAILED'; error: Prisma.InputJsonObject & { message: string } }
    | { status: 'CANCELLED' },
): Promise<void> {
  for (const { regenerationId } of change.clips) {
    const row = await step.tx.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
    const reply = assistantReply(
      outcome.status === 'FAILED' ? { kind: 'FAILED', reason: outcome.error.message } : { kind: 'CANCELLED' },
    );
    await step.tx.regeneration.update({
      where: { id: regenerationId },
      data: {
        status: outcome.status,
        completedAt: new Date(),
        conversation: withReply(row, reply),
        ...(outcome.status === 'FAILED' ? { error: outcome.error } : {}),
      },
    });
    emitRegenerationStep(step, regenerationId, outcome.status, row.progress);
  }
}
