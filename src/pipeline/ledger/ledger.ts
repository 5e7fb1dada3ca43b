/**
 * The ledger: every outside call is written down, and its price reserved, before it is made; its provider's id as soon as
 * there is one; and what it really cost once it is over. The bill that a user sees is this table.
 */
import {
  type CostPurpose,
  type LedgerEntry,
  Prisma,
  type PrismaClient,
  type Task,
} from '../../database/generated/client.js';
import type { StageName } from '../../film/job.js';
import { Money, moneyText, ZERO } from '../../film/money.js';
import {
  type CallIntent,
  type CallOutcome,
  type CallRecorder,
  type Json,
  type LedgerCall,
  ProviderFailure,
  type Quantity,
  REFUSALS,
} from '../../providers/call.js';
import type { Engine } from '../engine/engine.js';
import { JobStopped } from '../engine/failures.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { type Change, isStopping } from '../engine/next.js';
import { BudgetExceeded, NotFound } from '../errors.js';
import { measured } from './measured-calls.js';
import { holdOwnerBudget } from './owner-budget.js';

/** Whom a call is made for. */
export type CallPlace = {
  jobId: string;
  taskId: string | null;
  purpose: CostPurpose;
  stage: StageName | null;
  clipIndex?: number | null;
  regenerationId?: string | null;
  editPlanId?: string | null;
};

/** Which run of its task asks: one that has lost its claim buys nothing, and takes over nothing. */
export type Claim = { workerId: string; attempts: number };

const WARN_AT = 0.8;

/** Replicate deletes what it made after an hour. */
const PROVIDERS_KEEP_MS = 3_600_000;

/** The ledger as one task sees it. */
export const recorderFor = (engine: Engine, place: CallPlace, claim: Claim | null = null): CallRecorder =>
  measured(book(engine, place, claim), place.purpose);

function book(engine: Engine, place: CallPlace, claim: Claim | null): CallRecorder {
  /**
   * Calls of this run: one that an earlier run left behind is handed out once. They are added under the job's lock,
   * so that calls which begin at the same time don't take each other for left behind.
   */
  const mine = new Set<string>();

  return {
    async begin(intent) {
      const call = await engine.step({ id: place.jobId }, async (step) => {
        if (await isStopped(step, place, claim)) throw new JobStopped();
        await assertNotRefused(step, place, intent.provider);
        const left = await leftBehind(step, place, intent, [...mine]);
        if (!left && isStopping(step.job.change as Change | null)) throw new JobStopped();
        if (!left) await holdOwnerBudget(step.tx, step.job.owner, intent.estimate, engine.ownerBudget);
        const entry = left ?? (await reserve(step, place, intent));
        mine.add(entry.id);
        return asCall(entry, left !== null, (left?.kept?.answer as Json | undefined) ?? null);
      });
      if (!call) throw new NotFound('job');
      return call;
    },

    async submitted(call, providerId) {
      await engine.step({ id: place.jobId }, async ({ tx }) => {
        await tx.ledgerEntry.update({ where: { id: call.id }, data: { providerId } });
      });
    },

    async settle(call, outcome) {
      const settled = await engine.step({ id: place.jobId }, async (step) => {
        await settle(step, call.id, outcome);
        return true;
      });
      // The job was deleted meanwhile; what was paid for it stays in the books.
      if (!settled)
        await engine.db.ledgerEntry.updateMany({
          where: { id: call.id, state: 'OPEN' },
          data: settledAs(outcome),
        });
    },
  };
}

/**
 * A call of an earlier run of this task: that run was killed or cancelled, or failed at something else. One that had
 * succeeded is as good as an open one: what it made was not kept, and is fetched once more instead of being bought again.
 */
async function leftBehind(
  { tx }: JobTransaction,
  { taskId }: CallPlace,
  intent: CallIntent,
  notThese: string[],
) {
  if (!taskId) return null;
  const atTheProvider = { providerId: { not: null }, at: { gt: new Date(Date.now() - PROVIDERS_KEEP_MS) } };
  return tx.ledgerEntry.findFirst({
    where: {
      taskId,
      model: intent.model,
      question: intent.question ?? null,
      id: { notIn: notThese },
      OR: [
        { state: 'OPEN' },
        { state: 'SUCCEEDED', spoiled: false, OR: [atTheProvider, { kept: { isNot: null } }] },
      ],
    },
    include: { kept: true },
    orderBy: { id: 'asc' },
  });
}

/** A provider that has refused one call of the job, for want of credentials or credit, is not asked again by it. */
async function assertNotRefused({ tx, job }: JobTransaction, place: CallPlace, provider: string) {
  if (!place.taskId) return;
  const change = job.change as Change | null;
  const refused = await tx.ledgerEntry.findFirst({
    where: {
      jobId: job.id,
      provider,
      state: 'FAILED',
      spoiled: false,
      purpose: place.purpose,
      OR: REFUSALS.map((failure) => ({ quantity: { path: ['failure'], equals: failure } })),
      ...(change?.type === 'REGENERATION' ? { regeneration: { batch: change.id } } : {}),
    },
  });
  if (!refused) return;
  const { failure } = refused.quantity as { failure: (typeof REFUSALS)[number] };
  const why = failure === 'OUT_OF_CREDIT' ? 'has no credit left' : 'does not accept the credentials';
  throw new ProviderFailure(
    failure,
    `${provider} ${why}, as an earlier call of this job was told; it was not asked again. Have that mended, then go on.`,
    provider,
    false,
  );
}

/** After the user has done something about it, providers that refused the job's calls are asked again. */
export async function forgiveRefusals({ tx, job }: JobTransaction): Promise<void> {
  await tx.ledgerEntry.updateMany({
    where: { jobId: job.id, state: 'FAILED', spoiled: false },
    data: { spoiled: true },
  });
}

/** What came of a task's calls can't be used: its next try buys anew. */
export async function spoil({ tx }: JobTransaction, taskId: string): Promise<void> {
  await tx.ledgerEntry.updateMany({ where: { taskId, state: 'SUCCEEDED' }, data: { spoiled: true } });
}

/** Answers are of use to the task that asked, and to nobody when it is over. */
export async function forgetAnswers(db: PrismaClient, before: Date): Promise<void> {
  await db.keptAnswer.deleteMany({ where: { at: { lt: before } } });
}

/** Nothing is bought any more for what was cancelled a moment ago. */
async function isStopped(
  { job, tx }: JobTransaction,
  { taskId }: CallPlace,
  claim: Claim | null,
): Promise<boolean> {
  if (!taskId || !claim) return false;
  const task = await tx.task.findUnique({ where: { id: taskId } });
  const holds =
    task?.state === 'RUNNING' && task.workerId === claim.workerId && task.attempts === claim.attempts;
  return job.status === 'CANCELLED' || !holds;
}

async function reserve(step: JobTransaction, place: CallPlace, intent: CallIntent): Promise<LedgerEntry> {
  const { job, tx } = step;
  const committed = money(job.spent).plus(money(job.reserved));
  if (committed.plus(intent.estimate).gt(money(job.budgetLimit)) && intent.estimate.gt(0)) {
    throw new BudgetExceeded(
      money(job.budgetLimit),
      committed,
      intent.estimate,
      place.purpose === 'STAGE'
        ? 'Raise the limit with setBudgetLimit, then retryJob goes on from here.'
        : 'Raise the limit with setBudgetLimit, then ask again.',
    );
  }
  step.change({ reserved: decimal(money(job.reserved).plus(intent.estimate)) });
  return tx.ledgerEntry.create({
    data: {
      owner: job.owner,
      ...place,
      provider: intent.provider,
      model: intent.model,
      question: intent.question ?? null,
      estimate: decimal(intent.estimate),
      ...(intent.quantity ? { quantity: intent.quantity } : {}),
    },
  });
}

async function settle(step: JobTransaction, id: string, outcome: CallOutcome): Promise<void> {
  const entry = await step.tx.ledgerEntry.findUnique({ where: { id } });
  // A call is settled once: a later word on it, such as a webhook's after the poller's, changes nothing.
  if (entry?.state !== 'OPEN') return;
  await step.tx.ledgerEntry.update({
    where: { id },
    data: settledAs({
      ...outcome,
      quantity: { ...(entry.quantity as Quantity | null), ...outcome.quantity },
    }),
  });
  const { kept } = outcome;
  if (kept !== undefined)
    await step.tx.keptAnswer.create({ data: { callId: id, answer: kept ?? Prisma.JsonNull } });
  step.change({ reserved: decimal(Money.max(0, money(step.job.reserved).minus(money(entry.estimate)))) });
  charge(step, entry.stage, outcome.cost);
}

const settledAs = (outcome: CallOutcome) => ({
  state: outcome.state,
  cost: decimal(outcome.cost),
  settledAt: new Date(),
  ...(outcome.quantity ? { quantity: outcome.quantity } : {}),
});

/** A run that is over settles its calls within this time, even when it was stopped. */
const SETTLING_SECONDS = 120;

/**
 * Calls that nobody will come back to: their task was dropped while its server died. What became of them is not known
 * here, and they may have been charged, so they are settled as estimated.
 */
export async function settleAbandonedCalls(db: PrismaClient, engine: Engine): Promise<void> {
  const abandoned = await db.$queryRaw<{ id: string; jobId: string }[]>`
    SELECT id, "jobId" FROM "LedgerEntry" l
    WHERE state = 'OPEN' AND "jobId" IS NOT NULL AND at < now() - make_interval(secs => ${SETTLING_SECONDS})
      AND NOT EXISTS (SELECT 1 FROM "Task" t WHERE t.id = l."taskId" AND (t.state IN ('WAITING', 'RUNNING')
          -- A retry asks the provider again; its files are there for an hour.
          OR (t.state = 'FAILED' AND l."providerId" IS NOT NULL AND l.at > now() - interval '1 hour')))`;
  for (const { id, jobId } of abandoned) {
    await engine.step({ id: jobId }, async (step) => {
      const { estimate } = await step.tx.ledgerEntry.findUniqueOrThrow({ where: { id } });
      const quantity = { note: 'nothing was heard of this call; charged as estimated' };
      await settle(step, id, { state: 'FAILED', cost: money(estimate), quantity });
    });
  }
}

/** Adds to the bill, tells the new total, and warns once when most of the budget is used. */
function charge(step: JobTransaction, stage: StageName | null, cost: Money): void {
  if (cost.isZero()) return;
  const { job } = step;
  const total = money(job.spent).plus(cost);
  step.change({ spent: decimal(total) });
  step.emit(stage, { type: 'CostUpdate', cost: moneyText(cost), total: moneyText(total) });
  const limit = money(job.budgetLimit);
  if (!job.budgetWarned && total.gte(limit.times(WARN_AT))) {
    step.change({ budgetWarned: true });
    step.emit(stage, {
      type: 'MessageEvent',
      kind: 'WARNING',
      text: `${moneyText(total)} of ${moneyText(limit)} USD are spent. setBudgetLimit raises the limit.`,
    });
  }
}

/** Remembers the entries that it opens, for calls that are made before the row they belong to exists. */
export function withCallIds(recorder: CallRecorder): CallRecorder & { callIds: string[] } {
  const callIds: string[] = [];
  return {
    ...recorder,
    callIds,
    async begin(intent) {
      const call = await recorder.begin(intent);
      callIds.push(call.id);
      return call;
    },
  };
}

export const money = (amount: Prisma.Decimal): Money => new Money(amount.toString());

/** Money and the database's decimals are the same numbers; only their classes differ. */
export const decimal = (amount: Money): Prisma.Decimal => amount as unknown as Prisma.Decimal;

const asCall = (entry: LedgerEntry, resumed: boolean, answer: Json | null): LedgerCall => ({
  id: entry.id,
  providerId: entry.providerId,
  startedAt: entry.at,
  estimate: money(entry.estimate),
  resumed,
  answer,
});

/** What the calls of a task cost together. */
export async function costOfTask({ tx }: JobTransaction, task: Task) {
  const calls = await tx.ledgerEntry.findMany({ where: { taskId: task.id }, select: { cost: true } });
  return calls.reduce((total, call) => total.plus(money(call.cost)), ZERO);
}
