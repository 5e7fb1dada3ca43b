import urql, { cacheExchange, fetchExchange, subscriptionExchange } from '@urql/vue';
import { createClient } from 'graphql-ws';
import { createApp } from 'vue';
import { subscribeResuming } from '../resuming.js';
import FilmPage from './FilmPage.vue';

const { protocol, host } = window.location;
const socket = createClient({
  url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
  retryAttempts: 0,
});

createApp(FilmPage)
  .use(urql, {
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables = {} }) => ({
          subscribe: (sink) => ({ unsubscribe: subscribeResuming(socket, { query, variables }, sink) }),
        }),
      }),
    ],
  })
  .mount('#app');
