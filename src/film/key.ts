/** Content keys: the name of an artifact is a hash of everything that it is made from. */
import { createHash } from 'node:crypto';

/** Two values that are equal as JSON, whatever the order of their fields, have one key. */
export function contentKey(kind: string, ingredients: unknown): string {
  return createHash('sha256').update(kind).update('\0').update(canonicalJson(ingredients)).digest('hex');
}

export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : item,
  );
}
