/** What announces something: noise that rises, a cymbal that swells, a blow; and a record's crackle. */
import { bandpass, highpass, lowpass, sweep } from '../filters.js';
import type { Instrument } from '../instrument.js';
import { RATE, type Sound, shape, silence, sine } from '../sound.js';
import { burst, head, mixed } from './drum-kit.js';

/** Rises until the very end of the note, then stops: what follows is all the louder. */
export const RISER: Instrument = {
  hold(_pitch, force, seconds, noise) {
    const side = () => {
      const samples = silence(seconds);
      let phase = 0;
      for (let i = 0; i < samples.length; i++) {
        const share = i / samples.length;
        phase += (180 * 2 ** (2.4 * share)) / RATE;
        samples[i] = share * share * (noise() * 0.55 + 0.1 * sine(phase));
      }
      sweep(samples, (t) => 350 * 2 ** (4.6 * Math.min(1, t / seconds)), 1.4);
      for (let i = 0; i < samples.length; i++) samples[i]! *= force * 0.8;
      return shape(samples, 0.05, 0.03);
    };
    return { left: side(), right: side() };
  },
};

export const CYMBAL_SWELL: Instrument = {
  hold(_pitch, force, seconds, noise) {
    const side = () => {
      const samples = silence(seconds + 0.8);
      const top = seconds * RATE;
      for (let i = 0; i < samples.length; i++) {
        const gain = i < top ? (i / top) ** 2.4 : Math.exp((-5 * (i - top)) / RATE);
        samples[i] = noise() * gain * force * 0.42;
      }
      return shape(highpass(lowpass(samples, 9500), 2300), 0.02, 0.3);
    };
    return { left: side(), right: side() };
  },
};

export const IMPACT: Instrument = {
  damp: null,
  strike(_pitch, force, _seconds, noise): Sound {
    const boom = head(3, 92, 34, 7, 1.6);
    for (let i = 0; i < boom.length; i++) boom[i] = Math.tanh(boom[i]! * 1.7);
    const side = () =>
      shape(
        mixed(
          [boom, 0.52],
          [lowpass(burst(1.6, 4.4, noise), 1100), 0.42 * force],
          [bandpass(burst(0.12, 40, noise), 2600, 0.7), 0.16 * force],
        ),
        0.001,
        0.4,
      );
    return { left: side(), right: side() };
  },
};

/** Dust in the groove, as long as the note lasts. */
export const CRACKLE: Instrument = {
  hold(_pitch, force, seconds, noise) {
    const side = () => {
      const samples = silence(seconds + 0.05);
      for (let i = 0; i < samples.length; i++) {
        const tick = noise();
        samples[i] = noise() * 0.06 + (tick > 0.9993 ? noise() * 1.2 : 0);
      }
      lowpass(highpass(samples, 700), 6800);
      for (let i = 0; i < samples.length; i++) samples[i]! *= force;
      return shape(samples, 0.05, 0.05);
    };
    return { left: side(), right: side() };
  },
};
