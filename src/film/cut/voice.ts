/** Where lines are spoken: each with its clip, one after the other, and none behind the film's end. */
import { FPS, toFrames } from '../format.js';
import { entryStarts, type Timeline, timelineLength } from './timeline.js';

export type LineToPlace = {
  text: string;
  clipIndex: number;
  /** Frames from the beginning of its clip. */
  offset: number;
  /** How long it is, spoken; null before that is known. */
  frames: number | null;
};

export type PlacedLine<Line> = {
  line: Line;
  start: number;
  end: number;
  /** By how many frames it comes later than planned; negative when it comes earlier. */
  moved: number;
};

/** Between two lines people take a breath. */
const BREATH = Math.round(0.25 * FPS);
const SPOKEN_CHARACTERS_PER_SECOND = 15;

export const estimatedFrames = (text: string): number =>
  toFrames(0.4 + text.length / SPOKEN_CHARACTERS_PER_SECOND);

/** Lines of clips that the film does not show are left out. */
export function placeLines<Line extends LineToPlace>(
  lines: readonly Line[],
  timeline: Timeline,
): PlacedLine<Line>[] {
  const starts = entryStarts(timeline);
  const total = timelineLength(timeline);
  const wished = lines
    .flatMap((line) => {
      const position = timeline.entries.findIndex(({ clipIndex }) => clipIndex === line.clipIndex);
      return position < 0
        ? []
        : [{ line, at: starts[position]! + line.offset, frames: line.frames ?? estimatedFrames(line.text) }];
    })
    .sort((a, b) => a.at - b.at);
  // From the end back, so that what would be cut off comes earlier; then forwards, so that nobody interrupts.
  const latest: number[] = [];
  let free = total;
  for (const { frames } of wished.toReversed()) {
    latest.unshift(Math.max(0, free - frames));
    free = latest[0]! - BREATH;
  }
  let from = 0;
  return wished
    .map(({ line, at, frames }, index) => {
      const start = Math.max(from, Math.min(at, latest[index]!));
      const end = Math.min(total, start + frames);
      from = end + BREATH;
      return { line, start, end, moved: start - at };
    })
    .filter(({ start, end }) => end > start);
}
