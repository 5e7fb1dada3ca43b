/** An empty, migrated database for one test file or one server, copied from the template of the whole run. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Set by the global setup; the processes of the tests inherit it. */
export const POSTGRES_URL = 'REELGRAPH_TEST_POSTGRES';
export const TEMPLATE = 'migrated';

export type TestDatabase = { url: string; drop(): Promise<void> };

/** Null outside of a test run, where a server brings its own database. */
export async function createTestDatabase(template = TEMPLATE): Promise<TestDatabase | null> {
  const server = process.env[POSTGRES_URL];
  if (!server) return null;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    url: urlOfDatabase(server, name),
    drop: () => asAdmin(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** As above, for tests that can't do without. `template0` is empty. */
export async function requireTestDatabase(template?: string): Promise<TestDatabase> {
  const database = await createTestDatabase(template);
  if (!database) throw new Error('This test needs the database of the global setup: run it with vitest.');
  return database;
}

export function urlOfDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // When the run ends, its PostgreSQL may go before this connection does.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
