/** The one connection pool that everything but the queue and LISTEN uses. */
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from './generated/client.js';
import { createStatementNames } from './statement-names.js';
import { traced } from './traced-adapter.js';

/** Leaves room for the queue's connections, and for a second server, below PostgreSQL's usual limit of 100. */
const POOL_SIZE = 20;

/** The client inside an interactive transaction. */
export type Tx = Prisma.TransactionClient;

/** Timeouts of interactive transactions in milliseconds; generous because a loaded machine is slow. */
export const TRANSACTION = { maxWait: 15_000, timeout: 30_000 };

export type Database = {
  prisma: PrismaClient;
  connections(): { total: number; idle: number; waiting: number };
  close(): Promise<void>;
};

/** Connects when the first query comes. */
export function connect(url: string, { tracing = false } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'reelgraph',
    max: POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  const adapter = new PrismaPg(pool, { statementNameGenerator: createStatementNames() });
  const prisma = new PrismaClient({ adapter: tracing ? traced(adapter) : adapter });
  async function close(): Promise<void> {
    await prisma.$disconnect();
    await pool.end();
  }
  const connections = () => ({
    total: pool.totalCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  });
  return { prisma, connections, close };
}
