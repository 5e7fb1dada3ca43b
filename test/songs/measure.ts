/** How right an analysis is, in the measures that the field uses. */

/** Harmonic mean of precision and recall; each truth may be met once, within the tolerance. */
export function fMeasure(found: readonly number[], truth: readonly number[], tolerance: number): number {
  if (found.length === 0 || truth.length === 0) return found.length === truth.length ? 1 : 0;
  let [hits, next] = [0, 0];
  const sorted = [...found].sort((a, b) => a - b);
  for (const time of [...truth].sort((a, b) => a - b)) {
    while (next < sorted.length && sorted[next]! < time - tolerance) next++;
    if (next < sorted.length && sorted[next]! <= time + tolerance) {
      hits++;
      next++;
    }
  }
  return (2 * hits) / (found.length + truth.length);
}

const BEAT_TOLERANCE = 0.07;
/** The field leaves out the first seconds: nobody taps right at once. */
const SETTLING = 5;

export const beatF = (found: readonly number[], truth: readonly number[]): number =>
  fMeasure(
    found.filter((time) => time >= SETTLING),
    truth.filter((time) => time >= SETTLING),
    BEAT_TOLERANCE,
  );

/** What the right number of beats at the right tempo but at any phase would reach on average. */
export const beatChance = (truth: readonly number[]): number => {
  const interval = (truth.at(-1)! - truth[0]!) / (truth.length - 1);
  return Math.min(1, (2 * BEAT_TOLERANCE) / interval);
};

export const sectionF = (found: readonly { start: number }[], truth: readonly { start: number }[]): number =>
  fMeasure(
    found.slice(1).map((each) => each.start),
    truth.slice(1).map((each) => each.start),
    3,
  );

type Named = { type: string; start: number; end: number };

/** The share of the song's time in which its part has the right name. */
export function namesRight(found: readonly Named[], truth: readonly Named[]): number {
  let [right, all] = [0, 0];
  for (const part of truth) {
    all += part.end - part.start;
    for (const each of found) {
      const shared = Math.min(part.end, each.end) - Math.max(part.start, each.start);
      if (each.type === part.type && shared > 0) right += shared;
    }
  }
  return right / all;
}
