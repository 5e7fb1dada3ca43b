import { expect, test } from 'vitest';
import { keepingSubject, type SubjectBox } from './keep-subject.js';

const WIDE = { width: 1280, height: 720 };
const TALL = { width: 720, height: 1280 };
const box = (of: Partial<SubjectBox>): SubjectBox => ({
  left: 0.4,
  right: 0.6,
  middle: 0.5,
  top: 0.1,
  eyes: 0.2,
  bottom: 0.9,
  ...of,
});
const upright = (...boxes: SubjectBox[]) => keepingSubject(boxes, { from: WIDE, to: TALL })!;
const wide = (...boxes: SubjectBox[]) => keepingSubject(boxes, { from: TALL, to: WIDE })!;

test('an upright crop goes where somebody stands, and follows what moves as far as one crop can', () => {
  expect(upright(box({ left: 0.7, right: 0.8, middle: 0.75 })).x).toBeCloseTo(0.75, 1);
  expect(upright(box({ left: 0.1, right: 0.2 }), box({ left: 0.25, right: 0.35 }))).toEqual({
    x: 0.22,
    y: 0.5,
  });
});

test('the crop goes along with what would leave it', () => {
  const { x, to } = upright(
    box({ left: 0.1, right: 0.3, middle: 0.2 }),
    box({ left: 0.7, right: 0.9, middle: 0.8 }),
  );
  expect([x, to!.x]).toEqual([0.2, 0.8]);
  const rising = wide(box({ top: 0.5, eyes: 0.6 }), box({ top: 0.1, eyes: 0.2 }));
  expect(rising.to!.y).toBeLessThan(rising.y - 0.3);
});

test('of a group that does not fit, the one who matters stays', () => {
  expect(upright(box({ left: 0.1, right: 0.9, middle: 0.3 })).x).toBeCloseTo(0.3, 1);
});

test('a wide crop of an upright picture has air over the head, whatever becomes of the feet', () => {
  const kept = (9 / 16) ** 2;
  for (const top of [0.02, 0.1, 0.3, 0.5]) {
    const { y } = wide(box({ top, eyes: top + 0.1 }));
    expect(y - kept / 2).toBeLessThanOrEqual(top);
  }
  // All of something small is seen.
  const { y } = wide(box({ top: 0.6, eyes: 0.65, bottom: 0.8 }));
  expect(y - kept / 2).toBeLessThan(0.6);
  expect(y + kept / 2).toBeGreaterThan(0.8);
});

test('a place has no subject', () => expect(keepingSubject([], { from: WIDE, to: TALL })).toBeNull());
