/** A new job from what another was made with, and what is to be different. Nothing that stays the same is made twice. */
import type { Job } from '../../database/generated/client.js';
import type { NewJob } from '../../film/new-job.js';
import { NotFound } from '../errors.js';
import { type JobInput, readJobInput, settingsOf } from '../job-settings.js';
import { createJob, estimateNewJob } from './create.js';
import type { Estimate } from './estimate.js';
import type { JobDependencies } from './owned-job.js';

/** What was left out stays as it is. */
export type DuplicateChanges = {
  [Key in
    | 'name'
    | 'prompt'
    | 'seed'
    | 'durationSeconds'
    | 'aspectRatio'
    | 'resolution'
    | 'models'
    | 'requireApproval'
    | 'budgetLimit'
    | 'idempotencyKey']?: NewJob[Key] | null | undefined;
};

export const duplicateJob = async (
  jobs: JobDependencies,
  owner: string,
  id: string,
  changes: DuplicateChanges,
): Promise<Job> => createJob(jobs, owner, await changedInput(jobs, owner, id, changes));

export const estimateDuplicate = async (
  jobs: JobDependencies,
  owner: string,
  id: string,
  changes: DuplicateChanges,
): Promise<Estimate> => estimateNewJob(jobs, owner, await changedInput(jobs, owner, id, changes));

async function changedInput(
  { db }: JobDependencies,
  owner: string,
  id: string,
  changes: DuplicateChanges,
): Promise<NewJob> {
  const job = await db.job.findFirst({ where: { id, owner } });
  if (!job) throw new NotFound('job');
  return withChanges(newJobFrom(job, await readJobInput(db, id)), changes);
}

function withChanges(original: NewJob, changes: DuplicateChanges): NewJob {
  const given = Object.entries(changes).filter(([, value]) => value != null);
  return {
    ...original,
    ...Object.fromEntries(given),
    models: { ...original.models, ...changes.models },
  };
}

/** What createJob would have to be given for the same film. Its limits and prices are those of today. */
function newJobFrom(job: Job, input: JobInput): NewJob {
  const settings = settingsOf(job);
  const { music, speech, ...models } = settings.models;
  const { shots, ...rest } = input;
  return {
    ...rest,
    kind: job.kind,
    name: job.name,
    prompt: job.prompt,
    seed: job.seed,
    audioAssetId: job.audioAssetId,
    durationSeconds: shots ? null : settings.durationSeconds,
    aspectRatio: settings.aspectRatio,
    resolution: settings.resolution,
    // The scenario's shots as they were filmed, whatever became of it since.
    shots: shots?.map(({ shotId: _, shotNumber: __, ...shot }) => shot) ?? null,
    requireApproval: job.requireApproval,
    captions: settings.captions,
    allowPartial: settings.allowPartial,
    characterSheets: settings.characterSheets ?? null,
    continueShots: settings.continueShots ?? null,
    takes: settings.takes ?? null,
    judgeTakes: settings.judgeTakes ?? null,
    soundtrackOff: !settings.music && job.audioAssetId === null,
    // To name one of these is to say that there is no film without it.
    models: {
      ...models,
      ...(settings.musicRequired ? { music } : {}),
      ...(settings.voiceRequired ? { speech } : {}),
    },
    webhookUrl: job.webhookUrl,
  };
}
