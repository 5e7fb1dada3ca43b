/** Which beats begin a bar, and how many beats a bar has: bass, chords, accents and the snare's answer. */
import type { Onsets } from './onsets.js';
import type { Spectrum } from './spectrum.js';

export type Metre = { beatsPerBar: number; downbeats: number[]; positions: number[]; certainty: number };

/** What each beat has to say, in standard deviations. */
type BeatCues = { begin: Float64Array; back: Float64Array };

export function metreOf(
  beats: readonly number[],
  spectrum: Spectrum,
  onsets: Onsets,
  hints: { beatsPerBar?: number | null; firstBeatIndex?: number | null },
): Metre {
  const cues = cuesOf(beats, spectrum, onsets);
  const candidates = hints.beatsPerBar ? [hints.beatsPerBar] : [4, 3];
  const paths = candidates.map((beatsPerBar) => barPath(cues, beatsPerBar, hints.firstBeatIndex ?? null));
  const repetition = barRepetition(beats, onsets);
  const rated = paths
    .map((path) => ({ ...path, rating: path.score + (path.beatsPerBar === 3 ? repetition - 0.22 : 0) }))
    .sort((a, b) => b.rating - a.rating);
  const best = rated[0]!;
  return {
    beatsPerBar: best.beatsPerBar,
    positions: best.positions,
    downbeats: best.positions.flatMap((position, index) => (position === 0 ? [index] : [])),
    certainty: best.score,
  };
}

function cuesOf(beats: readonly number[], spectrum: Spectrum, onsets: Onsets): BeatCues {
  const near = (curve: Float32Array, beat: number) => {
    let top = 0;
    for (let t = Math.round(beat) - 4; t <= Math.round(beat) + 4; t++) top = Math.max(top, curve[t] ?? 0);
    return top;
  };
  const [bass, low, voice, bright] = onsets.groups.map((group) =>
    standard(beats.map((beat) => near(group, beat))),
  );
  const chords = standard(beats.map((_, k) => pitchChange(spectrum.chroma, beats, k, spectrum)));
  const roots = standard(beats.map((_, k) => pitchChange(spectrum.bassChroma, beats, k, spectrum)));
  const begin = new Float64Array(beats.length);
  const back = new Float64Array(beats.length);
  for (let k = 0; k < beats.length; k++) {
    begin[k] = 0.5 * bass![k]! + 0.25 * low![k]! + 1.1 * chords[k]! + 0.9 * roots[k]!;
    back[k] = 0.5 * voice![k]! + 0.6 * bright![k]! - 0.4 * bass![k]!;
  }
  return { begin: standard([...begin]), back: standard([...back]) };
}

function standard(values: readonly number[]): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length),
  );
  return Float64Array.from(values, (value) => Math.max(-2.5, Math.min(2.5, (value - mean) / (spread || 1))));
}

/** How different the notes of the two beats from here are from those of the two beats before. */
function pitchChange(chroma: Float32Array, beats: readonly number[], k: number, spectrum: Spectrum): number {
  const at = (index: number) => ((beats[index] ?? 0) / spectrum.frameRate) * spectrum.slowRate;
  if (k === 0 || k >= beats.length - 1) return 0;
  const one = change(chroma, at(k - 1), at(k), at(k + 1));
  const two = k >= 2 && k < beats.length - 2 ? change(chroma, at(k - 2), at(k), at(k + 2)) : one;
  return one + two;
}

function change(chroma: Float32Array, from: number, middle: number, to: number): number {
  const before = pitchMean(chroma, from, middle);
  const after = pitchMean(chroma, middle, to);
  let [dot, left, right] = [0, 1e-9, 1e-9];
  for (let c = 0; c < 12; c++) {
    dot += before[c]! * after[c]!;
    left += before[c]! ** 2;
    right += after[c]! ** 2;
  }
  return left < 1e-6 && right < 1e-6 ? 0 : 1 - dot / Math.sqrt(left * right);
}

function pitchMean(chroma: Float32Array, from: number, to: number): Float64Array {
  const sum = new Float64Array(12);
  const frames = chroma.length / 12;
  const first = Math.max(0, Math.round(from));
  const last = Math.min(frames - 1, Math.max(first, Math.round(to) - 1));
  for (let t = first; t <= last; t++) for (let c = 0; c < 12; c++) sum[c]! += chroma[t * 12 + c]!;
  return sum;
}

/** Losing or gaining a beat costs as much as several bars of evidence. */
const SLIP = 9;

/** The best walk through positions 0 … n-1, one per beat. The score is evidence per beat. */
function barPath(cues: BeatCues, beatsPerBar: number, firstBeatIndex: number | null) {
  const count = cues.begin.length;
  const n = beatsPerBar;
  const scores = new Float64Array(count * n);
  const cameFrom = new Int8Array(count * n);
  for (let k = 0; k < count; k++) {
    for (let position = 0; position < n; position++) {
      const evidence = evidenceOf(cues, k, position, n) + (k === firstBeatIndex && position === 0 ? 1e6 : 0);
      if (k === 0) {
        scores[position] = evidence;
        continue;
      }
      let highest = Number.NEGATIVE_INFINITY;
      for (let q = 0; q < n; q++) {
        const regular = (q + 1) % n === position;
        const value = scores[(k - 1) * n + q]! - (regular ? 0 : SLIP);
        if (value > highest) {
          highest = value;
          cameFrom[k * n + position] = q;
        }
      }
      scores[k * n + position] = highest + evidence;
    }
  }
  const positions = new Array<number>(count);
  let position = 0;
  for (let q = 1; q < n; q++)
    if (scores[(count - 1) * n + q]! > scores[(count - 1) * n + position]!) position = q;
  for (let k = count - 1; k >= 0; k--) {
    positions[k] = position;
    position = cameFrom[k * n + position]!;
  }
  const score = positions.reduce((sum, at, k) => sum + evidenceOf(cues, k, at, n), 0) / Math.max(1, count);
  return { beatsPerBar, positions, score };
}

function evidenceOf(cues: BeatCues, k: number, position: number, beatsPerBar: number): number {
  const begin = cues.begin[k]! * (position === 0 ? 1 : -1 / (beatsPerBar - 1 || 1));
  if (beatsPerBar !== 4) return begin;
  return begin + 0.3 * cues.back[k]! * (position % 2 === 1 ? 1 : -1);
}

/** How much more alike beats are three apart (and six) than two and four apart; for waltzes positive. */
function barRepetition(beats: readonly number[], onsets: Onsets): number {
  const PARTS = 4;
  const width = PARTS * onsets.groups.length;
  const rows = beats.slice(0, -1).map((beat, k) => {
    const row = new Float64Array(width);
    const step = (beats[k + 1]! - beat) / PARTS;
    onsets.groups.forEach((group, g) => {
      for (let part = 0; part < PARTS; part++) {
        const centre = Math.round(beat + part * step);
        for (let t = centre - 2; t <= centre + 2; t++) row[g * PARTS + part]! += group[t] ?? 0;
      }
    });
    return row;
  });
  for (let column = 0; column < width; column++) {
    const values = standard(rows.map((row) => row[column]!));
    rows.forEach((row, k) => {
      row[column] = values[k]!;
    });
  }
  const likeness = (lag: number) => {
    if (rows.length <= lag + 4) return 0;
    let sum = 0;
    for (let k = lag; k < rows.length; k++)
      for (let c = 0; c < width; c++) sum += rows[k]![c]! * rows[k - lag]![c]!;
    return sum / ((rows.length - lag) * width);
  };
  return (likeness(3) + likeness(6) - likeness(4) - Math.max(likeness(2), likeness(8))) / 2;
}
