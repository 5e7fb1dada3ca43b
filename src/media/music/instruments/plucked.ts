/** Strings that are plucked: a burst of noise runs round a string and loses its highs on the way. */
import { highpass, lowpass, peak } from '../filters.js';
import type { Instrument } from '../instrument.js';
import { hertz, mono, type Noise, RATE, shape, silence } from '../sound.js';
import { chorus, overdrive } from '../stereo.js';

type Pluck = {
  /** Seconds until the string is silent, at the middle C. */
  sustain: number;
  /** Of the finger or pick, 0 to 1, and how much the string itself dulls the sound. */
  bright: number;
  dulling: number;
  /** Where the string is plucked, as a share of its length. */
  place: number;
  /** Seconds that it rings at most. */
  longest: number;
};

export function pluck(pitch: number, force: number, seconds: number, noise: Noise, how: Pluck): Float32Array {
  const hz = hertz(pitch);
  const sustain = how.sustain * 2 ** (-(pitch - 60) / 22);
  const samples = silence(Math.min(seconds + 0.2, how.longest, sustain * 1.1));
  const period = RATE / hz - how.dulling;
  const whole = Math.floor(period - 0.3);
  const tuning = allpassFor(period - whole);
  const line = excitation(whole, force, noise, how);
  const keep = 10 ** (-3 / (hz * sustain));
  const [near, far] = [1 - how.dulling, how.dulling];
  let [last, in1, out1, at] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const now = line[at]!;
    const dull = keep * (near * now + far * last);
    last = now;
    // An allpass holds the fraction of a sample that the line cannot.
    const tuned = tuning * (dull - out1) + in1;
    in1 = dull;
    out1 = tuned;
    line[at] = tuned;
    samples[i] = now;
    if (++at === whole) at = 0;
  }
  return shape(samples, 0.0006, 0.05);
}

const allpassFor = (delay: number): number => (1 - delay) / (1 + delay);

/** Noise as long as the string, without what a finger at that place cannot wake; its mean is nothing. */
function excitation(length: number, force: number, noise: Noise, how: Pluck): Float32Array {
  const raw = Float32Array.from({ length }, () => noise());
  const offset = Math.max(1, Math.round(length * how.place));
  const line = raw.map((value, i) => value - 0.9 * raw[(i + length - offset) % length]!);
  const smooth = Math.min(0.95, how.bright * (0.45 + 0.55 * force));
  for (let pass = 0; pass < 2; pass++) {
    let held = line[length - 1]!;
    for (let i = 0; i < length; i++) {
      held += smooth * (line[i]! - held);
      line[i] = held;
    }
  }
  const mean = line.reduce((sum, value) => sum + value, 0) / length;
  const size = Math.sqrt(line.reduce((sum, value) => sum + (value - mean) ** 2, 0) / length) || 1;
  return line.map((value) => ((value - mean) / size) * 0.2);
}

const NYLON: Pluck = { sustain: 2.6, bright: 0.34, dulling: 0.42, place: 0.28, longest: 4 };
const STEEL: Pluck = { sustain: 4.5, bright: 0.62, dulling: 0.24, place: 0.17, longest: 5 };
const ELECTRIC: Pluck = { sustain: 6, bright: 0.55, dulling: 0.16, place: 0.13, longest: 7 };

/** The body's own tones: its air, and its top. */
function guitarBody(samples: Float32Array): Float32Array {
  peak(samples, 105, 2, 3.5);
  peak(samples, 215, 2, 3);
  peak(samples, 2800, 0.8, 2);
  return highpass(samples, 75);
}

export const NYLON_GUITAR: Instrument = {
  damp: 0.12,
  strike: (pitch, force, seconds, noise) => mono(guitarBody(pluck(pitch, force, seconds, noise, NYLON))),
};

export const STEEL_GUITAR: Instrument = {
  damp: 0.1,
  strike: (pitch, force, seconds, noise) => mono(guitarBody(pluck(pitch, force, seconds, noise, STEEL))),
  amplifier: (bus) => chorus(bus, 0.35, 0.16),
};

export const CLEAN_GUITAR: Instrument = {
  damp: 0.08,
  strike: (pitch, force, seconds, noise) =>
    mono(lowpass(pluck(pitch, force, seconds, noise, ELECTRIC), 4800)),
  amplifier: (bus) => chorus(bus, 0.9, 0.45),
};

const MUTED: Pluck = { ...ELECTRIC, sustain: 0.4, bright: 0.5 };

/** The hand lies on the strings. */
export const MUTED_GUITAR: Instrument = {
  damp: 0.05,
  strike: (pitch, force, seconds, noise) =>
    mono(highpass(lowpass(pluck(pitch, force, Math.min(seconds, 0.3), noise, MUTED), 3200), 120)),
};

export const DISTORTED_GUITAR: Instrument = {
  damp: 0.05,
  strike: (pitch, force, seconds, noise) => mono(pluck(pitch, 0.6 + 0.4 * force, seconds, noise, ELECTRIC)),
  amplifier: (bus) => {
    for (const side of [bus.left, bus.right]) highpass(side, 110);
    overdrive(bus, 14, 4300);
    for (const side of [bus.left, bus.right]) {
      peak(side, 450, 0.9, -3);
      peak(side, 2300, 1, 3);
      for (let i = 0; i < side.length; i++) side[i]! *= 0.32;
    }
  },
};

export const LEAD_GUITAR: Instrument = {
  damp: 0.09,
  strike: (pitch, force, seconds, noise) =>
    mono(pluck(pitch, 0.7 + 0.3 * force, seconds, noise, { ...ELECTRIC, sustain: 12 })),
  amplifier: (bus) => {
    for (const side of [bus.left, bus.right]) highpass(side, 180);
    overdrive(bus, 7, 3600);
    for (const side of [bus.left, bus.right]) for (let i = 0; i < side.length; i++) side[i]! *= 0.4;
    chorus(bus, 0.4, 0.2);
  },
};

export const HARP: Instrument = {
  damp: null,
  strike: (pitch, force, seconds, noise) =>
    mono(
      pluck(pitch, force * 0.8, seconds + 1.5, noise, {
        ...NYLON,
        sustain: 3.4,
        place: 0.42,
        bright: 0.42,
        dulling: 0.34,
      }),
    ),
};

/** Two strings of almost one pitch. */
export const MANDOLIN: Instrument = {
  damp: 0.08,
  strike(pitch, force, seconds, noise) {
    const how = { ...STEEL, sustain: 1.9, bright: 0.7, place: 0.12 };
    const one = pluck(pitch, force, seconds, noise, how);
    const two = pluck(pitch + 0.06, force, seconds, noise, how);
    for (let i = 0; i < Math.min(one.length, two.length); i++) one[i] = (one[i]! + two[i]!) * 0.65;
    return mono(highpass(one, 190));
  },
};

export const PIZZICATO: Instrument = {
  damp: 0.12,
  strike: (pitch, force, _seconds, noise) =>
    mono(
      peak(
        pluck(pitch, force, 0.7, noise, {
          sustain: 0.75,
          bright: 0.3,
          dulling: 0.48,
          place: 0.33,
          longest: 0.9,
        }),
        320,
        1,
        5,
      ),
    ),
};
