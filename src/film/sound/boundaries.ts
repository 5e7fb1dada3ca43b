/**
 * Where the clips of a film begin and end. All cuts are chosen together: lengths, sections, beats and
 * the exact total are one sum of costs, minimised over every possible set of cuts.
 */
import { FPS, toFrames, toSeconds } from '../format.js';
import { type ClipBoundary, type Heard, type SongSection, TRUSTED_BEATS } from './analysis.js';
import { type CutPlace, cutPlaces } from './cut-places.js';

/** What the film's video model takes for the footage of a shot, and how long its longest is. */
export type FootagePrice = { longestSeconds: number; costOf(shotSeconds: number): number };

export type BoundaryInput = {
  kind: 'MUSIC_VIDEO' | 'AD' | 'FILM';
  durationSeconds: number;
  heard: Heard | null;
  /** Lengths that somebody has decided on: a FILM's shots, or shots written by hand. */
  shotSeconds?: readonly number[];
  /** Null where a shot may have any length at no cost. */
  footage?: FootagePrice | null;
};

/** Shots per film and the lengths that a shot may have, in frames. */
type Sizes = { count: number; fewest: number; most: number; shortest: number; longest: number };

export function clipBoundaries(input: BoundaryInput): ClipBoundary[] {
  const total = Math.max(1, toFrames(input.durationSeconds));
  if (input.shotSeconds && input.shotSeconds.length > 0)
    return asBoundaries(fixedCuts(input.shotSeconds, total));
  const footage = input.footage ?? null;
  const longest = footage ? Math.max(1, Math.floor(footage.longestSeconds * FPS)) : total;
  const sizes = input.kind === 'MUSIC_VIDEO' ? musicVideoSizes(total, longest) : adSizes(total, longest);
  if (sizes.most <= 1) return asBoundaries([0, total]);
  const places = cutPlaces(total, input.heard);
  const structure = input.kind === 'MUSIC_VIDEO' ? (input.heard?.structure ?? []) : [];
  const wishes = places.map(({ frame }) => frame).map(wishedLengths(total, sizes, structure));
  const bar = input.kind === 'MUSIC_VIDEO' ? barFrames(input.heard) : null;
  const waste = footage ? wasteOf(footage, sizes.longest) : null;
  return asBoundaries(
    cheapestCuts(
      places,
      sizes,
      (length, place) => shotCost(length, wishes[place]!, bar) + (waste?.[length] ?? 0),
    ) ?? evenCuts(total, sizes.count),
  );
}

/** Shots that are as long as footage can be leave no choice of cuts: they are planned this much shorter. */
const SHARE_OF_LONGEST = 0.9;

/** 10 to 20 shots for one to three minutes; at least 3 for less, about one per 8 s for more, and more where footage is short. */
function musicVideoSizes(total: number, longestFootage: number): Sizes {
  const seconds = toSeconds(total);
  const shortest = Math.ceil(1.5 * FPS);
  const fits = Math.max(1, Math.floor(total / shortest));
  const wanted =
    seconds < 60
      ? Math.max(3, seconds / 6)
      : seconds <= 180
        ? 10 + (seconds - 60) / 12
        : Math.max(20, seconds / 8);
  const count = Math.min(fits, Math.round(wanted));
  const inMiddle = seconds >= 60 && seconds <= 180;
  const fewest = inMiddle ? Math.max(10, count - 2) : Math.max(Math.min(3, fits), Math.floor(count * 0.9));
  const most = inMiddle ? Math.min(20, count + 2) : Math.min(fits, Math.ceil(count * 1.1));
  const needed = Math.ceil(total / longestFootage);
  if (needed <= fewest) return { count, fewest, most, shortest, longest: Math.min(total, longestFootage) };
  const roomy = Math.max(needed, count, Math.round(total / (SHARE_OF_LONGEST * longestFootage)));
  return {
    count: roomy,
    fewest: needed,
    most: Math.max(most, Math.ceil(roomy * 1.1)),
    shortest: Math.min(shortest, longestFootage),
    longest: longestFootage,
  };
}

/** Shots of 4 to 7 s: 3 for 15 s, 5 or 6 for 30 s, about 11 for a minute. */
function adSizes(total: number, longestFootage: number): Sizes {
  const [shortest, longest] = [4 * FPS, Math.min(7 * FPS, longestFootage)];
  const fewest = Math.max(1, Math.ceil(total / longest));
  const most = Math.max(1, Math.floor(total / shortest));
  const count = Math.min(most, Math.max(fewest, Math.round(toSeconds(total) / 5.5)));
  // A length such as 7.5 s divides into no shots of 4 to 7 s; then the limits give way, not the film.
  if (fewest > most)
    return {
      count: fewest,
      fewest,
      most: fewest,
      shortest: Math.min(Math.ceil(1.5 * FPS), longestFootage),
      longest: Math.min(total, longestFootage),
    };
  return { count, fewest: Math.max(fewest, count - 1), most: Math.min(most, count + 1), shortest, longest };
}

/** Rounded as running totals, so that no rounding adds up; scaled if they don't fill the film. */
function fixedCuts(shotSeconds: readonly number[], total: number): number[] {
  const sum = shotSeconds.reduce((seconds, shot) => seconds + shot, 0);
  const cuts = [0];
  let at = 0;
  shotSeconds.forEach((shot, index) => {
    at += shot;
    const remaining = shotSeconds.length - 1 - index;
    const wished = Math.round((at / sum) * total);
    cuts.push(Math.min(Math.max(wished, cuts.at(-1)! + 1), Math.max(cuts.at(-1)! + 1, total - remaining)));
  });
  return cuts;
}

const evenCuts = (total: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => Math.round((index * total) / count));

const asBoundaries = (cuts: readonly number[]): ClipBoundary[] =>
  cuts.slice(1).map((end, index) => ({ start: toSeconds(cuts[index]!), end: toSeconds(end) }));

const PACE: Record<SongSection['energy'], number> = { LOW: 0.72, MEDIUM: 1, HIGH: 1.45 };

type Wish = { length: number; fast: boolean; from: number };

/** What a shot beginning at a frame should last, so that the wishes add up to the wanted number of shots. */
function wishedLengths(
  total: number,
  sizes: Sizes,
  structure: readonly SongSection[],
): (frame: number) => Wish {
  const sections = structure.filter((section) => toFrames(section.start) < total);
  const seconds = toSeconds(total);
  const shots = sections.reduce(
    (sum, each) => sum + (Math.min(each.end, seconds) - each.start) * PACE[each.energy],
    0,
  );
  const last = sections.at(-1);
  const unheard = last ? Math.max(0, seconds - last.end) : seconds;
  const unit = (total * ((shots + unheard) / seconds)) / sizes.count;
  return (frame) => {
    const section = sections.findLast((each) => toFrames(each.start) <= frame);
    const pace = section && toSeconds(frame) < section.end ? PACE[section.energy] : 1;
    return {
      length: unit / pace,
      fast: section?.energy === 'HIGH',
      from: section ? toFrames(section.start) : 0,
    };
  };
}

function barFrames(heard: BoundaryInput['heard']): number | null {
  if (!heard || heard.beatConfidence < TRUSTED_BEATS || heard.bpm === null) return null;
  return ((heard.beatsPerBar ?? 4) * 60 * FPS) / heard.bpm;
}

/**
 * The cheapest way from the first frame to the last in an allowed number of shots: `best[k][i]` is
 * the least cost of k shots that end at place i.
 */
function cheapestCuts(
  places: readonly CutPlace[],
  sizes: Sizes,
  costOf: (length: number, place: number) => number,
): number[] | null {
  const size = places.length;
  const frames = places.map((place) => place.frame);
  const mean = frames.at(-1)! / sizes.count;
  const reach = Math.min(sizes.longest, Math.ceil(mean * 3.5));
  // The cost of a shot depends on its two ends only, so it is worked out once for all counts.
  const firstFrom = new Int32Array(size);
  const costs = places.map((end, i) => {
    let from = i;
    while (from > 0 && end.frame - frames[from - 1]! <= reach) from--;
    firstFrom[i] = from;
    const row = new Float64Array(i - from).fill(Number.POSITIVE_INFINITY);
    for (let j = from; j < i; j++) {
      const length = end.frame - frames[j]!;
      if (length < sizes.shortest) break;
      row[j - from] = costOf(length, j) + end.cost;
    }
    return row;
  });
  let best = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  const cameFrom: Int32Array[] = [];
  let choice = { cost: Number.POSITIVE_INFINITY, shots: 0 };
  for (let shots = 1; shots <= sizes.most; shots++) {
    const next = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(size).fill(-1);
    for (let i = 1; i < size; i++) {
      const row = costs[i]!;
      const offset = firstFrom[i]!;
      for (let j = 0; j < row.length; j++) {
        const cost = best[j + offset]! + row[j]!;
        if (cost < next[i]!) {
          next[i] = cost;
          from[i] = j + offset;
        }
      }
    }
    cameFrom.push(from);
    best = next;
    const cost = next[size - 1]! + 0.3 * (shots - sizes.count) ** 2;
    if (shots >= sizes.fewest && cost < choice.cost) choice = { cost, shots };
  }
  if (choice.shots === 0) return null;
  const cuts = [size - 1];
  for (let shots = choice.shots; shots > 0; shots--) cuts.unshift(cameFrom[shots - 1]![cuts[0]!]!);
  return cuts.map((place) => frames[place]!);
}

/** By a shot's frames: how much more its footage costs than so much of the cheapest. */
function wasteOf({ costOf }: FootagePrice, longest: number): number[] {
  const prices = Array.from({ length: longest }, (_, index) => costOf(toSeconds(index + 1)) / (index + 1));
  const best = Math.min(...prices);
  return [0, ...prices.map((price) => (best > 0 ? price / best - 1 : 0))];
}

function shotCost(length: number, wish: Wish, bar: number | null): number {
  const stretch = Math.log(length / wish.length);
  const outsideBars = wish.fast && bar !== null && (length < 0.9 * bar || length > 4.1 * bar);
  return 4 * stretch ** 2 + (outsideBars ? 2 : 0);
}
