/** Every concept that a text names: one pass over its words, the longest name first. */
import { ACTIONS } from './actions.js';
import { BEINGS } from './beings.js';
import { COLOURS } from './colours.js';
import type { Entry, EntryOf, Family, Found } from './entry.js';
import { GARMENTS } from './garments.js';
import { HOURS } from './hours.js';
import { plural, verbForms } from './inflect.js';
import { LOOKS } from './looks.js';
import { MOODS } from './moods.js';
import { PLACES } from './places.js';
import { THINGS } from './things.js';
import { type Token, tokensOf } from './tokens.js';
import { WEATHERS } from './weathers.js';

export type FoundWords = { readonly [Each in Family]: Found<EntryOf[Each]>[] };

type Match = { family: Family; entry: Entry; plural: boolean };
/** Words of a name, joined by single spaces, and what they mean. */
const INDEX = new Map<string, Match[]>();
/** How many words the longest name has that starts with a word. */
const LONGEST = new Map<string, number>();

const keyOf = (word: string): string =>
  tokensOf(word)
    .map((each) => each.word)
    .join(' ');

function learn(word: string, match: Match): void {
  const key = keyOf(word);
  const known = INDEX.get(key) ?? [];
  // The first table to name a word within its family keeps it.
  if (known.some((each) => each.family === match.family)) return;
  INDEX.set(key, [...known, match]);
  const [first = ''] = key.split(' ');
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, key.split(' ').length));
}

const learnNouns = (family: Family, entries: readonly Entry[]): void => {
  for (const entry of entries) for (const word of entry.words) learn(word, { family, entry, plural: false });
  for (const entry of entries) {
    for (const word of entry.words) {
      const many = entry.plural !== undefined && word === entry.words[0] ? entry.plural : plural(word);
      if (keyOf(many) !== keyOf(word)) learn(many, { family, entry, plural: true });
    }
  }
};
const learnPlain = (family: Family, entries: readonly Entry[]): void => {
  for (const entry of entries) for (const word of entry.words) learn(word, { family, entry, plural: false });
};

learnNouns('places', PLACES);
learnNouns('beings', BEINGS);
learnNouns('things', THINGS);
learnNouns('garments', GARMENTS);
learnNouns('hours', HOURS);
learnNouns('weathers', WEATHERS);
learnPlain('colours', COLOURS);
learnPlain('moods', MOODS);
learnPlain('looks', LOOKS);
for (const entry of ACTIONS) {
  for (const form of verbForms(entry.verb)) learn(form, { family: 'actions', entry, plural: false });
}

export type FoundAny = Found & { family: Family };

/** How many tokens from here on are the longest name that the lexicon knows; 0 where there is none. */
export function runAt(tokens: readonly Token[], at: number): number {
  const most = Math.min(LONGEST.get(tokens[at]!.word) ?? 0, tokens.length - at);
  let key = '';
  let longest = 0;
  for (let length = 1; length <= most; length++) {
    key += (length > 1 ? ' ' : '') + tokens[at + length - 1]!.word;
    if (INDEX.has(key)) longest = length;
  }
  return longest;
}

/** In the order of the text. Where one word means several things, all of them stand there. */
export function findAll(text: string): FoundAny[] {
  const tokens = tokensOf(text);
  const all: FoundAny[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = runAt(tokens, at);
    const run = tokens.slice(at, at + length);
    const word = run.map((each) => each.word).join(' ');
    for (const match of INDEX.get(word) ?? []) {
      all.push({ ...match, word, start: run[0]!.start, end: run.at(-1)!.end });
    }
    at += Math.max(1, length);
  }
  return all;
}

/** Every known concept in the text, in order, by family. */
export function find(text: string): FoundWords {
  const found: { [Each in Family]: FoundAny[] } = {
    places: [],
    hours: [],
    weathers: [],
    beings: [],
    things: [],
    colours: [],
    moods: [],
    looks: [],
    actions: [],
    garments: [],
  };
  for (const each of findAll(text)) found[each.family].push(each);
  // The index holds entries of one family under that family's name.
  return found as unknown as FoundWords;
}

/** Only those of one family. */
export const findIn = <Each extends Family>(family: Each, text: string): Found<EntryOf[Each]>[] =>
  find(text)[family] as Found<EntryOf[Each]>[];

/** What one word or name means, whatever stands around it. */
export const meaningsOf = (word: string): readonly Match[] => INDEX.get(keyOf(word)) ?? [];
