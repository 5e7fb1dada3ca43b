/** What servers that speak OpenAI's protocol mean by their errors. */
import OpenAI from 'openai';
import { ProviderFailure } from '../call.js';
import { neverArrived, quote, retryAfterSeconds } from '../failure.js';

export type Meaning = {
  failure: ProviderFailure;
  /** The request may have been worked on, and charged. */
  maybeCharged: boolean;
};
export type ErrorBody = {
  code?: unknown;
  type?: unknown;
  message?: unknown;
  metadata?: { reasons?: unknown };
};

/** `error` is what the client threw, or the `error` object that OpenRouter puts into an answer with status 200. */
export function meaningOf(error: unknown, provider: string, secrets: readonly string[]): Meaning {
  if (error instanceof OpenAI.APIConnectionError) {
    const failure = new ProviderFailure(
      'UNREACHABLE',
      `${provider} can't be reached. Check the network and its base URL.`,
      provider,
      true,
    );
    return { failure, maybeCharged: !neverArrived(error) };
  }
  if (error instanceof OpenAI.APIError) {
    const retryAfter = retryAfterSeconds(error.headers?.get('retry-after'));
    return {
      failure: failureFor(
        error.status ?? 500,
        (error.error ?? {}) as ErrorBody,
        retryAfter,
        provider,
        secrets,
      ),
      maybeCharged: error instanceof OpenAI.APIUserAbortError,
    };
  }
  const failure = new ProviderFailure(
    'RESULT_UNREADABLE',
    `${provider} sent an answer that can't be read.`,
    provider,
    true,
  );
  return { failure, maybeCharged: true };
}

export function failureInAnswer(
  error: ErrorBody,
  provider: string,
  secrets: readonly string[],
): ProviderFailure {
  const status = typeof error.code === 'number' ? error.code : 500;
  return failureFor(status, error, null, provider, secrets);
}

function failureFor(
  status: number,
  body: ErrorBody,
  retryAfter: number | null,
  provider: string,
  secrets: readonly string[],
): ProviderFailure {
  const words = quote(body.message, secrets);
  const said = words ? ` It says: ${words}` : '';
  const failed = (name: ProviderFailure['failure'], message: string, transient = false) =>
    new ProviderFailure(name, message, provider, transient, transient ? retryAfter : null);

  if (body.code === 'insufficient_quota' || body.type === 'insufficient_quota' || status === 402) {
    return failed('OUT_OF_CREDIT', `The ${provider} account has no credit left. Top it up, then retry.`);
  }
  if (body.code === 'content_policy_violation' || (status === 403 && body.metadata?.reasons)) {
    return failed('REFUSED', `${provider} refused the request.${said}`);
  }
  // The provider's words are left out here: some quote the key.
  if (status === 401 || status === 403) {
    return failed(
      'BAD_CREDENTIALS',
      `${provider} does not accept the key. Check it and what it may be used for.`,
    );
  }
  if (status === 408) return failed('TIMED_OUT', `${provider} did not answer in time.`, true);
  if (status === 429) return failed('RATE_LIMITED', `${provider} asks for fewer calls.${said}`, true);
  if (status === 409 || status >= 500)
    return failed('OVERLOADED', `${provider} is in trouble (${status}).${said}`, true);
  if (status === 404)
    return failed('REJECTED_INPUT', `${provider} does not offer this model, or not in this way.${said}`);
  return failed('REJECTED_INPUT', `${provider} did not accept the request (${status}).${said}`);
}

/** A server that can't do what `response_format` asks says so in one of these ways. */
export const refusesTheFormat = (error: unknown): boolean =>
  error instanceof OpenAI.APIError &&
  (error.status === 400 || error.status === 404 || error.status === 422 || error.status === 501) &&
  /response_format|json_schema|json_object|structured|requested parameters/i.test(error.message);

/** What another model or server can be asked without, or under another name. */
const DISPENSABLE = ['max_completion_tokens', 'max_tokens', 'temperature', 'reasoning_effort'] as const;

/** Which of the parameters that were sent this server does not take; null when it complains of something else. */
export function refusedParameter(error: unknown, sent: object): string | null {
  if (!(error instanceof OpenAI.APIError) || (error.status !== 400 && error.status !== 422)) return null;
  if (!/unsupported|not support|unknown|unrecognized|unexpected|not permitted|extra/i.test(error.message))
    return null;
  const named = (parameter: string) =>
    error.param === parameter || new RegExp(`\\b${parameter}\\b`).test(error.message);
  // A message may name the other limit as the one to use, so that the one that was sent counts.
  return DISPENSABLE.find((parameter) => parameter in sent && named(parameter)) ?? null;
}
