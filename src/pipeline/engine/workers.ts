/**
 * Worker registration. Each server holds an advisory lock on a connection of its own, so it is known to be dead as soon as
 * that connection breaks; its tasks go back to the others.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Prisma, PrismaClient } from '../../database/generated/client.js';
import type { JobError } from '../../film/job.js';

export type WorkerRegistration = {
  id: string;
  /** Second key of its advisory lock. */
  lock: number;
  /** Milliseconds since the lock was taken, or taken again after an outage; 0 while it isn't held. */
  heldFor(): number;
  /** Says that this server is about to end because of a fault of its own. */
  recordCrash(): Promise<void>;
  close(): Promise<void>;
};

type Log = { warn(details: object, text: string): void };

/** First key of the two-key advisory lock; used for nothing else in this database. */
const LOCK_CLASS = 0x5ee1;

/** A server that hasn't been seen for this long is stuck, even if its connection stands. */
const SEEN_WITHIN_SECONDS = 45;
const SEEN_EVERY_MS = 10_000;
const RECONNECT_MS = 500;

/** Heartbeat. Inserts the row again if other servers removed it while the database was unreachable. */
const HEARTBEAT =
  'INSERT INTO "Worker" (id, lock) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET "seenAt" = now()';

export async function registerWorker(
  databaseUrl: string,
  db: PrismaClient,
  log: Log,
): Promise<WorkerRegistration> {
  const id = randomUUID();
  const { lock } = await db.worker.create({ data: { id } });
  let client: pg.Client | null = null;
  let heldSince = 0;
  let closed = false;

  async function hold(): Promise<void> {
    const connection = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    connection.on('error', () => undefined); // `end` follows.
    connection.once('end', () => {
      if (client !== connection) return;
      client = null;
      if (closed) return;
      log.warn({}, 'The connection that says this server is alive broke; taking it up again');
      void reconnect();
    });
    try {
      await connection.connect();
      await connection.query(HEARTBEAT, [id, lock]);
      const { rows } = await connection.query<{ got: boolean }>(
        'SELECT pg_try_advisory_lock($1, $2) AS got',
        [LOCK_CLASS, lock],
      );
      // After an outage PostgreSQL may not have noticed yet that our old connection is gone.
      if (!rows[0]?.got) throw new Error('The lock of this server is still held by its former connection.');
    } catch (error) {
      await connection.end().catch(() => undefined);
      throw error;
    }
    client = connection;
    heldSince = Date.now();
  }

  async function reconnect(): Promise<void> {
    while (!closed && !client) {
      await hold().catch(() => new Promise((resolve) => setTimeout(resolve, RECONNECT_MS).unref()));
    }
  }

  await hold();
  const timer = setInterval(
    () => void client?.query(HEARTBEAT, [id, lock]).catch(() => undefined),
    SEEN_EVERY_MS,
  );
  timer.unref();

  return {
    id,
    lock,
    heldFor: () => (client ? Date.now() - heldSince : 0),
    async recordCrash() {
      await db.worker.updateMany({ where: { id }, data: { crashedAt: new Date() } });
    },
    async close() {
      closed = true;
      clearInterval(timer);
      await db.worker.deleteMany({ where: { id } }).catch(() => undefined);
      await client?.end().catch(() => undefined);
    },
  };
}

/** The lock numbers of the servers that are connected now. */
export async function heldLocks(db: PrismaClient): Promise<Set<number>> {
  const rows = await db.$queryRaw<{ lock: bigint }[]>`
    SELECT objid::bigint AS lock FROM pg_locks
    WHERE locktype = 'advisory' AND classid = ${LOCK_CLASS}::oid AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return new Set(rows.map((row) => Number(row.lock)));
}

/** Releases the tasks of dead servers, and returns the ids of their jobs. */
export async function reclaimTasks(db: PrismaClient, self: string): Promise<string[]> {
  const dead = await db.$queryRaw<{ id: string; crashedAt: Date | null }[]>`
    SELECT id, "crashedAt" FROM "Worker"
    WHERE id <> ${self}::uuid AND ("seenAt" < now() - make_interval(secs => ${SEEN_WITHIN_SECONDS})
       OR NOT EXISTS (
         SELECT 1 FROM pg_locks
         WHERE locktype = 'advisory' AND classid = ${LOCK_CLASS}::oid AND objid = "Worker".lock::oid AND granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
       ) AND "startedAt" < now() - interval '2 seconds')`;
  const deadIds = dead.map((worker) => worker.id);
  const crashed = new Set(dead.filter((worker) => worker.crashedAt).map((worker) => worker.id));
  const orphans = await db.$queryRaw<{ id: string; jobId: string; deaths: number; workerId: string }[]>`
    SELECT id, "jobId", deaths, "workerId" FROM "Task"
    WHERE state = 'RUNNING' AND ("workerId" = ANY(${deadIds}::uuid[])
       OR NOT EXISTS (SELECT 1 FROM "Worker" WHERE "Worker".id = "Task"."workerId"))`;
  for (const { id, deaths, workerId } of orphans) {
    const suspicion = deaths + (crashed.has(workerId) ? CRASH_SUSPICION : KILL_SUSPICION);
    const outcome: Prisma.TaskUpdateManyMutationInput =
      suspicion < MAX_SUSPICION ? { state: 'WAITING' } : { state: 'FAILED', error: WORKER_LOST };
    await db.task.updateMany({
      where: { id, state: 'RUNNING', workerId, deaths },
      data: { deaths: suspicion, workerId: null, ...outcome },
    });
  }
  // Last, so that a server that ends in between leaves what the next one has to know.
  await db.worker.deleteMany({ where: { id: { in: deadIds } } });
  return [...new Set(orphans.map((task) => task.jobId))];
}

/** A server that was killed from outside says little about its tasks; it may be killed often during a long one. */
const KILL_SUSPICION = 1;
/** A server that hung or crashed was probably brought down by one of its tasks. */
const CRASH_SUSPICION = 5;
const MAX_SUSPICION = 10;
/** From here on a server runs only one such task at a time, to tell the harmful from the harmless. */
export const SUSPECT_FROM = 2;

const WORKER_LOST: JobError = {
  code: 'WORKER_LOST',
  message:
    'Servers hung, crashed or were killed while they worked on this, and it is not tried again by itself. Look into the log of the server, then retryJob tries it again.',
  retryable: true,
  stage: null,
};
