/** The operations on clips of a finished film, with their dependencies bound. */
import type { Clip, Job, Prisma, Regeneration } from '../../database/generated/client.js';
import { suggestions } from '../../film/prompts/instructions/suggestions.js';
import type { ScenePlan } from '../../film/story/plan.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import { startChange } from '../engine/start-change.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { estimateCarriedOn, offerOf } from './carry-on.js';
import { preferVersion } from './clip-votes.js';
import { findOwnedJob } from './owned-job.js';
import {
  estimateRegeneration,
  estimateRegenerations,
  type RegenerationEstimate,
  type RegenerationWish,
  together,
} from './regeneration-estimates.js';
import { endRegenerations } from './regeneration-steps.js';
import { chooseTake, restoreClip } from './show-version.js';
import {
  assertCompatible,
  type RegenerationDependencies,
  recentRegenerations,
  startRegenerations,
} from './start-regenerations.js';

export type Regenerations = ReturnType<typeof createRegenerations>;

const MAX_CLIPS_AT_ONCE = 50;

export function createRegenerations(context: RegenerationDependencies) {
  return {
    estimate: (owner: string, wish: RegenerationWish) => estimateOne(context, owner, wish),

    estimateMany: (owner: string, jobId: string, clipIndexes: number[], instruction: string) =>
      estimateMany(context, owner, jobId, clipIndexes, instruction),

    async one(owner: string, { jobId, clipIndex, ...wish }: RegenerationWish): Promise<Regeneration> {
      return (await startRegenerations(context, owner, jobId, [clipIndex], wish))[0]!;
    },

    async many(
      owner: string,
      jobId: string,
      clipIndexes: number[],
      instruction: string,
      idempotencyKey: string | null,
    ): Promise<Regeneration[]> {
      const wish = { instruction, idempotencyKey };
      return startRegenerations(context, owner, jobId, distinctClips(clipIndexes), wish);
    },

    cancel: (owner: string, id: string) => cancelRegeneration(context, owner, id),

    chooseTake: (owner: string, regenerationId: string, versionId: string) =>
      chooseTake(context, owner, regenerationId, versionId),

    restore: (owner: string, jobId: string, clipIndex: number, versionId: string) =>
      restoreClip(context, owner, jobId, clipIndex, versionId),

    prefer: (owner: string, versionId: string, overVersionId: string) =>
      preferVersion(context.db, owner, versionId, overVersionId),

    suggestionsFor,
  };
}

async function estimateOne(
  context: RegenerationDependencies,
  owner: string,
  wish: RegenerationWish,
): Promise<RegenerationEstimate> {
  const job = await findOwnedJob(context, owner, wish.jobId);
  assertFinished(job);
  assertCompatible(wish);
  const first = await estimateRegeneration(context, job, wish, 'input.clipIndex');
  const later = (wish.takes ?? 1) > 1 || wish.byTemplates ? [] : await estimateCarriedOn(context, job, first);
  const estimate = wish.carryOn ? together(context, job, [first, ...later]) : first;
  return withRemaining(context, job, { ...estimate, carryOn: offerOf(context, job, first, later) });
}

async function estimateMany(
  context: RegenerationDependencies,
  owner: string,
  jobId: string,
  clipIndexes: number[],
  instruction: string,
): Promise<RegenerationEstimate> {
  const distinct = distinctClips(clipIndexes);
  const job = await findOwnedJob(context, owner, jobId);
  assertFinished(job);
  return withRemaining(context, job, await estimateRegenerations(context, job, distinct, instruction));
}

/** All clips of the request are cancelled together: they would have become one film. */
async function cancelRegeneration(
  { db, engine, stopEverywhere }: RegenerationDependencies,
  owner: string,
  id: string,
): Promise<Regeneration> {
  const row = await db.regeneration.findFirst({ where: { id, job: { owner } } });
  if (!row) throw new NotFound('regeneration');
  const cancelled = await engine.step({ id: row.jobId, owner }, async (step) => {
    const change = step.job.change as Change | null;
    if (change?.type !== 'REGENERATION' || change.id !== row.batch || change.stopping) {
      throw new Conflict(`This regeneration is over: it is ${row.status}.`);
    }
    const paid = row.takes > 1 ? await paidTasks(step) : [];
    await step.tx.task.updateMany({
      where: { jobId: row.jobId, state: { in: ['WAITING', 'RUNNING'] }, id: { notIn: paid } },
      data: { state: 'DROPPED' },
    });
    await endRegenerations(step, change, { status: 'CANCELLED', unfinished: paid.length });
    if (paid.length > 0) startChange(step, { ...change, stopping: true });
    else step.change({ status: 'COMPLETED', change: null });
    return step.tx.regeneration.findUniqueOrThrow({ where: { id } });
  });
  await stopEverywhere(row.jobId);
  if (!cancelled) throw new NotFound('regeneration');
  return cancelled;
}

/** Takes that are made and paid at their provider, and only have to be cut. */
async function paidTasks({ tx, job }: JobTransaction): Promise<string[]> {
  const paid: Prisma.LedgerEntryWhereInput = {
    stage: 'VIDEO_GENERATOR',
    state: 'SUCCEEDED',
    spoiled: false,
    quantity: { path: ['clips'], equals: 1 },
  };
  const tasks = await tx.task.findMany({
    where: {
      jobId: job.id,
      kind: 'REMAKE_CLIP',
      state: { in: ['WAITING', 'RUNNING'] },
      calls: { some: paid },
    },
    select: { id: true },
  });
  return tasks.map(({ id }) => id);
}

/** Leaves out the suggestions that were followed already. */
function suggestionsFor(clip: Clip, plan: ScenePlan, done: Regeneration[]): string[] {
  const script = plan.clipScripts.find((each) => each.clipIndex === clip.clipIndex);
  const used = done.filter((each) => each.clipIndex === clip.clipIndex).map((each) => each.instruction);
  return script ? suggestions(script, plan, used) : [];
}

async function withRemaining<Estimate>(
  { db, perHour }: RegenerationDependencies,
  job: Job,
  estimate: Estimate,
): Promise<Estimate & { remainingThisHour: number }> {
  const recent = await recentRegenerations(db, job.id);
  return { ...estimate, remainingThisHour: Math.max(0, perHour - recent.length) };
}

function assertFinished(job: Job): void {
  if (job.completedAt === null) throw new Conflict(`The film is not finished: the job is ${job.status}.`);
}

function distinctClips(clipIndexes: number[]): number[] {
  const distinct = [...new Set(clipIndexes)].sort((a, b) => a - b);
  if (distinct.length === 0) throw InvalidInput.at('input.clipIndexes', 'Name at least one clip.');
  if (distinct.length > MAX_CLIPS_AT_ONCE)
    throw InvalidInput.at('input.clipIndexes', `At most ${MAX_CLIPS_AT_ONCE} clips at once.`);
  return distinct;
}
