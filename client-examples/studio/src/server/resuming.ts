/**
 * Subscriptions that survive a lost connection. graphql-ws would send the first request again, and so get what it had
 * already; we ask for what comes after the last event that arrived.
 */
import { type Client, createClient } from 'graphql-ws';
import { paced } from './pacing.js';
import { authorization, line, tokenWanted } from './session.js';

type Request = { query?: string; variables?: Record<string, unknown> };
type Sink = { next(value: object): void; error(error: unknown): void; complete(): void };

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5_000;
const TOKEN_REFUSED = 4403;

export function openSocket(): Client {
  const { protocol, host } = window.location;
  return createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    connectionParams: authorization,
    retryAttempts: 0,
    keepAlive: 15_000,
    on: {
      connected: () => line.set('open'),
      closed: (event) => {
        if ((event as CloseEvent).code === TOKEN_REFUSED) tokenWanted.set(true);
        // Closed because nothing listens any more is no loss.
        else if (!(event as CloseEvent).wasClean) line.set('lost');
      },
    },
  });
}

export function subscribeForGood(socket: Client, request: Request, sink: Sink): () => void {
  let variables = request.variables ?? {};
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};
  const events = paced((result: object) => sink.next(result));

  function start(): void {
    unsubscribe = socket.subscribe(
      { query: request.query ?? '', variables },
      {
        next(result) {
          wait = FIRST_WAIT_MS;
          variables = { ...variables, ...cursorIn(result.data) };
          events.take(result);
        },
        error(error) {
          if (!isLostConnection(error)) return sink.error(error);
          if (error.code === TOKEN_REFUSED) return;
          line.set('lost');
          timer = setTimeout(start, wait);
          wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        },
        complete() {
          events.finish();
          sink.complete();
        },
      },
    );
  }

  start();
  return () => {
    clearTimeout(timer);
    events.forget();
    unsubscribe();
  };
}

/** Of `jobEvents`; other subscriptions begin with the present anyway. */
function cursorIn(data: unknown): { after?: number } {
  const sequence = (data as { jobEvents?: { sequence?: number } } | null)?.jobEvents?.sequence;
  return sequence === undefined ? {} : { after: sequence };
}

function isLostConnection(error: unknown): error is CloseEvent {
  return error instanceof CloseEvent || error instanceof Event;
}
