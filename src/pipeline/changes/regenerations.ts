/** Changing one clip of a finished film by words: for a price known before, one request at a time, and never half a film. */
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../database/client.js';
import type {
  Clip,
  ClipVersion,
  Job,
  Prisma,
  PrismaClient,
  Regeneration,
} from '../../database/generated/client.js';
import { contentKey } from '../../film/key.js';
import { type Money, sum } from '../../film/money.js';
import { boundedConversation } from '../../film/prompts/instructions/conversation.js';
import { suggestions } from '../../film/prompts/instructions/suggestions.js';
import type { ScenePlan } from '../../film/story/plan.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Engine } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import { BudgetExceeded, Conflict, InvalidInput, NotFound, RateLimited } from '../errors.js';
import { decimal, money } from '../ledger/ledger.js';
import { mustBeAtRest } from './assert-idle.js';
import { checkIndex, shownClip } from './current-clip.js';
import {
  createRegenerationEstimates,
  type OneEstimate,
  type RegenerationEstimate,
  type RegenerationWish,
} from './regeneration-estimates.js';
import { endRegenerations } from './regeneration-steps.js';

export type RegenerationParts = {
  db: PrismaClient;
  engine: Engine;
  providers: Providers;
  perHour: number;
  cores: number;
  stopEverywhere(jobId: string): Promise<void>;
};

export type Regenerations = ReturnType<typeof createRegenerations>;

const HOUR_MS = 3_600_000;

export function createRegenerations({
  db,
  engine,
  providers,
  perHour,
  cores,
  stopEverywhere,
}: RegenerationParts) {
  const mine = async (owner: string, jobId: string): Promise<Job> => {
    const job = await db.job.findFirst({ where: { id: jobId, owner } });
    if (!job) throw new NotFound('job');
    return job;
  };

  const estimates = createRegenerationEstimates({ db, providers, cores });

  const recent = (on: Tx, jobId: string) =>
    on.regeneration.findMany({
      where: { jobId, createdAt: { gt: new Date(Date.now() - HOUR_MS) } },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true },
    });

  const withRemaining = async <Estimate>(job: Job, estimate: Estimate) => ({
    ...estimate,
    remainingThisHour: Math.max(0, perHour - (await recent(db, job.id)).length),
  });

  async function checkRate({ tx, job }: JobTransaction, wanted: number): Promise<void> {
    const before = await recent(tx, job.id);
    const excess = before.length + wanted - perHour;
    if (excess <= 0) return;
    const free = before[Math.min(excess, before.length) - 1]?.createdAt.getTime() ?? Date.now();
    const wait = Math.max(1, Math.ceil((free + HOUR_MS - Date.now()) / 1000));
    throw new RateLimited(
      wanted > perHour
        ? `At most ${perHour} clips of a film can be regenerated in an hour, and ${wanted} were asked for.`
        : `${perHour} clips of a film can be regenerated in an hour. The next ${wanted === 1 ? 'one' : wanted} can be in ${wait} seconds.`,
      wait,
    );
  }

  async function known(
    on: Tx,
    job: Job,
    clipIndexes: number[],
    instruction: string,
    key: string | null | undefined,
  ): Promise<Regeneration[] | null> {
    if (!key) return null;
    const rows = await on.regeneration.findMany({
      where: { jobId: job.id, idempotencyKey: key },
      orderBy: { clipIndex: 'asc' },
    });
    if (rows.length === 0) return null;
    if (rows[0]!.inputHash !== hashOf(clipIndexes, instruction)) {
      throw InvalidInput.at(
        'input.idempotencyKey',
        'This key was used for another request. Take a new key for a new one.',
      );
    }
    return rows;
  }

  /** All or none, and one film at the end. */
  async function begin(
    owner: string,
    jobId: string,
    clipIndexes: number[],
    wish: Omit<RegenerationWish, 'clipIndex' | 'jobId'>,
  ): Promise<Regeneration[]> {
    const job = await mine(owner, jobId);
    const first = await known(db, job, clipIndexes, wish.instruction, wish.idempotencyKey);
    if (first) return first;
    const field = clipIndexes.length === 1 ? 'input.clipIndex' : 'input.clipIndexes';
    for (const clipIndex of clipIndexes) checkIndex(job, clipIndex, field);
    mustBeAtRest(job);
    const planned = await Promise.all(
      clipIndexes.map((clipIndex) => estimates.one(job, { jobId, clipIndex, ...wish }, field)),
    );

    mustChangeSomething(planned);
    const batch = randomUUID();
    const made = await engine.step({ id: jobId, owner }, async (step) => {
      // Looked at again under the lock: somebody else may have begun meanwhile, or the same request come twice.
      const same = await known(step.tx, job, clipIndexes, wish.instruction, wish.idempotencyKey);
      if (same) return same;
      mustBeAtRest(step.job);
      await checkRate(step, clipIndexes.length);
      checkBudget(step, sum(planned.map(({ total }) => total)));
      const rows = await step.tx.regeneration.createManyAndReturn({
        data: planned.map(({ shown, history, ...estimated }) => ({
          jobId,
          clipIndex: shown.clip.clipIndex,
          batch,
          instruction: wish.instruction,
          templates: estimated.templates,
          unresolved: estimated.unresolved,
          originalPrompt: shown.prompt.prompt,
          estimatedCost: decimal(estimated.total),
          estimatedSeconds: estimated.seconds,
          warning: estimated.warning,
          conversation: [
            ...boundedConversation(history).slice(-3),
            { role: 'USER', content: wish.instruction },
            { role: 'ASSISTANT', content: estimated.reply },
          ] as unknown as Prisma.InputJsonArray,
          idempotencyKey: wish.idempotencyKey ?? null,
          inputHash: hashOf(clipIndexes, wish.instruction),
        })),
      });
      const change: Change = {
        type: 'REGENERATION',
        id: batch,
        clips: rows.map((row) => ({ clipIndex: row.clipIndex, regenerationId: row.id })),
      };
      step.change({ status: 'REGENERATING', change: change as unknown as Prisma.JsonObject });
      return rows;
    });
    if (!made) throw new NotFound('job');
    return made;
  }

  return {
    async estimate(owner: string, wish: RegenerationWish): Promise<RegenerationEstimate> {
      const job = await mine(owner, wish.jobId);
      mustBeFinished(job);
      return withRemaining(job, await estimates.one(job, wish, 'input.clipIndex'));
    },

    async estimateMany(
      owner: string,
      jobId: string,
      clipIndexes: number[],
      instruction: string,
    ): Promise<RegenerationEstimate> {
      const distinct = distinctClips(clipIndexes);
      const job = await mine(owner, jobId);
      mustBeFinished(job);
      return withRemaining(job, await estimates.together(job, distinct, instruction));
    },

    async one(owner: string, { jobId, clipIndex, ...wish }: RegenerationWish): Promise<Regeneration> {
      return (await begin(owner, jobId, [clipIndex], wish))[0]!;
    },

    many(
      owner: string,
      jobId: string,
      clipIndexes: number[],
      instruction: string,
      idempotencyKey: string | null,
    ): Promise<Regeneration[]> {
      return begin(owner, jobId, distinctClips(clipIndexes), { instruction, idempotencyKey });
    },

    /** All clips of the request are put back together: they would have become one film. */
    async cancel(owner: string, id: string): Promise<Regeneration> {
      const row = await db.regeneration.findFirst({ where: { id, job: { owner } } });
      if (!row) throw new NotFound('regeneration');
      const cancelled = await engine.step({ id: row.jobId, owner }, async (step) => {
        const change = step.job.change as Change | null;
        if (change?.type !== 'REGENERATION' || change.id !== row.batch) {
          throw new Conflict(`This regeneration is over: it is ${row.status}.`);
        }
        await step.tx.task.updateMany({
          where: { jobId: row.jobId, state: { in: ['WAITING', 'RUNNING'] } },
          data: { state: 'DROPPED' },
        });
        await endRegenerations(step, change, { status: 'CANCELLED' });
        step.change({ status: 'COMPLETED', change: null });
        return step.tx.regeneration.findUniqueOrThrow({ where: { id } });
      });
      await stopEverywhere(row.jobId);
      if (!cancelled) throw new NotFound('regeneration');
      return cancelled;
    },

    /** Another version of the clip is shown again; its pieces are there, so it takes seconds and costs nothing. */
    async restore(owner: string, jobId: string, clipIndex: number, versionId: string): Promise<Job> {
      const job = await mine(owner, jobId);
      const { clip } = await shownClip(db, job, clipIndex, 'input.clipIndex');
      const version: ClipVersion | null = await db.clipVersion.findFirst({
        where: { id: versionId, clipId: clip.id },
      });
      if (!version) throw new NotFound('version of this clip');
      if (version.id === clip.currentVersionId) throw new Conflict('The film shows this version already.');
      await engine.step({ id: jobId, owner }, async (step) => {
        mustBeAtRest(step.job);
        const change: Change = {
          type: 'CUT',
          id: randomUUID(),
          revision: step.job.shownRevision!,
          versions: [{ clipIndex, versionId }],
          editPlanId: null,
        };
        step.change({ status: 'EDITING', change: change as unknown as Prisma.JsonObject });
      });
      return mine(owner, jobId);
    },

    /** None that was followed already. */
    suggestionsFor(clip: Clip, plan: ScenePlan, done: Regeneration[]): string[] {
      const script = plan.clipScripts.find((each) => each.clipIndex === clip.clipIndex);
      const used = done.filter((each) => each.clipIndex === clip.clipIndex).map((each) => each.instruction);
      return script ? suggestions(script, plan, used) : [];
    },
  };
}

/** Nobody pays for the same clip again because the instruction was not understood. */
function mustChangeSomething(planned: readonly OneEstimate[]): void {
  const [first] = planned;
  if (first === undefined || first.unresolved.length === 0) return;
  if (planned.some(({ read, byModel }) => byModel || read.changes.length > 0)) return;
  throw InvalidInput.at(
    'input.instruction',
    `Nothing in this instruction can be carried out here: ${first.unresolved.map((each) => `"${each}"`).join(', ')}. Say what should be seen instead, for example "make it nighttime", "remove the car" or "she looks at the camera".`,
  );
}

function checkBudget({ job }: JobTransaction, cost: Money): void {
  if (cost.isZero()) return;
  const committed = money(job.spent).plus(money(job.reserved));
  if (committed.plus(cost).lte(money(job.budgetLimit))) return;
  throw new BudgetExceeded(
    money(job.budgetLimit),
    committed,
    cost,
    'Raise the limit with setBudgetLimit first.',
  );
}

function mustBeFinished(job: Job): void {
  if (job.completedAt === null) throw new Conflict(`The film is not finished: the job is ${job.status}.`);
}

function distinctClips(clipIndexes: number[]): number[] {
  const distinct = [...new Set(clipIndexes)].sort((a, b) => a - b);
  if (distinct.length === 0) throw InvalidInput.at('input.clipIndexes', 'Name at least one clip.');
  if (distinct.length > 50) throw InvalidInput.at('input.clipIndexes', 'At most 50 clips at once.');
  return distinct;
}

const hashOf = (clipIndexes: number[], instruction: string) =>
  contentKey('regeneration', { clipIndexes, instruction });
