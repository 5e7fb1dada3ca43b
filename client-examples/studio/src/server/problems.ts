import type { CombinedError } from 'urql';
import { texts } from '../texts/texts.js';

type Answer = { __typename: string; message?: string } | undefined;

/** What stands in the way, in words: what was answered instead, or what became of the question. Null when it was done. */
export function problemOf(answer: Answer, error: CombinedError | undefined): string | null {
  if (answer) return answer.message ? withoutField(answer.message) : null;
  return error?.graphQLErrors[0]?.message ?? texts.common.noAnswer;
}

/** Beside the one field that somebody wrote in, its name says nothing. */
const withoutField = (message: string) => message.replace(/^input(\.\w+)+: /, '');
