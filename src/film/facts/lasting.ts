/**
 * What a shot changes for good: clothes that come off or on, things that break, open, close or are lit. The shots after it
 * begin with that.
 */

import { findIn } from '../lexicon/find.js';
import { garmentById } from '../lexicon/garments.js';
import { hasWord } from './change.js';
import { withArticle, withoutArticle } from './english.js';
import type { Look, ShotFacts, Subject } from './facts.js';

export type LastingFact =
  | {
      of: 'CLOTHES';
      who: Who;
      garment: string /** As it is put on: "a red hat"; null when it comes off. */;
      on: string | null;
    }
  | {
      of: 'THING';
      noun: string;
      state: string /** Where it is; null where the shot names no place. */;
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
    const look = on === null ? lookWithout(subject.look, garment) : lookWith(subject.look, garment, on);
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

/** Which of somebody's clothes is meant: by its name, else the only one of its kind, as a parka is a coat. */
export function wornIn({ clothes, words }: Look, garment: string): string | null {
  const worn = [
    ...clothes.map((each) => each.garment),
    ...words.flatMap((each) => findIn('garments', each).map(({ entry }) => entry.id)),
  ];
  return worn.find((each) => each === garment) ?? worn.find((each) => isOfKind(each, garment)) ?? null;
}

const ONE_OF_A_KIND = ['coat', 'hat', 'shoes'];
function isOfKind(one: string, other: string): boolean {
  if (one === other || hasWord(one, other) || hasWord(other, one)) return true;
  const kind = garmentById(one)?.kind;
  return kind !== undefined && ONE_OF_A_KIND.includes(kind) && kind === garmentById(other)?.kind;
}

export function lookWithout(look: Look, garment: string): Look {
  const worn = wornIn(look, garment);
  if (worn === null) return look;
  return {
    ...look,
    words: look.words.map((each) => wordsWithout(each, worn)).filter((each) => each !== ''),
    clothes: look.clothes.filter((each) => each.garment !== worn),
    accessories: look.accessories.filter((each) => !hasWord(each, worn)),
  };
}

/** "in a red coat and black boots" is "in black boots". */
function wordsWithout(words: string, garment: string): string {
  if (!hasWord(words, garment)) return words;
  const parts = words.split(/,\s*|\s+(?=(?:and|with|over)\s)/);
  const kept = parts.filter((part) => !hasWord(part, garment));
  return kept.join(' ').replace(/^(?:and|over)\s+/, 'in ');
}

const lookWith = (look: Look, garment: string, phrase: string): Look =>
  wornIn(look, garment) === garment && look.words.some((each) => each.includes(withoutArticle(phrase)))
    ? look
    : {
        ...look,
        words: [...look.words, `in ${phrase}`],
        clothes: [{ garment, colour: findIn('colours', phrase)[0]?.entry.hex ?? null }, ...look.clothes],
      };

/** The state as a wish for another clip. */
export const lastingWish = (fact: LastingFact): string =>
  fact.of === 'THING'
    ? `the ${fact.noun} is ${fact.state}`
    : fact.on === null
      ? `the ${fact.who.noun} is without the ${fact.garment}`
      : `the ${fact.who.noun} wears ${fact.on}`;
