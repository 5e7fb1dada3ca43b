/** The one layer of retries: a failed attempt is repeated when it may go better, and every attempt has its own place in the ledger. */
import { type CallContext, type CallIntent, type LedgerCall, ProviderFailure } from './call.js';
import { isTransient } from './failure.js';
import { pause, within } from './timeouts.js';

export type Patience = {
  /** Between the attempts, in milliseconds; one more attempt than waits. */
  waits: readonly number[];
  /** For one attempt. */
  attemptMs: number;
  /** For all of it, waits included; null when nobody is waiting. */
  totalMs: number | null;
};

/** A provider that asks for more than this is not waited for; the failure says when to come back. */
const LONGEST_WAIT_MS = 120_000;

/** The signal given to an attempt ends it when its time is up or the caller has left. */
export async function withAttempts<T>(
  patience: Patience,
  context: CallContext,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline =
    patience.totalMs === null ? Number.POSITIVE_INFINITY : performance.now() + patience.totalMs;
  for (let number = 1; ; number++) {
    context.signal.throwIfAborted();
    const time = Math.max(1, Math.ceil(Math.min(patience.attemptMs, deadline - performance.now())));
    try {
      return await within(time, context.signal, attempt);
    } catch (error) {
      const wait = patience.waits[number - 1];
      if (!isTransient(error) || wait === undefined) throw error;
      const pauseMs = Math.max(wait, (error.retryAfterSeconds ?? 0) * 1000);
      if (pauseMs > LONGEST_WAIT_MS || performance.now() + pauseMs >= deadline) throw error;
      context.onRetry?.(number + 1, error);
      await pause(pauseMs, context.signal);
    }
  }
}

/**
 * A new place in the ledger. A call that an earlier run left open can't be asked about at these services,
 * and may have been charged: it is closed at its estimate, so that a budget is never overdrawn unseen. One that was
 * answered comes with its answer.
 */
export async function beginCall(context: CallContext, intent: CallIntent): Promise<LedgerCall> {
  for (;;) {
    const call = await context.record.begin(intent);
    if (!call.resumed || call.answer !== null) return call;
    await context.record.settle(call, {
      state: 'FAILED',
      cost: call.estimate,
      quantity: { note: 'lost when the server stopped; charged as estimated' },
    });
  }
}

/** Whether the caller left, rather than the attempt running out of time. */
export function timedOut(
  provider: string,
  attemptSignal: AbortSignal,
  context: CallContext,
): ProviderFailure | null {
  if (context.signal.aborted || !attemptSignal.aborted) return null;
  return new ProviderFailure(
    'TIMED_OUT',
    `${provider} did not answer in time. Try again, or choose a quicker model.`,
    provider,
    true,
  );
}
