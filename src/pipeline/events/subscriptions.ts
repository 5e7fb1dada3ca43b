/**
 * Subscriptions to jobs. Events are rows, and a notification only says that there may be new ones, so nothing is missed
 * or sent twice, however slow a client is and whichever server it is connected to.
 */
import type { Job, PrismaClient } from '../../database/generated/client.js';
import { listen } from '../../database/pg-notify.js';
import { NotFound } from '../errors.js';
import { coalesceReads } from './coalesce.js';
import { EVENTS_CHANNEL } from './events.js';
import { attachToFeed, eventCursor, type JobFeeds, openJobFeed, type SharedEvent } from './job-feed.js';
import { markChanged, type OwnerFeeds, openOwnerFeed, readPending, stateOf } from './owner-feed.js';
import { pullIterator, wakeAll } from './pull-iterator.js';
import type { WatchedJob } from './tombstones.js';

export type { SharedEvent } from './job-feed.js';

export type Subscriptions = {
  /** Events after the given number, then new ones. Unless it follows on, it ends when the job is over; always when it is deleted. */
  events(
    owner: string,
    jobId: string,
    options: { after: number | null; follow: boolean },
  ): Promise<AsyncIterableIterator<SharedEvent>>;
  /** The job now, and again whenever it has changed; throttled. */
  job(owner: string, jobId: string): Promise<AsyncIterableIterator<Job>>;
  /** Any of the owner's jobs when it changes, and once more when it is deleted; throttled. */
  jobs(owner: string, matches: (job: WatchedJob) => boolean): AsyncIterableIterator<WatchedJob>;
  /** Number of open subscriptions. */
  count(): number;
  close(): Promise<void>;
};

type State = {
  db: PrismaClient;
  jobs: JobFeeds;
  owners: OwnerFeeds;
  readJob(key: string): Promise<Job | null>;
  open: number;
  closed: boolean;
};

/** How long a lost notification goes unnoticed. */
const POLL_MS = 5_000;
/** The state of a job is sent this often at most. */
const MIN_INTERVAL_MS = 250;
/** As much of an owner's name as fits into a notification. */
const MAX_OWNER_KEY = 2_000;

export async function createSubscriptions(db: PrismaClient, databaseUrl: string): Promise<Subscriptions> {
  const state: State = {
    db,
    jobs: { db, byJob: new Map() },
    owners: { db, byOwner: new Map() },
    readJob: coalesceReads((key) => {
      const { jobId, owner } = JSON.parse(key) as { jobId: string; owner: string };
      return db.job.findFirst({ where: { id: jobId, owner } });
    }),
    open: 0,
    closed: false,
  };
  const listener = await listen(
    databaseUrl,
    EVENTS_CHANNEL,
    (payload) => onNotification(state, payload),
    () => refreshAll(state),
  );
  const poll = setInterval(() => refreshAll(state), POLL_MS);
  poll.unref();

  return {
    events: (owner, jobId, options) => subscribeToEvents(state, owner, jobId, options),
    job: (owner, jobId) => subscribeToJob(state, owner, jobId),
    jobs: (owner, matches) => subscribeToJobs(state, owner, matches),
    count: () => state.open,
    async close() {
      state.closed = true;
      clearInterval(poll);
      for (const { waiters } of allFeeds(state)) wakeAll(waiters);
      await listener.close();
    },
  };
}

const allFeeds = ({ jobs, owners }: State) => [...jobs.byJob.values(), ...owners.byOwner.values()];

function refreshAll(state: State): void {
  for (const feed of allFeeds(state)) feed.refresh();
}

/** The payload is a job's id and its owner. */
function onNotification({ jobs, owners }: State, payload: string): void {
  const space = payload.indexOf(' ');
  const jobId = payload.slice(0, space);
  jobs.byJob.get(jobId)?.refresh();
  const ownerFeed = owners.byOwner.get(payload.slice(space + 1));
  if (ownerFeed) markChanged(ownerFeed, jobId);
}

async function openFeedOf(state: State, owner: string, jobId: string) {
  const job = await state.readJob(JSON.stringify({ jobId, owner }));
  if (!job) throw new NotFound('job');
  return { job, feed: openJobFeed(state.jobs, job) };
}

/** Counts a subscription; the function that it returns ends it. */
function countOpen(state: State, detach: () => void): () => void {
  state.open++;
  return () => {
    state.open--;
    detach();
  };
}

async function subscribeToEvents(
  state: State,
  owner: string,
  jobId: string,
  { after, follow }: { after: number | null; follow: boolean },
): Promise<AsyncIterableIterator<SharedEvent>> {
  const { job, feed } = await openFeedOf(state, owner, jobId);
  const cursor = eventCursor(state.db, feed, after ?? job.lastSequence);
  return pullIterator({
    pull: cursor.next,
    isDone: () => state.closed || feed.deleted || (!follow && feed.finished && cursor.isAtHead()),
    waiters: feed.waiters,
    onEnd: countOpen(state, attachToFeed(state.jobs, feed)),
  });
}

async function subscribeToJob(
  state: State,
  owner: string,
  jobId: string,
): Promise<AsyncIterableIterator<Job>> {
  const { feed } = await openFeedOf(state, owner, jobId);
  const throttle = createThrottle();
  let sent = '';
  return pullIterator({
    async pull() {
      await throttle.wait();
      const { job } = feed;
      if (sent === stateOf(job)) return null;
      sent = stateOf(job);
      throttle.passed();
      return job;
    },
    isDone: () => state.closed || feed.deleted,
    waiters: feed.waiters,
    onEnd: countOpen(state, attachToFeed(state.jobs, feed)),
  });
}

function subscribeToJobs(
  state: State,
  owner: string,
  matches: (job: WatchedJob) => boolean,
): AsyncIterableIterator<WatchedJob> {
  const { byOwner } = state.owners;
  // As it comes out of the database, which knows no half of an emoji.
  const key = Buffer.from(owner.slice(0, MAX_OWNER_KEY)).toString();
  const feed = openOwnerFeed(state.owners, owner, key);
  const pending = new Set<string>();
  feed.pending.add(pending);
  const throttle = createThrottle();
  const ready: WatchedJob[] = [];
  return pullIterator({
    async pull() {
      if (ready.length === 0 && pending.size > 0) {
        await throttle.wait();
        ready.push(...(await readPending(state.db, feed, pending)).filter(matches));
        throttle.passed();
      }
      return ready.shift() ?? null;
    },
    isDone: () => state.closed,
    waiters: feed.waiters,
    onEnd: countOpen(state, () => {
      feed.pending.delete(pending);
      if (feed.pending.size === 0) byOwner.delete(key);
    }),
  });
}

/** By the clock that nobody can set back. */
function createThrottle() {
  let passedAt = Number.NEGATIVE_INFINITY;
  return {
    async wait(): Promise<void> {
      const left = passedAt + MIN_INTERVAL_MS - performance.now();
      if (left > 0) await new Promise<void>((resolve) => setTimeout(resolve, left));
    },
    passed(): void {
      passedAt = performance.now();
    },
  };
}
