import { expect, test } from 'vitest';
import { withinSize } from './answer-size.js';

const tooLarge = [expect.objectContaining({ extensions: { code: 'DOCUMENT_REJECTED' } })];

test.each([
  ['one long text', { text: 'x'.repeat(11_000_000) }],
  ['many numbers', { lists: Array.from({ length: 100 }, () => new Array(10_000).fill(0.123)) }],
  ['the same object many times', { nodes: new Array(100).fill({ text: 'x'.repeat(200_000) }) }],
])('an answer that is too large for %s is refused by name, without its data', (_what, data) => {
  expect(withinSize({ data })).toEqual({ errors: tooLarge });
});

test('an answer of usual size stays as it is', () => {
  const result = {
    data: { nodes: new Array(1000).fill({ id: 'x'.repeat(40), shares: [0.1, 0.2], none: null }) },
  };
  expect(withinSize(result)).toBe(result);
});
