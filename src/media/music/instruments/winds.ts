/** Flutes: few harmonics, breath, and a vibrato that comes late. */
import { bandpass } from '../filters.js';
import type { Instrument } from '../instrument.js';
import { hertz, mono, RATE, shape, silence, sine } from '../sound.js';

function flute(harmonics: readonly number[], breath: number, attack: number, vibrato: number): Instrument {
  return {
    hold(pitch, force, seconds, noise) {
      const hz = hertz(pitch);
      const samples = silence(seconds + 0.09);
      const air = silence(seconds + 0.09);
      let phase = 0;
      for (let i = 0; i < samples.length; i++) {
        const t = i / RATE;
        const grown = Math.min(1, Math.max(0, (t - 0.15) / 0.4));
        const wave = sine(t * 5.1) * grown;
        phase += (hz * (1 + vibrato * wave - 0.012 * Math.exp(-t * 40))) / RATE;
        let value = 0;
        for (let n = 0; n < harmonics.length; n++) value += harmonics[n]! * sine(phase * (n + 1));
        samples[i] = 0.3 * force * value * (1 + 0.12 * wave);
        air[i] = noise() * (1 + 3 * Math.exp(-t * 25));
      }
      bandpass(air, Math.min(9000, hz * 2), 1.2);
      for (let i = 0; i < samples.length; i++) samples[i]! += air[i]! * breath * force;
      return mono(shape(samples, Math.min(attack, seconds * 0.3), 0.08));
    },
  };
}

export const FLUTE = flute([1, 0.38, 0.16, 0.05, 0.02], 0.035, 0.06, 0.005);
export const WHISTLE = flute([1, 0.12, 0.2, 0.03], 0.02, 0.025, 0.004);
