/** Sounds for the doubles to hand out: speech, music with a beat, and silence. */
import { wavBytes } from '../../src/film/sound/wav.js';

const RATE = 24_000;

const sound = (seconds: number, sample: (time: number) => number): Uint8Array =>
  wavBytes(
    Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => sample(index / RATE)),
    RATE,
  );

export const silence = (seconds: number): Uint8Array => sound(seconds, () => 0);

/** A buzz that comes and goes like syllables. */
export const speech = (seconds: number): Uint8Array =>
  sound(seconds, (time) => 0.3 * Math.sin(1200 * time) * Math.sin(12 * time) ** 2);

const BEAT_SECONDS = 0.5;

/** Chords that change with the bar, and a drum on every beat of 120 a minute. */
export const music = (seconds: number): Uint8Array =>
  sound(seconds, (time) => {
    const since = time % BEAT_SECONDS;
    const root = [220, 174.6, 261.6, 196][Math.floor(time / (4 * BEAT_SECONDS)) % 4]!;
    const chord = Math.sin(2 * Math.PI * root * time) + Math.sin(2 * Math.PI * root * 1.5 * time);
    const drum = Math.exp(-30 * since) * Math.sin(2 * Math.PI * 70 * since * (1 + Math.exp(-40 * since)));
    return 0.12 * chord + 0.6 * drum;
  });
