/** The six stages of a job, their models and their errors. */
import type { Prisma } from '../../database/generated/client.js';
import type { JobError as FilmJobError } from '../../film/job.js';
import { settingsOf } from '../../pipeline/job-settings.js';
import { type StageModel as ModelOfStage, modelOfStage } from '../../pipeline/jobs/models.js';
import { builder } from '../core/builder.js';
import { ErrorCodeEnum, ModelRoleEnum, StageNameEnum, StageStatusEnum } from '../enums.js';

export const JobError = builder.objectRef<FilmJobError>('JobError').implement({
  description: 'Why something failed, and whether another try may help.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeEnum, description: 'The kind of failure, for programs.' }),
    message: t.exposeString('message', { description: 'What happened and what to do.' }),
    retryable: t.exposeBoolean('retryable', { description: 'Whether trying again may help.' }),
    stage: t.expose('stage', {
      type: StageNameEnum,
      nullable: true,
      description: 'The stage that failed.',
    }),
  }),
});

export const StageModel = builder.objectRef<ModelOfStage>('StageModel').implement({
  description: 'The model that a job uses for one role.',
  fields: (t) => ({
    role: t.expose('role', { type: ModelRoleEnum, description: 'The part of the work that the model does.' }),
    model: t.exposeString('model', {
      description: 'Its name, as provider:model; local ones have no provider.',
    }),
    local: t.exposeBoolean('local', { description: 'Whether it runs in this server, at no cost.' }),
  }),
});

/** A stage without what it made, which is read only when it is asked for. */
export type StageRow = Prisma.StageGetPayload<{ omit: { metadata: true } }>;

export const JobStage = builder.prismaNode('Stage', {
  name: 'JobStage',
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description: 'One of the six stages of the pipeline.',
  fields: (t) => ({
    name: t.field({
      type: StageNameEnum,
      description: "The stage's name.",
      resolve: (stage) => stage.name,
    }),
    status: t.field({
      type: StageStatusEnum,
      description: 'Whether it is waiting, running, done, failed or not needed.',
      resolve: (stage) => stage.status,
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it began; null before that.',
    }),
    completedAt: t.expose('completedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null before that.',
    }),
    durationSeconds: t.float({
      nullable: true,
      description: 'How long it took, in seconds.',
      resolve: ({ startedAt, completedAt }) =>
        startedAt && completedAt ? (completedAt.getTime() - startedAt.getTime()) / 1000 : null,
    }),
    cost: t.field({
      type: 'Decimal',
      description: 'What its calls cost, in USD.',
      resolve: async (stage, _args, { loaders, app }) =>
        app.costs.total(
          (await loaders.costsOfJob.load(stage.jobId))
            .filter((entry) => entry.stage === stage.name)
            .map((entry) => entry.cost),
        ),
    }),
    attempts: t.exposeInt('attempts', {
      description: 'How often it was started: more than once after a retry or a crash.',
    }),
    model: t.field({
      type: StageModel,
      nullable: true,
      description: 'The model that does its work; null for stages without one.',
      resolve: async (stage, _args, { loaders }) => {
        const job = await loaders.job.load(stage.jobId);
        return job && modelOfStage(settingsOf(job).models, stage.name);
      },
    }),
    error: t.field({
      type: JobError,
      nullable: true,
      description: 'Why it failed; null unless it did.',
      resolve: (stage) => stage.error as FilmJobError | null,
    }),
  }),
});
