/**
 * Whose turn it is when there is more work than servers. Somebody waits in front of a changed film, so changes go first.
 * Films are ordered by how many of the same owner's are before them: the first film of one owner goes before the second
 * of another, however many the other has.
 */
import type { Tx } from '../../database/client.js';
import type { Job } from '../../database/generated/client.js';

/** Owners with more unfinished films than this wait in the order of their requests. */
const MAX_RANK = 1_000;

/** From 1; a priority of 0 would go before all others in the queue. */
export async function priorityOf(tx: Tx, job: Pick<Job, 'id' | 'owner' | 'change'>): Promise<number> {
  const [before] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM (
      SELECT 1 FROM "Job"
      WHERE owner = ${job.owner} AND id < ${job.id}::uuid
        AND status IN ('QUEUED', 'PROCESSING', 'REGENERATING', 'EDITING')
      LIMIT ${MAX_RANK}) AS earlier`;
  const rank = 1 + Number(before!.count);
  return job.change === null ? 1 + MAX_RANK + rank : rank;
}
