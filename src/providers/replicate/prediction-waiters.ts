/** Ends the wait between two polls of a prediction as soon as its webhook arrives. */
import { pause } from '../timeouts.js';

export function createPredictionWaiters() {
  const byPrediction = new Map<string, Set<AbortController>>();
  return {
    wake(predictionId: string): void {
      for (const waiter of byPrediction.get(predictionId) ?? []) waiter.abort();
    },
    /** Resolves when it is woken or the time is up; throws when the signal is aborted. */
    async wait(predictionId: string, milliseconds: number, signal: AbortSignal): Promise<void> {
      const woken = new AbortController();
      signal.throwIfAborted();
      const waiters = byPrediction.get(predictionId) ?? new Set();
      byPrediction.set(predictionId, waiters.add(woken));
      const wakeUp = () => woken.abort();
      signal.addEventListener('abort', wakeUp, { once: true });
      try {
        await pause(milliseconds, woken.signal);
      } catch {
        signal.throwIfAborted();
      } finally {
        signal.removeEventListener('abort', wakeUp);
        waiters.delete(woken);
        if (waiters.size === 0) byPrediction.delete(predictionId);
      }
    },
  };
}
export type PredictionWaiters = ReturnType<typeof createPredictionWaiters>;
