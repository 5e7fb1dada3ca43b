/** Reads `postmaster.pid`, which is PostgreSQL's own lock on the folder. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PROCESS_SPACE, processExists } from './process-space.js';

export type Postmaster = { pid: number; port: number; ready: boolean; lockText: string };

export function readPostmaster(data: string): Postmaster | null {
  const text = readLock(data);
  if (text === null) return null;
  const lines = text.split('\n').map((line) => line.trim());
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7] === 'ready', lockText: text };
}

/** Only for a database of this process space. False too when the id belongs to another program by now. */
export function isAlive({ pid }: Postmaster): boolean {
  if (!processExists(pid)) return false;
  if (process.platform !== 'linux') return true;
  const status = readIfThere(`/proc/${pid}/status`) ?? '';
  return /^Name:\s+(postgres|initdb|unshare|setpriv)$/m.test(status) && !/^State:\s+Z/m.test(status);
}

/**
 * PostgreSQL believes a lock whose process id belongs to any living program. Removes such a lock after its database was
 * found dead, but never one that a starting server has just put in its place.
 */
export function removeStaleLock(data: string, dead: Postmaster): void {
  const lock = path.join(data, 'postmaster.pid');
  const aside = `${lock}.stale-${PROCESS_SPACE}-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readIfThere(aside) === dead.lockText) rmSync(aside);
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
