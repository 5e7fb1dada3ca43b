/**
 * What becomes of jobs that are long finished: their files go, and with them the rows that only say how they were made.
 * The jobs with their texts and costs stay.
 */
import type { Job, JobStatus, Prisma } from '../database/generated/client.js';
import { firstIdOf } from '../database/uuid-v7.js';
import type { Storage } from '../storage/storage.js';
import { removeFiles } from './artifacts/files.js';
import type { Engine } from './engine/engine.js';
import type { JobTransaction } from './engine/job-transaction.js';

const AT_REST: JobStatus[] = ['COMPLETED', 'FAILED', 'CANCELLED'];
const BATCH = 100;

/** Those that nobody has touched since that moment; each in a transaction of its own. */
export async function retireJobs(engine: Engine, storage: Storage, before: Date): Promise<void> {
  // A job that was begun after that moment has been touched since, so the oldest are read and no others.
  for (let after = firstIdOf(new Date(0)); ; ) {
    const due = await engine.db.job.findMany({
      where: {
        filesRemovedAt: null,
        id: { gt: after, lt: firstIdOf(before) },
        status: { in: AT_REST },
        updatedAt: { lt: before },
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    for (const { id } of due) {
      const keys = await engine.step({ id }, (step) => retire(step, before));
      await removeFiles(engine.db, storage, keys ?? []);
    }
    if (due.length < BATCH) return;
    after = due.at(-1)!.id;
  }
}

/** Returns the storage keys that it has let go of. */
async function retire(step: JobTransaction, before: Date): Promise<(string | null)[]> {
  const { job, tx } = step;
  // Somebody may have taken it up again a moment ago.
  if (!isDue(job, before)) return [];
  // A file that a younger job uses as well stays until that one retires.
  const ownArtifacts: Prisma.ArtifactWhereInput = {
    uses: {
      some: { jobId: job.id },
      every: { job: { OR: [{ id: job.id }, { filesRemovedAt: { not: null } }] } },
    },
  };
  const assets = await tx.asset.findMany({
    where: { artifact: ownArtifacts, storageKey: { not: null } },
    select: { id: true, storageKey: true },
  });
  await tx.asset.updateMany({
    where: { id: { in: assets.map((asset) => asset.id) } },
    data: { status: 'EXPIRED', storageKey: null },
  });
  // Nothing that can still be asked for hangs on these.
  await tx.artifact.deleteMany({ where: { kind: 'SEGMENT', ...ownArtifacts } });
  await tx.task.deleteMany({ where: { jobId: job.id } });
  await tx.event.deleteMany({ where: { jobId: job.id } });
  step.change({ filesRemovedAt: new Date() });
  return assets.map((asset) => asset.storageKey);
}

const isDue = (job: Job, before: Date): boolean =>
  AT_REST.includes(job.status) && job.updatedAt < before && job.filesRemovedAt === null;
