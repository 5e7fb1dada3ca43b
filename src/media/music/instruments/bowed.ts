/** Strings that are bowed, and brass: saws that are never quite in tune, through a body. */
import { highpass, highShelf, peak, sweep } from '../filters.js';
import type { Instrument } from '../instrument.js';
import { hertz, type Noise, RATE, type Sound, saw, shape, silence, sine } from '../sound.js';

type Section = {
  players: number;
  /** Cents by which they differ. */
  apart: number;
  vibrato: number;
  width: number;
  /** Each player begins this much later than another, at most. */
  ragged: number;
};

/** Players side by side, each with a pitch and a vibrato of its own. */
export function ensemble(pitch: number, seconds: number, noise: Noise, how: Section): Sound {
  const [left, right] = [silence(seconds), silence(seconds)];
  const base = hertz(pitch) / RATE;
  const gain = 0.22 / Math.sqrt(how.players);
  for (let player = 0; player < how.players; player++) {
    const seat = how.players === 1 ? 0 : (2 * player) / (how.players - 1) - 1;
    const [toLeft, toRight] = [gain * (1 - seat * how.width), gain * (1 + seat * how.width)];
    const tuned = base * 2 ** ((noise() * how.apart) / 1200);
    const speed = (4.9 + 0.5 * noise()) / RATE;
    const offset = noise();
    const late = Math.round((noise() + 1) * 0.5 * how.ragged * RATE);
    let phase = (noise() + 1) * 0.5;
    let step = tuned;
    for (let i = late; i < left.length; i++) {
      if ((i & 15) === 0) {
        const grown = Math.min(1, (i - late) / (0.45 * RATE));
        step = tuned * (1 + how.vibrato * grown * sine(i * speed + offset));
      }
      phase += step;
      if (phase >= 1) phase -= 1;
      const value = saw(phase, step);
      left[i]! += toLeft * value;
      right[i]! += toRight * value;
    }
  }
  return { left, right };
}

const both = ({ left, right }: Sound, change: (side: Float32Array) => void): Sound => {
  change(left);
  change(right);
  return { left, right };
};

/** The bow is never louder than the note needs: short notes speak faster. */
export const STRINGS: Instrument = {
  hold(pitch, force, seconds, noise) {
    const attack = Math.min(0.34 - 0.2 * force, seconds * 0.4);
    const sound = ensemble(pitch, seconds + 0.3, noise, {
      players: 5,
      apart: 9,
      vibrato: 0.0035,
      width: 0.6,
      ragged: 0.03,
    });
    const open = Math.min(6500, hertz(pitch) * 3 + 900 + 2400 * force);
    return both(sound, (side) => {
      sweep(side, (t) => open * (0.55 + 0.45 * Math.min(1, t / (attack + 0.1))), 0.7);
      peak(side, 480, 1, 2);
      highShelf(side, 4000, -3);
      highpass(side, Math.min(180, hertz(pitch) * 0.7));
      for (let i = 0; i < side.length; i++) side[i]! *= force;
      shape(side, attack, 0.3);
    });
  },
};

/** Short strokes in the middle of the bow, with a scratch at the start. */
export const SPICCATO: Instrument = {
  damp: 0.1,
  strike(pitch, force, _seconds, noise) {
    const sound = ensemble(pitch, 0.42, noise, {
      players: 4,
      apart: 8,
      vibrato: 0,
      width: 0.5,
      ragged: 0.006,
    });
    return both(sound, (side) => {
      sweep(side, (t) => 500 + hertz(pitch) * 2 + (1500 + 3200 * force) * Math.exp(-t * 16), 0.8);
      peak(side, 420, 1, 3);
      for (let i = 0; i < side.length; i++) {
        const t = i / RATE;
        side[i] = 1.5 * (side[i]! + 0.05 * noise() * Math.exp(-t * 120)) * Math.exp(-t * 8.5);
      }
      shape(side, 0.008, 0.12);
    });
  },
};

function solo(low: number, bite: number): Instrument {
  return {
    hold(pitch, force, seconds, noise) {
      const sound = ensemble(pitch, seconds + 0.16, noise, {
        players: 2,
        apart: 3,
        vibrato: 0.006,
        width: 0.12,
        ragged: 0.004,
      });
      const open = hertz(pitch) * 3 + bite * (0.6 + 0.7 * force);
      return both(sound, (side) => {
        sweep(side, (t) => open * (0.7 + 0.3 * Math.min(1, t / 0.25)), 0.8);
        peak(side, low, 1.4, 4);
        peak(side, low * 2.6, 1.6, 3);
        peak(side, 2900, 1.2, bite > 2500 ? 3 : 0);
        highpass(side, low * 0.4);
        for (let i = 0; i < side.length; i++) side[i]! *= 0.95 * force;
        shape(side, Math.min(0.09, seconds * 0.3), 0.15);
      });
    },
  };
}

export const CELLO = solo(230, 1500);
export const FIDDLE = solo(300, 3400);

/** Brass is the brighter the louder it is. */
function brass(players: number, dark: number, bright: number, attack: number): Instrument {
  return {
    hold(pitch, force, seconds, noise) {
      const sound = ensemble(pitch, seconds + 0.2, noise, {
        players,
        apart: 6,
        vibrato: 0.0015,
        width: 0.4,
        ragged: 0.02,
      });
      const rise = Math.min(attack, seconds * 0.4);
      return both(sound, (side) => {
        sweep(side, (t) => dark + bright * force * force * Math.min(1, t / (rise * 1.6)), 0.75);
        for (let i = 0; i < side.length; i++) side[i]! *= 1.15 * force;
        shape(side, rise, 0.19);
      });
    },
  };
}

export const HORNS = brass(4, 420, 1900, 0.09);
export const LOW_BRASS = brass(4, 240, 2600, 0.06);
