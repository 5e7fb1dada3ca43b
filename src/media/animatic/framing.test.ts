import { expect, it } from 'vitest';
import { randomFrom } from '../../film/seed.js';
import { framingOf, type Subject } from './framing.js';

const UPRIGHT = 9 / 16;
const FRIENDS: Subject = {
  x: 0.06,
  top: 0.4,
  eyes: 0.45,
  feet: 0.93,
  half: 0.05,
  whole: false,
  group: { left: -0.13, right: 0.12 },
};

it.each(['medium shot', 'full shot', 'wide shot'])('holds two people in an upright %s', (cameraAngle) => {
  for (let seed = 0; seed < 20; seed++) {
    const { x, magnification } = framingOf(
      { cameraAngle, visualDescription: 'two friends laugh', wish: null },
      FRIENDS,
      { aspect: UPRIGHT, clear: 1 },
      randomFrom(seed),
    );
    const half = UPRIGHT / magnification / 2;
    expect(x - half).toBeLessThan(-0.2);
    expect(x + half).toBeGreaterThan(0.19);
  }
});
