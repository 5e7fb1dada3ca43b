/** Starts regenerations of one or more clips: all of them or none, within the hourly limit and the budget. */
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../database/client.js';
import type { Job, Prisma, Regeneration } from '../../database/generated/client.js';
import { contentKey } from '../../film/key.js';
import { type Money, sum } from '../../film/money.js';
import { boundedConversation } from '../../film/prompts/instructions/conversation.js';
import type { Engine } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import { startChange } from '../engine/start-change.js';
import { BudgetExceeded, InvalidInput, NotFound, RateLimited } from '../errors.js';
import { NOTHING_TO_JUDGE } from '../job-settings.js';
import { decimal, money } from '../ledger/ledger.js';
import { assertIdle } from './assert-idle.js';
import { estimateCarriedOn } from './carry-on.js';
import { checkIndex } from './current-clip.js';
import { findOwnedJob } from './owned-job.js';
import {
  type ClipEstimate,
  type EstimateDependencies,
  estimateRegeneration,
  type RegenerationWish,
} from './regeneration-estimates.js';

export type RegenerationDependencies = EstimateDependencies & {
  engine: Engine;
  /** Changes of one film's clips within an hour: each take of a clip counts as one, and so do all clips of a batch together. */
  perHour: number;
  stopEverywhere(jobId: string): Promise<void>;
};

type Request = {
  clipIndexes: number[];
  instruction: string;
  takes: number;
  carryOn: boolean;
  judgeTakes: boolean;
  byTemplates: boolean;
  idempotencyKey: string | null;
};

const HOUR_MS = 3_600_000;

/** All clips or none, and one film at the end. */
export async function startRegenerations(
  context: RegenerationDependencies,
  owner: string,
  jobId: string,
  clipIndexes: number[],
  wish: Omit<RegenerationWish, 'clipIndex' | 'jobId'>,
): Promise<Regeneration[]> {
  const { db, engine } = context;
  const job = await findOwnedJob(context, owner, jobId);
  const takes = wish.takes ?? 1;
  assertCompatible(wish);
  const request: Request = {
    clipIndexes,
    instruction: wish.instruction,
    takes,
    carryOn: wish.carryOn ?? false,
    judgeTakes: wish.judgeTakes ?? false,
    byTemplates: wish.byTemplates ?? false,
    idempotencyKey: wish.idempotencyKey ?? null,
  };
  const first = await findByIdempotencyKey(db, job, request);
  if (first) return first;
  const field = clipIndexes.length === 1 ? 'input.clipIndex' : 'input.clipIndexes';
  for (const clipIndex of clipIndexes) checkIndex(job, clipIndex, field);
  assertIdle(job);
  const asked = await Promise.all(
    clipIndexes.map((clipIndex) => estimateRegeneration(context, job, { jobId, clipIndex, ...wish }, field)),
  );
  assertChangesSomething(asked);
  const estimates = request.carryOn
    ? [...asked, ...(await estimateCarriedOn(context, job, asked[0]!))]
    : asked;

  const started = await engine.step({ id: jobId, owner }, async (step) => {
    // Checked again under the lock: another request, or the same one, may have started meanwhile.
    const same = await findByIdempotencyKey(step.tx, job, request);
    if (same) return same;
    assertIdle(step.job);
    await checkRate(context, step, placesOf(estimates.length, takes));
    checkBudget(step, sum(estimates.map(({ total }) => total)));
    return writeRegenerations(step, request, estimates);
  });
  if (!started) throw new NotFound('job');
  return started;
}

async function writeRegenerations(
  step: JobTransaction,
  request: Request,
  estimates: ClipEstimate[],
): Promise<Regeneration[]> {
  const batch = randomUUID();
  const { takes, byTemplates, judgeTakes, idempotencyKey } = request;
  const rows = await step.tx.regeneration.createManyAndReturn({
    data: estimates.map(({ shown, history, instruction, ...estimated }) => ({
      jobId: step.job.id,
      clipIndex: shown.clip.clipIndex,
      batch,
      instruction,
      takes,
      byTemplates,
      templates: estimated.templates,
      unresolved: estimated.unresolved,
      originalPrompt: shown.prompt.prompt,
      estimatedCost: decimal(estimated.total),
      estimatedSeconds: estimated.seconds,
      warning: estimated.warning,
      conversation: [
        ...boundedConversation(history).slice(-3),
        { role: 'USER', content: instruction },
        { role: 'ASSISTANT', content: estimated.reply },
      ] as unknown as Prisma.InputJsonArray,
      idempotencyKey,
      inputHash: hashOf(request),
    })),
  });
  const change: Change = {
    type: 'REGENERATION',
    id: batch,
    clips: rows.map((row) => ({ clipIndex: row.clipIndex, regenerationId: row.id })),
    takes,
    ...(judgeTakes ? { judged: true } : {}),
    ...(byTemplates ? { beside: true } : {}),
  };
  startChange(step, change);
  return rows;
}

async function findByIdempotencyKey(db: Tx, job: Job, request: Request): Promise<Regeneration[] | null> {
  if (!request.idempotencyKey) return null;
  const rows = await db.regeneration.findMany({
    where: { jobId: job.id, idempotencyKey: request.idempotencyKey },
    orderBy: { clipIndex: 'asc' },
  });
  if (rows.length === 0) return null;
  if (rows[0]!.inputHash !== hashOf(request)) {
    throw InvalidInput.at(
      'input.idempotencyKey',
      'This key was used for another request. Take a new key for a new one.',
    );
  }
  return rows;
}

const placesOf = (clips: number, takes: number): number => (clips > 1 ? 1 : takes);

/** When the changes of the last hour were asked for, oldest first: a moment for each place that they take. */
export async function recentRegenerations(db: Tx, jobId: string): Promise<Date[]> {
  const rows = await db.regeneration.findMany({
    where: { jobId, createdAt: { gt: new Date(Date.now() - HOUR_MS) } },
    orderBy: { createdAt: 'asc' },
    select: {
      createdAt: true,
      takes: true,
      batch: true,
      status: true,
      versions: { select: { id: true } },
    },
  });
  return [...new Set(rows.map(({ batch }) => batch))].flatMap((batch) => {
    const clips = rows.filter((row) => row.batch === batch);
    const { createdAt, takes, status, versions } = clips[0]!;
    // What failed or was cancelled gives back the places of the takes that it did not make.
    const counted = status === 'FAILED' || status === 'CANCELLED' ? versions.length : takes;
    return Array<Date>(placesOf(clips.length, counted)).fill(createdAt);
  });
}

async function checkRate(
  { perHour }: RegenerationDependencies,
  { tx, job }: JobTransaction,
  wanted: number,
): Promise<void> {
  const recent = await recentRegenerations(tx, job.id);
  const excess = recent.length + wanted - perHour;
  if (excess <= 0) return;
  const free = recent[Math.min(excess, recent.length) - 1]?.getTime() ?? Date.now();
  const wait = Math.max(1, Math.ceil((free + HOUR_MS - Date.now()) / 1000));
  throw new RateLimited(
    wanted > perHour
      ? `At most ${perHour} takes of a film's clips can be made in an hour, and ${wanted} were asked for.`
      : `The clips of a film can be changed ${perHour} times in an hour; all clips of one regenerateClips count once. ${wanted === 1 ? 'The next change' : `${wanted} takes`} can be made in ${wait} seconds.`,
    wait,
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

/** Nobody pays for the same clip again because the instruction was not understood. */
function assertChangesSomething(estimates: readonly ClipEstimate[]): void {
  const [first] = estimates;
  if (first === undefined || first.unresolved.length === 0) return;
  if (estimates.some(({ read, byModel }) => byModel || read.changes.length > 0)) return;
  throw InvalidInput.at(
    'input.instruction',
    `Nothing in this instruction can be carried out here: ${first.unresolved.map((each) => `"${each}"`).join(', ')}. Say what should be seen instead, for example "make it nighttime", "remove the car" or "she looks at the camera".`,
  );
}

const hashOf = ({ clipIndexes, instruction, takes, carryOn, judgeTakes, byTemplates }: Request) =>
  contentKey('regeneration', {
    clipIndexes,
    instruction,
    ...(takes > 1 ? { takes } : {}),
    ...(carryOn ? { carryOn } : {}),
    ...(judgeTakes ? { judgeTakes } : {}),
    ...(byTemplates ? { byTemplates } : {}),
  });

/** Several takes, and a version to compare, leave the film as it is: nothing could follow from them. */
export function assertCompatible({
  takes,
  carryOn,
  judgeTakes,
  byTemplates,
}: Partial<RegenerationWish>): void {
  const several = (takes ?? 1) > 1;
  if (carryOn && several)
    throw InvalidInput.at(
      'input.carryOn',
      'A change is carried on from one take. Ask for one, or choose among several first and carry the change on after that.',
    );
  if (judgeTakes && !several) throw InvalidInput.at('input.judgeTakes', NOTHING_TO_JUDGE);
  if (byTemplates && (several || carryOn))
    throw InvalidInput.at(
      'input.byTemplates',
      'The version of the rules is one take of the clip as it is now. Leave out takes and carryOn.',
    );
}
