/** A limiter that looks ahead: no peak, between samples included, passes its ceiling, and nothing is cut off. */
import { SAMPLE_RATE, type Stereo } from './loudness.js';
import { PEAK_DELAY, peakDetector } from './true-peak.js';

const LOOK_AHEAD = Math.round(0.004 * SAMPLE_RATE);
/** Share of the way back to full gain in one sample: about 120 ms for most of it. */
const RELEASE = 1 - Math.exp(-1 / (0.12 * SAMPLE_RATE));
const DELAY = LOOK_AHEAD + PEAK_DELAY;

export type Limiter = {
  /** Returns what went in `DELAY` samples before. */
  process(block: Stereo): Stereo;
  delay: number;
};

export function limiter(ceiling: number): Limiter {
  const detectors = [peakDetector(), peakDetector()] as const;
  const delayed = { left: new Float64Array(DELAY), right: new Float64Array(DELAY) };
  const lowest = slidingMinimum(LOOK_AHEAD + 1);
  const smooth = movingAverage(LOOK_AHEAD + 1);
  let released = 1;
  let at = 0;
  return {
    delay: DELAY,
    process({ left, right }) {
      const out = { left: new Float32Array(left.length), right: new Float32Array(left.length) };
      for (let index = 0; index < left.length; index++) {
        const peak = Math.max(detectors[0](left[index]!, ceiling), detectors[1](right[index]!, ceiling));
        const needed = lowest(peak > ceiling ? ceiling / peak : 1);
        released = Math.min(needed, released + (1 - released) * RELEASE);
        const gain = smooth(released);
        out.left[index] = delayed.left[at]! * gain;
        out.right[index] = delayed.right[at]! * gain;
        delayed.left[at] = left[index]!;
        delayed.right[at] = right[index]!;
        at = (at + 1) % DELAY;
      }
      return out;
    },
  };
}

/** The lowest of the last `size` values, with a queue of those that may still become it. */
function slidingMinimum(size: number): (value: number) => number {
  const places = size + 1;
  const values = new Float64Array(places);
  const moments = new Float64Array(places);
  let [first, end, now] = [0, 0, 0];
  return (value) => {
    while (end > first && values[(end - 1) % places]! >= value) end -= 1;
    values[end % places] = value;
    moments[end % places] = now;
    end += 1;
    if (moments[first % places]! <= now - size) first += 1;
    now += 1;
    return values[first % places]!;
  };
}

function movingAverage(size: number): (value: number) => number {
  const values = new Float64Array(size).fill(1);
  let sum = size;
  let at = 0;
  return (value) => {
    sum += value - values[at]!;
    values[at] = value;
    at = (at + 1) % size;
    return sum / size;
  };
}
