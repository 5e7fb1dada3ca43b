/** Which of the known changes an instruction means, and whether that is all that it means. */
import { type Clause, clausesOf } from './clauses.js';
import {
  BESIDE,
  CONCEPTS,
  type Concept,
  KEEPING,
  LESS,
  LONGEST_PHRASE,
  MORE,
  NEGATIONS,
  SLIGHT,
  STRONG,
  TOO,
  WITHOUT_MEANING,
} from './lexicon.js';
import type { Aspect, MatchedTemplate } from './templates.js';
import { templateNamed } from './templates.js';

export type ChatMessage = { role: 'USER' | 'ASSISTANT'; content: string };
export type Match = {
  templates: MatchedTemplate[];
  /** Nothing in the instruction was left over: no model has to read it. */
  complete: boolean;
  /** Nothing in it is a wish: "don't make it darker". */
  asksNothing: boolean;
};

const NOTHING: Match = { templates: [], complete: false, asksNothing: false };
const STRONGEST = 3;

/** `previous` is what the user asked for before, which "more" and "again" go on with. */
export function matchInstruction(instruction: string, previous: () => Match = () => NOTHING): Match {
  // "Why is it so dark?" asks for an answer and not for a change.
  if (/^\s*(?:why|what|how|who|when|is|are|was|did|does)\b.*\?\s*$/i.test(instruction)) return NOTHING;
  const clauses = clausesOf(instruction);
  const readings = clauses.map((clause) =>
    // "At night, but not too dark" says how far to go.
    clauses.length > 1 && /^not too\b/.test(clause.join(' ')) ? 'NO_WISH' : readClause(clause, previous),
  );
  const wishes = readings.flatMap((reading) => (Array.isArray(reading) ? reading : []));
  const templates = withoutContradictions(wishes);
  return {
    templates,
    complete: templates.length > 0 && readings.every((reading) => reading !== 'UNKNOWN'),
    asksNothing: readings.every((reading) => reading === 'NO_WISH'),
  };
}

/** What the user asked for last. Read at most once, however many parts of an instruction refer to it. */
export function lastMatch(history: readonly ChatMessage[]): () => Match {
  let match: Match | null = null;
  return () => {
    if (match === null) {
      const wishes = history.filter(({ role }) => role === 'USER');
      const last = wishes.at(-1);
      match = last ? matchInstruction(last.content, lastMatch(wishes.slice(0, -1))) : NOTHING;
    }
    return match;
  };
}

/** Of two wishes that exclude each other the later one counts. */
function withoutContradictions(wishes: readonly MatchedTemplate[]): MatchedTemplate[] {
  const aspectOf = ({ name }: MatchedTemplate) => templateNamed(name)!.aspect;
  return wishes.filter(
    (wish, at) => !wishes.slice(at + 1).some((later) => aspectOf(later) === aspectOf(wish)),
  );
}

/** A wish, something that was said without being one ("please", "don't make it darker"), or what only a model can read. */
type Reading = MatchedTemplate[] | 'NO_WISH' | 'UNKNOWN';

function readClause(clause: Clause, previous: () => Match): Reading {
  const { concepts: named, rest } = found(clause);
  const concepts = meantBesideOthers(named, rest);
  if (concepts.length === 0) return continuation(clause, previous);

  const aspects = concepts.map(({ aspect }) => aspect);
  const leftOver = rest.filter(
    (word) =>
      !isModifier(word) && !WITHOUT_MEANING.has(word) && !aspects.some((aspect) => BESIDE[aspect]?.has(word)),
  );
  if (leftOver.length > 0) return 'UNKNOWN';
  if (rest.some((word) => KEEPING.has(word)) && !aspects.includes('MOTION')) return 'NO_WISH';

  const wishes = concepts.flatMap((concept) => wishOf(concept, clause, rest));
  return wishes.length > 0 ? wishes : 'NO_WISH';
}

const isModifier = (word: string): boolean =>
  [NEGATIONS, MORE, LESS, TOO, KEEPING, SLIGHT, STRONG].some((words) => words.has(word));

/** The longest phrases first: "slow motion" is neither slow nor motion. */
function found(clause: Clause): { concepts: Concept[]; rest: string[] } {
  const concepts: Concept[] = [];
  const rest: string[] = [];
  for (let at = 0; at < clause.length; ) {
    let taken = 0;
    for (let length = Math.min(LONGEST_PHRASE, clause.length - at); length > 0 && taken === 0; length--) {
      const concept = CONCEPTS.get(clause.slice(at, at + length).join(' '));
      if (!concept) continue;
      concepts.push(concept);
      taken = length;
    }
    if (taken === 0) rest.push(clause[at]!);
    at += taken || 1;
  }
  return { concepts, rest };
}

/** "Move closer" asks for no movement, "slower motion" for no more of it, and "golden hour light" for no more light. */
function meantBesideOthers(concepts: readonly Concept[], rest: readonly string[]): Concept[] {
  if (concepts.length < 2 || rest.includes('more') || rest.includes('less')) return [...concepts];
  const aspects = new Set(concepts.map(({ aspect }) => aspect));
  const framed = aspects.has('FRAMING') || aspects.has('ANGLE') || aspects.has('SPEED');
  return concepts.filter(
    ({ more, compares }) =>
      compares || !((framed && more === 'more-motion') || (aspects.has('TIME') && more === 'brighter')),
  );
}

const BY_DEGREES: ReadonlySet<Aspect> = new Set(['LIGHT', 'MOTION', 'SPEED', 'FRAMING', 'WARMTH', 'COLOR']);

/** "It's really dark" says what is wrong, where "really dark" says what is wished for. */
const isComplaint = ({ aspect, compares }: Concept, clause: Clause): boolean =>
  BY_DEGREES.has(aspect) &&
  !compares &&
  /^(?:it|this|that|everything|it all|(?:(?:the|this|these) )?(?:scene|clip|shot|video|picture|image|camera|colors?)) (?:is|are|looks?|feels?|seems?)\b/.test(
    clause.join(' '),
  );

function wishOf(concept: Concept, clause: Clause, rest: readonly string[]): MatchedTemplate[] {
  const has = (words: ReadonlySet<string>) => rest.some((word) => words.has(word));
  const negated = has(NEGATIONS);
  const lessened = has(LESS);
  const raised =
    rest.includes('more') ||
    (has(MORE) && !rest.includes('turn') && !rest.includes('some') && !rest.includes('bring'));
  const measured = rest.some(
    (word) => word === 'so' || word === 'that' || word === 'as' || word === 'this' || word === 'much',
  );
  // At the end it means "as well".
  const excessive = has(TOO) && clause.at(-1) !== 'too';

  let contrary: boolean;
  if (excessive) contrary = true;
  else if (rest.includes('enough')) {
    if (!negated) return [];
    contrary = false;
  } else if (negated) {
    if (lessened || ((concept.compares || raised) && !(measured && !concept.compares))) return [];
    contrary = true;
  } else contrary = lessened;
  if (!excessive && !rest.includes('enough') && !lessened && !raised && isComplaint(concept, clause))
    contrary = !contrary;

  const name = contrary ? concept.less : concept.more;
  if (name === null) return [];
  return [{ name, strength: strengthOf(concept, clause, contrary) }];
}

function strengthOf(concept: Concept, clause: Clause, contrary: boolean): number {
  if (concept.strength !== undefined && !contrary) return concept.strength;
  const spoken = clause.filter(
    (word, at) => !(word === 'much' && (clause[at - 1] === 'so' || clause[at - 1] === 'too')),
  );
  if (spoken.some((word) => SLIGHT.has(word))) return 0.5;
  if (spoken.some((word) => STRONG.has(word))) return 1.5;
  return 1;
}

const LIKE_A_PLACE: ReadonlySet<Aspect> = new Set(['TIME', 'WEATHER', 'AIR', 'COLOR', 'ANGLE', 'FOCUS']);
const ONWARD = new Set([
  'more',
  'again',
  'further',
  'stronger',
  'even',
  'another',
  'harder',
  'continue',
  'same',
]);
const BACKWARD = new Set(['less', 'weaker', 'milder', 'subtler', 'much']);
const AROUND_CONTINUATION = new Set([
  'once',
  'time',
  'keep',
  'on',
  'back',
  'step',
  'notch',
  'direction',
  'same',
  'tone',
  'strong',
  'intense',
]);

/** "More", after "make it brighter", is more of that. */
function continuation(clause: Clause, previous: () => Match): Reading {
  const onward = clause.some((word) => ONWARD.has(word));
  const backward = clause.some((word) => BACKWARD.has(word)) && (!onward || clause.includes('not'));
  const others = clause.filter(
    (word) => !ONWARD.has(word) && !BACKWARD.has(word) && !AROUND_CONTINUATION.has(word),
  );
  if (others.some((word) => !WITHOUT_MEANING.has(word) && !isModifier(word))) return 'UNKNOWN';
  if (!onward && !backward) return 'NO_WISH';

  const before = previous();
  if (before.templates.length === 0) return 'UNKNOWN';
  const slight = clause.some((word) => SLIGHT.has(word));
  return before.templates.map(({ name, strength }) => {
    if (!backward) return { name, strength: Math.min(STRONGEST, strength + (slight ? 0.25 : 0.5)) };
    // Less of the rain is lighter rain; less of "brighter" is a step back.
    const { aspect, opposite } = templateNamed(name)!;
    return { name: (LIKE_A_PLACE.has(aspect) ? null : opposite) ?? name, strength: 0.5 };
  });
}
