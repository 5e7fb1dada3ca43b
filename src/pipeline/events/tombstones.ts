/**
 * Tombstones: rows of deleted jobs, kept for a while so that everyone who watches an owner's jobs hears of the deletion,
 * also when a notification was lost or another server deleted the job.
 */
import type { Tx } from '../../database/client.js';
import type { Job, PrismaClient } from '../../database/generated/client.js';

/** A job in a stream; `deletedAt` is set when it was deleted, and then this is its last state. */
export type WatchedJob = Job & { deletedAt?: Date };

export const TOMBSTONE_MS = 3_600_000;

/** In the transaction that deletes the job. */
export async function writeTombstone(tx: Tx, jobId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "DeletedJob" (id, owner, job)
    SELECT id, owner, to_jsonb(j) FROM "Job" j WHERE id = ${jobId}::uuid
    ON CONFLICT DO NOTHING`;
}

export async function readTombstones(db: PrismaClient, owner: string, ids: string[]): Promise<WatchedJob[]> {
  const jobs = await db.$queryRaw<WatchedJob[]>`
    SELECT job.*, d."deletedAt" FROM "DeletedJob" d, jsonb_populate_record(NULL::"Job", d.job) job
    WHERE d.owner = ${owner} AND d.id = ANY(${ids}::uuid[]) ORDER BY d.id`;
  // Prisma stores no empty lists, and reads them as such only in queries of its own.
  return jobs.map((job) => ({ ...job, targets: job.targets ?? [] }));
}

export async function deletedSince(db: PrismaClient, owner: string, since: Date): Promise<string[]> {
  const rows = await db.deletedJob.findMany({
    where: { owner, deletedAt: { gte: since } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export async function removeTombstones(db: PrismaClient, before: Date): Promise<void> {
  await db.deletedJob.deleteMany({ where: { deletedAt: { lt: before } } });
}
