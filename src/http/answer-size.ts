/** How much an answer may hold. What a document costs is known before; how long the texts in it are, only now. */
import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';

const MAX_ANSWER_MB = 10;
/** Commas, quotes and colons around a value and its name. */
const AROUND = 4;
/** Most digits that a number is written with. */
const NUMBER = 20;

export function withinSize(result: ExecutionResult): ExecutionResult {
  if (!isLarger(result.data, MAX_ANSWER_MB * 1024 * 1024)) return result;
  const message = `The answer would have more than ${MAX_ANSWER_MB} MB. Ask for fewer objects, fields or points at once.`;
  return { errors: [new GraphQLError(message, { extensions: { code: 'DOCUMENT_REJECTED' } })] };
}

/** Nothing is written for it, and no more is looked at than the limit holds. */
function isLarger(value: unknown, maxBytes: number): boolean {
  let left = maxBytes;
  const pending = [value];
  while (pending.length > 0 && left >= 0) {
    const next = pending.pop();
    left -= AROUND;
    if (typeof next === 'string') left -= next.length;
    else if (typeof next === 'number') left -= Number.isInteger(next) ? AROUND : NUMBER;
    else if (Array.isArray(next)) for (const item of next) pending.push(item);
    else if (typeof next === 'object' && next !== null)
      for (const [name, field] of Object.entries(next)) {
        left -= name.length;
        pending.push(field);
      }
  }
  return left < 0;
}
