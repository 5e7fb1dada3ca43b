/** The name that people give a film, and how films are found by their words. */
import { userText } from './user-text.js';

export const MAX_NAME_CHARACTERS = 120;
export const MAX_SEARCH_CHARACTERS = 200;

export const FilmName = userText(1, MAX_NAME_CHARACTERS);
export const SearchText = userText(0, MAX_SEARCH_CHARACTERS);

/** A film without a name goes by its prompt. */
export const titleOf = ({ name, prompt }: { name: string | null; prompt: string }): string => name ?? prompt;

/**
 * The query of PostgreSQL's text search for films that hold all of these words or their beginnings, in any order. Words
 * are quoted, so that PostgreSQL takes them apart as it did those of the film. Null when nothing is asked.
 */
export function searchQuery(text: string): string | null {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  return words.map((word) => `'${word.replace(/['\\]/g, '$&$&')}':*`).join(' & ');
}
