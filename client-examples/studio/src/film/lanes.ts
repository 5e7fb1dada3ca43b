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

/** In people's words "clip 2" is the second in the film as it is now. */
export function placeInFilm(film: Film, clipIndex: number): number {
  const entry = film.timeline?.entries.find((each) => each.clipIndex === clipIndex);
  return (entry?.position ?? clipIndex) + 1;
}
