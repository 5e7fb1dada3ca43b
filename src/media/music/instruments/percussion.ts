/** Hands, wood, skins and shells. */
import { bandpass, highpass, lowpass } from '../filters.js';
import type { Instrument } from '../instrument.js';
import { addPartial, hertz, mono, RATE, shape, silence } from '../sound.js';
import { burst, drum, head, mixed } from './drum-kit.js';

/** A few people, none of them quite together. */
export const CLAP = drum((_force, noise) => {
  const samples = silence(0.26);
  for (let hand = 0; hand < 6; hand++) {
    const from = Math.round((0.013 + 0.012 * noise()) * RATE);
    const one = bandpass(burst(0.16, 34, noise), 1250 + 450 * noise(), 1.3);
    for (let i = 0; i < one.length && from + i < samples.length; i++) samples[from + i]! += one[i]! * 0.95;
  }
  return samples;
});

export const STOMP = drum((force, noise) =>
  mixed(
    [head(0.34, 105, 58, 28, 13), 0.7],
    [lowpass(burst(0.16, 30, noise), 420), 0.7],
    [bandpass(burst(0.05, 80, noise), 1400, 0.8), 0.14 * force],
  ),
);

export const SHAKER = drum((force, noise) => {
  const beads = bandpass(burst(0.12, 34 - 10 * force, noise), 7200, 0.8);
  for (let i = 0; i < beads.length; i++) beads[i]! *= Math.min(1, i / (0.014 * RATE));
  return mixed([beads, 1.1]);
});

export const TAMBOURINE = drum((force, noise) => {
  const jingles = silence(0.4);
  for (const hz of [5900, 7150, 8300, 9650, 11_200]) addPartial(jingles, hz, 0.08, 0.32, noise() * 3);
  return mixed([jingles, 1.7], [highpass(burst(0.22, 24, noise), 6000), 0.42 * force]);
});

/** The pitch tells the drums apart. */
export const CONGA = drum((force, noise, pitch) => {
  const hz = 205 * 2 ** ((pitch - 60) / 8);
  return mixed(
    [head(0.34, hz * 1.12, hz, 45, 13), 0.55],
    [head(0.12, hz * 2.4, hz * 2.3, 30, 40), 0.12],
    [bandpass(burst(0.03, 150, noise), 2100, 1), 0.24 * force],
  );
});

export const FRAME_DRUM = drum((force, noise) =>
  mixed(
    [head(0.6, 98, 72, 18, 8), 0.6],
    [head(0.2, 210, 196, 20, 24), 0.14],
    [bandpass(burst(0.04, 110, noise), 1700, 0.7), 0.13 * force],
  ),
);

/** Large drums of two or three players; the pitch tells their size. */
export const TAIKO = drum((force, noise, pitch) => {
  const hz = 66 * 2 ** ((pitch - 60) / 9);
  const body = head(1.3, hz * 1.6, hz, 16, 3.6);
  for (let i = 0; i < body.length; i++) body[i] = Math.tanh(body[i]! * (1.1 + 0.8 * force));
  return mixed(
    [body, 0.55],
    [head(0.4, hz * 2.7, hz * 2.25, 20, 13), 0.16],
    [lowpass(burst(0.12, 44, noise), 900 + 3200 * force), 0.38 * force],
    [bandpass(burst(0.04, 130, noise), 3600, 0.7), 0.3 * force],
  );
});

/** Drums with a pitch. */
export const TIMPANI: Instrument = {
  damp: 0.3,
  strike(pitch, force, seconds, noise) {
    const samples = silence(Math.min(seconds + 1, 2.6));
    for (const [multiple, gain, fade] of [
      [1, 0.5, 2.4],
      [1.5, 0.28, 1.8],
      [1.98, 0.18, 1.4],
      [2.44, 0.1, 1],
    ] as const)
      addPartial(samples, hertz(pitch) * multiple, gain, fade, noise() * 0.3);
    const felt = lowpass(burst(0.1, 50, noise), 500 + 700 * force);
    for (let i = 0; i < felt.length && i < samples.length; i++) samples[i]! += felt[i]! * 0.5 * force;
    return mono(shape(samples, 0.002, 0.2));
  },
};

export const WOODBLOCK = drum((force, noise, pitch) => {
  const samples = silence(0.12);
  addPartial(samples, 870 * 2 ** ((pitch - 60) / 12), 0.4, 0.06);
  addPartial(samples, 1390 * 2 ** ((pitch - 60) / 12), 0.2, 0.035);
  return mixed([samples, 2.2], [bandpass(burst(0.01, 300, noise), 2600, 1), 0.3 * force]);
});
