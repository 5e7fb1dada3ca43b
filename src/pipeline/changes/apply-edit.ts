/** Begins to apply an edit plan, in a step of its job. */
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../database/client.js';
import { type EditPlan, Prisma } from '../../database/generated/client.js';
import { apply } from '../../film/cut/apply.js';
import { EditOperation } from '../../film/cut/operations.js';
import { canonicalJson } from '../../film/key.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Change } from '../engine/next.js';
import { startChange } from '../engine/start-change.js';
import { Conflict } from '../errors.js';
import { assertIdle } from './assert-idle.js';
import { type ShownFilm, shownFilm } from './current-film.js';
import { moveEditPlan } from './edit-plan-states.js';

/** Applies exactly what was planned, unless the film is not the one that it was planned for. */
export async function beginEdit(step: JobTransaction, id: string): Promise<'BEGUN' | 'STALE'> {
  const { tx, job } = step;
  const plan = await tx.editPlan.findUniqueOrThrow({ where: { id } });
  if (plan.status === 'APPLYING' || plan.status === 'APPLIED') return 'BEGUN';
  if (plan.status === 'REJECTED') throw new Conflict('This plan was rejected. planEdit makes a new one.');
  if (plan.status === 'UNDONE') throw new Conflict('This edit was taken back. redoEdit brings it back.');
  if (plan.appliedRevision === null && (plan.operations as unknown[]).length === 0)
    throw new Conflict('This plan changes nothing of the cut. Make its clips anew with regenerateClip.');
  assertIdle(job);
  const film = await shownFilm(tx, job);
  if (plan.status === 'STALE' || !fits(plan, film)) {
    await moveEditPlan(tx, 'OUTDATE', id);
    return 'STALE';
  }
  const revision = plan.appliedRevision ?? (await addRevision(tx, plan));
  const change: Change = { type: 'CUT', id: randomUUID(), revision, versions: [], editPlanId: id };
  await moveEditPlan(tx, 'BEGIN', id, { error: Prisma.DbNull });
  startChange(step, change, { wantedRevision: revision });
  step.emit(null, { type: 'EditUpdate', progress: 0, editPlanId: id });
  return 'BEGUN';
}

/** A clip that was regenerated meanwhile may be too short for the planned trims. */
function fits(plan: EditPlan, film: ShownFilm): boolean {
  if (plan.baseRevision !== film.revision) return false;
  if (plan.appliedRevision !== null) return true;
  const outcome = apply(film.timeline, EditOperation.array().parse(plan.operations), film.sources);
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
