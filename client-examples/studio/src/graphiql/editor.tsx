/** GraphiQL at `/graphql`: built with the studio, so that it needs nothing from elsewhere and shares its React. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { EXAMPLE_QUERY } from './example-query.js';
import './page.css';

const { host, protocol, search } = window.location;
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  subscriptionUrl: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
});
/** Of whoever has not written any here yet. */
const firstQuery = new URLSearchParams(search).get('query') ?? EXAMPLE_QUERY;

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL fetcher={fetcher} defaultQuery={firstQuery} />,
);
