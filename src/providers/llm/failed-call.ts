/** A call that failed: closed in the ledger, and told by name. */
import { type Money, ZERO } from '../../film/money.js';
import type { CallContext, LedgerCall, Quantity } from '../call.js';
import { timedOut } from '../retries.js';
import type { Meaning } from './openai-failures.js';

type FailedCall = {
  call: LedgerCall;
  meaning: Meaning;
  /** Charged where the call may have been worked on: what it used is known to nobody here. */
  estimate: Money;
  quantity: Quantity;
  /** Why it is charged as estimated. */
  note?: string;
};

/** Resolves with what its attempt is to throw. */
export async function closeFailed(
  { call, meaning, estimate, quantity, note = 'no answer came' }: FailedCall,
  signal: AbortSignal,
  context: CallContext,
): Promise<unknown> {
  const { failure, maybeCharged } = meaning;
  await context.record.settle(call, {
    state: context.signal.aborted ? 'CANCELLED' : 'FAILED',
    cost: maybeCharged ? estimate : ZERO,
    quantity: maybeCharged ? { ...quantity, note: `${note}; charged as estimated` } : quantity,
  });
  return context.signal.aborted
    ? context.signal.reason
    : (timedOut(failure.provider, signal, context) ?? failure);
}
