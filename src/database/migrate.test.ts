import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { requireTestDatabase, type TestDatabase } from '../../test/helpers/test-database.js';
import { migrate } from './migrate.js';

let folder: string;
let migrations: string;
let database: TestDatabase;
let url: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-migrate-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  count += 1;
  database = await requireTestDatabase('template0');
  url = database.url;
  migrations = path.join(folder, `migrations-${count}`);
  await mkdir(migrations);
  await writeFile(path.join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
});

afterEach(() => database.drop());

async function query(address: string, sql: string) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

async function addMigration(name: string, sql: string) {
  await mkdir(path.join(migrations, name), { recursive: true });
  await writeFile(path.join(migrations, name, 'migration.sql'), sql);
}

test('applies what is due in order, once, and remembers it as Prisma does', async () => {
  await addMigration('20260102000000_second', 'ALTER TABLE film ADD COLUMN seconds INTEGER;');
  await addMigration('20260101000000_first', 'CREATE TABLE film (id INTEGER); CREATE INDEX ON film (id);');
  expect(await migrate(url, migrations)).toEqual(['20260101000000_first', '20260102000000_second']);
  expect(await migrate(url, migrations)).toEqual([]);

  const { rows } = await query(url, 'SELECT * FROM _prisma_migrations ORDER BY migration_name');
  expect(rows[1]).toMatchObject({
    migration_name: '20260102000000_second',
    checksum: '8d2a61342dfc5d1101a7d73ca87adc602fc7749eb0c549c5a384cd15109efbf0',
    rolled_back_at: null,
    logs: null,
    applied_steps_count: 1,
  });
  expect(rows[1].finished_at).toBeInstanceOf(Date);
});

test('of servers that start at once, each migration is applied by one', async () => {
  await addMigration('20260101000000_first', 'CREATE TABLE film (id INTEGER);');
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, migrations)));
  expect(applied.flat()).toEqual(['20260101000000_first']);
});

test('a migration that fails changes nothing, and can be mended', async () => {
  await addMigration('20260101000000_first', 'CREATE TABLE film (id INTEGER); SELECT 1/0;');
  await expect(migrate(url, migrations)).rejects.toThrow(
    '20260101000000_first failed and changed nothing: division by zero',
  );
  await addMigration('20260101000000_first', 'CREATE TABLE film (id INTEGER);');
  expect(await migrate(url, migrations)).toEqual(['20260101000000_first']);
});

test('refuses a database that a newer version has used', async () => {
  await addMigration('20260101000000_first', 'CREATE TABLE film (id INTEGER);');
  await addMigration('20260102000000_of_tomorrow', 'CREATE TABLE studio (id INTEGER);');
  await migrate(url, migrations);
  await rm(path.join(migrations, '20260102000000_of_tomorrow'), { recursive: true });
  await expect(migrate(url, migrations)).rejects.toThrow(/newer version.*20260102000000_of_tomorrow/);
});

test('refuses a migration that was rewritten after it was applied', async () => {
  await addMigration('20260101000000_first', 'CREATE TABLE film (id INTEGER);');
  await migrate(url, migrations);
  await addMigration('20260101000000_first', 'CREATE TABLE film (id BIGINT);');
  await expect(migrate(url, migrations)).rejects.toThrow(/20260101000000_first is not the one/);
});

test('leaves alone what Prisma began and did not finish, and repeats what it rolled back', async () => {
  await addMigration('20260101000000_first', 'CREATE TABLE IF NOT EXISTS film (id INTEGER);');
  await migrate(url, migrations);
  await query(url, 'UPDATE _prisma_migrations SET finished_at = NULL');
  await expect(migrate(url, migrations)).rejects.toThrow(/prisma migrate resolve/);
  await query(url, 'UPDATE _prisma_migrations SET rolled_back_at = now()');
  expect(await migrate(url, migrations)).toEqual(['20260101000000_first']);
});
