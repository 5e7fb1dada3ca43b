/** Subscriptions to jobs and their events. */

import { GraphQLError } from 'graphql';
import type { Job as JobRow } from '../database/generated/client.js';
import { NotFound } from '../pipeline/errors.js';
import type { SharedEvent } from '../pipeline/events/subscriptions.js';
import { builder, readId } from './core/builder.js';
import type { Context } from './core/context.js';
import { createLoaders, type Loaders } from './core/loaders.js';
import { type EventOf, JobEvent, PromptGeneratorResults } from './events.js';
import { Job, JobFilter } from './jobs/job.js';

/** Long enough for an event to reach everybody who watches, and short enough for objects to be as they are now. */
const SHARED_MS = 1_000;

/** Everybody who gets this event at the same moment shares what is read for it; later it is read anew. */
export function shareLoaders(event: SharedEvent, context: Context): void {
  const shared = event.shared.get('loaders') as Loaders | undefined;
  if (shared) {
    context.loaders = shared;
    return;
  }
  context.loaders = createLoaders(context.app.db, context.owner);
  event.shared.set('loaders', context.loaders);
  // The event itself is kept for those who come later; what was read for it is not.
  setTimeout(() => event.shared.delete('loaders'), SHARED_MS).unref();
}

export async function watch<T>(
  open: () => Promise<AsyncIterableIterator<T>>,
): Promise<AsyncIterableIterator<T>> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof NotFound)
      throw new GraphQLError(error.message, { extensions: { code: 'NOT_FOUND' } });
    throw error;
  }
}

builder.subscriptionFields((t) => ({
  jobEvents: t.field({
    type: JobEvent,
    description:
      'Events after the given number, without gap or repeat: from now on when it is left out, all of them from 0. Completes when all recorded ones are delivered and the job is at rest; with `follow` it stays open until the job is deleted.',
    args: {
      jobId: t.arg.id({ required: true, description: 'The job to follow.' }),
      afterSequence: t.arg.int({
        description: 'The number of the last event that you have; 0 for all, left out for new ones only.',
      }),
      follow: t.arg.boolean({
        defaultValue: false,
        description: 'Keep the subscription open when the job is at rest.',
      }),
    },
    subscribe: (_root, { jobId, afterSequence, follow }, { app, owner }) =>
      watch(() =>
        app.events.watch(owner, readId('Job', jobId), {
          after: afterSequence ?? null,
          follow: follow ?? false,
        }),
      ),
    resolve: (event, _args, context) => {
      shareLoaders(event as SharedEvent, context);
      return event as SharedEvent;
    },
  }),
  jobUpdated: t.field({
    type: Job,
    description:
      'The job as it is now, then whenever it changes, a few times a second at most, until it is deleted.',
    args: { jobId: t.arg.id({ required: true, description: 'The job to follow.' }) },
    subscribe: (_root, { jobId }, { app, owner }) =>
      watch(() => app.events.watchJob(owner, readId('Job', jobId))),
    resolve: (job) => job as JobRow,
  }),
  jobsUpdated: t.field({
    type: Job,
    description:
      'All my jobs in one stream, new ones included: each whenever it changes, and a last time with `deletedAt` when it is deleted.',
    args: {
      filter: t.arg({ type: JobFilter, description: 'Only jobs that match; all jobs when left out.' }),
    },
    subscribe: (_root, { filter }, { app, owner }) =>
      app.events.watchJobs(
        owner,
        (job) =>
          // A deleted job may be on a list because of its former status.
          (!filter?.status || filter.status.includes(job.status) || job.deletedAt !== undefined) &&
          (!filter?.kind || filter.kind === job.kind),
      ),
    resolve: (job) => job as JobRow,
  }),
  promptGeneratorResults: t.field({
    type: PromptGeneratorResults,
    description:
      'The prompts at once if they exist, else when they do; then it completes. It completes too when the job ends without them.',
    args: { jobId: t.arg.id({ required: true, description: 'The job whose prompts you wait for.' }) },
    subscribe: (_root, { jobId }, { app, owner }) =>
      watch(() => app.events.watchPrompts(owner, readId('Job', jobId))),
    resolve: (event, _args, context) => {
      shareLoaders(event as SharedEvent, context);
      return event as EventOf<'PromptGeneratorResults'>;
    },
  }),
}));
