/** Estimates cost and duration of a call from past calls of the same model. */
import type { LedgerEntry } from '../../database/generated/client.js';
import { type Money, sum } from '../../film/money.js';
import { money } from '../ledger/ledger.js';

export type Expected = { cost: Money; seconds: number };
/** `calls` is 0 when the estimate comes from the price list. */
export type Learned = Expected & { calls: number };

export type PastCall = Pick<LedgerEntry, 'estimate' | 'cost' | 'quantity' | 'at' | 'settledAt'>;

/** For calls that are alike: the mean. */
export function fromTheirMean(calls: PastCall[], expected: Expected): Learned {
  if (calls.length === 0) return { ...expected, calls: 0 };
  const cost = sum(calls.map((call) => money(call.cost))).dividedBy(calls.length);
  return {
    cost: cost.toDecimalPlaces(10),
    seconds: total(calls.map(took)) / calls.length,
    calls: calls.length,
  };
}

/** For calls of different lengths and sizes: corrects the estimate by the error of past estimates. */
export function inProportion(calls: PastCall[], expected: Expected, filmSeconds: number): Learned {
  const priced = calls.filter((call) => money(call.estimate).gt(0));
  if (priced.length === 0) return { ...expected, calls: 0 };
  const paid = sum(priced.map((call) => money(call.cost)));
  const thought = sum(priced.map((call) => money(call.estimate)));
  const measured = priced.filter((call) => lengthOf(call) > 0);
  const pace = total(measured.map(took)) / total(measured.map(lengthOf));
  return {
    cost: expected.cost.times(paid).dividedBy(thought).toDecimalPlaces(10),
    seconds: measured.length > 0 ? pace * filmSeconds : expected.seconds,
    calls: priced.length,
  };
}

const took = ({ at, settledAt }: PastCall): number => ((settledAt ?? at).getTime() - at.getTime()) / 1000;

/** Ordered seconds of film. */
const lengthOf = ({ quantity }: PastCall): number =>
  Number((quantity as { seconds?: unknown } | null)?.seconds) || 0;

const total = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0);
