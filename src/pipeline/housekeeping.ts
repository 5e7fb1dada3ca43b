/** Periodic work: releases tasks of dead servers, makes up for lost messages, removes expired files. */
import type { Prisma, PrismaClient } from '../database/generated/client.js';
import { createServerSecret } from '../database/server-secret.js';
import type { Storage } from '../storage/storage.js';
import { createFileChecker } from './artifacts/file-checks.js';
import { removeFiles } from './artifacts/files.js';
import { expireUploads } from './artifacts/upload-limits.js';
import type { Engine } from './engine/engine.js';
import type { Runner } from './engine/runner.js';
import { createFolderCleaner } from './engine/worker-folders.js';
import { reclaimTasks, type WorkerRegistration } from './engine/workers.js';
import { removeTombstones, TOMBSTONE_MS } from './events/tombstones.js';
import { expirePreviews } from './jobs/music-previews.js';
import { forgetAnswers, settleAbandonedCalls } from './ledger/ledger.js';
import { settleLostScenarioCalls } from './ledger/scenario-calls.js';
import { retireJobs } from './retirement.js';

export type HousekeepingDependencies = {
  db: PrismaClient;
  engine: Engine;
  /** Null on a server that does no work: it only clears folders on its own machine. */
  runner: Runner | null;
  worker: WorkerRegistration;
  storage: Storage;
  dataDir: string;
  log: { info(details: object, text: string): void; warn(details: object, text: string): void };
  retentionDays: number;
};

const LOOK_EVERY_MS = 3_000;
const OTHERS_RETURN_MS = 2_500;
const RECONCILE_EVERY_MS = 30_000;
const CLEAN_EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;

export function startHousekeeping(deps: HousekeepingDependencies): { close(): Promise<void> } {
  const { runner, db, storage, dataDir } = deps;
  const timers = createTimers(deps.log);
  const clearFolders = createFolderCleaner(db, dataDir);
  timers.regularly(RECONCILE_EVERY_MS, async () => {
    // Another database's servers on the same folder are not known to this one.
    if (await ownsFiles(db, storage)) await clearFolders();
  });
  if (runner) careForTasks(timers, { ...deps, runner });
  if (runner) careForFiles(timers, deps);
  return { close: timers.close };
}

type Timers = ReturnType<typeof createTimers>;

function createTimers(log: HousekeepingDependencies['log']) {
  let closed = false;
  const timers = new Map<() => Promise<unknown>, NodeJS.Timeout>();
  return {
    /** Runs at once, then again `everyMs` after each end, so runs never overlap. */
    regularly(everyMs: number, work: () => Promise<unknown>): void {
      const run = async () => {
        if (closed) return;
        await work().catch((error: unknown) => closed || log.warn({ err: error }, 'Housekeeping is put off'));
        if (!closed) timers.set(work, setTimeout(run, everyMs).unref());
      };
      void run();
    },
    async close() {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function careForTasks(
  { regularly }: Timers,
  { db, engine, runner, worker, log }: HousekeepingDependencies & { runner: Runner },
): void {
  let begun = false;
  regularly(LOOK_EVERY_MS, async () => {
    await runner.recheck();
    // After an outage the others need a moment to be seen again; at our own start nobody is taken by surprise.
    if (begun && worker.heldFor() < OTHERS_RETURN_MS) return;
    begun = true;
    for (const id of await reclaimTasks(db, worker.id)) {
      log.info({ jobId: id }, 'Taking up a job that a killed server left');
      await engine.look(id);
    }
  });
  regularly(RECONCILE_EVERY_MS, () => engine.reconcile());
  regularly(RECONCILE_EVERY_MS, () => settleLostScenarioCalls(db));
  regularly(RECONCILE_EVERY_MS, () => settleAbandonedCalls(db, engine));
}

function careForFiles(
  { regularly }: Timers,
  { db, engine, storage, log, retentionDays }: HousekeepingDependencies,
): void {
  regularly(CLEAN_EVERY_MS, async () => {
    await forgetUploads(db, storage);
    await storage.removeUnfinished(new Date(Date.now() - DAY_MS));
    await expireUploads(db, storage, new Date(Date.now() - retentionDays * DAY_MS));
    await expirePreviews(db, storage, new Date(Date.now() - DAY_MS));
    await forgetAnswers(db, new Date(Date.now() - DAY_MS));
    await removeTombstones(db, new Date(Date.now() - TOMBSTONE_MS));
    await retireJobs(engine, storage, new Date(Date.now() - retentionDays * DAY_MS));
  });
  const checkFiles = createFileChecker({ db, storage });
  regularly(RECONCILE_EVERY_MS, async () => {
    if (await ownsFiles(db, storage)) await reportDamage(engine, log, await checkFiles());
  });
  regularly(DAY_MS, () => sweep(db, storage, new Date(Date.now() - DAY_MS)));
}

/** Tells the owners of finished films that are shown from these files, and the operator. */
async function reportDamage(
  engine: Engine,
  log: HousekeepingDependencies['log'],
  storageKeys: string[],
): Promise<void> {
  if (storageKeys.length === 0) return;
  log.warn(
    { storageKeys },
    'Stored files are missing or damaged. See whether the disk of DATA_DIR or the bucket is sound.',
  );
  const shown = { storageKey: { in: storageKeys } };
  const isShown: Prisma.JobWhereInput[] = [
    { films: { some: { current: true, main: true, OR: [{ asset: shown }, { poster: shown }] } } },
    { clips: { some: { currentVersion: { OR: [{ video: shown }, { thumbnail: shown }] } } } },
  ];
  const jobs = await engine.db.job.findMany({
    where: { status: 'COMPLETED', filesRemovedAt: null, OR: isShown },
    select: { id: true },
  });
  const text = 'A file of this film was lost or damaged on the server. retryJob makes it again.';
  for (const { id } of jobs)
    await engine.step({ id }, async (step) =>
      step.emit(null, { type: 'MessageEvent', kind: 'WARNING', text }),
    );
}

/** Files that were announced and never came. */
async function forgetUploads(db: PrismaClient, storage: Storage): Promise<void> {
  const dayAgo = new Date(Date.now() - DAY_MS);
  const stale: Prisma.AssetWhereInput = {
    status: { in: ['AWAITING_UPLOAD', 'REJECTED'] },
    createdAt: { lt: dayAgo },
  };
  const rows = await db.asset.findMany({ where: stale, select: { storageKey: true } });
  await db.asset.deleteMany({ where: stale });
  await removeFiles(
    db,
    storage,
    rows.map((row) => row.storageKey),
  );
}

const ownsFiles = async (db: PrismaClient, storage: Storage) =>
  storage.belongsTo(await createServerSecret(db, 'database-id'));

/**
 * Bytes that no asset was ever written for: their task failed, or its server died, between the one and the other.
 * A server with another database on the same folder would take all of them for that.
 */
export async function sweep(db: PrismaClient, storage: Storage, before: Date): Promise<void> {
  if (!(await ownsFiles(db, storage))) return;
  for await (const keys of storage.keysFrom(before)) await removeFiles(db, storage, keys);
}
