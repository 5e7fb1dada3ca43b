/**
 * Edits of a finished film's timeline, by words or as operations. An edit is planned and shown first; what is applied is exactly what was
 * shown, on the film that it was shown for. Undo and redo are edits too.
 */
import { type EditPlan, type Job, Prisma } from '../../database/generated/client.js';
import { timeOrderedId } from '../../database/uuid-v7.js';
import { readOperations } from '../../film/cut/given.js';
import { type EditScene, SURE_ENOUGH } from '../../film/cut/language/scene.js';
import type { EditOperation } from '../../film/cut/operations.js';
import { cutText } from '../../film/text.js';
import { Interrupted } from '../../providers/call.js';
import type { Providers } from '../../providers/catalogue.js';
import type { FilmPiecesDependencies } from '../artifacts/film-pieces.js';
import type { Engine } from '../engine/engine.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { readJobInput } from '../job-settings.js';
import { decimal } from '../ledger/ledger.js';
import { beginEdit } from './apply-edit.js';
import { assertIdle } from './assert-idle.js';
import { shownFilm } from './current-film.js';
import { moveEditPlan, stateAfter } from './edit-plan-states.js';
import { type EditRequest, hashOf, type OpenRequests, planOnce } from './edit-requests.js';
import { type Reading, readInstruction, type Wording } from './interpret-instruction.js';
import { priceOfMusic } from './music-price.js';
import { findOwnedJob } from './owned-job.js';
import { type Move, planMove, planOperations, REDO, UNDO } from './plan-edit.js';

export type EditingDependencies = FilmPiecesDependencies & { engine: Engine; providers: Providers };

/** What an instruction may be long; the summary of operations, that stands in its place, too. */
const MAX_INSTRUCTION = 1000;

/** Its estimated cost is that of applying it; what reading the words cost is added. */
type NewEditPlan = Prisma.EditPlanUncheckedCreateInput & { estimatedCost?: Prisma.Decimal };

export type Editing = ReturnType<typeof createEditing>;

type EditingContext = EditingDependencies & {
  openRequests: OpenRequests;
  /** Aborts the calls that are under way when the server stops. */
  closing: AbortController;
  readings: Set<Promise<unknown>>;
};

export function createEditing(dependencies: EditingDependencies) {
  const context: EditingContext = {
    ...dependencies,
    openRequests: new Map(),
    closing: new AbortController(),
    readings: new Set(),
  };
  return {
    plan: (owner: string, request: EditRequest) => plan(context, owner, request),
    apply: (owner: string, id: string) => applyPlan(context, owner, id),
    reject: (owner: string, id: string) => reject(context, owner, id),
    undo: (owner: string, jobId: string) => move(context, owner, jobId, UNDO),
    redo: (owner: string, jobId: string) => move(context, owner, jobId, REDO),
    close: () => close(context),
  };
}

async function plan(context: EditingContext, owner: string, request: EditRequest): Promise<EditPlan> {
  const job = await findOwnedJob(context, owner, request.jobId);
  const plan = await planOnce(context.db, context.openRequests, request, () =>
    propose(context, job, request),
  );
  const atOnce = request.applyImmediately && plan.status === 'PROPOSED' && plan.confidence >= SURE_ENOUGH;
  return atOnce ? applyPlan(context, owner, plan.id) : plan;
}

async function ownedPlan(context: EditingContext, owner: string, id: string): Promise<EditPlan> {
  const plan = await context.db.editPlan.findFirst({ where: { id, job: { owner } } });
  if (!plan) throw new NotFound('edit plan');
  return plan;
}

function read(context: EditingContext, wording: Wording): Promise<Reading> {
  const reading = readInstruction(context, wording, context.closing.signal);
  context.readings.add(reading);
  return reading.finally(() => context.readings.delete(reading));
}

/** Operations need no reading: they can be done as they are, or the first that can't be is named. */
function check(operations: readonly EditOperation[], scene: EditScene): Reading {
  const given = readOperations(operations, scene);
  if ('problem' in given) throw InvalidInput.at(`input.operations.${given.at}`, given.problem);
  return { ...given, clipWishes: [], llmUsed: false, callIds: [] };
}

async function propose(context: EditingContext, job: Job, request: EditRequest): Promise<EditPlan> {
  assertIdle(job);
  const { snapToBeats, idempotencyKey } = request;
  const film = await shownFilm(context.db, job);
  const { brand } = await readJobInput(context.db, job.id);
  const hasLogo = Boolean(brand?.logoAssetId);
  const scene = { ...film, hasLogo, tagline: brand?.tagline ?? null, snapToBeats };
  const reading = request.operations
    ? check(request.operations, scene)
    : await read(context, { job, instruction: request.instruction, scene });
  const { operations, undo, interpretation, unresolved, confidence, clipWishes, llmUsed, callIds } = reading;
  const changesNothing = !undo && operations.length === 0;
  if (changesNothing && clipWishes.length === 0) {
    throw InvalidInput.at('input.instruction', [interpretation, ...unresolved].join(' '));
  }
  const { timeline, ...planned } = undo
    ? { timeline: film.timeline, ...(await planMove(context, job, film, UNDO)) }
    : { interpretation, ...(await planOperations(context, job, film, operations)) };
  const estimatedCost = decimal(await priceOfMusic(context, job, film.timeline, timeline));
  return create(context, callIds, {
    jobId: job.id,
    instruction: request.instruction ?? cutText(interpretation, MAX_INSTRUCTION),
    givenAsOperations: request.operations !== null,
    snapToBeats,
    ...planned,
    ...(changesNothing ? { after: Prisma.DbNull } : {}),
    estimatedCost,
    unresolved,
    confidence,
    clipWishes,
    llmUsed,
    ...(idempotencyKey ? { idempotencyKey, inputHash: hashOf(request) } : {}),
  });
}

async function create(context: EditingContext, callIds: string[], data: NewEditPlan): Promise<EditPlan> {
  const calls = { id: { in: callIds } };
  try {
    return await context.db.$transaction(async (tx) => {
      const spent = await tx.ledgerEntry.aggregate({ where: calls, _sum: { cost: true } });
      const estimatedCost = (spent._sum.cost ?? new Prisma.Decimal(0)).plus(data.estimatedCost ?? 0);
      const plan = await tx.editPlan.create({ data: { ...data, estimatedCost } });
      await tx.ledgerEntry.updateMany({ where: calls, data: { editPlanId: plan.id } });
      return plan;
    });
  } catch (error) {
    const { jobId, idempotencyKey } = data;
    const { code } = error as { code?: string };
    if (code === 'P2003') throw new NotFound('job');
    // Another server stored the same request first.
    if (code !== 'P2002' || !idempotencyKey) throw error;
    const first = await context.db.editPlan.findUnique({
      where: { jobId_idempotencyKey: { jobId, idempotencyKey } },
    });
    if (!first) throw new NotFound('job');
    return first;
  }
}

async function applyPlan(context: EditingContext, owner: string, id: string): Promise<EditPlan> {
  const { jobId } = await ownedPlan(context, owner, id);
  const outcome = await context.engine.step({ id: jobId, owner }, (step) => beginEdit(step, id));
  const plan = await ownedPlan(context, owner, id);
  if (outcome === 'STALE') throw await planAgain(context, owner, plan);
  return plan;
}

/** Plans the same instruction on the current film; it is not applied before the user has seen that plan. */
async function planAgain(
  context: EditingContext,
  owner: string,
  { jobId, instruction, snapToBeats, givenAsOperations }: EditPlan,
): Promise<Conflict> {
  const why = 'The film was changed after this edit was planned, so it was not applied.';
  // Their positions are those of the former timeline, and may mean other clips now.
  if (givenAsOperations) return new Conflict(`${why} Plan it again on the film as it is now.`);
  try {
    const job = await findOwnedJob(context, owner, jobId);
    const { revision: baseRevision } = await shownFilm(context.db, job);
    const planned = await context.db.editPlan.findFirst({
      where: { jobId, status: 'PROPOSED', instruction, givenAsOperations, snapToBeats, baseRevision },
    });
    const wish = { instruction, operations: null, snapToBeats };
    const request = { ...wish, jobId, applyImmediately: false, idempotencyKey: null };
    const again = planned ?? (await propose(context, job, request));
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
  const job = await findOwnedJob(context, owner, jobId);
  assertIdle(job);
  const plan = await planMove(context, job, await shownFilm(context.db, job), way);
  const id = timeOrderedId();
  const { instruction } = way;
  await context.engine.step({ id: jobId, owner }, async (step) => {
    await step.tx.editPlan.create({ data: { id, jobId, instruction, confidence: 1, ...plan } });
    if ((await beginEdit(step, id)) === 'STALE') throw new Conflict('The film was just changed. Try again.');
  });
  return ownedPlan(context, owner, id);
}

async function reject(context: EditingContext, owner: string, id: string): Promise<EditPlan> {
  const { jobId } = await ownedPlan(context, owner, id);
  await context.engine.step({ id: jobId, owner }, async ({ tx }) => {
    const { status } = await tx.editPlan.findUniqueOrThrow({ where: { id } });
    if (!stateAfter(status, 'REJECT')) {
      throw new Conflict(
        `This plan is ${status} and can not be rejected any more. undoEdit takes back what was applied.`,
      );
    }
    await moveEditPlan(tx, 'REJECT', id);
  });
  return ownedPlan(context, owner, id);
}

/** Aborts the calls under way, and waits until they are settled. */
async function close(context: EditingContext): Promise<void> {
  context.closing.abort(new Interrupted('The server is stopping.'));
  await Promise.allSettled(context.readings);
}
