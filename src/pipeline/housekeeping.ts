/** What has to be looked after now and then: tasks of dead servers, jobs that wait for a lost message, old files. */
import type { PrismaClient } from '../database/generated/client.js';
import type { Storage } from '../storage/storage.js';
import { removeFiles } from './artifacts.js';
import type { Engine } from './engine.js';
import { forgetAnswers, settleAbandonedCalls } from './ledger.js';
import type { Runner } from './runner.js';
import { settleLostScenarioCalls } from './scenario-calls.js';
import { reclaimTasks, type WorkerSeat } from './workers.js';

export type HousekeepingParts = {
  db: PrismaClient;
  engine: Engine;
  runner: Runner;
  seat: WorkerSeat;
  storage: Storage;
  log: { info(details: object, text: string): void; warn(details: object, text: string): void };
  retentionDays: number;
};

const LOOK_EVERY_MS = 3_000;
const OTHERS_RETURN_MS = 2_500;
const RECONCILE_EVERY_MS = 30_000;
const CLEAN_EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;

export function startHousekeeping({
  db,
  engine,
  runner,
  seat,
  storage,
  log,
  retentionDays,
}: HousekeepingParts): {
  close(): Promise<void>;
} {
  let closed = false;
  const timers: NodeJS.Timeout[] = [];

  /** Begins at once, and again so long after each end: never twice at the same time. */
  const regularly = (everyMs: number, work: () => Promise<unknown>) => {
    const run = async () => {
      if (closed) return;
      await work().catch((error: unknown) => closed || log.warn({ err: error }, 'Housekeeping is put off'));
      if (!closed) timers.push(setTimeout(run, everyMs).unref());
    };
    void run();
  };

  let begun = false;
  regularly(LOOK_EVERY_MS, async () => {
    await runner.recheck();
    // After an outage the others need a moment to be seen again; at our own start nobody is taken by surprise.
    if (begun && seat.heldFor() < OTHERS_RETURN_MS) return;
    begun = true;
    for (const id of await reclaimTasks(db, seat.id)) {
      log.info({ jobId: id }, 'Taking up a job that a killed server left');
      await engine.look(id);
    }
  });
  regularly(RECONCILE_EVERY_MS, () => engine.reconcile());
  regularly(RECONCILE_EVERY_MS, () => settleLostScenarioCalls(db));
  regularly(RECONCILE_EVERY_MS, () => settleAbandonedCalls(db, engine));
  regularly(CLEAN_EVERY_MS, async () => {
    await forgetUploads(db, storage);
    await forgetAnswers(db, new Date(Date.now() - DAY_MS));
    await retire(db, storage, retentionDays);
  });

  return {
    async close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** Files that were announced and never came. */
async function forgetUploads(db: PrismaClient, storage: Storage): Promise<void> {
  const dayAgo = new Date(Date.now() - DAY_MS);
  const stale = { status: { in: ['AWAITING_UPLOAD', 'REJECTED'] }, createdAt: { lt: dayAgo } };
  const rows = await db.asset.findMany({ where: stale, select: { storageKey: true } });
  await db.asset.deleteMany({ where: stale });
  await removeFiles(
    db,
    storage,
    rows.map((row) => row.storageKey),
  );
}

/** The files of jobs that are long finished; the jobs with their texts and costs stay. */
async function retire(db: PrismaClient, storage: Storage, retentionDays: number): Promise<void> {
  const before = new Date(Date.now() - retentionDays * DAY_MS);
  const old = await db.job.findMany({
    where: {
      status: { in: ['COMPLETED', 'FAILED', 'CANCELLED'] },
      updatedAt: { lt: before },
      filesRemovedAt: null,
    },
    select: { id: true },
    take: 100,
  });
  for (const { id } of old) {
    // A file that a younger job uses as well stays until that one retires.
    const assets = await db.asset.findMany({
      where: {
        artifact: {
          uses: { some: { jobId: id }, every: { job: { OR: [{ id }, { filesRemovedAt: { not: null } }] } } },
        },
        storageKey: { not: null },
      },
      select: { id: true, storageKey: true },
    });
    await db.asset.updateMany({
      where: { id: { in: assets.map((asset) => asset.id) } },
      data: { status: 'EXPIRED', storageKey: null },
    });
    await removeFiles(
      db,
      storage,
      assets.map((asset) => asset.storageKey),
    );
    await db.job.update({ where: { id }, data: { filesRemovedAt: new Date() } });
  }
}
