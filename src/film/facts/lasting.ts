/**
 * What a shot changes for good: clothes that come off or on, things that break, open, close or are lit. The shots after it
 * begin with that.
 */

import { findIn } from '../lexicon/find.js';
import { isOfKind, lookWith, lookWithout, wornIn } from './clothes.js';
import { withArticle, withoutArticle } from './english.js';
import type { ShotFacts, Subject } from './facts.js';
import { hasWord } from './has-word.js';

export type LastingFact =
  | {
      of: 'CLOTHES';
      who: Who;
      garment: string;
      /** As it is put on: "a red hat"; null when it comes off. */
      on: string | null;
    }
  | {
      of: 'THING';
      noun: string;
      state: string;
      /** Where it is; null where the shot names no place. */
      place: string | null;
    };

/** A character by its key, anybody else by the noun. */
export type Who = Pick<Subject, 'noun' | 'characterKey'>;

const BELONGING = '(?:her|his|their|its|the|an?)';
/** A phrase ends where something else is told. */
const REST = '([^,.;:]+)';
const OFF = [
  new RegExp(`\\b(?:takes?|taking|pulls?|pulling|throws?|slips?|peels?|shrugs?|strips?) off ${REST}`, 'i'),
  new RegExp(
    `\\b(?:takes?|taking|pulls?|throws?|slips?|peels?) (${BELONGING} [^,.;:]+?) off\\b(?! the\\b)`,
    'i',
  ),
  new RegExp(`\\b(?:removes?|removing|sheds?|discards?|(?:slips?|steps?) out of) ${REST}`, 'i'),
];
const ON = [
  new RegExp(`\\b(?:puts?|putting|pulls?|slips?) on ${REST}`, 'i'),
  new RegExp(`\\b(?:slips?|changes?) into ${REST}`, 'i'),
  new RegExp(`\\bdons? ${REST}`, 'i'),
  new RegExp(`\\b(?:puts?|pulls?) (${BELONGING} [^,.;:]+?) on(?=$|[,.;]| and\\b)`, 'i'),
];

const OPENABLE =
  'door|doors|window|windows|gate|gates|box|chest|trunk|curtain|curtains|shutters|suitcase|cage|safe|fridge';
const FIRES = 'candle|candles|lamp|lamps|lantern|lanterns|fire|torch|fireplace|bonfire|campfire|stove|fuse';
const FRAGILE =
  'window|windows|vase|mirror|glass|bottle|plate|cup|door|phone|guitar|statue|screen|chair|lamp|lantern|mask|sword';
const STATES = [
  { verbs: 'breaks?|smash(?:es)?|shatters?|cracks?', things: FRAGILE, state: 'broken' },
  { verbs: 'opens?|unlocks?|throws? open|pushes open', things: OPENABLE, state: 'open' },
  { verbs: 'closes?|shuts?|slams?', things: OPENABLE, state: 'closed' },
  { verbs: 'lights?|ignites?|kindles?', things: FIRES, state: 'burning' },
  { verbs: 'blows? out|extinguish(?:es)?|puts? out|douses?', things: FIRES, state: 'unlit' },
].map(({ verbs, things, state }) => ({
  done: new RegExp(`\\b(?:${verbs}) ${BELONGING} (?:[\\w-]+ ){0,2}?(${things})\\b`, 'i'),
  /** "The window shatters": by itself. */
  itself: new RegExp(`^(?:${verbs})\\b`, 'i'),
  things: new RegExp(`\\b(?:${things})$`, 'i'),
  state,
}));

export function lastingFacts(facts: ShotFacts): LastingFact[] {
  const place = facts.place?.value.phrase ?? null;
  return facts.subjects.flatMap((subject): LastingFact[] => {
    const phrase = subject.action?.phrase ?? '';
    if (phrase === '') return [];
    return [...clothesChanged(subject, phrase), ...thingsChanged(subject, phrase, place)];
  });
}

function clothesChanged({ noun, characterKey, kind }: Subject, phrase: string): LastingFact[] {
  if (kind !== 'PERSON') return [];
  const who = { noun, characterKey };
  const change = (patterns: readonly RegExp[], on: boolean): LastingFact[] => {
    const found = patterns.map((each) => each.exec(phrase)?.[1]).find((each) => each !== undefined);
    return garmentsIn(found ?? '').map(({ garment, words }) => ({
      of: 'CLOTHES',
      who,
      garment,
      on: on ? words : null,
    }));
  };
  return [...change(OFF, false), ...change(ON, true)];
}

/** Up to the next verb or place, garments with the words before them: "her long red coat". */
function garmentsIn(text: string): { garment: string; words: string }[] {
  const said = text.split(
    /\b(?:and (?!(?:her|his|their|a|an|the)\b)|then|while|as|to|on|in|at|by|before|onto|over|into)\b/i,
  )[0]!;
  return said.split(/\band\b/i).flatMap((part) => {
    const found = findIn('garments', part).at(-1);
    if (!found) return [];
    const words = part
      .slice(0, found.end)
      .trim()
      .replace(new RegExp(`^${BELONGING} `, 'i'), '');
    return [{ garment: found.entry.id, words: withArticle(withoutArticle(words)) }];
  });
}

const thingsChanged = (subject: Subject, phrase: string, place: string | null): LastingFact[] =>
  STATES.flatMap(({ done, itself, things, state }): LastingFact[] => {
    const noun = done.exec(phrase)?.[1];
    if (noun !== undefined) return [{ of: 'THING', noun: noun.toLowerCase(), state, place }];
    const ownState = subject.kind === 'THING' && things.test(subject.noun) && itself.test(phrase);
    return ownState ? [{ of: 'THING', noun: subject.noun, state, place }] : [];
  });

export const isAboutSame = (one: LastingFact, other: LastingFact): boolean =>
  one.of === 'THING'
    ? other.of === 'THING' && one.noun === other.noun && one.place === other.place
    : other.of === 'CLOTHES' && isSame(one.who, other.who) && isOfKind(one.garment, other.garment);

export const isSame = (one: Who, other: Who): boolean =>
  one.characterKey !== null || other.characterKey !== null
    ? one.characterKey === other.characterKey
    : one.noun === other.noun;

/** The facts of a shot that begins with what lasts; the same object where it changes nothing. */
export function withLasting(facts: ShotFacts, fact: LastingFact): ShotFacts {
  if (fact.of === 'THING') return withState(facts, fact);
  const { who, garment, on } = fact;
  const subjects = facts.subjects.map((subject) => {
    if (!isSame(subject, who)) return subject;
    const look =
      on === null ? lookWithout(subject.look, garment) : lookWith(subject.look, garment, `in ${on}`);
    return look === subject.look ? subject : { ...subject, look };
  });
  if (subjects.every((subject, at) => subject === facts.subjects[at])) return facts;
  const isWorn = subjects.some(({ look }) => wornIn(look, garment) !== null);
  const absent = facts.absent.filter((each) => each !== garment);
  return { ...facts, subjects, absent: on === null && !isWorn ? [...absent, garment] : absent };
}

function withState(
  facts: ShotFacts,
  { noun, state, place }: Extract<LastingFact, { of: 'THING' }>,
): ShotFacts {
  const others = STATES.map((each) => each.state).filter((each) => each !== state);
  const is = (subject: Subject) => subject.kind === 'THING' && hasWord(subject.noun, noun);
  if (facts.subjects.some(is)) {
    const subjects = facts.subjects.map((subject) => {
      if (!is(subject) || subject.look.words.includes(state)) return subject;
      const words = [...subject.look.words.filter((each) => !others.includes(each)), state];
      return { ...subject, look: { ...subject.look, words } };
    });
    return subjects.every((each, at) => each === facts.subjects[at]) ? facts : { ...facts, subjects };
  }
  // Elsewhere it is another one.
  if (place === null || facts.place?.value.phrase !== place) return facts;
  const phrase = `${state} ${noun}`;
  const props = facts.props.filter((prop) => !hasWord(prop.phrase, noun));
  if (facts.props.some((prop) => prop.phrase === withArticle(phrase))) return facts;
  return { ...facts, props: [...props, { phrase: withArticle(phrase), id: null, by: 'PLANNER' as const }] };
}

/** The state as a wish for another clip, in words that the rules read. */
export function lastingWish(fact: LastingFact): string {
  if (fact.of === 'THING') return `the ${fact.noun} is ${fact.state}`;
  const { who, garment, on } = fact;
  if (on !== null) return `the ${who.noun} wears ${on}`;
  return who.noun.includes(' ') ? `remove the ${garment}` : `remove the ${who.noun}'s ${garment}`;
}
