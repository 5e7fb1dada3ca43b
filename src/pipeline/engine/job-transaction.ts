/**
 * One step in the life of a job: its row is locked, everything that the step writes is written together, and its events
 * get the next numbers. Subscribers are notified when, and only when, the step is committed.
 */
import { TRANSACTION, type Tx } from '../../database/client.js';
import { type Job, Prisma, type PrismaClient } from '../../database/generated/client.js';
import type { StageName } from '../../film/job.js';
import { appendEvents, EVENTS_CHANNEL, type EventBody, type NewEvent } from '../events/events.js';

export type JobTransaction = {
  tx: Tx;
  /** As it will be when the step is over. */
  job: Job;
  change(fields: Partial<Job>): void;
  emit(stage: StageName | null, event: EventBody): void;
};

/** Called with the events of a step, in its transaction. */
export type EventHook = (tx: Tx, job: Job, events: readonly NewEvent[]) => Promise<void>;

/** Null when there is no such job: it was deleted, or is somebody else's. */
export async function inJob<T>(
  db: PrismaClient,
  where: { id: string; owner?: string },
  work: (step: JobTransaction) => Promise<T>,
  onEvents?: EventHook,
): Promise<T | null> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Job" WHERE id = ${where.id}::uuid FOR UPDATE`;
    const job = await tx.job.findFirst({ where });
    return job && writeStep(tx, job, work, onEvents);
  }, TRANSACTION);
}

/** The first step of a job, in the transaction that inserts its row. Nobody else can see the row, so it is not locked. */
export async function inNewJob<T>(
  db: PrismaClient,
  insert: (tx: Tx) => Promise<Job>,
  work: (step: JobTransaction) => Promise<T>,
  onEvents?: EventHook,
): Promise<T> {
  return db.$transaction(async (tx) => writeStep(tx, await insert(tx), work, onEvents), TRANSACTION);
}

async function writeStep<T>(
  tx: Tx,
  job: Job,
  work: (step: JobTransaction) => Promise<T>,
  onEvents?: EventHook,
): Promise<T> {
  const changed: Partial<Job> = {};
  const events: NewEvent[] = [];
  const result = await work({
    tx,
    job,
    change(fields) {
      Object.assign(job, fields);
      Object.assign(changed, fields);
    },
    emit: (stage, event) => void events.push({ stage, ...event }),
  });

  if (events.length > 0) {
    await appendEvents(tx, job.id, job.lastSequence, events);
    await onEvents?.(tx, job, events);
    job.lastSequence += events.length;
    Object.assign(changed, { lastSequence: job.lastSequence });
  }
  if (Object.keys(changed).length > 0) {
    await tx.job.update({ where: { id: job.id }, data: asColumns(changed) });
    await notifyJobChanged(tx, job);
  }
  return result;
}

/** In a JSON column, nothing is spelled differently. */
const asColumns = ({ error, change, ...rest }: Partial<Job>): Prisma.JobUpdateInput =>
  ({
    ...rest,
    ...(error === undefined ? {} : { error: error ?? Prisma.DbNull }),
    ...(change === undefined ? {} : { change: change ?? Prisma.DbNull }),
  }) as Prisma.JobUpdateInput;

/** NOTIFY payloads are limited to 8,000 bytes, so send ids only. The owner is last: it may contain spaces. */
export async function notifyJobChanged(tx: Tx, job: { id: string; owner: string }): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${EVENTS_CHANNEL}, ${`${job.id} ${job.owner.slice(0, 2000)}`})`;
}
