/** A ledger in memory, for tests of one adapter: it keeps what it is told, in order. */

import { sum } from '../../src/film/money.js';
import type {
  CallContext,
  CallIntent,
  CallOutcome,
  CallRecorder,
  LedgerCall,
  ProviderFailure,
} from '../../src/providers/call.js';

type LedgerEntry = LedgerCall & { intent: CallIntent; outcome: CallOutcome | null };

export function ledgerDouble(leftOpen: { providerId: string | null; startedAt?: Date } | null = null) {
  const entries: LedgerEntry[] = [];
  let open = leftOpen;
  const record: CallRecorder = {
    async begin(intent) {
      const call = {
        id: `call-${entries.length + 1}`,
        providerId: open?.providerId ?? null,
        startedAt: open?.startedAt ?? new Date(),
        estimate: intent.estimate,
        resumed: open !== null,
        answer: null,
      };
      open = null;
      entries.push({ ...call, intent, outcome: null });
      return call;
    },
    async submitted(call, providerId) {
      entries.find((entry) => entry.id === call.id)!.providerId = providerId;
    },
    async settle(call, outcome) {
      const entry = entries.find((each) => each.id === call.id)!;
      if (entry.outcome) throw new Error(`${call.id} was settled twice.`);
      entry.outcome = outcome;
    },
  };
  return {
    record,
    entries,
    get states() {
      return entries.map((entry) => entry.outcome?.state ?? 'OPEN');
    },
    get costs() {
      return entries.map((entry) => entry.outcome?.cost.toFixed() ?? null);
    },
    get total() {
      return sum(entries.flatMap((entry) => entry.outcome?.cost ?? [])).toFixed();
    },
  };
}

export function callContext(
  ledger: ReturnType<typeof ledgerDouble>,
  signal: AbortSignal = new AbortController().signal,
): CallContext & { retries: string[] } {
  const retries: string[] = [];
  const onRetry = (_attempt: number, failure: ProviderFailure) => void retries.push(failure.failure);
  return { record: ledger.record, signal, onRetry, retries };
}
