/** Requests from Next's server to Reelgraph. The token stays there. */

type Options = { accept?: string; signal?: AbortSignal };

export function post(query: string, variables: object, { accept, signal }: Options = {}): Promise<Response> {
  const { REELGRAPH_URL = 'http://127.0.0.1:4000/graphql', REELGRAPH_TOKEN } = process.env;
  return fetch(REELGRAPH_URL, {
    method: 'POST',
    headers: {
      accept: accept ?? 'application/json',
      'content-type': 'application/json',
      ...(REELGRAPH_TOKEN && { authorization: `Bearer ${REELGRAPH_TOKEN}` }),
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
}
