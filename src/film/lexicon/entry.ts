/** One concept of the lexicon: the words that name it, and what renderings need to know of it. */

/** Languages whose words we know, by their ISO 639-1 code. English stands in `words`. */
export type Language =
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'pl'
  | 'tr'
  | 'ja'
  | 'zh'
  | 'ko'
  | 'ru'
  | 'ar'
  | 'hi';

export type Entry = {
  /** Unique within its family; a plain English word where there is one: "forest", "wolf". */
  id: string;
  /** Singular, lower case, one to four words each. Regular plurals are derived. */
  words: readonly string[];
  plural?: string;
  other?: Partial<Record<Language, readonly string[]>>;
};

/** Where a text names an entry. Offsets count in the text as it was given. */
export type Found<Kind extends Entry> = {
  entry: Kind;
  word: string;
  plural: boolean;
  start: number;
  end: number;
};
