/** Which part of a clip's file is filmed: the shot, and of its handles as much as fits into the footage that was bought. */
import { HANDLE_FRAMES, sourceFrames } from './format.js';

/** Frames of the file, `to` exclusive. Outside of it the file holds the first or the last filmed picture. */
export type FilmedPart = { from: number; to: number };

/** The part of the file that the film shows: the shot, and what an edit has added from its handles. */
export function shownPart(
  frames: number,
  entries: readonly { sourceStart: number; length: number; speed: number }[] = [],
): FilmedPart {
  const starts = entries.map(({ sourceStart }) => sourceStart);
  const ends = entries.map(({ sourceStart, length, speed }) => Math.ceil(sourceStart + length * speed));
  return {
    from: Math.min(HANDLE_FRAMES, ...starts),
    to: Math.min(sourceFrames(frames), Math.max(HANDLE_FRAMES + frames, ...ends)),
  };
}

/** What footage is longer than the shown part goes to both handles evenly. `total` is the length of the file. */
export function filmedPart(shown: FilmedPart, total: number, boughtFrames: number): FilmedPart {
  const spare = Math.max(0, boughtFrames - (shown.to - shown.from));
  const [roomBefore, roomAfter] = [shown.from, total - shown.to];
  const before = Math.min(roomBefore, Math.max(Math.floor(spare / 2), spare - roomAfter));
  return { from: shown.from - before, to: shown.to + Math.min(roomAfter, spare - before) };
}

export const isWhole = ({ from, to }: FilmedPart, total: number): boolean => from === 0 && to === total;
