/** A drum kit as it stands in a studio. */
import { bandpass, highpass, lowpass, peak } from '../filters.js';
import type { Instrument } from '../instrument.js';
import { addPartial, mono, type Noise, RATE, shape, silence, sine } from '../sound.js';

/** A drum's head: its pitch falls when it is struck. */
export function head(seconds: number, from: number, to: number, fall: number, fade: number): Float32Array {
  const samples = silence(seconds);
  let phase = 0;
  for (let i = 0; i < samples.length; i++) {
    const t = i / RATE;
    phase += (to + (from - to) * Math.exp(-t * fall)) / RATE;
    samples[i] = sine(phase) * Math.exp(-t * fade);
  }
  return samples;
}

export function burst(seconds: number, fade: number, noise: Noise): Float32Array {
  const samples = silence(seconds);
  const decay = Math.exp(-fade / RATE);
  let gain = 1;
  for (let i = 0; i < samples.length; i++) {
    samples[i] = noise() * gain;
    gain *= decay;
  }
  return samples;
}

export function mixed(...layers: readonly (readonly [Float32Array, number])[]): Float32Array {
  const length = Math.max(...layers.map(([samples]) => samples.length));
  const sum = new Float32Array(length);
  for (const [samples, gain] of layers)
    for (let i = 0; i < samples.length; i++) sum[i]! += samples[i]! * gain;
  return sum;
}

/** Struck, and left to ring. */
export const drum = (make: (force: number, noise: Noise, pitch: number) => Float32Array): Instrument => ({
  damp: null,
  strike: (pitch, force, _seconds, noise) => mono(shape(make(force, noise, pitch), 0.0005, 0.03)),
});

export const KICK = drum((force, noise) =>
  mixed(
    [head(0.4, 130, 52, 32, 11), 0.75],
    [lowpass(burst(0.03, 160, noise), 2600), 0.2 * force],
    [bandpass(burst(0.05, 90, noise), 320, 1.5), 0.22],
  ),
);

export const SNARE = drum((force, noise) => {
  const wires = highpass(burst(0.3, 17 - 4 * force, noise), 1100);
  peak(wires, 4200, 0.9, 4);
  return mixed(
    [wires, 0.19 + 0.12 * force],
    [head(0.2, 290, 188, 40, 22), 0.42],
    [head(0.14, 400, 332, 40, 34), 0.16],
  );
});

export const RIM = drum((force, noise) => {
  const stick = silence(0.08);
  addPartial(stick, 1720, 0.4, 0.035);
  addPartial(stick, 2650, 0.16, 0.02);
  addPartial(stick, 480, 0.24, 0.05);
  return mixed([stick, 2.4], [bandpass(burst(0.02, 240, noise), 2500, 1), 0.5 * force]);
});

/** Wires that stroke a head more than they strike it. */
export const BRUSH = drum((force, noise) => {
  const swish = bandpass(burst(0.26, 13, noise), 3400, 0.6);
  for (let i = 0; i < swish.length; i++) swish[i]! *= Math.min(1, i / (0.012 * RATE));
  return mixed([swish, 0.85], [head(0.1, 230, 190, 30, 34), 0.22 * force]);
});

const METAL = [2.13, 3.17, 3.91, 4.57, 5.83, 6.71, 8.19] as const;

/** Tones that fit together as little as those of a plate. */
function plate(seconds: number, base: number, fade: number, noise: Noise): Float32Array {
  const samples = silence(seconds);
  for (const multiple of METAL) addPartial(samples, base * multiple, 0.11, 6.9 / fade, noise() * 3);
  return samples;
}

const hihat = (seconds: number, fade: number) =>
  drum((force, noise) => {
    const air = highpass(burst(seconds, fade * (1.25 - 0.25 * force), noise), 6800);
    return mixed([air, 0.8], [highpass(plate(seconds, 1120, fade, noise), 5200), 0.9]);
  });

export const HAT = hihat(0.11, 58);
export const OPEN_HAT = hihat(0.6, 9);

export const RIDE = drum((force, noise) => {
  const wash = highpass(burst(1.4, 3.6, noise), 5200);
  const ping = silence(1.4);
  addPartial(ping, 3130, 0.1 * force, 0.7);
  addPartial(ping, 4870, 0.08, 0.5);
  addPartial(ping, 987, 0.03, 0.35);
  return mixed(
    [wash, 0.14],
    [highpass(plate(1.4, 760, 4.5, noise), 2600), 0.26],
    [ping, 1.9],
    [highpass(burst(0.02, 220, noise), 5000), 0.24 * force],
  );
});

export const CRASH = drum((_force, noise) => {
  const wash = highpass(burst(2.6, 2.1, noise), 2600);
  peak(wash, 6500, 0.8, 3);
  return mixed(
    [wash, 0.26],
    [highpass(plate(2.6, 610, 2.6, noise), 1500), 0.24],
    [burst(0.08, 60, noise), 0.1],
  );
});

/** The pitch says which of the toms: 60 is the middle one. */
export const TOM = drum((force, noise, pitch) => {
  const hz = 118 * 2 ** ((pitch - 60) / 7);
  return mixed(
    [head(0.55, hz * 1.45, hz, 22, 7.5), 0.62],
    [lowpass(burst(0.06, 70, noise), 1900), 0.14 * force],
  );
});
