/** The steps of a regeneration, from STARTED to its end: its row, its conversation and its events. */
import type { Tx } from '../../database/client.js';
import type { Prisma, PrismaClient, Regeneration, Task } from '../../database/generated/client.js';
import { boundedConversation } from '../../film/prompts/instructions/conversation.js';
import type { ChatMessage } from '../../film/prompts/instructions/match.js';
import { assistantReply } from '../../film/prompts/instructions/replies.js';
import type { ChangeProgress } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import type { RegenerationStep } from '../events/events.js';
import type { Drawn } from './current-clip.js';

type RegenerationPayload = { clipIndex: number; regenerationId: string; take?: number };

export const payloadOf = ({ payload }: Pick<Task, 'payload'>): RegenerationPayload =>
  payload as unknown as RegenerationPayload;

export const emitRegenerationStep = (
  step: JobTransaction,
  regenerationId: string,
  name: RegenerationStep,
  progress: number,
) => step.emit(null, { type: 'RegenerationUpdate', step: name, progress, regenerationId });

/** Progress never decreases, not even when a task is retried. */
export async function advanceRegeneration(
  step: JobTransaction,
  regenerationId: string,
  name: RegenerationStep,
  progress: number,
): Promise<void> {
  const { count } = await step.tx.regeneration.updateMany({
    where: { id: regenerationId, progress: { lt: progress } },
    data: { progress },
  });
  if (count > 0 || name === 'VIDEO_GENERATING' || name === 'RECOMPOSING')
    emitRegenerationStep(step, regenerationId, name, progress);
}

/** Making the clip takes the progress from 10 to 60 percent, composing from 60 to 100. Takes are not composed. */
export async function regenerationProgress(
  db: PrismaClient,
  change: Extract<Change, { type: 'REGENERATION' }>,
  { kind, payload }: Pick<Task, 'kind' | 'payload'>,
  share: number,
): Promise<ChangeProgress> {
  const making = kind === 'REMAKE_CLIP';
  if (!making && kind !== 'RECOMPOSE') return { events: [] };
  const ids = making
    ? [payloadOf({ payload }).regenerationId]
    : change.clips.map(({ regenerationId }) => regenerationId);
  const progress = making
    ? await progressOfMaking(db, ids[0]!, change.takes ?? 1, share)
    : 60 + Math.floor(share * 39);
  const where = { id: { in: ids }, progress: { lt: progress } };
  const behind = await db.regeneration.findMany({
    where,
    select: { id: true },
    orderBy: { clipIndex: 'asc' },
  });
  const step = making ? 'VIDEO_GENERATING' : 'RECOMPOSING';
  return {
    events: behind.map(({ id }) => ({ type: 'RegenerationUpdate', step, progress, regenerationId: id })),
    write: (tx) => tx.regeneration.updateMany({ where, data: { progress } }),
  };
}

/** `share` is how much is done of the take that is being made. */
export async function progressOfMaking(
  db: Tx,
  regenerationId: string,
  takes: number,
  share: number,
): Promise<number> {
  if (takes === 1) return 10 + Math.floor(share * 50);
  const made = await db.clipVersion.count({ where: { regenerationId } });
  return 10 + Math.floor((Math.min(takes, made + share) / takes) * 89);
}

export async function completeRegeneration(step: JobTransaction, regenerationId: string): Promise<void> {
  const row = await step.tx.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
  await closeRegeneration(step, row, assistantReply({ kind: 'DONE', read: wasRead(row) }));
}

/** `reply` ends its conversation. */
export async function closeRegeneration(
  step: JobTransaction,
  row: Regeneration,
  reply: string,
): Promise<void> {
  await step.tx.regeneration.update({
    where: { id: row.id },
    data: {
      status: 'COMPLETED',
      progress: 100,
      completedAt: new Date(),
      conversation: withReply(row, reply),
    },
  });
  emitRegenerationStep(step, row.id, 'COMPLETED', 100);
}

/** What was carried out of the instruction. */
export function wasRead({ look, unresolved }: Regeneration) {
  const { changes, templates } = look as unknown as Drawn;
  return { changes, templates, unresolved };
}

export const withReply = (row: Regeneration, content: string) =>
  boundedConversation([
    ...(row.conversation as ChatMessage[]),
    { role: 'ASSISTANT', content },
  ]) as unknown as Prisma.InputJsonArray;

/** The film keeps the former clip; the failure is recorded on the regeneration. */
export async function endRegenerations(
  step: JobTransaction,
  change: Extract<Change, { type: 'REGENERATION' }>,
  outcome:
    | { status: 'FAILED'; error: Prisma.InputJsonObject & { message: string } }
    /** `unfinished` takes are paid, and still come. */
    | { status: 'CANCELLED'; unfinished: number },
): Promise<void> {
  for (const { regenerationId } of change.clips) {
    const row = await step.tx.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
    const takes = await step.tx.clipVersion.count({ where: { regenerationId } });
    const reply = assistantReply(
      outcome.status === 'FAILED'
        ? { kind: 'FAILED', reason: outcome.error.message }
        : { kind: 'CANCELLED', takes: row.takes > 1 ? takes + outcome.unfinished : 0 },
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
