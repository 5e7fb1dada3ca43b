/** Work on films yields to the server, which answers people meanwhile. Where the system forbids it, the work is the same. */
import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';

const NICENESS = 10;

/** Of a process, this one unless told. */
export function lowerPriority(pid: number = process.pid): void {
  try {
    for (const each of threadsOf(pid)) setPriority(each, NICENESS);
  } catch {
    // It has ended already, or may not be told.
  }
}

/** Linux keeps a priority for each thread, and the first ones are there before anything of ours runs. */
function threadsOf(pid: number): number[] {
  return process.platform === 'linux' ? readdirSync(`/proc/${pid}/task`).map(Number) : [pid];
}

/** Of the thread that calls it. Elsewhere than on Linux it would be the whole server's. */
export function lowerThreadPriority(): void {
  try {
    if (process.platform === 'linux') setPriority(0, NICENESS);
  } catch {
    // Not allowed here.
  }
}
