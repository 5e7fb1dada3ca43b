/**
 * All readings of a pulse, weighed against each other over the whole song: how many steps to a pulse, which
 * metre, where the first beat. A reading answers for every onset of the song, those beside its grid as well.
 */

import { along, type CueCurves } from './cues.js';
import { CUES, METRES, type Metre, plainMetre } from './metres.js';
import type { Onsets } from './onsets.js';
import type { Spectrum } from './spectrum.js';

export type Hints = { bpm?: number | null; beatsPerBar?: number | null; firstBeatFrame?: number | null };

export type Grid = { times: number[]; heights: ReturnType<typeof along>; bpm: number; stepsPerBeat: number };

export type Reading = { metre: Metre; grid: Grid; phase: number; evidence: number[]; score: number };

/** How many steps the reading puts where the tracker put one pulse. */
const DIVISIONS = [1, 2, 3, 4];

/** The cues first, then what speaks for a tempo, and last which way of playing is how usual. */
export const EVIDENCE = [
  ...CUES,
  'slow',
  'quick',
  'tempo',
  'sparse',
  'dense',
  'undivided',
  'thirds',
  'three',
  'six',
  'halftime',
  'drop',
  'slowdrop',
  'floor',
  'pushed',
] as const;

/**
 * How much each piece of evidence counts, so that the exponentials of the sums are beliefs. Fitted by
 * `test/songs/fit.ts` on songs that no report measures.
 */
export const WEIGHTS: Record<(typeof EVIDENCE)[number], number> = {
  kick: 9.9,
  snare: 17.7,
  chord: 18.1,
  root: 12.3,
  accent: 5.9,
  power: 3.6,
  low: 4,
  air: 2.5,
  slow: -1.1,
  quick: -3.1,
  tempo: 0.3,
  sparse: -2.1,
  dense: -1.4,
  undivided: -0.6,
  thirds: 2.8,
  three: 0.1,
  six: 0.4,
  halftime: 1,
  drop: -1.4,
  slowdrop: -0.8,
  floor: -1.3,
  pushed: 1.5,
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
      const allowed = hints.bpm ? Math.abs(Math.log(bpm / hints.bpm)) < 0.08 : bpm > 40 && bpm < 225;
      if (!allowed) continue;
      const grid = { times, heights, bpm, stepsPerBeat };
      for (const metre of metres) {
        if (metre.stepsPerBeat === stepsPerBeat) readings.push(...phasesOf(grid, metre, onsetsPerSecond));
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

function phasesOf(grid: Grid, metre: Metre, onsetsPerSecond: number): Reading[] {
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
      three: metre.name === 'three' ? 1 : 0,
      six: metre.name === 'six-eight' ? 1 : 0,
      halftime: metre.name === 'half-time' ? 1 : 0,
      drop: metre.name === 'one drop' ? 1 : 0,
      slowdrop: metre.name === 'slow drop' ? 1 : 0,
      floor: metre.name === 'floor' ? 1 : 0,
      pushed: metre.name === 'pushed' ? 1 : 0,
    };
    const evidence = [...cues, ...EVIDENCE.slice(CUES.length).map((name) => rest[name as keyof typeof rest])];
    const score = evidence.reduce((sum, value, e) => sum + value * WEIGHTS[EVIDENCE[e]!], 0);
    return { metre, grid, phase, evidence, score };
  });
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
