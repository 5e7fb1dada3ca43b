/**
 * Beats: the chain of intervals through the whole song that best meets its onsets and its local
 * tempo, while the tempo may drift freely, hurry reluctantly and jump seldom.
 */
import type { Tempogram } from './tempo.js';

/** Per octave of distance from the usual tempo, squared; a song seldom leaves its tempo for good. */
const AWAY_FROM_USUAL = 2.2;
const CHANGE = 900;
const JUMP = 4.5;
const ON = 0.6;
const OFF = 0.4;
/** Intervals that are compared with each interval one by one; further away only a jump leads. */
const NEAR = 9;

export function trackBeats(
  curve: Float32Array,
  tempogram: Tempogram,
  frameRate: number,
  usual: { period: number; certainty: number },
): number[] {
  const { shortest, periods, hop, rows, salience } = tempogram;
  const frames = curve.length;
  const score = new Float32Array(frames * periods);
  // Which interval came before: an offset into the periods, or -1 for the first beat of the song.
  const before = new Int16Array(frames * periods).fill(-1);
  const bestAt = new Int16Array(frames);
  const home = Float32Array.from({ length: periods }, (_, p) => {
    const octaves = Math.log2((shortest + p) / usual.period);
    return -AWAY_FROM_USUAL * usual.certainty * octaves * octaves;
  });
  const change = changeCosts(shortest, periods);
  for (let t = 0; t < frames; t++) {
    const row = Math.min(rows - 1, Math.round(t / hop)) * periods;
    let best = 0;
    for (let p = 0; p < periods; p++) {
      const period = shortest + p;
      const seconds = period / frameRate;
      // On the beat or off it: what happens half-way counts as much, or the chain would creep from one to the
      // other wherever the drums pause. Which of the two is the beat, bars tell.
      const halfway = t - (period >> 1);
      const heard =
        ON * curve[t]! +
        OFF * (halfway > 0 ? Math.max(curve[halfway - 1]!, curve[halfway]!, curve[halfway + 1]!) : 0);
      const gain = seconds * (heard + 0.9 * salience[row + p]! + home[p]!);
      const cell = t * periods + p;
      const from = t - period;
      if (from < 0) {
        score[cell] = (t / frameRate) * (curve[t]! + 0.9 * salience[row + p]! + home[p]!);
      } else {
        const base = from * periods;
        const anywhere = bestAt[from]!;
        let highest = score[base + anywhere]! - JUMP;
        let origin = anywhere;
        const last = Math.min(periods - 1, p + NEAR);
        for (let q = Math.max(0, p - NEAR); q <= last; q++) {
          const value = score[base + q]! - change[p * (2 * NEAR + 1) + q - p + NEAR]!;
          if (value > highest) {
            highest = value;
            origin = q;
          }
        }
        score[cell] = highest + gain;
        before[cell] = origin;
      }
      if (score[cell]! > score[t * periods + best]!) best = p;
    }
    bestAt[t] = best;
  }
  return walkBack(score, before, bestAt, { frames, periods, shortest });
}

/** One frame more or less is rounding, not a change of tempo. */
function changeCosts(shortest: number, periods: number): Float32Array {
  const width = 2 * NEAR + 1;
  return Float32Array.from({ length: periods * width }, (_, index) => {
    const period = shortest + Math.floor(index / width);
    const steps = Math.max(0, Math.abs((index % width) - NEAR) - 0.7);
    return CHANGE * Math.log1p(steps / period) ** 2;
  });
}

function walkBack(
  score: Float32Array,
  before: Int16Array,
  bestAt: Int16Array,
  { frames, periods, shortest }: { frames: number; periods: number; shortest: number },
): number[] {
  let [t, p, highest] = [-1, 0, Number.NEGATIVE_INFINITY];
  for (let end = Math.max(0, frames - shortest - periods); end < frames; end++) {
    const value = score[end * periods + bestAt[end]!]!;
    if (value > highest) [t, p, highest] = [end, bestAt[end]!, value];
  }
  const beats: number[] = [];
  while (t >= 0) {
    beats.push(t);
    const origin = before[t * periods + p]!;
    if (origin < 0) break;
    t -= shortest + p;
    p = origin;
  }
  return beats.reverse();
}

/** Whole frames are 10 ms apart; the top of the onset's curve between them is where the beat sounds. */
export function refined(beats: readonly number[], curve: Float32Array): number[] {
  return beats.map((beat) => {
    let top = beat;
    for (let near = beat - 3; near <= beat + 3; near++) {
      if ((curve[near] ?? 0) > (curve[top] ?? 0) * 1.05) top = near;
    }
    const [left, middle, right] = [curve[top - 1] ?? 0, curve[top] ?? 0, curve[top + 1] ?? 0];
    if (middle < 0.15 || middle < left || middle < right) return beat;
    const bend = left - 2 * middle + right;
    return bend < 0 ? top + (0.5 * (left - right)) / bend : top;
  });
}
