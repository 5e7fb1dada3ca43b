/** Replicate's HTTP interface, one request at a time: no retries here, so that one ledger entry is one POST. */
import { ProviderFailure } from '../call.js';
import { neverArrived, quote, retryAfterSeconds } from '../failure.js';
import { OutOfTime, within } from '../timeouts.js';

export const REPLICATE = 'replicate';
const REQUEST_MS = 30_000;

export type ReplicateHttp = {
  readonly baseUrl: URL;
  get(path: string, signal?: AbortSignal): Promise<unknown>;
  post(path: string, body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<unknown>;
  upload(path: string, form: FormData): Promise<unknown>;
  /** For files, which may lie behind the API too. */
  authorization: string;
};

/** Whether a request that failed may have been carried out all the same. */
export class ReplicateFailure extends ProviderFailure {
  constructor(
    failure: ProviderFailure['failure'],
    message: string,
    transient: boolean,
    retryAfter: number | null,
    readonly mayHaveHappened: boolean,
  ) {
    super(failure, message, REPLICATE, transient, retryAfter);
  }
}

export function replicateHttp(settings: { token: string; baseUrl: string }): ReplicateHttp {
  const baseUrl = new URL(`${settings.baseUrl.replace(/\/+$/, '')}/`);
  const authorization = `Bearer ${settings.token}`;
  const secrets = [settings.token];

  async function send(path: string, init: RequestInit, signal?: AbortSignal): Promise<unknown> {
    const url = new URL(path.replace(/^\/+/, ''), baseUrl);
    const headers = { authorization, ...init.headers };
    const { response, text } = await within(REQUEST_MS, signal ?? null, async (ending) => {
      const answer = await fetch(url, { ...init, headers, signal: ending, redirect: 'error' });
      return { response: answer, text: await answer.text() };
    }).catch((error: unknown) => {
      signal?.throwIfAborted();
      const name = error instanceof OutOfTime ? 'TIMED_OUT' : 'UNREACHABLE';
      const message = 'Replicate can’t be reached. Check the network and REPLICATE_BASE_URL.';
      throw new ReplicateFailure(name, message, true, null, !neverArrived(error));
    });
    if (!response.ok) throw failureFor(response, text, secrets);
    try {
      return text === '' ? null : JSON.parse(text);
    } catch {
      throw new ReplicateFailure('RESULT_UNREADABLE', 'Replicate’s answer can’t be read.', true, null, true);
    }
  }

  return {
    baseUrl,
    authorization,
    get: (path, signal) => send(path, { method: 'GET' }, signal),
    post: (path, body, headers = {}, signal) =>
      send(
        path,
        {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...headers },
        },
        signal,
      ),
    upload: (path, form) => send(path, { method: 'POST', body: form }),
  };
}

function failureFor(response: Response, text: string, secrets: readonly string[]): ReplicateFailure {
  const body = asObject(text);
  const { status } = response;
  const words = quote(body.detail ?? body.title, secrets);
  const said = words ? ` It says: ${words}` : '';
  const lasting = (failure: ProviderFailure['failure'], message: string) =>
    new ReplicateFailure(failure, message, false, null, false);

  // The provider's words are left out where they could quote the token.
  if (status === 401 || status === 403) {
    return lasting('BAD_CREDENTIALS', 'Replicate does not accept the token. Check REPLICATE_API_TOKEN.');
  }
  if (status === 402)
    return lasting('OUT_OF_CREDIT', 'The Replicate account has no credit left. Top it up, then retry.');
  if (status === 404) return lasting('REJECTED_INPUT', `Replicate does not know what was asked for.${said}`);
  if (status === 429) {
    const retryAfter =
      typeof body.retry_after === 'number'
        ? body.retry_after
        : retryAfterSeconds(response.headers.get('retry-after'));
    return new ReplicateFailure('RATE_LIMITED', 'Replicate asks for fewer calls.', true, retryAfter, false);
  }
  if (status >= 500)
    return new ReplicateFailure(
      'OVERLOADED',
      `Replicate is in trouble (${status}).${said}`,
      true,
      null,
      true,
    );
  const fields = quote(body.invalid_fields, secrets);
  return lasting(
    'REJECTED_INPUT',
    `Replicate did not accept the request (${status}).${said}${fields ? ` Fields: ${fields}` : ''}`,
  );
}

function asObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
