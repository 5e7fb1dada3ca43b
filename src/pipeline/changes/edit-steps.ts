/** The steps of an edit that is being applied: its progress, its completion and its failure. */
import type { PrismaClient } from '../../database/generated/client.js';
import { lineOf } from '../../film/cut/history.js';
import type { JobError } from '../../film/job.js';
import type { ChangeProgress } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { moveEditPlan, moveEditPlans } from './edit-plan-states.js';

/** Progress never decreases, not even when a task is retried. */
export async function editProgress(
  db: PrismaClient,
  jobId: string,
  editPlanId: string,
  share: number,
): Promise<ChangeProgress> {
  const progress = Math.floor(share * 99);
  const last = await db.event.findFirst({
    where: { jobId, type: 'EditUpdate' },
    orderBy: { sequence: 'desc' },
  });
  const reported = (last?.data as { progress: number } | undefined)?.progress ?? 0;
  return { events: progress > reported ? [{ type: 'EditUpdate', progress, editPlanId }] : [] };
}

/** Plans for the former film are outdated; earlier edits are undone or redone by whether the film still shows them. */
export async function completeEdit(
  step: JobTransaction,
  editPlanId: string,
  revision: number,
): Promise<void> {
  const { tx, job } = step;
  await moveEditPlan(tx, 'COMPLETE', editPlanId, { appliedAt: new Date(), appliedRevision: revision });
  await moveEditPlans(tx, 'OUTDATE', { jobId: job.id, status: 'PROPOSED' });
  // An edit counts as applied while the shown revision is its own or descends from it.
  const revisions = await tx.timelineRevision.findMany({
    where: { jobId: job.id },
    select: { revision: true, parent: true },
  });
  const standing = lineOf({ revisions, current: revision });
  await moveEditPlans(tx, 'UNDO', { jobId: job.id, appliedRevision: { notIn: standing } });
  await moveEditPlans(tx, 'REDO', { jobId: job.id, appliedRevision: { in: standing } });
  step.emit(null, { type: 'EditUpdate', progress: 100, editPlanId });
}

export async function failEdit(step: JobTransaction, editPlanId: string, error: JobError): Promise<void> {
  await moveEditPlan(step.tx, 'FAIL', editPlanId, { error });
  step.emit(null, { type: 'EditUpdate', progress: 0, editPlanId });
}
