/** Instruments beyond the little song's: acoustic, distorted, bowed, sung. Each draws one note or stroke. */
import type { Random } from '../../src/film/seed.js';
import { draw, hertz, type Track } from '../../src/film/sound/voices.js';

/** A plucked string (Karplus-Strong). */
export function pluck(
  track: Track,
  at: number,
  seconds: number,
  midi: number,
  gain: number,
  random: Random,
): void {
  const length = Math.max(2, Math.round(track.sampleRate / hertz(midi)));
  const line = Float32Array.from({ length }, () => random.next() * 2 - 1);
  let i = 0;
  draw(track, at, seconds, (t) => {
    const next = (i + 1) % length;
    const out = line[i]!;
    line[i] = 0.498 * (line[i]! + line[next]!);
    i = next;
    return gain * 0.6 * out * Math.min(1, (seconds - t) / 0.03);
  });
}

/** A piano: stretched partials, a soft hammer. */
export function piano(track: Track, at: number, seconds: number, midi: number, gain: number): void {
  const hz = hertz(midi);
  draw(track, at, seconds + 0.2, (t) => {
    const release = t > seconds ? Math.exp(-16 * (t - seconds)) : 1;
    let tone = 0;
    for (let n = 1; n <= 6; n++) {
      tone +=
        (Math.sin(2 * Math.PI * hz * n * Math.sqrt(1 + 0.0004 * n * n) * t) *
          Math.exp(-(0.7 + 0.6 * n) * t)) /
        n ** 1.2;
    }
    return gain * 0.4 * release * Math.min(1, t / 0.003) * tone;
  });
}

/** Bowed: a slow attack and vibrato, so that notes have no sharp beginning. */
export function bowed(track: Track, at: number, seconds: number, midi: number, gain: number): void {
  const hz = hertz(midi);
  let phase = 0;
  draw(track, at, seconds + 0.12, (t) => {
    phase += (hz * (1 + 0.005 * Math.sin(2 * Math.PI * 5.5 * t + midi))) / track.sampleRate;
    const x = 2 * Math.PI * phase;
    const envelope = Math.min(1, t / 0.09) * Math.min(1, (seconds + 0.12 - t) / 0.12);
    const tone =
      Math.sin(x) +
      0.5 * Math.sin(2 * x) +
      0.33 * Math.sin(3 * x) +
      0.25 * Math.sin(4 * x) +
      0.2 * Math.sin(5 * x);
    return gain * 0.25 * envelope * tone;
  });
}

/** A saw through a distortion: rock guitar, bright synth. */
export function fuzz(track: Track, at: number, seconds: number, midi: number, gain: number): void {
  const hz = hertz(midi);
  draw(track, at, seconds + 0.03, (t) => {
    const one = ((hz * t) % 1) * 2 - 1;
    const fifth = ((hz * 1.498 * t) % 1) * 2 - 1;
    const envelope = Math.min(1, t / 0.005) * Math.min(1, (seconds + 0.03 - t) / 0.03) * Math.exp(-0.8 * t);
    return gain * 0.28 * envelope * Math.tanh(2.2 * (one + fifth));
  });
}

/** Formants of five vowels, in hertz. */
const VOWELS = [
  [730, 1090, 2440],
  [530, 1840, 2480],
  [270, 2290, 3010],
  [570, 840, 2410],
  [300, 870, 2240],
];

/** Sung: harmonics under a vowel's formants, a breath of noise as consonant, a glide into the note. */
export function voice(
  track: Track,
  at: number,
  seconds: number,
  midi: number,
  gain: number,
  random: Random,
): void {
  const hz = hertz(midi);
  const formants = random.pick(VOWELS);
  const strength = Array.from({ length: 24 }, (_, n) =>
    formants.reduce(
      (sum, formant, k) => sum + Math.exp(-(((hz * (n + 1) - formant) / (90 + 40 * k)) ** 2)) / (k + 1),
      0.03,
    ),
  ).filter((_, n) => hz * (n + 1) < 5000);
  const consonant = random.next() < 0.5;
  const glide = random.between(-0.06, 0.02);
  let phase = 0;
  draw(track, at, seconds + 0.08, (t) => {
    const bend =
      1 + glide * Math.exp(-14 * t) + 0.008 * Math.sin(2 * Math.PI * 5.6 * t) * Math.min(1, t / 0.3);
    phase += (hz * bend) / track.sampleRate;
    const envelope = Math.min(1, t / 0.045) * Math.min(1, (seconds + 0.08 - t) / 0.08);
    let tone = 0;
    for (let n = 0; n < strength.length; n++) tone += strength[n]! * Math.sin(2 * Math.PI * phase * (n + 1));
    const breath = consonant && t < 0.06 ? (random.next() - 0.5) * 0.6 : 0;
    return gain * 0.5 * envelope * (tone + breath);
  });
}

export function clap(track: Track, at: number, gain: number, random: Random): void {
  draw(track, at, 0.16, (t) => {
    const bursts = Math.exp(-180 * (t % 0.011)) * (t < 0.033 ? 1 : 0) + Math.exp(-28 * t);
    return gain * 0.5 * (random.next() * 2 - 1) * bursts;
  });
}

export function ride(track: Track, at: number, gain: number, random: Random): void {
  let last = 0;
  draw(track, at, 0.5, (t) => {
    const noise = random.next() * 2 - 1;
    const bright = noise - last;
    last = noise;
    const metal =
      Math.sin(2 * Math.PI * 3127 * t) + Math.sin(2 * Math.PI * 4519 * t) + Math.sin(2 * Math.PI * 5333 * t);
    return gain * (0.15 * bright + 0.1 * metal) * Math.exp(-7 * t);
  });
}

/** A shaker: noise that swells before it stops, with no sharp beginning. */
export function shaker(track: Track, at: number, gain: number, random: Random): void {
  let last = 0;
  draw(track, at - 0.02, 0.09, (t) => {
    const noise = random.next() * 2 - 1;
    const bright = noise - last;
    last = noise;
    return gain * 0.2 * bright * Math.exp(-(((t - 0.03) / 0.02) ** 2));
  });
}
