/** An empty house for tests: a database of its own, and as much of the pipeline as they ask for. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '../database/client.js';
import { startEmbeddedPostgres } from '../database/embedded.js';
import type { Prisma } from '../database/generated/client.js';
import { migrate } from '../database/migrate.js';
import type { Tx } from './engine/job-transaction.js';

export type House = Awaited<ReturnType<typeof openHouse>>;

export const OWNER = 'alice';

export async function openHouse() {
  const folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-house-'));
  const log = { info() {}, warn() {}, error() {} };
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log });
  await migrate(postgres.url);
  const { prisma: db, close } = connect(postgres.url);
  return {
    db,
    url: postgres.url,
    folder,
    /** A film that is finished, unless told otherwise. */
    aJob: (fields: Partial<Prisma.JobUncheckedCreateInput> = {}, tx: Tx = db) =>
      tx.job.create({
        data: {
          owner: OWNER,
          kind: 'AD',
          prompt: 'A pen',
          settings: {},
          inputHash: '',
          budgetLimit: 10,
          status: 'COMPLETED',
          ...fields,
        },
      }),
    /** Until somebody stands before a lock that another holds. */
    async someoneWaits() {
      for (let waiting = 0n; waiting === 0n; ) {
        const [row] = await db.$queryRaw<{ waiting: bigint }[]>`
          SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted`;
        waiting = row!.waiting;
      }
    },
    async close() {
      await close();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
