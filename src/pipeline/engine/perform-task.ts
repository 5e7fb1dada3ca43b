/** One run of a claimed task: calls the stage's handler and writes down how it ended. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job, PrismaClient, Task } from '../../database/generated/client.js';
import { withLogFields } from '../../observe/log-context.js';
import { signal, stopwatch, type TaskOutcome } from '../../observe/signals.js';
import { inSpan } from '../../observe/spans.js';
import type { CallRecorder } from '../../providers/call.js';
import { FileCorrupt, FileMissing } from '../../storage/storage.js';
import { markDamaged } from '../artifacts/file-checks.js';
import { readJobInput, settingsOf } from '../job-settings.js';
import type { Engine } from './engine.js';
import { failureOf, JobStopped } from './failures.js';
import type { JobTransaction } from './job-transaction.js';
import type { TaskKind } from './next.js';
import { throttleReports, writeProgress } from './progress-tick.js';
import type { Slots } from './slots.js';
import { completeTask, failTask, putOffTask, releaseTask, withClaim } from './task-claim.js';
import type { TaskHandler, Work } from './task-handler.js';

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

export type RunnerDependencies = {
  db: PrismaClient;
  engine: Engine;
  ledger: TaskLedger;
  handlers: Record<TaskKind, TaskHandler>;
  workerId: string;
  slots: Slots;
  temporaryFolder: string;
  log: Log;
};

export class TaskTimedOut extends Error {
  override readonly name = 'TaskTimedOut';
  constructor(readonly seconds: number) {
    super(`Not done after ${seconds} seconds.`);
  }
}

export type TaskRun = {
  task: Task;
  job: Job;
  handler: TaskHandler;
  controller: AbortController;
  /** True once the server stops: its tasks are given back all at once, and nothing is retried. */
  isClosing(): boolean;
};

export async function performTask(deps: RunnerDependencies, run: TaskRun): Promise<void> {
  const { kind, jobId, key, attempts, trace, createdAt } = run.task;
  const seconds = stopwatch();
  const attributes = {
    'reelgraph.job_id': jobId,
    'reelgraph.task': key,
    'reelgraph.attempt': attempts,
    'reelgraph.seconds_since_added': (Date.now() - createdAt.getTime()) / 1000,
  };
  const outcome = await withLogFields({ jobId, task: key }, () =>
    inSpan(`task ${kind}`, { kind: 'CONSUMER', parent: trace, attributes }, () => perform(deps, run)),
  );
  signal('task', { kind, outcome, seconds: seconds() });
}

async function perform(deps: RunnerDependencies, run: TaskRun): Promise<TaskOutcome> {
  const { engine } = deps;
  const { task, job, handler, controller } = run;
  const settings = settingsOf(job);
  const limit = setTimeout(
    () => controller.abort(new TaskTimedOut(handler.policy.limitSeconds)),
    handler.policy.limitSeconds * 1000,
  );
  const folder = join(deps.temporaryFolder, `task-${task.id}-${task.attempts}`);
  const reports = throttleReports((share) =>
    writeProgress(deps.db, engine.hooks, { task, claimed: job, settings }, share),
  );
  try {
    await mkdir(folder, { recursive: true });
    const input = await retryWhileDatabaseIsAway(deps, run, () => readJobInput(deps.db, job.id));
    const work = workOf(deps, run, { settings, input, folder, report: reports.report });
    const finish = await handler.run(work);
    await reports.end();
    controller.signal.throwIfAborted();
    const completed = await retryWhileDatabaseIsAway(deps, run, () => completeTask(engine, task, finish));
    return completed ? 'done' : 'stopped';
  } catch (thrown) {
    await reports.end();
    return run.isClosing() ? 'returned' : await recordFailure(deps, run, thrown);
  } finally {
    clearTimeout(limit);
    await rm(folder, { recursive: true, force: true });
  }
}

function workOf(
  { engine, slots, ledger }: RunnerDependencies,
  { task, job, controller: { signal } }: TaskRun,
  rest: Pick<Work, 'settings' | 'input' | 'folder' | 'report'>,
): Work {
  return {
    task,
    job,
    attempt: task.failures + 1,
    signal,
    cpu: (work) => slots.run(job, signal, work),
    record: ledger.recorderFor(task, job),
    async announce(work) {
      const written = await withClaim(engine, task, work);
      if (!written) throw new JobStopped();
      return written.result;
    },
    ...rest,
  };
}

async function recordFailure(deps: RunnerDependencies, run: TaskRun, thrown: unknown): Promise<TaskOutcome> {
  const { engine, ledger, log } = deps;
  const { task, job, handler, controller } = run;
  const { aborted, reason } = controller.signal;
  if (reason instanceof JobStopped || thrown instanceof JobStopped) {
    await retryWhileDatabaseIsAway(deps, run, () => releaseTask(engine, task));
    return 'stopped';
  }

  const failure = failureOf(aborted ? reason : thrown, task.stage);
  if (failure.unexpected)
    log.error({ err: thrown, jobId: job.id, task: task.key }, 'A task failed unexpectedly');
  else
    log.info(
      { jobId: job.id, task: task.key, failure: failure.error, detail: failure.detail },
      'A task failed',
    );
  if (thrown instanceof FileMissing || thrown instanceof FileCorrupt)
    await retryWhileDatabaseIsAway(deps, run, () => markDamaged(deps.db, thrown.key));
  if (failure.outage) {
    await retryWhileDatabaseIsAway(deps, run, () => putOffTask(engine, task, OUTAGE_MS));
    return 'returned';
  }
  const attempt = task.failures + 1;
  const retry = {
    attempt,
    final: !failure.tryAgain || attempt >= handler.policy.attempts,
    waitMs: Math.max(handler.policy.waitsMs[attempt - 1] ?? 0, failure.retryAfterMs),
  };
  const onFailure: TaskHandler['onFailure'] = async (step, ...failed) => {
    if (failure.spoiled) await ledger.spoil(step, task.id);
    await handler.onFailure?.(step, ...failed);
  };
  await retryWhileDatabaseIsAway(deps, run, () => failTask(engine, task, failure, retry, onFailure));
  return retry.final ? 'failed' : 'retried';
}

/** How long a task waits for a storage that is away. */
const OUTAGE_MS = 5_000;

const DATABASE_RETRY_MS = 1_000;
const MAX_REFUSALS = 3;

/** An outage is no failure of the task, and its result is worth keeping; a database that answers and refuses is not away. */
async function retryWhileDatabaseIsAway<T>(
  { db, log }: RunnerDependencies,
  { isClosing }: TaskRun,
  query: () => Promise<T>,
): Promise<T> {
  for (let refusals = 0; ; ) {
    try {
      return await query();
    } catch (error) {
      if (await isReachable(db)) refusals++;
      if (isClosing() || refusals === MAX_REFUSALS) throw error;
      log.warn({ err: error }, 'The database does not answer a task; trying again');
      await new Promise((resolve) => setTimeout(resolve, DATABASE_RETRY_MS));
    }
  }
}

const isReachable = (db: PrismaClient) =>
  db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
