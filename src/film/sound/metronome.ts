/** A steady pulse at about a tempo, laid where most onsets are. */

/** By as many frames may the song's end be off between one tempo and the next. */
const FINENESS = 3;

/** In frames, from the first to the last; `reach` is the share by which the tempo may be other than told. */
export function metronome(curve: Float32Array, frameRate: number, bpm: number, reach: number): number[] {
  let best = { period: (60 * frameRate) / bpm, start: 0, mean: Number.NEGATIVE_INFINITY };
  const steps = Math.ceil((reach * curve.length) / FINENESS);
  for (let step = -steps; step <= steps; step++) {
    const period = ((60 * frameRate) / bpm) * (1 + (reach * step) / steps);
    for (let start = 0; start < period; start++) {
      const mean = meanAt(curve, start, period);
      if (mean > best.mean) best = { period, start, mean };
    }
  }
  const count = Math.max(0, Math.floor((curve.length - 1 - best.start) / best.period) + 1);
  // Between the two frames of each beat that were looked at.
  return Array.from({ length: count }, (_, index) => best.start + 0.5 + index * best.period);
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
