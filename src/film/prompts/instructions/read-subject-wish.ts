/** Reads one wish about who and what is in the shot: "remove the dog", "she looks at the camera", "her coat is blue". */
import type { FactChange, NewSubject } from '../../facts/change.js';
import { isNamed } from '../../facts/change.js';
import { wornIn } from '../../facts/clothes.js';
import { agreeing } from '../../facts/english.js';
import { isBeing, type ShotFacts, type Subject, type SubjectKind } from '../../facts/facts.js';
import { hasWord } from '../../facts/has-word.js';
import { infinitive } from '../../lexicon/infinitive.js';
import {
  FEATURES,
  isColour,
  isDescribing,
  isGarment,
  isKnownNoun,
  kindOf,
  NUMBERS,
  numberOf,
  PART_OF_PLACE,
  SOME,
  set,
  singular,
  VERBS,
} from './vocabulary.js';

/** The words of one wish, lower case. */
export type Words = readonly string[];
export type SubjectReader = (words: Words, facts: ShotFacts) => FactChange[] | null;

const PRONOUNS = set('she her he him they them it');
const ARTICLES = set('the a an this that these those my our some his her their its any all one another');
const POSSESSIVES = set('her his their its the');
const PREPOSITIONS = set(
  'of in on at behind beside near next to under above over with from across through into by around between inside outside of along towards against for while as onto beneath below',
);
const MODALS = set('should must could can needs will would shall');
const MAX_NOUN_WORDS = 6;

type Who = { noun: string; kind: SubjectKind };

const whoOf = ({ noun, kind }: Subject): Who => ({ noun, kind });
const WOMEN = set(
  'woman girl lady mother queen bride grandmother sister ballerina witch actress daughter princess',
);
const MEN = set('man boy gentleman father king groom grandfather brother fisherman actor son prince guy');
const genderOf = (subject: Subject) => {
  if (subject.look.gender !== null) return subject.look.gender;
  const words = [
    ...subject.noun.split(' '),
    ...subject.look.words.flatMap((each) => each.toLowerCase().split(/\W+/)),
  ];
  return words.some((word) => WOMEN.has(word)) ? 'woman' : words.some((word) => MEN.has(word)) ? 'man' : null;
};

/** Whom a pronoun means in this shot; somebody new where nobody fits. */
function meant(pronoun: string, facts: ShotFacts): Who[] {
  const people = facts.subjects.filter(({ kind }) => kind === 'PERSON');
  const gender = /^(?:she|her|hers)$/.test(pronoun)
    ? 'woman'
    : /^(?:he|him|his)$/.test(pronoun)
      ? 'man'
      : null;
  if (gender !== null) {
    const known =
      people.find((each) => genderOf(each) === gender) ?? people.find((each) => genderOf(each) === null);
    return [known ? whoOf(known) : { noun: gender, kind: 'PERSON' }];
  }
  if (pronoun === 'it' || pronoun === 'its') {
    const other = facts.subjects.find(({ kind }) => kind !== 'PERSON') ?? facts.subjects[0];
    return other ? [whoOf(other)] : [];
  }
  if (people.length > 0) return people.map(whoOf);
  const [first] = facts.subjects;
  return [first ? whoOf(first) : { noun: 'person', kind: 'PERSON' }];
}

type Phrase = {
  noun: string;
  kind: SubjectKind;
  count: number;
  look: string[];
  definite: boolean;
  end: number;
};

/** A noun with what stands before it, from `at` on: up to a preposition, a verb we know, or the end. */
function nounPhrase(words: Words, at: number, facts: ShotFacts, until = words.length): Phrase | null {
  let from = at;
  let count = 1;
  let definite = false;
  while (
    from < until &&
    (ARTICLES.has(words[from]!) || numberOf(words[from]!) !== null || SOME.has(words[from]!))
  ) {
    const word = words[from]!;
    count = Math.max(count, numberOf(word) ?? SOME.get(word) ?? 1);
    definite ||= !NUMBERS.has(word) && !SOME.has(word) && word !== 'another';
    from++;
  }
  let end = from;
  while (
    end < until &&
    end - from < MAX_NOUN_WORDS &&
    !PREPOSITIONS.has(words[end]!) &&
    !MODALS.has(words[end]!) &&
    !/^(?:is|are|to|wears|wearing)$/.test(words[end]!)
  ) {
    end++;
    // A noun that the shot or the lexicon knows ends the phrase, unless it only describes the next one.
    const said = words[end - 1]!;
    const known =
      isKnownNoun(said) || facts.subjects.some(({ noun }) => noun.split(' ').at(-1) === singular(said));
    if (known && !(end < until && (isKnownNoun(words[end]!) || isGarment(words[end]!)))) break;
  }
  if (end === from) return null;
  const head = words[end - 1]!;
  const noun =
    count > 1 || kindOf(head) !== kindOf(singular(head)) || isKnownNoun(singular(head))
      ? singular(head)
      : head;
  const look = end - from > 1 ? [words.slice(from, end - 1).join(' ')] : [];
  return { noun, kind: kindOf(noun), count, look, definite, end };
}

const newSubject = (phrase: Phrase, tail: Words): NewSubject => ({
  noun: phrase.noun,
  kind: phrase.kind,
  count: phrase.count,
  look: [...phrase.look, ...(tail.length > 0 ? [tail.join(' ')] : [])],
});

/** "the dog", "the woman": somebody of the shot, else what the words say. */
function named(phrase: Phrase, facts: ShotFacts): Who {
  const known = facts.subjects.find((each) => isNamed(each, phrase.noun));
  return known ? whoOf(known) : { noun: phrase.noun, kind: phrase.kind };
}

/** From the bare verb, or whatever form was said, to "looks at the camera". */
function action(words: Words): string {
  const [verb = '', ...rest] = words[0] === 'be' || words[0] === 'being' ? words.slice(1) : words;
  if (/^(?:is|are)$/.test(verb)) return ['is', ...rest].join(' ');
  if (/.{2}ing$/.test(verb) && !/^(?:sing|bring|swing|sting|ring|fling|cling|spring|string)$/.test(verb))
    return ['is', verb, ...rest].join(' ');
  const bare = /s$/.test(verb) && !/ss$/.test(verb) ? infinitive(verb) : verb;
  return [agreeing(bare, false), ...rest].join(' ');
}
const acts = (who: readonly Who[], words: Words): FactChange[] =>
  who.map(({ noun, kind }) => ({ change: 'ACTION', noun, kind, phrase: action(words) }));
const looks = (who: readonly Who[], phrase: string, about: string | null): FactChange[] =>
  who.map(({ noun, kind }) => ({ change: 'LOOK', noun, kind, phrase, about }));

/** "Remove her coat", "no hat": of whoever wears it. */
function takenOff(words: Words, from: number, facts: ShotFacts): FactChange[] | null {
  const part = belonging(words, from, facts);
  const garment = part?.about ?? words.at(-1)!;
  if (!isGarment(garment) || (part !== null && part.end < words.length)) return null;
  const wearers = facts.subjects.filter(
    (subject) =>
      wornIn(subject.look, garment) !== null &&
      (part === null || part.who.some(({ noun }) => noun === subject.noun)),
  );
  if (wearers.length === 0) return null;
  return wearers.map(({ noun, kind }) => ({ change: 'TAKE_OFF', noun, kind, garment }));
}

const removed: SubjectReader = (words, facts) => {
  const verb = words[0]!;
  const from =
    VERBS.remove.has(verb) || verb === 'without' || verb === 'no'
      ? 1
      : words.slice(0, 3).join(' ') === 'get rid of'
        ? 3
        : /^(?:take|cut)$/.test(verb) && /^(?:out|away)$/.test(words[1] ?? '')
          ? 2
          : 0;
  if (from === 0) return null;
  const pronoun = PRONOUNS.has(words[from] ?? '') && words.length === from + 1;
  if (pronoun) return meant(words[from]!, facts).map(({ noun }) => ({ change: 'REMOVE', noun }));
  const worn = takenOff(words, from, facts);
  if (worn) return worn;
  const phrase = nounPhrase(words, from, facts);
  if (!phrase || (phrase.end < words.length && !PREPOSITIONS.has(words[phrase.end]!))) return null;
  return [{ change: 'REMOVE', noun: named(phrase, facts).noun }];
};

const replaced: SubjectReader = (words, facts) => {
  const joints = VERBS.replace.has(words[0]!)
    ? set('with for by')
    : VERBS.turn.has(words[0]!)
      ? set('into to')
      : null;
  if (!joints) return null;
  const at = words.findIndex((word, index) => index > 1 && joints.has(word));
  const former = nounPhrase(words, 1, facts, at > 0 ? at : undefined);
  if (!former) return null;
  // "Make the dog a wolf" has no joint.
  const from =
    at > 0 ? at + 1 : words[0] === 'make' && /^an?$/.test(words[former.end] ?? '') ? former.end : 0;
  if (from === 0 || (at > 0 && former.end !== at)) return null;
  const successor = nounPhrase(words, from, facts);
  if (!successor || (!VERBS.replace.has(words[0]!) && isDescribing(words.at(-1)!))) return null;
  if (isGarment(former.noun) || PART_OF_PLACE.has(former.noun)) return null;
  return [
    {
      change: 'REPLACE',
      noun: named(former, facts).noun,
      by: newSubject(successor, words.slice(successor.end)),
    },
  ];
};

const exchanged: SubjectReader = (words, facts) => {
  const at = words.findIndex((word, index) => word === 'instead' && words[index + 1] === 'of');
  if (at < 0) return null;
  const before = words.slice(0, at);
  const opened = /^(?:i|we|want|with|have|show|add|make|it|there|should|be)$/;
  const former = nounPhrase(words, at + 2, facts);
  const rest = at === 0 ? words.slice(former?.end ?? 0) : before;
  const said = rest.slice(rest.findIndex((word) => !opened.test(word)));
  const wanted = said.length > 0 ? nounPhrase(said, 0, facts) : null;
  if (!wanted) return null;
  const formerCount = words.slice(at + 2).every((word) => numberOf(word) !== null);
  if (formerCount || former?.noun === wanted.noun) {
    const { noun, kind } = named(wanted, facts);
    return [{ change: 'COUNT', noun, kind, count: wanted.count }];
  }
  if (!former) return null;
  return [
    { change: 'REPLACE', noun: named(former, facts).noun, by: newSubject(wanted, said.slice(wanted.end)) },
  ];
};

export const counted: SubjectReader = (words, facts) => {
  const from = words.findIndex(
    (word) => !/^(?:add|make|it|there|should|be|show|only|just|give|me)$/.test(word),
  );
  if (from < 0) return null;
  const only = words.slice(0, from).some((word) => word === 'only' || word === 'just');
  const more = words[from] === 'another' || words[from + 1] === 'more';
  const start = more && words[from + 1] === 'more' ? from + 2 : from;
  const phrase = nounPhrase(words, start, facts);
  if (!phrase || phrase.end < words.length || phrase.look.length > 0) return null;
  const known = facts.subjects.find((each) => isNamed(each, phrase.noun));
  if (!known && !only) return null;
  const step = more ? (numberOf(words[from]!) ?? 1) : 0;
  const number = numberOf(words[from]!);
  if (!more && only && known && number === null) return withoutOthers(known, facts);
  if (!more && (number === null || /^an?$/.test(words[from]!))) return null;
  const count = more ? (known?.count ?? 0) + step : number!;
  return [
    {
      change: 'COUNT',
      noun: phrase.noun === 'person' || phrase.noun === 'people' ? 'person' : (known?.noun ?? phrase.noun),
      kind: phrase.kind,
      count,
    },
  ];
};

/** "Only the dog" sends everybody else away. */
const withoutOthers = (known: Subject, { subjects }: ShotFacts): FactChange[] =>
  subjects.filter((each) => each !== known && isBeing(each)).map(({ noun }) => ({ change: 'REMOVE', noun }));

/** "her coat", "the man's hair": whose, and what of them. */
function belonging(
  words: Words,
  at: number,
  facts: ShotFacts,
): { who: Who[]; about: string; end: number } | null {
  const first = words[at] ?? '';
  const owner = facts.subjects.find(
    ({ noun }) => words[at + 1] === `${noun}'s` || words[at + 1] === `${noun}s'`,
  );
  const from = owner ? at + 2 : at + 1;
  if (!owner && (!POSSESSIVES.has(first) || /^(?:an?|some|the)$/.test(words[from] ?? ''))) return null;
  for (let end = from; end < Math.min(words.length, from + 3); end++) {
    const about = words[end]!;
    if (!isGarment(about) && !FEATURES.has(about)) continue;
    const pronoun = first === 'her' ? 'she' : first === 'his' ? 'he' : first === 'its' ? 'it' : 'they';
    return { who: owner ? [whoOf(owner)] : meant(pronoun, facts), about, end: end + 1 };
  }
  return null;
}

const dressed: SubjectReader = (words, facts) => {
  const part = words[0] === 'give' ? null : belonging(words, VERBS.paint.has(words[0]!) ? 1 : 0, facts);
  if (part) {
    const rest = words
      .slice(part.end)
      .filter((word) => !/^(?:to|into|be|is|are|should|must|look|a|an)$/.test(word));
    const colour = rest.filter((word) => word !== 'color' && word !== 'colour').join(' ');
    // "Change her coat to a jacket" names another garment, "to blue" another look of it.
    if (!colour || rest.length > 4) return null;
    return looks(part.who, isGarment(rest.at(-1)!) ? colour : `${colour} ${part.about}`, part.about);
  }
  if (words[0] === 'give' || words[0] === 'dress' || (words[0] === 'put' && PRONOUNS.has(words[1] ?? ''))) {
    const shown = facts.subjects.find(
      (each) => ARTICLES.has(words[1] ?? '') && isNamed(each, words[2] ?? ''),
    );
    const who = PRONOUNS.has(words[1] ?? '')
      ? { who: meant(words[1]!, facts), end: 2 }
      : shown
        ? { who: [whoOf(shown)], end: 3 }
        : somebody(words, 1, facts);
    if (!who) return null;
    const given = words.slice(who.end);
    const feature = given.findLast((word) => FEATURES.has(word));
    // "Give her red hair"
    if (words[0] === 'give' && feature !== undefined && given.length < 5)
      return looks(who.who, given.join(' '), feature);
    if (words[0] === 'give')
      return given.length > 0 &&
        (/^(?:an?|some|two|the)$/.test(given[0]!) || isKnownNoun(singular(given.at(-1)!)))
        ? looks(who.who, `with ${given.join(' ')}`, null)
        : null;
    if (given[0] !== 'in' || !given.some((word) => isGarment(word))) return null;
    return looks(who.who, given.join(' '), given.findLast((word) => isGarment(word))!);
  }
  const on = words[0] === 'put' ? words.indexOf('on') : -1;
  if (on > 1 && words.slice(1, on).some((word) => isGarment(word))) {
    const who = PRONOUNS.has(words[on + 1] ?? '')
      ? meant(words[on + 1]!, facts)
      : somebody(words, on + 1, facts)?.who;
    return who ? looks(who, `with ${words.slice(1, on).join(' ')}`, null) : null;
  }
  return null;
};

function somebody(words: Words, at: number, facts: ShotFacts): { who: Who[]; end: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (PRONOUNS.has(word)) return { who: meant(word, facts), end: at + 1 };
  if (!ARTICLES.has(word) && numberOf(word) === null) return null;
  const phrase = nounPhrase(words, at, facts);
  return phrase ? { who: [named(phrase, facts)], end: phrase.end } : null;
}

/** "make the dog white", "make her older". */
const described: SubjectReader = (words, facts) => {
  if (!VERBS.paint.has(words[0]!) || words[1] === 'it') return null;
  const last = words.length - 1;
  const from = words.findIndex(
    (word, at) => at > 1 && (isDescribing(word) || /^(?:more|very|to|into|look)$/.test(word)),
  );
  if (from < 0 || !isDescribing(words[last]!)) return null;
  const look = words
    .slice(from)
    .filter((word) => !/^(?:to|into|look|more)$/.test(word))
    .join(' ');
  if (PRONOUNS.has(words[1]!)) return from === 2 ? looks(meant(words[1]!, facts), look, null) : null;
  const phrase = nounPhrase(words, 1, facts, from);
  if (!phrase || phrase.end !== from) return null;
  const known = facts.subjects.some((each) => isNamed(each, phrase.noun));
  if (!known && PART_OF_PLACE.has(phrase.noun))
    return [{ change: 'ADD', subject: { noun: phrase.noun, kind: 'THING', count: 1, look: [look] } }];
  return looks([named(phrase, facts)], look, null);
};

const NOT_A_VERB = set('a an the and or not too so very more less at in on with to of please');
const RECIPROCAL = set('kiss hug embrace fight meet face marry chase');

const acted: SubjectReader = (words, facts) => {
  const caused = VERBS.cause.has(words[0]!);
  const from = caused ? 1 : 0;
  const pair = words.indexOf('and');
  if (pair > 0 && pair < 5) {
    const one = somebody(words.slice(0, pair), from, facts);
    const other = somebody(words, pair + 1, facts);
    if (one && other && one.end === pair && other.end < words.length) {
      const rest = words.slice(other.end);
      if (RECIPROCAL.has(rest[0]!) && rest.length === 1)
        return acts(one.who, [...rest, 'the', ...other.who.map(({ noun }) => noun)]);
      return acts([...one.who, ...other.who], rest);
    }
  }
  const subject = somebody(words, from, facts);
  if (!subject || subject.end >= words.length || (words[from] === 'it' && subject.who.length === 0))
    return null;
  let rest = words.slice(subject.end);
  if (/^(?:needs|has|have|wants)$/.test(rest[0]!) && rest[1] === 'to') rest = rest.slice(2);
  else if (MODALS.has(rest[0]!)) rest = rest.slice(1);
  if (rest.length === 0 || NOT_A_VERB.has(rest[0]!) || words[from] === 'it') return null;
  if (/^(?:wears|wear|wearing)$/.test(rest[0]!))
    return looks(
      subject.who,
      `wearing ${rest.slice(1).join(' ')}`,
      rest.findLast((word) => isGarment(word)) ? null : null,
    );
  if (/^(?:has|have)$/.test(rest[0]!)) return looks(subject.who, `with ${rest.slice(1).join(' ')}`, null);
  if (/^(?:is|are|be)$/.test(rest[0]!) && rest.length > 1 && isDescribing(rest.at(-1)!))
    return looks(subject.who, rest.slice(1).join(' '), null);
  if (!caused && !PRONOUNS.has(words[from]!) && !looksLikeVerb(words.slice(subject.end))) return null;
  return acts(subject.who, rest);
};

const looksLikeVerb = (words: Words): boolean =>
  MODALS.has(words[0]!) ||
  /^(?:is|are)$/.test(words[0]!) ||
  (/.{2}s$/.test(words[0]!) && !/ss$/.test(words[0]!)) ||
  /.{3}ing$/.test(words[0]!);

/** "A spaceship lands behind them" brings somebody new into the shot. */
const arrived: SubjectReader = (words, facts) => {
  if (!/^(?:an?|one|two|three|four|five|some)$/.test(words[0]!)) return null;
  const plural = !/^(?:an?|one)$/.test(words[0]!);
  const verb = words.findIndex(
    (word, at) =>
      at > 1 &&
      at < 6 &&
      (plural
        ? isKnownNoun(words[at - 1]!) && !PREPOSITIONS.has(word)
        : /.{2}s$/.test(word) && !/ss$/.test(word)),
  );
  if (verb < 0 || words.slice(1, verb).some((word) => PREPOSITIONS.has(word))) return null;
  const phrase = nounPhrase(words, 0, facts, verb);
  if (!phrase || phrase.end !== verb) return null;
  const known = facts.subjects.some((each) => isNamed(each, phrase.noun));
  const doing = acts([{ noun: phrase.noun, kind: phrase.kind }], words.slice(verb));
  return known ? doing : [{ change: 'ADD', subject: newSubject(phrase, []) }, ...doing];
};

const added: SubjectReader = (words, facts) => {
  let from = 0;
  while (
    from < words.length &&
    /^(?:add|insert|include|show|bring|in|i|want|there|should|be|is|are|give|me|with|put|place|also|need|have|us)$/.test(
      words[from]!,
    )
  )
    from++;
  const ordered = from > 0;
  if (from >= words.length || PRONOUNS.has(words[from]!)) return null;
  if (!ordered && numberOf(words[from]!) === null && !SOME.has(words[from]!)) return null;
  const phrase = nounPhrase(words, from, facts);
  if (
    !phrase ||
    (phrase.end < words.length &&
      !PREPOSITIONS.has(words[phrase.end]!) &&
      !/.{3}ing$/.test(words[phrase.end]!))
  )
    return null;
  if (phrase.look.some((look) => hasWord(look, 'more')) || isColour(phrase.noun)) return null;
  return [{ change: 'ADD', subject: newSubject(phrase, words.slice(phrase.end)) }];
};

/** The first reader that understands the words decides. */
export const SUBJECT_READERS: readonly SubjectReader[] = [
  exchanged,
  removed,
  replaced,
  dressed,
  described,
  counted,
  arrived,
  acted,
  added,
];
