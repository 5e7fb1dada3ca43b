/** What a job is, in words: its kinds, its stages and its states. */
import { z } from 'zod';

export const JobKind = z.enum(['MUSIC_VIDEO', 'AD', 'FILM']);
export type JobKind = z.infer<typeof JobKind>;

export const JobStatus = z.enum([
  'QUEUED',
  'PROCESSING',
  'AWAITING_APPROVAL',
  'REGENERATING',
  'EDITING',
  'COMPLETED',
  'FAILED',
  'CANCELLED',
]);
export type JobStatus = z.infer<typeof JobStatus>;

export const StageName = z.enum([
  'AUDIO_PARSER',
  'SCENE_PLANNER',
  'REFERENCE_GENERATOR',
  'PROMPT_GENERATOR',
  'VIDEO_GENERATOR',
  'COMPOSER',
]);
export type StageName = z.infer<typeof StageName>;

/** In the order of the pipeline. */
export const STAGES: readonly StageName[] = StageName.options;

export const StageStatus = z.enum(['PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'SKIPPED']);
export type StageStatus = z.infer<typeof StageStatus>;

/** How far the job is, in percent, when a stage is done. */
export const PROGRESS_AFTER: Record<StageName, number> = {
  AUDIO_PARSER: 10,
  SCENE_PLANNER: 20,
  REFERENCE_GENERATOR: 30,
  PROMPT_GENERATOR: 40,
  VIDEO_GENERATOR: 85,
  COMPOSER: 100,
};

/** How far the job is when a share of a stage, 0 to 1, is done. */
export function progressWithin(stage: StageName, share: number): number {
  const before = STAGES[STAGES.indexOf(stage) - 1];
  const from = before ? PROGRESS_AFTER[before] : 0;
  return Math.floor(from + (PROGRESS_AFTER[stage] - from) * Math.min(1, Math.max(0, share)));
}

export const ErrorCode = z.enum([
  'INVALID_INPUT',
  'DOCUMENT_REJECTED',
  'DOCUMENT_NOT_TRUSTED',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'RATE_LIMITED',
  'BUDGET_EXCEEDED',
  'PROVIDER_FAILED',
  'WORKER_LOST',
  'CANCELLED',
  'INTERNAL',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** Why a job, a stage or a change of a film failed, and whether another try may help. */
export const JobError = z.object({
  code: ErrorCode,
  message: z.string(),
  retryable: z.boolean(),
  stage: StageName.nullable(),
});
export type JobError = z.infer<typeof JobError>;
