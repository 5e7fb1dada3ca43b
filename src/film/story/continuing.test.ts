import { expect, test } from 'vitest';
import { examplePlan, exampleScript } from '../prompts/example-plan.js';
import { readFacts } from '../reading/read-facts.js';
import { continuingClips } from './continuing.js';
import type { ClipScript } from './plan.js';

const script = (clipIndex: number, text: string, changes: Partial<ClipScript> = {}): ClipScript => ({
  ...exampleScript(clipIndex),
  facts: readFacts(text).facts,
  visualDescription: text,
  characterKeys: ['woman'],
  ...changes,
});

const continuing = (...clipScripts: ClipScript[]) =>
  continuingClips(examplePlan({ clipScripts, transitions: [] }));

test('a shot goes on in the same place, at the same hour, with the same people', () => {
  const bar = 'A woman sits in a bar at night';
  expect(continuing(script(0, bar), script(1, 'A woman drinks in a bar at night'))).toEqual([1]);
  expect(continuing(script(0, bar), script(1, 'A woman sits in a bar at dawn'))).toEqual([]);
  expect(continuing(script(0, bar), script(1, 'A woman walks on a beach at night'))).toEqual([]);
  expect(continuing(script(0, bar), script(1, bar, { characterKeys: ['woman', 'man'] }))).toEqual([]);
  expect(continuing(script(0, bar), script(1, 'The next evening a woman sits in a bar at night'))).toEqual(
    [],
  );
});

test('a close-up does not begin as a wide shot', () => {
  const wide = script(0, 'Wide shot: a woman sits in a bar at night');
  expect(continuing(wide, script(1, 'Close-up: a woman sits in a bar at night'))).toEqual([]);
});
