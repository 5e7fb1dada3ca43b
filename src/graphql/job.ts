/** The job: a film that is being made, or was. */
import { type Job as JobRow, Prisma } from '../database/generated/client.js';
import type { Timeline as FilmTimeline } from '../film/cut/timeline.js';
import {
  type JobError as FilmJobError,
  type JobKind,
  type JobStatus,
  STAGES,
  type StageName,
} from '../film/job.js';
import { type JobSettings as Settings, settingsOf } from '../pipeline/job-settings.js';
import { type StageModel as ModelOfStage, modelOfStage, modelsOf } from '../pipeline/jobs/models.js';
import { Asset, assetIf } from './asset.js';
import { Clip } from './clip.js';
import { builder, readId } from './core/builder.js';
import { costOfPage, page } from './core/pages.js';
import { JobCost } from './cost.js';
import {
  AspectRatioEnum,
  ErrorCodeEnum,
  JobKindEnum,
  JobStatusEnum,
  ModelRoleEnum,
  ResolutionEnum,
  StageNameEnum,
  StageStatusEnum,
} from './enums.js';
import { briefOf, CreativeBrief, planOf, ScenePlan } from './plan.js';
import { ClipPrompts, promptsOf, ReferenceImages, referencesOf } from './references.js';
import { Scenario } from './scenario.js';
import { AudioAnalysis, analysisOf } from './sound.js';
import { Timeline } from './timeline.js';
import { VideoOutput } from './video.js';

export const JobError = builder.objectRef<FilmJobError>('JobError').implement({
  description: 'Why something failed, and whether another try may help.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeEnum, description: 'The kind of failure.' }),
    message: t.exposeString('message', { description: 'What happened and what to do.' }),
    retryable: t.exposeBoolean('retryable', { description: 'Whether trying again may help.' }),
    stage: t.expose('stage', {
      type: StageNameEnum,
      nullable: true,
      description: 'The stage that it happened in.',
    }),
  }),
});

const StageModel = builder.objectRef<ModelOfStage>('StageModel').implement({
  description: 'Which model does a part of the work.',
  fields: (t) => ({
    role: t.expose('role', { type: ModelRoleEnum, description: 'What it does.' }),
    model: t.exposeString('model', {
      description: 'Its name, as provider:model; local ones have no provider.',
    }),
    local: t.exposeBoolean('local', { description: 'Whether it runs in this server, at no cost.' }),
  }),
});

/** A stage without what it made, which is read only when it is asked for. */
type StageRow = Prisma.StageGetPayload<{ omit: { metadata: true } }>;

const JobStage = builder.prismaNode('Stage', {
  name: 'JobStage',
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description: 'A stage of a job.',
  fields: (t) => ({
    name: t.field({
      type: StageNameEnum,
      description: 'Which stage.',
      resolve: (stage) => stage.name as StageName,
    }),
    status: t.field({
      type: StageStatusEnum,
      description: 'Where it stands.',
      resolve: (stage) => stage.status as 'PENDING',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true, description: 'When it began.' }),
    completedAt: t.expose('completedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    durationSeconds: t.float({
      nullable: true,
      description: 'How long it took.',
      resolve: ({ startedAt, completedAt }) =>
        startedAt && completedAt ? (completedAt.getTime() - startedAt.getTime()) / 1000 : null,
    }),
    cost: t.field({
      type: 'Decimal',
      description: 'What it cost.',
      resolve: async (stage, _args, { loaders, app }) =>
        app.costs.total(
          (await loaders.costsOfJob.load(stage.jobId))
            .filter((entry) => entry.stage === stage.name)
            .map((entry) => entry.cost),
        ),
    }),
    attempts: t.exposeInt('attempts', { description: 'How often it was begun.' }),
    model: t.field({
      type: StageModel,
      nullable: true,
      description: 'The model that does it.',
      resolve: async (stage, _args, { loaders }) => {
        const job = await loaders.job.load(stage.jobId);
        return job && modelOfStage(settingsOf(job).models, stage.name as StageName);
      },
    }),
    error: t.field({
      type: JobError,
      nullable: true,
      description: 'Why it failed.',
      resolve: (stage) => stage.error as FilmJobError | null,
    }),
  }),
});

const JobSettings = builder.objectRef<{ job: JobRow; settings: Settings }>('JobSettings').implement({
  description: 'All that the job was made with, so that it can be made again.',
  fields: (t) => ({
    durationSeconds: t.float({
      nullable: true,
      description: 'The length that was asked for.',
      resolve: ({ settings }) => settings.durationSeconds,
    }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      description: 'The shape.',
      resolve: ({ settings }) => settings.aspectRatio,
    }),
    resolution: t.field({
      type: ResolutionEnum,
      description: 'The size.',
      resolve: ({ settings }) => settings.resolution,
    }),
    style: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The style that was asked for.',
      resolve: ({ settings }) => settings.style,
    }),
    brand: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The brand.',
      resolve: ({ settings }) => settings.brand,
    }),
    models: t.field({
      type: [StageModel],
      description: 'The models that do the work.',
      resolve: ({ settings }) => modelsOf(settings.models),
    }),
    seed: t.int({
      description: 'The same input with the same seed gives the same local film.',
      resolve: ({ job }) => job.seed,
    }),
    requireApproval: t.boolean({
      description: 'Whether the storyboard has to be approved.',
      resolve: ({ job }) => job.requireApproval,
    }),
    captions: t.boolean({
      description: 'Whether lyrics or dialogue stand in the picture.',
      resolve: ({ settings }) => settings.captions,
    }),
    allowPartial: t.boolean({
      description: 'Whether a film with clips missing is accepted.',
      resolve: ({ settings }) => settings.allowPartial,
    }),
    scenario: t.field({
      type: Scenario,
      nullable: true,
      description: 'The scenario that it was made from; null when there was none, or it is deleted.',
      resolve: ({ job }, _args, { loaders }) =>
        (job.scenarioId ? loaders.scenario.load(job.scenarioId) : null) as Promise<never> | null,
    }),
    budgetLimit: t.field({
      type: 'Decimal',
      description: 'What the job may spend.',
      resolve: ({ job }) => job.budgetLimit,
    }),
  }),
});

export const Job = builder.prismaNode('Job', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, owner }),
  nullable: true,
  description: 'A film that is being made, or was.',
  fields: (t) => ({
    kind: t.field({ type: JobKindEnum, description: 'What is made.', resolve: (job) => job.kind as 'AD' }),
    prompt: t.exposeString('prompt', { description: "The user's words." }),
    settings: t.field({
      type: JobSettings,
      description: 'What it was made with.',
      resolve: (job) => ({ job, settings: settingsOf(job) }),
    }),
    status: t.field({
      type: JobStatusEnum,
      description: 'Where it stands.',
      resolve: (job) => job.status as JobStatus,
    }),
    currentStage: t.field({
      type: StageNameEnum,
      nullable: true,
      description: 'The stage at work.',
      resolve: (job) => job.currentStage as StageName | null,
    }),
    progress: t.exposeInt('progress', {
      description:
        'In percent: 10 after the audio parser, then 20, 30, 40, 85, and 100 after the composer. Stays 100 while a finished film is changed.',
    }),
    estimatedRemainingSeconds: t.exposeFloat('estimatedRemaining', {
      nullable: true,
      description: 'How much longer it takes, as far as that can be told.',
    }),
    audio: t.field({
      type: Asset,
      nullable: true,
      description: 'The song.',
      resolve: (job, _args, { loaders }) => assetIf(job.audioAssetId, loaders),
    }),
    stages: t.field({
      type: [JobStage],
      description: 'Its stages, in their order.',
      resolve: async (job, _args, { loaders }) => {
        loaders.job.know(job.id, job);
        const stages = await loaders.stagesOfJob.load(job.id);
        return STAGES.map((name) => stages.find((stage) => stage.name === name)).filter(
          (stage): stage is StageRow => stage !== undefined,
        ) as never;
      },
    }),
    brief: t.field({
      type: CreativeBrief,
      nullable: true,
      description: 'What was understood of the prompt.',
      resolve: (job, _args, { loaders }) => briefOf(job.id, loaders),
    }),
    audioAnalysis: t.field({
      type: AudioAnalysis,
      nullable: true,
      description: 'What was heard in the song.',
      resolve: (job, _args, { loaders }) => analysisOf(job.id, loaders),
    }),
    scenePlan: t.field({
      type: ScenePlan,
      nullable: true,
      description: 'The plan of the film.',
      resolve: (job, _args, { loaders }) => planOf(job.id, loaders),
    }),
    referenceImages: t.field({
      type: ReferenceImages,
      nullable: true,
      description: 'Pictures of its scenes and characters.',
      resolve: (job, _args, { loaders }) => referencesOf(job.id, loaders),
    }),
    clipPrompts: t.field({
      type: ClipPrompts,
      nullable: true,
      description: 'The prompts of its clips.',
      resolve: (job, _args, { loaders }) => promptsOf(job.id, loaders),
    }),
    clips: t.field({
      type: [Clip],
      description: 'Its clips, in their order; none before there is a plan.',
      resolve: (job, _args, { loaders }) => loaders.clipsOfJob.load(job.id),
    }),
    timeline: t.field({
      type: Timeline,
      nullable: true,
      description: 'What the film shows when; null before there is a film.',
      resolve: async (job, _args, { loaders }) => {
        const timeline = (await loaders.shownTimelines.load(job.id)) as FilmTimeline | null;
        return timeline && { revision: job.shownRevision, timeline };
      },
    }),
    video: t.field({
      type: VideoOutput,
      nullable: true,
      description: 'The finished film.',
      resolve: async (job, _args, { loaders }) =>
        (await loaders.filmsOfJob.load(job.id)).find((film) => film.main) ?? null,
    }),
    cost: t.field({ type: JobCost, description: 'What it costs.', resolve: (job) => job }),
    error: t.field({
      type: JobError,
      nullable: true,
      description: 'Why it failed.',
      resolve: (job) => job.error as FilmJobError | null,
    }),
    lastSequence: t.exposeInt('lastSequence', {
      description:
        'The last event reflected in this object. It is never newer than any other field: query, then subscribe after it, and nothing is missed.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    completedAt: t.expose('completedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the film was first there.',
    }),
  }),
});

builder.prismaObjectField('Clip', 'job', (t) =>
  t.field({
    type: Job,
    description: 'The job that it belongs to.',
    resolve: (clip, _args, { loaders }) => loaders.job.load(clip.jobId) as Promise<never>,
  }),
);

export const JobPayload = builder.objectRef<{ job: JobRow }>('JobPayload').implement({
  description: 'The job as it is now.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'job' in value,
  fields: (t) => ({ job: t.expose('job', { type: Job, description: 'The job.' }) }),
});

export const JobFilter = builder.inputType('JobFilter', {
  description: 'Which jobs.',
  fields: (t) => ({
    status: t.field({ type: [JobStatusEnum], description: 'In one of these states.' }),
    kind: t.field({ type: JobKindEnum, description: 'Of this kind.' }),
  }),
});

type Filter = { status?: JobStatus[] | null; kind?: JobKind | null } | null | undefined;

const matching = (filter: Filter): Prisma.Sql => {
  const inState = filter?.status ? Prisma.sql`AND r.status = ANY(${filter.status}::text[])` : Prisma.empty;
  const ofKind = filter?.kind ? Prisma.sql`AND r.kind = ${filter.kind}` : Prisma.empty;
  return Prisma.sql`${inState} ${ofKind}`;
};

builder.queryFields((t) => ({
  job: t.field({
    type: Job,
    nullable: true,
    description: 'A job by its id; null when there is none, or it is not yours.',
    args: { id: t.arg.id({ required: true, description: 'The job.' }) },
    resolve: (_root, { id }, { loaders }) => loaders.job.load(readId('Job', id)),
  }),
  jobs: t.connection(
    {
      type: Job,
      description: 'My jobs, newest first.',
      complexity: costOfPage(),
      args: { filter: t.arg({ type: JobFilter, description: 'Which ones; all unless told.' }) },
      resolve: (_root, { filter, ...args }, { loaders, owner }) =>
        page(loaders.reading, 'Job', Prisma.sql`r.owner = ${owner} ${matching(filter)}`, args),
    },
    { name: 'JobConnection', description: 'A page of jobs.' },
    { name: 'JobEdge', description: 'A job in a page.' },
  ),
}));
