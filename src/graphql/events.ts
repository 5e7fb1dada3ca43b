/** What happens to a job, as it is recorded. */

import { GraphQLError } from 'graphql';
import type { JobError as FilmJobError } from '../film/job.js';
import type { SharedEvent } from '../pipeline/events/subscriptions.js';
import { builder, encodeId } from './core/builder.js';
import { OWN_STATEMENT } from './core/pages.js';
import { ItemStateEnum, MessageKindEnum, StageNameEnum, StageStatusEnum } from './enums.js';
import { Clip, clipAt } from './film/clip.js';
import { planOf, ScenePlan } from './film/plan.js';
import { ClipPrompt, ReferenceImage } from './film/references.js';
import { AudioAnalysis, analysisOf } from './film/sound.js';
import { panelsOf, StoryboardPanel } from './film/storyboard.js';
import { VideoOutput } from './film/video.js';
import { CostEstimate } from './jobs/cost.js';
import { Job } from './jobs/job.js';
import { JobError } from './jobs/job-stage.js';

export type EventOf<Type extends SharedEvent['type']> = SharedEvent & { type: Type };

export const JobEvent = builder.interfaceRef<SharedEvent>('JobEvent').implement({
  description:
    'One thing that happened to a job. `sequence` grows by exactly one within a job. Plain values are as they were recorded; objects are as they are now.',
  fields: (t) => ({
    sequence: t.exposeInt('sequence', {
      description:
        "The event's number within its job, counted from 1 without gaps. Pass the last one you have seen as `afterSequence` to resume.",
    }),
    jobId: t.id({
      description: 'The id of the job that it happened to.',
      resolve: (event) => encodeId('Job', event.jobId),
    }),
    job: t.field({
      type: Job,
      description: 'The job as it is now, so that a client that caches it follows the events.',
      resolve: async (event, _args, { loaders }) => present(await loaders.job.load(event.jobId)),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was recorded.' }),
    stage: t.field({
      type: StageNameEnum,
      nullable: true,
      description: 'The stage that it happened in; null outside of the pipeline.',
      resolve: (event) => event.stage,
    }),
  }),
  resolveType: (event) => event.type,
});

/** An event type is its fields; the rest is the same for all of them. */
export const eventRef = <Type extends SharedEvent['type']>(type: Type) =>
  builder.objectRef<EventOf<Type>>(type);

/** What an event is about is there as long as its job is. */
export const present = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) {
    throw new GraphQLError('The job was deleted meanwhile.', { extensions: { code: 'NOT_FOUND' } });
  }
  return value;
};

eventRef('StageUpdate').implement({
  description: 'A stage began or ended.',
  interfaces: [JobEvent],
  fields: (t) => ({
    status: t.expose('status', { type: StageStatusEnum, description: "The stage's new status." }),
    durationSeconds: t.exposeFloat('durationSeconds', {
      nullable: true,
      description: 'How long the stage took; null until it has ended.',
    }),
  }),
});

eventRef('ProgressUpdate').implement({
  description: 'The job got further.',
  interfaces: [JobEvent],
  fields: (t) => ({
    progress: t.exposeInt('progress', { description: "The job's progress, from 0 to 100." }),
    estimatedRemainingSeconds: t.exposeFloat('estimatedRemainingSeconds', {
      nullable: true,
      description: 'Estimated seconds until the film is there; null when there is no basis for an estimate.',
    }),
  }),
});

eventRef('MessageEvent').implement({
  description:
    'Something to tell the user: a fallback that was used, a part that is missing, a limit that comes near.',
  interfaces: [JobEvent],
  fields: (t) => ({
    kind: t.expose('kind', { type: MessageKindEnum, description: 'Whether it is information or a warning.' }),
    text: t.exposeString('text', { description: 'The message, in plain words.' }),
  }),
});

eventRef('CostUpdate').implement({
  description: 'A call was paid.',
  interfaces: [JobEvent],
  fields: (t) => ({
    cost: t.expose('cost', { type: 'Decimal', description: 'What this call cost, in USD.' }),
    total: t.expose('total', { type: 'Decimal', description: 'What the job has spent in all, in USD.' }),
  }),
});

eventRef('AudioParserResults').implement({
  description: "The song's analysis is there.",
  interfaces: [JobEvent],
  fields: (t) => ({
    analysis: t.field({
      type: AudioAnalysis,
      description: 'Beats, structure, lyrics and mood of the song.',
      resolve: async (event, _args, { loaders }) => present(await analysisOf(event.jobId, loaders)),
    }),
  }),
});

eventRef('ScenePlannerResults').implement({
  description: "The film's plan is there.",
  interfaces: [JobEvent],
  fields: (t) => ({
    plan: t.field({
      type: ScenePlan,
      description: 'The plan: characters, scenes, style and every shot.',
      resolve: async (event, _args, { loaders }) => present(await planOf(event.jobId, loaders)),
    }),
  }),
});

eventRef('ReferenceImageUpdate').implement({
  description: 'A reference picture was begun, retried, finished or given up.',
  interfaces: [JobEvent],
  fields: (t) => ({
    targetKey: t.exposeString('targetKey', {
      description: 'The key of the scene or character that the picture shows.',
    }),
    state: t.expose('state', { type: ItemStateEnum, description: 'Begun, retried, finished or failed.' }),
    attempt: t.exposeInt('attempt', { description: "The attempt's number, counted from 1." }),
    image: t.field({
      type: ReferenceImage,
      nullable: true,
      description: 'The picture, once it is finished.',
      resolve: (event, _args, { loaders }) =>
        event.imageId ? loaders.referenceImage.load(event.imageId) : null,
    }),
    message: t.exposeString('message', { nullable: true, description: 'Why it failed or is retried.' }),
  }),
});

export const PromptGeneratorResults = eventRef('PromptGeneratorResults').implement({
  description: 'The prompts of all clips are there.',
  interfaces: [JobEvent],
  fields: (t) => ({
    totalClips: t.exposeInt('totalClips', { description: 'How many clips the film has.' }),
    generationSeconds: t.exposeFloat('generationSeconds', {
      description: 'How long writing the prompts took, in seconds.',
    }),
    llmUsed: t.exposeBoolean('llmUsed', { description: 'Whether a language model wrote any of them.' }),
    llmModel: t.exposeString('llmModel', {
      nullable: true,
      description: 'The language model that wrote them; null for templates.',
    }),
    clipPrompts: t.field({
      type: [ClipPrompt],
      description: 'The prompts, in the order of the clips.',
      resolve: (event, _args, { loaders }) => loaders.promptsOfJob.load(event.jobId),
    }),
  }),
});

eventRef('ClipUpdate').implement({
  description: 'A clip was begun, retried, finished or given up.',
  interfaces: [JobEvent],
  fields: (t) => ({
    clipIndex: t.exposeInt('clipIndex', { description: "The clip's number, counted from 0." }),
    take: t.int({
      description: 'The number of the take, counted from 1; 1 with a single one.',
      resolve: ({ take }) => take ?? 1,
    }),
    state: t.expose('state', { type: ItemStateEnum, description: 'Begun, retried, finished or failed.' }),
    attempt: t.exposeInt('attempt', { description: "The attempt's number, counted from 1." }),
    clip: t.field({
      type: Clip,
      nullable: true,
      description: 'The clip as it is now.',
      resolve: (event, _args, { loaders }) => clipAt(event, loaders),
    }),
    message: t.exposeString('message', { nullable: true, description: 'Why it failed or is retried.' }),
  }),
});

eventRef('ApprovalRequested').implement({
  description: 'The storyboard is ready: approve it, change it, or cancel the job.',
  interfaces: [JobEvent],
  fields: (t) => ({
    estimate: t.expose('estimate', {
      type: CostEstimate,
      description: 'What the rest of the job is expected to cost and take.',
    }),
  }),
});

eventRef('StoryboardUpdate').implement({
  description: 'The storyboard was changed while the job waits for approval, and is drawn again.',
  interfaces: [JobEvent],
  fields: (t) => ({
    panels: t.field({
      type: [StoryboardPanel],
      description: 'The storyboard shot by shot.',
      complexity: OWN_STATEMENT,
      resolve: async (event, _args, context) =>
        panelsOf(present(await context.loaders.job.load(event.jobId)), context),
    }),
    estimate: t.field({
      type: CostEstimate,
      nullable: true,
      description: 'What going on costs and takes now; null once it was approved.',
      complexity: OWN_STATEMENT,
      resolve: async (event, _args, { loaders, app }) =>
        app.jobs.approvalEstimate(present(await loaders.job.load(event.jobId))),
    }),
  }),
});

eventRef('JobCompleted').implement({
  description: 'The film is there, for the first time or again.',
  interfaces: [JobEvent],
  fields: (t) => ({
    video: t.field({
      type: VideoOutput,
      description: 'The finished film.',
      resolve: async (event, _args, { loaders }) =>
        present((await loaders.filmsOfJob.load(event.jobId)).find((film) => film.main)),
    }),
    totalCost: t.expose('totalCost', {
      type: 'Decimal',
      description: 'What the job has cost in all, in USD.',
    }),
  }),
});

eventRef('JobFailed').implement({
  description: 'The job failed. What was made is kept, and retryJob goes on from there.',
  interfaces: [JobEvent],
  fields: (t) => ({
    error: t.field({
      type: JobError,
      description: 'What failed, and whether a retry may help.',
      resolve: (event) => event.error as FilmJobError,
    }),
  }),
});

eventRef('JobCancelled').implement({
  description: 'The job was cancelled, and nothing of it runs any more.',
  interfaces: [JobEvent],
});

builder.objectField(Job, 'events', (t) =>
  t.field({
    type: [JobEvent],
    description: 'Recorded events, oldest first; at most 500.',
    args: {
      afterSequence: t.arg.int({ defaultValue: 0, description: 'Only events with a larger number.' }),
      first: t.arg.int({ defaultValue: 100, description: 'How many events, from 0 to 500.' }),
    },
    complexity: ({ first }) => ({ field: OWN_STATEMENT, multiplier: Math.max(1, first ?? 100) }),
    resolve: async (job, { afterSequence, first }, { app }) => {
      const most = first ?? 100;
      if (most < 0 || most > 500) {
        throw new GraphQLError(`"first" is ${most}; it can be from 0 to 500.`, {
          extensions: { code: 'INVALID_INPUT' },
        });
      }
      return app.events.recorded(job.id, Math.max(0, afterSequence ?? 0), most);
    },
  }),
);
