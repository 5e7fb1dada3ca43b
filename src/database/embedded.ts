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
import { isAlive, type Postmaster, readPostmaster } from './embedded/postmaster.js';
import { DatabaseUnavailable } from './embedded/unavailable.js';

/** Every server holds this advisory lock shared while it lives; whoever gets it alone is the last one. */
const PRESENCE_LOCK = 1_380_271_950;
/** A lock file may outlive its killed server for about two seconds; a recovery from the log may take longer. */
const START_PATIENCE_MS = 30_000;

type Session = { postmaster: Postmaster; presence: pg.Client };

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
    if (await leave(session.presence)) await shutDown(cluster, binaries, session.postmaster);
    await session.presence.end().catch(() => {});
  }

  return { url, stop };
}

/** Attaches to the server that runs, or starts one, and tells the others that we are here. */
async function join(
  cluster: Cluster,
  binaries: Binaries,
  urlAt: (postmaster: Postmaster) => string,
  leaving: AbortSignal,
  wantedPort: number | null,
): Promise<Session> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (Date.now() < deadline && !leaving.aborted) {
    const running = readPostmaster(cluster.data);
    const postmaster = running && isAlive(running) ? running : await launch(cluster, binaries, wantedPort);
    if (postmaster?.ready) {
      const presence = await announce(urlAt(postmaster));
      if (presence) return { postmaster, presence };
    }
    // Another one is starting or stopping it, or a killed one has not let go of the folder yet.
    await delay(50);
  }
  throw new DatabaseUnavailable(
    `The embedded PostgreSQL in ${cluster.folder} did not become ready within ${START_PATIENCE_MS / 1000} s; ` +
      `${cluster.logFile} says why. Stop whatever else uses that folder, or set DATABASE_URL.`,
  );
}

/** Null when the server went away in between. */
async function announce(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'reelgraph presence',
    keepAlive: true,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    const code = (error as { code?: string }).code ?? '';
    // 57P..: starting up or shutting down; 08...: the connection was cut.
    if (/^(57P|08|ECONN|EPIPE)/.test(code) || /terminated/.test(String(error))) return null;
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
