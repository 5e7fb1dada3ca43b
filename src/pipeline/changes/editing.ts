/**
 * Changing a finished film's timeline by words. An edit is planned and shown before it is done; what is done is exactly
 * what was shown, on the film that it was shown for. Taking back and bringing back are edits too.
 */
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../database/client.js';
import { type EditPlan, type Job, Prisma } from '../../database/generated/client.js';
import { timeOrderedId } from '../../database/uuid-v7.js';
import { apply as applied } from '../../film/cut/apply.js';
import { SURE_ENOUGH } from '../../film/cut/language/scene.js';
import { EditOperation } from '../../film/cut/operations.js';
import { canonicalJson, contentKey } from '../../film/key.js';
import { Interrupted } from '../../providers/call.js';
import type { Providers } from '../../providers/catalogue.js';
import type { FilmPiecesDependencies } from '../artifacts/film-pieces.js';
import type { Engine } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { settingsOf } from '../job-settings.js';
import { assertIdle } from './assert-idle.js';
import { type ShownFilm, shownFilm } from './current-film.js';
import { type Reading, readInstruction, type Wording } from './interpret-instruction.js';
import { type Move, planMove, planOperations, REDO, UNDO } from './plan-edit.js';

export type EditingParts = FilmPiecesDependencies & { engine: Engine; providers: Providers };

export type EditWish = {
  jobId: string;
  instruction: string;
  applyImmediately: boolean;
  snapToBeats: boolean;
  idempotencyKey: string | null;
};

type NewEditPlan = Omit<Prisma.EditPlanUncheckedCreateInput, 'estimatedCost'>;

export type Editing = ReturnType<typeof createEditing>;

type EditingContext = {
  parts: EditingParts;
  /** Requests that are being read: the same one again waits for the first and is not paid twice. */
  requestsByKey: Map<string, { inputHash: string; plan: Promise<EditPlan> }>;
  leaving: AbortController;
  readings: Set<Promise<unknown>>;
};

export function createEditing(parts: EditingParts) {
  const context: EditingContext = {
    parts,
    requestsByKey: new Map(),
    leaving: new AbortController(),
    readings: new Set(),
  };

  return {
    plan: (owner: string, wish: EditWish) => plan(context, owner, wish),

    apply: (owner: string, id: string) => apply(context, owner, id),
    reject: (owner: string, id: string) => reject(context, owner, id),

    undo: (owner: string, jobId: string) => move(context, owner, jobId, UNDO),

    redo: (owner: string, jobId: string) => move(context, owner, jobId, REDO),
    close: () => close(context),
  };
}

async function ownedJob(context: EditingContext, owner: string, jobId: string): Promise<Job> {
  const job = await context.parts.db.job.findFirst({ where: { id: jobId, owner } });
  if (!job) throw new NotFound('job');
  return job;
}

async function ownedPlan(context: EditingContext, owner: string, id: string): Promise<EditPlan> {
  const plan = await context.parts.db.editPlan.findFirst({ where: { id, job: { owner } } });
  if (!plan) throw new NotFound('edit plan');
  return plan;
}

async function findByIdempotencyKey(context: EditingContext, wish: EditWish): Promise<EditPlan | null> {
  const { jobId, idempotencyKey } = wish;
  if (!idempotencyKey) return null;
  const first = await context.parts.db.editPlan.findUnique({
    where: { jobId_idempotencyKey: { jobId, idempotencyKey } },
  });
  if (first && first.inputHash !== hashOf(wish)) throw usedKey();
  return first;
}

async function proposeOnce(context: EditingContext, job: Job, wish: EditWish): Promise<EditPlan> {
  if (!wish.idempotencyKey) return propose(context, job, wish);
  const request = `${job.id} ${wish.idempotencyKey}`;
  const inputHash = hashOf(wish);
  const other = context.requestsByKey.get(request);
  if (other && other.inputHash !== inputHash) throw usedKey();
  if (other) return other.plan;
  const plan = findByIdempotencyKey(context, wish).then((first) => first ?? propose(context, job, wish));
  // Before anything is waited for: the same request a moment later finds it here.
  context.requestsByKey.set(request, { inputHash, plan });
  return plan.finally(() => context.requestsByKey.delete(request));
}

function reading(context: EditingContext, wording: Wording): Promise<Reading> {
  const read = readInstruction(context.parts, wording, context.leaving.signal);
  context.readings.add(read);
  return read.finally(() => context.readings.delete(read));
}

async function propose(context: EditingContext, job: Job, wish: EditWish): Promise<EditPlan> {
  assertIdle(job);
  const { instruction, snapToBeats, idempotencyKey } = wish;
  const film = await shownFilm(context.parts.db, job);
  const hasLogo = Boolean(settingsOf(job).brand?.logoAssetId);
  const scene = { ...film, hasLogo, snapToBeats };
  const read = await reading(context, { job, instruction, scene });
  const { operations, undo, interpretation, unresolved, confidence, llmUsed, callIds } = read;
  if (!undo && operations.length === 0) {
    throw InvalidInput.at('input.instruction', [interpretation, ...unresolved].join(' '));
  }
  const plan = undo
    ? await planMove(context.parts, job, film, UNDO)
    : { interpretation, ...(await planOperations(context.parts, job, film, operations)) };
  return create(context, callIds, {
    jobId: job.id,
    instruction,
    snapToBeats,
    ...plan,
    unresolved,
    confidence,
    llmUsed,
    ...(idempotencyKey ? { idempotencyKey, inputHash: hashOf(wish) } : {}),
  });
}

async function create(context: EditingContext, callIds: string[], data: NewEditPlan): Promise<EditPlan> {
  const calls = { id: { in: callIds } };
  try {
    return await context.parts.db.$transaction(async (tx) => {
      const spent = await tx.ledgerEntry.aggregate({ where: calls, _sum: { cost: true } });
      const plan = await tx.editPlan.create({ data: { ...data, estimatedCost: spent._sum.cost ?? 0 } });
      await tx.ledgerEntry.updateMany({ where: calls, data: { editPlanId: plan.id } });
      return plan;
    });
  } catch (error) {
    const { jobId, idempotencyKey } = data;
    const { code } = error as { code?: string };
    if (code === 'P2003') throw new NotFound('job');
    // The same request came to two servers at once, and the other one was quicker.
    if (code !== 'P2002' || !idempotencyKey) throw error;
    const first = await context.parts.db.editPlan.findUnique({
      where: { jobId_idempotencyKey: { jobId, idempotencyKey } },
    });
    if (!first) throw new NotFound('job');
    return first;
  }
}

async function apply(context: EditingContext, owner: string, id: string): Promise<EditPlan> {
  const { jobId } = await ownedPlan(context, owner, id);
  const outcome = await context.parts.engine.step({ id: jobId, owner }, (step) => begin(step, id));
  const plan = await ownedPlan(context, owner, id);
  if (outcome === 'STALE') throw await offeredAgain(context, owner, plan);
  return plan;
}

/** The same instruction, read on the film as it is now; nothing is done before somebody has seen what that means. */
async function offeredAgain(
  context: EditingContext,
  owner: string,
  { jobId, instruction, snapToBeats }: EditPlan,
): Promise<Conflict> {
  const why = 'The film was changed after this edit was planned, so it was not applied.';
  try {
    const job = await ownedJob(context, owner, jobId);
    const { revision: baseRevision } = await shownFilm(context.parts.db, job);
    const offered = await context.parts.db.editPlan.findFirst({
      where: { jobId, status: 'PROPOSED', instruction, snapToBeats, baseRevision },
    });
    const wish = { jobId, instruction, snapToBeats, applyImmediately: false, idempotencyKey: null };
    const again = offered ?? (await propose(context, job, wish));
    return new Conflict(
      `${why} On the film as it is now it is planned anew: ${again.interpretation} Apply that plan, named by conflictingId, if it is what you want.`,
      { type: 'EditPlan', id: again.id },
    );
  } catch (error) {
    if (!(error instanceof InvalidInput) && !(error instanceof Conflict)) throw error;
    return new Conflict(`${why} On the film as it is now it can't be planned: ${error.message}`);
  }
}

async function move(context: EditingContext, owner: string, jobId: string, way: Move): Promise<EditPlan> {
  const job = await ownedJob(context, owner, jobId);
  assertIdle(job);
  const plan = await planMove(context.parts, job, await shownFilm(context.parts.db, job), way);
  const id = timeOrderedId();
  const { instruction } = way;
  await context.parts.engine.step({ id: jobId, owner }, async (step) => {
    await step.tx.editPlan.create({ data: { id, jobId, instruction, confidence: 1, ...plan } });
    if ((await begin(step, id)) === 'STALE') throw new Conflict('The film was just changed. Try again.');
  });
  return ownedPlan(context, owner, id);
}

async function plan(context: EditingContext, owner: string, wish: EditWish): Promise<EditPlan> {
  const job = await ownedJob(context, owner, wish.jobId);
  const plan = await proposeOnce(context, job, wish);
  const atOnce = wish.applyImmediately && plan.status === 'PROPOSED' && plan.confidence >= SURE_ENOUGH;
  return atOnce ? apply(context, owner, plan.id) : plan;
}

async function reject(context: EditingContext, owner: string, id: string): Promise<EditPlan> {
  const { jobId } = await ownedPlan(context, owner, id);
  await context.parts.engine.step({ id: jobId, owner }, async ({ tx }) => {
    const { status } = await tx.editPlan.findUniqueOrThrow({ where: { id } });
    if (status !== 'PROPOSED' && status !== 'STALE' && status !== 'REJECTED') {
      throw new Conflict(
        `This plan is ${status} and can not be rejected any more. undoEdit takes back what was applied.`,
      );
    }
    await tx.editPlan.update({ where: { id }, data: { status: 'REJECTED' } });
  });
  return ownedPlan(context, owner, id);
}

/** Calls under way are given up and settled. */
async function close(context: EditingContext): Promise<void> {
  context.leaving.abort(new Interrupted('The server is stopping.'));
  await Promise.allSettled(context.readings);
}

const usedKey = () =>
  InvalidInput.at(
    'input.idempotencyKey',
    'This key was used for another edit. Take a new key for a new edit.',
  );

const hashOf = ({ instruction, applyImmediately, snapToBeats }: EditWish) =>
  contentKey('edit', { instruction, applyImmediately, snapToBeats });

/** Begins what was planned, unless the film is not the one that it was planned for. */
async function begin(step: JobTransaction, id: string): Promise<'BEGUN' | 'STALE'> {
  const { tx, job } = step;
  const plan = await tx.editPlan.findUniqueOrThrow({ where: { id } });
  if (plan.status === 'APPLYING' || plan.status === 'APPLIED') return 'BEGUN';
  if (plan.status === 'REJECTED') throw new Conflict('This plan was rejected. planEdit makes a new one.');
  if (plan.status === 'UNDONE') throw new Conflict('This edit was taken back. redoEdit brings it back.');
  assertIdle(job);
  const film = await shownFilm(tx, job);
  if (plan.status === 'STALE' || !fits(plan, film)) {
    await tx.editPlan.update({ where: { id }, data: { status: 'STALE' } });
    return 'STALE';
  }
  const revision = plan.appliedRevision ?? (await addRevision(tx, plan));
  const change: Change = { type: 'CUT', id: randomUUID(), revision, versions: [], editPlanId: id };
  await tx.editPlan.update({ where: { id }, data: { status: 'APPLYING', error: Prisma.DbNull } });
  step.change({
    status: 'EDITING',
    wantedRevision: revision,
    change: change as unknown as Prisma.JsonObject,
  });
  step.emit(null, { type: 'EditUpdate', progress: 0, editPlanId: id });
  return 'BEGUN';
}

/** A clip that was made anew meanwhile may have less to give than the one that the plan was made with. */
function fits(plan: EditPlan, film: ShownFilm): boolean {
  if (plan.baseRevision !== film.revision) return false;
  if (plan.appliedRevision !== null) return true;
  const outcome = applied(film.timeline, EditOperation.array().parse(plan.operations), film.sources);
  return 'timeline' in outcome && canonicalJson(outcome.timeline) === canonicalJson(plan.after);
}

async function addRevision(tx: Tx, { jobId, baseRevision, after }: EditPlan): Promise<number> {
  const { _max } = await tx.timelineRevision.aggregate({ where: { jobId }, _max: { revision: true } });
  const revision = (_max.revision ?? 0) + 1;
  await tx.timelineRevision.create({
    data: { jobId, revision, parent: baseRevision, timeline: after as Prisma.InputJsonObject },
  });
  return revision;
}
