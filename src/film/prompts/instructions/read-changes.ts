/** An instruction as changes of facts, and what of it none of them covers, in the user's words. */
import type { FactChange } from '../../facts/change.js';
import { mentions } from '../../facts/english.js';
import type { Hour, ShotFacts } from '../../facts/facts.js';
import { cutText } from '../../text.js';
import { tidy, withoutEnd } from '../wording.js';
import { isJoint, jointsFrom, standsAlone } from './joints.js';
import { type ChatMessage, lastMatch, type Match, matchInstruction } from './match.js';
import { SCENE_READERS } from './read-scene-wish.js';
import { counted, SUBJECT_READERS, type Words } from './read-subject-wish.js';
import { changesOf, type MatchedTemplate } from './templates.js';
import { isKnownNoun, OUTSIDE, set, singular, VERBS } from './vocabulary.js';

export type ReadInstruction = {
  changes: FactChange[];
  templates: MatchedTemplate[];
  unresolved: string[];
  /** Templates say all of it. */
  byTemplates: boolean;
  /** Of the unresolved, what no picture can follow, so that a language model could not either. */
  outside: string[];
};

/** Of a clip that is made again as it is. */
export const READ_NOTHING: ReadInstruction = {
  changes: [],
  templates: [],
  unresolved: [],
  byTemplates: true,
  outside: [],
};

export function readChanges(
  instruction: string,
  facts: ShotFacts,
  history: readonly ChatMessage[] = [],
): ReadInstruction {
  const segments = segmentsOf(instruction);
  const previous = lastMatch(history);
  const whole = matchInstruction(instruction, previous);
  // To the templates "she looks at the camera" says nothing that would stand in the way of "at night".
  if (whole.complete && !FEWER.test(instruction) && !segments.some((each) => holdsSubjectWish(each, facts)))
    return {
      changes: templateChanges(whole.templates, instruction),
      templates: whole.templates,
      unresolved: [],
      byTemplates: true,
      outside: [],
    };
  const read: ReadInstruction = {
    changes: [],
    templates: [],
    unresolved: [],
    byTemplates: false,
    outside: [],
  };
  for (const segment of segments.slice(0, MAX_SEGMENTS)) readSegment(segment, facts, previous, read);
  const rest = segments.slice(MAX_SEGMENTS);
  if (rest.length > 0) untold(rest.join(', ').split(' '), read);
  return { ...read, changes: withBothActions(read.changes) };
}

/** "She cries, then she laughs": the second does not take the place of the first. */
function withBothActions(changes: readonly FactChange[]): FactChange[] {
  const kept: FactChange[] = [];
  for (const change of changes) {
    const at = kept.findIndex(
      (each) => each.change === 'ACTION' && change.change === 'ACTION' && each.noun === change.noun,
    );
    const former = kept[at];
    if (former?.change === 'ACTION' && change.change === 'ACTION')
      kept[at] = { ...former, phrase: cutText(`${former.phrase} and ${change.phrase}`, 200) };
    else kept.push(change);
  }
  return kept;
}

/** Not nobody, and no number of people either. */
const FEWER = /\bless (?:crowded|busy|full)\b/i;

/** What nobody says in one instruction is not read in all its parts: it is told as not understood. */
const MAX_SEGMENTS = 12;
const MAX_JOINTS = 8;
const MAX_WISH_WORDS = 60;

/** Whether there is anything that only a language model could carry out. */
export const needsModel = ({ byTemplates, changes, unresolved, outside }: ReadInstruction): boolean =>
  !byTemplates && (changes.length > 0 || unresolved.length > outside.length);

/** At commas and ends of sentences; an apostrophe or hyphen within a word is none. */
const segmentsOf = (instruction: string): string[] =>
  instruction
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .split(/[,;.!?\n()]+/)
    .map((each) => each.trim())
    .filter(
      (each, _, all) => each !== '' && !(NOBODY_ELSE.test(each) && all.some((other) => ONLY.test(other))),
    );

/** "Only the dog, nobody else" says one thing twice. */
const NOBODY_ELSE = /^(?:and )?(?:nobody|no one|nothing) else$/i;
const ONLY = /^(?:only|just) /i;

/** More exact than the template that covers them. */
const HOURS: readonly (readonly [words: string, template: string, hour: Hour])[] = [
  ['golden hour', 'sunset', 'golden hour'],
  ['dusk', 'sunset', 'dusk'],
  ['twilight', 'sunset', 'dusk'],
  ['evening', 'sunset', 'dusk'],
  ['morning', 'sunrise', 'morning'],
  ['afternoon', 'daytime', 'afternoon'],
];

function templateChanges(templates: readonly MatchedTemplate[], text: string): FactChange[] {
  const exact = HOURS.find(
    ([words, template]) => mentions(text, words) && templates.some(({ name }) => name === template),
  );
  const changes = changesOf(templates);
  return exact
    ? changes.map((each) => (each.change === 'HOUR' ? { ...each, value: exact[2] } : each))
    : changes;
}

const isSubjectWish = (segment: string, facts: ShotFacts): boolean =>
  (/^(?:only|just) /i.test(segment) && counted(plainWords(segment), facts) !== null) ||
  (!matchInstruction(segment).complete &&
    SUBJECT_READERS.some((read) => read(bare(plainWords(segment)), facts)));

/** Between its joints, too: "she looks at the camera and make it snow". */
function holdsSubjectWish(text: string, facts: ShotFacts): boolean {
  const parts: string[][] = [[]];
  for (const word of text.split(/\s+/)) {
    if (isJoint(word)) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts.some((part) => part.length > 0 && isSubjectWish(part.join(' '), facts));
}

/** Cut where a wish of its own begins; else as one, if it can be read as one: the longest readable part first. */
function readSegment(segment: string, facts: ShotFacts, previous: () => Match, into: ReadInstruction): void {
  const said = withoutJoint(segment.split(/\s+/));
  if (said.length > MAX_WISH_WORDS || said.filter(isJoint).length > MAX_JOINTS) {
    untold(said, into);
    return;
  }
  let verb: string | null = null;
  for (let from = 0; from < said.length; ) {
    const joints = jointsFrom(said, from);
    const carried: string | null = leadingVerb(said.slice(from)) ?? verb;
    const alone = joints.filter((at) => standsAlone(said.slice(at + 1), carried));
    const ends: number[] = [...alone, said.length, ...joints.filter((at) => !alone.includes(at)).reverse()];
    const end = ends.find((each) => taken(said.slice(from, each), verb, facts, previous, into)) ?? null;
    const last: number = end ?? joints[0] ?? said.length;
    if (end === null) untold(said.slice(from, last), into);
    verb = leadingVerb(said.slice(from, last)) ?? verb;
    from = isJoint(said[last] ?? '') && said[last] !== 'with' ? last + 1 : Math.max(last, from + 1);
  }
}

const withoutJoint = (said: readonly string[]): readonly string[] =>
  said.length > 1 && /^(?:and|but|then|plus|also)$/i.test(said[0]!) ? said.slice(1) : said;

function untold(said: readonly string[], into: ReadInstruction): void {
  const words = withoutEnd(tidy(said.join(' ')));
  if (!words) return;
  into.unresolved.push(words);
  if (isOutside(words)) into.outside.push(words);
}

const isOutside = (text: string): boolean => plainWords(text).some((word) => OUTSIDE.has(word));

/** "add a piano and some candles": the second part is added too. */
const leadingVerb = (said: readonly string[]): string | null => {
  const verb = said[0]?.toLowerCase() ?? '';
  return VERBS.remove.has(verb) || /^(?:add|show|insert|include|put|place|make|turn|paint)$/.test(verb)
    ? verb
    : null;
};

function taken(
  said: readonly string[],
  verb: string | null,
  facts: ShotFacts,
  previous: () => Match,
  into: ReadInstruction,
): boolean {
  const text = said.join(' ');
  if (isOutside(text) || FEWER.test(text)) return false;
  const words = plainWords(text);
  const exactly = /^(?:only|just)$/.test(words[0] ?? '') ? counted(words, facts) : null;
  const match = matchInstruction(text, previous);
  if (match.complete && exactly === null && holdsSubjectWish(text, facts)) return false;
  if (match.complete && exactly === null) {
    into.templates.push(...match.templates);
    into.changes.push(...templateChanges(match.templates, text));
    return true;
  }
  if (words.length === 0 || isNoWish(words)) return true;
  const ofVerb = () => (verb === null ? null : wishOf([verb, ...words], facts));
  // "Make her older and him younger"
  const objectFirst = /^(?:him|them)$/.test(words[0] ?? '');
  const changes =
    exactly ?? (objectFirst ? ofVerb() : null) ?? wishOf(words, facts) ?? (objectFirst ? null : ofVerb());
  if (changes === null) return match.asksNothing && words.includes('not');
  // “Give it wings”, where nobody is seen: what is said of nobody is told.
  if (changes.length === 0 || changes.some(saysNothingToSee)) return false;
  into.changes.push(...changes);
  return true;
}

const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/\b(it|that|there|he|she|they|you|i|we)'(?:s|re)\b/g, '$1 is'],
  [/\b(?:i|we|you)'(?:d|ll)\b/g, 'i'],
  [/\b(do|does|should|can|could|would|is|are)n't\b/g, '$1 not'],
];
const POLITE = set(
  'please pls can could would will you we i want wanted like love to maybe perhaps now just hey hi hello ok okay so also then and but thanks thank if possible as well too actually really lets that see me',
);

function plainWords(text: string): string[] {
  const lower = CONTRACTED.reduce(
    (result, [pattern, plain]) => result.replace(pattern, plain),
    text
      .toLowerCase()
      .replace(/\bbird's\b/g, 'birds')
      .replace(/\blet's\b/g, 'let us'),
  );
  return lower.split(/[^\p{L}\p{N}'-]+/u).filter(Boolean);
}

/** Without its manners at both ends. */
function bare(words: Words): Words {
  let from = 0;
  let end = words.length;
  while (from < end && POLITE.has(words[from]!)) from++;
  while (end > from && (POLITE.has(words[end - 1]!) || words[end - 1] === 'instead')) end--;
  return words.slice(from, end);
}

const AGAIN = set(
  'make again redo retry another try regenerate version take one same different once more time it this the a do',
);
const isNoWish = (words: Words): boolean =>
  bare(words).every((word) => AGAIN.has(word)) ||
  /^(?:keep|leave)$/.test(bare(words)[0] ?? '') ||
  (words[0] === 'do' && words[1] === 'not' && /^(?:change|touch|alter)$/.test(words[2] ?? ''));

function wishOf(said: Words, facts: ShotFacts): FactChange[] | null {
  const words = withoutFormerDeed(bare(said));
  if (words.length === 0) return null;
  if (/^(?:do|does|never|not)$/.test(words[0]!)) return null;
  return (
    [...SCENE_READERS, ...SUBJECT_READERS].reduce<FactChange[] | null>(
      (found, read) => found ?? read(words, facts),
      null,
    ) ?? withSetting(words, facts)
  );
}

/** "Add a dog at night", "move it to a beach at sunset": what follows the wish is one of its own. */
function withSetting(words: Words, facts: ShotFacts): FactChange[] | null {
  for (let at = words.length - 1; at > 1; at--) {
    if (!/^(?:at|in|during|under|on)$/.test(words[at]!)) continue;
    const match = matchInstruction(words.slice(at).join(' '));
    if (!match.complete) continue;
    const before = wishOf(words.slice(0, at), facts);
    return before && [...before, ...changesOf(match.templates)];
  }
  return null;
}

/** "Let them dance instead of standing": what they did before is not wished for. */
function withoutFormerDeed(words: Words): Words {
  const at = words.findIndex((word, index) => word === 'instead' && words[index + 1] === 'of');
  return at > 0 && /.{2}ing$/.test(words[at + 2] ?? '') ? words.slice(0, at) : words;
}

/** What can be said of a picture and is no thing in it. */
const NOT_THERE = set(
  'season contrast grain focus exposure resolution quality tempo pace rhythm lens filter frame rate perspective depth volume style look',
);

/** Words that were read as a subject or a deed and are none: they are told, and not followed. */
function saysNothingToSee(change: FactChange): boolean {
  const isNone = (noun: string) => NOT_THERE.has(noun);
  if (change.change === 'ADD') return isNone(change.subject.noun);
  if (change.change === 'REPLACE') return isNone(change.noun) || isNone(change.by.noun);
  if (change.change === 'LOOK') return /\band (?:him|her|them|he|she|they)\b/.test(change.phrase);
  // "Make them twins" names what they are, and nothing that they do.
  return change.change === 'ACTION' && !change.phrase.includes(' ') && isKnownNoun(singular(change.phrase));
}
