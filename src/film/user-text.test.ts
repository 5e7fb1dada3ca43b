import { expect, it } from 'vitest';
import { userText } from './user-text.js';

const messages = (value: string, min = 3, max = 12) =>
  userText(min, max)
    .safeParse(value)
    .error?.issues.map(({ message }) => message) ?? [];

it.each(['a fox', '  a fox  ', 'лиса', '狐の話', '👩‍👩‍👧‍👦🦊'])('takes %j', (value) => {
  expect(messages(value)).toEqual([]);
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
  expect(messages(value)).toEqual([expect.stringMatching(why)]);
});
