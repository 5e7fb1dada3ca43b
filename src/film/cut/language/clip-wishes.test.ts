import { expect, test } from 'vitest';
import { withClipWishes } from './clip-wishes.js';
import { exampleScene } from './example-scene.js';
import { interpret, readSentence } from './interpret.js';

function read(instruction: string) {
  const scene = exampleScene();
  const said = readSentence(instruction);
  return withClipWishes(interpret(said, scene), said, scene);
}

test.each([
  ['make clip 1 black and white', [0], 'make it black and white'],
  ['in clip 3 she looks at the camera', [2], 'she looks at the camera'],
  ['remove the dog from clip 2', [1], 'remove the dog'],
  ['the last shot should be in the rain', [5], 'make it in the rain'],
  ['turn the opening into a snowy night', [0], 'turn it into a snowy night'],
  ['show 3 dogs in clip 2', [1], 'show 3 dogs'],
  ['make clips 2 and 4 darker', [1, 3], 'make it darker'],
  ['make it night', [0, 1, 2, 3, 4, 5], 'make it night'],
])('“%s” is a wish for clips, in words of their own', (instruction, clips, wish) => {
  const { clipWishes, operations, unresolved } = read(instruction);
  expect(clipWishes).toEqual(clips.map((clipIndex) => ({ clipIndex, wish })));
  expect(operations).toEqual([]);
  // Applying the edit does nothing of it, which has to be told.
  expect(unresolved).toEqual([expect.stringContaining(`make it anew with “${wish}”`)]);
});

test('beside an edit of the cut both are read', () => {
  const { operations, clipWishes } = read('swap clips 1 and 2, and make clip 3 rainy');
  expect(operations).toEqual([{ type: 'SWAP', position: 0, withPosition: 1 }]);
  expect(clipWishes).toEqual([{ clipIndex: 2, wish: 'make it rainy' }]);
});

test('what the clip’s own instructions don’t know either is asked back', () => {
  expect(read('flurb the clip 2').clipWishes).toEqual([]);
  expect(read('knit clip 3 a sweater').clipWishes).toEqual([]);
  expect(read('make clip 9 rainy').clipWishes).toEqual([]);
  expect(read('trim clip 2 by a second').clipWishes).toEqual([]);
});
