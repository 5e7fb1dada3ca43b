/** Waiting that ends at once when the signal says so, and work that ends when its time is up. */
import { setTimeout as delay } from 'node:timers/promises';

export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(milliseconds, undefined, { signal });
  } catch {
    throw signal.reason;
  }
}

/** Why the signal of work was aborted whose time was up. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/**
 * Gives the work a signal that ends with the caller's and after so long, whichever is first.
 * Not `AbortSignal.any` with `AbortSignal.timeout`: nothing holds on to those two, and a timeout that
 * has been collected as garbage never comes. Listeners on a long-lived signal are taken off again, too.
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal | null,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const leave = () => ending.abort(signal?.reason);
  const timer = setTimeout(() => ending.abort(new OutOfTime()), milliseconds);
  signal?.addEventListener('abort', leave, { once: true });
  if (signal?.aborted) leave();
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}
