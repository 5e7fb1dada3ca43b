import { expect, test } from 'vitest';
import { cleanText, cutText } from './text.js';

const FAMILY = '👨‍👩‍👧‍👦';

test('text is cut between the characters that people see', () => {
  expect(cutText('abc', 2)).toBe('ab');
  expect(cutText('abc', 3)).toBe('abc');
  expect(cutText(FAMILY.repeat(60), 2)).toBe(FAMILY.repeat(2));
  expect(cutText('e\u0301te\u0301', 3)).toBe('e\u0301te\u0301');
  expect(cutText(FAMILY.repeat(60), 160)).toBe(FAMILY.repeat(60));
});

test('a letter under thousands of marks is left out', () => {
  expect(cutText(`ab${'\u0301'.repeat(10_000)}c`, 3)).toBe('a');
  expect(cutText('a'.repeat(100_000), 3)).toBe('aaa');
});

test('what no database takes is left out, whether there is something to cut or not', () => {
  expect(cutText('a\u0000b\ud83dc', 10)).toBe('a b c');
  expect(cutText('a\u0000b\ud83dc', 3)).toBe('a b');
  expect(cleanText(`${FAMILY}\u0007\tline\nline\udc00`)).toBe(`${FAMILY} \tline\nline `);
});
