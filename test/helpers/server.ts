/** A real server in a process of its own, on a free port and in a temporary folder: what tests from outside talk to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const READY_WITHIN = 60 * 1000; // 60s

export type TestServer = {
  /** Without the path: `${url}/graphql` is the API. */
  url: string;
  pid: number;
  dataDir: string;
  /** Null for a server with its embedded database. */
  databaseUrl: string | null;
  /** What it has logged so far. */
  log(): string;
  /** Asks it to stop and waits; answers its exit code. Removes the folder, unless the test brought it. */
  stop(): Promise<number | null>;
  /** As a power cut would: no goodbye. The folder and its database stay, for the next start with its DATA_DIR. */
  kill(): Promise<void>;
  /** Resolves with the exit code when it ends, for whatever reason. */
  ended: Promise<number | null>;
};

/** What "npm start" runs; the global setup of the tests and "npm run build" make it. */
const PROGRAM = path.join(ROOT, 'dist', 'main.js');

/** By data folder, so that a second server on the folder gets the database of the first. */
const databases = new Map<string, TestDatabase>();

/**
 * Only what is given here and what finds programs: no key of whoever runs the tests may reach the server. It gets a
 * database of the test run's PostgreSQL; with `embedded` it starts its own, as on a fresh machine.
 */
export async function startServer(
  env: Record<string, string> = {},
  { embedded = false, program = PROGRAM } = {},
): Promise<TestServer> {
  const dataDir = env.DATA_DIR ?? (await mkdtemp(path.join(tmpdir(), 'reelgraph-test-')));
  const database = embedded ? null : await databaseFor(dataDir, env);
  const { PATH, HOME, TMPDIR, FFMPEG_PATH, FFPROBE_PATH } = process.env;
  const child = spawn(process.execPath, ['--max-semi-space-size=32', program], {
    // No .env of whoever runs the tests.
    cwd: tmpdir(),
    env: {
      PATH,
      HOME,
      TMPDIR,
      FFMPEG_PATH,
      FFPROBE_PATH,
      LOG_LEVEL: 'warn',
      PORT: '0',
      ...(database && { DATABASE_URL: database.url }),
      ...env,
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const removeFolder = async () => {
    if (env.DATA_DIR !== undefined) return;
    endDatabase(dataDir);
    await database?.drop();
    databases.delete(dataDir);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  };

  try {
    const url = await printedAddress(child, ended);
    return {
      url,
      pid: child.pid!,
      dataDir,
      databaseUrl: database?.url ?? env.DATABASE_URL ?? null,
      log: () => log,
      ended,
      stop: async () => {
        child.kill('SIGTERM');
        const code = await ended;
        await removeFolder();
        return code;
      },
      kill: async () => {
        child.kill('SIGKILL');
        await ended;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    await removeFolder();
    throw new Error(`${(error as Error).message}\n${log}`);
  }
}

async function databaseFor(dataDir: string, env: Record<string, string>): Promise<TestDatabase | null> {
  if (env.DATABASE_URL !== undefined) return null;
  const database = databases.get(dataDir) ?? (await createTestDatabase());
  if (database) databases.set(dataDir, database);
  return database;
}

async function printedAddress(child: ChildProcess, ended: Promise<number | null>): Promise<string> {
  let printed = '';
  const address = new Promise<string>((resolve) => {
    child.stdout!.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /(https?:\/\/\S+)\/(?:graphql|health)/.exec(printed);
      if (found) resolve(found[1]!);
    });
  });
  const giveUp = AbortSignal.timeout(READY_WITHIN);
  return Promise.race([
    address,
    ended.then((code) => Promise.reject(new Error(`The server ended with ${code} before it was ready.`))),
    once(giveUp, 'abort').then(() => Promise.reject(new Error('The server was not ready in time.'))),
  ]);
}

/** A killed server leaves its database running for the next one; where there is no next one, it has to go. */
function endDatabase(dataDir: string): void {
  const file = path.join(dataDir, 'postgres', 'data', 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    if (pid > 1) process.kill(pid, 'SIGQUIT');
  } catch {
    // It ended by itself.
  }
}
