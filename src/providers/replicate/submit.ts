/** Submits an order: exactly one POST for a place in the ledger, and none for a call that an earlier run has submitted. */
import { ZERO } from '../../film/money.js';
import type { CallContext, FailureName, LedgerCall } from '../call.js';
import { pause } from '../timeouts.js';
import { REPLICATE, ReplicateFailure } from './failure.js';
import { findOrphan } from './orphans.js';
import { type Prediction, readPrediction } from './prediction.js';
import type { Order, ReplicateSession } from './session.js';
import { handOver } from './start-picture.js';

export type Submitted = { call: LedgerCall; id: string };

/** Asked to wait so often, a call gives its turn back. */
const MAX_THROTTLES = 20;
const SMALL_PAUSE_SECONDS = 1;

export async function submit(
  order: Order,
  context: CallContext,
  session: ReplicateSession,
): Promise<Submitted> {
  const { record, signal } = context;
  const intent = {
    provider: REPLICATE,
    model: order.model,
    estimate: order.cost,
    quantity: order.quantity,
    ...(order.question ? { question: order.question } : {}),
  };

  const claim = async (call: LedgerCall, id: string): Promise<Submitted> => {
    session.claimed.add(id);
    if (call.providerId !== id) await record.submitted(call, id);
    return { call, id };
  };
  const close = (call: LedgerCall, state: 'FAILED' | 'CANCELLED', note: string, failure?: FailureName) =>
    record.settle(call, {
      state,
      cost: ZERO,
      quantity: { ...order.quantity, note, ...(failure ? { failure } : {}) },
    });

  for (let throttles = 0; ; ) {
    await session.limit.take(signal);
    const call = await record.begin(intent);
    if (call.resumed) {
      const id = call.providerId ?? (await findOrphan(call, wanted(order), session))?.id;
      if (id) return claim(call, id);
      await close(call, 'FAILED', 'had not reached the provider');
      continue;
    }
    const send = await prepare(order, call, session, signal).catch(async (error: unknown) => {
      await close(call, signal.aborted ? 'CANCELLED' : 'FAILED', 'was not submitted');
      throw error;
    });
    try {
      // Not ended by the caller's signal: a request cut off half-way would be one of which nobody knows the end.
      return await claim(call, (await send()).id);
    } catch (error) {
      if (!(error instanceof ReplicateFailure)) throw error;
      const found = error.mayHaveHappened ? await lookAgain(order, call, session) : null;
      if (found) return claim(call, found.id);
      await close(call, 'FAILED', error.failure, error.failure);
      if (error.failure !== 'RATE_LIMITED' || ++throttles > MAX_THROTTLES) throw error;
      session.limit.holdOff(error.retryAfterSeconds ?? SMALL_PAUSE_SECONDS);
      context.onRetry?.(throttles + 1, error);
    }
  }
}

/** All that comes before the one POST, which is what it returns. */
async function prepare(
  order: Order,
  call: LedgerCall,
  session: ReplicateSession,
  signal: AbortSignal,
): Promise<() => Promise<Prediction>> {
  const addresses = await Promise.all(order.pictures.map((picture) => handOver(picture, session.api)));
  signal.throwIfAborted();
  return () => post(order, order.input(addresses), call, session);
}

async function post(
  order: Order,
  input: Record<string, unknown>,
  call: LedgerCall,
  session: ReplicateSession,
): Promise<Prediction> {
  const webhook = session.webhookUrl
    ? {
        webhook: `${session.webhookUrl}?call=${encodeURIComponent(call.id)}`,
        webhook_events_filter: ['completed' as const],
      }
    : {};
  const created = await session.api.createPrediction({
    of: order.version ? { version: order.version } : { model: order.model },
    input,
    ...webhook,
    cancelAfter: duration(session.pace.deadline[order.kind]),
  });
  return readPrediction(created);
}

/** As Replicate writes it: 45s, 10m. */
const duration = (milliseconds: number): string =>
  milliseconds < 60_000 ? `${Math.ceil(milliseconds / 1000)}s` : `${Math.ceil(milliseconds / 60_000)}m`;

/** When this can't look either, the failure leaves the call open: the next run looks first. */
async function lookAgain(
  order: Order,
  call: LedgerCall,
  session: ReplicateSession,
): Promise<Prediction | null> {
  for (const wait of session.pace.looks) {
    // Not the caller's signal: who leaves now would leave a paid prediction behind unseen.
    await pause(wait, new AbortController().signal);
    const found = await findOrphan(call, wanted(order), session);
    if (found) return found;
  }
  return null;
}

const wanted = (order: Order) => ({
  model: order.model,
  version: order.version,
  // Where the pictures lie does not matter to the comparison.
  input: order.input(order.pictures.map(() => 'data:')),
});
