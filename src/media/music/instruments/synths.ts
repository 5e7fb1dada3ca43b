/** Synthesisers: many saws and a filter, sines that swell, voices that sing no words. */
import { bandpass, highpass, sweep } from '../filters.js';
import type { Instrument } from '../instrument.js';
import { hertz, mono, RATE, type Sound, saw, shape, silence, sine } from '../sound.js';
import { chorus, pingPong } from '../stereo.js';
import { ensemble } from './bowed.js';

function filtered(sound: Sound, cutoff: (t: number) => number, resonance: number, gain: number): Sound {
  for (const side of [sound.left, sound.right]) {
    sweep(side, cutoff, resonance);
    for (let i = 0; i < side.length; i++) side[i]! *= gain;
  }
  return sound;
}

function shaped(sound: Sound, attack: number, release: number): Sound {
  for (const side of [sound.left, sound.right]) shape(side, attack, release);
  return sound;
}

const DETUNED = { apart: 14, vibrato: 0, ragged: 0 };

export const WARM_PAD: Instrument = {
  hold(pitch, force, seconds, noise) {
    const sound = ensemble(pitch, seconds + 0.9, noise, { ...DETUNED, players: 3, width: 0.8 });
    const turn = noise();
    const cutoff = (t: number) => 420 + 700 * force + 380 * sine(t * 0.11 + turn) + hertz(pitch) * 0.6;
    return shaped(filtered(sound, cutoff, 0.8, 0.8 * force), Math.min(0.7, seconds * 0.35), 0.85);
  },
  amplifier: (bus) => chorus(bus, 1.4, 0.35),
};

/** Sines an octave and a twelfth apart that swell one after the other. */
export const GLASS_PAD: Instrument = {
  hold(pitch, force, seconds, noise) {
    const [left, right] = [silence(seconds + 1.2), silence(seconds + 1.2)];
    for (const [multiple, gain] of [
      [1, 0.5],
      [2, 0.22],
      [3, 0.1],
      [4, 0.07],
      [6, 0.03],
    ] as const) {
      const step = (hertz(pitch) * multiple * (1 + 0.0012 * noise())) / RATE;
      const speed = (0.13 + 0.09 * noise()) / RATE;
      const [one, two] = [noise(), noise()];
      let [toLeft, toRight] = [0, 0];
      for (let i = 0; i < left.length; i++) {
        if ((i & 63) === 0) {
          toLeft = 0.3 * force * gain * (0.75 + 0.25 * sine(i * speed + one));
          toRight = 0.3 * force * gain * (0.75 + 0.25 * sine(i * speed + two));
        }
        const tone = sine(i * step);
        left[i]! += tone * toLeft;
        right[i]! += tone * toRight;
      }
    }
    return shaped({ left, right }, Math.min(0.9, seconds * 0.4), 1.1);
  },
};

const VOWEL = [
  [640, 1, 0.9],
  [1130, 0.5, 1.2],
  [2600, 0.16, 1.6],
] as const;

export const CHOIR: Instrument = {
  hold(pitch, force, seconds, noise) {
    const raw = ensemble(pitch, seconds + 0.5, noise, {
      players: 5,
      apart: 11,
      vibrato: 0.006,
      width: 0.7,
      ragged: 0.05,
    });
    const sing = (side: Float32Array) => {
      const mouth = new Float32Array(side.length);
      for (const [hz, gain, q] of VOWEL) {
        const formant = bandpass(side.slice(), hz, q * 3.2);
        for (let i = 0; i < mouth.length; i++) mouth[i]! += formant[i]! * gain * 2.1 * force;
      }
      return mouth;
    };
    const attack = Math.min(0.35, seconds * 0.35);
    return shaped({ left: sing(raw.left), right: sing(raw.right) }, attack, 0.45);
  },
};

export const SUPERSAW: Instrument = {
  hold(pitch, force, seconds, noise) {
    const sound = ensemble(pitch, seconds + 0.12, noise, {
      ...DETUNED,
      apart: 22,
      players: 5,
      width: 0.9,
    });
    for (const side of [sound.left, sound.right]) highpass(side, 160);
    const cutoff = (t: number) => 1200 + 5200 * force * Math.exp(-t * 1.6);
    return shaped(filtered(sound, cutoff, 0.8, 0.75 * force), 0.006, 0.11);
  },
};

export const SYNTH_PLUCK: Instrument = {
  damp: 0.1,
  strike(pitch, force, seconds, noise) {
    const sound = ensemble(pitch, Math.min(seconds + 0.3, 1.4), noise, {
      ...DETUNED,
      apart: 8,
      players: 2,
      width: 0.5,
    });
    const cutoff = (t: number) => 250 + hertz(pitch) * 0.5 + (1400 + 4200 * force) * Math.exp(-t * 11);
    filtered(sound, cutoff, 1.6, 1);
    for (const side of [sound.left, sound.right])
      for (let i = 0; i < side.length; i++) side[i]! *= Math.exp((-2.6 * i) / RATE);
    return shaped(sound, 0.002, 0.1);
  },
  amplifier: (bus, beat) => pingPong(bus, beat * 0.75, 0.42, 0.32),
};

export const SYNTH_LEAD: Instrument = {
  hold(pitch, force, seconds, noise) {
    const samples = silence(seconds + 0.12);
    const hz = hertz(pitch);
    let [one, two] = [(noise() + 1) / 2, (noise() + 1) / 2];
    for (let i = 0; i < samples.length; i++) {
      const t = i / RATE;
      const step =
        (hz * (1 + 0.005 * sine(t * 5.4) * Math.min(1, t / 0.4) - 0.02 * Math.exp(-t * 28))) / RATE;
      one += step;
      two += step * 1.0045;
      if (one >= 1) one -= 1;
      if (two >= 1) two -= 1;
      samples[i] = 0.15 * force * (saw(one, step) + saw(two, step * 1.0045));
    }
    sweep(samples, (t) => 900 + hz * 1.5 + 2600 * force * Math.exp(-t * 2.5), 1.1);
    return mono(shape(samples, 0.012, 0.11));
  },
  amplifier: (bus, beat) => {
    chorus(bus, 0.8, 0.3);
    pingPong(bus, beat * 0.75, 0.38, 0.28);
  },
};
