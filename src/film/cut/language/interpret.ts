/** Reads an instruction as edits of the timeline, without any model: a clause is understood wholly or asked back. */
import { snapToBeats } from '../snapping.js';
import type { Timeline } from '../timeline.js';
import { AskBack, startDraft } from './draft.js';
import { type Meant, meaningPhrases, readerOf } from './meanings.js';
import { literalsOf, readings } from './phrase.js';
import type { Filled, Rule } from './rule.js';
import { fades } from './rules/fades.js';
import { ordering } from './rules/ordering.js';
import { overlays } from './rules/overlays.js';
import { speed } from './rules/speed.js';
import { transitions } from './rules/transitions.js';
import { trimming } from './rules/trimming.js';
import { zooming } from './rules/zoom.js';
import { type EditScene, type Interpretation, SURE_ENOUGH, trustedBeats } from './scene.js';
import { corrector } from './typos.js';
import { refusalFor } from './unclear.js';
import { isUndo } from './undo.js';
import { readWords, type Word, withoutPoliteness } from './words.js';

/** Fades before transitions before clips: "remove the fade out" is about no clip. */
const RULES: readonly Rule[] = [
  ...fades,
  ...transitions,
  ...overlays,
  ...ordering,
  ...trimming,
  ...speed,
  ...zooming,
];
const correct = corrector(
  [...RULES.flatMap((rule) => rule.phrases), ...meaningPhrases()].flatMap(literalsOf),
);

/** A clause that is understood: the rule it follows, and all that its words can mean. */
type Understood = { rule: Rule; meant: Meant; sequential: boolean; text: string };
type Clause = Understood | { unknown: string };

export function interpret(instruction: string, scene: EditScene): Interpretation {
  const { words, corrected } = correct(withoutPoliteness(readWords(instruction)));
  if (words.length === 0) return askedBack('Say what should change, such as “swap clips 2 and 4”.');
  if (isUndo(words))
    return {
      operations: [],
      interpretation: 'Take the last edit back.',
      unresolved: [],
      confidence: 0.95,
      undo: true,
    };
  const refusal = refusalFor(words, instruction);
  if (refusal) return askedBack(refusal);

  const clauses = clausesOf(words);
  const first = carryOut(clauses, scene, new Set());
  const carried = first.contradicting.size === 0 ? first : carryOut(clauses, scene, first.contradicting);
  return conclude(carried, scene, corrected);
}

const askedBack = (why: string): Interpretation => ({
  operations: [],
  interpretation: 'Nothing is changed.',
  unresolved: [why],
  confidence: 0,
});

type CarriedOut = ReturnType<typeof carryOut>;

/** Clause after clause on the film that the ones before left; what can't be done is left out and said. */
function carryOut(clauses: readonly Clause[], scene: EditScene, without: ReadonlySet<Clause>) {
  let timeline = scene.timeline;
  let mentioned: readonly string[] = [];
  let confidence = 1;
  const operations: Interpretation['operations'] = [];
  const sentences: string[] = [];
  const unresolved: string[] = [];
  const claimed = new Map<string, Clause>();
  const contradicting = new Set<Clause>();

  for (const clause of clauses) {
    if ('unknown' in clause) {
      unresolved.push(clause.unknown);
      continue;
    }
    if (without.has(clause)) {
      unresolved.push(
        `“${clause.text}”: this and another part of the instruction contradict each other. Say which one is meant.`,
      );
      continue;
    }
    const draft = startDraft(scene, timeline, mentioned, clause.sequential);
    try {
      clause.rule.run(clause.meant as Filled, draft);
    } catch (reason) {
      if (!(reason instanceof AskBack)) throw reason;
      unresolved.push(`“${clause.text}”: ${reason.message}`);
      mentioned = draft.outcome.spokenOf;
      // Whoever removes a clip and then wants something else of it has said two things that don't go together.
      if (reason.message.startsWith('That clip is already removed')) {
        for (const [what, other] of claimed) if (what.startsWith('presence')) contradicting.add(other);
        contradicting.add(clause);
      }
      continue;
    }
    const { outcome } = draft;
    for (const claim of outcome.claims) {
      const other = conflicting(claim, claimed);
      if (other) contradicting.add(other).add(clause);
    }
    for (const claim of outcome.claims) claimed.set(claim, clause);
    timeline = outcome.timeline;
    mentioned = outcome.spokenOf;
    confidence = Math.min(confidence, outcome.confidence);
    operations.push(...outcome.operations);
    sentences.push(...outcome.sentences, ...outcome.notes);
  }
  return { timeline, operations, sentences, unresolved, confidence, contradicting };
}

/** "All transitions" may come before one in particular, not after it. */
function conflicting(claim: string, claimed: ReadonlyMap<string, Clause>): Clause | undefined {
  if (claim !== 'all transitions') return claimed.get(claim);
  return [...claimed].find(([what]) => what === claim || what.startsWith('transition into'))?.[1];
}

function conclude(carried: CarriedOut, scene: EditScene, corrected: readonly string[]): Interpretation {
  const { operations, unresolved } = carried;
  const sentences = [...carried.sentences];
  if (scene.snapToBeats && operations.length > 0) {
    const beats = trustedBeats(scene.analysis);
    const snaps = snapToBeats(scene.timeline, carried.timeline, beats, scene.sources);
    operations.push(...snaps);
    if (beats.length === 0) unresolved.push('The film has no steady beat that its cuts could be aligned to.');
    else if (snaps.length > 0) sentences.push('The new cuts are aligned to the nearest beats.');
  }
  if (corrected.length > 0) sentences.push(`Read as: ${corrected.join(', ')}.`);
  const sure = corrected.length > 0 ? Math.min(carried.confidence, 0.8) : carried.confidence;
  const confidence =
    operations.length === 0 ? 0 : unresolved.length > 0 ? Math.min(sure, SURE_ENOUGH - 0.1) : sure;
  return {
    operations,
    interpretation:
      operations.length > 0
        ? [...new Set(sentences)].join(' ')
        : [...new Set(['Nothing is changed.', ...sentences])].join(' '),
    unresolved,
    confidence,
  };
}

const isSeparator = (word: Word) =>
  word.kind === 'separator' || word.text === 'and' || SEQUENCE.has(word.text) || word.text === 'but';
const SEQUENCE = new Set(['then', 'afterwards', 'afterward', 'next', 'finally', 'also', 'lastly', 'now']);

/** Cuts the instruction into as few clauses as possible, each of them understood to its last word. */
function clausesOf(words: readonly Word[]): Clause[] {
  const starts = [0, ...words.flatMap((word, at) => (isSeparator(word) ? [at + 1] : []))];
  const ends = [...words.flatMap((word, at) => (isSeparator(word) ? [at] : [])), words.length];
  type Best = { cost: number; clauses: Clause[] };
  const best = new Map<number, Best>([[words.length + 1, { cost: 0, clauses: [] }]]);
  const read = clauseReader(words);

  const from = (start: number, verb: readonly Word[]): Best => {
    const known = best.get(start);
    if (known && (start > words.length || verb.length === 0)) return known;
    let chosen: Best | undefined;
    for (const end of ends.filter((candidate) => candidate >= start).reverse()) {
      if (end === start) {
        chosen = better(chosen, from(end + 1, verb));
        continue;
      }
      const understood = read(start, end, verb);
      if (understood) {
        const rest = from(end + 1, words.slice(start, end));
        chosen = better(chosen, { cost: 1 + rest.cost, clauses: [understood, ...rest.clauses] });
      }
    }
    const end = ends.find((candidate) => candidate >= start) ?? words.length;
    if (end > start) {
      const rest = from(end + 1, []);
      const text = textOf(words.slice(start, end));
      const [next] = rest.clauses;
      // Neighbouring parts that make no sense are asked back as one.
      const joined: Clause[] =
        next && 'unknown' in next && rest.cost >= 10
          ? [{ unknown: notUnderstood(textOf(words.slice(start))) }]
          : [{ unknown: notUnderstood(text) }, ...rest.clauses];
      chosen = better(chosen, { cost: 10 + rest.cost, clauses: joined });
    }
    const result = chosen ?? { cost: 0, clauses: [] };
    if (verb.length === 0) best.set(start, result);
    return result;
  };
  return from(starts[0]!, []).clauses;
}

const better = <T extends { cost: number }>(one: T | undefined, other: T): T =>
  one && one.cost <= other.cost ? one : other;

/** Understands a stretch of words as one clause; "clip 3 faster" after "make clip 2 slower" borrows its verb. */
function clauseReader(words: readonly Word[]) {
  const whole = readerOf(words);
  return (start: number, end: number, before: readonly Word[]): Understood | null => {
    const sequential = words.slice(Math.max(0, start - 2), start).some((word) => SEQUENCE.has(word.text));
    const text = textOf(words.slice(start, end));
    const direct = follow(words, start, end, whole);
    if (direct) return { ...direct, sequential, text };
    for (const borrowed of [1, 2]) {
      if (before.length <= borrowed) continue;
      const filled = [...before.slice(0, borrowed), ...words.slice(start, end)];
      const found = follow(filled, 0, filled.length, readerOf(filled));
      if (found) return { ...found, sequential, text };
    }
    return null;
  };
}

function follow(
  words: readonly Word[],
  start: number,
  end: number,
  read: ReturnType<typeof readerOf>,
): { rule: Rule; meant: Meant } | null {
  for (const rule of RULES) {
    for (const phrase of rule.phrases) {
      const found = readings(phrase, words, start, read).find(({ next }) => next === end);
      if (found) return { rule, meant: found.said as Meant };
    }
  }
  return null;
}

const textOf = (words: readonly Word[]) =>
  words
    .map(({ raw, kind }) => (kind === 'quote' ? `“${raw}”` : raw))
    .join(' ')
    .replace(/ ([,.;]|'s|’s)/g, '$1');

const notUnderstood = (text: string) =>
  `“${text}” was not understood. Say what should happen to which clip, such as “trim clip 2 to 3 seconds”.`;

export type { Timeline };
