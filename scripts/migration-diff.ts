/** What the migrations still lack of prisma/schema.prisma, as SQL. Runs Prisma's engine as WebAssembly, offline. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/database/embedded.js';
import { readMigrations } from '../src/database/migrate.js';

const root = path.resolve(import.meta.dirname, '..');
const SCHEMA = path.join(root, 'prisma', 'schema.prisma');
export const MIGRATIONS = path.join(root, 'prisma', 'migrations');
/** migration_lock.toml, without which Prisma takes no migrations. */
export const LOCKFILE = `# Do not edit. Says which database the migrations are for.\nprovider = "postgresql"\n`;

const CHAR = 18;
const TEXT = 25;

const quiet = { info() {}, warn: console.warn, error: console.error };

/** Null when schema and migrations agree. The migrations are tried out on a database in a temporary folder. */
export async function missingSql(): Promise<string | null> {
  await mkdir(MIGRATIONS, { recursive: true });
  const dataDir = await mkdtemp(path.join(tmpdir(), 'reelgraph-diff-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: quiet });
  const pool = new pg.Pool({ connectionString: postgres.url });
  try {
    await loadEngine();
    const datamodel: [string, string] = [SCHEMA, await readFile(SCHEMA, 'utf8')];
    const schemaEngine = await engine.SchemaEngine.new(
      { datamodels: [datamodel] },
      () => {},
      adapterOn(pool),
    );
    const { stdout, exitCode } = await schemaEngine.diff({
      from: { tag: 'migrations', ...(await migrationList()) },
      to: { tag: 'schemaDatamodel', files: [{ path: datamodel[0], content: datamodel[1] }] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    schemaEngine.free();
    return exitCode === 2 ? stdout : null;
  } finally {
    await pool.end();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** What `prisma migrate deploy` does, by the same engine. Returns the names of the migrations that it has applied. */
export async function deployWithPrisma(url: string): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url });
  try {
    await loadEngine();
    const schemaEngine = await engine.SchemaEngine.new(
      { datamodels: [[SCHEMA, await readFile(SCHEMA, 'utf8')]] },
      () => {},
      adapterOn(pool),
    );
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      migrationsList: await migrationList(),
      filters: { externalTables: [], externalEnums: [] },
    });
    schemaEngine.free();
    return appliedMigrationNames;
  } finally {
    await pool.end();
  }
}

/** The whole database is a trial one, so the migrations may run in it and need no second one. */
function adapterOn(pool: pg.Pool): object {
  const charColumns = readCharAsText(pool);
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const index of charColumns.get(result.rows) ?? []) {
        result.columnTypes[index] = ColumnTypeEnum.Character;
      }
      return result;
    };
    return adapter;
  };
  factory.connectToShadowDb = factory.connect;
  return bindMigrationAwareSqlAdapterFactory(factory);
}

/** The engine reads columns of the catalogue whose type "char" the adapter refuses. Returns where they were. */
function readCharAsText(pool: pg.Pool): WeakMap<object, number[]> {
  const charColumns = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  pool.query = (async (config: pg.QueryConfig) => {
    const result = await query(config);
    const found = [...result.fields.keys()].filter((index) => result.fields[index]!.dataTypeID === CHAR);
    for (const index of found) result.fields[index]!.dataTypeID = TEXT;
    charColumns.set(result.rows, found);
    return result;
  }) as typeof pool.query;
  return charColumns;
}

async function migrationList() {
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: 'migration_lock.toml', content: LOCKFILE },
    shadowDbInitScript: '',
    migrationDirectories: (await readMigrations(MIGRATIONS)).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

/** As much of it as is used here; Node's types have it only with those of the browser. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/** The package's own entry imports its .wasm file as a bundler would; Node has to be told. */
let engineLoaded: Promise<void> | null = null;
const loadEngine = (): Promise<void> => {
  engineLoaded ??= instantiateEngine();
  return engineLoaded;
};

async function instantiateEngine(): Promise<void> {
  // Where the engine leaves its last words.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(entry.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
