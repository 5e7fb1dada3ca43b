/**
 * Requests for edit plans by their idempotency keys: a repeated request gets the first one's plan or refusal, and the
 * language model is not paid again.
 */
import type { Tx } from '../../database/client.js';
import type { EditPlan, PrismaClient } from '../../database/generated/client.js';
import type { EditOperation } from '../../film/cut/operations.js';
import { contentKey } from '../../film/key.js';
import { Conflict, type FieldProblem, InvalidInput, NotFound } from '../errors.js';

/** What should change: said in words, or given as operations. */
export type EditWish =
  | { instruction: string; operations: null }
  | { instruction: null; operations: EditOperation[] };

export type EditRequest = EditWish & {
  jobId: string;
  applyImmediately: boolean;
  snapToBeats: boolean;
  idempotencyKey: string | null;
};

/** Requests that are being read: the same request at the same time waits for the first one. */
export type OpenRequests = Map<string, { inputHash: string; plan: Promise<EditPlan> }>;

export async function planOnce(
  db: PrismaClient,
  open: OpenRequests,
  request: EditRequest,
  plan: () => Promise<EditPlan>,
): Promise<EditPlan> {
  const { jobId, idempotencyKey } = request;
  if (!idempotencyKey) return plan();
  const inputHash = hashOf(request);
  const name = `${jobId} ${idempotencyKey}`;
  const other = open.get(name);
  if (other && other.inputHash !== inputHash) throw usedKey();
  if (other) return other.plan;
  const planned = findFirst(db, request).then((first) => first ?? planOrRefuse(db, request, plan));
  // Set before anything is awaited: the same request a moment later finds it here.
  open.set(name, { inputHash, plan: planned });
  return planned.finally(() => open.delete(name));
}

/** Throws the first request's refusal when it was refused. */
async function findFirst(db: Tx, request: EditRequest): Promise<EditPlan | null> {
  const { jobId, idempotencyKey } = request;
  const where = { jobId_idempotencyKey: { jobId, idempotencyKey: idempotencyKey! } };
  const first = await db.editPlan.findUnique({ where });
  const refusal = first ? null : await db.editRefusal.findUnique({ where });
  const inputHash = first?.inputHash ?? refusal?.inputHash;
  if (inputHash !== undefined && inputHash !== hashOf(request)) throw usedKey();
  if (refusal) throw asError(refusal.refusal as Refusal);
  return first;
}

/** What could not be planned for other reasons, such as a busy film, may be asked again under the same key. */
async function planOrRefuse(
  db: PrismaClient,
  request: EditRequest,
  plan: () => Promise<EditPlan>,
): Promise<EditPlan> {
  try {
    return await plan();
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal) await keepRefusal(db, request, refusal);
    throw error;
  }
}

async function keepRefusal(db: PrismaClient, request: EditRequest, refusal: Refusal): Promise<void> {
  const { jobId, idempotencyKey } = request;
  const row = { jobId, idempotencyKey: idempotencyKey!, inputHash: hashOf(request), refusal };
  await db.editRefusal.createMany({ data: [row], skipDuplicates: true }).catch((error) => {
    throw error.code === 'P2003' ? new NotFound('job') : error;
  });
}

type Refusal = { fields: FieldProblem[] } | { conflict: string };

/** A conflict that names what is in the way is over when that is; one that names nothing is final. */
function asRefusal(error: unknown): Refusal | null {
  if (error instanceof InvalidInput) return { fields: error.fields };
  if (error instanceof Conflict && !error.conflicting) return { conflict: error.message };
  return null;
}

const asError = (refusal: Refusal): InvalidInput | Conflict =>
  'fields' in refusal ? new InvalidInput(refusal.fields) : new Conflict(refusal.conflict);

export const hashOf = ({ instruction, operations, applyImmediately, snapToBeats }: EditRequest) =>
  contentKey('edit', {
    ...(operations ? { operations } : { instruction }),
    applyImmediately,
    snapToBeats,
  });

const usedKey = () =>
  InvalidInput.at(
    'input.idempotencyKey',
    'This key was used for another edit. Take a new key for a new edit.',
  );
