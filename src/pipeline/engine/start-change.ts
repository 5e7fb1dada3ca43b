/** Starts a change of a finished film, in a step of its job. */
import type { Job, Prisma } from '../../database/generated/client.js';
import type { JobTransaction } from './job-transaction.js';
import type { Change } from './next.js';

export function startChange(step: JobTransaction, change: Change, fields: Partial<Job> = {}): void {
  const status = change.type === 'REGENERATION' ? 'REGENERATING' : 'EDITING';
  step.change({ ...fields, status, change: change as unknown as Prisma.JsonObject });
}
