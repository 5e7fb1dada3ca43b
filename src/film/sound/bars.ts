/**
 * From a chain of pulses to beats and bars. The tracker finds a regular pulse, but not always the one
 * that people tap: it may be twice as quick, or lie on the off-beat. Readings of it are compared over the
 * whole song; the best is then walked through bar by bar, so that a bar cut short does not shift the rest.
 */
import { cueCurves } from './cues.js';
import { CUES } from './metres.js';
import { metronome } from './metronome.js';
import type { Onsets } from './onsets.js';
import { type Hints, onsetRate, type Reading, readingsOf, WEIGHTS } from './readings.js';
import type { Spectrum } from './spectrum.js';
import { usualTempo } from './tempo.js';

export type Bars = {
  beatsPerBar: number;
  beats: number[];
  downbeats: number[];
  /** How sure it is that these are beats and not what lies between them, 0 to 1. */
  certainty: number;
};

export function readBars(pulse: readonly number[], spectrum: Spectrum, onsets: Onsets, hints: Hints): Bars {
  const { frameRate } = spectrum;
  const curves = cueCurves(spectrum, onsets);
  const rate = onsetRate(onsets, spectrum);
  const read = (grid: readonly number[], known: Hints) => readingsOf(grid, curves, rate, frameRate, known);
  const bars = hints.bpm ? atTempo(hints.bpm) : barsOf(listened(), hints, SLIP);
  return hints.firstBeatFrame == null ? bars : startingAt(bars, hints.firstBeatFrame, frameRate);

  /** Players are followed; but most music is made to a click, which holds where the pulse loses its way. */
  function listened(): Reading[] {
    const followed = read(pulse, hints);
    const click = read(metronome(onsets.curve, frameRate, usualTempo(pulse, frameRate), 0.01), hints);
    return click[0]!.score > followed[0]!.score ? click : followed;
  }

  function atTempo(bpm: number): Bars {
    const readings = read(pulse, hints);
    const heard = readings.length > 0 ? barsOf(readings, hints, SLIP) : null;
    if (heard && keepsTempo(heard.beats, bpm, frameRate)) return heard;
    // A tempo that the song does not show is taken at its word, if for rounding (over a whole song a tenth of a
    // percent is off the beat), unless its beats are longer than the song.
    const steady = metronome(onsets.curve, frameRate, bpm, 0.003);
    if (steady.length > 3) return barsOf(read(steady, hints), hints, Number.POSITIVE_INFINITY);
    return barsOf(read(pulse, { ...hints, bpm: null }), hints, SLIP);
  }
}

function barsOf(readings: readonly Reading[], hints: Hints, slipCost: number): Bars {
  const best = readings[0]!;
  const beats: number[] = [];
  const downbeats: number[] = [];
  walk(best, hints.firstBeatFrame ?? null, slipCost).forEach((position, index) => {
    if (position % best.metre.stepsPerBeat !== 0) return;
    if (position === 0) downbeats.push(beats.length);
    beats.push(best.grid.times[index]!);
  });
  return { beatsPerBar: best.metre.beatsPerBar, beats, downbeats, certainty: certaintyOf(readings) };
}

function keepsTempo(beats: readonly number[], bpm: number, frameRate: number): boolean {
  return beats.length > 1 && Math.abs(Math.log(usualTempo(beats, frameRate) / bpm)) < 0.03;
}

/** A first beat that is known is the first, and the others keep their distance from it. */
function startingAt({ beatsPerBar, beats, downbeats }: Bars, first: number, frameRate: number): Bars {
  const nearest =
    downbeats[
      nearestIndex(
        downbeats.map((index) => beats[index]!),
        first,
      )
    ]!;
  const off = first - beats[nearest]!;
  // Within some 40 ms what sounds is more exact than what somebody has typed.
  const shift = Math.abs(off) < 0.04 * frameRate ? 0 : off;
  return {
    beatsPerBar,
    beats: beats.slice(nearest).map((beat) => beat + shift),
    downbeats: downbeats.flatMap((index) => (index >= nearest ? index - nearest : [])),
    certainty: 1,
  };
}

/**
 * The share of belief that readings hold in which the same beats are beats: at the same tempo, or with every
 * other one of them left out or doubled. Only the rest, the off-beat and thirds against halves, would make cuts
 * on these beats wrong.
 */
function certaintyOf(readings: readonly Reading[]): number {
  const best = readings[0]!;
  let [all, agreeing] = [0, 0];
  for (const reading of readings) {
    const belief = Math.exp(reading.score - best.score);
    all += belief;
    if (nested(best, reading)) agreeing += belief;
  }
  return agreeing / all;
}

/** Counted in twelfths of a pulse, in which beats of all readings are whole numbers. */
function nested(one: Reading, other: Reading): boolean {
  const twelfths = ({ grid, phase }: Reading) => ({
    period: (grid.stepsPerBeat * 12) / grid.division,
    start: (phase * 12) / grid.division,
  });
  const [quick, slow] = [twelfths(one), twelfths(other)].sort((a, b) => a.period - b.period) as [
    ReturnType<typeof twelfths>,
    ReturnType<typeof twelfths>,
  ];
  return slow.period % quick.period === 0 && (slow.start - quick.start) % quick.period === 0;
}

/** Losing or gaining a step costs as much as this many steps of average evidence. */
const SLIP = 80;

/** The best way through the steps of the reading's bars: its place in the bar for each step of the grid. */
function walk({ metre, grid, phase }: Reading, anchor: number | null, slipCost: number): number[] {
  const steps = metre.beatsPerBar * metre.stepsPerBeat;
  const count = grid.times.length;
  const gains = gainsOf(metre, grid, steps);
  const anchored = anchor === null ? -1 : nearestIndex(grid.times, anchor);
  let regular = 0;
  for (let k = 0; k < count; k++) regular += gains[k * steps + mod(k - phase, steps)]!;
  const slip = (slipCost * Math.max(regular, 1e-9)) / count;
  const scores = new Float64Array(count * steps);
  const origins = new Int16Array(count * steps);
  for (let k = 0; k < count; k++) {
    let bestBefore = 0;
    for (let q = 1; k > 0 && q < steps; q++) {
      if (scores[(k - 1) * steps + q]! > scores[(k - 1) * steps + bestBefore]!) bestBefore = q;
    }
    for (let position = 0; position < steps; position++) {
      const cell = k * steps + position;
      const gain = gains[cell]! + (k === anchored && position === 0 ? 1e6 : 0);
      if (k === 0) {
        scores[cell] = gain;
        continue;
      }
      const before = mod(position - 1, steps);
      const stays = scores[(k - 1) * steps + before]!;
      const slips = scores[(k - 1) * steps + bestBefore]! - slip;
      origins[cell] = stays >= slips ? before : bestBefore;
      scores[cell] = Math.max(stays, slips) + gain;
    }
  }
  let position = 0;
  for (let q = 1; q < steps; q++) {
    if (scores[(count - 1) * steps + q]! > scores[(count - 1) * steps + position]!) position = q;
  }
  const path = new Array<number>(count);
  for (let k = count - 1; k >= 0; k--) {
    path[k] = position;
    position = origins[k * steps + position]!;
  }
  return path;
}

/** What each place in the bar would explain at each step of the grid. */
function gainsOf(metre: Reading['metre'], grid: Reading['grid'], steps: number): Float64Array {
  const gains = new Float64Array(grid.times.length * steps);
  for (const cue of CUES) {
    const shape = metre.cues[cue];
    const mean = shape.reduce((sum, weight) => sum + weight, 0) / steps;
    const size = Math.sqrt(shape.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    grid.heights[cue].forEach((height, k) => {
      for (let position = 0; position < steps; position++) {
        gains[k * steps + position]! += (WEIGHTS[cue] * height * (shape[position]! - mean)) / size;
      }
    });
  }
  return gains;
}

const mod = (value: number, steps: number): number => ((value % steps) + steps) % steps;

const nearestIndex = (grid: readonly number[], frame: number): number =>
  grid.reduce(
    (best, time, index) => (Math.abs(time - frame) < Math.abs(grid[best]! - frame) ? index : best),
    0,
  );
