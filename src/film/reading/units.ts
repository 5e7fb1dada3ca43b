/** An English text as units: names of the lexicon and single words, each with its part of speech. */
import nlp from 'compromise';
import type { Entry, EntryOf, Family } from '../lexicon/entry.js';
import { meaningsOf, runAt } from '../lexicon/find.js';
import { sameInPlural, singularOf } from '../lexicon/inflect.js';
import { type Token, tokensOf } from '../lexicon/tokens.js';

export type Part =
  | 'DET'
  | 'POSS'
  | 'NUM'
  | 'PREP'
  | 'AND'
  | 'SUB'
  | 'REL'
  | 'AUX'
  | 'PRON'
  | 'ADV'
  | 'VERB'
  | 'ADJ'
  | 'NOUN';

export type Unit = {
  /** As it stands in the text. */
  text: string;
  word: string;
  start: number;
  end: number;
  part: Part;
  /** What the lexicon knows of it. */
  means: { [Each in Family]?: { entry: EntryOf[Each]; plural: boolean } };
  /** A verb's form; null for what is no verb. */
  form: 'bare' | 'third' | 'ing' | 'past' | null;
  /** The punctuation after it, and "/" where a line ends. */
  after: string;
  possessive: boolean;
  /** Starts with a capital letter, and not only because a sentence does. */
  proper: boolean;
};

const list = (text: string) => text.split(' ');

const SMALL: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...list('a an the this that these those some any each every another both all no').map(
    (w) => [w, 'DET'] as const,
  ),
  ...list('his her their its my our your').map((w) => [w, 'POSS'] as const),
  ...list(
    'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million several few many countless numerous twenty thirty',
  ).map((w) => [w, 'NUM'] as const),
  ...list(
    'in on at of with without by for from to into onto over under above below beneath behind beside besides between among amid amidst through across along around near past inside outside toward towards against off upon during within like via about underneath alongside atop aboard before after past down up out away',
  ).map((w) => [w, 'PREP'] as const),
  ...list('and or then but plus & yet').map((w) => [w, 'AND'] as const),
  ...list('while as when until till because where whereas once since so whenever if though although').map(
    (w) => [w, 'SUB'] as const,
  ),
  ...list('who which whom whose').map((w) => [w, 'REL'] as const),
  ...list(
    'is are was were be been being has have had having will would can could do does did must should may might gets keeps keep start starts begin begins tries try',
  ).map((w) => [w, 'AUX'] as const),
  ...list(
    'he she it they him them i we you us me himself herself itself themselves everyone everybody nobody anyone anybody everything something nothing each other',
  ).map((w) => [w, 'PRON'] as const),
  ...list(
    'very too quite slowly quietly again together alone only just still always never almost softly suddenly finally gently now here there back forward forwards apart home ahead high deep far away everywhere somewhere early late not upwards downwards overhead below nearby aside',
  ).map((w) => [w, 'ADV'] as const),
]);

// What the tagger's own dictionary says of a word. Tagging whole texts would take too long for long ones.
const MODEL = (
  nlp as unknown as {
    model(): {
      one: { lexicon: Record<string, string | string[]> };
      two: { switches: Record<string, string> };
    };
  }
).model();
const DICTIONARY = MODEL.one.lexicon;
/** Words that are a noun or a verb, depending on their sentence. */
const SWITCHES = MODEL.two.switches;
function dictionaryTag(word: string): string {
  const tag = Object.hasOwn(DICTIONARY, word) ? DICTIONARY[word] : undefined;
  return tag === undefined ? '' : Array.isArray(tag) ? tag.join(' ') : tag;
}

/** "Hammer", "waddle", "shapes": in the right place it is what somebody does. */
const canBeVerb = ({ word, means }: Unit): boolean =>
  means.actions !== undefined ||
  /\|Verb/.test(Object.hasOwn(SWITCHES, word) ? SWITCHES[word]! : '') ||
  /Infinitive|PresentTense/.test(dictionaryTag(word)) ||
  [word.slice(0, -1), word.slice(0, -2)].some((stem) => /Infinitive/.test(dictionaryTag(stem)));

export const isNameOfPlace = (word: string): boolean => /City|Place|Region/.test(dictionaryTag(word));

const FORMS: readonly (readonly [Unit['form'], RegExp])[] = [
  ['ing', /[a-z]{2}ing$/],
  ['past', /[a-z]{2}ed$/],
  ['third', /[a-z]{2}[^s]s$/],
];

const formOf = (word: string): Unit['form'] =>
  FORMS.find(([, ending]) => ending.test(word.split(' ')[0]!))?.[0] ?? 'bare';

const ADJECTIVE =
  /(?:ous|ful|less|ish|ive|able|ible|ical|ic|esque|y|al|lit|haired|eyed|shaped|sized|colou?red|ary|ern|ese)$/;
const ADJECTIVES = new Set(
  'lone matte glossy satin tiny giant huge little old young big small massive enormous lost wooden golden elderly abandoned ancient empty busy crowded modern shy brave clever curious hungry tired stray wild baby mother vintage retro electric glass stone paper steel iron silver crystal mechanical holographic transparent translucent luminous bioluminescent pregnant blind stained pouring whole entire own same different new last first second next rocky coastal rural urban distant endless deserted'.split(
    ' ',
  ),
);
const NOUN_ENDING =
  /(?:er|or|ist|ian|tion|[ae]ncy|logy|graphy|nomy|ness|ment|ity|ship|hood|ism|ance|ence|ery|ory|phone|ball|man|woman|bot|saur|corn|house|fish|bird|craft|board|book|day|way|light|boy|girl|city|party|baby|story|body|army|fairy|family|berry|cherry|puppy|kitty|bunny|belly|jelly|candy|study|enemy|lady|daisy|lily|poppy|factory|bakery|gallery|library|century|pastry|monkey|donkey|turkey|jersey|valley|alley|key|animal|festival|hospital|metal|crystal|pedal|signal|journal|ritual|music|mosaic|fabric|traffic|logic|picnic|comic|plastic|sky|fly|boy|toy|bay|ray|spray|galaxy|energy|melody|memory|battery|delivery|lavender|(?:duck|gos|sap|seed|hatch|fledg|year|earth|dar|sib)ling)$/;

/** Words that are never what a sentence tells that somebody does. */
const ALWAYS_NOUN = new Set(
  list(
    'light lights water face faces hand hands time world people love life street drum drums rock band film music song video shadow shadows cloud clouds ice',
  ),
);

function partOf(word: string, means: Unit['means'], tag: string): Part {
  const small = SMALL.get(word);
  if (small !== undefined) return small;
  if (/^\d+$/.test(word)) return 'NUM';
  const noun = means.beings ?? means.things ?? means.places ?? means.garments;
  if (noun !== undefined && means.actions === undefined) return 'NOUN';
  if (means.actions !== undefined) return 'VERB';
  if (means.colours !== undefined || means.looks !== undefined) return 'ADJ';
  if (means.moods !== undefined)
    return /ness$|^(?:love|joy|hope|energy|magic|dream|mystery|horror|memories|memory|childhood)$/.test(word)
      ? 'NOUN'
      : 'ADJ';
  if (means.hours !== undefined) return /lit$|^starry$/.test(word) ? 'ADJ' : 'NOUN';
  if (means.weathers !== undefined)
    return /(?:y|ing|cast|less|frozen|swept|wet|covered|capped|bound)$/.test(word) ? 'ADJ' : 'NOUN';
  if (
    /ly$/.test(word) &&
    !/^(?:family|lonely|ugly|friendly|elderly|lovely|early|only|fly|jelly|lily|butterfly)$/.test(word)
  )
    return 'ADV';
  if (ADJECTIVES.has(word) || /Adjective|Comparable/.test(tag)) return 'ADJ';
  if (
    /[^s]s$/.test(word) &&
    [word.slice(0, -1), word.slice(0, -2)].some((each) => /Infinitive/.test(dictionaryTag(each)))
  )
    return 'VERB';
  if (
    /Infinitive|PresentTense|Gerund|PastTense|Participle|PhrasalVerb/.test(tag) &&
    !/Noun|Singular/.test(tag)
  )
    return 'VERB';
  if (/Singular|Plural|Noun|Name|Place|City|Country|Person|Organization/.test(tag)) return 'NOUN';
  if (/Adverb/.test(tag)) return 'ADV';
  if (NOUN_ENDING.test(word)) return 'NOUN';
  if (/[a-z]{2}ing$/.test(word) || /[a-z]{2}[^e]ed$/.test(word)) return 'VERB';
  return ADJECTIVE.test(word) ? 'ADJ' : 'NOUN';
}

/** "Soft grey and cream": what could be a thing is a colour beside another one. */
function coloursMarked(units: Unit[]): Unit[] {
  units.forEach((unit, at) => {
    const other = units[at - 1]?.word === 'and' ? units[at - 2] : units[at - 1];
    const beside = other?.part === 'ADJ' && other.means.colours !== undefined && other.after !== '.';
    const ends = unit.after !== '' || at === units.length - 1;
    if (unit.part !== 'NOUN' || unit.means.colours === undefined || !beside || !ends) return;
    Object.assign(unit, { part: 'ADJ', means: { colours: unit.means.colours } });
  });
  return units;
}

/** "Hearts break": an unknown word that can be a verb is one behind a plural and before what leads on. */
function predicatesMarked(units: Unit[]): Unit[] {
  units.forEach((unit, at) => {
    const before = units[at - 1];
    const next = units[at + 1];
    if (unit.word === 'that' && before?.part === 'NOUN' && before.after === '' && next?.means.actions) {
      // "A lantern that lights up villages"
      Object.assign(unit, { part: 'REL' });
      Object.assign(next, { part: 'VERB', form: formOf(next.word) });
      return;
    }
    // "A detective lights a match": a thing's name stands before no article.
    const does = unit.means.actions !== undefined && formOf(unit.word) === 'third';
    if (
      unit.part === 'NOUN' &&
      does &&
      ['DET', 'POSS'].includes(next?.part ?? '') &&
      unit.after === '' &&
      (before === undefined || before.part === 'NOUN')
    ) {
      Object.assign(unit, { part: 'VERB', form: 'third' });
      return;
    }
    // "She hands it to a knight"
    if (unit.part === 'NOUN' && before?.part === 'PRON' && /^(?:he|she|it|they)$/.test(before.word)) {
      Object.assign(unit, { part: 'VERB', form: formOf(unit.word) });
      return;
    }
    if (isPredicate(units, at)) {
      Object.assign(unit, { part: 'VERB', form: isPlural(before!) ? 'bare' : 'third' });
      return;
    }
    // "Garden furniture", "the garden": what can be a thing is one where a verb can't stand.
    const asNoun =
      before === undefined
        ? next?.part === 'NOUN'
        : before.after === '' &&
          (['DET', 'POSS'].includes(before.part) || (before.part === 'ADJ' && next?.part === 'NOUN'));
    if (
      unit.part === 'VERB' &&
      unit.form === 'bare' &&
      asNoun &&
      (unit.means.places ?? unit.means.things ?? unit.means.beings)
    ) {
      Object.assign(unit, { part: 'NOUN', form: null });
      return;
    }
    // "Leaves, sunlight, water": what stands alone between commas is a thing.
    const listed = (at === 0 || before!.after !== '') && unit.after !== '';
    if (unit.part === 'VERB' && listed && (unit.means.things ?? unit.means.beings) !== undefined) {
      Object.assign(unit, { part: 'NOUN', form: null });
      return;
    }
  });
  return units;
}

/** What a word's ending alone made of it: "a hive", "the penalty" end like adjectives, "a striped awning" like a verb. */
function nounsMarked(units: Unit[]): Unit[] {
  units.forEach((unit, at) => {
    const before = units[at - 1];
    const next = units[at + 1];
    // "A watering can": nobody is able to anything.
    const isVessel = unit.word === 'can' && (next === undefined || unit.after !== '' || next.part === 'PREP');
    if (isVessel) Object.assign(unit, { part: 'NOUN', form: null });
    const led = before !== undefined && before.after === '' && /^(?:DET|POSS|ADJ)$/.test(before.part);
    const described = led || (before?.form === 'past' && units[at - 2]?.part === 'DET');
    const ends = next === undefined || unit.after === '.' || /^(?:PREP|SUB|AUX)$/.test(next.part);
    const guessed = Object.keys(unit.means).length === 0 && !ADJECTIVES.has(unit.word);
    const known = /Adjective|Gerund|PresentTense|Comparable/.test(dictionaryTag(unit.word));
    if (!described || !ends || !guessed || known || unit.after === '-') return;
    if (unit.part === 'ADJ' || (unit.part === 'VERB' && unit.form === 'ing'))
      Object.assign(unit, { part: 'NOUN', form: null });
  });
  return units;
}

/** Plurals that stand before nouns: "a sports car". */
const ATTRIBUTIVE = /^(?:sports|arms|goods|sales|games|arts|news|savings|jeans|glasses|clothes|fireworks)$/;

/**
 * A noun behind another that disagrees with it in number is what that one does: "a potter shapes", "penguins waddle".
 * Names of things agree in themselves: "a city street", "paper boats".
 */
function isPredicate(units: readonly Unit[], at: number): boolean {
  const [unit, before, next] = [units[at]!, units[at - 1], units[at + 1]];
  if (unit.part !== 'NOUN' || before?.part !== 'NOUN' || before.after !== '' || before.possessive)
    return false;
  if (unit.proper || unit.possessive || ATTRIBUTIVE.test(before.word)) return false;
  const ends = next === undefined || unit.after !== '' || ['PREP', 'ADV', 'AND', 'SUB'].includes(next.part);
  const hasObject = ['DET', 'POSS', 'NUM', 'PRON'].includes(next?.part ?? '');
  const living = before.means.beings !== undefined;
  const one = isOne(units, at - 1);
  // "A drummer drums", but "city lights".
  if (ALWAYS_NOUN.has(unit.word) && !(living && one)) return false;
  if (isPlural(before)) {
    if (singularOf(unit.word) !== null || sameInPlural(before.word)) return false;
    const unknown = Object.keys(unit.means).length === 0;
    return (ends || hasObject) && (canBeVerb(unit) || (living && unknown));
  }
  if (singularOf(unit.word) === null || !canBeVerb(unit)) return false;
  return hasObject || living || (one && ends);
}

/** Whether the words up to this noun are led by "a" and its like. */
function isOne(units: readonly Unit[], at: number): boolean {
  let from = at;
  while (from > 0 && ['NOUN', 'ADJ'].includes(units[from - 1]!.part) && units[from - 1]!.after !== '.')
    from--;
  return /^(?:an?|one|another|each|every)$/.test(units[from - 1]?.word ?? '');
}

export function unitsOf(text: string): Unit[] {
  const tokens = tokensOf(text);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = Math.max(1, runAt(tokens, at));
    units.push(unitFrom(text, tokens, at, length));
    at += length;
  }
  return predicatesMarked(nounsMarked(coloursMarked(units)));
}

/** "Earbuds by Aurora": with a capital letter amid a sentence it is what somebody or something is called. */
const ALSO_NAMES = new Set(['aurora']);

function unitFrom(text: string, tokens: readonly Token[], at: number, length: number): Unit {
  const first = tokens[at]!;
  const last = tokens[at + length - 1]!;
  const next = tokens[at + length];
  const between = text.slice(last.end, next?.start ?? text.length);
  const before = at === 0 ? '.' : text.slice(tokens[at - 1]!.end, first.start);
  const word = tokens
    .slice(at, at + length)
    .map((each) => each.word)
    .join(' ');
  const raw = text.slice(first.start, last.end);
  const isName =
    ALSO_NAMES.has(word) && /^\p{Lu}/u.test(raw) && (!/[.!?\n:]/.test(before) || /^,/.test(between));
  const means: Unit['means'] =
    SMALL.has(word) || isName
      ? {}
      : Object.fromEntries(
          meaningsOf(word).map(({ family, entry, plural }) => [family, { entry: entry as Entry, plural }]),
        );
  const tag = length === 1 ? dictionaryTag(word) : '';
  const part = ALWAYS_NOUN.has(word) && means.actions !== undefined ? 'NOUN' : partOf(word, means, tag);
  // "Lumen, a solar lantern" is a name, whatever the word means.
  const explained = before === '.' && /^,\s/.test(between) && /^(?:an?|the|our)$/.test(next?.word ?? '');
  return {
    text: raw,
    word,
    start: first.start,
    end: last.end,
    part,
    means,
    form: part === 'VERB' || means.actions !== undefined ? formOf(word) : null,
    after: /[.!?\n;:…。]/.test(between) ? '.' : /[,()–—]/.test(between) ? ',' : /-/.test(between) ? '-' : '',
    possessive: /['’]s$/.test(raw),
    proper:
      /^\p{Lu}/u.test(raw) &&
      means.colours === undefined &&
      !/^-/.test(between) &&
      (explained ||
        !/[.!?\n:]/.test(before) ||
        (!SMALL.has(word) &&
          Object.keys(means).length === 0 &&
          /^$|Name|Place|City|Country|Organization|Company/.test(tag) &&
          part === 'NOUN')),
  };
}

/** The noun in the singular, as a description names the kind of thing. */
export const singular = (word: string): string => {
  const at = word.lastIndexOf(' ') + 1;
  return word.slice(0, at) + (singularOf(word.slice(at)) ?? word.slice(at));
};

export const isPlural = (unit: Unit): boolean => {
  const known = unit.means.beings ?? unit.means.things ?? unit.means.places ?? unit.means.garments;
  return known?.plural ?? singularOf(unit.word.split(' ').at(-1)!) !== null;
};
