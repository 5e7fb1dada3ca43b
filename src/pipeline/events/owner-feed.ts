/** Follows all jobs of one owner: each subscriber collects the ids of jobs that changed since it last read. */
import type { PrismaClient } from '../../database/generated/client.js';
import { coalesceRuns } from './coalesce.js';
import { wakeAll } from './pull-iterator.js';
import { deletedSince, readTombstones, type WatchedJob } from './tombstones.js';

export type OwnerFeed = {
  owner: string;
  /** For each subscriber, the jobs that it has yet to read. */
  pending: Set<Set<string>>;
  waiters: Set<() => void>;
  /** The jobs that changed lately, and the state in which they were sent. */
  sent: Map<string, string>;
  /** Reads since the last notification: subscribers with the same pending jobs share one. */
  reads: Map<string, Promise<WatchedJob[]>>;
  refresh(): void;
};

/** Keyed by the owner as notifications carry it. */
export type OwnerFeeds = { db: PrismaClient; byOwner: Map<string, OwnerFeed> };

/** Servers' clocks differ, and a row that was written earlier may be committed later. */
const OVERLAP_MS = 30_000;

const DELETED = 'deleted';

/** Identifies what subscribers see of a job. */
export const stateOf = (job: Pick<WatchedJob, 'lastSequence' | 'updatedAt' | 'deletedAt'>) =>
  job.deletedAt ? DELETED : `${job.lastSequence} ${job.updatedAt.getTime()}`;

export function openOwnerFeed({ db, byOwner }: OwnerFeeds, owner: string, key: string): OwnerFeed {
  const known = byOwner.get(key);
  if (known) return known;
  const openedAt = Date.now();
  let refreshedAt = openedAt;
  const feed: OwnerFeed = {
    owner,
    pending: new Set(),
    waiters: new Set(),
    sent: new Map(),
    reads: new Map(),
    refresh: coalesceRuns(async () => {
      const now = Date.now();
      await findUnsentChanges(db, feed, new Date(Math.max(openedAt, refreshedAt - OVERLAP_MS)));
      refreshedAt = now;
    }),
  };
  byOwner.set(key, feed);
  return feed;
}

/** For changes whose notification was lost. */
async function findUnsentChanges(db: PrismaClient, feed: OwnerFeed, since: Date): Promise<void> {
  const recent = await db.job.findMany({
    where: { owner: feed.owner, updatedAt: { gte: since } },
    select: { id: true, lastSequence: true, updatedAt: true },
  });
  const states = new Map(recent.map((job) => [job.id, stateOf(job)]));
  for (const id of await deletedSince(db, feed.owner, since)) states.set(id, DELETED);
  for (const id of feed.sent.keys()) if (!states.has(id)) feed.sent.delete(id);
  for (const [id, state] of states) if (feed.sent.get(id) !== state) markChanged(feed, id);
}

export function markChanged({ pending, waiters, reads }: OwnerFeed, jobId: string): void {
  reads.clear();
  for (const each of pending) each.add(jobId);
  wakeAll(waiters);
}

/** Reads the jobs of one subscriber and empties its list. */
export async function readPending(
  db: PrismaClient,
  feed: OwnerFeed,
  pending: Set<string>,
): Promise<WatchedJob[]> {
  const ids = [...pending].sort();
  pending.clear();
  const key = ids.join();
  const read = feed.reads.get(key) ?? readJobs(db, feed.owner, ids);
  feed.reads.set(key, read);
  read.catch(() => feed.reads.delete(key));
  const jobs = await read;
  for (const job of jobs) feed.sent.set(job.id, stateOf(job));
  return jobs;
}

async function readJobs(db: PrismaClient, owner: string, ids: string[]): Promise<WatchedJob[]> {
  const jobs = await db.job.findMany({ where: { id: { in: ids }, owner }, orderBy: { id: 'asc' } });
  const found = new Set(jobs.map(({ id }) => id));
  const missing = ids.filter((id) => !found.has(id));
  return missing.length === 0 ? jobs : [...jobs, ...(await readTombstones(db, owner, missing))];
}
