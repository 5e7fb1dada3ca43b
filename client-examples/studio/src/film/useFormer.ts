/** The film before its last change, for as long as this page is open, and where the change begins. */
import { type RefObject, useEffect, useState } from 'react';
import type { Film } from '../watching/useFilm.js';
import { changedMoment } from './changed.js';

type Video = NonNullable<Film['video']>;
export type Former = { video: Video; moment: number | null };

export function useFormer(film: Film, player: RefObject<HTMLVideoElement | null>): Former | null {
  const [seen, setSeen] = useState(film);
  const [former, setFormer] = useState<Former | null>(null);
  if (seen !== film) {
    setSeen(film);
    if (seen.video && film.video && seen.video.id !== film.video.id)
      setFormer({ video: seen.video, moment: changedMoment(seen, film) });
  }

  // A change was made to be looked at.
  useEffect(() => {
    const video = player.current;
    if (!video || former?.moment == null) return;
    video.currentTime = former.moment + 0.01;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    video.play().catch(() => {}); // A browser that wants a click first shows the moment, and waits.
  }, [former, player]);
  return former;
}
