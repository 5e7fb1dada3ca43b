/** A job of its owner, or NOT_FOUND. */
import type { Job, PrismaClient } from '../../database/generated/client.js';
import { NotFound } from '../errors.js';

export async function findOwnedJob({ db }: { db: PrismaClient }, owner: string, jobId: string): Promise<Job> {
  const job = await db.job.findFirst({ where: { id: jobId, owner } });
  if (!job) throw new NotFound('job');
  return job;
}
