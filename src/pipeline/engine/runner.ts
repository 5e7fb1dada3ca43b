/**
 * Runs the tasks that the queue hands out: claims each, starts it, and stops it when its job is stopped. The queue may
 * hand a task out twice; the claim decides who runs it.
 */
import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Task } from '../../database/generated/client.js';
import { Interrupted } from '../../providers/call.js';
import { JobStopped } from './failures.js';
import { performTask, type RunnerDependencies } from './perform-task.js';
import { claimTask } from './task-claim.js';

export type Runner = {
  run(taskId: string): Promise<void>;
  /** Aborts the runs that have lost their claim or whose job was cancelled, and releases claims without a run. */
  recheck(): Promise<void>;
  /** Begins no more tasks, and lets those that run end within the time. */
  drain(patienceMs: number): Promise<void>;
  /** Aborts everything and hands the tasks back. */
  close(): Promise<void>;
};

type Run = { task: Task; controller: AbortController; ended: Promise<void> };

type RunnerState = {
  running: Set<Run>;
  /** Tasks that are being claimed: their claim has no run yet. */
  claiming: Set<string>;
  lastClaim: Promise<unknown>;
  /** Tasks that the queue handed out after the server was told to leave: their messages are spent. */
  declined: Set<string>;
  draining: boolean;
  closing: boolean;
};

export function createRunner(deps: RunnerDependencies): Runner {
  const state: RunnerState = {
    running: new Set(),
    claiming: new Set(),
    lastClaim: Promise.resolve(),
    declined: new Set(),
    draining: false,
    closing: false,
  };
  return {
    run: (taskId) =>
      claimAndRun(deps, state, taskId).catch((error: unknown) =>
        deps.log.error(
          { err: error, taskId },
          'A task could not be begun or ended; the reconciler retries it',
        ),
      ),
    recheck: () => recheck(deps, state),
    async drain(patienceMs) {
      state.draining = true;
      const timer = new AbortController();
      const late = setTimeout(patienceMs, undefined, { signal: timer.signal }).catch(() => undefined);
      await Promise.race([late, Promise.allSettled([...state.running].map((run) => run.ended))]);
      timer.abort();
    },
    async close() {
      state.draining = true;
      state.closing = true;
      // A prediction at a provider goes on, and the next run of its task picks it up.
      for (const { controller } of state.running)
        controller.abort(new Interrupted('The server is being stopped.'));
      await Promise.allSettled([...state.running].map((run) => run.ended));
      await handBack(deps, state);
    },
  };
}

/** Puts what is unfinished back in line at once, for the servers that stay. */
async function handBack(
  { db, engine, workerId }: RunnerDependencies,
  { declined }: RunnerState,
): Promise<void> {
  const unfinished = await db.task.findMany({
    where: {
      OR: [
        { workerId, state: 'RUNNING' },
        { id: { in: [...declined] }, state: 'WAITING' },
      ],
    },
    select: { jobId: true },
    distinct: ['jobId'],
  });
  await db.task.updateMany({
    where: { workerId, state: 'RUNNING' },
    data: { state: 'WAITING', workerId: null },
  });
  for (const { jobId } of unfinished) await engine.look(jobId);
}

async function claimAndRun(deps: RunnerDependencies, state: RunnerState, taskId: string): Promise<void> {
  if (state.draining) return void state.declined.add(taskId);
  state.claiming.add(taskId);
  try {
    const claim = state.lastClaim.then(() => claimTask(deps.db, taskId, deps.workerId));
    state.lastClaim = claim.catch(() => undefined);
    const claimed = await claim;
    if (!claimed) return;
    const { task, job } = claimed;
    const controller = new AbortController();
    // Every segment of a film that waits for a slot listens on the signal, and a film has as many as it has cuts.
    setMaxListeners(0, controller.signal);
    const handler = deps.handlers[task.kind];
    const isClosing = () => state.closing;
    const run: Run = {
      task,
      controller,
      ended: performTask(deps, { task, job, handler, controller, isClosing }),
    };
    state.running.add(run);
    state.claiming.delete(taskId);
    await run.ended.finally(() => state.running.delete(run));
  } finally {
    state.claiming.delete(taskId);
  }
}

async function recheck(
  { db, engine, workerId }: RunnerDependencies,
  { running, claiming }: RunnerState,
): Promise<void> {
  const claims = await db.task.findMany({
    where: { workerId, state: 'RUNNING' },
    select: { id: true, jobId: true, attempts: true, job: { select: { status: true } } },
  });
  const keyOf = ({ id, attempts }: { id: string; attempts: number }) => `${id} ${attempts}`;
  const withoutRun = new Map(claims.map((claim) => [keyOf(claim), claim]));
  for (const { task, controller } of running) {
    const claim = withoutRun.get(keyOf(task));
    if (!claim || claim.job.status === 'CANCELLED') controller.abort(new JobStopped());
    withoutRun.delete(keyOf(task));
  }
  for (const { id, jobId, attempts } of withoutRun.values()) {
    if (claiming.has(id)) continue;
    await db.task.updateMany({
      where: { id, state: 'RUNNING', workerId, attempts },
      data: { state: 'WAITING', workerId: null },
    });
    await engine.look(jobId);
  }
}
