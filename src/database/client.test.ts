import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { connect, type Database } from './client.js';
import { startEmbeddedPostgres } from './embedded.js';

let folder: string;
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-client-'));
  postgres = await startEmbeddedPostgres({ dataDir: folder, log: { info() {}, warn() {}, error() {} } });
  database = connect(postgres.url);
});

afterAll(async () => {
  await database.close();
  await postgres.stop();
  await rm(folder, { recursive: true });
});

test('a database that was gone is found again, with what was written', async () => {
  await database.prisma.$executeRaw`CREATE TABLE kept AS SELECT 42 AS answer`;
  const lock = await readFile(path.join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(lock, 10), 'SIGKILL');
  const rows = await vi.waitFor(() => database.prisma.$queryRaw`SELECT answer FROM kept`, {
    timeout: 40_000,
  });
  expect(rows).toEqual([{ answer: 42 }]);
});
