/** Makes many jobs' rows out of those that are there: every table, with all that hangs together still hanging together. */
import type pg from 'pg';

type Column = { table: string; column: string; type: string };

/** Of the server itself, or gone after an hour. */
const LEFT_OUT = ['_prisma_migrations', 'Setting', 'Worker', 'Webhook', 'DeletedJob', 'JobStart'];
/** One owner has a lot. */
const HEAVY_OWNER = 'local';
const HEAVY_SHARE = 20;
const OTHER_OWNERS = 2_000;

/** Rows by table, of those that are there. */
export async function countRows(client: pg.Client): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of new Set((await columnsOf(client)).map(({ table }) => table))) {
    const { rows } = await client.query(`SELECT count(*)::int AS n FROM "${table}"`);
    if (rows[0].n > 0) counts.set(table, rows[0].n);
  }
  return counts;
}

export async function cloneJobs(client: pg.Client, copies: number): Promise<void> {
  const columns = await columnsOf(client);
  // Rows refer to rows that come later.
  await client.query('SET session_replication_role = replica');
  for (const table of new Set(columns.map(({ table }) => table))) {
    const own = columns.filter((column) => column.table === table);
    const names = own.map(({ column }) => `"${column}"`).join(', ');
    const values = own.map((column) => copyOf(column, copies)).join(', ');
    await client.query(
      `INSERT INTO "${table}" (${names}) SELECT ${values} FROM (SELECT * FROM "${table}") t, generate_series(1, ${copies}) n`,
    );
  }
  await client.query('SET session_replication_role = DEFAULT');
  await makeVarious(client);
  await client.query('VACUUM ANALYZE');
}

async function columnsOf(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT c.table_name AS table, column_name AS column, udt_name AS type
     FROM information_schema.columns c JOIN information_schema.tables USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND table_type = 'BASE TABLE' AND c.table_name <> ALL($1)
     ORDER BY c.table_name, ordinal_position`,
    [LEFT_OUT],
  );
  return rows;
}

/** The n-th copy of a value: the same id becomes the same other id wherever it stands. */
function copyOf({ table, column, type }: Column, copies: number): string {
  const value = `t."${column}"`;
  const asUuid = (text: string) => `md5(${text}::text || n)::uuid`;
  if (type === 'uuid') return asUuid(value);
  if (type === '_uuid') return `ARRAY(SELECT ${asUuid('each')} FROM unnest(${value}) each)`;
  if (type === 'timestamptz') return `${value} - n * interval '1 year' / ${copies}`;
  if (column === 'owner')
    return `CASE WHEN n % ${HEAVY_SHARE} = 0 THEN '${HEAVY_OWNER}' ELSE 'owner-' || n % ${OTHER_OWNERS} END`;
  if (column === 'idempotencyKey' || (table === 'Artifact' && column === 'key')) return `${value} || n`;
  if (column === 'storageKey') return `md5(${value} || n) || md5(n || ${value})`;
  return value;
}

/** Most are done and long retired; some failed, and a few wait for their users. */
async function makeVarious(client: pg.Client): Promise<void> {
  await client.query(`UPDATE "Job" SET status = 'FAILED' WHERE get_byte(uuid_send(id), 0) < 4`);
  await client.query(
    `UPDATE "Job" SET status = 'AWAITING_APPROVAL' WHERE get_byte(uuid_send(id), 0) = 4 AND get_byte(uuid_send(id), 1) < 16`,
  );
  await client.query(
    `UPDATE "Job" SET "filesRemovedAt" = "completedAt" WHERE "completedAt" < now() - interval '15 days'`,
  );
}
