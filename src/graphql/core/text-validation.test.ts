import { expect, it } from 'vitest';
import { text } from './text-validation.js';

const complaints = (value: string, least = 3, most = 12) =>
  text(least, most)
    .refine.filter(([holds]) => !holds(value))
    .map(([, { message }]) => message);

it.each(['a fox', '  a fox  ', 'лиса', '狐の話', '👩‍👩‍👧‍👦🦊'])('takes %j', (value) => {
  expect(complaints(value)).toEqual([]);
});

it.each([
  ['', /at least 3/],
  ['   \n ', /at least 3/],
  ['\u200b\u200b\u2060\ufeff', /at least 3/],
  ['\u200ba\u200b\u200b', /at least 3/],
  ['a fox and a hound', /At most 12/],
  ['a fox\u0000', /Control characters/],
  ['a fox \ud83e', /half a character/],
])('refuses %j, and says why', (value, why) => {
  expect(complaints(value)).toEqual([expect.stringMatching(why)]);
});
