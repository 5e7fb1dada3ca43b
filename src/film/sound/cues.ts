/** The things that tell beats and bars apart, each as a curve over the song and as its heights along a grid. */

import { CUES, type Cue } from './metres.js';
import { movingMean, type Onsets, smoothed } from './onsets.js';
import type { Spectrum } from './spectrum.js';

export type CueCurves = Record<Cue, Float32Array>;

/** Each cue is centred and has unit energy over the whole song, so that what a grid leaves out counts against it. */
export function cueCurves(spectrum: Spectrum, onsets: Onsets): CueCurves {
  const [bass, low] = onsets.groups;
  // Sound of few samples a second ends before the air begins; then the bright is its top.
  const top = highest(spectrum.flux.at(-1)!) > 0.01 ? spectrum.flux.length - 1 : spectrum.flux.length - 2;
  const air = onsets.groups[top]!;
  // Chords with many harmonics rise all over the middle, hi-hats in the air; a snare does both at once.
  const noise = levelled(smoothed(spectrum.noise, 1.2)).map((value, t) => value * air[t]!);
  // Without drums, hammers and bows make the little noise there is: it says nothing.
  const drums = Math.max(0, Math.min(1, (highest(smoothed(spectrum.flux[top]!, 1.2)) - 0.15) / 0.2));
  const rate = spectrum.frameRate;
  const sharp = (curve: Float32Array) => unit(bumped(centred(curve, Math.round(rate))));
  return {
    kick: sharp(bass!),
    snare: sharp(noise).map((value) => value * drums),
    accent: sharp(onsets.curve),
    power: sharp(onsets.power),
    low: sharp(low!),
    air: sharp(air),
    chord: unit(noteChanges(spectrum.chroma, spectrum)),
    root: unit(noteChanges(spectrum.bassChroma, spectrum)),
  };
}

/** The heights of all cues at the steps of a grid. */
export function along(grid: readonly number[], curves: CueCurves): Record<Cue, Float64Array> {
  const heights = (curve: Float32Array) =>
    Float64Array.from(grid, (time) => {
      const from = Math.max(0, Math.min(curve.length - 2, Math.floor(time)));
      const share = Math.max(0, Math.min(1, time - from));
      return (curve[from] ?? 0) * (1 - share) + (curve[from + 1] ?? 0) * share;
    });
  return Object.fromEntries(CUES.map((cue) => [cue, heights(curves[cue])])) as Record<Cue, Float64Array>;
}

/** A soft snare in a quiet verse is a snare. */
function levelled(curve: Float32Array): Float32Array {
  const usual = highest(curve);
  return curve.map((value) => Math.min(1.2, value / (usual || 1)));
}

const highest = (curve: Float32Array): number => curve.slice().sort()[Math.floor(curve.length * 0.99)] ?? 0;

function centred(curve: Float32Array, reach: number): Float32Array {
  const mean = movingMean(curve, reach);
  return curve.map((value, t) => value - mean[t]!);
}

/** Gathers what happens within some 40 ms: players are not machines. */
function bumped(curve: Float32Array): Float32Array {
  return curve.map((_, t) => {
    let sum = 0;
    for (let off = -4; off <= 4; off++) sum += (curve[t + off] ?? 0) * BUMP[off + 4]!;
    return sum;
  });
}
const BUMP = Array.from({ length: 9 }, (_, i) => Math.exp(-0.5 * ((i - 4) / 2) ** 2));

function unit(curve: Float32Array): Float32Array {
  const energy = Math.sqrt(curve.reduce((sum, value) => sum + value * value, 0));
  return energy > 1e-9 ? curve.map((value) => value / energy) : curve;
}

/** How different the notes after each moment are from those before it, against what is usual around it. */
function noteChanges(chroma: Float32Array, spectrum: Spectrum): Float32Array {
  const { slowRate, slowFrames, frameRate, frames } = spectrum;
  const sums = new Float64Array((slowFrames + 1) * 12);
  for (let i = 0; i < slowFrames * 12; i++) sums[i + 12] = sums[i]! + chroma[i]!;
  const near = Math.round(0.4 * slowRate);
  const far = Math.round(1.1 * slowRate);
  const change = Float32Array.from(
    { length: slowFrames },
    (_, t) => changeAt(sums, t, near) + changeAt(sums, t, far),
  );
  const peaks = centred(change, Math.round(1.5 * slowRate));
  const slow = slowRate / frameRate;
  return Float32Array.from({ length: frames }, (_, t) => {
    const at = Math.min(slowFrames - 1, t * slow);
    const from = Math.floor(at);
    const to = Math.min(slowFrames - 1, from + 1);
    return peaks[from]! + (peaks[to]! - peaks[from]!) * (at - from);
  });
}

function changeAt(sums: Float64Array, now: number, reach: number): number {
  const last = sums.length / 12 - 1;
  const from = Math.max(0, now - reach);
  const to = Math.min(last, now + reach);
  let [dot, left, right] = [0, 1e-9, 1e-9];
  for (let c = 0; c < 12; c++) {
    const before = sums[now * 12 + c]! - sums[from * 12 + c]!;
    const after = sums[to * 12 + c]! - sums[now * 12 + c]!;
    dot += before * after;
    left += before * before;
    right += after * after;
  }
  return left < 1e-6 || right < 1e-6 ? 0 : 1 - dot / Math.sqrt(left * right);
}
