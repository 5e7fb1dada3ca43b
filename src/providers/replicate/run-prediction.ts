/** The life of one prediction: written into the ledger, submitted once, waited for, fetched, and settled at what it cost. */
import { type CallContext, Interrupted, type LedgerCall, ProviderFailure } from '../call.js';
import { isTransient, quote } from '../failure.js';
import type { MadeFile } from '../image/port.js';
import { pause, within } from '../timeouts.js';
import { replicateApi } from './client.js';
import { download, WrongFile } from './download.js';
import { REPLICATE, ReplicateFailure } from './failure.js';
import { chargeFor, failureOf, hasEnded, outputUrl, type Prediction, readPrediction } from './prediction.js';
import { createPredictionWaiters } from './prediction-waiters.js';
import { type RateLimit, tokenBucket } from './rate-limit.js';
import { type Order, PACE, type Pace, type ReplicateSession } from './session.js';
import { type Submitted, submit } from './submit.js';

export type ReplicateSettings = {
  token: string;
  baseUrl: string;
  webhookUrl: string | null;
  /** One for a whole fleet; without it each process keeps to the rate by itself. */
  limit?: RateLimit;
  pace?: Partial<Pace>;
};

export type Replicate = {
  make(order: Order, folder: string, context: CallContext): Promise<MadeFile>;
  /** A webhook has come: look at once. */
  notify(predictionId: string): void;
};

const POLL_GROWTH = 1.5;
/** So long a cancellation may take to be confirmed; whoever left is waiting for it. */
const CANCEL_MS = 8000;
/** A file that is not there may only not be there yet, and to fetch it once more is cheaper than to buy it once more. */
const DOWNLOADS = 4;

export function replicate(settings: ReplicateSettings): Replicate {
  const session: ReplicateSession = {
    api: replicateApi(settings),
    limit: settings.limit ?? tokenBucket(),
    waiters: createPredictionWaiters(),
    pace: { ...PACE, ...settings.pace },
    webhookUrl: settings.webhookUrl,
    secrets: [settings.token],
    claimed: new Set(),
  };

  async function make(order: Order, folder: string, context: CallContext): Promise<MadeFile> {
    const submitted = await submit(order, context, session);
    const prediction = await untilItEnds(submitted, order, context, session);
    return fetchResult(prediction, submitted, order, folder, context, session);
  }

  return { make, notify: session.waiters.wake };
}

async function untilItEnds(
  { call, id }: Submitted,
  order: Order,
  context: CallContext,
  session: ReplicateSession,
): Promise<Prediction> {
  const deadline = call.startedAt.getTime() + session.pace.deadline[order.kind];
  let lastHeard = performance.now();
  for (let wait = session.pace.firstPoll; ; wait = Math.min(wait * POLL_GROWTH, session.pace.slowestPoll)) {
    try {
      const prediction = readPrediction(await session.api.getPrediction(id, context.signal));
      if (hasEnded(prediction)) return prediction;
      lastHeard = performance.now();
      if (Date.now() > deadline) throw await overdue({ call, id }, order, context, session);
      await session.waiters.wait(id, wait, context.signal);
    } catch (error) {
      if (context.signal.aborted) throw await leave({ call, id }, order, context, session);
      if (error instanceof ReplicateFailure && error.failure === 'REJECTED_INPUT') {
        throw await forgotten(call, order, context);
      }
      // The prediction goes on without us. The call stays open in the ledger, and the next run asks again.
      const lost = performance.now() - lastHeard > session.pace.silence;
      if (!(error instanceof ReplicateFailure && error.transient) || lost) throw error;
      await pause(Math.max(wait, (error.retryAfterSeconds ?? 0) * 1000), context.signal).catch(() => {});
    }
  }
}

async function fetchResult(
  prediction: Prediction,
  { call }: Submitted,
  order: Order,
  folder: string,
  context: CallContext,
  session: ReplicateSession,
): Promise<MadeFile> {
  const failure = failureOf(prediction, quote(prediction.error ?? '', session.secrets));
  if (failure) {
    await settle(call, prediction, order, context);
    throw failure;
  }
  const file = await downloadPatiently(prediction, order, folder, context, session).catch(
    async (error: unknown) => {
      // A result that is there and can't be reached is fetched by the next run; it needs the call open.
      const canComeBack =
        context.signal.reason instanceof Interrupted ||
        (!context.signal.aborted && isTransient(error) && error.failure !== 'RESULT_EXPIRED');
      if (!canComeBack) await settle(call, prediction, order, context, context.signal.aborted ? null : error);
      throw error;
    },
  );
  await settle(call, prediction, order, context);
  return file;
}

async function downloadPatiently(
  prediction: Prediction,
  order: Order,
  folder: string,
  context: CallContext,
  session: ReplicateSession,
): Promise<MadeFile> {
  const address = outputUrl(prediction.output);
  if (!address) {
    const failed = (name: 'RESULT_EXPIRED' | 'EMPTY_ANSWER', message: string) =>
      new ProviderFailure(name, message, REPLICATE, name === 'RESULT_EXPIRED');
    throw prediction.data_removed
      ? failed(
          'RESULT_EXPIRED',
          'Replicate has already deleted the result; it keeps results for one hour. Make it again.',
        )
      : failed('EMPTY_ANSWER', 'The model succeeded and made nothing. Try another prompt or another model.');
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await download(address, order.kind, folder, session.api, context.signal);
    } catch (error) {
      if (attempt === DOWNLOADS || !(isTransient(error) || error instanceof WrongFile)) throw error;
      await pause(session.pace.firstPoll * 2 ** attempt, context.signal);
    }
  }
}

/** The caller has left: the prediction is stopped, so that it costs as little as it can, and settled as it ended. */
async function leave(
  submitted: Submitted,
  order: Order,
  context: CallContext,
  session: ReplicateSession,
): Promise<unknown> {
  if (!(context.signal.reason instanceof Interrupted)) await cancel(submitted, order, context, session);
  return context.signal.reason;
}

async function overdue(
  submitted: Submitted,
  order: Order,
  context: CallContext,
  session: ReplicateSession,
): Promise<ProviderFailure> {
  await cancel(submitted, order, context, session);
  return new ProviderFailure(
    'TIMED_OUT',
    `The prediction had not ended after ${Math.round(session.pace.deadline[order.kind] / 60_000)} minutes and was cancelled. Try again, or choose another model.`,
    REPLICATE,
    true,
  );
}

async function cancel(
  { call, id }: Submitted,
  order: Order,
  context: CallContext,
  session: ReplicateSession,
): Promise<void> {
  const prediction = await within(CANCEL_MS, null, (patience) => stop(id, session, patience)).catch(
    () => null,
  );
  if (prediction) return settle(call, prediction, order, context);
  await context.record.settle(call, {
    state: 'CANCELLED',
    cost: order.cost,
    quantity: { ...order.quantity, note: 'Replicate did not confirm the cancellation; charged as estimated' },
  });
}

/** Resolves with the ended prediction; rejects when its end can't be learnt in time. */
async function stop(id: string, session: ReplicateSession, patience: AbortSignal): Promise<Prediction> {
  let look = () => session.api.cancelPrediction(id, patience);
  for (;;) {
    // A cancellation may fail because the prediction has ended by itself; the looks after it tell.
    const prediction = await look().then(readPrediction, () => null);
    if (prediction && hasEnded(prediction)) return prediction;
    await pause(session.pace.firstPoll, patience);
    look = () => session.api.getPrediction(id, patience);
  }
}

async function forgotten(call: LedgerCall, order: Order, context: CallContext): Promise<ProviderFailure> {
  const note = 'Replicate does not know the prediction any more; charged as estimated';
  await context.record.settle(call, {
    state: 'FAILED',
    cost: order.cost,
    quantity: { ...order.quantity, note },
  });
  return new ProviderFailure(
    'RESULT_EXPIRED',
    'Replicate does not know the prediction any more. Make it again.',
    REPLICATE,
    true,
  );
}

/** `unusable` is why a prediction that succeeded is of no use; it is paid all the same. */
async function settle(
  call: LedgerCall,
  prediction: Prediction,
  order: Order,
  context: CallContext,
  unusable: unknown = null,
): Promise<void> {
  const ran = prediction.metrics?.predict_time;
  const stopped = prediction.status === 'canceled' || prediction.status === 'aborted';
  const succeeded = prediction.status === 'succeeded' && unusable === null;
  await context.record.settle(call, {
    state: succeeded ? 'SUCCEEDED' : stopped ? 'CANCELLED' : 'FAILED',
    cost: chargeFor(prediction, order.price, order.cost),
    quantity: {
      ...order.quantity,
      ...(typeof ran === 'number' ? { predictSeconds: ran } : {}),
      ...(unusable instanceof ProviderFailure ? { failure: unusable.failure } : {}),
    },
  });
}
