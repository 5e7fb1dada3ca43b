/** What a call is going to cost and to take, from calls of the same model that were really made. */
import type { LedgerEntry } from '../../database/generated/client.js';
import { type Money, sum } from '../../film/money.js';
import { money } from '../ledger/ledger.js';

export type Expected = { cost: Money; seconds: number };
/** `calls` of none: it is what the table of prices says. */
export type Learned = Expected & { calls: number };

export type PastCall = Pick<LedgerEntry, 'estimate' | 'cost' | 'quantity' | 'at' | 'settledAt'>;

/** Calls that are much alike: the next one is as they were. */
export function fromTheirMean(calls: PastCall[], expected: Expected): Learned {
  if (calls.length === 0) return { ...expected, calls: 0 };
  const cost = sum(calls.map((call) => money(call.cost))).dividedBy(calls.length);
  return {
    cost: cost.toDecimalPlaces(10),
    seconds: total(calls.map(took)) / calls.length,
    calls: calls.length,
  };
}

/** Calls of all lengths and sizes: how far off their estimates were tells how far off this one is. */
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

/** Seconds of film that were ordered. */
const lengthOf = ({ quantity }: PastCall): number =>
  Number((quantity as { seconds?: unknown } | null)?.seconds) || 0;

const total = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0);
