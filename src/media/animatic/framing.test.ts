import { expect, it } from 'vitest';
import { randomFrom } from '../../film/seed.js';
import { type Framed, framingOf } from './framing.js';

const UPRIGHT = 9 / 16;
const FRIENDS: Framed = {
  x: 0.06,
  top: 0.4,
  eyes: 0.45,
  feet: 0.93,
  half: 0.05,
  whole: false,
  group: { left: -0.13, right: 0.12 },
};

it.each(['medium shot', 'full shot', 'wide shot'] as const)('holds two people in an upright %s', (size) => {
  for (let seed = 0; seed < 20; seed++) {
    const { x, magnification } = framingOf(
      { size, angle: null },
      FRIENDS,
      { aspect: UPRIGHT, clear: 1 },
      randomFrom(seed),
    );
    const half = UPRIGHT / magnification / 2;
    expect(x - half).toBeLessThan(-0.2);
    expect(x + half).toBeGreaterThan(0.19);
  }
});
