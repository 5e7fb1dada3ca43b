/**
 * Watching jobs. Events are rows and a notification is only a doorbell: one reader per job serves everybody who is up to
 * date, and whoever fell behind reads for himself. So nothing is missed or told twice, however slow a client is, and a
 * thousand clients cost as many statements as one.
 */

import type { Job, PrismaClient } from '../../database/generated/client.js';
import { listen } from '../../database/pg-notify.js';
import { NotFound } from '../errors.js';
import { inTurn, oneAtATime } from './coalesce.js';
import { EVENTS_CHANNEL, type RecordedEvent, readEvents } from './events.js';

/** An event with whatever was read for it: everybody who gets this event at the same moment shares that. */
export type SharedEvent = RecordedEvent & { shared: Map<string, unknown> };

export type Watching = {
  /** Events after the given number, then the ones that come. Ends when the job is at rest, or gone. */
  events(
    owner: string,
    jobId: string,
    options: { after: number | null; follow: boolean },
  ): Promise<AsyncIterableIterator<SharedEvent>>;
  /** The job now, and again whenever it has changed; a few times a second at most. */
  job(owner: string, jobId: string): Promise<AsyncIterableIterator<Job>>;
  /** Whichever of my jobs changes. */
  jobs(owner: string, matches: (job: Job) => boolean): AsyncIterableIterator<Job>;
  /** How many are watching, for the metrics and for tests. */
  count(): number;
  close(): Promise<void>;
};

/** So many events are kept for everybody; who is further behind reads from the database. */
const KEPT = 1_000;
const BATCH = 200;
/** Should a ring be lost, this is how long it goes unnoticed. */
const POLL_MS = 5_000;
/** Servers' clocks differ, and what was written earlier may be committed later. */
const LATE_MS = 30_000;
/** A job's state is told this often at the most. */
const PACE_MS = 250;

const FINAL = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);

const stateOf = (job: Pick<Job, 'lastSequence' | 'updatedAt'>) =>
  `${job.lastSequence} ${job.updatedAt.getTime()}`;

const isAtRest = (job: Pick<Job, 'status' | 'stopping'>) => FINAL.has(job.status) && !job.stopping;

/** Follows one job for all who watch it. */
type Reader = {
  job: Job;
  head: number;
  recent: SharedEvent[];
  /** What is being read for those who are behind, by where they are. */
  behind: Map<number, Promise<SharedEvent[]>>;
  atRest: boolean;
  gone: boolean;
  waiting: Set<() => void>;
  watchers: number;
  /** How often somebody came with a row that was newer, perhaps, than the one that is being looked at. */
  arrivals: number;
  refresh(): void;
};

/** Follows all jobs of one owner. */
type Household = {
  /** For each who watches, the jobs that he is to be told of. */
  changed: Set<Set<string>>;
  waiting: Set<() => void>;
  /** The jobs that changed lately, and the state in which they were told. */
  told: Map<string, string>;
  /** What was read since the last ring: those who are to be told of the same jobs share it. */
  reads: Map<string, Promise<Job[]>>;
  refresh(): void;
};

export async function createWatching(db: PrismaClient, databaseUrl: string): Promise<Watching> {
  const readers = new Map<string, Reader>();
  const households = new Map<string, Household>();
  let watchers = 0;
  let closed = false;

  const doorbell = await listen(databaseUrl, EVENTS_CHANNEL, onRing, lookAgain);
  const poll = setInterval(lookAgain, POLL_MS);
  poll.unref();

  function lookAgain(): void {
    for (const reader of readers.values()) reader.refresh();
    for (const household of households.values()) household.refresh();
  }

  function onRing(payload: string): void {
    const space = payload.indexOf(' ');
    const jobId = payload.slice(0, space);
    readers.get(jobId)?.refresh();
    const household = households.get(payload.slice(space + 1));
    if (household) tell(household, jobId);
  }

  function tell({ changed, waiting, reads }: Household, jobId: string): void {
    reads.clear();
    for (const each of changed) each.add(jobId);
    wakeAll(waiting);
  }

  function readJobs({ reads }: Household, owner: string, ids: string[]): Promise<Job[]> {
    const key = ids.sort().join();
    const read =
      reads.get(key) ?? db.job.findMany({ where: { id: { in: ids }, owner }, orderBy: { id: 'asc' } });
    reads.set(key, read);
    read.catch(() => reads.delete(key));
    return read;
  }

  function open(job: Job): Reader {
    const known = readers.get(job.id);
    if (known) {
      // Its reader may not have heard yet that a finished film is being changed.
      known.arrivals++;
      known.atRest &&= isAtRest(job);
      known.refresh();
      return known;
    }
    const reader: Reader = {
      job,
      head: job.lastSequence,
      recent: [],
      behind: new Map(),
      atRest: isAtRest(job),
      gone: false,
      waiting: new Set(),
      watchers: 0,
      arrivals: 0,
      refresh: oneAtATime(() => readOn(reader, job.id)),
    };
    readers.set(job.id, reader);
    // The row may have been read before the doorbell was heard for this job.
    reader.refresh();
    return reader;
  }

  async function readOn(reader: Reader, jobId: string): Promise<void> {
    const { arrivals } = reader;
    const job = await db.job.findUnique({ where: { id: jobId } });
    while (job && reader.head < job.lastSequence) {
      const batch = await readEvents(db, jobId, reader.head, BATCH);
      if (batch.length === 0) break;
      reader.recent.push(...batch.map((event) => ({ ...event, shared: new Map() })));
      reader.recent.splice(0, Math.max(0, reader.recent.length - KEPT));
      reader.head = batch.at(-1)!.sequence;
    }
    if (job) reader.job = job;
    else reader.gone = true;
    // A job that went on meanwhile has rung again; until then its events are still to come. Whoever came meanwhile may
    // know better, and had us look once more.
    reader.atRest =
      job !== null && isAtRest(job) && reader.head >= job.lastSequence && reader.arrivals === arrivals;
    wakeAll(reader.waiting);
  }

  function openHousehold(owner: string, key: string): Household {
    const known = households.get(key);
    if (known) return known;
    const openedAt = Date.now();
    let lookedAt = openedAt;
    const household: Household = {
      changed: new Set(),
      waiting: new Set(),
      told: new Map(),
      reads: new Map(),
      refresh: oneAtATime(async () => {
        const now = Date.now();
        const since = new Date(Math.max(openedAt, lookedAt - LATE_MS));
        const recent = await db.job.findMany({
          where: { owner, updatedAt: { gte: since } },
          select: { id: true, lastSequence: true, updatedAt: true },
        });
        lookedAt = now;
        const ids = new Set(recent.map(({ id }) => id));
        for (const id of household.told.keys()) if (!ids.has(id)) household.told.delete(id);
        for (const job of recent) {
          if (household.told.get(job.id) !== stateOf(job)) tell(household, job.id);
        }
      }),
    };
    households.set(key, household);
    return household;
  }

  const rowOf = inTurn((key) => {
    const { jobId, owner } = JSON.parse(key) as { jobId: string; owner: string };
    return db.job.findFirst({ where: { id: jobId, owner } });
  });

  const mine = async (owner: string, jobId: string): Promise<Job> => {
    const job = await rowOf(JSON.stringify({ jobId, owner }));
    if (!job) throw new NotFound('job');
    return job;
  };

  /** For those who are behind. What leads up to the events that are kept for everybody is kept with them. */
  function readBehind(reader: Reader, jobId: string, cursor: number): Promise<SharedEvent[]> {
    const known = reader.behind.get(cursor);
    if (known) return known;
    const reading = readEvents(db, jobId, cursor, BATCH).then((rows) => {
      const events = rows.map((event) => ({ ...event, shared: new Map() }));
      const first = reader.recent[0]?.sequence ?? reader.head + 1;
      const earlier = events.filter(({ sequence }) => sequence < first);
      if (earlier.at(-1)?.sequence === first - 1 && reader.recent.length + earlier.length <= KEPT)
        reader.recent.unshift(...earlier);
      return events;
    });
    reader.behind.set(cursor, reading);
    const over = () => reader.behind.delete(cursor);
    reading.then(over, over);
    return reading;
  }

  /** Keeps count of who watches what, and forgets a reader whom nobody needs. */
  function attach(jobId: string, reader: Reader): () => void {
    reader.watchers++;
    watchers++;
    return () => {
      watchers--;
      if (--reader.watchers === 0) readers.delete(jobId);
    };
  }

  return {
    async events(owner, jobId, { after, follow }) {
      const job = await mine(owner, jobId);
      const reader = open(job);
      let cursor = after ?? job.lastSequence;
      let behind: SharedEvent[] = [];

      const take = async (): Promise<SharedEvent | null> => {
        const first = reader.recent[0]?.sequence ?? Number.POSITIVE_INFINITY;
        if (behind.length === 0 && cursor + 1 >= first) return reader.recent[cursor + 1 - first] ?? null;
        if (behind.length === 0 && cursor < reader.head) {
          behind = [...(await readBehind(reader, jobId, cursor))];
        }
        return behind.shift() ?? null;
      };

      return iterate<SharedEvent>({
        async take() {
          const event = await take();
          if (event) cursor = event.sequence;
          return event;
        },
        isOver: () => closed || reader.gone || (!follow && reader.atRest && cursor >= reader.head),
        waiting: reader.waiting,
        detach: attach(jobId, reader),
      });
    },

    async job(owner, jobId) {
      const reader = open(await mine(owner, jobId));
      let told = '';
      let toldAt = 0;
      return iterate<Job>({
        async take() {
          await pause(toldAt + PACE_MS - Date.now());
          const { job } = reader;
          const state = stateOf(job);
          if (told === state) return null;
          told = state;
          toldAt = Date.now();
          return job;
        },
        isOver: () => closed || reader.gone,
        waiting: reader.waiting,
        detach: attach(jobId, reader),
      });
    },

    jobs(owner, matches) {
      const changed = new Set<string>();
      const key = owner.slice(0, 2000);
      const household = openHousehold(owner, key);
      household.changed.add(changed);
      watchers++;
      let toldAt = 0;
      const ready: Job[] = [];

      return iterate<Job>({
        async take() {
          if (ready.length === 0 && changed.size > 0) {
            await pause(toldAt + PACE_MS - Date.now());
            const ids = [...changed];
            changed.clear();
            const jobs = await readJobs(household, owner, ids);
            for (const job of jobs) household.told.set(job.id, stateOf(job));
            ready.push(...jobs.filter(matches));
            toldAt = Date.now();
          }
          return ready.shift() ?? null;
        },
        isOver: () => closed,
        waiting: household.waiting,
        detach() {
          watchers--;
          household.changed.delete(changed);
          if (household.changed.size === 0) households.delete(key);
        },
      });
    },

    count: () => watchers,

    async close() {
      closed = true;
      clearInterval(poll);
      for (const { waiting } of [...readers.values(), ...households.values()]) wakeAll(waiting);
      await doorbell.close();
    },
  };
}

function wakeAll(waiting: Set<() => void>): void {
  for (const wake of [...waiting]) wake();
}

/** Pulls until there is nothing, then sleeps until it is woken. Leaving at any moment leaves nothing behind. */
function iterate<T>(source: {
  take(): Promise<T | null>;
  isOver(): boolean;
  waiting: Set<() => void>;
  detach(): void;
}): AsyncIterableIterator<T> {
  let left = false;
  let wakeUp: (() => void) | null = null;
  const leave = (): IteratorResult<T> => {
    if (!left) source.detach();
    left = true;
    wakeUp?.();
    return { done: true, value: undefined };
  };

  return {
    async next() {
      while (!left) {
        // A ring while we look is heard: we listen before we look.
        const woken = new Promise<void>((resolve) => {
          wakeUp = resolve;
        });
        const wake = wakeUp!;
        source.waiting.add(wake);
        try {
          const over = source.isOver();
          const item = await source.take();
          if (left) break;
          if (item !== null) return { done: false, value: item };
          if (over) break;
          if (source.isOver()) continue;
          await woken;
        } catch (error) {
          leave();
          throw error;
        } finally {
          source.waiting.delete(wake);
        }
      }
      return leave();
    },
    async return() {
      return leave();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const pause = (milliseconds: number) =>
  milliseconds > 0 ? new Promise<void>((resolve) => setTimeout(resolve, milliseconds)) : undefined;
