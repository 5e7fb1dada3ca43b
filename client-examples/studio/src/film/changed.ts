/** Where a film differs from the one before it, so that one can be shown what was changed. */
import type { Film } from '../watching/useFilm.js';

type Cut = Pick<Film, 'timeline' | 'clips'>;

/** Seconds of the film as it is now; null where nothing that is seen or heard was changed. */
export function changedMoment(before: Cut, after: Cut): number | null {
  const [former, now] = [before.timeline, after.timeline];
  if (!former || !now) return null;
  const moments: number[] = [];
  const entry = now.entries.find((each, position) => {
    const other = former.entries[position];
    return !other || lookOf(before, other) !== lookOf(after, each);
  });
  if (entry) moments.push(entry.start);
  else if (former.entries.length > now.entries.length) moments.push(now.entries.at(-1)!.start);
  const texts = new Set(former.overlays.map(spanOf));
  const remaining = new Set(now.overlays.map(spanOf));
  const changed = [
    ...now.overlays.filter((overlay) => !texts.has(spanOf(overlay))),
    ...former.overlays.filter((overlay) => !remaining.has(spanOf(overlay))),
  ];
  moments.push(...changed.map(({ start }) => start));
  if (JSON.stringify(former.volumes) !== JSON.stringify(now.volumes))
    moments.push(now.volumes.at(-1)?.start ?? 0);
  return moments.length === 0 ? null : Math.min(...moments, Math.max(0, now.durationSeconds - 0.1));
}

type Entry = NonNullable<Film['timeline']>['entries'][number];
type Overlay = NonNullable<Film['timeline']>['overlays'][number];

/** What is seen of an entry, wherever it stands; a clip that was made anew looks different. */
function lookOf({ clips }: Cut, { clipIndex, start, end, sourceStart, speed, transitionIn }: Entry): string {
  const version = clips.find((clip) => clip.clipIndex === clipIndex)?.currentVersion?.id;
  const length = Math.round((end - start) * 30);
  return [clipIndex, version, length, Math.round(sourceStart * 30), speed, transitionIn].join();
}

const spanOf = ({ kind, text, start, end }: Overlay) => [kind, text, start, end].join();
