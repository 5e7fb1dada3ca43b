/** What is turned down stays with the clips that it was turned down for. */
import { expect, test } from 'vitest';
import { soundAfter } from './sound-edits.js';
import type { TimelineEntry } from './timeline.js';

const cut = (...clips: [key: string, length: number][]) => ({
  entries: clips.map(([key, length]) => ({ key, length }) as TimelineEntry),
});
const before = cut(['a', 120], ['b', 120], ['c', 120]);
const muted = (start: number, end: number) => ({
  volumes: [{ track: 'VOICE' as const, volume: 0, start, end }],
  music: null,
});
const after = (start: number, end: number, then: ReturnType<typeof cut>) =>
  soundAfter(muted(start, end), before, then).volumes.map((change) => [change.start, change.end]);

test.each([
  ['trimmed before it', cut(['a', 60], ['b', 120], ['c', 120]), [[60, 180]]],
  ['trimmed itself', cut(['a', 120], ['b', 30], ['c', 120]), [[120, 150]]],
  ['made longer', cut(['a', 120], ['b', 240], ['c', 120]), [[120, 360]]],
  ['divided', cut(['a', 120], ['b', 60], ['b2', 60], ['c', 120]), [[120, 240]]],
  ['moved', cut(['b', 120], ['a', 120], ['c', 120]), [[0, 120]]],
  ['removed', cut(['a', 120], ['c', 120]), []],
] as const)('a clip without voice stays without it when the film is %s', (_, then, expected) => {
  expect(after(120, 240, then)).toEqual(expected);
});

test('what was changed for the whole film is changed for the whole film', () => {
  expect(after(0, 360, cut(['a', 10], ['b', 120]))).toEqual([[0, 130]]);
});
