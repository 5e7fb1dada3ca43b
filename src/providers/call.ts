/** What every call to an outside service has in common: a place in the ledger, a signal to stop, a name for failure. */
import type { Money } from '../film/money.js';

export type Quantity = Record<string, number | string>;

/** What is about to be bought. */
export type CallIntent = {
  provider: string;
  model: string;
  estimate: Money;
  quantity?: Quantity;
  /** The hash of what is asked, where a task asks for several things: only the answer to the same question is of use. */
  question?: string;
};

/** A call as the ledger knows it. After a crash the ledger hands back the one that was left open. */
export type LedgerCall = {
  id: string;
  /** The provider's own id, once it has told us. */
  providerId: string | null;
  /** When the intent was written: an orphan at the provider is not older than this. */
  startedAt: Date;
  /** What is reserved for it. */
  estimate: Money;
  /** Left open by an earlier run of this task: poll it, or look for it, before buying again. */
  resumed: boolean;
  /** What an earlier run of this task was answered to the same question, and had paid; else null. */
  answer: Json | null;
};

/** What an answer is kept as. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export type CallOutcome = {
  state: 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
  /** What it really cost, also when it failed. */
  cost: Money;
  quantity?: Quantity;
  /** To be kept until the task is over, so that nobody who takes it up has to buy it again. */
  kept?: Json;
};

/** The ledger as one task sees it. `begin` reserves the estimate, and throws BudgetExceeded when it does not fit. */
export interface CallRecorder {
  begin(intent: CallIntent): Promise<LedgerCall>;
  submitted(call: LedgerCall, providerId: string): Promise<void>;
  settle(call: LedgerCall, outcome: CallOutcome): Promise<void>;
}

export type CallContext = {
  record: CallRecorder;
  signal: AbortSignal;
  /** Called before a repeated attempt, for events that tell the user. */
  onRetry?: (attempt: number, failure: ProviderFailure) => void;
};

export type FailureName =
  | 'UNREACHABLE'
  | 'TIMED_OUT'
  | 'RATE_LIMITED'
  | 'OVERLOADED'
  | 'BAD_CREDENTIALS'
  | 'OUT_OF_CREDIT'
  | 'REJECTED_INPUT'
  | 'REFUSED'
  | 'CUT_OFF'
  | 'EMPTY_ANSWER'
  | 'NOT_JSON'
  | 'WRONG_SHAPE'
  | 'WRONG_COUNT'
  | 'PREDICTION_FAILED'
  | 'PREDICTION_CANCELED'
  | 'PREDICTION_ABORTED'
  | 'RESULT_EXPIRED'
  | 'RESULT_UNREADABLE';

/** Failures of the answer and not of the service: the same question may be answered better. */
const UNUSABLE: readonly FailureName[] = [
  'REFUSED',
  'CUT_OFF',
  'EMPTY_ANSWER',
  'NOT_JSON',
  'WRONG_SHAPE',
  'WRONG_COUNT',
];

export const isUnusable = (failure: FailureName): boolean => UNUSABLE.includes(failure);

/** Failures that every further call to the provider would end in, until its operator has done something. */
export const REFUSALS = ['BAD_CREDENTIALS', 'OUT_OF_CREDIT'] as const satisfies readonly FailureName[];

export const isRefusal = (failure: FailureName): failure is (typeof REFUSALS)[number] =>
  (REFUSALS as readonly FailureName[]).includes(failure);

/** An outside service did not do what was asked of it. The message says what to do and never holds a key. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  constructor(
    readonly failure: FailureName,
    message: string,
    readonly provider: string,
    /** The same call may succeed later. */
    readonly transient: boolean,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
  }
}

/**
 * The reason of a signal when the server is leaving, not the user: a call that can be picked up again
 * stays open in the ledger and goes on at the provider.
 */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
