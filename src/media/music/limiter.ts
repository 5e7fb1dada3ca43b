/** Turns the loudest moments down before they come, so that nothing is ever above the ceiling. */
import { truePeakAt } from './loudness.js';
import { decibels, RATE, type Sound } from './sound.js';

const LOOK_AHEAD = Math.round(0.004 * RATE);
const RELEASE = 1 - Math.exp(-1 / (0.09 * RATE));

export function limit({ left, right }: Sound, ceilingDb: number): void {
  const ceiling = decibels(ceilingDb);
  const needed = neededGains(left, right, ceiling);
  const held = slidingMinimum(needed, LOOK_AHEAD);
  // A moving mean over the look-ahead reaches the gain that is needed exactly when it is needed.
  let [gain, sum] = [1, LOOK_AHEAD];
  const window = new Float32Array(LOOK_AHEAD).fill(1);
  for (let i = 0; i < left.length; i++) {
    const target = held[i]!;
    gain = target < gain ? target : gain + RELEASE * (target - gain);
    const at = i % LOOK_AHEAD;
    sum += gain - window[at]!;
    window[at] = gain;
    const smooth = Math.min(1, sum / LOOK_AHEAD);
    left[i]! *= smooth;
    right[i]! *= smooth;
  }
}

function neededGains(left: Float32Array, right: Float32Array, ceiling: number): Float32Array {
  const needed = new Float32Array(left.length).fill(1);
  // Between its samples a sound is not much higher than at them: the quiet needs no closer look.
  const suspicious = ceiling * 0.6;
  for (let i = 0; i < left.length; i++) {
    const size = Math.max(Math.abs(left[i]!), Math.abs(right[i]!));
    if (size < suspicious) continue;
    const highest = Math.max(truePeakAt(left, i), truePeakAt(right, i));
    if (highest > ceiling) needed[i] = ceiling / highest;
  }
  return needed;
}

/** The smallest value from each place up to `reach` ahead. */
function slidingMinimum(values: Float32Array, reach: number): Float32Array {
  const result = new Float32Array(values.length);
  const queue = new Int32Array(values.length);
  let [head, tail] = [0, 0];
  for (let i = values.length - 1; i >= 0; i--) {
    while (tail > head && values[queue[tail - 1]!]! >= values[i]!) tail--;
    queue[tail++] = i;
    while (queue[head]! > i + reach) head++;
    result[i] = values[queue[head]!]!;
  }
  return result;
}
