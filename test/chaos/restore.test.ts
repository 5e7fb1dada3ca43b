/** A backup that was taken of a running server, restored elsewhere: the film goes on there, and nothing is paid twice. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startOpenAiDouble } from '../doubles/openai-double.js';
import { startReplicateDouble } from '../doubles/replicate-double.js';
import { clientOf } from '../helpers/client.js';
import { databaseOf } from '../helpers/database.js';
import { createJob, jobOf, restOf, SMALL_FILM } from '../helpers/films.js';
import { startServer } from '../helpers/server.js';
import { requireTestDatabase } from '../helpers/test-database.js';

const closers: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

/** As pg_dump and its opposite do it: everything as it was at one moment. */
async function copyDatabase(from: pg.Client, to: pg.Client): Promise<void> {
  await from.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows: tables } = await from.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  // No foreign keys are checked meanwhile.
  await to.query('SET session_replication_role = replica');
  for (const { name } of tables) {
    const { rows } = await from.query(`SELECT coalesce(json_agg(t), '[]')::text AS rows FROM "${name}" t`);
    await to.query(`DELETE FROM "${name}"`);
    const insert = `INSERT INTO "${name}" SELECT * FROM json_populate_recordset(NULL::"${name}", $1)`;
    await to.query(insert, [rows[0].rows]);
  }
  await to.query(
    `SELECT setval(pg_get_serial_sequence('"Worker"', 'lock'), (SELECT max(lock) FROM "Worker"))`,
  );
  await from.query('COMMIT');
}

test('a film whose pictures are being made is finished elsewhere', async () => {
  const [openai, replicate] = await Promise.all([startOpenAiDouble(), startReplicateDouble()]);
  closers.push(openai.close, replicate.close);
  replicate.finishes = 'when-told';
  const outside = {
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: openai.url,
    REPLICATE_API_TOKEN: 'r8_test',
    REPLICATE_BASE_URL: replicate.url,
  };
  const first = await startServer(outside);
  const job = await createJob(clientOf(first), SMALL_FILM);
  const running = await databaseOf(first);
  await expect
    .poll(
      async () => {
        const { rows } = await running.query(
          `SELECT cardinality(j.targets) > 0 AND count(c.id) FILTER (WHERE c."providerId" IS NOT NULL) = least(4, cardinality(j.targets)) AS all
           FROM "Job" j LEFT JOIN "LedgerEntry" c ON c."jobId" = j.id AND c.provider = 'replicate' GROUP BY j.id`,
        );
        return rows[0]?.all;
      },
      { timeout: 60_000 },
    )
    .toBe(true);

  // The database first, the files after it.
  const elsewhere = await mkdtemp(path.join(tmpdir(), 'reelgraph-restored-'));
  closers.push(() => rm(elsewhere, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }));
  const restored = await requireTestDatabase();
  closers.push(restored.drop);
  const copy = new pg.Client({ connectionString: restored.url });
  await copy.connect();
  await copyDatabase(running, copy);
  await Promise.all([running.end(), copy.end()]);
  await cp(first.dataDir, elsewhere, { recursive: true });
  await first.kill();

  replicate.finishes = 'at-once';
  const second = await startServer({ ...outside, DATABASE_URL: restored.url, DATA_DIR: elsewhere });
  closers.push(() => second.stop());
  const client = clientOf(second);
  await restOf(client, job);
  const { clips, video } = await jobOf(client, job, 'clips { video { url } } video { asset { url } }');
  for (const url of [video.asset.url, ...clips.map((clip: typeof video) => clip.video.url)])
    expect((await fetch(url)).status).toBe(200);
  const orders = replicate.predictions.map(({ model, input }) => JSON.stringify([model, input]));
  expect(new Set(orders).size).toBe(orders.length);
});
