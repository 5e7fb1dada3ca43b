/**
 * Progress of a running task. A tick comes twice a second from every running task, so it doesn't go through the engine:
 * it updates one row under the condition that the task still holds its claim, and writes the event.
 */

import { TRANSACTION } from '../../database/client.js';
import type { Job, PrismaClient, Task } from '../../database/generated/client.js';
import { progressWithin, type StageName } from '../../film/job.js';
import { appendEvents, type NewEvent } from '../events/events.js';
import type { JobSettings } from '../job-settings.js';
import type { StageHooks } from './engine.js';
import { notifyJobChanged } from './job-transaction.js';
import type { Change } from './next.js';
import { estimateRemaining } from './remaining-time.js';
import { claimedBy } from './task-claim.js';

const MIN_REPORT_INTERVAL_MS = 500;

/** Throttles reports. None is written once `end` has resolved, so progress never overtakes the task's end. */
export function throttleReports(report: (share: number) => Promise<unknown>) {
  let lastAt = 0;
  let writing: Promise<unknown> = Promise.resolve();
  let ended = false;
  return {
    report(share: number) {
      const now = Date.now();
      if (ended || now - lastAt < MIN_REPORT_INTERVAL_MS) return;
      lastAt = now;
      // A lost tick is made up for by the next one.
      writing = report(share).catch(() => undefined);
    },
    async end() {
      ended = true;
      await writing;
    },
  };
}

/** `claimed` is the job as it was when the task was claimed; what a tick needs of it doesn't change meanwhile. */
export type ProgressSource = { task: Task; claimed: Job; settings: JobSettings };

export async function writeProgress(
  db: PrismaClient,
  hooks: Pick<StageHooks, 'changeProgress'>,
  source: ProgressSource,
  share: number,
): Promise<void> {
  const change = source.claimed.change as Change | null;
  if (change) return writeChangeProgress(db, hooks, source, change, share);
  return writeStageProgress(db, source, share);
}

async function writeStageProgress(
  db: PrismaClient,
  { task, claimed, settings }: ProgressSource,
  share: number,
): Promise<void> {
  const stage = task.stage;
  const done = await db.task.count({
    where: { jobId: task.jobId, stage: task.stage, state: 'DONE', id: { not: task.id } },
  });
  const shareOfStage = (done + share) / Math.max(1, tasksOfStage(claimed, settings, stage));
  const progress = progressWithin(stage, shareOfStage);
  const remaining = estimateRemaining(settings.expectedSeconds, stage, shareOfStage);
  const event: NewEvent = {
    stage,
    type: 'ProgressUpdate',
    progress,
    estimatedRemainingSeconds: remaining,
  };
  await db.$transaction(async (tx) => {
    const [job] = await tx.job.updateManyAndReturn({
      // Progress never goes back, also when several tasks of a stage report at once.
      where: {
        id: task.jobId,
        status: 'PROCESSING',
        progress: { lt: progress },
        tasks: { some: claimedBy(task) },
      },
      data: { progress, estimatedRemaining: remaining, lastSequence: { increment: 1 } },
      select: { id: true, owner: true, lastSequence: true },
    });
    if (!job) return;
    await appendEvents(tx, job.id, job.lastSequence - 1, [event]);
    await notifyJobChanged(tx, job);
  }, TRANSACTION);
}

async function writeChangeProgress(
  db: PrismaClient,
  hooks: Pick<StageHooks, 'changeProgress'>,
  { task, claimed }: ProgressSource,
  change: Change,
  share: number,
): Promise<void> {
  const { events, write } = await hooks.changeProgress(db, change, task, share);
  if (events.length === 0) return;
  await db.$transaction(async (tx) => {
    // The job's row first, as everywhere: transactions that lock rows in another order could deadlock.
    const [job] = await tx.job.updateManyAndReturn({
      where: { id: task.jobId, status: claimed.status, tasks: { some: claimedBy(task) } },
      data: { lastSequence: { increment: events.length } },
      select: { id: true, owner: true, lastSequence: true },
    });
    if (!job) return;
    await write?.(tx);
    await appendEvents(
      tx,
      job.id,
      job.lastSequence - events.length,
      events.map((event) => ({ ...event, stage: null })),
    );
    await notifyJobChanged(tx, job);
  }, TRANSACTION);
}

function tasksOfStage(
  { clipCount, targets }: Job,
  { music, voice, takes = 1 }: Pick<JobSettings, 'music' | 'voice' | 'takes'>,
  stage: StageName,
): number {
  if (stage === 'VIDEO_GENERATOR') return clipCount * takes + (music ? 1 : 0) + (voice ? 1 : 0);
  return stage === 'REFERENCE_GENERATOR' ? targets.length : 1;
}
