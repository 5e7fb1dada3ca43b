/** A finished film is changed by one request at a time, and only while its files are there. */
import type { Job } from '../../database/generated/client.js';
import type { Change } from '../engine/next.js';
import { Conflict } from '../errors.js';

export function assertIdle(job: Job): void {
  if (job.filesRemovedAt) {
    throw new Conflict(
      'The files of this film were removed when their time was over. Make the job again to change it.',
    );
  }
  if (job.status === 'COMPLETED' && job.change === null) return;
  const itself = { type: 'Job', id: job.id };
  const change = job.change as Change | null;
  switch (change?.type) {
    case 'REGENERATION': {
      const running = change.clips[0]!;
      throw new Conflict(
        `The job is REGENERATING: clip ${running.clipIndex + 1} is being made anew. Wait for it, or cancel it with cancelRegeneration.`,
        { type: 'Regeneration', id: running.regenerationId },
      );
    }
    case 'CUT':
      throw new Conflict(
        'The job is EDITING: another change of its film is being applied. Wait for that to end.',
        change.editPlanId ? { type: 'EditPlan', id: change.editPlanId } : itself,
      );
    case 'VARIANT':
      throw new Conflict(
        'The job is EDITING: its film is being rendered in another shape. Wait for that to end.',
        itself,
      );
    default:
      throw new Conflict(`The film is not finished: the job is ${job.status}.`, itself);
  }
}
