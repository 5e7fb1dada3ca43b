/**
 * Follows one job for all its subscribers. One reader serves everybody who is up to date, and whoever fell behind reads
 * from the database, so a slow client holds nobody up and a thousand clients cost as many statements as one.
 */
import type { Job, PrismaClient } from '../../database/generated/client.js';
import { coalesceRuns } from './coalesce.js';
import { type RecordedEvent, readEvents } from './events.js';
import { wakeAll } from './pull-iterator.js';

/** An event with a cache for what is read for it: everybody who gets this very object shares that. */
export type SharedEvent = RecordedEvent & { shared: Map<string, unknown> };

export const asShared = (event: RecordedEvent): SharedEvent => ({ ...event, shared: new Map() });

export type JobFeed = {
  job: Job;
  /** Number of the newest event that was read. */
  head: number;
  /** The events up to `head`, as many as are kept in memory. */
  recent: SharedEvent[];
  /** Reads under way for subscribers that are behind, by the number they read from. */
  catchUps: Map<number, Promise<SharedEvent[]>>;
  /** The job is over and all its events were read. */
  finished: boolean;
  deleted: boolean;
  waiters: Set<() => void>;
  subscribers: number;
  /** Incremented when somebody subscribes, perhaps with a newer row than the one that is being read. */
  arrivals: number;
  refresh(): void;
};

export type JobFeeds = { db: PrismaClient; byJob: Map<string, JobFeed> };

const MAX_RECENT_EVENTS = 1_000;
const BATCH_SIZE = 200;

const FINAL: ReadonlySet<string> = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);

const isOver = (job: Pick<Job, 'status' | 'stopping'>) => FINAL.has(job.status) && !job.stopping;

/** The feed of a job whose row was just read; it stays open until its last subscriber detaches. */
export function openJobFeed({ db, byJob }: JobFeeds, job: Job): JobFeed {
  const known = byJob.get(job.id);
  if (known) {
    // The feed may not have heard yet that a finished film is being changed.
    known.arrivals++;
    known.finished &&= isOver(job);
    known.refresh();
    return known;
  }
  const feed: JobFeed = {
    job,
    head: job.lastSequence,
    recent: [],
    catchUps: new Map(),
    finished: isOver(job),
    deleted: false,
    waiters: new Set(),
    subscribers: 0,
    arrivals: 0,
    refresh: coalesceRuns(() => readNewEvents(db, feed)),
  };
  byJob.set(job.id, feed);
  // The row may be older than the first notification that reaches this feed.
  feed.refresh();
  return feed;
}

/** The function that it returns takes the subscriber off again, and closes the feed after the last one. */
export function attachToFeed({ byJob }: JobFeeds, feed: JobFeed): () => void {
  feed.subscribers++;
  return () => {
    if (--feed.subscribers === 0) byJob.delete(feed.job.id);
  };
}

async function readNewEvents(db: PrismaClient, feed: JobFeed): Promise<void> {
  const { arrivals } = feed;
  const job = await db.job.findUnique({ where: { id: feed.job.id } });
  while (job && feed.head < job.lastSequence) {
    const batch = await readEvents(db, job.id, feed.head, BATCH_SIZE);
    if (batch.length === 0) break;
    feed.recent.push(...batch.map(asShared));
    feed.recent.splice(0, Math.max(0, feed.recent.length - MAX_RECENT_EVENTS));
    feed.head = batch.at(-1)!.sequence;
  }
  if (job) feed.job = job;
  else feed.deleted = true;
  // Whoever subscribed during this read may have seen a newer row; another read follows then, and decides.
  feed.finished = job !== null && isOver(job) && feed.head >= job.lastSequence && feed.arrivals === arrivals;
  wakeAll(feed.waiters);
}

/** One subscriber's place in the events of a job. */
export function eventCursor(db: PrismaClient, feed: JobFeed, after: number) {
  let position = after;
  let batch: SharedEvent[] = [];
  async function find(): Promise<SharedEvent | null> {
    const first = feed.recent[0]?.sequence ?? Number.POSITIVE_INFINITY;
    if (batch.length === 0 && position + 1 >= first) return feed.recent[position + 1 - first] ?? null;
    if (batch.length === 0 && position < feed.head) {
      const { head } = feed;
      batch = [...(await catchUp(db, feed, position))];
      // The events of a job that retired are gone.
      if (batch.length === 0) position = head;
    }
    return batch.shift() ?? null;
  }
  return {
    async next(): Promise<SharedEvent | null> {
      const event = await find();
      if (event) position = event.sequence;
      return event;
    },
    isAtHead: () => position >= feed.head,
  };
}

/** One read for all who ask from the same number; what joins the events in memory is kept with them. */
function catchUp(db: PrismaClient, feed: JobFeed, after: number): Promise<SharedEvent[]> {
  const running = feed.catchUps.get(after);
  if (running) return running;
  const reading = readEvents(db, feed.job.id, after, BATCH_SIZE).then((rows) => {
    const events = rows.map(asShared);
    const first = feed.recent[0]?.sequence ?? feed.head + 1;
    const earlier = events.filter(({ sequence }) => sequence < first);
    const adjoins = earlier.at(-1)?.sequence === first - 1;
    if (adjoins && feed.recent.length + earlier.length <= MAX_RECENT_EVENTS) feed.recent.unshift(...earlier);
    return events;
  });
  feed.catchUps.set(after, reading);
  const forget = () => feed.catchUps.delete(after);
  reading.then(forget, forget);
  return reading;
}
