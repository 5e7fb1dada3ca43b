/** Filters that work on samples in place. */
import { RATE } from './sound.js';

/** Twelve decibels an octave and no more is asked of most of them. */
export function lowpass(samples: Float32Array, hz: number, resonance = Math.SQRT1_2): Float32Array {
  return biquad(samples, coefficients('low', hz, resonance, 0));
}

export function highpass(samples: Float32Array, hz: number, resonance = Math.SQRT1_2): Float32Array {
  return biquad(samples, coefficients('high', hz, resonance, 0));
}

export function bandpass(samples: Float32Array, hz: number, resonance: number): Float32Array {
  return biquad(samples, coefficients('band', hz, resonance, 0));
}

/** Lifts or lowers what is around a frequency. */
export function peak(samples: Float32Array, hz: number, resonance: number, gain: number): Float32Array {
  return biquad(samples, coefficients('peak', hz, resonance, gain));
}

/** Lifts or lowers everything above a frequency. */
export function highShelf(samples: Float32Array, hz: number, gain: number): Float32Array {
  return biquad(samples, coefficients('shelf', hz, Math.SQRT1_2, gain));
}

type Coefficients = { b0: number; b1: number; b2: number; a1: number; a2: number };

function biquad(samples: Float32Array, { b0, b1, b2, a1, a2 }: Coefficients): Float32Array {
  let [one, two] = [0, 0];
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i]!;
    const y = b0 * x + one;
    one = b1 * x - a1 * y + two;
    two = b2 * x - a2 * y;
    samples[i] = y;
  }
  return samples;
}

/** After Robert Bristow-Johnson's audio equaliser cookbook. */
function coefficients(
  kind: 'low' | 'high' | 'band' | 'peak' | 'shelf',
  hz: number,
  q: number,
  gain: number,
): Coefficients {
  const turn = (2 * Math.PI * Math.min(hz, RATE * 0.45)) / RATE;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const alpha = sin / (2 * q);
  const norm = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number) => ({
    b0: b0 / a0,
    b1: b1 / a0,
    b2: b2 / a0,
    a1: a1 / a0,
    a2: a2 / a0,
  });
  const amp = 10 ** (gain / 40);
  switch (kind) {
    case 'low':
      return norm((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    case 'high':
      return norm((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    case 'band':
      return norm(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
    case 'peak':
      return norm(1 + alpha * amp, -2 * cos, 1 - alpha * amp, 1 + alpha / amp, -2 * cos, 1 - alpha / amp);
    case 'shelf': {
      const root = 2 * Math.sqrt(amp) * alpha;
      return norm(
        amp * (amp + 1 + (amp - 1) * cos + root),
        -2 * amp * (amp - 1 + (amp + 1) * cos),
        amp * (amp + 1 + (amp - 1) * cos - root),
        amp + 1 - (amp - 1) * cos + root,
        2 * (amp - 1 - (amp + 1) * cos),
        amp + 1 - (amp - 1) * cos - root,
      );
    }
  }
}

/** A resonant lowpass whose frequency moves with time, as in an analogue synthesiser. */
export function sweep(
  samples: Float32Array,
  cutoff: (seconds: number) => number,
  resonance: number,
): Float32Array {
  const damping = 1 / resonance;
  let [one, two, g] = [0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    // The frequency moves slowly: it is worked out anew 1,500 times a second.
    if (i % 32 === 0) g = Math.tan((Math.PI * Math.min(cutoff(i / RATE), RATE * 0.42)) / RATE);
    const high = (samples[i]! - (damping + g) * one - two) / (1 + g * (g + damping));
    const band = g * high + one;
    const low = g * band + two;
    one = g * high + band;
    two = g * band + low;
    samples[i] = low;
  }
  return samples;
}
