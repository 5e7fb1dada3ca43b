import { expect, test } from 'vitest';
import { Money } from '../../film/money.js';
import { decimal } from '../ledger/ledger.js';
import { fromTheirMean, inProportion, type PastCall } from './cost-history.js';

const call = (estimate: string, cost: string, filmSeconds: number, took: number): PastCall => ({
  estimate: decimal(new Money(estimate)),
  cost: decimal(new Money(cost)),
  quantity: { clips: 1, seconds: filmSeconds },
  at: new Date(0),
  settledAt: new Date(took * 1000),
});

test('clips of another length teach how far estimates are off, not what a clip costs', () => {
  const long = [call('1', '0.9', 10, 100), call('1', '0.9', 10, 140)];
  const learned = inProportion(long, { cost: new Money('0.3'), seconds: 60 }, 3);
  expect(learned.cost.toFixed()).toBe('0.27');
  expect(learned.seconds).toBe(36);
  expect(learned.calls).toBe(2);
});

test('without a call that was made, the price stands', () => {
  const expected = { cost: new Money('0.3'), seconds: 60 };
  expect(inProportion([], expected, 3)).toEqual({ ...expected, calls: 0 });
  expect(inProportion([call('0', '0.5', 3, 9)], expected, 3)).toEqual({ ...expected, calls: 0 });
  expect(fromTheirMean([], expected)).toEqual({ ...expected, calls: 0 });
});

test('calls that are alike are expected to stay so', () => {
  const calls = [call('0.1', '0.01', 0, 2), call('0.1', '0.03', 0, 4)];
  const learned = fromTheirMean(calls, { cost: new Money('1'), seconds: 60 });
  expect(learned.cost.toFixed()).toBe('0.02');
  expect(learned.seconds).toBe(3);
});
