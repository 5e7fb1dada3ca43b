/** Reads an instruction as edits of the timeline, without any model: a clause is understood wholly or asked back. */

import { listed } from '../../listed.js';
import { cutText } from '../../text.js';
import { snapToBeats } from '../snapping.js';
import { AskBack } from './ask-back.js';
import { type Clause, clausesOf, RULES, SEQUENCE, tooLong } from './clauses.js';
import { Draft } from './draft.js';
import { literalsOf } from './phrase.js';
import { inPlainWords } from './plainly.js';
import { meaningPhrases } from './reading.js';
import type { Filled } from './rule.js';
import { type EditScene, type Interpretation, SURE_ENOUGH, trustedBeats } from './scene.js';
import { corrector } from './typos.js';
import { negates, OPENING_WORDS, refusalFor, takesBack } from './unclear.js';
import { isUndo } from './undo.js';
import { readWords, type Word } from './words.js';

const VOCABULARY = new Set([
  ...[...RULES.flatMap((rule) => rule.phrases), ...meaningPhrases()].flatMap(literalsOf),
  ...SEQUENCE,
  ...OPENING_WORDS,
]);
const correct = corrector([...VOCABULARY]);

/** An instruction in its parts, before it is held against a film. */
export type Sentence = {
  instruction: string;
  words: readonly Word[];
  /** What was taken for a slip, in plain words. */
  corrected: readonly string[];
  /** None where it is too long to be read. */
  clauses: readonly Clause[];
};

export function readSentence(instruction: string): Sentence {
  const { words, corrected } = correct(inPlainWords(readWords(instruction)));
  return { instruction, words, corrected, clauses: tooLong(words) ? [] : clausesOf(words) };
}

export function interpret(said: string | Sentence, scene: EditScene): Interpretation {
  const { instruction, words, corrected, clauses } = typeof said === 'string' ? readSentence(said) : said;
  if (words.length === 0) return askedBack('Say what should change, such as “swap clips 2 and 4”.');
  if (tooLong(words)) return askedBack('That is a lot at once: say it in several instructions.');
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

  // "Swap 1 and 2, but not really": what takes a part back, nobody knows which.
  const takenBack = clauses.find((clause) => 'unknown' in clause && negates(clause.words));
  if (takenBack && 'unknown' in takenBack) return askedBack(takenBack.unknown);
  if (clauses.some((clause) => 'unknown' in clause && takesBack(clause.words)))
    return askedBack('Taking edits back goes one at a time: say “undo” alone, then what else should change.');
  if (clauses.every((clause) => 'unknown' in clause) && isForeign(words))
    return askedBack(
      `“${short(instruction)}” was not understood: without a language model only English is read, such as “trim clip 2 to 3 seconds”.`,
    );
  const first = carryOut(clauses, scene, new Set());
  const carried = first.contradicting.size === 0 ? first : carryOut(clauses, scene, first.contradicting);
  return conclude(carried, scene, corrected);
}

const NO_CHANGE =
  'There is nothing to do in that: say what should happen to which clip, such as “cut a second off clip 3”.';

const askedBack = (why: string): Interpretation => ({
  operations: [],
  interpretation: 'Nothing is changed.',
  unresolved: [why],
  confidence: 0,
});

/** Two words or more that are never said here, and fewer that are. */
function isForeign(words: readonly Word[]): boolean {
  const said = words.filter(({ kind, value }) => kind === 'word' && value === undefined);
  const known = said.filter(({ text }) => VOCABULARY.has(text)).length;
  return said.length - known >= 2 && said.length - known > known;
}

const short = (instruction: string) => cutText(instruction.trim(), 120);

type CarriedOut = ReturnType<typeof carryOut>;

/** Clause after clause on the film that the ones before left; what can't be done is left out and said. */
function carryOut(clauses: readonly Clause[], scene: EditScene, without: ReadonlySet<Clause>) {
  let timeline = scene.timeline;
  let mentioned: readonly string[] = [];
  let topic: readonly string[] = [];
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
    if (without.has(clause)) continue;
    const { sequential } = clause;
    const alone = clauses.length === 1;
    const draft = new Draft(scene, { working: timeline, mentioned, topic, sequential, alone });
    try {
      clause.rule.run(clause.meant as Filled, draft);
    } catch (reason) {
      if (!(reason instanceof AskBack)) throw reason;
      unresolved.push(`“${clause.text}”: ${reason.message}`);
      mentioned = draft.outcome.spokenOf;
      topic = [];
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
    unresolved.push(...outcome.questions);
    timeline = outcome.timeline;
    mentioned = outcome.spokenOf;
    topic = outcome.topic;
    confidence = Math.min(confidence, outcome.confidence);
    operations.push(...outcome.operations);
    sentences.push(...outcome.sentences, ...outcome.notes);
  }
  const opposed = clauses.flatMap((clause) => ('rule' in clause && without.has(clause) ? [clause.text] : []));
  if (opposed.length > 0)
    unresolved.push(
      `${listed(opposed.map((text) => `“${text}”`))} contradict each other: say which one is meant.`,
    );
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
  if (operations.length === 0 && unresolved.length === 0)
    unresolved.push(...(sentences.length > 0 ? sentences.splice(0) : [NO_CHANGE]));
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
