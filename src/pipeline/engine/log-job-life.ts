/** A job's life in a few lines of the log. */
import type { Job } from '../../database/generated/client.js';
import type { JobError, JobStatus } from '../../film/job.js';
import { moneyText } from '../../film/money.js';

export type JobLog = Record<'info' | 'warn', (details: object, text: string) => void>;

/** `before` is the status that the job had when the step began. */
export function logJobLife(log: JobLog, before: JobStatus, job: Job): void {
  const text = job.status === before ? null : lineFor(before, job.status);
  if (text === null) return;
  const details = {
    jobId: job.id,
    kind: job.kind,
    cost: moneyText(job.spent),
    seconds: secondsSince(job.createdAt),
  };
  if (job.status === 'FAILED') log.warn({ ...details, ...reasonOf(job) }, text);
  else log.info(details, text);
}

function lineFor(before: JobStatus, status: JobStatus): string | null {
  switch (status) {
    case 'PROCESSING':
      return before === 'AWAITING_APPROVAL' ? 'The storyboard was approved' : 'Making a film';
    case 'AWAITING_APPROVAL':
      return 'The storyboard waits for approval';
    case 'REGENERATING':
    case 'EDITING':
      return 'Changing a film';
    case 'COMPLETED':
      return before === 'PROCESSING' ? 'A film is done' : 'The change of a film has ended';
    case 'FAILED':
      return 'A film failed';
    case 'CANCELLED':
      return 'A film was cancelled';
    case 'QUEUED':
      return null;
  }
}

const secondsSince = (date: Date): number => Math.round((Date.now() - date.getTime()) / 1000);

function reasonOf({ error }: Job): Partial<JobError> {
  const { code, message, stage } = error as unknown as JobError;
  return { code, message, stage };
}
