/**
 * Process ids mean something only to processes that share a PID namespace of one running kernel. Two containers with the
 * same DATA_DIR don't, so a process id is compared only after the space it comes from.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Eight hex digits that are equal for processes that can see each other's ids. */
export const PROCESS_SPACE = createHash('sha256').update(nameOfSpace()).digest('hex').slice(0, 8);

function nameOfSpace(): string {
  if (process.platform !== 'linux') return hostname();
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

export function processExists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
