/**
 * A subscription of `jobEvents` that survives lost connections; copy this file. graphql-ws's own retry sends the variables
 * of the first time again, so that everything since the old `afterSequence` arrives twice. Make its client with
 * `retryAttempts: 0`: this subscribes anew after the last event that arrived.
 */
import type { Client } from 'graphql-ws';

type Request = { query: string; variables: Record<string, unknown> };
type Result = { data?: unknown };
type Sink<Each> = { next(result: Each): void; error(error: unknown): void; complete(): void };

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5_000;
/** The server refuses the token, or it has ended. */
const TOKEN_REFUSED = 4403;

/** Answers how to leave it. */
export function subscribeResuming(
  client: Client,
  { query, variables }: Request,
  sink: Sink<Result>,
): () => void {
  let afterSequence = variables.afterSequence;
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave = () => {};

  function start(): void {
    const again = afterSequence === undefined ? variables : { ...variables, afterSequence };
    leave = client.subscribe<Record<string, unknown>>(
      { query, variables: again },
      {
        next(result) {
          wait = FIRST_WAIT_MS;
          afterSequence = sequenceIn(result.data) ?? afterSequence;
          sink.next(result);
        },
        error(error) {
          if (!isLostConnection(error)) return sink.error(error);
          timer = setTimeout(start, wait);
          wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        },
        complete: () => sink.complete(),
      },
    );
  }

  start();
  return () => {
    clearTimeout(timer);
    leave();
  };
}

/** Of `jobEvents`; other subscriptions begin with the present anyway. */
function sequenceIn(data: unknown): number | undefined {
  return (data as { jobEvents?: { sequence?: number } } | null)?.jobEvents?.sequence;
}

/** Errors of GraphQL come as a list; of the connection comes the event itself. */
const isLostConnection = (error: unknown): boolean =>
  !Array.isArray(error) && !(error instanceof Error) && (error as { code?: number }).code !== TOKEN_REFUSED;
