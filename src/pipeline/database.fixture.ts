/** A migrated, empty database for the tests of a file, a folder, and what most of them do with both. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireTestDatabase } from '../../test/helpers/test-database.js';
import type { Tx } from '../database/client.js';
import { connect } from '../database/client.js';
import type { Prisma } from '../database/generated/client.js';

export type DatabaseFixture = Awaited<ReturnType<typeof openDatabaseFixture>>;

export const OWNER = 'alice';

export async function openDatabaseFixture() {
  const folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-fixture-'));
  const database = await requireTestDatabase();
  const { prisma: db, close } = connect(database.url);
  return {
    db,
    url: database.url,
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
    /** Resolves once a statement waits for a lock that another one holds. */
    async someoneWaits() {
      for (let waiting = 0n; waiting === 0n; ) {
        const [row] = await db.$queryRaw<{ waiting: bigint }[]>`
          SELECT count(*) AS waiting FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        waiting = row!.waiting;
      }
    },
    async close() {
      await close();
      await database.drop();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
