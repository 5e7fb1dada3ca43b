/** How loud people hear a sound, after ITU-R BS.1770, and the highest level between its samples. */
import { RATE, type Sound } from './sound.js';

/** Integrated loudness in LUFS; -Infinity for silence. */
export function loudnessOf({ left, right }: Sound): number {
  const hop = RATE / 10;
  const count = Math.floor(left.length / hop);
  const power = new Float64Array(count);
  for (const side of [left, right]) addWeightedPower(side, power, hop);
  const blocks: number[] = [];
  for (let i = 0; i + 4 <= count; i++)
    blocks.push((power[i]! + power[i + 1]! + power[i + 2]! + power[i + 3]!) / (4 * hop));
  const audible = blocks.filter((block) => level(block) > -70);
  const gate = level(mean(audible)) - 10;
  return level(mean(audible.filter((block) => level(block) > gate)));
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const level = (power: number): number => -0.691 + 10 * Math.log10(power);

/** The head's shelf and a highpass, with the standard's coefficients for 48 kHz. */
function addWeightedPower(side: Float32Array, power: Float64Array, hop: number): void {
  let [a1, a2, b1, b2] = [0, 0, 0, 0];
  for (let block = 0; block < power.length; block++) {
    let sum = 0;
    for (let i = block * hop; i < (block + 1) * hop; i++) {
      const x = side[i]!;
      const shelf = 1.53512485958697 * x + a1;
      a1 = -2.69169618940638 * x + 1.69065929318241 * shelf + a2;
      a2 = 1.19839281085285 * x - 0.73248077421585 * shelf;
      const y = shelf + b1;
      b1 = -2 * shelf + 1.99004745483398 * y + b2;
      b2 = shelf - 0.99007225036621 * y;
      sum += y * y;
    }
    power[block]! += sum;
  }
}

const TAPS = 12;
/** Three points between two samples, each from the twelve samples around it. */
const BETWEEN = [0.25, 0.5, 0.75].map((share) =>
  Float32Array.from({ length: TAPS }, (_, tap) => {
    const x = tap - (TAPS / 2 - 1) - share;
    const sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / (TAPS / 2)));
  }),
);

/** The highest level around a sample, those included that only a converter makes. */
export function truePeakAt(side: Float32Array, at: number): number {
  let highest = Math.abs(side[at]!);
  if (at < TAPS / 2 || at + TAPS / 2 >= side.length) return highest;
  for (const taps of BETWEEN) {
    let sum = 0;
    for (let tap = 0; tap < TAPS; tap++) sum += taps[tap]! * side[at + tap - (TAPS / 2 - 1)]!;
    const size = Math.abs(sum);
    if (size > highest) highest = size;
  }
  return highest;
}

/** The highest level of all, between samples too. */
export function truePeakOf({ left, right }: Sound): number {
  let highest = 0;
  for (const side of [left, right])
    for (let i = 0; i < side.length; i++) highest = Math.max(highest, truePeakAt(side, i));
  return highest;
}
