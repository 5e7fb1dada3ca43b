/** Keeps creations under the provider's rate. This one is shared by a process; a fleet can put its own in its place. */
import { pause } from '../timeouts.js';

export interface RateLimit {
  /** Resolves when one more call may be made. */
  take(signal: AbortSignal): Promise<void>;
  /** The provider asked everybody to wait. */
  holdOff(seconds: number): void;
}

/** Replicate lets 600 be created in a minute. */
const PER_MINUTE = 600;
const BURST = 20;

export function tokenBucket(perMinute = PER_MINUTE, burst = BURST): RateLimit {
  const refillMs = 60_000 / perMinute;
  /** When the next token would be there if none had been saved up. */
  let nextAt = performance.now() - burst * refillMs;
  let heldUntil = 0;

  return {
    async take(signal) {
      for (;;) {
        signal.throwIfAborted();
        const now = performance.now();
        nextAt = Math.max(nextAt, now - burst * refillMs);
        const wait = Math.max(nextAt, heldUntil) - now;
        if (wait <= 0) break;
        await pause(wait, signal);
      }
      nextAt += refillMs;
    },
    holdOff(seconds) {
      heldUntil = Math.max(heldUntil, performance.now() + seconds * 1000);
    },
  };
}
