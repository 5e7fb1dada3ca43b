/** A text as words with their places in it. */

export type Token = {
  /** Lower case, without a possessive ending. */
  word: string;
  start: number;
  end: number;
};

const WORD = /[\p{L}\p{M}\p{N}&]+(?:['’]\p{L}+)*/gu;

/** "rain-soaked" is two words, "wolf's" is "wolf". */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const word = raw.toLowerCase().replace(/['’]s$/, '');
    tokens.push({ word, start: index, end: index + raw.length });
  }
  return tokens;
}
