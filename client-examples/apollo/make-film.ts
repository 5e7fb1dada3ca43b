/** Makes a film with Apollo Client: a mutation over HTTP, then the job's events over a WebSocket as they happen. */
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client';
import { getMainDefinition } from '@apollo/client/utilities';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import cacheKeys from '../../schema/cacheKeys.json' with { type: 'json' };
import possibleTypes from '../../schema/possibleTypes.json' with { type: 'json' };
import { graphql } from '../generated/index.js';
import { subscribeResuming } from '../resuming.js';

const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';
const prompt = process.argv[3] ?? 'A paper boat sails down a rainy street towards the sea';

const MakeFilm = graphql(`
  mutation MakeFilm($prompt: String!) {
    createJob(input: { kind: AD, durationSeconds: 15, resolution: P480, prompt: $prompt }) {
      __typename
      ... on JobPayload {
        job {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

const WatchFilm = graphql(`
  subscription WatchFilm($jobId: ID!, $afterSequence: Int!) {
    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {
      __typename
      sequence
      ... on ProgressUpdate {
        progress
        estimatedRemainingSeconds
      }
      ... on MessageEvent {
        text
      }
      ... on ScenePlannerResults {
        plan {
          videoSummary
        }
      }
      ... on ClipUpdate {
        clipIndex
        state
      }
      ... on JobCompleted {
        totalCost
        video {
          durationSeconds
          asset {
            url
          }
        }
      }
      ... on JobFailed {
        error {
          message
        }
      }
    }
  }
`);

// Browsers and Node 22 bring a WebSocket of their own.
const socket = createClient({
  url: url.replace(/^http/, 'ws'),
  webSocketImpl: WebSocket,
  retryAttempts: 0,
});
/** As GraphQLWsLink, but after a lost connection it goes on where it was. */
const events = new ApolloLink(
  ({ query, variables }) =>
    new Observable((sink) => subscribeResuming(socket, { query: print(query), variables }, sink)),
);
const isSubscription = ({ query }: ApolloLink.Operation) => {
  const definition = getMainDefinition(query);
  return definition.kind === 'OperationDefinition' && definition.operation === 'subscription';
};
// So that the cache knows what is an `Error`, and what has no identity of its own.
const typePolicies = Object.fromEntries(
  Object.entries<string[]>(cacheKeys).map(([type, fields]) => [
    type,
    { keyFields: fields.length > 0 ? fields : (false as const) },
  ]),
);
const client = new ApolloClient({
  cache: new InMemoryCache({ possibleTypes, typePolicies }),
  link: ApolloLink.split(isSubscription, events, new HttpLink({ uri: url })),
});

const { data } = await client.mutate({ mutation: MakeFilm, variables: { prompt } });
if (data?.createJob.__typename !== 'JobPayload') throw new Error(data?.createJob.message);
const jobId = data.createJob.job.id;
console.log(`Job ${jobId}`);

// Ends by itself when the job is at rest.
await new Promise<void>((resolve, reject) => {
  client.subscribe({ query: WatchFilm, variables: { jobId, afterSequence: 0 } }).subscribe({
    next: ({ data, error }) => {
      if (error) return reject(error);
      const event = data?.jobEvents;
      if (event?.__typename === 'ProgressUpdate') console.log(`${event.progress}%`);
      if (event?.__typename === 'MessageEvent') console.log(event.text);
      if (event?.__typename === 'ScenePlannerResults') console.log(event.plan.videoSummary);
      if (event?.__typename === 'ClipUpdate') console.log(`Clip ${event.clipIndex}: ${event.state}`);
      if (event?.__typename === 'JobCompleted')
        console.log(`Film: ${event.video.asset.url} (${event.totalCost} USD)`);
      if (event?.__typename === 'JobFailed') reject(new Error(event.error.message));
    },
    error: reject,
    complete: resolve,
  });
});
client.stop();
await socket.dispose();
