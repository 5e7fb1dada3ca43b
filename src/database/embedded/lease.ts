/**
 * Who may run PostgreSQL on a data folder. Two signs of life work across containers and machines, where process ids don't:
 * a `flock` that every PostgreSQL process holds through an inherited descriptor, and a lease file that the servers beside
 * the database keep touching.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PROCESS_SPACE } from './process-space.js';

export type Lease = { space: string; host: string; nonce: string };

const BEAT_EVERY_MS = 2_000;
/** A lease that wasn't touched for this long is over. Longer than a write may hang on a busy network folder. */
const LEASE_MS = 15_000;
/** A younger lease is watched for this long, since clocks of machines differ. */
const WATCH_MS = 5_000;

const leaseFile = (folder: string) => path.join(folder, 'lease.json');

export async function readLease(folder: string): Promise<Lease | null> {
  const text = await readFile(leaseFile(folder), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const lease: Partial<Lease> = JSON.parse(text);
    return { space: String(lease.space), host: String(lease.host), nonce: String(lease.nonce) };
  } catch {
    return null; // Cut off by a crash.
  }
}

/** Process ids of the database can be looked up from here. A folder of an earlier version has no lease. */
export const isLocal = (lease: Lease | null) => lease === null || lease.space === PROCESS_SPACE;

export async function writeLease(folder: string): Promise<void> {
  const lease: Lease = { space: PROCESS_SPACE, host: hostname(), nonce: randomUUID() };
  await writeFile(leaseFile(folder), JSON.stringify(lease), { mode: 0o600 });
}

export const removeLease = (folder: string) => rm(leaseFile(folder), { force: true });

/** Touches the lease while this server uses a database of its own process space; others' leases are theirs to touch. */
export function keepLease(folder: string): { end(): void } {
  const beat = async () => {
    if (isLocal(await readLease(folder))) await utimes(leaseFile(folder), new Date(), new Date());
  };
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_EVERY_MS);
  timer.unref();
  return { end: () => clearInterval(timer) };
}

/** Whether somebody out of sight still touches the lease or replaces it. Takes up to five seconds. */
export async function isKept(folder: string): Promise<boolean> {
  const look = async () => {
    const found = await stat(leaseFile(folder)).catch(() => null);
    return found && { touchedAt: found.mtimeMs, nonce: (await readLease(folder))?.nonce };
  };
  const before = await look();
  if (!before || Math.abs(Date.now() - before.touchedAt) > LEASE_MS) return false;
  const until = performance.now() + WATCH_MS;
  while (performance.now() < until) {
    await delay(250);
    const now = await look();
    if (now?.touchedAt !== before.touchedAt || now.nonce !== before.nonce) return true;
  }
  return false;
}

/**
 * The lock belongs to the open file, not to the program that asked for it: whoever inherits the descriptor holds it too,
 * and it is free when the last of them has ended. Null while others hold it.
 */
export function lockFolder(folder: string): { descriptor: number; close(): void } | null {
  const descriptor = openSync(path.join(folder, 'lock'), 'a', 0o600);
  const close = () => closeSync(descriptor);
  const { status, error } = spawnSync('flock', ['--nonblock', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', descriptor],
  });
  // Systems without the program, and folders that can't be locked, are left with the lease.
  if (error || status !== 1) return { descriptor, close };
  close();
  return null;
}
