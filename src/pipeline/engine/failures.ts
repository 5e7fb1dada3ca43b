/** Turns whatever a task has thrown into the error for the user, and decides whether it is retried. */
import type { JobError, StageName } from '../../film/job.js';
import { ProviderFailure } from '../../providers/call.js';
import {
  DiskFull,
  FileCorrupt,
  FileMissing,
  type StorageProblem,
  StorageUnavailable,
} from '../../storage/storage.js';
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
  /** Something that the work needs is away: it is put off without being counted as a failure. */
  outage: boolean;
  /** For the log only. */
  detail?: unknown;
};

/** The job was cancelled or deleted, or the change that a task belongs to was. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped';
}

/** Failures of src/media have a name, and a message that is meant for users. */
type NamedFailure = Error & { failure?: string; detail?: unknown };

type KnownFailure = Partial<Omit<Failure, 'error'>> & {
  code: JobError['code'];
  message: string;
  /** False where retryJob would fail in the same way. */
  retryable?: boolean;
};

export function failureOf(thrown: unknown, stage: StageName): Failure {
  const error: NamedFailure = thrown instanceof Error ? thrown : new Error(String(thrown));
  const known =
    failureOfWork(error) ??
    failureOfFiles(error) ??
    failureOfDatabase(error) ??
    failureOfMedia(error) ??
    UNEXPECTED;
  const { code, message, retryable = true, ...rest } = known;
  return {
    error: { code, message, retryable, stage },
    tryAgain: false,
    retryAfterMs: 0,
    unexpected: false,
    spoiled: false,
    outage: false,
    ...rest,
  };
}

const UNEXPECTED: KnownFailure = {
  code: 'INTERNAL',
  message: 'Something went wrong inside the server; its log says what. retryJob goes on from here.',
  tryAgain: true,
  unexpected: true,
};

function failureOfWork(error: Error): KnownFailure | null {
  const { message } = error;
  if (error instanceof BudgetExceeded) return { code: 'BUDGET_EXCEEDED', message };
  if (error instanceof InvalidInput) return { code: 'INVALID_INPUT', message, retryable: false };
  if (error instanceof ProviderFailure) {
    return {
      code: 'PROVIDER_FAILED',
      message,
      tryAgain: error.transient,
      retryAfterMs: (error.retryAfterSeconds ?? 0) * 1000,
      spoiled: true,
      detail: error.failure,
    };
  }
  if (error instanceof JobStopped) return { code: 'CANCELLED', message: 'The work was stopped.' };
  if (error.name === 'TaskTimedOut') {
    const hung = `The work hung and was given up: ${message} retryJob tries it again.`;
    return { code: 'WORKER_LOST', message: hung, tryAgain: true };
  }
  return null;
}

function failureOfFiles(error: Error): KnownFailure | null {
  if (error instanceof FileLost) return { code: 'INTERNAL', message: error.message, retryable: false };
  if (error instanceof ArtifactGone || error instanceof FileGone || error instanceof FileDamaged)
    return { code: 'INTERNAL', message: `${error.message} retryJob makes it again.`, tryAgain: true };
  if (error instanceof FileMissing || error instanceof FileCorrupt) {
    const message = 'A stored file was lost or damaged. retryJob makes it again.';
    return { code: 'INTERNAL', message, tryAgain: true, detail: error.message };
  }
  if (error instanceof StorageUnavailable) {
    const message = `${STORAGE_PROBLEMS[error.problem]} Then retryJob goes on from here.`;
    const outage = error.problem === 'AWAY';
    return { code: 'INTERNAL', message, tryAgain: true, outage, detail: error.message };
  }
  if (isDiskFull(error)) {
    const message = 'The disk of the server is full. Free some space, then retryJob goes on from here.';
    return { code: 'INTERNAL', message };
  }
  return null;
}

/** For users; the log says which bucket it is. */
const STORAGE_PROBLEMS: Record<StorageProblem, string> = {
  AWAY: 'The storage of the server does not answer.',
  FORBIDDEN: 'The storage refuses access to the server. Its credentials have to be corrected.',
  NO_BUCKET: 'The storage of the server is not there. Its address has to be corrected.',
  FULL: 'The storage of the server is full. Free some space.',
};

/** Codes of Prisma for a database that can't be reached, or has no connection free in time. */
const DATABASE_AWAY = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'];

/** The task was not wrong, and goes on when the database has time for it. */
function failureOfDatabase({ code, message }: NodeJS.ErrnoException): KnownFailure | null {
  if (!DATABASE_AWAY.includes(code ?? '')) return null;
  const text = 'The database of the server does not answer. retryJob goes on from here.';
  return { code: 'INTERNAL', message: text, tryAgain: true, outage: true, detail: message };
}

function failureOfMedia(error: NamedFailure): KnownFailure | null {
  const message = `${error.message} Then retryJob goes on from here.`;
  const { failure, detail } = error;
  if (failure === 'FFMPEG_HUNG' || failure === 'FFMPEG_KILLED')
    return { code: 'WORKER_LOST', message, tryAgain: true, detail };
  if (failure === 'SYSTEM_BUSY' || isShortage(error)) {
    return {
      code: 'INTERNAL',
      message: `${SHORTAGE} Then retryJob goes on from here.`,
      tryAgain: true,
      retryAfterMs: SHORTAGE_PASSES_MS,
      detail: error.message,
    };
  }
  if (typeof failure !== 'string') return null;
  return { code: 'INTERNAL', message, spoiled: failure === 'UNREADABLE_MEDIA', detail };
}

/** Tasks don't know whether they make a film or change one; a failed change is asked for again instead of retried. */
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
