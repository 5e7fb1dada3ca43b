/** What is ordered from Replicate, and what every order shares. */
import type { Money } from '../../film/money.js';
import type { MadeFile } from '../image/port.js';
import type { PiecePrice } from '../prices.js';
import type { ReplicateApi } from './client.js';
import type { ResultKind } from './download.js';
import type { PredictionWaiters } from './prediction-waiters.js';
import type { RateLimit } from './rate-limit.js';

export type Order = {
  model: string;
  /** Null for an official model. */
  version: string | null;
  /** The addresses are where the model can fetch the pictures. */
  input(addresses: readonly string[]): Record<string, unknown>;
  /** Tells apart what one task orders from one model; a task that orders one thing needs none. */
  question?: string;
  pictures: readonly MadeFile[];
  kind: ResultKind;
  price: PiecePrice;
  /** When it succeeds, unless it is charged by time. */
  cost: Money;
  quantity: Record<string, number | string>;
};

/** In milliseconds. */
export type Pace = {
  firstPoll: number;
  slowestPoll: number;
  /** Before each look for a prediction that may have been made: it may take a moment to be listed. */
  looks: readonly number[];
  /** After so long a prediction counts as one that never ends. */
  deadline: Record<ResultKind, number>;
  /** For so long a provider that has the order, and can't be reached, is waited for. */
  silence: number;
};

export const PACE: Pace = {
  firstPoll: 500,
  slowestPoll: 5000,
  looks: [0, 1000, 3000],
  deadline: { PICTURE: 10 * 60_000, CLIP: 30 * 60_000, SOUND: 15 * 60_000 },
  silence: 10 * 60_000,
};

export type ReplicateSession = {
  api: ReplicateApi;
  limit: RateLimit;
  waiters: PredictionWaiters;
  pace: Pace;
  /** Where the provider can call back; null where nobody would hear or verify it. */
  webhookUrl: string | null;
  secrets: readonly string[];
  /** Predictions that have their place in the ledger: no orphans, even if they look like another's. */
  claimed: Set<string>;
};
