/** What an edit changed: the clips that look, last or stand differently now. */
import { canonicalJson } from '../key.js';
import type { Timeline, TimelineEntry } from './timeline.js';

/** By the index that clips have for ever, in order. A clip that merely slid along because of another one is not among them. */
export function affectedClips(before: Timeline, after: Timeline): number[] {
  const former = new Map(before.entries.map((entry) => [entry.key, entry]));
  const present = new Map(after.entries.map((entry) => [entry.key, entry]));
  const gone = before.entries.filter(({ key }) => !present.has(key));
  const changed = after.entries.filter((entry) => !sameEntry(former.get(entry.key), entry));
  const moved = movedKeys(
    before.entries.map(({ key }) => key).filter((key) => present.has(key)),
    after.entries.map(({ key }) => key).filter((key) => former.has(key)),
  );
  const affected = [...gone, ...changed, ...after.entries.filter(({ key }) => moved.has(key))];
  return [...new Set(affected.map(({ clipIndex }) => clipIndex))].sort((a, b) => a - b);
}

const sameEntry = (one: TimelineEntry | undefined, other: TimelineEntry) =>
  one !== undefined && canonicalJson(one) === canonicalJson(other);

/** The fewest entries whose moving explains the new order; of two that changed places, both. */
function movedKeys(before: readonly string[], after: readonly string[]): Set<string> {
  const elsewhere = after.filter((key, position) => before[position] !== key);
  const outOfOrder = new Set(after);
  for (const key of longestInOrder(before, after)) outOfOrder.delete(key);
  return elsewhere.length <= 2 || elsewhere.length <= outOfOrder.size ? new Set(elsewhere) : outOfOrder;
}

/** The longest run of keys that follow each other in the same order before and after. */
function longestInOrder(before: readonly string[], after: readonly string[]): string[] {
  const placeBefore = new Map(before.map((key, position) => [key, position]));
  const best: string[][] = [];
  for (const [at, key] of after.entries()) {
    let longest: string[] = [];
    for (let earlier = 0; earlier < at; earlier++) {
      const candidate = best[earlier]!;
      if (placeBefore.get(after[earlier]!)! < placeBefore.get(key)! && candidate.length > longest.length)
        longest = candidate;
    }
    best.push([...longest, key]);
  }
  return best.reduce((one, other) => (other.length > one.length ? other : one), []);
}
