/** An instruction as clauses: as few as possible, each understood to its last word or not at all. */
import type { Meant } from './meanings.js';
import { mayFit, type Phrase, readings } from './phrase.js';
import { readerOf } from './reading.js';
import type { Rule } from './rule.js';
import { clipLengths } from './rules/clip-lengths.js';
import { fades } from './rules/fades.js';
import { filmLength } from './rules/film-length.js';
import { moving } from './rules/moving.js';
import { overlays } from './rules/overlays.js';
import { pacing } from './rules/pacing.js';
import { presence } from './rules/presence.js';
import { remarks, topicOnly } from './rules/remarks.js';
import { sound } from './rules/sound.js';
import { speed } from './rules/speed.js';
import { splitting } from './rules/splitting.js';
import { swapping } from './rules/swapping.js';
import { transitionLengths } from './rules/transition-lengths.js';
import { transitions } from './rules/transitions.js';
import { trimming } from './rules/trimming.js';
import { zooming } from './rules/zoom.js';
import type { Word } from './words.js';

/** Sound before fades before transitions before clips: "remove the fade out" is about no clip. */
export const RULES: readonly Rule[] = [
  ...sound,
  ...fades,
  ...transitionLengths,
  ...transitions,
  ...overlays,
  ...pacing,
  ...remarks,
  ...swapping,
  ...moving,
  ...presence,
  ...splitting,
  ...trimming,
  ...clipLengths,
  ...filmLength,
  ...speed,
  ...zooming,
];
/** A clause that is understood: the rule it follows, and all that its words can mean. */
export type Understood = {
  rule: Rule;
  meant: Meant;
  sequential: boolean;
  text: string;
  words: readonly Word[];
  /** Its verb was said in a clause before it. */
  borrowed: boolean;
};
export type Clause = Understood | { unknown: string; words: readonly Word[] };

const isSeparator = (word: Word) =>
  word.kind === 'separator' || word.text === 'and' || SEQUENCE.has(word.text) || word.text === 'but';
export const SEQUENCE = new Set([
  'then',
  'afterwards',
  'afterward',
  'next',
  'finally',
  'also',
  'lastly',
  'now',
]);

/** Longer instructions are asked back before they are read. */
const MAX_WORDS = 120;
const MAX_SEPARATORS = 16;
export const tooLong = (words: readonly Word[]): boolean =>
  words.length > MAX_WORDS || words.filter(isSeparator).length > MAX_SEPARATORS;

type Way = { cost: number; clauses: Clause[] };

export function clausesOf(words: readonly Word[]): Clause[] {
  const ends = [...words.flatMap((word, at) => (isSeparator(word) ? [at] : [])), words.length];
  const read = clauseReader(words);
  const known = new Map<string, Way>();

  /** The best way to read the words from there on, after a clause that began where `before` says. */
  const from = (start: number, before: number | null): Way => {
    if (start > words.length) return { cost: 0, clauses: [] };
    const name = `${start} after ${before}`;
    const found = known.get(name) ?? choose(start, before);
    known.set(name, found);
    return found;
  };
  const choose = (start: number, before: number | null): Way => {
    let chosen: Way | undefined;
    for (const end of ends.filter((candidate) => candidate >= start).reverse()) {
      if (end === start) {
        chosen = better(chosen, from(end + 1, before));
        continue;
      }
      const clause = read(start, end, before === null ? [] : words.slice(before, start - 1));
      if (!clause) continue;
      const rest = from(end + 1, clause.borrowed ? before : start);
      chosen = better(chosen, { cost: 1 + rest.cost, clauses: [clause, ...rest.clauses] });
    }
    const end = ends.find((candidate) => candidate >= start) ?? words.length;
    if (end > start) chosen = better(chosen, leaveOut(words.slice(start, end + 1), from(end + 1, null)));
    return chosen ?? { cost: 0, clauses: [] };
  };
  return withLeftOvers(from(0, null).clauses);
}

/** "Leave only 1, 3 and 5 in": a rest that begins with a number belongs to the clause before, which is not what was meant then. */
function withLeftOvers(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const before = kept.at(-1);
    const goesOn = 'unknown' in clause && clause.words[0]?.value !== undefined;
    if (goesOn && before && !('unknown' in before) && before.rule.phrases.some(takesClips))
      kept[kept.length - 1] = unknown([...before.words, ...clause.words]);
    else kept.push(clause);
  }
  return kept;
}

const takesClips = ({ nodes }: Phrase) => JSON.stringify(nodes).includes('"clips"');

/** Neighbouring parts that make no sense are asked back as one. */
function leaveOut(words: readonly Word[], { cost, clauses }: Way): Way {
  const [next, ...others] = clauses;
  const joins = next !== undefined && 'unknown' in next;
  return {
    cost: cost + 10,
    clauses: joins ? [unknown([...words, ...next.words]), ...others] : [unknown(words), ...clauses],
  };
}

const better = <T extends { cost: number }>(one: T | undefined, other: T): T =>
  one && one.cost <= other.cost ? one : other;

/** Understands a stretch of words as one clause; "clip 3 faster" after "make clip 2 slower" borrows its verb. */
function clauseReader(words: readonly Word[]) {
  const whole = readerOf(words);
  return (start: number, end: number, before: readonly Word[]): Understood | null => {
    const sequential = words.slice(Math.max(0, start - 2), start).some((word) => SEQUENCE.has(word.text));
    const said = words.slice(start, end);
    const text = textOf(said);
    const rules = words[end]?.text === ':' ? [topicOnly, ...RULES] : RULES;
    const direct = follow(words, start, end, whole, rules);
    if (direct) return { ...direct, sequential, text, words: said, borrowed: false };
    for (let borrowed = 1; borrowed < before.length; borrowed++) {
      const filled = [...before.slice(0, borrowed), ...words.slice(start, end)];
      const found = follow(filled, 0, filled.length, readerOf(filled));
      if (found) return { ...found, sequential, text, words: said, borrowed: true };
    }
    return null;
  };
}

function follow(
  words: readonly Word[],
  start: number,
  end: number,
  read: ReturnType<typeof readerOf>,
  rules: readonly Rule[] = RULES,
): { rule: Rule; meant: Meant } | null {
  for (const rule of rules) {
    for (const phrase of rule.phrases) {
      if (!mayFit(phrase, words, start, end)) continue;
      const found = readings(phrase, words, start, read).find(({ next }) => next === end);
      if (found) return { rule, meant: found.said as Meant };
    }
  }
  return null;
}

/** As it was written. */
export const textOf = (words: readonly Word[]): string =>
  words
    .map(({ raw, kind }) => (kind === 'quote' ? `“${raw}”` : raw))
    .filter((raw) => raw !== '')
    .join(' ')
    .replace(/ ([,.;]|'s|’s)/g, '$1');

export const withoutSeparators = (words: readonly Word[]): Word[] =>
  words.filter(({ kind }, at) => kind !== 'separator' || at < words.length - 1);

function unknown(words: readonly Word[]): Clause {
  const text = textOf(withoutSeparators(words));
  return {
    unknown: `“${text}” was not understood. Say what should happen to which clip, such as “trim clip 2 to 3 seconds”.`,
    words,
  };
}
