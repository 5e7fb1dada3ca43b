/** What an uncommon noun is a kind of: a terrier is a dog, a referee a person. */
import type { SubjectKind } from '../facts/facts.js';
import { NOUN_KINDS } from './noun-kinds.js';

export type NounKind = { like: string; kind: SubjectKind };

/** `{ like: 'dog' }` for "terrier"; null for a noun that no list has. The lists are searched as text, which takes no memory of its own. */
export function kindOfNoun(noun: string): NounKind | null {
  if (!/^[a-z]{3,}(?: [a-z]+)?$/.test(noun)) return null;
  const at = NOUN_KINDS.indexOf(`/${noun}/`);
  if (at < 0) return null;
  const row = NOUN_KINDS.lastIndexOf('\n', at) + 1;
  const [like = '', kind] = NOUN_KINDS.slice(row, NOUN_KINDS.indexOf(':', row)).split(';');
  return { like, kind: kind as SubjectKind };
}
