import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linkLibraries } from '../../src/database/embedded/binaries.js';
import { isLocal, readLease } from '../../src/database/embedded/lease.js';
import { isAlive, readPostmaster } from '../../src/database/embedded/postmaster.js';
import { PROCESS_SPACE } from '../../src/database/embedded/process-space.js';
import { startEmbeddedPostgres } from '../../src/database/embedded.js';

const log = { info() {}, warn() {}, error() {} };
const isRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65534, gid: 65534 };

const MOUNT_SMALL_DISK = 'mount -t tmpfs -o size=20m none "$0" && exec "$@"';
const canMount =
  isRoot &&
  spawnSync('unshare', ['-m', 'sh', '-c', MOUNT_SMALL_DISK, tmpdir(), 'true'], { stdio: 'ignore' }).status ===
    0;

let dataDir: string;
let leavings: (() => Promise<unknown> | unknown)[];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'reelgraph-db-'));
  leavings = [];
});

afterEach(async () => {
  for (const leave of leavings.reverse()) await leave();
  // The process id in the file of a container's database is somebody else's here.
  const left = readPostmaster(path.dirname(lockFile()));
  const isOurs = isLocal(await readLease(path.join(dataDir, 'postgres')));
  if (left && isOurs && isAlive(left)) process.kill(left.pid, 'SIGKILL');
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const lockFile = () => path.join(dataDir, 'postgres', 'data', 'postmaster.pid');
const postmasterPid = () => Number(readFileSync(lockFile(), 'utf8').split('\n')[0]);

async function start() {
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  leavings.push(() => postgres.stop());
  return postgres;
}

/** The same in a process of its own, which can be killed and can belong to someone else. */
async function startProcess(
  options: { env?: Record<string, string>; uid?: number; gid?: number; through?: string[] } = {},
) {
  const fixture = path.join(import.meta.dirname, 'embedded.server.fixture.ts');
  const command = [...(options.through ?? []), process.execPath, '--import', 'tsx', fixture, dataDir];
  const child = spawn(command[0]!, command.slice(1), {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
    env: { ...process.env, ...options.env },
  });
  leavings.push(() => end(child, 'SIGKILL'));
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  await vi.waitUntil(() => said.endsWith('\n'), { timeout: 30_000 });
  return { child, said: said.trim() };
}

/** All but what belongs to the running server. */
const visible = async (folder: string) =>
  (await readdir(folder)).filter((name) => !name.startsWith('.s.') && !['lock', 'lease.json'].includes(name));

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('on a folder of its own', () => {
  test('keeps what was written, over a stop and a start', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    expect(existsSync(lockFile())).toBe(false);

    const second = await start();
    expect(await query(second.url, 'TABLE kept')).toEqual([{ answer: 42 }]);
  });

  test('writes through to the disk, and lets nobody else in', async () => {
    const { url } = await start();
    const settings = await query(
      url,
      `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY 1`,
    );
    expect(settings.map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);

    for (const way of [url, url.split('?')[0]!]) {
      const guess = way.replace(/:[^:@]+@/, ':guess@');
      await expect(query(guess, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    }
    const folder = path.join(dataDir, 'postgres');
    expect((await stat(folder)).mode & 0o077).toBe(0);
    expect((await stat(path.join(folder, 'data'))).mode & 0o077).toBe(0);
    expect((await stat(path.join(folder, 'data', 'reelgraph.password'))).mode & 0o077).toBe(0);
  });

  test('works under a path that is longer than a socket may have, with spaces and other letters', async () => {
    const short = dataDir;
    dataDir = path.join(short, 'ein langer Weg – '.repeat(8));
    const { url, stop } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stop();
    dataDir = short;
  });

  test('clears away what a killed first start has left', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    const folder = path.join(dataDir, 'postgres');
    await mkdir(path.join(folder, `unfinished-${PROCESS_SPACE}-${gone.pid}-abcd`, 'base'), {
      recursive: true,
    });
    await writeFile(path.join(folder, `unfinished-${PROCESS_SPACE}-${gone.pid}-abcd.password`), 'secret');
    await start();
    expect((await visible(folder)).sort()).toEqual(['data', 'postgres.log']);
  });

  test('is not held up by a lock whose number has passed to another program', async () => {
    const { stop } = await start();
    await stop();
    await writeFile(
      lockFile(),
      `${process.pid}\n${path.dirname(lockFile())}\n1700000000\n5432\n\n127.0.0.1\n\nready\n`,
    );
    const { url } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('when something is killed', () => {
  test('attaches to the database that its killed server has left running', async () => {
    const server = await startProcess();
    await query(server.said, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pid = postmasterPid();
    await end(server.child, 'SIGKILL');

    const { url, stop } = await start();
    expect(postmasterPid()).toBe(pid);
    expect(await query(url, 'TABLE kept')).toEqual([{ answer: 42 }]);
    await stop();
    expect(existsSync(lockFile())).toBe(false);
  });

  test('starts at once after database and server were both killed', async () => {
    const server = await startProcess();
    await query(server.said, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(postmasterPid(), 'SIGKILL');
    await end(server.child, 'SIGKILL');

    const { url } = await start();
    expect(await query(url, 'TABLE kept')).toEqual([{ answer: 42 }]);
  });

  test('brings a killed database back at the same address while the server lives', async () => {
    const { url } = await start();
    await query(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const killed = postmasterPid();
    process.kill(killed, 'SIGKILL');

    await vi.waitUntil(() => existsSync(lockFile()) && postmasterPid() !== killed, { timeout: 40_000 });
    const rows = await vi.waitFor(() => query(url, 'TABLE kept'), { timeout: 40_000 });
    expect(rows).toEqual([{ answer: 42 }]);
  });
});

describe('with two servers on one folder', () => {
  test('both use one database, and the last to leave stops it', async () => {
    const first = await start();
    const second = await startProcess();
    expect(second.said).toBe(first.url);

    await first.stop();
    expect(await query(second.said, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await end(second.child, 'SIGTERM');
    expect(existsSync(lockFile())).toBe(false);
  });

  test('a first start of both at once makes one database', async () => {
    const [one, two] = await Promise.all([startProcess(), startProcess()]);
    expect(two.said).toBe(one.said);
    expect(await query(one.said, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await visible(path.join(dataDir, 'postgres'))).sort()).toEqual(['data', 'postgres.log']);
    await Promise.all([end(one.child, 'SIGTERM'), end(two.child, 'SIGTERM')]);
    expect(existsSync(lockFile())).toBe(false);
  });
});

const APART = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'];
const canSeparate =
  isRoot && spawnSync(APART[0]!, [...APART.slice(1), 'true'], { stdio: 'ignore' }).status === 0;

describe.runIf(canSeparate)('with two containers on one folder', () => {
  const backends = `SELECT pg_postmaster_start_time()::text AS "startedAt"`;

  test('the second uses the database of the first', async () => {
    const first = await startProcess({ through: APART });
    const [before] = await query(first.said, backends);
    const second = await startProcess({ through: APART });
    expect(await query(second.said, backends)).toEqual([before]);
    const outside = await startProcess();
    expect(await query(outside.said, backends)).toEqual([before]);

    await end(outside.child, 'SIGTERM');
    expect(await query(second.said, backends)).toEqual([before]);
  });

  test('the second starts the database again when the container of the first is killed', async () => {
    const first = await startProcess({ through: APART });
    await query(first.said, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const second = await startProcess({ through: APART });
    await end(first.child, 'SIGKILL');
    const rows = await vi.waitFor(() => query(second.said, 'TABLE kept'), { timeout: 40_000 });
    expect(rows).toEqual([{ answer: 42 }]);
  });

  test('the second is refused where it can not reach the database of the first', async () => {
    const first = await startProcess({ through: APART });
    const [before] = await query(first.said, backends);
    const folder = path.join(dataDir, 'postgres');
    const socket = (await readdir(folder)).find((name) => /^\.s\.PGSQL\.\d+$/.test(name))!;
    await rename(path.join(folder, socket), path.join(folder, 'hidden'));

    const second = await startProcess({ through: ['unshare', '--net', ...APART.slice(1)] });
    expect(second.said).toMatch(/in use by another container.*DATA_DIR of its own/s);
    await once(second.child, 'exit').catch(() => undefined);
    await rename(path.join(folder, 'hidden'), path.join(folder, socket));
    expect(await query(first.said, backends)).toEqual([before]);
  });

  test('a lease that somebody out of sight keeps is respected without a lock', async () => {
    const { stop } = await start();
    await stop();
    const lease = path.join(dataDir, 'postgres', 'lease.json');
    const write = (nonce: number) =>
      writeFile(lease, JSON.stringify({ space: 'elsewhere', host: 'far', nonce }));
    await write(0);
    await writeFile(lockFile(), `4242\n${path.dirname(lockFile())}\n1700000000\n1\n\n127.0.0.1\n\nready\n`);
    let beats = 0;
    const beating = setInterval(() => void write(++beats), 1000);
    leavings.push(() => clearInterval(beating));
    await expect(start()).rejects.toThrow(/in use by another container or machine \(far\)/);
    clearInterval(beating);
    expect(readFileSync(lockFile(), 'utf8')).toMatch(/^4242\n/);
    // Nobody keeps it any more.
    const { url } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

test('makes the links between its libraries when npm was told to run no scripts', async () => {
  await mkdir(path.join(dataDir, 'native', 'lib'), { recursive: true });
  await writeFile(path.join(dataDir, 'native', 'lib', 'libpq.so.5.18'), 'the library');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  await writeFile(path.join(dataDir, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  await Promise.all([linkLibraries(dataDir), linkLibraries(dataDir)]);
  expect(readFileSync(path.join(dataDir, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('the library');
});

describe.runIf(process.platform === 'linux')('whoever starts it', () => {
  /** Programs of these names fail, as they do where the system forbids what they ask for. */
  async function forbid(...programs: string[]): Promise<Record<string, string>> {
    const folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-forbidden-'));
    leavings.push(() => rm(folder, { recursive: true }));
    await chmod(folder, 0o755);
    for (const name of programs)
      await writeFile(path.join(folder, name), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    return { PATH: `${folder}:${process.env.PATH}` };
  }

  async function worksOnceMore(server: { child: ChildProcess; said: string }): Promise<void> {
    expect(await query(server.said, 'SELECT current_user AS me')).toEqual([{ me: 'reelgraph' }]);
    await end(server.child, 'SIGTERM');
    expect(existsSync(lockFile())).toBe(false);
  }

  test.runIf(isRoot)('root, in a folder that only root may enter', async () => {
    await chmod(dataDir, 0o700);
    await worksOnceMore(await startProcess());
  });

  test.runIf(isRoot)('root, where user namespaces are forbidden', async () => {
    await chmod(dataDir, 0o700);
    await worksOnceMore(await startProcess({ env: await forbid('unshare') }));
    // And back: the files change hands.
    await worksOnceMore(await startProcess());
  });

  test.runIf(isRoot)(
    'root without a postgres user and without capabilities, in a folder that others may enter',
    async () => {
      await chmod(dataDir, 0o755);
      await worksOnceMore(await startProcess({ env: await forbid('unshare', 'setpriv', 'id') }));
    },
  );

  test.runIf(isRoot)('root with no way left is told what to do', async () => {
    await chmod(dataDir, 0o700);
    const { said } = await startProcess({ env: await forbid('unshare', 'setpriv') });
    expect(said).toMatch(/refuses to run as root.*DATABASE_URL/s);
  });

  test.runIf(canMount)('nobody, when the disk is full', async () => {
    const { said } = await startProcess({
      through: ['unshare', '-m', 'sh', '-c', MOUNT_SMALL_DISK, dataDir],
    });
    expect(said).toMatch(/disk is full.*DATA_DIR/s);
  });

  test.runIf(isRoot)('an ordinary user', async () => {
    await rm(dataDir, { recursive: true });
    await mkdir(dataDir);
    await chown(dataDir, NOBODY.uid, NOBODY.gid);
    await worksOnceMore(await startProcess({ ...NOBODY, env: { HOME: dataDir, TMPDIR: dataDir } }));
  });
});
