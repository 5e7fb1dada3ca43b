import { expect, test } from 'vitest';
import { withClipWishes } from './clip-wishes.js';
import { exampleScene } from './example-scene.js';
import { interpret, readSentence } from './interpret.js';

/** A sentence for the film is about its clips, its cut or its sound, and says so by itself. */
function roomOf(instruction: string): 'CLIP' | 'CUT' | 'SOUND' | null {
  const scene = exampleScene({ music: 'MADE' });
  const said = readSentence(instruction);
  const { operations, clipWishes } = withClipWishes(interpret(said, scene), said, scene);
  if (operations.length === 0) return clipWishes.length > 0 ? 'CLIP' : null;
  return operations.some(({ type }) => type === 'VOLUME' || type === 'SOUNDTRACK') ? 'SOUND' : 'CUT';
}

test.each([
  ['make clip 1 black and white', 'CLIP'],
  ['the third shot needs more fog', 'CLIP'],
  ['clip 2 should be at sunset', 'CLIP'],
  ['give the girl a blue kite in clip 2', 'CLIP'],
  ['make everything warmer', 'CLIP'],
  ['remove the fisherman from clip 3', 'CLIP'],
  ['swap the first two clips', 'CUT'],
  ['speed up clip 3', 'CUT'],
  ['drop the fifth clip', 'CUT'],
  ['make the whole film shorter, 15 seconds', 'CUT'],
  ['cut on every second beat', 'CUT'],
  ['add the text “Salt and wind” to the first clip', 'CUT'],
  ['turn the music down a bit', 'SOUND'],
  ['mute the music in clip 2', 'SOUND'],
  ['louder music', 'SOUND'],
  ['no music at all', 'SOUND'],
  ['play some jazz', 'SOUND'],
  ['make the music folk', 'SOUND'],
])('“%s” goes to %s', (instruction, room) => {
  expect(roomOf(instruction)).toBe(room);
});
