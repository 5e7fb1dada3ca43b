/** What the engine knows of a stage: how to run one of its tasks, and what to do when a run fails. */
import type { Job, Task } from '../../database/generated/client.js';
import type { JobError } from '../../film/job.js';
import type { CallRecorder } from '../../providers/call.js';
import type { JobInput, JobSettings } from '../job-settings.js';
import type { FailurePolicy } from './failures.js';
import type { JobTransaction } from './job-transaction.js';

/** What a task is given to work with. */
export type Work = {
  task: Task;
  job: Job;
  settings: JobSettings;
  input: JobInput;
  /** Number of this try, from 1. A run that ended with its server doesn't count. */
  attempt: number;
  signal: AbortSignal;
  /** An empty folder that is removed when the task is over. */
  folder: string;
  /** Waits for a CPU slot and runs the work in it. */
  cpu<T>(work: () => Promise<T>): Promise<T>;
  record: CallRecorder;
  /** Reports how much of the task is done, from 0 to 1. */
  report(share: number): void;
  /** Writes rows or events while the task goes on. */
  announce<T>(work: (step: JobTransaction) => Promise<T> | T): Promise<T>;
};

/** Writes the results, in the transaction that ends the task. */
export type Finish = (step: JobTransaction) => Promise<void>;

export type TaskHandler = {
  run(work: Work): Promise<Finish>;
  /** Number of tries, and the waits between them. */
  policy: FailurePolicy;
  /** Called in the transaction that records a failed try, whether another try follows or not. */
  onFailure?(
    step: JobTransaction,
    task: Task,
    failure: { error: JobError; final: boolean; attempt: number },
  ): Promise<void>;
};
