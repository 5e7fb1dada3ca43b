/**
 * From a chain of pulses to beats and bars. The tracker finds a regular pulse, but not always the one
 * that people tap: it may be twice as quick, or lie on the off-beat. Here every reading of the pulse
 * (subdivision, metre, place in the bar) is compared with what bars are made of.
 */
import type { Onsets } from './onsets.js';
import type { Spectrum } from './spectrum.js';
import { tempoPrior } from './tempo.js';

export type Bars = { beatsPerBar: number; beats: number[]; downbeats: number[]; score: number };

/** What happens at each step of a bar, as weights over its steps; each cue is centred and scaled before use. */
type Metre = { beatsPerBar: number; stepsPerBeat: number; cues: Record<Cue, readonly number[]> };
type Cue = 'kick' | 'snare' | 'chord' | 'root' | 'accent' | 'power';

const METRES: Metre[] = [
  {
    beatsPerBar: 4,
    stepsPerBeat: 2,
    cues: {
      kick: [3, 0, 0.5, 0.5, 1.5, 0.5, 0.5, 0.3],
      snare: [0, 0, 3, 0, 0.3, 0, 3, 0],
      chord: [4, 0, 0, 0, 1.5, 0, 0, 0.5],
      root: [4, 0, 0, 0, 1.5, 0, 0, 0],
      accent: [3, 0, 2, 0, 2, 0, 2, 0],
      power: [3, 0, 3, 0, 3, 0, 3, 0],
    },
  },
  {
    beatsPerBar: 3,
    stepsPerBeat: 2,
    cues: {
      kick: [3, 0, 0, 0, 0.5, 0],
      snare: [0, 0, 2, 0, 2, 0],
      chord: [4, 0, 0, 0, 0, 0],
      root: [4, 0, 0, 0, 0, 0],
      accent: [3, 0, 2, 0, 2, 0],
      power: [3, 0, 2, 0, 2, 0],
    },
  },
  {
    beatsPerBar: 2,
    stepsPerBeat: 3,
    cues: {
      kick: [3, 0, 0, 0.5, 0.3, 0],
      snare: [0, 0, 0, 3, 0, 0],
      chord: [4, 0, 0, 0.5, 0, 0],
      root: [4, 0, 0, 0.5, 0, 0],
      accent: [3, 0, 0.3, 2.5, 0.3, 0],
      power: [3, 0, 0, 2.5, 0, 0],
    },
  },
];

/** In standard deviations at each step of a grid; `tops` are the onsets themselves. */
type Cues = Record<Cue, Float64Array> & { tops: number[] };

const CUE_WEIGHTS: Record<Cue, number> = {
  kick: 0.6,
  snare: 0.8,
  chord: 1,
  root: 0.7,
  accent: 0.6,
  power: 0.5,
};
const CUES = Object.keys(CUE_WEIGHTS) as Cue[];

/** How many steps the reading puts where the tracker put one pulse. */
const DIVISIONS = [1, 2, 3, 4];

/** How much a tempo that people seldom tap costs, in evidence. */
const TEMPO_WEIGHT = 0.4;

type Reading = {
  metre: Metre;
  division: number;
  bpm: number;
  score: number;
  path: number[];
  grid: number[];
};

export function readBars(
  pulse: readonly number[],
  spectrum: Spectrum,
  onsets: Onsets,
  hints: { bpm?: number | null; beatsPerBar?: number | null; firstBeatFrame?: number | null },
): Bars {
  const readings = readingsOf(pulse, spectrum, onsets, hints);
  const best = readings[0]!;
  const { stepsPerBeat } = best.metre;
  const beats: number[] = [];
  const downbeats: number[] = [];
  best.path.forEach((position, index) => {
    if (position % stepsPerBeat !== 0) return;
    if (position === 0) downbeats.push(beats.length);
    beats.push(best.grid[index]!);
  });
  return { beatsPerBar: best.metre.beatsPerBar, beats, downbeats, score: best.score };
}

function readingsOf(
  pulse: readonly number[],
  spectrum: Spectrum,
  onsets: Onsets,
  hints: { bpm?: number | null; beatsPerBar?: number | null; firstBeatFrame?: number | null },
): Reading[] {
  const usual = middle(pulse.slice(1).map((time, index) => time - pulse[index]!));
  const metres = metresFor(hints.beatsPerBar ?? null);
  const readings: Reading[] = [];
  for (const division of DIVISIONS) {
    const grid = divided(pulse, division);
    for (const stepsPerBeat of [2, 3]) {
      const bpm = (60 * spectrum.frameRate * division) / usual / stepsPerBeat;
      const allowed = hints.bpm ? Math.abs(Math.log(bpm / hints.bpm)) < 0.08 : bpm > 48 && bpm < 215;
      const fitting = metres.filter((metre) => metre.stepsPerBeat === stepsPerBeat);
      if (!allowed || fitting.length === 0) continue;
      const cues = cuesOf(grid, stepsPerBeat, spectrum, onsets);
      const anchor = hints.firstBeatFrame == null ? null : nearestIndex(grid, hints.firstBeatFrame);
      for (const metre of fitting) {
        const { path, evidence } = bestPath(cues, metre, anchor);
        const plain = metre.beatsPerBar === 4 ? 0.1 : 0;
        const between =
          stepsPerBeat === 3
            ? thirdsEvidence(path, grid, onsets.curve)
            : halvesEvidence(path, cues.tops, bpm);
        readings.push({
          metre,
          division,
          bpm,
          path,
          grid,
          score: evidence + plain + between + TEMPO_WEIGHT * Math.log(tempoPrior(bpm)),
        });
      }
    }
  }
  if (readings.length === 0) {
    // The hint is far from every reading of the pulse: take the pulse as it is.
    const metre = metres[0]!;
    const grid = divided(pulse, metre.stepsPerBeat);
    const { path, evidence } = bestPath(cuesOf(grid, metre.stepsPerBeat, spectrum, onsets), metre, null);
    readings.push({
      metre,
      division: metre.stepsPerBeat,
      bpm: (60 * spectrum.frameRate) / usual,
      path,
      grid,
      score: evidence,
    });
  }
  return readings.sort((a, b) => b.score - a.score);
}

function metresFor(beatsPerBar: number | null): Metre[] {
  if (beatsPerBar === null) return METRES;
  // People call six-eight "6" as well as "2".
  const known = METRES.filter((metre) => metre.beatsPerBar === (beatsPerBar === 6 ? 2 : beatsPerBar));
  if (known.length > 0) return known;
  const first = (weight: number) =>
    Array.from({ length: beatsPerBar * 2 }, (_, step) => (step === 0 ? weight : 0));
  const accent = first(3).map((weight, step) => weight || (step % 2 === 0 ? 2 : 0));
  return [
    {
      beatsPerBar,
      stepsPerBeat: 2,
      cues: { kick: first(3), snare: first(0), chord: first(4), root: first(4), accent, power: accent },
    },
  ];
}

/** Six-eight lives on all of its eighths: both thirds of a beat sound, and its middle does not. */
function thirdsEvidence(path: readonly number[], grid: readonly number[], curve: Float32Array): number {
  const sums = [0, 0, 0];
  let beats = 0;
  const top = (centre: number) => {
    let high = 0;
    for (let t = Math.round(centre) - 2; t <= Math.round(centre) + 2; t++)
      high = Math.max(high, curve[t] ?? 0);
    return high;
  };
  for (let k = 0; k + 3 < grid.length; k++) {
    if (path[k]! % 3 !== 0) continue;
    sums[0]! += top(grid[k + 1]!);
    sums[1]! += top(grid[k + 2]!);
    sums[2]! += top((grid[k + 1]! + grid[k + 2]!) / 2);
    beats++;
  }
  const [first, second, half] = sums.map((sum) => sum / Math.max(1, beats));
  return Math.max(-2, Math.min(0.2, 6 * (Math.min(first!, second!) - half!) - 0.4));
}

/** A quick beat that nothing ever divides is half of a slower one. */
function halvesEvidence(path: readonly number[], tops: readonly number[], bpm: number): number {
  let [on, off] = [1e-6, 0];
  path.forEach((position, k) => {
    if (position % 2 === 0) on += tops[k]!;
    else off += tops[k]!;
  });
  const quick = Math.max(0, Math.min(1, (bpm - 110) / 30));
  return -1.6 * quick * Math.max(0, 0.45 - off / on);
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 50;
}

function divided(pulse: readonly number[], division: number): number[] {
  return pulse.flatMap((time, index) => {
    const next = pulse[index + 1];
    if (next === undefined) return [time];
    return Array.from({ length: division }, (_, part) => time + ((next - time) * part) / division);
  });
}

const nearestIndex = (grid: readonly number[], frame: number): number =>
  grid.reduce(
    (best, time, index) => (Math.abs(time - frame) < Math.abs(grid[best]! - frame) ? index : best),
    0,
  );

function cuesOf(grid: readonly number[], stepsPerBeat: number, spectrum: Spectrum, onsets: Onsets): Cues {
  const [bass, , voice, bright, air] = onsets.groups;
  // A snare is noise in all upper bands and, unlike a kick with its click, nothing below.
  const noise = voice!.map((value, t) => {
    const upper = Math.min(value, bright![t]!, 1.2 * air![t]!);
    return upper * (1 - 0.6 * Math.min(1, bass![t]!));
  });
  const step = middle(grid.slice(1).map((time, index) => time - grid[index]!));
  const reach = Math.max(2, Math.min(5, Math.round(step / 5)));
  const tops = (curve: Float32Array) =>
    grid.map((time) => {
      let top = 0;
      for (let t = Math.round(time) - reach; t <= Math.round(time) + reach; t++)
        top = Math.max(top, curve[t] ?? 0);
      return top;
    });
  const accents = tops(onsets.curve);
  const slow = spectrum.slowRate / spectrum.frameRate;
  const beat = step * stepsPerBeat * slow;
  const changes = (chroma: Float32Array) => {
    const running = runningSum(chroma);
    return standard(
      grid.map((time) => changeAt(running, time * slow, beat) + changeAt(running, time * slow, 2 * beat)),
    );
  };
  return {
    kick: standard(tops(bass!)),
    snare: standard(tops(noise)),
    accent: standard(accents),
    power: standard(tops(onsets.power)),
    chord: changes(spectrum.chroma),
    root: changes(spectrum.bassChroma),
    tops: accents,
  };
}

function standard(values: readonly number[]): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length),
  );
  return Float64Array.from(values, (value) => Math.max(-2.5, Math.min(2.5, (value - mean) / (spread || 1))));
}

function runningSum(chroma: Float32Array): Float64Array {
  const sums = new Float64Array(chroma.length + 12);
  for (let i = 0; i < chroma.length; i++) sums[i + 12] = sums[i]! + chroma[i]!;
  return sums;
}

/** How different the notes after a moment are from those before it. */
function changeAt(sums: Float64Array, time: number, reach: number): number {
  const last = sums.length / 12 - 1;
  const [from, now, to] = [time - reach, time, time + reach].map((t) =>
    Math.max(0, Math.min(last, Math.round(t))),
  );
  let [dot, left, right] = [0, 1e-9, 1e-9];
  for (let c = 0; c < 12; c++) {
    const before = sums[now! * 12 + c]! - sums[from! * 12 + c]!;
    const after = sums[to! * 12 + c]! - sums[now! * 12 + c]!;
    dot += before * after;
    left += before * before;
    right += after * after;
  }
  return left < 1e-6 || right < 1e-6 ? 0 : 1 - dot / Math.sqrt(left * right);
}

/** Losing or gaining a step costs as much as several bars of evidence. */
const SLIP = 60;

/** The best walk through the steps of bars, and its evidence per step: 0 is chance, over 1 is clear. */
function bestPath(cues: Cues, metre: Metre, anchor: number | null) {
  const steps = metre.beatsPerBar * metre.stepsPerBeat;
  const weights = CUES.map((cue) => {
    const shape = standard(metre.cues[cue]);
    return shape.map((weight) => weight * CUE_WEIGHTS[cue]);
  });
  const count = cues.kick.length;
  const scores = new Float64Array(count * steps);
  const origins = new Int16Array(count * steps);
  for (let k = 0; k < count; k++) {
    let bestBefore = 0;
    for (let q = 1; k > 0 && q < steps; q++) {
      if (scores[(k - 1) * steps + q]! > scores[(k - 1) * steps + bestBefore]!) bestBefore = q;
    }
    for (let position = 0; position < steps; position++) {
      let gain = k === anchor && position === 0 ? 1e6 : 0;
      for (let c = 0; c < CUES.length; c++) gain += cues[CUES[c]!]![k]! * weights[c]![position]!;
      const cell = k * steps + position;
      if (k === 0) {
        scores[cell] = gain;
        continue;
      }
      const regular = (position + steps - 1) % steps;
      const stays = scores[(k - 1) * steps + regular]!;
      const slips = scores[(k - 1) * steps + bestBefore]! - SLIP;
      origins[cell] = stays >= slips ? regular : bestBefore;
      scores[cell] = Math.max(stays, slips) + gain;
    }
  }
  let position = 0;
  for (let q = 1; q < steps; q++) {
    if (scores[(count - 1) * steps + q]! > scores[(count - 1) * steps + position]!) position = q;
  }
  const total = scores[(count - 1) * steps + position]! - (anchor === null ? 0 : 1e6);
  const path = new Array<number>(count);
  for (let k = count - 1; k >= 0; k--) {
    path[k] = position;
    position = origins[k * steps + position]!;
  }
  return { path, evidence: total / Math.max(1, count) };
}
