/**
 * Which servers are alive. Each holds a lock of the database on a connection of its own for as long as it lives, so a
 * killed server is known to be dead the moment that its connection breaks; its tasks go back to the others.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { PrismaClient } from '../../database/generated/client.js';
import type { JobError } from '../../film/job.js';

export type WorkerSeat = {
  id: string;
  /** Milliseconds since it was taken, or taken again after an outage. */
  heldFor(): number;
  close(): Promise<void>;
};

type Log = { warn(details: object, text: string): void };

/** The first half of the two-part advisory lock: nobody else in this database uses it. */
const LOCK_SPACE = 0x5ee1;

/** A server that hasn't been seen for this long is stuck, even if its connection stands. */
const SEEN_WITHIN_SECONDS = 45;
const SEEN_EVERY_MS = 10_000;
const HOLD_AGAIN_MS = 500;

/** Others may have given up on us while the database was out of reach: then the row is made again. */
const SEEN =
  'INSERT INTO "Worker" (id, lock) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET "seenAt" = now()';

export async function takeSeat(databaseUrl: string, db: PrismaClient, log: Log): Promise<WorkerSeat> {
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
      void holdAgain();
    });
    try {
      await connection.connect();
      await connection.query(SEEN, [id, lock]);
      const { rows } = await connection.query<{ got: boolean }>(
        'SELECT pg_try_advisory_lock($1, $2) AS got',
        [LOCK_SPACE, lock],
      );
      // Right after an outage our old connection may still hold it on the server's side.
      if (!rows[0]?.got) throw new Error('The lock of this server is still held by its former connection.');
    } catch (error) {
      await connection.end().catch(() => undefined);
      throw error;
    }
    client = connection;
    heldSince = Date.now();
  }

  async function holdAgain(): Promise<void> {
    while (!closed && !client) {
      await hold().catch(() => new Promise((resolve) => setTimeout(resolve, HOLD_AGAIN_MS).unref()));
    }
  }

  await hold();
  const timer = setInterval(() => void client?.query(SEEN, [id, lock]).catch(() => undefined), SEEN_EVERY_MS);
  timer.unref();

  return {
    id,
    heldFor: () => (client ? Date.now() - heldSince : 0),
    async close() {
      closed = true;
      clearInterval(timer);
      await db.worker.deleteMany({ where: { id } }).catch(() => undefined);
      await client?.end().catch(() => undefined);
    },
  };
}

/** Gives the tasks of dead servers back; the one that asks is alive. Which jobs they belong to is the answer. */
export async function reclaimTasks(db: PrismaClient, self: string): Promise<string[]> {
  const dead = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Worker"
    WHERE id <> ${self}::uuid AND ("seenAt" < now() - make_interval(secs => ${SEEN_WITHIN_SECONDS})
       OR NOT EXISTS (
         SELECT 1 FROM pg_locks
         WHERE locktype = 'advisory' AND classid = ${LOCK_SPACE}::oid AND objid = "Worker".lock::oid AND granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
       ) AND "startedAt" < now() - interval '2 seconds')`;
  await db.worker.deleteMany({ where: { id: { in: dead.map((worker) => worker.id) } } });
  const orphans = await db.$queryRaw<{ id: string; jobId: string; deaths: number }[]>`
    SELECT id, "jobId", deaths FROM "Task"
    WHERE state = 'RUNNING' AND NOT EXISTS (SELECT 1 FROM "Worker" WHERE "Worker".id = "Task"."workerId")`;
  for (const { id, deaths } of orphans) {
    const again = deaths + 1 < MOST_DEATHS;
    await db.task.updateMany({
      where: { id, state: 'RUNNING', deaths },
      data: {
        deaths: { increment: 1 },
        ...(again ? { state: 'WAITING', workerId: null } : { state: 'FAILED', error: WORKER_LOST }),
      },
    });
  }
  return [...new Set(orphans.map((task) => task.jobId))];
}

/** A task that was under way in so many dying servers is what kills them. */
const MOST_DEATHS = 10;

const WORKER_LOST: JobError = {
  code: 'WORKER_LOST',
  message: `The server died ${MOST_DEATHS} times at this task. Look into its log, then retryJob tries it again.`,
  retryable: true,
  stage: null,
};
