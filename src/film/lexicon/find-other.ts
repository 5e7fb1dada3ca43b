/** The same for other languages: exact words, beginnings of words where languages inflect, and names within unspaced text. */
import { BEINGS } from './beings.js';
import type { Entry, Family, Language } from './entry.js';
import { meaningsOf } from './find.js';
import { LANGUAGES, OTHER_NUMBERS, OTHER_WORDS } from './other-languages.js';
import { PICTURES } from './pictures.js';
import { isSmallWord } from './small-words.js';
import { THINGS } from './things.js';

export type FoundOther = {
  family: Family;
  entry: Entry;
  plural: boolean;
  count: number | null;
  start: number;
  end: number;
};

type Meaning = { family: Family; entry: Entry };
type Dictionary = {
  words: Map<string, Meaning[]>;
  stems: Map<string, Meaning[]>;
  longest: number;
  numbers: Map<string, number>;
};

const UNSPACED: ReadonlySet<Language> = new Set<Language>(['ja', 'zh']);
/** Words of these are found by how they begin: endings say their role. */
const SHORTEST_STEM = 3;

function add(map: Map<string, Meaning[]>, word: string, meaning: Meaning): void {
  const known = map.get(word) ?? [];
  if (!known.some((each) => each.family === meaning.family)) map.set(word, [...known, meaning]);
}

/** "волки" and "волка" begin like "волк"; "собаку" like "собака" without its last vowel. */
const stemOf = (word: string): string =>
  word.length > SHORTEST_STEM ? word.replace(/[aeiouyąęёаеиоуыьъэюяй]$/u, '') : word;

function dictionaryOf(language: Language): Dictionary {
  const dictionary: Dictionary = { words: new Map(), stems: new Map(), longest: 1, numbers: new Map() };
  const learn = (word: string, meaning: Meaning) => {
    if (word === '') return;
    add(dictionary.words, word, meaning);
    add(dictionary.stems, stemOf(word), meaning);
    dictionary.longest = Math.max(
      dictionary.longest,
      UNSPACED.has(language) ? word.length : word.split(' ').length,
    );
  };
  const column = LANGUAGES.indexOf(language) + 1;
  for (const [family, table] of Object.entries(OTHER_WORDS)) {
    for (const row of table.trim().split('\n')) {
      const cells = row.split(';');
      const match = meaningsOf(cells[0]!).find((each) => each.family === family);
      if (match === undefined) continue;
      for (const word of (cells[column] ?? '').split('/'))
        learn(word, { family: match.family, entry: match.entry });
    }
  }
  const pictured = new Map(
    [
      ...BEINGS.map((entry) => ({ family: 'beings' as const, entry })),
      ...THINGS.map((entry) => ({ family: 'things' as const, entry })),
    ]
      .reverse()
      .map((each) => [each.entry.picture, each] as const),
  );
  for (const { icon, english, others } of PICTURES) {
    const named =
      meaningsOf(english).find(({ family }) => family === 'beings' || family === 'things') ??
      pictured.get(icon);
    if (named === undefined) continue;
    for (const word of others[language] ?? []) {
      if (
        !ADJECTIVES.has(word) &&
        !dictionary.words.has(word) &&
        (word.length > 2 || UNSPACED.has(language) || language === 'ko')
      )
        learn(word, { family: named.family, entry: named.entry });
    }
  }
  OTHER_NUMBERS[language].forEach((words, at) => {
    for (const word of words.split('/')) dictionary.numbers.set(word, at + 2);
  });
  return dictionary;
}

/** Parts of the names of pictures that say nothing alone. */
const ADJECTIVES = new Set('klein petit pequeño piccolo pequeno mały groß grand grande'.split(' '));

const dictionaries = new Map<Language, Dictionary>();
function dictionaryIn(language: Language): Dictionary {
  const known = dictionaries.get(language) ?? dictionaryOf(language);
  dictionaries.set(language, known);
  return known;
}

export const isWordOf = (language: 'en' | Language, word: string): boolean =>
  language === 'en' ? meaningsOf(word).length > 0 : dictionaryIn(language).words.has(word);

export const findOther = (text: string, language: Language): FoundOther[] =>
  UNSPACED.has(language)
    ? inUnspaced(text.toLowerCase(), dictionaryIn(language))
    : inSpaced(text.toLowerCase(), language);

/** More are not told. */
const MAX_UNKNOWN = 6;

/**
 * Words that name something and that the dictionary does not have, as they stand in the text. In languages with articles
 * a noun is what stands behind a small word, in German what is written large; in others it may be any word.
 */
export function unknownWords(text: string, language: Language, found: readonly FoundOther[]): string[] {
  const unknown = UNSPACED.has(language)
    ? unknownRuns(text, found)
    : unknownTokens(text, language, found).map(({ word }) => word);
  return [...new Set(unknown)].slice(0, MAX_UNKNOWN);
}

function unknownTokens(text: string, language: Language, found: readonly FoundOther[]) {
  const { numbers } = dictionaryIn(language);
  const isSmall = (word: string) =>
    isSmallWord(language, word.toLowerCase()) || numbers.has(word.toLowerCase()) || /^\d+$/.test(word);
  const tokens = wordsIn(text);
  return tokens.filter(({ word, start, end }, at) => {
    if (isSmall(word) || word.length < (SHORTEST_NOUN[language] ?? 4)) return false;
    if (found.some((each) => each.start < end && each.end > start)) return false;
    if (language === 'de') return /^\p{Lu}/u.test(word);
    const before = tokens[at - 1]?.word;
    return !WITH_ARTICLES.has(language) || before === undefined || isSmall(before) || /['’]/.test(word);
  });
}

const wordsIn = (text: string) =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/** What Chinese and Japanese say with one character that names nothing. */
const PARTICLES = /[一二三两的在上下里中着了位只个条名和与把被是有正从到向着地得这那站坐人日々]/gu;

/** Names are written in Han characters or Katakana; a doubled character describes. */
function unknownRuns(text: string, found: readonly FoundOther[]): string[] {
  const rest = found.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const runs = rest.replace(PARTICLES, ' ').match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu) ?? [];
  return runs.filter((run) => !/^(.)\1$/u.test(run));
}

const WITH_ARTICLES: ReadonlySet<Language> = new Set<Language>(['fr', 'es', 'it', 'pt', 'nl']);
const SHORTEST_NOUN: Readonly<Partial<Record<Language, number>>> = { ko: 2, hi: 3, ar: 3 };

function inUnspaced(text: string, { words, longest, numbers }: Dictionary): FoundOther[] {
  const found: FoundOther[] = [];
  for (let at = 0; at < text.length; ) {
    let taken = 1;
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const meanings = words.get(text.slice(at, at + length));
      if (meanings === undefined) continue;
      const before = [...text.slice(Math.max(0, at - 3), at)];
      const number = before.map((each) => numbers.get(each)).find((each) => each !== undefined) ?? null;
      found.push(
        ...meanings.map((each) => ({ ...each, plural: false, count: number, start: at, end: at + length })),
      );
      taken = length;
      break;
    }
    at += taken;
  }
  return found;
}

const ARTICLES: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /^(?:و?ب?ال|لل|و|ب|ف)(?=.{2})/u,
  fr: /^(?:[dljn]|qu)['’](?=.{2})/u,
  it: /^(?:dell|nell|sull|all|un|l|d|quell)['’](?=.{2})/u,
};
/** How much can be cut off a word: in German a longer rest is the second half of a compound. */
const MAX_CUT: Readonly<Partial<Record<Language, number>>> = { ko: 6, tr: 6, de: 2, nl: 2 };
const SHORTEST: Readonly<Partial<Record<Language, number>>> = { ko: 1, ar: 2, hi: 2, ru: 2 };

/** What Korean hangs on a noun: "밤에" is "밤" with "at". */
const KOREAN_PARTICLE =
  /(?:들?(?:에서는|에서|에게|으로|로|은|는|이|가|을|를|에는|에|와|과|도|의|까지|부터|처럼|마다)|들)$/u;

const MANY: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /[sx]$/,
  es: /s$/,
  pt: /s$/,
  nl: /(?:en|s)$/,
  de: /(?:e|en|er)$/,
  it: /[ie]$/,
  pl: /[iy]$/,
  ru: /[иы]$/,
  tr: /l[ae]r/,
  ko: /들/,
};

function inSpaced(text: string, language: Language): FoundOther[] {
  const { words, stems, longest, numbers } = dictionaryIn(language);
  const tokens = wordsIn(text);
  const found: FoundOther[] = [];
  for (let at = 0; at < tokens.length; ) {
    let taken = 1;
    for (let length = Math.min(longest, tokens.length - at, 4); length > 0; length--) {
      const run = tokens.slice(at, at + length);
      const word = run.map((each) => each.word).join(' ');
      // An ending is cut off the last word only.
      const most = length === 1 ? Number.POSITIVE_INFINITY : run.at(-1)!.word.length - 1;
      const match = isSmallWord(language, word) ? null : lookUp(word, language, words, stems, most);
      if (match === null) continue;
      const around = language === 'ko' ? [length, -1] : [-1, -2, -3];
      const count =
        around.map((step) => numberAt(tokens[at + step]?.word, numbers)).find((each) => each != null) ?? null;
      const plural = count !== null || (word !== match.word && MANY[language]?.test(word) === true);
      found.push(
        ...match.meanings.map((each) => ({
          ...each,
          plural,
          count,
          start: run[0]!.start,
          end: run.at(-1)!.end,
        })),
      );
      taken = length;
      break;
    }
    at += taken;
  }
  return found;
}

const numberAt = (word: string | undefined, numbers: Dictionary['numbers']): number | null =>
  word === undefined
    ? null
    : (numbers.get(word) ?? (/^\d{1,2}$/.test(word) ? Math.max(1, Number(word)) : null));

function lookUp(
  word: string,
  language: Language,
  words: Dictionary['words'],
  stems: Dictionary['stems'],
  mostCut: number,
) {
  const article = language === 'ko' ? KOREAN_PARTICLE : ARTICLES[language];
  const bare = article === undefined ? word : word.replace(article, '');
  for (const form of bare === word ? [word] : [word, bare]) {
    const exact = words.get(form);
    if (exact !== undefined) return { meanings: exact, word: form };
  }
  const whole = stemOf(bare);
  const most = Math.min(mostCut - (word.length - bare.length), MAX_CUT[language] ?? 4);
  const least = SHORTEST[language] ?? SHORTEST_STEM;
  for (let cut = 0; cut <= most && bare.length - cut >= least; cut++) {
    const stem = cut === 0 ? whole : bare.slice(0, bare.length - cut);
    const known = words.get(stem) ?? stems.get(stem);
    if (known !== undefined && stem.length >= Math.min(4, least + 1, bare.length))
      return { meanings: known, word: stem };
  }
  return null;
}
