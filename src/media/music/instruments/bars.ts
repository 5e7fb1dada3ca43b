/** Bars, tubes and bells: few partials, none of them in tune with the first but one. */
import type { Instrument } from '../instrument.js';
import { addPartial, hertz, mono, shape, silence } from '../sound.js';
import { tremolo } from '../stereo.js';

type Partial = readonly [multiple: number, gain: number, fade: number];

function bar(
  partials: readonly Partial[],
  options: { rings: number; click: number; attack?: number },
): Instrument & { damp: number | null } {
  return {
    damp: null,
    strike(pitch, force, seconds, noise) {
      const hz = hertz(pitch);
      const shorter = 2 ** (-(pitch - 72) / 30);
      const samples = silence(Math.min(seconds + 1.2, options.rings) * Math.max(0.5, shorter));
      partials.forEach(([multiple, gain, fade], index) => {
        const hard = index === 0 ? 1 : 0.35 + 0.65 * force;
        addPartial(samples, hz * multiple, 0.5 * gain * hard, fade * shorter, noise() * 0.4);
      });
      const click = Math.min(samples.length, 300);
      for (let i = 0; i < click; i++) samples[i]! += noise() * options.click * force * (1 - i / click) ** 2;
      return mono(shape(samples, options.attack ?? 0.001, 0.08));
    },
  };
}

export const VIBRAPHONE: Instrument = {
  ...bar(
    [
      [1, 1, 4.5],
      [4, 0.22, 1.2],
      [10, 0.05, 0.3],
    ],
    { rings: 4, click: 0.02, attack: 0.002 },
  ),
  amplifier: (bus) => tremolo(bus, 5.2, 0.14),
};

export const GLOCKENSPIEL: Instrument = bar(
  [
    [1, 0.8, 2.2],
    [2.76, 0.3, 0.9],
    [5.4, 0.16, 0.35],
  ],
  { rings: 2.4, click: 0.04 },
);

export const MARIMBA: Instrument = bar(
  [
    [1, 1, 1.1],
    [3.93, 0.25, 0.22],
    [9.6, 0.08, 0.07],
  ],
  { rings: 1.4, click: 0.06 },
);

export const BELLS: Instrument = bar(
  [
    [0.5, 0.25, 6],
    [1, 0.7, 5],
    [1.003, 0.4, 5.5],
    [2.41, 0.3, 3],
    [3.02, 0.2, 2.2],
    [4.7, 0.1, 1.1],
  ],
  { rings: 6, click: 0, attack: 0.004 },
);
