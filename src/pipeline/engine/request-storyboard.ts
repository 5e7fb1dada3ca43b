/** Has the storyboard drawn (again), in the step that changes what it shows. */
import { randomUUID } from 'node:crypto';
import type { JobTransaction } from './job-transaction.js';

/** One that waits for its turn shows this change too; one that is being drawn may have begun before it. */
export async function requestStoryboard({ tx, job }: JobTransaction): Promise<void> {
  const waiting = await tx.task.count({
    where: { jobId: job.id, kind: 'DRAW_STORYBOARD', state: 'WAITING' },
  });
  if (waiting > 0) return;
  await tx.task.create({
    data: {
      jobId: job.id,
      key: `storyboard-${randomUUID()}`,
      kind: 'DRAW_STORYBOARD',
      stage: 'PROMPT_GENERATOR',
      lane: 'WAIT',
      payload: {},
    },
  });
}
