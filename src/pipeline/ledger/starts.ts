/** How often an owner has begun something that costs within the last hour: a job, or a scenario by a paid model. What is deleted was begun all the same. */

import type { Tx } from '../../database/client.js';
import type { PrismaClient } from '../../database/generated/client.js';
import { RateLimited } from '../errors.js';

const HOUR_MS = 3_600_000;

const ofLastHour = (owner: string) => ({ owner, at: { gt: new Date(Date.now() - HOUR_MS) } });

export const startsThisHour = (db: PrismaClient, owner: string): Promise<number> =>
  db.jobStart.count({ where: ofLastHour(owner) });

/** Counts one more, in the transaction that makes it; an owner's are begun one after the other. */
export async function countStart(tx: Tx, owner: string, mostPerHour: number | null): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`jobs of ${owner}`}, 0))`;
  const starts = await tx.jobStart.findMany({ where: ofLastHour(owner), orderBy: { at: 'asc' } });
  const inTheWay = mostPerHour === null ? undefined : starts[starts.length - mostPerHour];
  if (inTheWay) {
    const seconds = Math.max(1, Math.ceil((inTheWay.at.getTime() + HOUR_MS - Date.now()) / 1000));
    throw new RateLimited(
      `${mostPerHour} jobs and paid scenarios an hour are allowed in all. The next one is in ${seconds} seconds.`,
      seconds,
    );
  }
  await tx.jobStart.deleteMany({ where: { owner, NOT: ofLastHour(owner) } });
  await tx.jobStart.create({ data: { owner } });
}
