/** Wakes whoever polls a prediction when its webhook has come; without webhooks the poll's own pace decides. */
import { pause } from '../timeouts.js';

export function doorbell() {
  const waiting = new Map<string, Set<AbortController>>();
  return {
    ring(predictionId: string): void {
      for (const waiter of waiting.get(predictionId) ?? []) waiter.abort();
    },
    /** Until it rings, the time is up, or the caller leaves; the last one throws. */
    async wait(predictionId: string, milliseconds: number, signal: AbortSignal): Promise<void> {
      const rung = new AbortController();
      signal.throwIfAborted();
      const here = waiting.get(predictionId) ?? new Set();
      waiting.set(predictionId, here.add(rung));
      const leave = () => rung.abort();
      signal.addEventListener('abort', leave, { once: true });
      try {
        await pause(milliseconds, rung.signal);
      } catch {
        signal.throwIfAborted();
      } finally {
        signal.removeEventListener('abort', leave);
        here.delete(rung);
        if (here.size === 0) waiting.delete(predictionId);
      }
    },
  };
}
export type Doorbell = ReturnType<typeof doorbell>;
