/**
 * Carries out what `next` decides. Whatever happens to a job happens in a step: the rows are changed, `next` is asked
 * until it has nothing more to say, and the tasks that are due are handed to the queue once all of that is written.
 */

import type { Tx } from '../../database/client.js';
import { type Job, Prisma, type PrismaClient, type Task } from '../../database/generated/client.js';
import { type JobError, PROGRESS_AFTER, type StageName, type StageStatus } from '../../film/job.js';
import type { Money } from '../../film/money.js';
import { moneyText } from '../../film/money.js';
import { traceparent } from '../../observe/spans.js';
import type { EventBody } from '../events/events.js';
import { settingsOf } from '../job-settings.js';
import { failureOfChange } from './failures.js';
import { type EventHook, inJob, inNewJob, type JobTransaction } from './job-transaction.js';
import { type JobLog, logJobLife } from './log-job-life.js';
import { type Change, type Decision, MIN_CLIPS, type NewTask, next, type Snapshot } from './next.js';
import { priorityOf } from './priority.js';
import type { HandOut, Lane, TaskQueue } from './queue.js';
import { estimateRemaining } from './remaining-time.js';

export type Engine = {
  db: PrismaClient;
  hooks: StageHooks;
  /** Inserts a job and takes its first step, in one transaction. */
  create<T>(insert: (tx: Tx) => Promise<Job>, work: (step: JobTransaction) => Promise<T>): Promise<T>;
  /** Null when there is no such job. */
  step<T>(
    where: { id: string; owner?: string },
    work: (step: JobTransaction) => Promise<T>,
  ): Promise<T | null>;
  /** What an owner may spend within a day; null without a limit. */
  ownerBudget: Money | null;
  /** Asks what is due for a job. Errors are logged and don't affect other jobs. */
  look(jobId: string): Promise<void>;
  /** Asks for every unfinished job, so that a lost message is only a delay. */
  reconcile(): Promise<void>;
};

/** Callbacks the engine needs from the stages. */
export type StageHooks = {
  /** Writes what a stage has to say when all its tasks are over. */
  finishStage(step: JobTransaction, stage: StageName): Promise<void>;
  askApproval(step: JobTransaction): Promise<void>;
  /** The events that report how far a change of a finished film is, and what to write with them. */
  changeProgress(db: PrismaClient, change: Change, task: Task, share: number): Promise<ChangeProgress>;
  /** Ends a change whose last task does not end it. */
  finishChange(step: JobTransaction, change: Change): Promise<void>;
  /** Puts a finished film back to what it was. */
  failChange(step: JobTransaction, change: Change, error: JobError): Promise<void>;
};

export type ChangeProgress = { events: EventBody[]; write?(tx: Tx): Promise<unknown> };

export type EngineDependencies = {
  db: PrismaClient;
  queue: TaskQueue;
  limits: { references: number; clips: number };
  ownerBudget: Money | null;
  hooks: StageHooks;
  onEvents?: EventHook;
  log: JobLog;
};

/** A step has a few dozen decisions at most; more means that `next` loops. */
const MAX_ROUNDS = 100;

export function createEngine(context: EngineDependencies): Engine {
  return {
    db: context.db,
    hooks: context.hooks,
    create: (insert, work) => create(context, insert, work),
    ownerBudget: context.ownerBudget,
    step: (where, work) => step(context, where, work),
    look: (id) => look(context, id),
    reconcile: () => reconcile(context),
  };
}

/** Runs `open` with a step that asks `next` after `work`; the tasks that are due are queued after the commit. */
async function takeStep<T, R>(
  context: EngineDependencies,
  work: (step: JobTransaction) => Promise<T>,
  open: (work: (step: JobTransaction) => Promise<T>) => Promise<R>,
  again = false,
): Promise<R> {
  const settled: { due: HandOut[]; log: () => void } = { due: [], log: () => undefined };
  const result = await open(async (transaction) => {
    const { status } = transaction.job;
    const answer = await work(transaction);
    await settle(context, transaction);
    settled.due = await waitingTasks(transaction, again);
    settled.log = () => logJobLife(context.log, status, transaction.job);
    return answer;
  });
  settled.log();
  // The rows are committed: the reconciler repeats what the queue didn't take.
  await context.queue
    .add(settled.due)
    .catch((error: unknown) => context.log.warn({ err: error }, 'Tasks could not be handed out yet'));
  return result;
}

const step = <T>(
  context: EngineDependencies,
  where: { id: string; owner?: string },
  work: (step: JobTransaction) => Promise<T>,
) => takeStep(context, work, (settled) => inJob(context.db, where, settled, context.onEvents));

const create = <T>(
  context: EngineDependencies,
  insert: (tx: Tx) => Promise<Job>,
  work: (step: JobTransaction) => Promise<T>,
) => takeStep(context, work, (settled) => inNewJob(context.db, insert, settled, context.onEvents));

const look = async (context: EngineDependencies, id: string): Promise<void> => {
  const open = (settled: (step: JobTransaction) => Promise<void>) =>
    inJob(context.db, { id }, settled, context.onEvents);
  await takeStep(context, async () => undefined, open, true).catch((error: unknown) =>
    context.log.warn({ err: error, jobId: id }, 'A job could not be looked after; trying again later'),
  );
};

async function settle(context: EngineDependencies, step: JobTransaction): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const decisions = next(await takeSnapshot(step, context.limits));
    if (decisions.length === 0) return;
    for (const decision of decisions) await carryOut(context, step, decision);
  }
  throw new Error(`Job ${step.job.id} doesn't come to rest.`);
}

async function carryOut(
  context: EngineDependencies,
  step: JobTransaction,
  decision: Decision,
): Promise<void> {
  const { job, tx } = step;
  switch (decision.type) {
    case 'BEGIN':
      return step.change({ status: 'PROCESSING' });
    case 'START_STAGE':
      step.change({ currentStage: decision.stage });
      return setStage(step, decision.stage, 'PROCESSING');
    case 'SKIP_STAGE':
      await setStage(step, decision.stage, 'SKIPPED');
      return moveTo(step, decision.stage);
    case 'FINISH_STAGE':
      await context.hooks.finishStage(step, decision.stage);
      await setStage(step, decision.stage, 'COMPLETED');
      return moveTo(step, decision.stage);
    case 'ADD_TASK':
      await tx.task.create({
        data: {
          jobId: job.id,
          ...asRow(decision.task),
          lane: laneOf(decision.task, step),
          trace: traceparent(),
        },
      });
      return;
    case 'ASK_APPROVAL':
      step.change({ status: 'AWAITING_APPROVAL', estimatedRemaining: null });
      return context.hooks.askApproval(step);
    case 'DROP_WAITING_TASKS':
      await tx.task.updateMany({
        where: { jobId: job.id, key: { in: decision.keys }, state: 'WAITING' },
        data: { state: 'DROPPED' },
      });
      return;
    case 'FAIL': {
      const error = await withTooFewClips(step, decision.stage, await errorOf(step, decision.taskKey));
      step.change({ status: 'FAILED', error, estimatedRemaining: null });
      await tx.clip.updateMany({
        where: { jobId: job.id, status: 'GENERATING' },
        data: { status: 'FAILED' },
      });
      await setStage(step, decision.stage, 'FAILED', error);
      return step.emit(decision.stage, { type: 'JobFailed', error });
    }
    case 'COMPLETE':
      step.change({
        status: 'COMPLETED',
        progress: 100,
        estimatedRemaining: null,
        currentStage: null,
        error: null,
        completedAt: new Date(),
      });
      return step.emit(null, { type: 'JobCompleted', totalCost: moneyText(job.spent) });
    case 'CLOSE_CANCELLED':
      step.change({ stopping: false });
      await tx.clip.updateMany({
        where: { jobId: job.id, status: 'GENERATING' },
        data: { status: 'PENDING' },
      });
      await tx.stage.updateMany({
        where: { jobId: job.id, status: 'PROCESSING' },
        data: {
          status: 'FAILED',
          completedAt: new Date(),
          error: cancelled(job.currentStage),
        },
      });
      return step.emit(job.currentStage, { type: 'JobCancelled' });
    case 'FINISH_CHANGE':
      await context.hooks.finishChange(step, job.change as Change);
      return step.change({ status: 'COMPLETED', change: null });
    case 'FAIL_CHANGE': {
      const change = job.change as Change;
      await context.hooks.failChange(step, change, failureOfChange(await errorOf(step, decision.taskKey)));
      return step.change({ status: 'COMPLETED', change: null });
    }
  }
}

async function reconcile(context: EngineDependencies) {
  for (const id of await unfinishedJobs(context.db)) await look(context, id);
}

/** Three statements, each by an index: as one, it would read all jobs. */
async function unfinishedJobs({ job, task }: PrismaClient): Promise<Set<string>> {
  const [underWay, stopping, waiting] = await Promise.all([
    job.findMany({
      where: { status: { in: ['QUEUED', 'PROCESSING', 'REGENERATING', 'EDITING'] } },
      select: { id: true },
    }),
    job.findMany({ where: { stopping: true }, select: { id: true } }),
    // Pictures are drawn anew while a storyboard waits for approval, and a storyboard after its film has changed.
    task.findMany({ where: { state: 'WAITING' }, distinct: ['jobId'], select: { jobId: true } }),
  ]);
  return new Set([...underWay, ...stopping].map(({ id }) => id).concat(waiting.map(({ jobId }) => jobId)));
}

async function takeSnapshot({ tx, job }: JobTransaction, limits: Snapshot['limits']): Promise<Snapshot> {
  const stages = await tx.stage.findMany({ where: { jobId: job.id }, select: { name: true, status: true } });
  const tasks = await tx.task.findMany({
    where: { jobId: job.id },
    select: { key: true, kind: true, stage: true, state: true, error: true },
  });
  const settings = settingsOf(job);
  const continuing = settings.continueShots
    ? await tx.clip.findMany({ where: { jobId: job.id, continues: true }, select: { clipIndex: true } })
    : [];
  return {
    status: job.status,
    stages: Object.fromEntries(stages.map((stage) => [stage.name, stage.status])) as Snapshot['stages'],
    hasMusic: job.audioAssetId !== null || settings.music,
    makes: { music: settings.music, voice: settings.voice },
    requires: { music: settings.musicRequired, voice: settings.voiceRequired },
    requireApproval: job.requireApproval,
    approved: job.approved,
    allowPartial: settings.allowPartial,
    takes: settings.takes ?? 1,
    judged: settings.judgeTakes ?? false,
    targets: job.targets,
    clips: Array.from({ length: job.clipCount }, (_, index) => index),
    continuing: continuing.map(({ clipIndex }) => clipIndex),
    tasks: tasks.map(({ error, ...task }) => ({
      ...task,
      overBudget: (error as JobError | null)?.code === 'BUDGET_EXCEEDED',
    })),
    change: job.change as Change | null,
    limits,
    closed: !job.stopping,
  };
}

async function setStage(
  step: JobTransaction,
  stage: StageName,
  status: StageStatus,
  error: JobError | null = null,
): Promise<void> {
  const where = { jobId_name: { jobId: step.job.id, name: stage } };
  const now = new Date();
  const row = await step.tx.stage.update({
    where,
    data: {
      status,
      error: error ?? Prisma.DbNull,
      ...(status === 'PROCESSING'
        ? { startedAt: now, completedAt: null, attempts: { increment: 1 } }
        : { completedAt: now }),
    },
  });
  const durationSeconds =
    row.startedAt && row.completedAt ? (row.completedAt.getTime() - row.startedAt.getTime()) / 1000 : null;
  step.emit(stage, { type: 'StageUpdate', status, durationSeconds });
}

async function moveTo(step: JobTransaction, stage: StageName): Promise<void> {
  const progress = PROGRESS_AFTER[stage];
  const estimatedRemaining =
    stage === 'COMPOSER' ? null : estimateRemaining(settingsOf(step.job).expectedSeconds, stage, 1);
  step.change({ progress, estimatedRemaining });
  step.emit(stage, { type: 'ProgressUpdate', progress, estimatedRemainingSeconds: estimatedRemaining });
}

async function errorOf({ tx, job }: JobTransaction, taskKey: string): Promise<JobError> {
  const task = await tx.task.findUnique({
    where: { jobId_key: { jobId: job.id, key: taskKey } },
    select: { error: true, stage: true },
  });
  return (task?.error as JobError | null) ?? cancelled(task?.stage ?? null);
}

/** Explains why a job that allows partial films still failed. */
async function withTooFewClips(
  { tx, job }: JobTransaction,
  stage: StageName,
  error: JobError,
): Promise<JobError> {
  if (stage !== 'VIDEO_GENERATOR' || !settingsOf(job).allowPartial || error.code === 'BUDGET_EXCEEDED')
    return error;
  const made = await tx.clip.count({ where: { jobId: job.id, status: 'COMPLETED' } });
  const text = `Only ${made} of ${job.clipCount} clips could be made, and a film needs at least ${Math.min(MIN_CLIPS, job.clipCount)} of them. retryJob makes the others. ${error.message}`;
  return { ...error, message: text };
}

const cancelled = (stage: StageName | null): JobError => ({
  code: 'CANCELLED',
  message: 'The work was stopped before it was done. retryJob goes on from here.',
  retryable: true,
  stage,
});

async function waitingTasks({ tx, job }: JobTransaction, again: boolean): Promise<HandOut[]> {
  const tasks = await tx.task.findMany({
    where: { jobId: job.id, state: 'WAITING' },
    orderBy: { id: 'asc' },
  });
  if (tasks.length === 0) return [];
  const priority = await priorityOf(tx, job);
  return tasks.map((task) => ({
    taskId: task.id,
    begun: task.attempts,
    lane: task.lane,
    delayMs: task.notBefore ? Math.max(0, task.notBefore.getTime() - Date.now()) : 0,
    priority,
    again,
  }));
}

const asRow = (task: NewTask) => ({
  key: task.key,
  kind: task.kind,
  stage: task.stage,
  payload: task.payload as Prisma.InputJsonObject,
});

/** COMPOSE takes CPU slots segment by segment, so as a task it is in the WAIT lane. */
function laneOf(task: NewTask, { job }: JobTransaction): Lane {
  const { models, music } = settingsOf(job);
  switch (task.kind) {
    case 'ANALYSE':
      return music && models.music !== 'composer' ? 'WAIT' : 'CPU';
    case 'DRAW_REFERENCE':
    case 'REDRAW_REFERENCE':
      return models.image === 'sketch' ? 'CPU' : 'WAIT';
    case 'MAKE_MUSIC':
      return models.music === 'composer' ? 'CPU' : 'WAIT';
    case 'MAKE_CLIP':
    case 'REMAKE_CLIP':
      return models.video === 'animatic' ? 'CPU' : 'WAIT';
    default:
      return 'WAIT';
  }
}
