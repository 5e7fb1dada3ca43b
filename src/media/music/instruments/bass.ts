/** Everything that plays the lowest voice. */
import { lowpass, peak, sweep } from '../filters.js';
import type { Instrument } from '../instrument.js';
import { addPartial, hertz, mono, RATE, saw, shape, silence, sine } from '../sound.js';
import { pluck } from './plucked.js';

export const ELECTRIC_BASS: Instrument = {
  damp: 0.06,
  strike(pitch, force, seconds, noise) {
    const samples = pluck(pitch, force, seconds, noise, {
      sustain: 2.2,
      bright: 0.4,
      dulling: 0.3,
      place: 0.22,
      longest: 4,
    });
    lowpass(samples, 1300 + 1600 * force);
    peak(samples, 90, 0.9, 4);
    addPartial(samples, hertz(pitch), 0.16, 2.2);
    return mono(shape(samples, 0.002, 0.03));
  },
};

/** Gut strings and a large box: round, and soon over. */
export const UPRIGHT_BASS: Instrument = {
  damp: 0.09,
  strike(pitch, force, seconds, noise) {
    const samples = pluck(pitch, force, seconds, noise, {
      sustain: 1.1,
      bright: 0.24,
      dulling: 0.45,
      place: 0.3,
      longest: 3,
    });
    lowpass(samples, 1100 + 700 * force);
    peak(samples, 110, 1, 4);
    addPartial(samples, hertz(pitch), 0.2, 1.6);
    addPartial(samples, 2 * hertz(pitch), 0.05, 0.8);
    // The finger leaves the wood.
    for (let i = 0; i < 500 && i < samples.length; i++) samples[i]! += noise() * 0.03 * force * (1 - i / 500);
    return mono(shape(samples, 0.004, 0.05));
  },
};

export const SYNTH_BASS: Instrument = {
  hold(pitch, force, seconds) {
    const samples = silence(seconds + 0.05);
    const step = hertz(pitch) / RATE;
    let [one, two] = [0, 0.3];
    for (let i = 0; i < samples.length; i++) {
      one += step;
      two += step * 1.004;
      if (one >= 1) one -= 1;
      if (two >= 1) two -= 1;
      samples[i] = 0.16 * (saw(one, step) + 0.7 * saw(two, step)) + 0.2 * sine(i * step);
    }
    sweep(samples, (t) => 110 + (500 + 1900 * force) * Math.exp(-t * 9), 1.2);
    return mono(shape(samples, 0.003, 0.04));
  },
};

/** A long kick drum with a pitch: it falls into its note and hums. */
export const SUB_BASS: Instrument = {
  hold(pitch, force, seconds) {
    const samples = silence(seconds + 0.08);
    const step = hertz(pitch) / RATE;
    let phase = 0;
    for (let i = 0; i < samples.length; i++) {
      const t = i / RATE;
      phase += step * (1 + 0.9 * Math.exp(-t * 45));
      const tone = sine(phase) * Math.exp(-t * 0.9);
      // A little distortion makes it heard on a telephone.
      samples[i] = 0.36 * force * Math.tanh(1.9 * tone);
    }
    return mono(shape(samples, 0.003, 0.07));
  },
};
