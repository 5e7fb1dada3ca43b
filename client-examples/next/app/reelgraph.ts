/** Requests from Next's server to Reelgraph. The token stays there. */
import type { TypedDocumentString } from '../generated/graphql.js';

export function post<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { accept = 'application/json', signal }: { accept?: string; signal?: AbortSignal } = {},
): Promise<Response> {
  const { REELGRAPH_URL = 'http://127.0.0.1:4000/graphql', REELGRAPH_TOKEN } = process.env;
  return fetch(REELGRAPH_URL, {
    method: 'POST',
    headers: {
      accept,
      'content-type': 'application/json',
      ...(REELGRAPH_TOKEN && { authorization: `Bearer ${REELGRAPH_TOKEN}` }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  });
}
