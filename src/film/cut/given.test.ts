/** Operations as a timeline in a client sends them. */
import { expect, test } from 'vitest';
import { readOperations } from './given.js';
import { exampleScene } from './language/example-scene.js';
import type { EditOperation } from './operations.js';

const move = { type: 'MOVE', position: 0, toPosition: 1 } as const;

test('are told in sentences that name clips as they stood before', () => {
  const operations: EditOperation[] = [move, { type: 'TRIM', position: 0, fromStart: 15, fromEnd: 0 }];
  expect(readOperations(operations, exampleScene())).toMatchObject({
    operations,
    interpretation: 'Move clip 1 to place 2. Cut 0.5 s off the start of clip 2.',
    confidence: 1,
  });
});

test('that can not be done are named by their place in the list, with what can be done instead', () => {
  const read = readOperations([move, { type: 'REMOVE', position: 99 }], exampleScene());
  expect(read).toMatchObject({ at: 1, problem: expect.stringMatching(/no clip 100.*last one is clip/) });
});

test.each<[string, EditOperation, Parameters<typeof exampleScene>[0], RegExp]>([
  [
    'a logo that is not there',
    { type: 'OVERLAY', kind: 'LOGO', text: null, start: 0, end: 60 },
    { hasLogo: false },
    /without a logo/,
  ],
  [
    'a voice that nobody has',
    { type: 'VOLUME', track: 'VOICE', volume: 0, start: null, end: null },
    { voice: [] },
    /Nobody speaks/,
  ],
  [
    'a caption of what is said',
    { type: 'OVERLAY', kind: 'SUBTITLE', text: 'Words', start: 0, end: 60 },
    { voice: [{ start: 0, end: 30 }] },
    /what is said/,
  ],
])('are refused where they touch %s', (_, operation, scene, why) => {
  expect(readOperations([operation], exampleScene(scene))).toMatchObject({
    at: 0,
    problem: expect.stringMatching(why),
  });
});
