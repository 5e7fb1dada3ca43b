/**
 * All readings of a pulse, weighed against each other over the whole song: how many steps to a pulse, which
 * metre, where the first beat. A reading answers for every onset of the song, those beside its grid as well.
 */

import { along, type CueCurves } from './cues.js';
import { CUES, METRES, type Metre, plainMetre } from './metres.js';
import type { Onsets } from './onsets.js';
import type { Spectrum } from './spectrum.js';

export type Hints = { bpm?: number | null; beatsPerBar?: number | null; firstBeatFrame?: number | null };

export type Grid = {
  times: number[];
  /** Steps to one pulse of the tracker. */
  division: number;
  stepsPerBeat: number;
  heights: ReturnType<typeof along>;
  bpm: number;
};

export type Reading = { metre: Metre; grid: Grid; phase: number; evidence: number[]; score: number };

/** How many steps the reading puts where the tracker put one pulse. */
const DIVISIONS = [1, 2, 3, 4];

/** The cues first, then what speaks for a tempo and for a length of bars. */
export const EVIDENCE = [
  ...CUES,
  'slow',
  'quick',
  'tempo',
  'sparse',
  'dense',
  'undivided',
  'thirds',
  'repeat',
] as const;

/**
 * How much each piece of evidence counts, so that the exponentials of the sums are beliefs. Fitted, together
 * with how usual each metre is, on songs that no report measures.
 */
export const WEIGHTS: Record<(typeof EVIDENCE)[number], number> = {
  kick: 11.9,
  snare: 18.4,
  chord: 30.9,
  root: 20.3,
  accent: 5.4,
  power: 2,
  low: 3,
  air: 8.2,
  slow: -0.9,
  quick: -2.6,
  tempo: 2.5,
  sparse: -2.6,
  dense: 0.3,
  undivided: -0.5,
  thirds: 1.9,
  repeat: 5.4,
};

export function readingsOf(
  pulse: readonly number[],
  curves: CueCurves,
  onsetsPerSecond: number,
  frameRate: number,
  hints: Hints,
): Reading[] {
  const metres = metresFor(hints.beatsPerBar ?? null);
  const readings: Reading[] = [];
  const seconds = (pulse.at(-1)! - pulse[0]!) / frameRate;
  for (const division of DIVISIONS) {
    const times = divided(pulse, division);
    const heights = along(times, curves);
    for (const stepsPerBeat of [2, 3]) {
      const bpm = (60 * (times.length - 1)) / stepsPerBeat / Math.max(1, seconds);
      const usual = (60 * frameRate) / stepsPerBeat / middleStep(times);
      const allowed = hints.bpm ? Math.abs(Math.log(usual / hints.bpm)) < 0.03 : bpm > 40 && bpm < 225;
      if (!allowed) continue;
      const grid = { times, division, stepsPerBeat, heights, bpm };
      const repeats = repeatsOf(grid);
      for (const metre of metres) {
        if (metre.stepsPerBeat === stepsPerBeat)
          readings.push(...phasesOf(grid, metre, onsetsPerSecond, repeats));
      }
    }
  }
  return readings.sort((a, b) => b.score - a.score);
}

function metresFor(beatsPerBar: number | null): readonly Metre[] {
  if (beatsPerBar === null) return METRES;
  // People call six-eight "6" as well as "2".
  const known = METRES.filter((metre) => metre.beatsPerBar === (beatsPerBar === 6 ? 2 : beatsPerBar));
  return known.length > 0 ? known : [plainMetre(beatsPerBar)];
}

function phasesOf(
  grid: Grid,
  metre: Metre,
  onsetsPerSecond: number,
  repeats: (steps: number) => number,
): Reading[] {
  const steps = metre.beatsPerBar * metre.stepsPerBeat;
  const count = grid.times.length;
  const folded = CUES.map((cue) => {
    const sums = new Float64Array(steps);
    grid.heights[cue].forEach((height, k) => {
      sums[k % steps]! += height;
    });
    return sums;
  });
  const octaves = Math.log2(grid.bpm / 115);
  const perBeat = Math.log2(Math.max(0.1, (onsetsPerSecond * 60) / grid.bpm) / 2);
  return Array.from({ length: steps }, (_, phase) => {
    // The bar's first step is the grid's step `phase`.
    const cues = CUES.map((cue, c) => {
      const shape = metre.cues[cue];
      let [dot, energy] = [0, 0];
      for (let step = 0; step < steps; step++) {
        dot += shape[step]! * folded[c]![(step + phase) % steps]!;
        energy += shape[step]! ** 2;
      }
      return dot / Math.sqrt((energy * count) / steps) / Math.SQRT2;
    });
    const accent = (step: number) => folded[CUES.indexOf('accent')]![(step + phase) % steps]!;
    const rest = {
      slow: Math.min(0, octaves) ** 2,
      quick: Math.max(0, octaves) ** 2,
      tempo: octaves,
      sparse: Math.min(0, perBeat) ** 2,
      dense: Math.max(0, perBeat) ** 2,
      ...between(metre, accent, steps, count),
      repeat: repeats(steps),
    };
    const evidence = [...cues, ...EVIDENCE.slice(CUES.length).map((name) => rest[name as keyof typeof rest])];
    const score = evidence.reduce((sum, value, e) => sum + value * WEIGHTS[EVIDENCE[e]!], metre.usual);
    return { metre, grid, phase, evidence, score };
  });
}

const REPEATING = ['kick', 'snare', 'accent', 'low', 'chord', 'air'] as const;
/** In steps; bars of some music are as long as each of these. */
const LAGS = { 2: [4, 6, 8, 10, 12, 16], 3: [6, 9, 12, 15, 18, 24] };

/** How much more alike the song is to itself a bar of so many steps later than at other distances. */
function repeatsOf({ heights, stepsPerBeat }: Grid): (steps: number) => number {
  const lags = LAGS[stepsPerBeat as 2 | 3];
  const alike = (lag: number) =>
    REPEATING.reduce((sum, cue) => sum + likeness(heights[cue], lag), 0) / REPEATING.length;
  const usual = lags.reduce((sum, lag) => sum + alike(lag), 0) / lags.length;
  return (steps) => alike(steps) - usual;
}

function likeness(heights: Float64Array, lag: number): number {
  const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  let [dot, energy] = [0, 1e-12];
  for (let k = lag; k < heights.length; k++) {
    const now = heights[k]! - mean;
    const then = heights[k - lag]! - mean;
    dot += now * then;
    energy += (now * now + then * then) / 2;
  }
  return dot / energy;
}

/** What sounds between the beats: halves, or thirds. */
function between(metre: Metre, accent: (step: number) => number, steps: number, count: number) {
  const inside = Array.from({ length: metre.stepsPerBeat }, (_, part) => {
    let sum = 0;
    for (let step = part; step < steps; step += metre.stepsPerBeat) sum += accent(step);
    return sum / Math.sqrt(count / metre.stepsPerBeat);
  });
  if (metre.stepsPerBeat === 3) return { undivided: 0, thirds: Math.min(inside[1]!, inside[2]!) };
  return { undivided: Math.min(0, inside[1]!), thirds: 0 };
}

/** In frames; a pulse that wanders has a mean that nobody hears. */
function middleStep(times: readonly number[]): number {
  const steps = times.slice(1).map((time, index) => time - times[index]!);
  return steps.sort((a, b) => a - b)[steps.length >> 1]!;
}

/** Equal parts of each interval; an interval that holds more or less than one pulse gets as many more or fewer. */
export function divided(pulse: readonly number[], division: number): number[] {
  const lengths = pulse.slice(1).map((time, index) => time - pulse[index]!);
  const times = [pulse[0]!];
  lengths.forEach((length, index) => {
    const near = lengths.slice(Math.max(0, index - 6), index + 7).sort((a, b) => a - b);
    const usual = near[near.length >> 1]!;
    const parts = Math.max(1, Math.round((length / usual) * division));
    for (let part = 1; part <= parts; part++) times.push(pulse[index]! + (length * part) / parts);
  });
  return times;
}

/** Clear onsets per second of sounding music: few to a beat in a song read too quickly, many in one read too slowly. */
export function onsetRate({ curve }: Onsets, { frameRate }: Spectrum): number {
  let [onsets, busy] = [0, 1];
  let last = -frameRate;
  for (let t = 1; t + 1 < curve.length; t++) {
    if (curve[t]! < 0.2 || curve[t]! < curve[t - 1]! || curve[t]! <= curve[t + 1]!) continue;
    onsets++;
    busy += Math.min(t - last, frameRate);
    last = t;
  }
  return (onsets * frameRate) / busy;
}
