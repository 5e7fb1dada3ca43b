/** Effects for both sides of a part at once. */
import { lowpass } from './filters.js';
import { RATE, type Sound, sine } from './sound.js';

/** Wanders between left and right. */
export function tremolo({ left, right }: Sound, hz: number, depth: number): void {
  for (let i = 0; i < left.length; i++) {
    const swing = depth * sine((i * hz) / RATE);
    left[i]! *= 1 - depth + swing;
    right[i]! *= 1 - depth - swing;
  }
}

/** Two copies of the sound whose delays wander: one player becomes two. */
export function chorus({ left, right }: Sound, depth: number, wet: number): void {
  const line = new Float32Array(4096);
  const base = 0.012 * RATE;
  for (let i = 0; i < left.length; i++) {
    const dry = (left[i]! + right[i]!) * 0.5;
    line[i & 4095] = dry;
    const wander = depth * RATE * 0.001;
    left[i]! += wet * read(line, i - base - wander * (1 + sine((i * 0.63) / RATE)));
    right[i]! += wet * read(line, i - base - wander * (1 + sine((i * 0.79) / RATE + 0.37)));
  }
}

function read(line: Float32Array, at: number): number {
  const index = Math.floor(at);
  const low = line[index & 4095]!;
  return low + (line[(index + 1) & 4095]! - low) * (at - index);
}

/** Echoes that go from side to side, duller each time. */
export function pingPong({ left, right }: Sound, seconds: number, feedback: number, wet: number): void {
  const length = Math.max(1, Math.round(seconds * RATE));
  const [one, two] = [new Float32Array(length), new Float32Array(length)];
  let [dullOne, dullTwo, at] = [0, 0, 0];
  for (let i = 0; i < left.length; i++) {
    const [first, second] = [one[at]!, two[at]!];
    dullOne += 0.4 * (first - dullOne);
    dullTwo += 0.4 * (second - dullTwo);
    one[at] = (left[i]! + right[i]!) * 0.5 + dullTwo * feedback;
    two[at] = dullOne;
    left[i]! += wet * dullOne;
    right[i]! += wet * dullTwo;
    if (++at === length) at = 0;
  }
}

/** A valve amplifier: louder is rounder, and the loudspeaker has no highs. */
export function overdrive({ left, right }: Sound, gain: number, cabinet: number): void {
  for (const side of [left, right]) {
    for (let i = 0; i < side.length; i++) {
      const x = side[i]! * gain;
      side[i] = x > 0 ? Math.tanh(x) : Math.tanh(x * 0.86) * 1.04;
    }
    lowpass(lowpass(side, cabinet), cabinet * 1.25);
  }
}
