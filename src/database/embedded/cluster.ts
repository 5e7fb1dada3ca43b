/** The folder of one database: made once, started, stopped. Nothing here knows who else uses it. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { chooseIdentity, type Identity, spawnAs } from './identity.js';
import { lockFolder, writeLease } from './lease.js';
import { isAlive, type Postmaster, readPostmaster, removeStaleLock } from './postmaster.js';
import { PROCESS_SPACE, processExists } from './process-space.js';
import { DatabaseUnavailable } from './unavailable.js';

const USER = 'reelgraph';
/** What fits on every system; Linux has 107, macOS 103. */
const MAX_SOCKET_PATH = 103;
const MAX_LOG_BYTES = 10 * 1024 * 1024;

export type Cluster = { folder: string; data: string; logFile: string };

/** Tuned for a small database that shares its machine with video encoding. What is acknowledged is on the disk. */
const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  max_connections: '200',
  shared_buffers: '64MB',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  listen_addresses: '127.0.0.1',
};

export async function openCluster(folder: string): Promise<Cluster> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return { folder, data: path.join(folder, 'data'), logFile: path.join(folder, 'postgres.log') };
}

/** The password is made with the folder and lies in it, where only its owner can read. */
export async function passwordOf(cluster: Cluster): Promise<string> {
  return (await readFile(path.join(cluster.data, 'reelgraph.password'), 'utf8')).trim();
}

export function urlOf(cluster: Cluster, password: string, { port }: Postmaster): string {
  const url = `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`;
  const socket = socketFolder(cluster);
  return socket ? `${url}?host=${encodeURIComponent(socket)}` : url;
}

/** A socket is cheaper than loopback, where its path is short enough. Null where it is not. */
function socketFolder({ folder }: Cluster): string | null {
  const longest = Buffer.byteLength(path.join(folder, '.s.PGSQL.65535'));
  // A comma would begin the next folder of a list.
  return process.platform === 'win32' || longest > MAX_SOCKET_PATH || /[,"]/.test(folder) ? null : folder;
}

/** Left by servers that were killed. Only one runs at a time, so they can't be anybody's. */
async function removeOtherSockets(cluster: Cluster, port: number): Promise<void> {
  for (const name of await readdir(cluster.folder)) {
    const other = /^\.s\.PGSQL\.(\d+)/.exec(name)?.[1];
    if (other && other !== String(port)) await rm(path.join(cluster.folder, name), { force: true });
  }
}

/**
 * Makes the folder under another name and renames it when it is whole: a crash half-way leaves nothing that looks like
 * a database, and of two that try at once one wins and the other uses what the first has made.
 */
export async function createIfMissing(cluster: Cluster, binaries: Binaries): Promise<void> {
  while (!isMade(cluster)) {
    const lock = lockFolder(cluster.folder);
    try {
      if (lock && !isMade(cluster)) await create(cluster, binaries);
    } finally {
      lock?.close();
    }
    if (!lock) await delay(100);
  }
}

const isMade = ({ data }: Cluster) => existsSync(path.join(data, 'PG_VERSION'));

async function create(cluster: Cluster, binaries: Binaries): Promise<void> {
  const identity = chooseIdentity(binaries.postgres, cluster.folder);
  await removeAbandoned(cluster);

  const name = `unfinished-${PROCESS_SPACE}-${process.pid}-${randomBytes(4).toString('hex')}`;
  const unfinished = path.join(cluster.folder, name);
  const passwordFile = `${unfinished}.password`;
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (identity.owner) await chown(passwordFile, identity.owner.uid, identity.owner.gid);
  try {
    await initdb(identity, binaries, ['-D', unfinished, `--pwfile=${passwordFile}`]);
    await rename(passwordFile, path.join(unfinished, 'reelgraph.password'));
    await rename(unfinished, cluster.data).catch((error) => {
      if (!isMade(cluster)) throw error;
    });
    await flushFolder(cluster.folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
  }
}

async function initdb(identity: Identity, binaries: Binaries, args: string[]): Promise<void> {
  const all = [...args, '-U', USER, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'];
  const child = spawnAs(identity, binaries.initdb, all, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw failure('could not be made', said);
}

/** Removes what a killed initdb left. The name says which process made it; one out of sight is given an hour. */
async function removeAbandoned(cluster: Cluster): Promise<void> {
  for (const name of await readdir(cluster.folder)) {
    if (!name.startsWith('unfinished-')) continue;
    const [, space, pid] = name.split('-');
    const file = path.join(cluster.folder, name);
    const ageMs = Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? Date.now());
    const isGone = space === PROCESS_SPACE ? !processExists(Number(pid)) : ageMs > 3_600_000;
    if (isGone) await rm(file, { recursive: true, force: true });
  }
}

export type Launch = {
  /** Null takes a free one. */
  port: number | null;
  /** What an earlier database left behind. */
  dead: Postmaster | null;
  /** The open and locked file that PostgreSQL's processes inherit. */
  lock: number;
};

/** Starts the server, detached: it lives on when this process is killed. Null when another one holds the folder. */
export async function launch(
  cluster: Cluster,
  binaries: Binaries,
  { dead, lock, ...wanted }: Launch,
): Promise<Postmaster | null> {
  const identity = chooseIdentity(binaries.postgres, cluster.folder);
  if (dead) removeStaleLock(cluster.data, dead);
  await writeLease(cluster.folder);
  const port = wanted.port ?? (await freePort());
  const settings = { ...SETTINGS, port, unix_socket_directories: socketFolder(cluster) ?? '' };
  const log = openLog(cluster);
  const logStart = statSync(cluster.logFile).size;
  const args = [
    '-D',
    cluster.data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const child = spawnAs(identity, binaries.postgres, args, {
    detached: true,
    stdio: ['ignore', log, log, lock],
  });
  closeSync(log);
  child.unref();

  let ended = false;
  child.on('error', () => (ended = true));
  child.on('exit', () => (ended = true));
  while (!ended) {
    const postmaster = readPostmaster(cluster.data);
    if (postmaster?.ready && postmaster.pid === child.pid) {
      await removeOtherSockets(cluster, port);
      return postmaster;
    }
    await delay(10);
  }
  const said = readFileSync(cluster.logFile).subarray(logStart).toString('utf8');
  if (/lock file .* already exists|pre-existing shared memory block|could not bind/.test(said)) return null;
  throw failure('did not start', said, cluster.logFile);
}

/** Clients are disconnected, what they have committed is safe. */
export async function shutDown(cluster: Cluster, binaries: Binaries, postmaster: Postmaster): Promise<void> {
  if (process.platform === 'win32') {
    await once(
      spawn(binaries.pgCtl, ['stop', '-D', cluster.data, '-m', 'fast', '-W'], { stdio: 'ignore' }),
      'close',
    );
  } else {
    process.kill(postmaster.pid, 'SIGINT');
  }
  const patience = Date.now() + 7000; // The whole process has 10 s to leave.
  while (isAlive(postmaster)) {
    if (Date.now() > patience) {
      // It recovers from its log at the next start.
      process.kill(postmaster.pid, 'SIGQUIT');
      return;
    }
    await delay(20);
  }
}

function openLog(cluster: Cluster): number {
  const long = existsSync(cluster.logFile) && statSync(cluster.logFile).size > MAX_LOG_BYTES;
  return openSync(cluster.logFile, long ? 'w' : 'a', 0o600);
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

function failure(what: string, said: string, logFile?: string): DatabaseUnavailable {
  const lines = said.trim().split('\n');
  if (/No space left on device|Check free disk space/.test(said)) {
    return new DatabaseUnavailable(
      `The embedded PostgreSQL ${what}: the disk is full. Make room, or point DATA_DIR to another disk.`,
    );
  }
  if (/database files are incompatible with server/.test(said)) {
    return new DatabaseUnavailable(
      `The embedded PostgreSQL ${what}: the folder was made by another major version. Start the version of this program that made it, or export its data with pg_dump.`,
    );
  }
  const reason =
    lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return new DatabaseUnavailable(
    `The embedded PostgreSQL ${what}: ${reason.trim()}${logFile ? ` (all of it is in ${logFile})` : ''}. ` +
      'Put that right, or set DATABASE_URL to a PostgreSQL 14 or newer.',
  );
}
