/** "Like a leaf", "as quiet as a mouse": what something is compared with is not there. */
import { phraseAt } from './phrase.js';
import { type Unit, unitsOf } from './units.js';

/** Where the comparison ends that starts at this unit; null where there is none. */
export function comparisonEnd(units: readonly Unit[], at: number): number | null {
  const { word } = units[at]!;
  const from = at + 1;
  const next = units[from];
  if (next === undefined) return null;
  if (word === 'like') return phraseAt(units, from)?.end ?? from;
  if (word !== 'as') return null;
  if (/^(?:if|though)$/.test(next.word)) return clauseEnd(units, from);
  // "As white as snow"
  if (units[from + 1]?.word === 'as' && ['ADJ', 'ADV'].includes(next.part))
    return phraseAt(units, from + 2)?.end ?? null;
  const compared = units[at - 1]?.part === 'ADJ' && units[at - 1]!.after === '';
  if (!compared && !/^(?:an?|the)$/.test(next.word)) return null;
  const phrase = phraseAt(units, from);
  const following = phrase === null ? undefined : units[phrase.end];
  const isClause = following?.part === 'VERB' || following?.part === 'AUX';
  return phrase === null || phrase.head === null || isClause ? null : phrase.end;
}

function clauseEnd(units: readonly Unit[], from: number): number {
  const stop = units.findIndex(({ after }, at) => at >= from && after !== '' && after !== '-');
  return stop < 0 ? units.length : stop + 1;
}

/** The text without what things are compared with, for whoever looks for hours, weathers and places in it. */
export function withoutComparisons(text: string): string {
  if (!/\b(?:like|as)\b/i.test(text)) return text;
  const units = unitsOf(text);
  let kept = '';
  let from = 0;
  for (let at = 0; at < units.length; at++) {
    const end = comparisonEnd(units, at);
    if (end === null) continue;
    kept += text.slice(from, units[at]!.start);
    from = units[end - 1]!.end;
    at = end - 1;
  }
  return (kept + text.slice(from)).replace(/\s+/g, ' ').replace(/ ([,.;])/g, '$1');
}
