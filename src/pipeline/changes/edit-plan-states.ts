/** The states of an edit plan: one table of the transitions that are allowed, which every writer goes through. */
import type { Tx } from '../../database/client.js';
import type { EditPlanStatus, Prisma } from '../../database/generated/client.js';

const TRANSITIONS = {
  /** A failed plan may be applied again. */
  BEGIN: { from: ['PROPOSED', 'FAILED'], to: 'APPLYING' },
  COMPLETE: { from: ['APPLYING'], to: 'APPLIED' },
  FAIL: { from: ['APPLYING'], to: 'FAILED' },
  REJECT: { from: ['PROPOSED', 'STALE', 'REJECTED'], to: 'REJECTED' },
  /** The film is not the one any more that it was planned for. */
  OUTDATE: { from: ['PROPOSED', 'FAILED', 'STALE'], to: 'STALE' },
  UNDO: { from: ['APPLIED'], to: 'UNDONE' },
  REDO: { from: ['UNDONE'], to: 'APPLIED' },
} satisfies Record<string, { from: EditPlanStatus[]; to: EditPlanStatus }>;

export type EditPlanAction = keyof typeof TRANSITIONS;

/** The state that an action leads to, or null when it is not allowed in this one. */
export function stateAfter(status: EditPlanStatus, action: EditPlanAction): EditPlanStatus | null {
  const { from, to }: { from: EditPlanStatus[]; to: EditPlanStatus } = TRANSITIONS[action];
  return from.includes(status) ? to : null;
}

type Fields = Omit<Prisma.EditPlanUncheckedUpdateManyInput, 'status'>;

/** Moves all matching plans for which the action is allowed; the others stay as they are. */
export async function moveEditPlans(
  tx: Tx,
  action: EditPlanAction,
  where: Prisma.EditPlanWhereInput,
  fields: Fields = {},
): Promise<number> {
  const { from, to } = TRANSITIONS[action];
  const { count } = await tx.editPlan.updateMany({
    where: { AND: [where, { status: { in: from } }] },
    data: { ...fields, status: to },
  });
  return count;
}

/** Throws when the action is not allowed: whoever calls it has checked that under the job's lock. */
export async function moveEditPlan(
  tx: Tx,
  action: EditPlanAction,
  id: string,
  fields: Fields = {},
): Promise<void> {
  if ((await moveEditPlans(tx, action, { id }, fields)) === 0)
    throw new Error(`Edit plan ${id} is in no state for ${action}.`);
}
