/** Two prompts word by word: what both have, what only the first has, and what only the second has. */

export type WordRun = { text: string; in: 'BOTH' | 'FIRST' | 'SECOND' };

/** Runs of words, in reading order; where words were exchanged, those of the first come first. */
export function wordDifference(first: string, second: string): WordRun[] {
  const [one, other] = [wordsOf(first), wordsOf(second)];
  const common = commonLengths(one, other);
  const runs: WordRun[] = [];
  let [at, otherAt] = [0, 0];
  while (at < one.length || otherAt < other.length) {
    if (at < one.length && otherAt < other.length && isSame(one[at]!, other[otherAt]!)) {
      append(runs, other[otherAt]!, 'BOTH');
      at++;
      otherAt++;
    } else if (at < one.length && common[at + 1]![otherAt]! >= (common[at]![otherAt + 1] ?? -1)) {
      append(runs, one[at++]!, 'FIRST');
    } else {
      append(runs, other[otherAt++]!, 'SECOND');
    }
  }
  return runs;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A comma more or a capital letter is no difference. */
const isSame = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (word: string): string => word.toLowerCase().replace(/[.,;:!?]+$/, '');

function append(runs: WordRun[], word: string, side: WordRun['in']): void {
  const last = runs.at(-1);
  if (last?.in === side) last.text += ` ${word}`;
  else runs.push({ text: word, in: side });
}

/** `[i][j]` is how many words the rests from i and from j have in common, in the same order. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => Array<number>(other.length + 1).fill(0));
  for (let at = one.length - 1; at >= 0; at--) {
    for (let otherAt = other.length - 1; otherAt >= 0; otherAt--) {
      lengths[at]![otherAt] = isSame(one[at]!, other[otherAt]!)
        ? lengths[at + 1]![otherAt + 1]! + 1
        : Math.max(lengths[at + 1]![otherAt]!, lengths[at]![otherAt + 1]!);
    }
  }
  return lengths;
}
