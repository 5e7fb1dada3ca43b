/** The proposed cut played from the film as it is: which of its moments shows what the cut has there. */
import { type Cut, positionAt, startsOf } from './cut.js';

type Entries = Pick<Cut, 'entries'>;

/** The film's frame for a frame of the proposed cut; the nearest one of the same clip where the film doesn't show it. */
export function filmFrame(film: Entries, cut: Entries, frame: number): number {
  const position = positionAt(cut, frame);
  const entry = cut.entries[position];
  if (!entry) return frame;
  const source = entry.sourceStart + (frame - startsOf(cut)[position]!) * entry.speed;
  let best = { distance: Infinity, frame };
  const starts = startsOf(film);
  film.entries.forEach((shown, index) => {
    if (shown.clipIndex !== entry.clipIndex) return;
    const into = (source - shown.sourceStart) / shown.speed;
    const nearest = Math.min(Math.max(0, into), shown.length - 1);
    const distance = Math.abs(into - nearest);
    if (distance < best.distance) best = { distance, frame: starts[index]! + nearest };
  });
  return best.frame;
}
