/** The blocks of the strip: the film's timeline once there is one, the planned cuts before. */
import type { Film } from '../watching/useFilm.js';

export type Block = {
  key: string;
  clipIndex: number;
  position: number;
  start: number;
  end: number;
  transition: string;
};

export type TimelineLike = NonNullable<Film['timeline']> | { entries: EntryLike[]; durationSeconds: number };
type EntryLike = {
  key: string;
  clipIndex: number;
  position: number;
  start: number;
  end: number;
  transitionIn: string;
};

export function blocksOf(film: Film): Block[] {
  if (film.timeline) return film.timeline.entries.map(blockOfEntry);
  if (film.scenePlan) {
    return film.scenePlan.clipScripts.map(({ clipIndex, start, end }) => ({
      key: `planned-${clipIndex}`,
      clipIndex,
      position: clipIndex,
      start,
      end,
      transition: 'CUT',
    }));
  }
  return [];
}

export const blockOfEntry = ({ key, clipIndex, position, start, end, transitionIn }: EntryLike): Block => ({
  key,
  clipIndex,
  position,
  start,
  end,
  transition: transitionIn,
});

export function lengthOf(film: Film): number {
  return (
    film.timeline?.durationSeconds ?? blocksOf(film).at(-1)?.end ?? film.audioAnalysis?.durationSeconds ?? 0
  );
}
