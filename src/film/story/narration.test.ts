/** What a narrator says: lines of a language model have to fit the cut, and stand on the shots that they were written for. */
import { expect, test } from 'vitest';
import { FPS } from '../format.js';
import { type NarrationAnswer, narrationLines, narrationRequest } from './llm-narration.js';
import { needsNarration } from './voice-script.js';

const clipScripts = [
  [0, 4],
  [4, 7],
  [7, 15],
].map(([start, end], clipIndex) => ({ clipIndex, start, end, visualDescription: 'A pen on a desk.' }));
const plan = { videoSummary: 'A pen writes.', clipScripts } as never;
const request = narrationRequest({
  kind: 'AD',
  prompt: 'A pen that writes by itself',
  plan,
  brief: { narrative: 'It writes.', subject: 'a pen', mood: 'calm', callToAction: 'Order today' },
  brand: null,
});
const problem = (...lines: NarrationAnswer['lines']) => request.check!({ lines });
const long = 'Every word that you have ever wanted to write is already waiting inside of it.';

test('a line may run on into a shot that has none, and not into the next line', () => {
  expect(problem({ shot: 1, text: long })).toBeNull();
  expect(problem({ shot: 2, text: long }, { shot: 3, text: 'Order today.' })).toMatch(
    /shot 2 takes about 5\.\d seconds, and there are 3\.0 seconds until the next line begins/,
  );
});

test.each([
  ['none', [], /no lines/],
  ['without words', [{ shot: 1, text: ' ' }], /words and a shot/],
  ['for a shot that is not there', [{ shot: 4, text: 'Order today.' }], /from 1 to 3/],
  [
    'two for one shot',
    [
      { shot: 1, text: 'A pen.' },
      { shot: 1, text: 'It writes.' },
    ],
    /words and a shot/,
  ],
  ['longer than the film', [{ shot: 3, text: long.repeat(2) }], /until the film ends/],
])('lines are asked for again: %s', (_, lines, words) => {
  expect(problem(...lines)).toMatch(words);
});

test('lines stand on their shots in the order of the film, spoken by the narrator', () => {
  const lines = [
    { shot: 3, text: ' Order today. ' },
    { shot: 1, text: 'A pen.' },
  ];
  const placed = narrationLines({ lines }, plan);
  expect(placed.map(({ text, clipIndex, speaker }) => [text, clipIndex, speaker])).toEqual([
    ['A pen.', 0, null],
    ['Order today.', 2, null],
  ]);
  expect(placed.every(({ offset }) => offset > 0 && offset < FPS)).toBe(true);
});

test('is written only where nobody else has words', () => {
  const shot = { dialogue: 'Hello.' } as never;
  expect(needsNarration({ script: null, shots: null })).toBe(true);
  expect(needsNarration({ script: 'Hello.', shots: null })).toBe(false);
  expect(needsNarration({ script: null, shots: [shot] })).toBe(false);
});
