/**
 * A claim is a task's row in state RUNNING with a worker and a number of attempts. Only the run that holds the claim may
 * write a result: the task may have been dropped or given to another server meanwhile.
 */
import type { Job, PrismaClient, Task } from '../../database/generated/client.js';
import type { Engine } from './engine.js';
import type { Failure } from './failures.js';
import type { JobTransaction } from './job-transaction.js';
import { type Change, isStopping } from './next.js';
import type { Finish, TaskHandler } from './task-handler.js';
import { SUSPECT_FROM } from './workers.js';

/**
 * Claims a waiting task; null when somebody else was quicker, the task is gone, or it is suspected of ending servers and
 * this one runs another such task. It stays in line then. Claims of one worker are made one after the other.
 */
export async function claimTask(
  db: PrismaClient,
  taskId: string,
  workerId: string,
): Promise<{ task: Task; job: Job } | null> {
  const { count } = await db.task.updateMany({
    where: {
      id: taskId,
      state: 'WAITING',
      ...((await runsSuspect(db, workerId)) ? { deaths: { lt: SUSPECT_FROM } } : {}),
    },
    data: { state: 'RUNNING', workerId, attempts: { increment: 1 } },
  });
  if (count === 0) return null;
  const found = await db.task.findUnique({ where: { id: taskId }, include: { job: true } });
  if (!found) return null;
  const { job, ...task } = found;
  return { task, job };
}

async function runsSuspect(db: PrismaClient, workerId: string): Promise<boolean> {
  const running = { workerId, state: 'RUNNING' as const, deaths: { gte: SUSPECT_FROM } };
  return (await db.task.count({ where: running })) > 0;
}

/** Matches the task's row for as long as this run holds the claim. */
export const claimedBy = ({ id, workerId, attempts }: Pick<Task, 'id' | 'workerId' | 'attempts'>) => ({
  id,
  workerId,
  attempts,
  state: 'RUNNING' as const,
});

/** Null when the claim is lost; nothing is written then. */
export const withClaim = <T>(
  engine: Engine,
  task: Task,
  work: (step: JobTransaction) => Promise<T> | T,
): Promise<{ result: T } | null> =>
  engine.step({ id: task.jobId }, async (step) =>
    (await step.tx.task.count({ where: claimedBy(task) })) === 0 ? null : { result: await work(step) },
  );

export const completeTask = (engine: Engine, task: Task, finish: Finish) =>
  withClaim(engine, task, async (step) => {
    if (isStopped(step.job, task)) return dropTask(step, task);
    await finish(step);
    await step.tx.task.update({ where: { id: task.id }, data: { state: 'DONE', finishedAt: new Date() } });
  });

/** `final`: no other try follows. */
export type Retry = { final: boolean; waitMs: number; attempt: number };

export const failTask = (
  engine: Engine,
  task: Task,
  { error }: Failure,
  { final, waitMs, attempt }: Retry,
  onFailure: TaskHandler['onFailure'],
) =>
  withClaim(engine, task, async (step) => {
    if (isNotTriedAgain(step.job, task)) return dropTask(step, task);
    await onFailure?.(step, task, { error, final, attempt });
    const outcome = final
      ? { state: 'FAILED' as const, finishedAt: new Date() }
      : { state: 'WAITING' as const, workerId: null, notBefore: new Date(Date.now() + waitMs) };
    await step.tx.task.update({ where: { id: task.id }, data: { failures: attempt, error, ...outcome } });
  });

/** Puts a stopped task back in line: a cancelled job may have been retried before its tasks were stopped. */
export const releaseTask = (engine: Engine, task: Task) =>
  withClaim(engine, task, async (step) => {
    if (isNotTriedAgain(step.job, task)) return dropTask(step, task);
    await step.tx.task.update({ where: { id: task.id }, data: { state: 'WAITING', workerId: null } });
  });

/** Puts a task off until something that it needs is back; that is no failure of its own. */
export const putOffTask = (engine: Engine, task: Task, waitMs: number) =>
  withClaim(engine, task, async (step) => {
    if (isNotTriedAgain(step.job, task)) return dropTask(step, task);
    const notBefore = new Date(Date.now() + waitMs);
    const data = { state: 'WAITING' as const, workerId: null, notBefore };
    await step.tx.task.update({ where: { id: task.id }, data });
  });

async function dropTask({ tx }: JobTransaction, task: Task): Promise<void> {
  await tx.task.update({ where: { id: task.id }, data: { state: 'DROPPED', finishedAt: new Date() } });
}

/** A storyboard is worth keeping when its film is finished or has failed meanwhile. */
const isStopped = (job: Job, task: Task) =>
  job.status === 'CANCELLED' ||
  (task.kind !== 'DRAW_STORYBOARD' &&
    (job.status === 'FAILED' || (job.status === 'COMPLETED' && job.change === null)));

const isNotTriedAgain = (job: Job, task: Task) =>
  isStopped(job, task) || isStopping(job.change as Change | null);
