/** Tells whoever measures how each call to a provider ended, what it cost and how long it took. */
import { signal, stopwatch } from '../../observe/signals.js';
import { beginSpan } from '../../observe/spans.js';
import type { CallIntent, CallOutcome, CallRecorder, LedgerCall } from '../../providers/call.js';

export function measured<Recorder extends CallRecorder>(recorder: Recorder, purpose: string): Recorder {
  const open = new Map<
    string,
    { intent: CallIntent; seconds: () => number; endSpan: ReturnType<typeof beginSpan> }
  >();
  return {
    ...recorder,
    async begin(intent: CallIntent) {
      const call = await recorder.begin(intent);
      const { provider, model } = intent;
      const endSpan = beginSpan(`call ${provider}`, {
        'reelgraph.model': model,
        'reelgraph.call_id': call.id,
      });
      open.set(call.id, { intent, seconds: stopwatch(), endSpan });
      return call;
    },
    async settle(call: LedgerCall, outcome: CallOutcome) {
      await recorder.settle(call, outcome);
      const begun = open.get(call.id);
      open.delete(call.id);
      if (!begun) return;
      const { provider, model } = begun.intent;
      begun.endSpan({ 'reelgraph.outcome': outcome.state, 'reelgraph.cost_usd': outcome.cost.toNumber() });
      signal('call', {
        provider,
        model,
        purpose,
        outcome: String(outcome.quantity?.failure ?? outcome.state).toLowerCase(),
        costUsd: outcome.cost.toNumber(),
        seconds: begun.seconds(),
      });
    },
  };
}
