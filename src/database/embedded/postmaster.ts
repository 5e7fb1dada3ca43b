/** The running server, as `postmaster.pid` tells of it. The file is PostgreSQL's own lock on the folder. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

export type Postmaster = { pid: number; port: number; ready: boolean };

export function readPostmaster(data: string): Postmaster | null {
  const text = readLock(data);
  if (text === null) return null;
  const lines = text.split('\n').map((line) => line.trim());
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7] === 'ready' };
}

/** False too when the number has passed to another program, as it does when a container starts again. */
export function isAlive({ pid }: Postmaster): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  const status = readIfThere(`/proc/${pid}/status`) ?? '';
  return /^Name:\s+(postgres|initdb|unshare|setpriv)$/m.test(status) && !/^State:\s+Z/m.test(status);
}

/**
 * PostgreSQL believes a lock whose number belongs to any living program. Take such a lock away, but never one that a
 * starting server has just put in its place.
 */
export function removeStaleLock(data: string): void {
  const before = readLock(data);
  const postmaster = readPostmaster(data);
  if (before === null || postmaster === null || isAlive(postmaster)) return;
  const lock = path.join(data, 'postmaster.pid');
  const aside = `${lock}.stale-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readIfThere(aside) === before) rmSync(aside);
    else renameSync(aside, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

const readLock = (data: string) => readIfThere(path.join(data, 'postmaster.pid'));

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return null;
    throw error;
  }
}
