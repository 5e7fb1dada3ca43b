/** What the engine asks about a change of a finished film: how far it is, and how to put the film back when it fails. */
import type { StageHooks } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { editProgress, failEdit } from './edit-steps.js';
import { endRegenerations, regenerationProgress } from './regeneration-steps.js';
import { finishTakes } from './take-steps.js';

export const changeProgress: StageHooks['changeProgress'] = async (db, change, task, share) => {
  if (change.type === 'REGENERATION') return regenerationProgress(db, change, task, share);
  if (change.type === 'CUT' && change.editPlanId)
    return editProgress(db, task.jobId, change.editPlanId, share);
  return { events: [] };
};

export const finishChange: StageHooks['finishChange'] = async (step, change) => {
  // What was cancelled was ended when it was.
  if (change.type === 'REGENERATION' && !change.stopping) await finishTakes(step, change);
};

export const failChange: StageHooks['failChange'] = async (step, change, error) => {
  switch (change.type) {
    case 'REGENERATION':
      return endRegenerations(step, change, { status: 'FAILED', error });
    case 'VARIANT':
      return warn(step, `The film could not be made in another shape: ${error.message}`);
    case 'CUT':
      step.change({ wantedRevision: step.job.shownRevision });
      return change.editPlanId
        ? failEdit(step, change.editPlanId, error)
        : warn(step, `The film stays as it was: ${error.message}`);
  }
};

const warn = (step: JobTransaction, text: string) =>
  step.emit(null, { type: 'MessageEvent', kind: 'WARNING', text });
