/** How well the cuts of a film sit on the beats of its song, and how well random cuts would. */
import { FPS } from '../format.js';
import { TRUSTED_BEATS } from './analysis.js';

export type BeatSync = { hitRate: number; meanErrorSeconds: number; chanceRate: number };

/** Beats are no multiples of a frame; the sliver keeps "within one frame" from failing by rounding. */
const TOLERANCE = 1 / FPS + 1e-6;

/**
 * Only inner cuts count: the first and the last frame of a film are no choice. Null where there is
 * no cut, or no grid that deserves to be measured against.
 */
export function beatSync(
  cuts: readonly number[],
  heard: { beats: readonly number[]; beatConfidence: number },
  durationSeconds: number,
): BeatSync | null {
  const inner = cuts.filter((cut) => cut > TOLERANCE && cut < durationSeconds - TOLERANCE);
  const beats = heard.beats.filter((beat) => beat <= durationSeconds).sort((a, b) => a - b);
  if (heard.beatConfidence < TRUSTED_BEATS || inner.length === 0 || beats.length === 0) return null;
  const errors = inner.map((cut) => distanceToNearest(cut, beats));
  return {
    hitRate: errors.filter((error) => error <= TOLERANCE).length / errors.length,
    meanErrorSeconds: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    chanceRate: coverage(beats, durationSeconds),
  };
}

function distanceToNearest(time: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return Math.min(
    Math.abs(sorted[low]! - time),
    Math.abs((sorted[low - 1] ?? Number.NEGATIVE_INFINITY) - time),
  );
}

/** The share of the film's time that lies within the tolerance of some beat. */
function coverage(beats: readonly number[], durationSeconds: number): number {
  let covered = 0;
  let reached = 0;
  for (const beat of beats) {
    const from = Math.max(reached, beat - TOLERANCE);
    const to = Math.min(durationSeconds, beat + TOLERANCE);
    if (to > from) covered += to - from;
    reached = Math.max(reached, to);
  }
  return Math.min(1, covered / durationSeconds);
}
