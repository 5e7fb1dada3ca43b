/** How far a grid of beats may be trusted: does the song repeat along it, beyond what any grid finds for itself? */
import type { Bars } from './bars.js';
import type { Onsets } from './onsets.js';
import type { Spectrum } from './spectrum.js';

export type Trust = {
  confidence: number;
  contrast: number;
  repetition: number;
  straightness: number;
  sharpness: number;
};

const PARTS = 12;

/** Beats that hold less of the belief than this turn out wrong too often. */
const ENOUGH_BELIEF = 0.57;
const DECISION = 9;
/** Where more than a seventh of the beats lie near a jump, the song was lost now and then. */
const ENOUGH_STRAIGHT = 0.85;
const STRAIGHT = 40;

const belief = (evidence: number): number => 1 / (1 + Math.exp(-evidence));

export function trustIn(bars: Bars | null, onsets: Onsets, spectrum: Spectrum): Trust {
  const beats = bars?.beats ?? [];
  const none = { confidence: 0, contrast: 0, repetition: 0, straightness: 0, sharpness: onsets.sharpness };
  if (bars === null || beats.length < 6 || spectrum.level === 0) return none;
  const contrast = contrastOf(beats, onsets.curve);
  const repetition = repetitionOf(beats, onsets);
  const straightness = straightnessOf(beats, onsets.curve);
  const { sharpness } = onsets;
  // Pads and noise have no onsets worth the name; whatever repeats in them is no pulse.
  const soft = 20 * Math.min(0, sharpness - 0.18);
  const evidence = 4.2 * (contrast - 0.38) + 7 * (repetition - 0.25) + soft;
  // Music beyond doubt whose beats may just as well be its off-beats is better not cut to.
  const decided = belief(DECISION * (bars.certainty - ENOUGH_BELIEF));
  // Players hurry and slow down, and no beat of theirs jumps: beats that do are on the run from the song.
  const straight = belief(STRAIGHT * (straightness - ENOUGH_STRAIGHT));
  // A handful of beats proves little, however regular.
  const enough = Math.min(1, beats.length / 12);
  return {
    confidence: enough * decided * straight * belief(2.2 * evidence),
    contrast,
    repetition,
    straightness,
    sharpness,
  };
}

/** How high the onsets stand at the beats, against everywhere else. */
function contrastOf(beats: readonly number[], curve: Float32Array): number {
  const at = beats.reduce((sum, beat) => sum + heightAt(curve, beat), 0) / beats.length;
  const mean = curve.reduce((sum, value) => sum + value, 0) / curve.length;
  return at - mean * 1.5;
}

/** Of the onset at a beat, 0 to 1. */
function heightAt(curve: Float32Array, beat: number): number {
  let top = 0;
  for (let t = Math.round(beat) - 2; t <= Math.round(beat) + 2; t++) top = Math.max(top, curve[t] ?? 0);
  return Math.min(1, top);
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

const STRETCH = 8;

/**
 * The share of stretches of eight beats in which none lies further than a tenth of a beat from where it should.
 * They count by their onsets: where nothing is played that could be tapped to, beats may go as they like.
 */
function straightnessOf(beats: readonly number[], curve: Float32Array): number {
  const span = Math.min(STRETCH, beats.length - 1);
  let [straight, all] = [0, 1e-9];
  for (let from = 0; from + span < beats.length; from++) {
    const first = beats[from]!;
    const beat = (beats[from + span]! - first) / span;
    const stretch = beats.slice(from, from + span);
    const weight = stretch.reduce((sum, time) => sum + heightAt(curve, time), 0);
    all += weight;
    if (stretch.every((time, index) => Math.abs(time - first - index * beat) < 0.1 * beat))
      straight += weight;
  }
  return straight / all;
}
