/** A steady pulse at a tempo that is known, laid where most onsets are; for tempi that nobody would hear unasked. */

/** Tempi are given rounded: over a whole song a tenth of a percent is off the beat. */
const NEARBY = Array.from({ length: 13 }, (_, index) => 1 + (index - 6) * 0.0005);

/** In frames, from the first to the last. */
export function metronome(curve: Float32Array, frameRate: number, bpm: number): number[] {
  let best = { period: (60 * frameRate) / bpm, start: 0, mean: Number.NEGATIVE_INFINITY };
  for (const factor of NEARBY) {
    const period = ((60 * frameRate) / bpm) * factor;
    for (let start = 0; start < period; start++) {
      const mean = meanAt(curve, start, period);
      if (mean > best.mean) best = { period, start, mean };
    }
  }
  const count = Math.max(0, Math.floor((curve.length - 1 - best.start) / best.period) + 1);
  return Array.from({ length: count }, (_, index) => best.start + index * best.period);
}

function meanAt(curve: Float32Array, start: number, period: number): number {
  let [sum, count] = [0, 0];
  for (let time = start; time < curve.length - 1; time += period) {
    const at = Math.round(time);
    sum += Math.max(curve[at]!, curve[at + 1]!);
    count++;
  }
  return count > 0 ? sum / count : 0;
}
