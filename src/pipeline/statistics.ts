/** Numbers about all jobs, for whoever watches over the servers. Each is read through a small index. */
import type { PrismaClient } from '../database/generated/client.js';

export async function readStatistics(db: PrismaClient) {
  const [queue, jobs, ledger, webhooks] = await Promise.all([
    readQueue(db),
    db.$queryRaw<{ status: string; jobs: number }[]>`
      SELECT status::text, count(*)::int AS jobs FROM "Job"
      WHERE status IN ('QUEUED', 'PROCESSING', 'AWAITING_APPROVAL', 'REGENERATING', 'EDITING') GROUP BY status`,
    db.$queryRaw<{ calls: number; reserved: number }[]>`
      SELECT count(*)::int AS calls, coalesce(sum(estimate), 0)::float8 AS reserved
      FROM "LedgerEntry" WHERE state = 'OPEN'`,
    db.$queryRaw<{ pending: number }[]>`SELECT count(*)::int AS pending FROM "Webhook"`,
  ]);
  return {
    queue,
    jobs,
    openCalls: ledger[0]!.calls,
    reservedUsd: ledger[0]!.reserved,
    webhooks: webhooks[0]!.pending,
  };
}

/** Waiting tasks whose time has not come yet are `delayed`. */
const readQueue = (db: PrismaClient) => db.$queryRaw<
  { lane: string; state: string; tasks: number; oldestSeconds: number }[]
>`
  SELECT lane::text,
    CASE WHEN state = 'RUNNING' THEN 'running' WHEN "notBefore" > now() THEN 'delayed' ELSE 'waiting' END AS state,
    count(*)::int AS tasks,
    extract(epoch FROM now() - min(greatest("createdAt", "notBefore")))::float8 AS "oldestSeconds"
  FROM "Task" WHERE state IN ('WAITING', 'RUNNING') GROUP BY 1, 2`;
