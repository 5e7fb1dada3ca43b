import { expect, test } from 'vitest';
import { Money } from '../film/money.js';
import { createConfirmations } from './confirmations.js';

const HOUR_MS = 60 * 60 * 1000;
const order = { owner: 'ann', tool: 'create_film', input: { kind: 'AD', prompt: 'A shoe', seed: 1 } };
const howToConfirm = () => 'Ask first.';

function confirmationsAt(time: number, { freeUpTo = '0', secret = 'known to the servers' } = {}) {
  return createConfirmations({ secret, freeUpTo: new Money(freeUpTo), now: () => time });
}
const estimateId = confirmationsAt(0).issue(order, '3.50').estimateId;

test('what is free needs no confirmation, and what an operator allows needs none either', () => {
  confirmationsAt(0).check(order, '0', null, howToConfirm);
  confirmationsAt(0, { freeUpTo: '5' }).check(order, '5', undefined, howToConfirm);
});

test('what costs money is refused with its price and the way to confirm it', () => {
  expect(() => confirmationsAt(0).check(order, '3.5', null, howToConfirm)).toThrow(/3\.5 USD.*Ask first\./);
});

test('a confirmed order passes at its price or below, whatever the order of its fields', () => {
  const { prompt, ...rest } = order.input;
  for (const total of ['3.5', '3.4'])
    confirmationsAt(1).check({ ...order, input: { prompt, ...rest } }, total, estimateId, howToConfirm);
});

test.each([
  ['another owner', { ...order, owner: 'bob' }, /not given for exactly this/],
  ['another tool', { ...order, tool: 'regenerate_clip' }, /not given for exactly this/],
  ['other arguments', { ...order, input: { ...order.input, seed: 2 } }, /not given for exactly this/],
])('%s has not confirmed it', (_who, other, problem) => {
  expect(() => confirmationsAt(1).check(other, '3.5', estimateId, howToConfirm)).toThrow(problem);
});

test('a confirmation ends, and is none for a higher price', () => {
  expect(() => confirmationsAt(HOUR_MS + 1).check(order, '3.5', estimateId, howToConfirm)).toThrow(/expired/);
  expect(() => confirmationsAt(1).check(order, '3.51', estimateId, howToConfirm)).toThrow(/risen from 3\.5/);
});

test.each(['', 'x', '9:9:', estimateId.replace('3.5:', '9.5:'), `${estimateId}x`, 'not:a:number'])(
  'what was made up is no confirmation: %j',
  (forged) => {
    expect(() => confirmationsAt(1).check(order, '3.5', forged, howToConfirm)).toThrow(/USD|exactly this/);
  },
);
