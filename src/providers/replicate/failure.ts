/** What an answer of Replicate that is no success means for the call that got it. */
import { ProviderFailure } from '../call.js';
import { neverArrived, quote, retryAfterSeconds } from '../failure.js';
import { OutOfTime } from '../timeouts.js';

export const REPLICATE = 'replicate';

export type Answer = { status: number; statusText: string; headers: Headers; text: string };

export class ReplicateFailure extends ProviderFailure {
  constructor(
    failure: ProviderFailure['failure'],
    message: string,
    transient: boolean,
    retryAfter: number | null,
    /** Whether a request that failed may have been carried out all the same. */
    readonly mayHaveHappened: boolean,
  ) {
    super(failure, message, REPLICATE, transient, retryAfter);
  }
}

export const unreadable = (message: string) =>
  new ReplicateFailure('RESULT_UNREADABLE', message, true, null, true);

/** There was no answer at all. */
export function lostFailure(error: unknown): ReplicateFailure {
  const name = error instanceof OutOfTime ? 'TIMED_OUT' : 'UNREACHABLE';
  const message = 'Replicate can’t be reached. Check the network and REPLICATE_BASE_URL.';
  return new ReplicateFailure(name, message, true, null, !neverArrived(error));
}

export function answerFailure(
  { status, headers, text }: Answer,
  secrets: readonly string[],
): ReplicateFailure {
  const body = asObject(text);
  const words = quote(body.detail ?? body.title, secrets);
  const said = words ? ` It says: ${words}` : '';
  const lasting = (failure: ProviderFailure['failure'], message: string) =>
    new ReplicateFailure(failure, message, false, null, false);

  if (status >= 500) {
    const message = `Replicate is in trouble (${status}).${said}`;
    return new ReplicateFailure('OVERLOADED', message, true, null, true);
  }
  switch (status) {
    // The provider's words are left out where they could quote the token.
    case 401:
    case 403:
      return lasting('BAD_CREDENTIALS', 'Replicate does not accept the token. Check REPLICATE_API_TOKEN.');
    case 402:
      return lasting('OUT_OF_CREDIT', 'The Replicate account has no credit left. Top it up, then retry.');
    case 404:
      return lasting('REJECTED_INPUT', `Replicate does not know what was asked for.${said}`);
    case 429: {
      const inBody = typeof body.retry_after === 'number' ? body.retry_after : null;
      const retryAfter = inBody ?? retryAfterSeconds(headers.get('retry-after'));
      return new ReplicateFailure('RATE_LIMITED', 'Replicate asks for fewer calls.', true, retryAfter, false);
    }
    default: {
      const fields = quote(body.invalid_fields, secrets);
      return lasting(
        'REJECTED_INPUT',
        `Replicate did not accept the request (${status}).${said}${fields ? ` Fields: ${fields}` : ''}`,
      );
    }
  }
}

function asObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
