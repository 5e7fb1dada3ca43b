import { expect, test } from 'vitest';
import { wordDifference } from '../client-examples/word-difference.js';

const shown = (first: string, second: string) =>
  wordDifference(first, second)
    .map(({ text, in: side }) => ({ BOTH: text, FIRST: `-${text}-`, SECOND: `+${text}+` })[side])
    .join(' ');

test('what was taken out, put in and exchanged stands where it stood', () => {
  expect(shown('A red fox, at dawn', 'A red fox runs at dusk')).toBe('A red fox +runs+ at -dawn- +dusk+');
  expect(shown('soft light over the sea', 'over the sea')).toBe('-soft light- over the sea');
  expect(shown('over the sea', 'over the sea, in soft light')).toBe('over the sea, +in soft light+');
});

test('the same words in the same order have no difference, nor has nothing', () => {
  expect(shown('A fox.', 'a  fox')).toBe('a fox');
  expect(wordDifference('', '')).toEqual([]);
  expect(shown('', 'a fox')).toBe('+a fox+');
});
