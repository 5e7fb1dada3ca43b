import { describe, expect, it } from 'vitest';
import type { CameraMovement, ShotSize } from '../../film/facts/facts.js';
import { randomFrom } from '../../film/seed.js';
import { cameraPath } from './camera.js';
import { type Framed, framingOf } from './framing.js';
import { holding } from './holding.js';
import { PEOPLE_DEPTH, projection } from './projection.js';

const SHAPES = [
  { width: 1280, height: 720 },
  { width: 720, height: 720 },
  { width: 720, height: 1280 },
];
const MOVES = ['pan left', 'pan right', 'tilt up', 'tilt down', 'crane up'] as const;
const FAST = 1.6;
const FRAMES = 150;
const moments = [...Array(FRAMES).keys()];

/** Where a point of the subject is in the frame at each moment, in shares of the frame. */
function seen(
  subject: Framed,
  shotSize: ShotSize,
  motion: CameraMovement,
  size: (typeof SHAPES)[number],
  clear = 1,
) {
  const random = randomFrom(5, motion, shotSize);
  const aspect = size.width / size.height;
  const shot = { size: shotSize, angle: null };
  const framing = framingOf(shot, subject, { aspect, clear }, random);
  const path = cameraPath(motion, FAST, FRAMES, framing.magnification, random, true);
  const { view } = holding(path, moments, framing, subject, { aspect, way: 0, clear });
  return moments.map((frame) => {
    const { scale, x, y } = projection(size, framing, view(frame), PEOPLE_DEPTH, 0);
    return {
      x: (point: number) => (point * scale + x) / size.width,
      y: (point: number) => (point * scale + y) / size.height,
    };
  });
}

describe('whatever the camera does', () => {
  const ada: Framed = { x: 0.1, top: 0.4, eyes: 0.45, feet: 0.93, half: 0.055, whole: false };
  it.each(MOVES)('a face stays in the frame: %s', (motion) => {
    for (const size of SHAPES) {
      for (const angle of ['wide shot', 'medium shot', 'close-up'] as const) {
        for (const at of seen(ada, angle, motion, size)) {
          expect(at.x(ada.x - 0.04)).toBeGreaterThan(0);
          expect(at.x(ada.x + 0.04)).toBeLessThan(1);
          expect(at.y(ada.top)).toBeGreaterThan(0);
          expect(at.y(ada.eyes)).toBeLessThan(0.65);
        }
      }
    }
  });

  const shoe: Framed = { x: 0, top: 0.66, eyes: 0.66, feet: 0.89, half: 0.22, whole: true };
  it.each(MOVES)('a product is seen whole, and above its call to action: %s', (motion) => {
    for (const size of SHAPES) {
      for (const at of seen(shoe, 'close-up', motion, size, 0.76)) {
        expect(at.x(-shoe.half)).toBeGreaterThan(0);
        expect(at.x(shoe.half)).toBeLessThan(1);
        expect(at.y(shoe.top)).toBeGreaterThan(0);
        expect(at.y(shoe.feet)).toBeLessThan(0.78);
      }
    }
  });

  it('it still goes where it is told to', () => {
    const [first, ...rest] = seen(ada, 'medium shot', 'pan right', SHAPES[0]!).map(({ x }) => x(ada.x));
    expect(rest.at(-1)!).toBeLessThan(first! - 0.15);
  });
});
