/** urql as the studio uses it: normalised cache, GraphQL over HTTP, subscriptions over one socket. */
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { cache } from './cache.js';
import { openSocket, subscribeForGood } from './resuming.js';
import { authorization, tokenWanted } from './session.js';

export function createStudioClient(): Client {
  const socket = openSocket();
  return new Client({
    url: '/graphql',
    // A cached link to a file may have ended; what is shown at once from the cache is asked for again behind it.
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetchOptions: () => ({ headers: authorization() }),
    exchanges: [
      mapExchange({
        onError(error) {
          const refused = error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');
          if (refused || error.response?.status === 401) tokenWanted.set(true);
        },
      }),
      cache,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({ unsubscribe: subscribeForGood(socket, request, sink) }),
        }),
      }),
    ],
  });
}
