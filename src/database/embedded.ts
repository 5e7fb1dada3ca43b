/**
 * The PostgreSQL that the server brings along. It runs as a process of its own, outlives a crash of this one, is shared
 * by all servers on the same folder, and is stopped by the last of them.
 */
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Binaries, findBinaries } from './embedded/binaries.js';
import {
  type Cluster,
  createIfMissing,
  launch,
  openCluster,
  passwordOf,
  shutDown,
  urlOf,
} from './embedded/cluster.js';
import {
  isKept,
  isLocal,
  keepLease,
  type Lease,
  lockFolder,
  readLease,
  removeLease,
} from './embedded/lease.js';
import { isAlive, type Postmaster, readPostmaster } from './embedded/postmaster.js';
import { DatabaseUnavailable } from './embedded/unavailable.js';

/** Every server holds this advisory lock shared while it lives; whoever gets it alone is the last one. */
const PRESENCE_LOCK = 1_380_271_950;
/** A lock file may outlive its killed server for about two seconds; a recovery from the log may take longer. */
const START_PATIENCE_MS = 30_000;

/** How long a database of another container that holds the folder may be out of reach. */
const UNREACHABLE_PATIENCE_MS = 10_000;

type Session = {
  postmaster: Postmaster;
  presence: pg.Client;
  /** Runs where this process can see and signal it, and not in another container. */
  local: boolean;
};

export async function startEmbeddedPostgres(options: {
  dataDir: string;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
}): Promise<{ url: string; stop(): Promise<void> }> {
  const { log } = options;
  const binaries = await findBinaries();
  const cluster = await openCluster(path.resolve(options.dataDir, 'postgres'));
  await createIfMissing(cluster, binaries);
  const password = await passwordOf(cluster);
  const urlAt = (postmaster: Postmaster) => urlOf(cluster, password, postmaster);

  const leaving = new AbortController();
  let restoring: Promise<void> = Promise.resolve();
  let session = await join(cluster, binaries, urlAt, leaving.signal, null);
  const url = urlAt(session.postmaster);
  const lease = keepLease(cluster.folder);
  watch();

  /** The address stays the same for as long as this process lives, so every pool finds its way back by itself. */
  function watch(): void {
    session.presence.on('error', () => {});
    session.presence.once('end', () => {
      if (leaving.signal.aborted) return;
      log.warn('the embedded PostgreSQL is gone; starting it again');
      restoring = restore();
    });
  }

  async function restore(): Promise<void> {
    while (!leaving.signal.aborted) {
      try {
        session = await join(cluster, binaries, urlAt, leaving.signal, session.postmaster.port);
        log.info('the embedded PostgreSQL is back');
        watch();
        return;
      } catch (error) {
        if (leaving.signal.aborted) return;
        log.error({ err: error }, 'the embedded PostgreSQL can not be started');
        await delay(1000, null, { signal: leaving.signal }).catch(() => {});
      }
    }
  }

  async function stop(): Promise<void> {
    leaving.abort();
    await restoring;
    lease.end();
    // The process id of another container's database means somebody else here.
    if ((await leave(session.presence)) && session.local) {
      await shutDown(cluster, binaries, session.postmaster);
      await removeLease(cluster.folder);
    }
    await session.presence.end().catch(() => {});
  }

  return { url, stop };
}

/** Attaches to the database that runs, or starts one, and takes the presence lock. */
async function join(
  cluster: Cluster,
  binaries: Binaries,
  urlAt: (postmaster: Postmaster) => string,
  leaving: AbortSignal,
  wantedPort: number | null,
): Promise<Session> {
  const started = performance.now();
  let reachableAt = started;
  while (performance.now() - started < START_PATIENCE_MS && !leaving.aborted) {
    const running = readPostmaster(cluster.data);
    const lease = await readLease(cluster.folder);
    const local = isLocal(lease);
    const seen = running && (!local || isAlive(running)) ? running : null;
    const reached = seen?.ready ? await connectAndAnnounce(urlAt(seen)) : 'BUSY';
    if (seen && typeof reached === 'object') return { postmaster: seen, presence: reached, local };

    if (!seen || !local) {
      const launched = await launchIfFree(cluster, binaries, { port: wantedPort, dead: running, local });
      if (launched) {
        const presence = await connectAndAnnounce(urlAt(launched));
        if (typeof presence === 'object') return { postmaster: launched, presence, local: true };
      }
    }
    if (local || reached === 'BUSY') reachableAt = performance.now();
    else if (performance.now() - reachableAt > UNREACHABLE_PATIENCE_MS) throw inUseElsewhere(cluster, lease);
    // Another one is starting or stopping it, or a killed one has not let go of the folder yet.
    await delay(50);
  }
  throw new DatabaseUnavailable(
    `The embedded PostgreSQL in ${cluster.folder} did not become ready within ${START_PATIENCE_MS / 1000} s; ` +
      `${cluster.logFile} says why. Stop whatever else uses that folder, or set DATABASE_URL.`,
  );
}

/** Never starts a second database on the files of a live one; null where there may be one. */
async function launchIfFree(
  cluster: Cluster,
  binaries: Binaries,
  { port, dead, local }: { port: number | null; dead: Postmaster | null; local: boolean },
): Promise<Postmaster | null> {
  const lock = lockFolder(cluster.folder);
  if (!lock) return null;
  try {
    if (!local && (await isKept(cluster.folder))) return null;
    return await launch(cluster, binaries, { port, dead, lock: lock.descriptor });
  } finally {
    lock.close();
  }
}

const inUseElsewhere = (cluster: Cluster, lease: Lease | null) =>
  new DatabaseUnavailable(
    `DATA_DIR: the database in ${cluster.folder} is in use by another container or machine (${lease?.host ?? 'unknown'}) and can't be reached from here. ` +
      'Give every server a DATA_DIR of its own, stop the other one, or set DATABASE_URL for both.',
  );

/** BUSY: starting up, shutting down or just gone. UNREACHABLE: nobody listens. */
async function connectAndAnnounce(url: string): Promise<pg.Client | 'BUSY' | 'UNREACHABLE'> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'reelgraph presence',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    const code = (error as { code?: string }).code ?? '';
    if (['ENOENT', 'ECONNREFUSED', 'EACCES', 'ETIMEDOUT'].includes(code)) return 'UNREACHABLE';
    // 57P..: starting up or shutting down; 08...: the connection was cut.
    if (/^(57P|08|ECONN|EPIPE)/.test(code) || /terminated/.test(String(error))) return 'BUSY';
    throw error;
  }
}

/** True if nobody else is left. */
async function leave(presence: pg.Client): Promise<boolean> {
  try {
    await presence.query('SELECT pg_advisory_unlock_shared($1)', [PRESENCE_LOCK]);
    const { rows } = await presence.query('SELECT pg_try_advisory_lock($1) AS last', [PRESENCE_LOCK]);
    return rows[0].last;
  } catch {
    return false;
  }
}
