/**
 * `tsx scripts/explain-queries.ts [--jobs 100000] [--plans]`: what the database would do for every statement of the API
 * and the engine when it holds that many jobs. A film is made on a database of its own, copied as often as wished, and
 * everything is done once more; what was sent is explained. Fails when a large table is read as a whole.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { pino } from 'pino';
import { startApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { startEmbeddedPostgres } from '../src/database/embedded.js';
import { clientOf } from '../test/helpers/client.js';
import { cloneJobs, countRows } from './database/clone-jobs.js';
import { type Explained, explain } from './database/explain.js';
import { recordStatements, type Statement } from './database/record-statements.js';
import { lookAtAll, makeFilm } from './database/workload.js';

const { values: options } = parseArgs({
  options: { jobs: { type: 'string', default: '20000' }, plans: { type: 'boolean', default: false } },
});
const log = pino({ level: 'error' }, pino.destination(2));

const statements = recordStatements();
const folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-explain-'));
const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'database'), log });
const client = new pg.Client({ connectionString: postgres.url });
try {
  await client.connect();
  await withServer(async (url) => {
    const id = await makeFilm(clientOf({ url }));
    printRowsPerFilm(await countRows(client));
    await lookAtAll({ url }, id);
  });
  const { rows: templates } = await client.query('SELECT count(*)::int AS jobs FROM "Job"');
  await cloneJobs(client, Math.ceil(Number(options.jobs) / templates[0].jobs));
  const sizes = await printSizes();

  statements.clear();
  await withServer(async (url) => lookAtAll({ url }, await makeFilm(clientOf({ url }))));
  const sent = [...statements.values()].filter(({ text }) => !/bullmq/i.test(text));
  const bad = await explainAll(sent, sizes);
  if (bad > 0) process.exitCode = 1;
} finally {
  await client.end();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function withServer(work: (url: string) => Promise<void>): Promise<void> {
  const config = readConfig({ DATABASE_URL: postgres.url, DATA_DIR: path.join(folder, 'data'), PORT: '0' });
  const app = await startApp(config, log);
  try {
    await work(app.url);
  } finally {
    await app.close();
  }
}

function printRowsPerFilm(rows: ReadonlyMap<string, number>): void {
  console.log('Rows of one film of three shots, regenerated once and edited twice:');
  for (const [table, count] of rows) console.log(`  ${table.padEnd(20)} ${count}`);
}

async function printSizes(): Promise<Map<string, number>> {
  const { rows } = await client.query<{ table: string; rows: number; bytes: number }>(
    `SELECT relname AS table, reltuples::float8 AS rows, pg_total_relation_size(oid)::float8 AS bytes
     FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 3 DESC`,
  );
  const all = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(
    `\n${options.jobs} films are ${(all / 1e6).toFixed(0)} MB, ${(all / Number(options.jobs) / 1000).toFixed(1)} kB each with their indexes:`,
  );
  for (const { table, rows: count, bytes } of rows.slice(0, 12))
    console.log(
      `  ${table.padEnd(20)} ${count.toFixed(0).padStart(10)} rows ${(bytes / 1e6).toFixed(0).padStart(8)} MB`,
    );
  return new Map(rows.map(({ table, rows: count }) => [table, count]));
}

async function explainAll(sent: Statement[], sizes: ReadonlyMap<string, number>): Promise<number> {
  const explained: Explained[] = [];
  for (const statement of sent) {
    const found = await explain(client, statement, sizes).catch((error: Error) => {
      console.log(`\nNot explained (${error.message}): ${statement.text.slice(0, 200)}`);
      return null;
    });
    if (found) explained.push(found);
  }
  const bad = explained.filter(({ problems }) => problems.length > 0);
  for (const { statement, plan, problems } of options.plans ? explained : bad) {
    console.log(`\n${statement.text.replace(/\s+/g, ' ').trim()}`);
    console.log(plan.map((line) => `    ${line}`).join('\n'));
    for (const problem of problems) console.log(`    ✗ ${problem}`);
  }
  console.log(
    `\n${explained.length} statements explained, ${bad.length} read a large table as a whole or too much of it.`,
  );
  return bad.length;
}
