/** What an owner does with a job that exists: approve, cancel, retry, set its budget, remove. */
import { randomUUID } from 'node:crypto';
import { type Job, Prisma } from '../../database/generated/client.js';
import { Money, moneyText, ZERO } from '../../film/money.js';
import { traceparent } from '../../observe/spans.js';
import { collectGarbage } from '../artifacts/artifacts.js';
import { isFilmDamaged } from '../artifacts/film-files.js';
import { type JobTransaction, notifyJobChanged } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import { requestStoryboard } from '../engine/request-storyboard.js';
import { startChange } from '../engine/start-change.js';
import { BudgetExceeded, Conflict, InvalidInput } from '../errors.js';
import { writeTombstone } from '../events/tombstones.js';
import { decimal, money } from '../ledger/ledger.js';
import { assertAwaitingApproval, type JobDependencies, updateJob, withOwnedJob } from './owned-job.js';

const RUNNING = ['QUEUED', 'PROCESSING', 'AWAITING_APPROVAL'];

export function approveJob(jobs: JobDependencies, owner: string, id: string): Promise<Job> {
  return updateJob(jobs, owner, id, async (step) => {
    assertAwaitingApproval(step.job);
    step.change({ approved: true, status: 'PROCESSING' });
  });
}

export async function cancelJob(jobs: JobDependencies, owner: string, id: string): Promise<Job> {
  const job = await updateJob(jobs, owner, id, async (step) => {
    if (!RUNNING.includes(step.job.status)) throw new Conflict(explainConflict(step.job, 'cancelled'));
    step.change({ status: 'CANCELLED', stopping: true, estimatedRemaining: null });
  });
  await jobs.stopEverywhere(id);
  return job;
}

export function retryJob(jobs: JobDependencies, owner: string, id: string): Promise<Job> {
  return updateJob(jobs, owner, id, async (step) => {
    const { tx, job } = step;
    if (await isRepairable(jobs, step)) return beginRepair(step);
    if (job.status !== 'FAILED' && job.status !== 'CANCELLED') {
      const gaps = await tx.clip.count({ where: { jobId: id, status: 'FAILED' } });
      const hint = gaps > 0 ? ' regenerateClip makes the clips that it lacks.' : '';
      throw new Conflict(explainConflict(job, 'retried') + hint);
    }
    const error = job.error as { code?: string } | null;
    if (error?.code === 'BUDGET_EXCEEDED' && money(job.spent).gte(money(job.budgetLimit))) {
      throw new BudgetExceeded(
        money(job.budgetLimit),
        money(job.spent),
        ZERO,
        'Raise the limit with setBudgetLimit first.',
      );
    }
    if (job.filesRemovedAt)
      throw new Conflict(
        'The files of this job were removed. Make it again with createJob and its settings.',
      );
    // What the film would have gone without is tried once more too.
    if ((await tx.clip.count({ where: { jobId: id, status: 'FAILED' } })) > 0)
      await tx.stage.updateMany({
        where: { jobId: id, name: 'VIDEO_GENERATOR', status: 'COMPLETED' },
        data: { status: 'FAILED' },
      });
    await resetUnfinishedTasks(step);
    await tx.stage.updateMany({
      where: { jobId: id, status: { in: ['FAILED', 'PROCESSING'] } },
      data: { status: 'PENDING', completedAt: null },
    });
    await tx.clip.updateMany({
      where: { jobId: id, status: { in: ['FAILED', 'GENERATING'] } },
      data: { status: 'PENDING' },
    });
    const prompts = await tx.clipPrompt.count({ where: { jobId: id, current: true } });
    if (prompts > 0) await requestStoryboard(step);
    step.change({ status: 'PROCESSING', stopping: false, error: null });
  });
}

/** A finished film whose files were lost or damaged on the server. */
async function isRepairable({ storage }: JobDependencies, { tx, job }: JobTransaction): Promise<boolean> {
  const isFinished = job.status === 'COMPLETED' && job.change === null && job.filesRemovedAt === null;
  return isFinished && isFilmDamaged({ db: tx, storage }, job.id);
}

/** Composes the same cut again, which makes what is missing. */
function beginRepair(step: JobTransaction): void {
  const revision = step.job.shownRevision!;
  const change: Change = { type: 'CUT', id: randomUUID(), revision, versions: [], editPlanId: null };
  startChange(step, change);
}

export function setBudgetLimit(
  jobs: JobDependencies,
  owner: string,
  id: string,
  limit: string,
): Promise<Job> {
  return updateJob(jobs, owner, id, async (step) => {
    const amount = new Money(limit);
    if (amount.gt(jobs.limits.budget))
      throw InvalidInput.at(
        'input.limit',
        `This server allows at most ${moneyText(jobs.limits.budget)} USD for a job.`,
      );
    const committed = money(step.job.spent).plus(money(step.job.reserved));
    if (amount.lt(committed))
      throw InvalidInput.at('input.limit', `${moneyText(committed)} USD are spent or held already.`);
    step.change({ budgetLimit: decimal(amount), budgetWarned: false });
  });
}

/** Null takes the name away. Whoever watches the owner's jobs is told. */
export function renameJob(
  jobs: JobDependencies,
  owner: string,
  id: string,
  name: string | null,
): Promise<Job> {
  return withOwnedJob(jobs, owner, id, async (step) => {
    step.change({ name: name?.trim() || null });
    return step.job;
  });
}

/** Running work is cancelled first. */
export async function removeJob(jobs: JobDependencies, owner: string, id: string): Promise<void> {
  await withOwnedJob(jobs, owner, id, async (step) => {
    step.change({ status: 'CANCELLED', stopping: true });
    await step.tx.task.updateMany({
      where: { jobId: id, state: { in: ['WAITING', 'RUNNING'] } },
      data: { state: 'DROPPED' },
    });
  });
  await jobs.stopEverywhere(id);
  await dropJob(jobs, id);
}

/**
 * What is done stays done. A task that made a call keeps its row, so that the call is found again; what still runs after a
 * cancellation has lost its claim by then, and may end as it likes.
 */
async function resetUnfinishedTasks({ tx, job }: JobTransaction): Promise<void> {
  const done = await tx.stage.findMany({
    where: { jobId: job.id, status: 'COMPLETED' },
    select: { name: true },
  });
  const unfinished = await tx.task.findMany({
    where: {
      jobId: job.id,
      state: { in: ['FAILED', 'DROPPED', 'RUNNING', 'WAITING'] },
      stage: { notIn: done.map((stage) => stage.name) },
    },
    select: { id: true },
  });
  const ids = unfinished.map((task) => task.id);
  const calls = await tx.ledgerEntry.findMany({
    where: { taskId: { in: ids } },
    select: { taskId: true },
    distinct: ['taskId'],
  });
  const called = calls.map((call) => call.taskId!);
  await tx.task.updateMany({
    where: { id: { in: called } },
    data: {
      state: 'WAITING',
      failures: 0,
      deaths: 0,
      error: Prisma.DbNull,
      workerId: null,
      notBefore: null,
      trace: traceparent(),
    },
  });
  await tx.task.deleteMany({ where: { id: { in: ids.filter((id) => !called.includes(id)) } } });
}

/** Removes the job's rows, and the files that nobody else holds on to. */
async function dropJob({ db, storage }: Pick<JobDependencies, 'db' | 'storage'>, id: string): Promise<void> {
  const uses = await db.artifactUse.findMany({ where: { jobId: id }, select: { artifactId: true } });
  await db.$transaction(async (tx) => {
    const job = await tx.job.findUnique({ where: { id }, select: { id: true, owner: true } });
    if (!job) return;
    await writeTombstone(tx, id);
    await tx.job.deleteMany({ where: { id } });
    await notifyJobChanged(tx, job);
  });
  await collectGarbage(
    db,
    storage,
    uses.map((use) => use.artifactId),
  );
}

const explainConflict = (job: Job, what: string): string =>
  ({
    QUEUED: `The job has only begun and can not be ${what}.`,
    PROCESSING: `The job is being made and can not be ${what}.`,
    AWAITING_APPROVAL: `The job waits for approval and can not be ${what}.`,
    REGENERATING: `A clip of the film is being made anew. Cancel that with cancelRegeneration, or wait for it; the job can not be ${what} now.`,
    EDITING: `The film is being edited; the job can not be ${what} now.`,
    COMPLETED: `The film is finished and can not be ${what}.`,
    FAILED: `The job has failed and can not be ${what}; retryJob takes it up again.`,
    CANCELLED: `The job is cancelled already and can not be ${what}.`,
  })[job.status] ?? `The job can not be ${what}.`;
