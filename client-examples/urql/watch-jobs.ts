/** Lists jobs with urql and follows the newest one: the same job object, pushed anew whenever it changes. */
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import type { IntrospectionQuery } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import cacheKeys from '../../schema/cacheKeys.json' with { type: 'json' };
import schema from '../../schema/introspection.json' with { type: 'json' };
import { graphql } from '../generated/index.js';
import { subscribeResuming } from '../resuming.js';

const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';

const JobList = graphql(`
  query JobList {
    jobs(first: 10) {
      totalCount
      nodes {
        id
        prompt
        status
        progress
      }
    }
  }
`);

const FollowJob = graphql(`
  subscription FollowJob($jobId: ID!) {
    jobUpdated(jobId: $jobId) {
      id
      status
      progress
      currentStage
      estimatedRemainingSeconds
      clips {
        id
        clipIndex
        status
      }
      video {
        id
        asset {
          id
          url
        }
      }
      error {
        message
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
// The normalised cache: it knows the schema, and what has no identity of its own.
const keys = Object.fromEntries(
  Object.entries<string[]>(cacheKeys).map(([type, fields]) => [
    type,
    (data: Record<string, unknown>) => fields.map((field) => data[field]).join(':') || null,
  ]),
);
const client = new Client({
  url,
  preferGetMethod: false,
  exchanges: [
    cacheExchange({ schema: schema as IntrospectionQuery, keys }),
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query = '', variables = {} }) => ({
        subscribe: (sink) => ({ unsubscribe: subscribeResuming(socket, { query, variables }, sink) }),
      }),
    }),
  ],
});

const list = await client.query(JobList, {}).toPromise();
if (!list.data) throw list.error;
const { nodes, totalCount } = list.data.jobs;
console.log(`${totalCount} jobs`);
for (const job of nodes) console.log(`  ${job.status.padEnd(12)} ${job.progress}%  ${job.prompt}`);

const newest = nodes[0];
if (newest) await follow(newest.id);
await socket.dispose();

/** The stream stays open until the job is deleted; here it is left when the job has come to rest. */
function follow(jobId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const { unsubscribe } = client.subscription(FollowJob, { jobId }).subscribe(({ data, error }) => {
      if (error) return reject(error);
      const job = data?.jobUpdated;
      if (!job) return;
      const made = job.clips.filter((clip) => clip.status === 'COMPLETED').length;
      console.log(
        `${job.status} ${job.progress}% ${job.currentStage ?? ''} clips: ${made}/${job.clips.length}`,
      );
      if (job.video) console.log(`Film: ${job.video.asset.url}`);
      if (job.error) console.log(job.error.message);
      if (['COMPLETED', 'FAILED', 'CANCELLED', 'AWAITING_APPROVAL'].includes(job.status)) {
        // Not from within the first push, which comes before there is anything to unsubscribe.
        queueMicrotask(() => unsubscribe());
        resolve();
      }
    });
  });
}
