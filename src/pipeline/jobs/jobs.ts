/** The operations on jobs, with their dependencies bound. */

import type { Job } from '../../database/generated/client.js';
import type { NewJob } from '../../film/new-job.js';
import type { BoardOperation } from '../../film/story/board/operations.js';
import { approveJob, cancelJob, removeJob, renameJob, retryJob, setBudgetLimit } from './actions.js';
import { approvalEstimate, priceOfClips } from './approval-estimate.js';
import { createJob, estimateNewJob } from './create.js';
import { type DuplicateChanges, duplicateJob, estimateDuplicate } from './duplicate.js';
import { editStoryboard } from './edit-storyboard.js';
import type { JobDependencies } from './owned-job.js';
import { redrawReference, updateClipPrompt } from './storyboard.js';

export type Jobs = ReturnType<typeof createJobs>;

export function createJobs(jobs: JobDependencies) {
  return {
    estimate: (owner: string, input: NewJob) => estimateNewJob(jobs, owner, input),
    create: (owner: string, input: NewJob) => createJob(jobs, owner, input),
    duplicate: (owner: string, id: string, changes: DuplicateChanges) =>
      duplicateJob(jobs, owner, id, changes),
    estimateDuplicate: (owner: string, id: string, changes: DuplicateChanges) =>
      estimateDuplicate(jobs, owner, id, changes),
    rename: (owner: string, id: string, name: string | null) => renameJob(jobs, owner, id, name),
    updateClipPrompt: (owner: string, id: string, clipIndex: number, text: string) =>
      updateClipPrompt(jobs, owner, id, clipIndex, text),
    editStoryboard: (owner: string, id: string, operations: readonly BoardOperation[]) =>
      editStoryboard(jobs, owner, id, operations),
    /** Null unless it waits for approval. */
    approvalEstimate: async (job: Job) =>
      job.status === 'AWAITING_APPROVAL' ? approvalEstimate(jobs, job) : null,
    priceOfClips: (job: Job) => priceOfClips(jobs, job),
    redrawReference: (owner: string, id: string, targetKey: string, instruction: string | null) =>
      redrawReference(jobs, owner, id, targetKey, instruction),
    approve: (owner: string, id: string) => approveJob(jobs, owner, id),
    cancel: (owner: string, id: string) => cancelJob(jobs, owner, id),
    retry: (owner: string, id: string) => retryJob(jobs, owner, id),
    setBudgetLimit: (owner: string, id: string, limit: string) => setBudgetLimit(jobs, owner, id, limit),
    remove: (owner: string, id: string) => removeJob(jobs, owner, id),
  };
}
