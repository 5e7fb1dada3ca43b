/** Before all tests: the server is built, and one PostgreSQL is started whose template database has all migrations. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { POSTGRES_URL, TEMPLATE, urlOfDatabase } from './test-database.js';

const log = { info() {}, warn() {}, error() {} };

export default async function setup(): Promise<() => Promise<void>> {
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (build.status !== 0) throw new Error('The server could not be built.');

  const dataDir = await mkdtemp(path.join(tmpdir(), 'reelgraph-postgres-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  // Nothing has to survive a power cut here. Tests of crashes have a database of their own.
  await admin.query('ALTER SYSTEM SET fsync = off');
  await admin.query('ALTER SYSTEM SET synchronous_commit = off');
  await admin.query('SELECT pg_reload_conf()');
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  await migrate(urlOfDatabase(postgres.url, TEMPLATE));
  process.env[POSTGRES_URL] = postgres.url;

  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  };
}
