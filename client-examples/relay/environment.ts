/** Relay's way to the server: queries and mutations by fetch, subscriptions by a WebSocket that resumes. */
import { createClient } from 'graphql-ws';
import type { GraphQLResponse, RequestParameters, Variables } from 'relay-runtime';
import { Environment, Network, Observable, RecordSource, Store } from 'relay-runtime';
import { subscribeResuming } from '../resuming.js';

const { protocol, host } = window.location;
const socket = createClient({
  url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
  retryAttempts: 0,
});

async function ask({ text }: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return (await response.json()) as GraphQLResponse;
}

const subscribe = ({ text }: RequestParameters, variables: Variables) =>
  Observable.create<GraphQLResponse>((sink) =>
    subscribeResuming(
      socket,
      { query: text ?? '', variables },
      {
        next: (result) => sink.next(result as GraphQLResponse),
        error: (error) => sink.error(error as Error),
        complete: () => sink.complete(),
      },
    ),
  );

export const environment = new Environment({
  network: Network.create(ask, subscribe),
  store: new Store(new RecordSource()),
});
