/** The job: a film that is being made, or was. */
import { type Asset as AssetRow, type Job as JobRow, Prisma } from '../../database/generated/client.js';
import { type JobError as FilmJobError, type JobKind, type JobStatus, STAGES } from '../../film/job.js';
import { MAX_SEARCH_CHARACTERS, SearchText, searchQuery } from '../../film/title.js';
import type { WatchedJob } from '../../pipeline/events/tombstones.js';
import { settingsOf } from '../../pipeline/job-settings.js';
import { Asset, assetIf } from '../asset.js';
import { builder, readId } from '../core/builder.js';
import type { Loaders } from '../core/loaders.js';
import { costOfPage, OWN_STATEMENT, page } from '../core/pages.js';
import { JobKindEnum, JobStatusEnum, StageNameEnum } from '../enums.js';
import { Clip } from '../film/clip.js';
import { briefOf, CreativeBrief, planOf, ScenePlan } from '../film/plan.js';
import { ClipPrompts, promptsOf, ReferenceImages, referencesOf } from '../film/references.js';
import { AudioAnalysis, analysisOf } from '../film/sound.js';
import { Soundtrack, soundtrackOf, VoiceOver, voiceOverOf } from '../film/soundtrack.js';
import { panelsOf, StoryboardPanel } from '../film/storyboard.js';
import { Timeline } from '../film/timeline.js';
import { VideoOutput } from '../film/video.js';
import { CostEstimate, JobCost } from './cost.js';
import { JobSettings } from './job-settings.js';
import { JobError, JobStage, type StageRow } from './job-stage.js';

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
    name: t.exposeString('name', {
      nullable: true,
      description: 'The name that it was given; a film without one goes by its prompt.',
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
      description: 'The uploaded song; null without one. Music that was made is in `soundtrack`.',
      resolve: (job, _args, { loaders }) => assetIf(job.audioAssetId, loaders),
    }),
    stages: t.field({
      type: [JobStage],
      description: 'The six stages in the order in which they run.',
      resolve: async (job, _args, { loaders }) => {
        loaders.job.prime(job.id, job);
        const stages = await loaders.stagesOfJob.load(job.id);
        return STAGES.map((name) => stages.find((stage) => stage.name === name)).filter(
          (stage): stage is StageRow => stage !== undefined,
        ) as never;
      },
    }),
  }),
});

/** What the stages made. */
builder.prismaObjectFields('Job', (t) => ({
  brief: t.field({
    type: CreativeBrief,
    nullable: true,
    description: 'What was understood of the prompt.',
    resolve: (job, _args, { loaders }) => briefOf(job.id, loaders),
  }),
  audioAnalysis: t.field({
    type: AudioAnalysis,
    nullable: true,
    description: 'What was heard in the song, or written into the music that is made for the film.',
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
      const timeline = await loaders.shownTimelines.load(job.id);
      return timeline && { revision: job.shownRevision, timeline };
    },
  }),
  soundtrack: t.field({
    type: Soundtrack,
    nullable: true,
    description: 'The music that was made for the film; null without, and with a song of your own.',
    resolve: (job, _args, { loaders }) => soundtrackOf(job, loaders),
  }),
  voiceOver: t.field({
    type: VoiceOver,
    nullable: true,
    description: 'What is spoken in the film; null where nobody speaks.',
    resolve: (job, _args, { loaders }) => voiceOverOf(job, loaders),
  }),
  storyboard: t.field({
    type: Asset,
    nullable: true,
    description:
      'The storyboard as a PDF: for every shot a picture, its size, camera movement, action, dialogue, time and place in the song. There once the prompts are written, and drawn again when a shot or the cut changes.',
    resolve: (job, _args, { loaders }) => assetIf(job.storyboardId, loaders),
  }),
  storyboardPages: t.field({
    type: [Asset],
    description: 'The pages of the storyboard as pictures, in their order; none before it is drawn.',
    resolve: (job, _args, { loaders }) =>
      job.storyboardId ? loaders.storyboardPages.load(job.storyboardId) : [],
  }),
  storyboardPanels: t.field({
    type: [StoryboardPanel],
    description:
      'The storyboard shot by shot, in the order of the film; none before it is drawn. While the job waits for approval, editStoryboard changes it.',
    complexity: OWN_STATEMENT,
    resolve: (job, _args, context) => panelsOf(job, context),
  }),
  approvalEstimate: t.field({
    type: CostEstimate,
    nullable: true,
    description:
      'What going on with the storyboard as it is now costs and takes; null unless the job waits for approval.',
    complexity: OWN_STATEMENT,
    resolve: (job, _args, { app }) => app.jobs.approvalEstimate(job),
  }),
  video: t.field({
    type: VideoOutput,
    nullable: true,
    description: 'The finished film; null before there is one.',
    resolve: async (job, _args, { loaders }) =>
      (await loaders.filmsOfJob.load(job.id)).find((film) => film.main) ?? null,
  }),
}));

/** Before there is a film, whatever was made last. */
async function thumbnailOf(jobId: string, loaders: Loaders): Promise<AssetRow | null> {
  const film = (await loaders.filmsOfJob.load(jobId)).find(({ main }) => main);
  if (film) return assetIf(film.posterId, loaders);
  const clip = await loaders.newestClipOfJob.load(jobId);
  const version = clip?.currentVersionId ? await loaders.clipVersion.load(clip.currentVersionId) : null;
  if (version) return assetIf(version.thumbnailId, loaders);
  const picture = await loaders.newestReferenceOfJob.load(jobId);
  return assetIf(picture && (picture.thumbnailId ?? picture.assetId), loaders);
}

builder.prismaObjectFields('Job', (t) => ({
  thumbnail: t.field({
    type: Asset,
    nullable: true,
    description:
      "A small picture for lists: the film's poster; while it is made, the clip that came last, before that a reference picture; null before there is any.",
    resolve: (job, _args, { loaders }) => thumbnailOf(job.id, loaders),
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
  deletedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description:
      'When it was deleted. Only the last update of a job in jobsUpdated has it: remove the job from lists and caches then.',
    resolve: (job) => (job as WatchedJob).deletedAt ?? null,
  }),
}));

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
    text: t.string({
      description: `Jobs whose name and prompt hold all of these words, or words that begin with them: “light ho” finds “light in the house”. At most ${MAX_SEARCH_CHARACTERS} characters.`,
      validate: { schema: SearchText },
    }),
  }),
});

type Filter = { status?: JobStatus[] | null; kind?: JobKind | null; text?: string | null } | null | undefined;

/** The expression of the index "Job_words". */
const WORDS = Prisma.sql`to_tsvector('simple', coalesce(r.name, '') || ' ' || r.prompt)`;

const matching = (filter: Filter): Prisma.Sql => {
  const inState = filter?.status
    ? Prisma.sql`AND r.status = ANY(${filter.status}::"JobStatus"[])`
    : Prisma.empty;
  const ofKind = filter?.kind ? Prisma.sql`AND r.kind = ${filter.kind}` : Prisma.empty;
  const query = filter?.text ? searchQuery(filter.text) : null;
  const withWords = query ? Prisma.sql`AND ${WORDS} @@ to_tsquery('simple', ${query})` : Prisma.empty;
  return Prisma.sql`${inState} ${ofKind} ${withWords}`;
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
        page(loaders.queries, 'Job', Prisma.sql`r.owner = ${owner} ${matching(filter)}`, args),
    },
    { name: 'JobConnection', description: 'A page of jobs.' },
    { name: 'JobEdge', description: 'A job in a page.' },
  ),
}));
