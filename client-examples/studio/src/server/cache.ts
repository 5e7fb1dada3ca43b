/**
 * The normalised cache: one copy of every job, clip and film, whichever query or event brought it. Events that say a
 * number put it in its place here; what else an event announces, the page asks for.
 */
import { type Cache, cacheExchange } from '@urql/exchange-graphcache';
import { gql } from 'urql';
import cacheKeys from '../../../../schema/cacheKeys.json';
import possibleTypes from '../../../../schema/possibleTypes.json';
import type {
  JobEventsSubscription,
  JobsQuery,
  JobsUpdatedSubscription,
} from '../../../generated/studio/graphql.js';
import { JOBS } from '../documents/watching.js';

const MOVED = gql`
  fragment Moved on Job {
    id
    progress
    estimatedRemainingSeconds
  }
`;
const COST_MOVED = gql`
  fragment CostMoved on Job {
    id
    cost {
      total
    }
  }
`;
const STAGE_MOVED = gql`
  fragment StageMoved on JobStage {
    id
    status
    durationSeconds
  }
`;
const CLIP_MOVED = gql`
  fragment ClipMoved on Clip {
    id
    status
  }
`;

/** Values without an identity of their own live inside what has them; a few are told apart by other fields than an id. */
const keys = Object.fromEntries(
  Object.entries<string[]>(cacheKeys).map(([type, fields]) => [
    type,
    (data: Record<string, unknown>) => fields.map((field) => data[field]).join(':') || null,
  ]),
);

export const cache = cacheExchange({
  possibleTypes,
  keys,
  updates: {
    Mutation: {
      createJob: (result, _args, cache) => {
        const created = result.createJob as { job?: Job };
        if (created.job) putFirst(cache, created.job);
      },
      duplicateJob: (result, _args, cache) => {
        const created = result.duplicateJob as { job?: Job };
        if (created.job) putFirst(cache, created.job);
      },
      deleteJob: (result, _args, cache) => {
        const { deletedJobId } = result.deleteJob as { deletedJobId?: string };
        if (deletedJobId) removeJob(cache, deletedJobId);
      },
    },
    Subscription: {
      jobsUpdated: (result, _args, cache) => {
        const job = (result as JobsUpdatedSubscription).jobsUpdated;
        if (job.deletedAt) removeJob(cache, job.id);
        else putFirst(cache, job);
      },
      jobEvents: (result, _args, cache) => takeEvent(cache, (result as JobEventsSubscription).jobEvents),
    },
  },
});

type Jobs = JobsQuery['jobs'];
type Job = Jobs['nodes'][number];

/** It is on a page of older films, whether that has been asked for or not. */
const isOlder = ({ createdAt }: Job, { nodes, pageInfo }: Jobs): boolean =>
  pageInfo.hasNextPage && createdAt < nodes.at(-1)!.createdAt;

/** Jobs that were removed here already: the mutation and the subscription both report it, in either order. */
const removed = new Set<string>();

function putFirst(cache: Cache, job: Job): void {
  if (removed.has(job.id)) return;
  changeJobs(cache, (jobs) =>
    jobs.nodes.some(({ id }) => id === job.id) || isOlder(job, jobs)
      ? null
      : { ...jobs, totalCount: jobs.totalCount + 1, nodes: [job, ...jobs.nodes] },
  );
}

/** Pages of older films that name it are asked for again. */
function removeJob(cache: Cache, id: string): void {
  if (!removed.has(id))
    changeJobs(cache, (jobs) => ({
      ...jobs,
      totalCount: jobs.totalCount - 1,
      nodes: jobs.nodes.filter((job) => job.id !== id),
    }));
  removed.add(id);
  cache.invalidate({ __typename: 'Job', id });
}

function changeJobs(cache: Cache, change: (jobs: Jobs) => Jobs | null): void {
  cache.updateQuery({ query: JOBS }, (data) => {
    const jobs = data && change(data.jobs);
    return jobs ? { ...data, jobs } : data;
  });
}

type JobEvent = JobEventsSubscription['jobEvents'];

function takeEvent(cache: Cache, event: JobEvent): void {
  const job = { __typename: 'Job', id: event.jobId };
  switch (event.__typename) {
    case 'ProgressUpdate':
      cache.writeFragment(MOVED, {
        ...job,
        progress: event.progress,
        estimatedRemainingSeconds: event.estimatedRemainingSeconds,
      });
      break;
    case 'StageUpdate': {
      const stage = keysOf(cache.resolve(job, 'stages')).find(
        (key) => cache.resolve(key, 'name') === event.stage,
      );
      if (stage)
        cache.writeFragment(STAGE_MOVED, {
          __typename: 'JobStage',
          id: cache.resolve(stage, 'id'),
          status: event.status,
          durationSeconds: event.durationSeconds,
        });
      break;
    }
    case 'CostUpdate':
      cache.writeFragment(COST_MOVED, { ...job, cost: { __typename: 'JobCost', total: event.total } });
      break;
    case 'ClipUpdate':
      if (event.state === 'STARTED' && event.clip)
        cache.writeFragment(CLIP_MOVED, { __typename: 'Clip', id: event.clip.id, status: 'GENERATING' });
      break;
    default: // The rest is news for the page, or a kind that is younger than this studio.
  }
}

const keysOf = (links: unknown): string[] => (Array.isArray(links) ? (links as string[]) : []);
