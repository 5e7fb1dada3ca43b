/**
 * Ends the process when its event loop is blocked for good, so that a supervisor restarts it. A blocked loop can't notice
 * that itself: a thread watches a counter that the loop increments.
 */
import { url as debuggerUrl } from 'node:inspector';
import { startThread } from '../../media/start-thread.js';

const BEAT_EVERY_MS = 500;

export type WatchdogData = { beats: Int32Array; databaseUrl: string; workerId: string };

export function startWatchdog(databaseUrl: string, workerId: string): { close(): Promise<void> } {
  // At a breakpoint the loop stands still as well.
  if (debuggerUrl()) return { close: async () => undefined };
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const workerData: WatchdogData = { beats, databaseUrl, workerId };
  const thread = startThread(new URL('./watchdog-thread', import.meta.url), { workerData });
  thread.unref();
  // A server without its watchdog works all the same.
  thread.on('error', () => undefined);
  const timer = setInterval(() => Atomics.add(beats, 0, 1), BEAT_EVERY_MS).unref();
  return {
    async close() {
      await thread.terminate();
      clearInterval(timer);
    },
  };
}
