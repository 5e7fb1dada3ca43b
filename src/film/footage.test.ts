import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filmedPart, shownPart } from './footage.js';
import { HANDLE_FRAMES, sourceFrames } from './format.js';

test('handles share what footage is longer than the shot, and never more than half a second each', () => {
  const part = (frames: number, bought: number) =>
    filmedPart(shownPart(frames), sourceFrames(frames), bought);
  expect(part(150, 150)).toEqual({ from: 15, to: 165 });
  expect(part(140, 150)).toEqual({ from: 10, to: 160 });
  expect(part(139, 150)).toEqual({ from: 10, to: 160 });
  expect(part(120, 180)).toEqual({ from: 0, to: 150 });
  // Footage that is shorter than its shot has no handles to give.
  expect(part(300, 150)).toEqual({ from: 15, to: 315 });
});

test('what an edit shows of the handles counts as the shot', () => {
  const shown = shownPart(100, [{ sourceStart: 5, length: 120, speed: 1 }]);
  expect(shown).toEqual({ from: 5, to: 125 });
  // The earlier handle has room for 5 frames only, so the later one gets the rest.
  expect(filmedPart(shown, sourceFrames(100), 124)).toEqual({ from: 3, to: 127 });
  expect(filmedPart({ from: 1, to: 115 }, sourceFrames(100), 124)).toEqual({ from: 0, to: 124 });
});

test('no more is filmed than was bought, and all of it where there is room', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 450 }), fc.integer({ min: 1, max: 600 }), (frames, bought) => {
      const total = sourceFrames(frames);
      const { from, to } = filmedPart(shownPart(frames), total, bought);
      expect(to - from).toBe(Math.min(total, Math.max(frames, bought)));
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from).toBeLessThanOrEqual(HANDLE_FRAMES);
      expect(to).toBeLessThanOrEqual(total);
    }),
  );
});
