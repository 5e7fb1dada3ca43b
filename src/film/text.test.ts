import { expect, test } from 'vitest';
import { cutText } from './text.js';

const FAMILY = '👨‍👩‍👧‍👦';

test('text is cut between the characters that people see', () => {
  expect(cutText('abc', 2)).toBe('ab');
  expect(cutText('abc', 3)).toBe('abc');
  expect(cutText(FAMILY.repeat(60), 2)).toBe(FAMILY.repeat(2));
  expect(cutText('e\u0301te\u0301', 3)).toBe('e\u0301te\u0301');
  expect(cutText(FAMILY.repeat(60), 160)).toBe(FAMILY.repeat(60));
});
