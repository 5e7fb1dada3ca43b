/** A room: eight delay lines that feed each other, each losing its highs as it goes round. */
import type { Space } from '../../film/music/genre.js';
import { highpass } from './filters.js';
import { RATE, type Sound, sine } from './sound.js';

/** Milliseconds; no two have a common divisor to speak of. */
const LINES = [29.7, 37.1, 41.3, 45.9, 53.1, 59.9, 67.7, 73.3] as const;
const PRE_DELAY = 0.018;

/** Two lines wander a little, so that the room does not ring like a bell. */
const wanders = (line: number): boolean => line === 2 || line === 5;

/** Adds to `dry` what the room answers to `send`. */
export function addReverb(dry: Sound, send: Float32Array, { reverb: seconds, wet }: Space): void {
  const size = Math.min(1.35, 0.75 + seconds / 6);
  const lengths = LINES.map((line) => Math.round((line / 1000) * size * RATE));
  const lines = lengths.map((length) => new Float32Array(length + 64));
  const keep = lengths.map((length) => 10 ** ((-3 * length) / (seconds * RATE)));
  const places = new Int32Array(8);
  const dull = new Float64Array(8);
  const out = new Float64Array(8);
  const damping = seconds > 2 ? 0.42 : 0.5;
  const { left, right } = dry;
  highpass(send, 160);
  const late = Math.round(PRE_DELAY * RATE);
  let wander = 0;
  for (let i = late; i < left.length; i++) {
    const heard = send[i - late]! * 0.5;
    if ((i & 31) === 0) wander = 10 + 9 * sine((i * 0.7) / RATE);
    let sum = 0;
    for (let line = 0; line < 8; line++) {
      const memory = lines[line]!;
      const whole = wanders(line) ? Math.floor(wander) : 0;
      let at = places[line]! - lengths[line]! - whole;
      if (at < 0) at += memory.length;
      let back = memory[at]!;
      if (wanders(line)) back += (wander - whole) * (memory[at === 0 ? memory.length - 1 : at - 1]! - back);
      dull[line]! += (1 - damping) * (back - dull[line]!);
      const value = dull[line]! * keep[line]!;
      out[line] = value;
      sum += value;
    }
    // A Householder matrix: each line hears all the others.
    const shared = sum * 0.25;
    for (let line = 0; line < 8; line++) {
      const memory = lines[line]!;
      memory[places[line]!] = out[line]! - shared + (line & 1 ? -heard : heard);
      if (++places[line]! === memory.length) places[line] = 0;
    }
    left[i]! += wet * (out[0]! + out[2]! - out[4]! + out[6]!);
    right[i]! += wet * (out[1]! - out[3]! + out[5]! + out[7]!);
  }
}
