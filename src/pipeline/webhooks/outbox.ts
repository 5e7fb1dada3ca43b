/** Webhooks that are to be sent: rows that are written with what they tell, so that none is lost. */
import type { Tx } from '../../database/client.js';
import { type Job, Prisma } from '../../database/generated/client.js';
import type { EventBody } from '../events/events.js';

export const WEBHOOKS_CHANNEL = 'reelgraph_webhooks';

const TYPES: Partial<Record<EventBody['type'], string>> = {
  JobCompleted: 'job.completed',
  JobFailed: 'job.failed',
  JobCancelled: 'job.cancelled',
  ApprovalRequested: 'job.awaiting_approval',
};

/** `toOperator`: whether the operator has an address that hears of all jobs. */
export const createOutbox = ({ toOperator }: { toOperator: boolean }) =>
  async function addToOutbox(tx: Tx, job: Job, events: readonly EventBody[]): Promise<void> {
    const urls = [...(toOperator ? [null] : []), ...(job.webhookUrl === null ? [] : [job.webhookUrl])];
    const rows = events.flatMap((event): Prisma.WebhookCreateManyInput[] => {
      const type = TYPES[event.type];
      if (!type) return [];
      const error = event.type === 'JobFailed' ? event.error : Prisma.DbNull;
      return urls.map((url) => ({ jobId: job.id, url, type, status: job.status, error }));
    });
    if (rows.length === 0) return;
    await tx.webhook.createMany({ data: rows });
    await tx.$executeRaw`SELECT pg_notify(${WEBHOOKS_CHANNEL}, '')`;
  };
