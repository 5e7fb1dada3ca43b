/** Passes a job's events on to the browser, as server-sent events: GET /events?job=ID&after=SEQUENCE */
import type { NextWatchSubscriptionVariables } from '../../generated/graphql.ts';
import { Watch } from '../documents.ts';
import { post } from '../reelgraph.ts';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const variables: NextWatchSubscriptionVariables = {
    jobId: searchParams.get('job') ?? '',
    afterSequence: Number(searchParams.get('after') ?? 0),
  };
  // Who leaves the page ends the subscription.
  const { signal } = request;
  const { status, body, headers } = await post(Watch, variables, { accept: 'text/event-stream', signal });
  return new Response(body, {
    status,
    headers: {
      'content-type': headers.get('content-type') ?? 'text/plain',
      'cache-control': 'no-cache, no-transform',
    },
  });
}
