/** From whatever was thrown to what the user is told, and whether another try makes sense. */
import type { JobError, StageName } from '../../film/job.js';
import { ProviderFailure } from '../../providers/call.js';
import { DiskFull } from '../../storage/storage.js';
import { ArtifactGone } from '../artifacts/artifacts.js';
import { FileDamaged, FileLost } from '../artifacts/file-checks.js';
import { FileGone } from '../artifacts/files.js';
import { BudgetExceeded, InvalidInput } from '../errors.js';

export type FailurePolicy = {
  attempts: number;
  /** Before the second try, the third, … */
  waitsMs: number[];
  /** A task that takes longer than this hangs. */
  limitSeconds: number;
};

export type Failure = {
  error: JobError;
  tryAgain: boolean;
  retryAfterMs: number;
  unexpected: boolean;
  /** What was bought is of no use: another try buys anew, instead of fetching the same once more. */
  spoiled: boolean;
  /** For the log only. */
  detail?: unknown;
};

/** The job was cancelled or deleted, or the change that a task belongs to was. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped';
}

/** What the media rooms throw has a name and a message of its own, meant for users. */
type NamedFailure = Error & { failure?: string; detail?: unknown };

export function failureOf(thrown: unknown, stage: StageName): Failure {
  const known = (
    code: JobError['code'],
    message: string,
    options: {
      retryable: boolean;
      tryAgain?: boolean;
      retryAfterMs?: number;
      spoiled?: boolean;
      detail?: unknown;
    },
  ): Failure => ({
    error: { code, message, retryable: options.retryable, stage },
    tryAgain: options.tryAgain ?? false,
    retryAfterMs: options.retryAfterMs ?? 0,
    unexpected: false,
    spoiled: options.spoiled ?? false,
    detail: options.detail,
  });

  if (thrown instanceof BudgetExceeded) return known('BUDGET_EXCEEDED', thrown.message, { retryable: true });
  if (thrown instanceof InvalidInput) return known('INVALID_INPUT', thrown.message, { retryable: false });
  if (thrown instanceof ProviderFailure) {
    return known('PROVIDER_FAILED', thrown.message, {
      retryable: true,
      tryAgain: thrown.transient,
      retryAfterMs: (thrown.retryAfterSeconds ?? 0) * 1000,
      spoiled: true,
      detail: thrown.failure,
    });
  }
  const error: NamedFailure = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (error instanceof JobStopped) return known('CANCELLED', 'The work was stopped.', { retryable: true });
  if (error.name === 'TaskTimedOut') {
    return known('WORKER_LOST', `The work hung and was given up: ${error.message} retryJob tries it again.`, {
      retryable: true,
      tryAgain: true,
    });
  }
  if (error instanceof FileLost) return known('INTERNAL', error.message, { retryable: false });
  if (error instanceof ArtifactGone || error instanceof FileGone || error instanceof FileDamaged) {
    return known('INTERNAL', `${error.message} retryJob makes it again.`, {
      retryable: true,
      tryAgain: true,
    });
  }
  if (isDiskFull(error)) {
    return known(
      'INTERNAL',
      'The disk of the server is full. Free some space, then retryJob goes on from here.',
      { retryable: true },
    );
  }
  if (error.failure === 'FFMPEG_HUNG' || error.failure === 'FFMPEG_KILLED') {
    return known('WORKER_LOST', `${error.message} Then retryJob goes on from here.`, {
      retryable: true,
      tryAgain: true,
      detail: error.detail,
    });
  }
  if (error.failure === 'SYSTEM_BUSY' || isShortage(error)) {
    return known('INTERNAL', `${SHORTAGE} Then retryJob goes on from here.`, {
      retryable: true,
      tryAgain: true,
      retryAfterMs: SHORTAGE_PASSES_MS,
      detail: error.message,
    });
  }
  if (typeof error.failure === 'string')
    return known('INTERNAL', `${error.message} Then retryJob goes on from here.`, {
      retryable: true,
      spoiled: error.failure === 'UNREADABLE_MEDIA',
      detail: error.detail,
    });
  return {
    error: {
      code: 'INTERNAL',
      message: 'Something went wrong inside the server; its log says what. retryJob goes on from here.',
      retryable: true,
      stage,
    },
    tryAgain: true,
    retryAfterMs: 0,
    unexpected: true,
    spoiled: false,
  };
}

/** Tasks don't know whether they make a film or change one. A change is over when it fails: it is asked for anew. */
export function failureOfChange(error: JobError): JobError {
  const message = error.message.replace(
    /\b(then )?retryJob (?:goes on from here|tries it again)\./i,
    (_all, then: string | undefined) => `${then ? `${then}ask` : 'Ask'} for the change again.`,
  );
  const advice = 'Ask for the change again when that is over, or say it differently.';
  return { ...error, message: error.code === 'PROVIDER_FAILED' ? `${message} ${advice}` : message };
}

const SHORTAGE_PASSES_MS = 5_000;

const SHORTAGE =
  'The server has no open files, processes or memory left for more work. Raise its limits, or let it do less at once.';

/** Descriptors, processes or memory that were used up when the work began. */
const isShortage = (error: NodeJS.ErrnoException) =>
  ['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'].includes(error.code ?? '');

const isDiskFull = (error: Error & { code?: string; failure?: string }) =>
  error.code === 'ENOSPC' ||
  error instanceof DiskFull ||
  error.failure === 'DISK_FULL' ||
  /ENOSPC|No space left on device/.test(error.message);
