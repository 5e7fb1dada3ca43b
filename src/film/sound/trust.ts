/** How far a grid of beats may be trusted: does the song repeat along it, beyond what any grid finds for itself? */
import type { Bars } from './bars.js';
import type { Onsets } from './onsets.js';
import type { Spectrum } from './spectrum.js';

export type Trust = {
  confidence: number;
  contrast: number;
  repetition: number;
  steadiness: number;
  sharpness: number;
};

const PARTS = 12;

/** Beats that hold less of the belief than this turn out wrong too often. */
const ENOUGH_BELIEF = 0.57;
const DECISION = 9;

export function trustIn(bars: Bars | null, onsets: Onsets, spectrum: Spectrum): Trust {
  const beats = bars?.beats ?? [];
  const none = { confidence: 0, contrast: 0, repetition: 0, steadiness: 0, sharpness: onsets.sharpness };
  if (bars === null || beats.length < 6 || spectrum.level === 0) return none;
  const contrast = contrastOf(beats, onsets.curve);
  const repetition = repetitionOf(beats, onsets);
  const steadiness = steadinessOf(beats);
  const { sharpness } = onsets;
  // Pads and noise have no onsets worth the name; whatever repeats in them is no pulse.
  const soft = 30 * Math.min(0, sharpness - 0.18);
  const evidence = 4.2 * (contrast - 0.38) + 7 * (repetition - 0.25) + 2.5 * (steadiness - 0.75) + soft;
  // Music beyond doubt whose beats may just as well be its off-beats is better not cut to.
  const decided = 1 / (1 + Math.exp(-DECISION * (bars.certainty - ENOUGH_BELIEF)));
  // A handful of beats proves little, however regular.
  const enough = Math.min(1, beats.length / 12);
  return {
    confidence: (enough * decided) / (1 + Math.exp(-2.2 * evidence)),
    contrast,
    repetition,
    steadiness,
    sharpness,
  };
}

/** How high the onsets stand at the beats, against everywhere else. */
function contrastOf(beats: readonly number[], curve: Float32Array): number {
  let at = 0;
  for (const beat of beats) {
    let top = 0;
    for (let t = Math.round(beat) - 2; t <= Math.round(beat) + 2; t++) top = Math.max(top, curve[t] ?? 0);
    at += Math.min(1, top) / beats.length;
  }
  const mean = curve.reduce((sum, value) => sum + value, 0) / curve.length;
  return at - mean * 1.5;
}

/**
 * The onsets between the beats, laid out beat by beat: in music they recur after some whole number of
 * beats. The beats themselves are left out, as any tracker puts its beats where onsets are.
 */
function repetitionOf(beats: readonly number[], onsets: Onsets): number {
  const columns: number[] = [];
  for (let part = 1; part < PARTS; part++) columns.push(part / PARTS);
  const count = beats.length - 1;
  const width = columns.length * onsets.groups.length;
  const grid = new Float32Array(count * width);
  for (let k = 0; k < count; k++) {
    const length = beats[k + 1]! - beats[k]!;
    onsets.groups.forEach((group, g) => {
      columns.forEach((share, c) => {
        const centre = beats[k]! + share * length;
        const reach = length / PARTS / 2;
        let top = 0;
        for (let t = Math.ceil(centre - reach); t <= centre + reach; t++) top = Math.max(top, group[t] ?? 0);
        grid[k * width + g * columns.length + c] = top;
      });
    });
  }
  let best = 0;
  for (const lag of [1, 2, 3, 4, 6, 8]) {
    if (count > lag * 2) best = Math.max(best, rowLikeness(grid, count, width, lag));
  }
  return best;
}

function rowLikeness(grid: Float32Array, count: number, width: number, lag: number): number {
  let mean = 0;
  for (const value of grid) mean += value / grid.length;
  let [dot, energy] = [0, 1e-9];
  for (let k = lag; k < count; k++) {
    for (let c = 0; c < width; c++) {
      const now = grid[k * width + c]! - mean;
      const then = grid[(k - lag) * width + c]! - mean;
      dot += now * then;
      energy += (now * now + then * then) / 2;
    }
  }
  return Math.max(0, dot / energy);
}

/** The share of intervals that go on nearly as the one before. */
function steadinessOf(beats: readonly number[]): number {
  let steady = 0;
  for (let k = 2; k < beats.length; k++) {
    const change = Math.abs(Math.log((beats[k]! - beats[k - 1]!) / (beats[k - 1]! - beats[k - 2]!)));
    if (change < 0.06) steady++;
  }
  return steady / (beats.length - 2);
}
