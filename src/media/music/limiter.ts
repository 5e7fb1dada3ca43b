/** Turns the loudest moments down before they come, so that nothing is ever above the ceiling. */
import { truePeakAt } from './loudness.js';
import { decibels, RATE, type Sound } from './sound.js';

const LOOK_AHEAD = Math.round(0.004 * RATE);
const RELEASE = 1 - Math.exp(-1 / (0.09 * RATE));

export function limit({ left, right }: Sound, ceilingDb: number): void {
  const ceiling = decibels(ceilingDb);
  const smallest = slidingMinimum(LOOK_AHEAD);
  // A moving mean over the look-ahead reaches the gain that is needed exactly when it is needed.
  let [gain, sum] = [1, LOOK_AHEAD];
  const window = new Float32Array(LOOK_AHEAD).fill(1);
  for (let ahead = 0; ahead < left.length + LOOK_AHEAD; ahead++) {
    const target = smallest(ahead < left.length ? neededGain(left, right, ahead, ceiling) : 1);
    const i = ahead - LOOK_AHEAD;
    if (i < 0) continue;
    gain = target < gain ? target : gain + RELEASE * (target - gain);
    const at = i % LOOK_AHEAD;
    sum += gain - window[at]!;
    window[at] = gain;
    const smooth = Math.min(1, sum / LOOK_AHEAD);
    left[i]! *= smooth;
    right[i]! *= smooth;
  }
}

function neededGain(left: Float32Array, right: Float32Array, at: number, ceiling: number): number {
  const size = Math.max(Math.abs(left[at]!), Math.abs(right[at]!));
  // Between its samples a sound is not much higher than at them: the quiet needs no closer look.
  if (size < ceiling * 0.6) return 1;
  const highest = Math.max(truePeakAt(left, at), truePeakAt(right, at));
  return highest > ceiling ? ceiling / highest : 1;
}

/** Takes values one after the other, and tells the smallest of the last ones: `reach` and one more. */
function slidingMinimum(reach: number): (value: number) => number {
  const size = reach + 2;
  const values = new Float32Array(size);
  const times = new Int32Array(size);
  let [head, tail, now] = [0, 0, 0];
  return (value) => {
    while (tail > head && values[(tail - 1) % size]! >= value) tail--;
    values[tail % size] = value;
    times[tail % size] = now;
    tail++;
    while (times[head % size]! < now - reach) head++;
    now++;
    return values[head % size]!;
  };
}
