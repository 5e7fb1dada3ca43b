/** Waiting that ends at once when the signal says so. */
import { setTimeout as delay } from 'node:timers/promises';

export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(milliseconds, undefined, { signal });
  } catch {
    throw signal.reason;
  }
}
