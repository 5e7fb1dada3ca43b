/** From rises in bands to one curve that is high where something begins that a foot would tap to. */
import type { Spectrum } from './spectrum.js';

export type Onsets = {
  /** About 1 at a clear onset, around 0 between onsets, whatever the song's dynamics. */
  curve: Float32Array;
  /** The same for each group of bands. */
  groups: Float32Array[];
  /** Before any levelling: how sharp the song's onsets are. Near 0 for pads and silence. */
  sharpness: number;
  /** Rises of the plain power. */
  power: Float32Array;
};

/** Bass and snare tell the beat, hi-hats subdivide it. */
const WEIGHTS = [1.2, 0.9, 1, 0.9, 0.6];

const POWER_WEIGHT = 1.5;

export function onsetsOf(spectrum: Spectrum): Onsets {
  const rate = spectrum.frameRate;
  const sum = new Float32Array(spectrum.frames);
  const groups = spectrum.flux.map((flux, group) => {
    const smooth = smoothed(flux, 1.2);
    const level = Math.max(0.06, peakLevel(smooth, rate));
    const levelled = smooth.map((value) => Math.min(1.5, value / level));
    for (let t = 0; t < sum.length; t++) sum[t]! += WEIGHTS[group]! * levelled[t]!;
    return levelled;
  });
  const power = powerRise(spectrum.loudness);
  const powerLevel = Math.max(0.05, peakLevel(power, rate));
  for (let t = 0; t < sum.length; t++) sum[t]! += POWER_WEIGHT * Math.min(1.5, power[t]! / powerLevel);
  const strongest = peakLevel(smoothed(mean(spectrum.flux), 1.2), rate);
  return { curve: standardised(sum, rate), groups, sharpness: strongest, power };
}

/** How much louder the next 40 ms are than the last: loud events count for what they are. */
function powerRise(loudness: Float32Array): Float32Array {
  return loudness.map((_, t) => {
    let rise = 0;
    for (let k = 0; k < 4; k++) rise += (loudness[t + k] ?? 0) ** 2 - (loudness[t - 1 - k] ?? 0) ** 2;
    return Math.sqrt(Math.max(0, rise));
  });
}

function mean(curves: readonly Float32Array[]): Float32Array {
  const result = new Float32Array(curves[0]!.length);
  for (const curve of curves) for (let t = 0; t < result.length; t++) result[t]! += curve[t]! / curves.length;
  return result;
}

export function smoothed(curve: Float32Array, sigma: number): Float32Array {
  const reach = Math.ceil(sigma * 3);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = kernel.reduce((sum, each) => sum + each, 0);
  const result = new Float32Array(curve.length);
  for (let t = 0; t < curve.length; t++) {
    let sum = 0;
    for (let k = -reach; k <= reach; k++) sum += kernel[k + reach]! * (curve[t + k] ?? 0);
    result[t] = sum / total;
  }
  return result;
}

/** The height of a typical strong peak: of each second's highest, the upper quarter begins here. */
function peakLevel(curve: Float32Array, rate: number): number {
  const step = Math.max(1, Math.round(rate));
  const highest: number[] = [];
  for (let from = 0; from < curve.length; from += step) {
    let high = 0;
    for (let t = from; t < Math.min(curve.length, from + step); t++) if (curve[t]! > high) high = curve[t]!;
    highest.push(high);
  }
  highest.sort((a, b) => a - b);
  return highest[Math.floor(highest.length * 0.7)] ?? 0;
}

/** Minus what is usual here, over what is usual for a peak here: quiet passages count as much as loud ones. */
function standardised(curve: Float32Array, rate: number): Float32Array {
  const base = movingMean(curve, Math.round(0.4 * rate));
  const lifted = curve.map((value, t) => Math.max(0, value - base[t]!));
  const power = movingMean(
    lifted.map((value) => value * value),
    Math.round(3 * rate),
  );
  const overall = Math.sqrt(power.reduce((sum, value) => sum + value, 0) / power.length);
  return lifted.map((value, t) => {
    const usual = Math.max(Math.sqrt(power[t]!), overall * 0.3, 1e-6);
    return Math.min(1.5, value / (usual * 2.5));
  });
}

export function movingMean(curve: Float32Array, reach: number): Float32Array {
  const result = new Float32Array(curve.length);
  let sum = 0;
  let [from, to] = [0, 0];
  for (let t = 0; t < curve.length; t++) {
    while (to < Math.min(curve.length, t + reach + 1)) sum += curve[to++]!;
    while (from < t - reach) sum -= curve[from++]!;
    result[t] = sum / (to - from);
  }
  return result;
}
