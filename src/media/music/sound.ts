/** What all instruments are built from: samples, noise, sines and envelopes. */

import { SAMPLE_RATE } from '../../film/mix/loudness.js';

export const RATE = SAMPLE_RATE;

/** Left and right; the same array twice for a sound without width. */
export type Sound = { left: Float32Array; right: Float32Array };

export const silence = (seconds: number): Float32Array =>
  new Float32Array(Math.max(1, Math.ceil(seconds * RATE)));

export const mono = (samples: Float32Array): Sound => ({ left: samples, right: samples });

export const hertz = (pitch: number): number => 440 * 2 ** ((pitch - 69) / 12);

/** White noise from -1 to 1, the same for the same seed. */
export type Noise = () => number;

export function noiseFrom(seed: number): Noise {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2147483648;
  };
}

const TABLE_SIZE = 8192;
const SINES = Float32Array.from({ length: TABLE_SIZE + 1 }, (_, i) =>
  Math.sin((2 * Math.PI * i) / TABLE_SIZE),
);

/** The sine of a phase in turns, from a table: several times as quick as `Math.sin`. */
export function sine(turns: number): number {
  const at = (turns - Math.floor(turns)) * TABLE_SIZE;
  const index = at | 0;
  const low = SINES[index]!;
  return low + (SINES[index + 1]! - low) * (at - index);
}

/** A saw without the harmonics that would fold back: the step is rounded over two samples. */
export function saw(phase: number, step: number): number {
  let value = 2 * phase - 1;
  if (phase < step) {
    const t = phase / step;
    value -= t + t - t * t - 1;
  } else if (phase > 1 - step) {
    const t = (phase - 1) / step;
    value -= t * t + t + t + 1;
  }
  return value;
}

/** What a decay is multiplied with at each sample, to have fallen by 60 dB after so many seconds. */
export const decayOf = (seconds: number): number => 10 ** (-3 / (seconds * RATE));

/** Fades in and out, so that no note begins or ends with a step. */
export function shape(samples: Float32Array, attack: number, release: number): Float32Array {
  const rise = Math.min(samples.length, Math.max(1, Math.round(attack * RATE)));
  for (let i = 0; i < rise; i++) samples[i]! *= 0.5 - 0.5 * Math.cos((Math.PI * i) / rise);
  const fall = Math.min(samples.length, Math.max(1, Math.round(release * RATE)));
  const from = samples.length - fall;
  for (let i = 0; i < fall; i++) samples[from + i]! *= 0.5 + 0.5 * Math.cos((Math.PI * (i + 1)) / fall);
  return samples;
}

/** A sine that dies away, added to a sound; the backbone of everything that is struck. */
export function addPartial(
  samples: Float32Array,
  hz: number,
  gain: number,
  fadeSeconds: number,
  phase = 0,
): void {
  if (hz >= RATE * 0.45 || gain === 0) return;
  const decay = decayOf(fadeSeconds);
  const turn = (2 * Math.PI * hz) / RATE;
  const length = Math.min(samples.length, Math.ceil(fadeSeconds * RATE * 1.25));
  const feedback = 2 * decay * Math.cos(turn);
  const loss = decay * decay;
  let before = gain * Math.sin(phase - turn);
  let now = gain * Math.sin(phase);
  before /= decay;
  for (let i = 0; i < length; i++) {
    samples[i]! += now;
    const next = feedback * now - loss * before;
    before = now;
    now = next;
  }
}
