/** Sections: where the song becomes another, which parts return, and what they are called. */
import type { Level } from '../level.js';
import type { SectionType, SongSection } from './analysis.js';
import { type Spectrum, TIMBRE_BANDS } from './spectrum.js';

/** Timbre, chroma weighted by its calm, and loudness. */
const WIDTH = TIMBRE_BANDS + 12 + 1;

type Bars = { starts: number[]; features: Float64Array; loudness: Float64Array; duration: number };

/** A section may begin at a downbeat; where there are none (null), at every other second, on better grounds. */
export function structureOf(spectrum: Spectrum, downbeats: readonly number[] | null): SongSection[] {
  const duration = spectrum.durationSeconds;
  const grid = downbeats ?? everyTwoSeconds(duration);
  const whole = (type: SectionType, energy: Level): SongSection[] => [
    { type, start: 0, end: duration, energy },
  ];
  if (spectrum.level === 0) return whole('VERSE', 'LOW');
  const bars = barsOf(spectrum, grid, downbeats ? NOTES : WANDERING_NOTES);
  const borders = bordersOf(bars, downbeats ? BORDER : WANDERING_BORDER);
  if (borders.length === 0) return whole('VERSE', 'MEDIUM');
  const spans = [0, ...borders].map((from, index) => ({ from, to: borders[index] ?? bars.starts.length }));
  const loud = spans.map((span) => meanOf(bars.loudness, span));
  const groups = groupsOf(bars, spans);
  const types = typesOf(spans, loud, groups, bars);
  const energies = energiesOf(loud);
  return joined(
    spans.map((span, index) => ({
      type: types[index]!,
      start: index === 0 ? 0 : bars.starts[span.from]!,
      end: bars.starts[span.to] ?? duration,
      energy: energies[index]!,
    })),
  );
}

const everyTwoSeconds = (durationSeconds: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil(durationSeconds / 2) - 1) }, (_, index) => (index + 1) * 2);

type Span = { from: number; to: number };

function barsOf(spectrum: Spectrum, grid: readonly number[], notesScale: number): Bars {
  const duration = spectrum.durationSeconds;
  const starts = [0, ...grid.filter((time) => time > 0.8 && time < duration - 0.8)];
  const count = starts.length;
  const features = new Float64Array(count * WIDTH);
  const loudness = new Float64Array(count);
  for (let bar = 0; bar < count; bar++) {
    const from = Math.round(starts[bar]! * spectrum.slowRate);
    const to = Math.min(
      spectrum.slowFrames,
      Math.max(from + 1, Math.round((starts[bar + 1] ?? duration) * spectrum.slowRate)),
    );
    const row = features.subarray(bar * WIDTH, (bar + 1) * WIDTH);
    let notes = 1e-6;
    for (let t = from; t < to; t++) {
      for (let b = 0; b < TIMBRE_BANDS; b++) row[b]! += spectrum.timbre[t * TIMBRE_BANDS + b]! / (to - from);
      for (let c = 0; c < 12; c++) {
        row[TIMBRE_BANDS + c]! += spectrum.chroma[t * 12 + c]!;
        notes += spectrum.chroma[t * 12 + c]!;
      }
    }
    for (let c = 0; c < 12; c++) row[TIMBRE_BANDS + c]! /= notes;
    let power = 0;
    const [first, last] = [
      starts[bar]! * spectrum.frameRate,
      (starts[bar + 1] ?? duration) * spectrum.frameRate,
    ];
    for (let t = Math.floor(first); t < Math.min(last, spectrum.frames); t++)
      power += spectrum.loudness[t]! ** 2;
    loudness[bar] = Math.max(-40, 10 * Math.log10(power / Math.max(1, last - first) + 1e-6));
    row[WIDTH - 1] = loudness[bar]!;
  }
  return { starts, features: balanced(features, count, notesScale), loudness, duration };
}

/** How much the notes of four bars differ from one part to the next. */
const NOTES = 0.09;
/** Wind, waves and pads wander, in loudness and in notes, without ever becoming another part. */
const WANDERING_NOTES = 0.25;
const WANDERING_BORDER = 14;

/** Each kind of feature on a scale on which 1 is a change that a listener would call another part. */
function balanced(features: Float64Array, count: number, notesScale: number): Float64Array {
  const result = new Float64Array(features.length);
  for (let bar = 0; bar < count; bar++) {
    for (let f = 0; f < WIDTH; f++) {
      const value = features[bar * WIDTH + f]!;
      if (f < TIMBRE_BANDS) result[bar * WIDTH + f] = value / 0.3 / Math.sqrt(TIMBRE_BANDS);
      else if (f === WIDTH - 1) result[bar * WIDTH + f] = value / 6;
    }
    // Chords change every bar; what changes from part to part is the notes of four bars together.
    for (let c = 0; c < 12; c++) {
      let sum = 0;
      let bars = 0;
      for (let near = bar - 2; near < bar + 2; near++) {
        if (near < 0 || near >= count) continue;
        sum += features[near * WIDTH + TIMBRE_BANDS + c]!;
        bars++;
      }
      result[bar * WIDTH + TIMBRE_BANDS + c] = sum / bars / notesScale;
    }
  }
  return result;
}

/**
 * Cuts the bars into stretches that are alike within. Each border must pay for itself, so a song of
 * one mood stays whole; stretches of four, eight, sixteen bars are what music is made of.
 */
function bordersOf(bars: Bars, price: number): number[] {
  const count = bars.starts.length;
  const sums = new Float64Array((count + 1) * WIDTH);
  const squares = new Float64Array(count + 1);
  for (let bar = 0; bar < count; bar++) {
    let square = 0;
    for (let f = 0; f < WIDTH; f++) {
      const value = bars.features[bar * WIDTH + f]!;
      sums[(bar + 1) * WIDTH + f] = sums[bar * WIDTH + f]! + value;
      square += value * value;
    }
    squares[bar + 1] = squares[bar]! + square;
  }
  const spread = (from: number, to: number) => {
    let own = squares[to]! - squares[from]!;
    for (let f = 0; f < WIDTH; f++)
      own -= (sums[to * WIDTH + f]! - sums[from * WIDTH + f]!) ** 2 / (to - from);
    return own;
  };
  const time = (bar: number) => bars.starts[bar] ?? bars.duration;
  const barSeconds = bars.duration / count;
  const best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let to = 1; to <= count; to++) {
    for (let start = 0; start < to; start++) {
      const seconds = time(to) - time(start);
      if (seconds < 5 && !(start === 0 && to === count)) continue;
      const odd = (to - start) % 4 === 0 ? 0 : (to - start) % 2 === 0 ? 0.35 : 0.7;
      const short = Math.max(0, SHORT - seconds) / 2;
      const cost = best[start]! + (spread(start, to) * barSeconds) / 2 + price + odd + short;
      if (cost < best[to]!) {
        best[to] = cost;
        from[to] = start;
      }
    }
  }
  const borders: number[] = [];
  for (let at = count; at > 0; at = from[at]!) if (from[at]! > 0) borders.unshift(from[at]!);
  return borders;
}

/** About two bars that would fit clearly better elsewhere. */
const BORDER = 2.2;
/** In seconds; a shorter part needs better grounds, or every fill and every last chord would be one. */
const SHORT = 12;

const meanOf = (values: Float64Array, span: Span): number => {
  let sum = 0;
  for (let bar = span.from; bar < span.to; bar++) sum += values[bar]!;
  return sum / (span.to - span.from);
};

/** Spans that sound alike get the same number. */
function groupsOf(bars: Bars, spans: readonly Span[]): number[] {
  const means = spans.map((span) => {
    const mean = new Float64Array(WIDTH);
    for (let bar = span.from; bar < span.to; bar++) {
      for (let f = 0; f < WIDTH; f++) mean[f]! += bars.features[bar * WIDTH + f]! / (span.to - span.from);
    }
    return mean;
  });
  const distance = (a: Float64Array, b: Float64Array) =>
    Math.sqrt(a.reduce((sum, value, f) => sum + (value - b[f]!) ** 2, 0));
  const groups = spans.map((_, index) => index);
  const gap = (one: number, other: number) => {
    let [sum, pairs] = [0, 0];
    groups.forEach((a, i) => {
      groups.forEach((b, j) => {
        if (a !== one || b !== other) return;
        sum += distance(means[i]!, means[j]!);
        pairs++;
      });
    });
    return sum / pairs;
  };
  for (;;) {
    const names = [...new Set(groups)];
    let nearest = { one: -1, other: -1, gap: 0.75 };
    for (const one of names) {
      for (const other of names) {
        if (other <= one) continue;
        const between = gap(one, other);
        if (between < nearest.gap) nearest = { one, other, gap: between };
      }
    }
    if (nearest.one < 0) return groups;
    groups.forEach((group, index) => {
      if (group === nearest.other) groups[index] = nearest.one;
    });
  }
}

function typesOf(
  spans: readonly Span[],
  loud: readonly number[],
  groups: readonly number[],
  bars: Bars,
): SectionType[] {
  const last = spans.length - 1;
  const seconds = (index: number) =>
    (bars.starts[spans[index]!.to] ?? bars.duration) - (bars.starts[spans[index]!.from] ?? 0);
  const times = (group: number) => groups.filter((each) => each === group).length;
  const loudness = (group: number) => {
    const own = loud.filter((_, index) => groups[index] === group);
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  };
  const isEdge = (index: number) => {
    if (spans.length !== 2) return spans.length > 2 && (index === 0 || index === last);
    // Of two parts one is an edge if it is but the run-up to the other, or its ringing out.
    return seconds(index) < 12 && loud[index]! < loud[1 - index]! - 3;
  };
  const inner = groups.filter((_, index) => !isEdge(index));
  const names = [...new Set(inner)];
  // The chorus is the loudest part that returns, else the loudest.
  const weight = (group: number) => loudness(group) + (times(group) > 1 ? 3 : 0);
  const loudest = names.reduce((best, group) => (weight(group) > weight(best) ? group : best), names[0]!);
  // What fades between a song and its last note is no chorus, nor is what makes up most of the song.
  const fades = times(loudest) === 1 && loudness(loudest) < Math.max(...loud) - 3;
  const lasts = spans.reduce((sum, _, index) => sum + (groups[index] === loudest ? seconds(index) : 0), 0);
  const chorus = fades || lasts > bars.duration * 0.75 ? -1 : loudest;
  const mean = loud.reduce((sum, value) => sum + value, 0) / loud.length;
  const types = spans.map((_, index): SectionType => {
    const group = groups[index]!;
    const edge = isEdge(index);
    const calm = loud[index]! < mean + 0.5 || seconds(index) < 12;
    if (edge && group !== chorus && (calm || times(group) === 1) && seconds(index) < bars.duration * 0.3) {
      return index === 0 ? 'INTRO' : 'OUTRO';
    }
    if (group === chorus) return 'CHORUS';
    const between = index > spans.length / 2 && index < last;
    if (times(group) === 1 && between && groups.slice(0, index).includes(chorus)) return 'BRIDGE';
    return 'VERSE';
  });
  // A chorus is one beside something else.
  const alone = types.every((type) => type === 'CHORUS' || type === 'INTRO' || type === 'OUTRO');
  return alone ? types.map((type) => (type === 'CHORUS' ? 'VERSE' : type)) : types;
}

function energiesOf(loud: readonly number[]): Level[] {
  const high = Math.max(...loud);
  const low = Math.min(...loud);
  if (high - low < 1.5) return loud.map(() => 'MEDIUM');
  return loud.map((value) => {
    const below = high - value;
    if (below < Math.min(2, (high - low) * 0.34)) return 'HIGH';
    return below > Math.max(6, (high - low) * 0.67) ? 'LOW' : 'MEDIUM';
  });
}

/** Neighbours with one name and one energy are one section. */
function joined(sections: readonly SongSection[]): SongSection[] {
  const result: SongSection[] = [];
  for (const section of sections) {
    const before = result.at(-1);
    if (before && before.type === section.type && before.energy === section.energy) before.end = section.end;
    else result.push({ ...section });
  }
  return result;
}
