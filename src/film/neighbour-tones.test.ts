import { expect, test } from 'vitest';
import { type Tone, type TonedClip, toneHint } from './neighbour-tones.js';
import { matchInstruction } from './prompts/instructions/match.js';

const clip = (clipIndex: number, tone: Partial<Tone>, scene = 'bar'): TonedClip => ({
  clipIndex,
  scene,
  tone: { brightness: 0.4, warmth: 0.5, saturation: 0.4, ...tone },
});

test('shots that go together need no hint', () => {
  expect(toneHint(clip(1, { brightness: 0.45 }), [clip(0, {}), clip(2, {})])).toBeNull();
});

test.each([
  [{ brightness: 0.7 }, 'brighter'],
  [{ brightness: 0.1 }, 'darker'],
  [{ warmth: 0.7 }, 'warmer'],
  [{ saturation: 0.05 }, 'paler'],
])('a jump of %o is told, with an instruction that the templates know', (tone, word) => {
  const hint = toneHint(clip(1, tone), [clip(0, {}), clip(2, {})]);
  expect(hint!.text).toBe(`It is ${word} than clip 1 and clip 3 beside it.`);
  expect(matchInstruction(hint!.instruction).complete).toBe(true);
});

test('another place may look otherwise', () => {
  expect(toneHint(clip(1, { brightness: 0.9 }), [clip(0, {}, 'beach')])).toBeNull();
});
