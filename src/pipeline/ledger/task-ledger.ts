/** The ledger of tasks: calls, and the work of local models, are booked on the task that makes them. */
import type { CostPurpose, Job, Task } from '../../database/generated/client.js';
import type { Engine } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import type { TaskLedger } from '../engine/perform-task.js';
import { type CallPlace, recorderFor, spoil } from './ledger.js';

export const createTaskLedger = (engine: Engine, workerId: string): TaskLedger => ({
  recorderFor: (task, job) => recorderFor(engine, placeOf(task, job), { workerId, attempts: task.attempts }),
  spoil,
});

/** A local model's work costs nothing, and is in the books all the same. */
export async function recordLocal(
  step: JobTransaction,
  task: Task,
  model: string,
  quantity: Record<string, number>,
): Promise<void> {
  await step.tx.ledgerEntry.create({
    data: {
      owner: step.job.owner,
      ...placeOf(task, step.job),
      provider: 'local',
      model,
      state: 'SUCCEEDED',
      estimate: 0,
      quantity,
      settledAt: new Date(),
    },
  });
}

function placeOf(task: Task, job: Job): CallPlace {
  const payload = task.payload as { clipIndex?: number; regenerationId?: string };
  return {
    jobId: job.id,
    taskId: task.id,
    purpose: task.kind === 'JUDGE_TAKES' ? 'JUDGEMENT' : purposeOf(job.change as Change | null),
    stage: task.stage,
    clipIndex: payload.clipIndex ?? null,
    regenerationId: payload.regenerationId ?? null,
  };
}

const purposeOf = (change: Change | null): CostPurpose =>
  change === null ? 'STAGE' : change.type === 'REGENERATION' ? 'REGENERATION' : 'EDIT';
