/** A few instruments, drawn sample by sample into a track. Enough for a pleasant little song. */
import type { Random } from '../seed.js';

export type Track = { samples: Float32Array; sampleRate: number };

export const hertz = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);

/** Calls `sample` with the seconds since the note began, for as long as the note and the track last. */
export function draw(track: Track, at: number, seconds: number, sample: (t: number) => number): void {
  const from = Math.round(at * track.sampleRate);
  const length = Math.round(seconds * track.sampleRate);
  const first = Math.max(0, -from);
  const end = Math.min(length, track.samples.length - from);
  for (let i = first; i < end; i++) track.samples[from + i]! += sample(i / track.sampleRate);
}

export function kick(track: Track, at: number, gain: number): void {
  draw(track, at, 0.35, (t) => {
    const phase = 2 * Math.PI * (48 * t + (110 / 28) * (1 - Math.exp(-28 * t)));
    const beater =
      Math.sin(2 * Math.PI * 2400 * t) * Math.exp(-240 * t) +
      Math.sin(2 * Math.PI * 3700 * t) * Math.exp(-400 * t);
    return gain * (Math.sin(phase) * Math.exp(-9 * t) + 0.2 * beater);
  });
}

export function snare(track: Track, at: number, gain: number, random: Random): void {
  let held = 0;
  draw(track, at, 0.25, (t) => {
    const noise = random.next() * 2 - 1;
    held += 0.6 * (noise - held);
    const body = Math.sin(2 * Math.PI * 185 * t) * Math.exp(-26 * t);
    return gain * (0.55 * body + (0.5 * noise + 0.3 * held) * Math.exp(-19 * t));
  });
}

export function hat(track: Track, at: number, gain: number, random: Random, open = false): void {
  let [one, two] = [0, 0];
  draw(track, at, open ? 0.35 : 0.08, (t) => {
    const noise = random.next() * 2 - 1;
    const sharp = noise - 2 * one + two;
    two = one;
    one = noise;
    return gain * 0.3 * sharp * Math.exp(-(open ? 11 : 60) * t);
  });
}

/** A round bass: a triangle with a little of the octave above. */
export function bass(track: Track, at: number, seconds: number, midi: number, gain: number): void {
  const hz = hertz(midi);
  draw(track, at, seconds + 0.06, (t) => {
    const envelope =
      Math.min(1, t / 0.008) * Math.exp(-1.5 * t) * Math.min(1, Math.max(0, (seconds + 0.06 - t) / 0.06));
    const x = 2 * Math.PI * hz * t;
    return gain * envelope * (Math.sin(x) - Math.sin(3 * x) / 9 + 0.35 * Math.sin(2 * x) * Math.exp(-6 * t));
  });
}

/** A soft electric piano: partials that fade the faster the higher they are. */
export function keys(track: Track, at: number, seconds: number, midi: number, gain: number): void {
  const hz = hertz(midi);
  draw(track, at, seconds + 0.25, (t) => {
    const release = t > seconds ? Math.exp(-18 * (t - seconds)) : 1;
    const attack = Math.min(1, t / 0.004);
    const x = 2 * Math.PI * hz * t;
    const tone =
      Math.sin(x) * Math.exp(-1.6 * t) +
      0.45 * Math.sin(2 * x) * Math.exp(-3 * t) +
      0.2 * Math.sin(3 * x) * Math.exp(-5 * t) +
      0.12 * Math.sin(7.01 * x) * Math.exp(-14 * t);
    return gain * 0.5 * attack * release * tone;
  });
}

/** Two detuned voices that swell and ebb. */
export function pad(track: Track, at: number, seconds: number, midi: number, gain: number): void {
  const hz = hertz(midi);
  const swell = Math.min(0.7, seconds / 3);
  draw(track, at, seconds + swell, (t) => {
    const envelope = Math.min(1, t / swell) * Math.min(1, (seconds + swell - t) / swell);
    const x = 2 * Math.PI * hz * t;
    return (
      gain *
      0.3 *
      envelope *
      (Math.sin(x) + Math.sin(1.004 * x) + 0.3 * Math.sin(2.003 * x) + 0.12 * Math.sin(3 * x))
    );
  });
}

/** A voice-like lead: bends into the note, then a gentle vibrato. */
export function lead(track: Track, at: number, seconds: number, midi: number, gain: number): void {
  const hz = hertz(midi);
  let phase = 0;
  draw(track, at, seconds + 0.1, (t) => {
    const vibrato = 1 + 0.006 * Math.sin(2 * Math.PI * 5.2 * t) * Math.min(1, t / 0.35);
    phase += (2 * Math.PI * hz * vibrato * (1 - 0.02 * Math.exp(-30 * t))) / track.sampleRate;
    const envelope = Math.min(1, t / 0.03) * Math.min(1, (seconds + 0.1 - t) / 0.1);
    return (
      gain *
      0.5 *
      envelope *
      (Math.sin(phase) + 0.4 * Math.sin(2 * phase) + 0.25 * Math.sin(3 * phase) + 0.1 * Math.sin(4 * phase))
    );
  });
}

/** The same sound again and again, softer and duller: a room. */
export function addRoom(track: Track, wet: number): void {
  const { samples, sampleRate } = track;
  const taps = [0.0297, 0.0371, 0.0411, 0.0437].map((seconds) => ({
    line: new Float32Array(Math.round(seconds * sampleRate)),
    at: 0,
    dull: 0,
  }));
  for (let i = 0; i < samples.length; i++) {
    const dry = samples[i]!;
    let room = 0;
    for (const tap of taps) {
      const out = tap.line[tap.at]!;
      tap.dull += 0.55 * (out - tap.dull);
      tap.line[tap.at] = dry + tap.dull * 0.78;
      tap.at = (tap.at + 1) % tap.line.length;
      room += out;
    }
    samples[i] = dry + room * wet * 0.25;
  }
}

/** Loud passages are rounded off, and the loudest moment comes to lie just under full scale. */
export function master(samples: Float32Array, drive = 1): Float32Array {
  let peak = 1e-9;
  for (let i = 0; i < samples.length; i++) {
    const value = Math.tanh(samples[i]! * drive);
    samples[i] = value;
    peak = Math.max(peak, Math.abs(value));
  }
  for (let i = 0; i < samples.length; i++) samples[i] = (samples[i]! / peak) * 0.89;
  return samples;
}
