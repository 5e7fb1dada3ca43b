/**
 * Brings a database up to this version of the program. Files, table and lock are those of `prisma migrate deploy`, so
 * either of them can go on where the other stopped.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { DatabaseUnavailable } from './embedded/unavailable.js';

/** The advisory lock that Prisma's own engine takes. */
const PRISMA_LOCK = 72_707_369;

const CREATE_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

type Migration = { name: string; sql: string; checksum: string };
type AppliedRow = { migration_name: string; checksum: string; finished_at: Date | null };

/** The database and this version don't fit together. The message says what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/** Returns the names of the migrations that it has applied. */
export async function migrate(url: string, folder = migrationsFolder()): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url, application_name: 'reelgraph migrations' });
  client.on('error', () => {});
  await client.connect().catch((error: unknown) => {
    throw outOfReach(url, error as NodeJS.ErrnoException);
  });
  try {
    // Released with the connection, whatever happens.
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query('SET client_min_messages = warning');
    await client.query(CREATE_TABLE);
    const { rows } = await client.query<AppliedRow>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    const due = migrationsDue(migrations, rows);
    for (const migration of due) await apply(client, migration);
    return due.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** Without the password that may stand in the address. */
function outOfReach(url: string, { message, code }: NodeJS.ErrnoException): DatabaseUnavailable {
  const at = URL.canParse(url) ? new URL(url) : null;
  const where = at ? `${at.host}${at.pathname}` : 'its address';
  return new DatabaseUnavailable(
    `The database at ${where} can't be used (${message || code}). Start it or correct DATABASE_URL; without that the server brings a database of its own.`,
  );
}

function migrationsDue(migrations: Migration[], applied: AppliedRow[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const migration = known.get(name);
    if (!migration) {
      throw new MigrationRefused(
        `The database was already used by a newer version of this program (it has the migration ${name}). ` +
          'Start that version or a later one, or use another database.',
      );
    }
    if (!finished_at) {
      throw new MigrationRefused(
        `The migration ${name} was begun by another tool and never finished. Repair the database, then tell Prisma with ` +
          `"prisma migrate resolve" whether it is applied or rolled back.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new MigrationRefused(
        `The migration ${name} is not the one that this database was made with. Restore the file and write a new migration ` +
          'for the change; while developing, a fresh database does as well.',
      );
    }
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw new MigrationRefused(
      `The migration ${migration.name} failed and changed nothing: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}

/** In the order of their names, which begin with a time. */
export async function readMigrations(folder = migrationsFolder()): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Found by walking up, because this file lies at another depth once the program is built. */
function migrationsFolder(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const migrations = path.join(folder, 'prisma', 'migrations');
    if (existsSync(migrations)) return migrations;
    if (folder === path.dirname(folder)) throw new Error('prisma/migrations is missing beside the program');
  }
}
