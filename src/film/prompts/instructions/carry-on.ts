/** An instruction to one clip that changes a lasting fact, carried on to the clips after it. */
import { applyChanges, type FactChange } from '../../facts/change.js';
import { withArticle } from '../../facts/english.js';
import type { ShotFacts } from '../../facts/facts.js';
import { type LastingFact, lastingFacts, lastingWish, withLasting } from '../../facts/lasting.js';
import { findIn } from '../../lexicon/find.js';
import type { ClipScript } from '../../story/plan.js';

export type CarriedWish = { clipIndex: number; instruction: string };

/** `later` are the scripts of the clips after it, as they are now. */
export function carriedOn(
  facts: ShotFacts,
  changes: readonly FactChange[],
  later: readonly Pick<ClipScript, 'clipIndex' | 'facts'>[],
): CarriedWish[] {
  const lasting = lastingIn(facts, changes);
  return later.flatMap(({ clipIndex, facts: shown }) => {
    const missing = lasting.filter((fact) => withLasting(shown, fact) !== shown);
    return missing.length === 0 ? [] : [{ clipIndex, instruction: missing.map(lastingWish).join(', ') }];
  });
}

/** What the instruction changes for good. */
export function lastingIn(facts: ShotFacts, changes: readonly FactChange[]): LastingFact[] {
  const before = new Set(lastingFacts(facts).map((each) => JSON.stringify(each)));
  const done = lastingFacts(applyChanges(facts, changes)).filter((each) => !before.has(JSON.stringify(each)));
  return [...done, ...changes.flatMap((change) => wornFrom(facts, change))];
}

function wornFrom({ subjects }: ShotFacts, change: FactChange): LastingFact[] {
  if (change.change !== 'TAKE_OFF' && change.change !== 'LOOK') return [];
  const { noun } = change;
  const characterKey = subjects.find((each) => each.noun === noun)?.characterKey ?? null;
  const who = { noun, characterKey };
  if (change.change === 'TAKE_OFF') return [{ of: 'CLOTHES', who, garment: change.garment, on: null }];
  const garment = findIn('garments', change.phrase).at(-1)?.entry.id;
  if (garment === undefined) return [];
  const on = withArticle(change.phrase.replace(/^(?:in|with|wearing) /, ''));
  return [{ of: 'CLOTHES', who, garment, on }];
}
