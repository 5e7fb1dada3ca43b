/**
 * Runs tasks: claims one, does its work, and writes down how it ended. A task may be handed out twice, killed half-way or
 * overtaken by a cancellation; only the run that holds the claim may write its result.
 */
import { setMaxListeners } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job, PrismaClient, Task } from '../../database/generated/client.js';
import type { JobError, StageName } from '../../film/job.js';
import { progressWithin } from '../../film/job.js';
import { type CallRecorder, Interrupted } from '../../providers/call.js';
import { type JobSettings, settingsOf } from '../job-settings.js';
import type { Engine } from './engine.js';
import { type Failure, type FailurePolicy, failureOf, JobStopped } from './failures.js';
import type { JobTransaction } from './job-transaction.js';
import type { Change, TaskKind } from './next.js';
import { estimateRemaining } from './remaining-time.js';
import type { Slots } from './slots.js';

/** What a task is given to work with. */
export type Work = {
  task: Task;
  job: Job;
  settings: JobSettings;
  /** Which try this is, from 1; a killed server doesn't count. */
  attempt: number;
  signal: AbortSignal;
  /** An empty folder that is gone when the task is over. */
  folder: string;
  /** Runs work that keeps a core busy. */
  cpu<T>(work: () => Promise<T>): Promise<T>;
  record: CallRecorder;
  /** Tells how much of the task is done, from 0 to 1. */
  report(share: number): void;
  /** Something to write or tell while the task goes on. */
  announce(work: (step: JobTransaction) => Promise<void> | void): Promise<void>;
};

/** Writes the results, in the same transaction that ends the task. */
export type Finish = (step: JobTransaction) => Promise<void>;

export type TaskHandler = {
  run(work: Work): Promise<Finish>;
  /** How many tries there are, and how long to wait before another one. */
  policy: FailurePolicy;
  /** Told in the transaction in which a try failed: for good, or to be tried again. */
  onFailure?(
    step: JobTransaction,
    task: Task,
    failure: { error: JobError; final: boolean; attempt: number },
  ): Promise<void>;
};

type Log = {
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
};

/** What the runner needs from the ledger, which is built on top of the engine. */
export type TaskLedger = {
  /** Books the calls of this run of the task. */
  recorderFor(task: Task, job: Job): CallRecorder;
  /** Marks the results of the task's calls as unusable, so that the next try buys them again. */
  spoil(step: JobTransaction, taskId: string): Promise<void>;
};

export type RunnerParts = {
  db: PrismaClient;
  engine: Engine;
  ledger: TaskLedger;
  handlers: Record<TaskKind, TaskHandler>;
  workerId: string;
  slots: Slots;
  temporaryFolder: string;
  log: Log;
};

export type Runner = {
  run(taskId: string): Promise<void>;
  /** Stops what runs for a job here, for instance because it was cancelled. */
  stop(jobId: string): void;
  /** Stops what runs without a claim, and gives back what is claimed and doesn't run: a message to either was lost. */
  recheck(): Promise<void>;
  /** Stops everything and gives the tasks back. */
  close(): Promise<void>;
};

type Run = { task: Task; controller: AbortController; ended: Promise<void> };

/** Progress is told this often at the most. */
const REPORT_EVERY_MS = 500;

export function createRunner(parts: RunnerParts): Runner {
  const { db, engine, handlers, workerId, log } = parts;
  const running = new Set<Run>();
  /** Tasks that are being claimed: theirs is a claim that has no run yet. */
  const claiming = new Set<string>();
  let closing = false;

  async function run(taskId: string): Promise<void> {
    if (closing) return;
    claiming.add(taskId);
    try {
      const claimed = await claim(db, taskId, workerId);
      if (!claimed) return;
      const controller = new AbortController();
      // Every piece of a film that waits for its turn listens, and a film has as many as it has cuts.
      setMaxListeners(0, controller.signal);
      const entry: Run = {
        task: claimed.task,
        controller,
        ended: perform(claimed.task, claimed.job, controller),
      };
      running.add(entry);
      claiming.delete(taskId);
      await entry.ended.finally(() => running.delete(entry));
    } finally {
      claiming.delete(taskId);
    }
  }

  async function perform(task: Task, job: Job, controller: AbortController): Promise<void> {
    const handler = handlers[task.kind as TaskKind];
    const attempt = task.failures + 1;
    const limit = setTimeout(
      () => controller.abort(new TaskTimedOut(handler.policy.limitSeconds)),
      handler.policy.limitSeconds * 1000,
    );
    const folder = join(parts.temporaryFolder, `task-${task.id}-${task.attempts}`);
    const reports = reporter((share) => withClaim(task, (step) => tellProgress(step, engine, task, share)));
    try {
      await mkdir(folder, { recursive: true });
      const finish = await handler.run({
        task,
        job,
        settings: settingsOf(job),
        attempt,
        signal: controller.signal,
        folder,
        cpu: (work) => parts.slots.run(job.id, controller.signal, work),
        record: parts.ledger.recorderFor(task, job),
        report: reports.tell,
        announce: async (work) => {
          if (!(await withClaim(task, async (step) => work(step)))) throw new JobStopped();
        },
      });
      await reports.end();
      controller.signal.throwIfAborted();
      await whileDatabaseIsBack(() => end(task, finish));
    } catch (thrown) {
      await reports.end();
      if (closing) return;
      if (controller.signal.reason instanceof JobStopped || thrown instanceof JobStopped) {
        await whileDatabaseIsBack(() => giveBack(task));
        return;
      }
      const failure = failureOf(
        controller.signal.aborted ? controller.signal.reason : thrown,
        task.stage as StageName,
      );
      if (failure.unexpected)
        log.error({ err: thrown, jobId: job.id, task: task.key }, 'A task failed unexpectedly');
      else
        log.info(
          { jobId: job.id, task: task.key, failure: failure.error, detail: failure.detail },
          'A task failed',
        );
      const final = !failure.tryAgain || attempt >= handler.policy.attempts;
      const waitMs = Math.max(handler.policy.waitsMs[attempt - 1] ?? 0, failure.retryAfterMs);
      await whileDatabaseIsBack(() => fail(task, failure, { final, waitMs, attempt }));
    } finally {
      clearTimeout(limit);
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Only the run that still holds the claim may write: the task may have been dropped or given to another meanwhile. */
  async function withClaim(task: Task, work: (step: JobTransaction) => Promise<void>): Promise<boolean> {
    const written = await engine.step({ id: task.jobId }, async (step) => {
      const row = await step.tx.task.findUnique({
        where: { id: task.id },
        select: { state: true, workerId: true, attempts: true },
      });
      if (row?.state !== 'RUNNING' || row.workerId !== workerId || row.attempts !== task.attempts)
        return false;
      await work(step);
      return true;
    });
    return written === true;
  }

  const end = (task: Task, finish: Finish) =>
    withClaim(task, async (step) => {
      if (isStopped(step.job)) return drop(step, task);
      await finish(step);
      await step.tx.task.update({ where: { id: task.id }, data: { state: 'DONE', finishedAt: new Date() } });
    });

  const fail = (
    task: Task,
    { error, spoiled }: Failure,
    { final, waitMs, attempt }: { final: boolean; waitMs: number; attempt: number },
  ) =>
    withClaim(task, async (step) => {
      if (isStopped(step.job)) return drop(step, task);
      if (spoiled) await parts.ledger.spoil(step, task.id);
      await handlers[task.kind as TaskKind].onFailure?.(step, task, { error, final, attempt });
      await step.tx.task.update({
        where: { id: task.id },
        data: final
          ? { state: 'FAILED', failures: attempt, error, finishedAt: new Date() }
          : {
              state: 'WAITING',
              failures: attempt,
              error,
              workerId: null,
              notBefore: new Date(Date.now() + waitMs),
            },
      });
    });

  /** Stopped, but perhaps wanted again by now: whoever retries a cancelled job is quicker than its tasks are stopped. */
  const giveBack = (task: Task) =>
    withClaim(task, async (step) => {
      if (isStopped(step.job)) return drop(step, task);
      await step.tx.task.update({ where: { id: task.id }, data: { state: 'WAITING', workerId: null } });
    });

  const drop = async (step: JobTransaction, task: Task) => {
    await step.tx.task.update({ where: { id: task.id }, data: { state: 'DROPPED', finishedAt: new Date() } });
  };

  /** A result in hand is worth waiting for: the database may be away for a moment. */
  async function whileDatabaseIsBack(write: () => Promise<unknown>): Promise<void> {
    for (let refusals = 0; ; ) {
      try {
        await write();
        return;
      } catch (error) {
        // A database that answers and refuses three times is not away.
        if (await answers()) refusals++;
        if (closing || refusals === 3) throw error;
        log.warn({ err: error }, 'A result could not be written yet; trying again');
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
  }

  const answers = () =>
    db.$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    );

  return {
    run: (taskId) =>
      run(taskId).catch((error: unknown) =>
        log.error({ err: error, taskId }, 'A task could not be begun or ended; it is looked after'),
      ),
    stop(jobId) {
      for (const entry of running) if (entry.task.jobId === jobId) entry.controller.abort(new JobStopped());
    },
    async recheck() {
      const claims = await db.task.findMany({
        where: { workerId, state: 'RUNNING' },
        select: { id: true, jobId: true, attempts: true, job: { select: { status: true } } },
      });
      const held = new Map(claims.map((each) => [`${each.id} ${each.attempts}`, each]));
      for (const { task, controller } of running) {
        const mine = held.get(`${task.id} ${task.attempts}`);
        if (!mine || mine.job.status === 'CANCELLED') controller.abort(new JobStopped());
        held.delete(`${task.id} ${task.attempts}`);
      }
      for (const lost of held.values()) {
        if (claiming.has(lost.id)) continue;
        await db.task.updateMany({
          where: { id: lost.id, state: 'RUNNING', workerId, attempts: lost.attempts },
          data: { state: 'WAITING', workerId: null },
        });
        await engine.look(lost.jobId);
      }
    },
    async close() {
      closing = true;
      // What is under way outside goes on there, and is taken up again by the next run.
      for (const { controller } of running) controller.abort(new Interrupted('The server is being stopped.'));
      await Promise.allSettled([...running].map((entry) => entry.ended));
      await db.task.updateMany({
        where: { workerId, state: 'RUNNING' },
        data: { state: 'WAITING', workerId: null },
      });
    },
  };
}

export class TaskTimedOut extends Error {
  override readonly name = 'TaskTimedOut';
  constructor(readonly seconds: number) {
    super(`Not done after ${seconds} seconds.`);
  }
}

const isStopped = (job: Job) =>
  job.status === 'CANCELLED' ||
  job.status === 'FAILED' ||
  (job.status === 'COMPLETED' && job.change === null);

/** Takes a task that waits; nobody else gets it then. */
async function claim(
  db: PrismaClient,
  taskId: string,
  workerId: string,
): Promise<{ task: Task; job: Job } | null> {
  const { count } = await db.task.updateMany({
    where: { id: taskId, state: 'WAITING' },
    data: { state: 'RUNNING', workerId, attempts: { increment: 1 } },
  });
  if (count === 0) return null;
  const found = await db.task.findUnique({ where: { id: taskId }, include: { job: true } });
  if (!found) return null;
  const { job, ...task } = found;
  return { task, job };
}

/** Tells progress now and then, never backwards, and never after the task has ended. */
function reporter(report: (share: number) => Promise<unknown>) {
  let lastAt = 0;
  let telling: Promise<unknown> = Promise.resolve();
  let ended = false;
  return {
    tell(share: number) {
      const now = Date.now();
      if (ended || now - lastAt < REPORT_EVERY_MS) return;
      lastAt = now;
      telling = report(share).catch(() => undefined);
    },
    async end() {
      ended = true;
      await telling;
    },
  };
}

async function tellProgress(step: JobTransaction, engine: Engine, task: Task, share: number): Promise<void> {
  const { job, tx } = step;
  if (job.change) return engine.hooks.reportChange(step, job.change as Change, task, share);
  if (job.status !== 'PROCESSING') return;
  const stage = task.stage as StageName;
  const inStage = await tx.task.findMany({
    where: { jobId: job.id, stage },
    select: { id: true, state: true },
  });
  const total =
    stage === 'VIDEO_GENERATOR' ? job.clipCount : stage === 'REFERENCE_GENERATOR' ? job.targets.length : 1;
  const done = inStage.filter((other) => other.id !== task.id && other.state === 'DONE').length;
  const ofStage = (done + share) / Math.max(1, total);
  const progress = progressWithin(stage, ofStage);
  if (progress <= job.progress) return;
  const estimatedRemaining = estimateRemaining(settingsOf(job).expectedSeconds, stage, ofStage);
  step.change({ progress, estimatedRemaining });
  step.emit(stage, { type: 'ProgressUpdate', progress, estimatedRemainingSeconds: estimatedRemaining });
}
