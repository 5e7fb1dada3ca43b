/**
 * Replicate's own client, held to one request a call. By itself it sends a POST again after a 429 or a lost connection,
 * and a prediction that is made twice is paid twice.
 */
import ReplicateClient, { type WebhookEventType } from 'replicate';
import { within } from '../timeouts.js';
import { type Answer, answerFailure, lostFailure, unreadable } from './failure.js';

const REQUEST_MS = 30_000;

export type NewPrediction = {
  /** An official model by its name, any other by its version. */
  of: { model: string } | { version: string };
  input: Record<string, unknown>;
  webhook?: string;
  webhook_events_filter?: WebhookEventType[];
  /** As Replicate writes a duration: 45s, 10m. */
  cancelAfter: string;
};

/** Answers are as they came: whoever asks checks their shape. */
export type ReplicateApi = {
  readonly baseUrl: URL;
  /** For files, which may lie behind the API too. */
  readonly authorization: string;
  createPrediction(prediction: NewPrediction): Promise<unknown>;
  getPrediction(id: string, signal: AbortSignal): Promise<unknown>;
  cancelPrediction(id: string, signal: AbortSignal): Promise<unknown>;
  /** The first page, or the one at a path that an earlier page named. */
  listPredictions(page: string | null): Promise<unknown>;
  createFile(form: FormData): Promise<unknown>;
};

export function replicateApi({ token, baseUrl }: { token: string; baseUrl: string }): ReplicateApi {
  const call = (ask: (client: ReplicateClient) => Promise<unknown>, signal?: AbortSignal) =>
    callOnce({ auth: token, baseUrl }, ask, signal);
  return {
    baseUrl: new URL(`${baseUrl.replace(/\/+$/, '')}/`),
    authorization: `Bearer ${token}`,
    createPrediction: ({ of, cancelAfter, ...order }) =>
      call(async (client) => {
        // Not `predictions.create`, which can send no Cancel-After.
        const route = 'model' in of ? `models/${of.model}/predictions` : 'predictions';
        const data = 'model' in of ? order : { ...of, ...order };
        const headers = { 'Cancel-After': cancelAfter };
        return (await client.request(route, { method: 'POST', headers, data })).json();
      }),
    getPrediction: (id, signal) => call((client) => client.predictions.get(id), signal),
    cancelPrediction: (id, signal) => call((client) => client.predictions.cancel(id), signal),
    listPredictions: (page) =>
      call(async (client) =>
        page === null ? client.predictions.list() : (await client.request(page, {})).json(),
      ),
    createFile: (form) =>
      call(async (client) => (await client.request('files', { method: 'POST', data: form })).json()),
  };
}

async function callOnce(
  settings: { auth: string; baseUrl: string },
  ask: (client: ReplicateClient) => Promise<unknown>,
  signal?: AbortSignal,
): Promise<unknown> {
  let outcome: Promise<Answer> | undefined;
  const client = new ReplicateClient({
    ...settings,
    // Asked again by the client, it gives the first outcome again.
    fetch: async (input, init) => {
      outcome ??= send(input, init, signal);
      const { text, ...answer } = await outcome;
      return new Response(text || null, answer);
    },
  });
  try {
    return await ask(client);
  } catch (error) {
    signal?.throwIfAborted();
    if (!outcome) throw error;
    const answer = await outcome.catch((lost: unknown) => {
      throw lostFailure(lost);
    });
    const succeeded = answer.status >= 200 && answer.status < 300;
    throw succeeded
      ? unreadable('Replicate’s answer can’t be read.')
      : answerFailure(answer, [settings.auth]);
  }
}

const send = (
  input: Request | string,
  init: RequestInit | undefined,
  signal?: AbortSignal,
): Promise<Answer> =>
  within(REQUEST_MS, signal ?? null, async (ending) => {
    const response = await fetch(input, { ...init, signal: ending, redirect: 'error' });
    const { status, statusText, headers } = response;
    return { status, statusText, headers, text: await response.text() };
  });
