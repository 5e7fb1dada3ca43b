/** What the operations on jobs depend on, and how they reach a job of its owner. */
import type { Job, PrismaClient } from '../../database/generated/client.js';
import type { Money } from '../../film/money.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Storage } from '../../storage/storage.js';
import type { Engine } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { Conflict, NotFound } from '../errors.js';
import { forgiveRefusals } from '../ledger/ledger.js';

export type JobDependencies = {
  db: PrismaClient;
  engine: Engine;
  storage: Storage;
  providers: Providers;
  limits: { budget: Money; jobsPerHour: number | null };
  concurrency: { cores: number; clips: number; references: number };
  /** Hosts that a job may have its webhooks sent to. */
  webhookHosts: readonly string[];
  /** Tells every server to stop what it does for a job. */
  stopEverywhere(jobId: string): Promise<void>;
};

/** A step of a job that belongs to the owner, or NOT_FOUND. */
export async function withOwnedJob<T>(
  { engine }: Pick<JobDependencies, 'engine'>,
  owner: string,
  id: string,
  work: (step: JobTransaction) => Promise<T>,
): Promise<T> {
  const done = await engine.step({ id, owner }, async (step) => ({ result: await work(step) }));
  if (!done) throw new NotFound('job');
  return done.result;
}

export async function updateJob(
  jobs: JobDependencies,
  owner: string,
  id: string,
  work: (step: JobTransaction) => Promise<void>,
): Promise<Job> {
  return withOwnedJob(jobs, owner, id, async (step) => {
    await forgiveRefusals(step);
    await work(step);
    return step.job;
  });
}

export function assertAwaitingApproval(job: Job): void {
  if (job.status !== 'AWAITING_APPROVAL') {
    throw new Conflict(
      `The job does not wait for approval: it is ${job.status}. Make jobs with requireApproval to change their storyboard.`,
    );
  }
}
