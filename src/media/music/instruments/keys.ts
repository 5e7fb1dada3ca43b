/** Pianos and organs. */
import { lowpass } from '../filters.js';
import type { Instrument } from '../instrument.js';
import { addPartial, decayOf, hertz, mono, type Noise, RATE, shape, silence, sine } from '../sound.js';
import { tremolo } from '../stereo.js';

/**
 * Each partial of a string is sharper than the one before, fades faster and is softer; the two strings
 * of a note beat against each other.
 */
export const PIANO: Instrument = {
  damp: 0.22,
  strike(pitch, force, seconds, noise) {
    const hz = hertz(pitch);
    const sustain = Math.min(14, Math.max(1.4, 14 * 2 ** (-(pitch - 30) / 17)));
    const length = Math.min(seconds + 0.25, sustain);
    const [left, right] = [silence(length), silence(length)];
    const stiffness = 0.00018 * 2 ** ((pitch - 48) / 11);
    const partials = Math.min(28, Math.floor(11_000 / hz));
    const brightness = 0.07 + 0.3 * (1 - force) + Math.max(0, (pitch - 60) / 150);
    for (let n = 1; n <= partials; n++) {
      const at = n * hz * Math.sqrt(1 + stiffness * n * n);
      const gain =
        (0.2 * Math.exp(-brightness * (n - 1)) * Math.abs(Math.sin((n * Math.PI) / 8.3))) /
        (n < 3 ? 0.62 : 1);
      const fade = sustain / (1 + 0.22 * (n - 1) + (at / 4200) ** 2);
      const apart = 1 + 0.00022 * noise();
      addPartial(left, at, gain * 0.72, fade * 0.32, noise());
      addPartial(left, at, gain * 0.5, fade);
      addPartial(right, at * apart, gain * 0.72, fade * 0.34, noise());
      addPartial(right, at * apart, gain * 0.5, fade);
    }
    const thump = hammer(force, pitch, noise);
    for (let i = 0; i < Math.min(thump.length, left.length); i++) {
      left[i]! += thump[i]!;
      right[i]! += thump[i]! * 0.9;
    }
    const rise = 0.0018 + 0.004 * (1 - force);
    return { left: shape(left, rise, 0.05), right: shape(right, rise, 0.05) };
  },
};

function hammer(force: number, pitch: number, noise: Noise): Float32Array {
  const samples = silence(0.09);
  const decay = decayOf(0.07);
  let gain = 0.22 * force;
  for (let i = 0; i < samples.length; i++) {
    samples[i] = noise() * gain;
    gain *= decay;
  }
  return lowpass(lowpass(samples, 260 + 9 * pitch * force), 900);
}

/** A tine that is struck, heard by a pickup: a sine whose phase is bent by a second one, the harder the more. */
export const ELECTRIC_PIANO: Instrument = {
  damp: 0.14,
  strike(pitch, force, seconds) {
    const hz = hertz(pitch);
    const samples = silence(Math.min(seconds + 0.15, 7));
    const step = hz / RATE;
    const bellStep = Math.min(0.4, step * 13.98);
    let level = 0.34;
    let bend = 0.07 + 0.3 * force * force;
    let bell = 0.012 + 0.075 * force * Math.max(0.2, 1 - (pitch - 40) / 60);
    const fade = decayOf(6.5 * 2 ** (-(pitch - 48) / 24));
    const settle = decayOf(1.6);
    const ring = decayOf(0.45);
    const floor = 0.04;
    for (let i = 0; i < samples.length; i++) {
      const phase = i * step;
      const bent = sine(phase + (bend + floor) * sine(phase));
      samples[i] = level * (bent + 0.3 * sine(phase * 2) * bend + bell * sine(i * bellStep));
      level *= fade;
      bend *= settle;
      bell *= ring;
    }
    return mono(shape(samples, 0.0015, 0.04));
  },
  amplifier: (bus) => tremolo(bus, 4.6, 0.22),
};

const DRAWBARS = [
  [0.5, 0.7],
  [1, 1],
  [1.5, 0.5],
  [2, 0.55],
  [3, 0.3],
  [4, 0.22],
  [6, 0.1],
] as const;

export const ORGAN: Instrument = {
  hold(pitch, force, seconds) {
    const samples = silence(seconds + 0.04);
    const step = hertz(pitch) / RATE;
    for (const [multiple, gain] of DRAWBARS) {
      for (let i = 0; i < samples.length; i++) samples[i]! += 0.22 * force * gain * sine(i * step * multiple);
    }
    // The contact's click.
    addPartial(samples, 2200, 0.03 * force, 0.03);
    return mono(shape(samples, 0.004, 0.035));
  },
  amplifier: (bus) => tremolo(bus, 6.1, 0.3),
};

export const ACCORDION: Instrument = {
  hold(pitch, force, seconds) {
    const samples = silence(seconds + 0.09);
    for (const cents of [-7, 0, 8]) {
      const step = hertz(pitch + cents / 100) / RATE;
      for (let n = 1; n <= 9; n++) {
        if (n * step > 0.4) break;
        const gain = (0.075 * force * (n % 2 ? 1 : 0.62)) / n ** 0.85;
        for (let i = 0; i < samples.length; i++) samples[i]! += gain * sine(i * step * n + n * 0.13);
      }
    }
    return mono(shape(lowpass(samples, 4200), 0.045, 0.08));
  },
};
