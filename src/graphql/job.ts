/** The job: a film that is being made, or was. */
import { type Job as JobRow, Prisma } from '../database/generated/client.js';
import type { Timeline as FilmTimeline } from '../film/cut/timeline.js';
import { type JobError as FilmJobError, type JobKind, type JobStatus, STAGES } from '../film/job.js';
import { type JobSettings as Settings, settingsOf } from '../pipeline/job-settings.js';
import { type StageModel as ModelOfStage, modelOfStage, modelsOf } from '../pipeline/jobs/models.js';
import { Asset, assetIf } from './asset.js';
import { Clip } from './clip.js';
import { builder, encodeId, readId } from './core/builder.js';
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
import { Scenario, Shot } from './scenario.js';
import { AudioAnalysis, analysisOf } from './sound.js';
import { Timeline } from './timeline.js';
import { VideoOutput } from './video.js';

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

const StageModel = builder.objectRef<ModelOfStage>('StageModel').implement({
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
type StageRow = Prisma.StageGetPayload<{ omit: { metadata: true } }>;

const JobStage = builder.prismaNode('Stage', {
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

const JobSettings = builder.objectRef<{ job: JobRow; settings: Settings }>('JobSettings').implement({
  description: 'All that the job was made with, so that it can be made again.',
  fields: (t) => ({
    durationSeconds: t.float({
      nullable: true,
      description: 'The requested length in seconds; null when the song or the shots decide.',
      resolve: ({ settings }) => settings.durationSeconds,
    }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      description: 'The shape of the picture.',
      resolve: ({ settings }) => settings.aspectRatio,
    }),
    resolution: t.field({
      type: ResolutionEnum,
      description: 'The size of the picture.',
      resolve: ({ settings }) => settings.resolution,
    }),
    style: t.field({
      type: 'JSON',
      nullable: true,
      description: 'StyleInput as it was given.',
      resolve: ({ settings }) => settings.style,
    }),
    brand: t.field({
      type: 'JSON',
      nullable: true,
      description: 'BrandInput as it was given.',
      resolve: ({ settings: { brand } }) =>
        brand && { ...brand, logoAssetId: brand.logoAssetId && encodeId('Asset', brand.logoAssetId) },
    }),
    models: t.field({
      type: [StageModel],
      description: 'The model of every role.',
      resolve: ({ settings }) => modelsOf(settings.models),
    }),
    seed: t.int({
      description: 'The same input with the same seed gives the same local film.',
      resolve: ({ job }) => job.seed,
    }),
    requireApproval: t.boolean({
      description: 'Whether the job waits with its clips until the storyboard is approved.',
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
    prompt: t.string({ description: 'The prompt as it was given.', resolve: ({ job }) => job.prompt }),
    lyrics: t.string({
      nullable: true,
      description: 'The lyrics as they were given; null when they came as a file or were transcribed.',
      resolve: ({ settings }) => settings.lyrics,
    }),
    lyricsAssetId: t.id({
      nullable: true,
      description: 'The uploaded file of lyrics.',
      resolve: ({ settings }) => settings.lyricsAssetId && encodeId('Asset', settings.lyricsAssetId),
    }),
    audioHints: t.field({
      type: 'JSON',
      nullable: true,
      description: 'AudioHintsInput as it was given.',
      resolve: ({ settings }) => settings.audioHints,
    }),
    references: t.field({
      type: 'JSON',
      description: 'A list of ReferenceInput as it was given.',
      resolve: ({ settings }) =>
        settings.references.map(({ assetId, subject }) => ({ assetId: encodeId('Asset', assetId), subject })),
    }),
    shots: t.field({
      type: [Shot],
      nullable: true,
      description:
        'The shots that the film was made from, also when they came from a scenario; null when it was planned from the prompt. To make the film again pass either these or the scenario.',
      resolve: ({ settings }) => settings.shots,
    }),
    soundtrack: t.field({
      type: 'JSON',
      nullable: true,
      description: 'SoundtrackInput as it was given.',
      resolve: ({ settings }) => settings.soundtrack ?? null,
    }),
    voiceOver: t.field({
      type: 'JSON',
      nullable: true,
      description: 'VoiceOverInput as it was given.',
      resolve: ({ settings }) => settings.voiceOver ?? null,
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
      description: 'What the job may spend, in USD.',
      resolve: ({ job }) => job.budgetLimit,
    }),
  }),
});

export const Job = builder.prismaNode('Job', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, owner }),
  nullable: true,
  description: 'A film and everything that belongs to it, from the prompt to its latest cut.',
  fields: (t) => ({
    kind: t.field({
      type: JobKindEnum,
      description: 'Music video, ad or film.',
      resolve: (job) => job.kind,
    }),
    prompt: t.exposeString('prompt', { description: "The user's words." }),
    settings: t.field({
      type: JobSettings,
      description: 'Everything the job was made with, in the form that createJob takes.',
      resolve: (job) => ({ job, settings: settingsOf(job) }),
    }),
    status: t.field({
      type: JobStatusEnum,
      description: 'What the job is doing, or how it ended.',
      resolve: (job) => job.status,
    }),
    currentStage: t.field({
      type: StageNameEnum,
      nullable: true,
      description: 'The stage that runs now; null when none does.',
      resolve: (job) => job.currentStage,
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
      description: 'The uploaded song; null without one.',
      resolve: (job, _args, { loaders }) => assetIf(job.audioAssetId, loaders),
    }),
    stages: t.field({
      type: [JobStage],
      description: 'The six stages in the order in which they run.',
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
      description: 'Characters, scenes, style and shots; null before the scene planner has finished.',
      resolve: (job, _args, { loaders }) => planOf(job.id, loaders),
    }),
    referenceImages: t.field({
      type: ReferenceImages,
      nullable: true,
      description: 'Reference pictures of scenes and characters; null before they are drawn.',
      resolve: (job, _args, { loaders }) => referencesOf(job.id, loaders),
    }),
    clipPrompts: t.field({
      type: ClipPrompts,
      nullable: true,
      description: 'The prompts of all clips; null before they are written.',
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
      description: 'The finished film; null before there is one.',
      resolve: async (job, _args, { loaders }) =>
        (await loaders.filmsOfJob.load(job.id)).find((film) => film.main) ?? null,
    }),
    cost: t.field({
      type: JobCost,
      description: 'What was spent and reserved, and the limit.',
      resolve: (job) => job,
    }),
    error: t.field({
      type: JobError,
      nullable: true,
      description: 'Why the job failed; null unless it did.',
      resolve: (job) => job.error as FilmJobError | null,
    }),
    lastSequence: t.exposeInt('lastSequence', {
      description:
        'The last event reflected in this object. It is never newer than any other field: query, then subscribe after it, and nothing is missed.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the job was created.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    completedAt: t.expose('completedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the first film was finished.',
    }),
  }),
});

builder.prismaObjectField('Clip', 'job', (t) =>
  t.field({
    type: Job,
    description: 'The job that this belongs to.',
    resolve: (clip, _args, { loaders }) => loaders.job.load(clip.jobId) as Promise<never>,
  }),
);

export const JobPayload = builder.objectRef<{ job: JobRow }>('JobPayload').implement({
  description: 'The job as it is now.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'job' in value,
  fields: (t) => ({ job: t.expose('job', { type: Job, description: 'The job.' }) }),
});

export const JobFilter = builder.inputType('JobFilter', {
  description: 'Conditions for a list of jobs; all of them have to hold.',
  fields: (t) => ({
    status: t.field({ type: [JobStatusEnum], description: 'Jobs in one of these states.' }),
    kind: t.field({ type: JobKindEnum, description: 'Jobs of this kind.' }),
  }),
});

type Filter = { status?: JobStatus[] | null; kind?: JobKind | null } | null | undefined;

const matching = (filter: Filter): Prisma.Sql => {
  const inState = filter?.status
    ? Prisma.sql`AND r.status = ANY(${filter.status}::"JobStatus"[])`
    : Prisma.empty;
  const ofKind = filter?.kind ? Prisma.sql`AND r.kind = ${filter.kind}` : Prisma.empty;
  return Prisma.sql`${inState} ${ofKind}`;
};

builder.queryFields((t) => ({
  job: t.field({
    type: Job,
    nullable: true,
    description: 'A job by its id; null when there is none, or it is not yours.',
    args: { id: t.arg.id({ required: true, description: "The job's id." }) },
    resolve: (_root, { id }, { loaders }) => loaders.job.load(readId('Job', id)),
  }),
  jobs: t.connection(
    {
      type: Job,
      description: 'My jobs, newest first.',
      complexity: costOfPage(),
      args: { filter: t.arg({ type: JobFilter, description: 'Only jobs that match; all when left out.' }) },
      resolve: (_root, { filter, ...args }, { loaders, owner }) =>
        page(loaders.reading, 'Job', Prisma.sql`r.owner = ${owner} ${matching(filter)}`, args),
    },
    { name: 'JobConnection', description: 'A page of jobs.' },
    { name: 'JobEdge', description: 'A job in a page.' },
  ),
}));
