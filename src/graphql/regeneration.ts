/** One clip, by words: estimates, regenerations, their conversation, and the versions that they make. */
import { Prisma, type Regeneration as RegenerationRow } from '../database/generated/client.js';
import type { JobError as FilmJobError } from '../film/job.js';
import type { ChatMessage as FilmMessage } from '../film/prompts/instructions/match.js';
import { TEMPLATES } from '../film/prompts/instructions/templates.js';
import type { RegenerationEstimate as Estimate } from '../pipeline/changes/regeneration-estimates.js';
import { BudgetExceeded, Conflict, InvalidInput, NotFound, RateLimited } from '../pipeline/errors.js';
import type { SharedEvent } from '../pipeline/events/subscriptions.js';
import { Clip, ClipVersion } from './clip.js';
import { builder, readId } from './core/builder.js';
import { both, when } from './core/maybe-promise.js';
import { costOfPage, OWN_STATEMENT, page } from './core/pages.js';
import { words } from './core/text-validation.js';
import { CostEntry } from './cost.js';
import { eventRef, JobEvent, present, shareLoaders, watch } from './events.js';
import { Job, JobError } from './job.js';
import { JobActionResult } from './job-mutations.js';
import { planOf } from './plan.js';

const RegenerationStatus = builder.enumType('RegenerationStatus', {
  description:
    'QUEUED: waits for its turn. PROCESSING: prompt, clip or film are being made. COMPLETED: the film shows the new clip.',
  values: ['QUEUED', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELLED'] as const,
});

const RegenerationStepEnum = builder.enumType('RegenerationStep', {
  description: 'The steps of a regeneration, in the order in which they are reported.',
  values: [
    'STARTED',
    'TEMPLATE_MATCHED',
    'PROMPT_MODIFIED',
    'VIDEO_GENERATING',
    'RECOMPOSING',
    'COMPLETED',
    'FAILED',
    'CANCELLED',
  ] as const,
});

const ChatRole = builder.enumType('ChatRole', {
  description: 'Who wrote a message: the user, or Reelgraph.',
  values: ['USER', 'ASSISTANT'] as const,
});

const ChatMessage = builder.objectRef<FilmMessage>('ChatMessage').implement({
  description: 'One message of the conversation about a clip.',
  fields: (t) => ({
    role: t.expose('role', { type: ChatRole, description: 'Who wrote the message.' }),
    content: t.exposeString('content', { description: 'The text of the message.' }),
  }),
});

const Regeneration = builder.prismaNode('Regeneration', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description:
    'A clip that is being made anew, or was. Until it is completed, the former clip and film are shown.',
  fields: (t) => ({
    job: t.field({
      type: Job,
      description: 'The job whose clip it is.',
      resolve: (row, _args, { loaders }) => loaders.job.load(row.jobId) as Promise<never>,
    }),
    clip: t.field({
      type: Clip,
      description: 'The clip that is being changed.',
      resolve: async (row, _args, { loaders }) =>
        present((await loaders.clipsOfJob.load(row.jobId)).find((clip) => clip.clipIndex === row.clipIndex)),
    }),
    clipIndex: t.exposeInt('clipIndex', { description: "The clip's number, counted from 0." }),
    instruction: t.exposeString('instruction', { description: "The user's words." }),
    status: t.field({
      type: RegenerationStatus,
      description: 'What the regeneration is doing, or how it ended.',
      resolve: (row) => row.status,
    }),
    progress: t.exposeInt('progress', {
      description: 'In percent: to 10 the words, to 60 the clip, to 100 the film.',
    }),
    templates: t.exposeStringList('templates', {
      description: 'The templates that matched; none when the prompt was written by a model or by rules.',
    }),
    llmUsed: t.exposeBoolean('llmUsed', { description: 'Whether a language model wrote the new prompt.' }),
    originalPrompt: t.exposeString('originalPrompt', {
      description: 'The prompt of the version that was current.',
    }),
    modifiedPrompt: t.exposeString('modifiedPrompt', {
      nullable: true,
      description: 'The new prompt; null until it is written.',
    }),
    estimatedCost: t.expose('estimatedCost', {
      type: 'Decimal',
      description: 'The estimate from before it started, in USD.',
    }),
    estimatedSeconds: t.exposeFloat('estimatedSeconds', {
      description: 'The estimate from before it started.',
    }),
    cost: t.field({
      type: 'Decimal',
      description: 'What it has cost so far, in USD.',
      resolve: async (row, _args, { loaders, app }) =>
        app.costs.total((await loaders.costsOfRegeneration.load(row.id)).map((entry) => entry.cost)),
    }),
    costBreakdown: t.field({
      type: [CostEntry],
      description: 'Its calls, one by one.',
      resolve: (row, _args, { loaders }) => loaders.costsOfRegeneration.load(row.id),
    }),
    warning: t.exposeString('warning', {
      nullable: true,
      description: 'Once the clip has been regenerated three times.',
    }),
    unresolved: t.exposeStringList('unresolved', {
      description: "Parts of the instruction that are not carried out, in the user's words.",
    }),
    conversation: t.field({
      type: [ChatMessage],
      description: 'What was said, oldest first; the last five messages.',
      resolve: (row) => row.conversation as FilmMessage[],
    }),
    version: t.field({
      type: ClipVersion,
      nullable: true,
      description: 'The version that it made; null until it is there.',
      resolve: (row, _args, { loaders }) => (row.versionId ? loaders.clipVersion.load(row.versionId) : null),
    }),
    error: t.field({
      type: JobError,
      nullable: true,
      description: 'Why it failed; null unless it did.',
      resolve: (row) => row.error as FilmJobError | null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was requested.' }),
    completedAt: t.expose('completedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
  }),
});

builder.prismaObjectField('LedgerEntry', 'regeneration', (t) =>
  t.field({
    type: Regeneration,
    nullable: true,
    description: 'The regeneration that the call was made for.',
    resolve: (entry, _args, { loaders }) =>
      entry.regenerationId ? loaders.regeneration.load(entry.regenerationId) : null,
  }),
);

builder.prismaObjectField('ClipVersion', 'regeneration', (t) =>
  t.field({
    type: Regeneration,
    nullable: true,
    description: 'The regeneration that made this version; null for the first one.',
    resolve: (version, _args, { loaders }) =>
      version.regenerationId ? loaders.regeneration.load(version.regenerationId) : null,
  }),
);

builder.prismaObjectField('Clip', 'suggestions', (t) =>
  t.stringList({
    description: 'Three sensible next instructions.',
    resolve: (clip, _args, { app, loaders }) =>
      when(
        both(planOf(clip.jobId, loaders), loaders.completedRegenerations.load(clip.jobId)),
        ([plan, done]) => (plan ? app.regenerations.suggestionsFor(clip, plan.data, done) : []),
      ),
  }),
);

builder.prismaObjectField('Job', 'regenerations', (t) =>
  t.connection(
    {
      type: Regeneration,
      description: 'Clips that were made anew, newest first.',
      complexity: costOfPage(OWN_STATEMENT),
      args: { clipIndex: t.arg.int({ description: 'Only regenerations of this clip, counted from 0.' }) },
      resolve: (job, { clipIndex, ...args }, { loaders }) => {
        const ofClip =
          typeof clipIndex === 'number' ? Prisma.sql`AND r."clipIndex" = ${clipIndex}` : Prisma.empty;
        return page(loaders.reading, 'Regeneration', Prisma.sql`r."jobId" = ${job.id}::uuid ${ofClip}`, args);
      },
    },
    { name: 'RegenerationConnection', description: 'A page of regenerations.' },
    { name: 'RegenerationEdge', description: 'A regeneration in a page.' },
  ),
);

const ChatMessageInput = builder.inputType('ChatMessageInput', {
  description: 'An earlier message of the conversation.',
  fields: (t) => ({
    role: t.field({ type: ChatRole, required: true, description: 'Who wrote the message.' }),
    content: t.string({ required: true, description: 'The text of the message.', validate: words(1, 1000) }),
  }),
});

const instruction = {
  required: true,
  description: 'What should be different, in 1 to 1,000 characters.',
  validate: words(1, 1000),
} as const;
const idempotencyKey = {
  description:
    'A key of your choice. Repeating the request with it returns the first regeneration and starts nothing new.',
  validate: words(1, 200),
} as const;

const RegenerateClipInput = builder.inputType('RegenerateClipInput', {
  description: 'A clip to change, in plain words.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; its film must be finished.' }),
    clipIndex: t.int({ required: true, description: "The clip's number, counted from 0." }),
    instruction: t.string(instruction),
    conversationHistory: t.field({
      type: [ChatMessageInput],
      description: 'What was said before; left out, the one kept for this clip goes on.',
      validate: { maxLength: 100 },
    }),
    idempotencyKey: t.string(idempotencyKey),
  }),
});

const RegenerateClipsInput = builder.inputType('RegenerateClipsInput', {
  description: 'Several clips to change with one instruction; one new film is made at the end.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; its film must be finished.' }),
    clipIndexes: t.intList({ required: true, description: "The clips' numbers, counted from 0." }),
    instruction: t.string(instruction),
    idempotencyKey: t.string(idempotencyKey),
  }),
});

const RestoreClipInput = builder.inputType('RestoreClipInput', {
  description: 'An earlier version of a clip to show again.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; its film must be finished.' }),
    clipIndex: t.int({ required: true, description: "The clip's number, counted from 0." }),
    versionId: t.id({ required: true, description: "One of the clip's `versions`." }),
  }),
});

const RegenerationEstimate = builder.objectRef<Estimate>('RegenerationEstimate').implement({
  description: 'What changing a clip would cost and do, before anything is spent.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'videoCost' in value,
  fields: (t) => ({
    total: t.expose('total', { type: 'Decimal', description: 'The expected cost in USD.' }),
    llmCost: t.expose('llmCost', {
      type: 'Decimal',
      description: 'The part for rewriting the prompt; 0 where a template matches.',
    }),
    imageCost: t.expose('imageCost', {
      type: 'Decimal',
      description: 'The part for a new start picture, where one is needed.',
    }),
    videoCost: t.expose('videoCost', { type: 'Decimal', description: 'The part for the clip.' }),
    seconds: t.exposeFloat('seconds', { description: 'Expected seconds until the new film is there.' }),
    templates: t.exposeStringList('templates', { description: 'The templates that match the instruction.' }),
    warning: t.exposeString('warning', {
      nullable: true,
      description: 'Once the clip has been regenerated three times.',
    }),
    remainingThisHour: t.exposeInt('remainingThisHour', {
      nullable: true,
      description: 'How many more clips of this film can be made anew within the hour; null when unlimited.',
    }),
    unresolved: t.exposeStringList('unresolved', {
      description: "Parts of the instruction that would not be carried out, in the user's words.",
    }),
    budgetLeft: t.expose('budgetLeft', {
      type: 'Decimal',
      description: 'What the job may still spend, in USD.',
    }),
    reply: t.exposeString('reply', { description: 'What the assistant says before the user confirms.' }),
    basis: t.exposeString('basis', { description: 'How the figures were calculated, in plain words.' }),
  }),
});

const RegenerationPayload = builder
  .objectRef<{ regeneration: RegenerationRow }>('RegenerationPayload')
  .implement({
    description: 'Answers a call about a regeneration.',
    isTypeOf: (value) => typeof value === 'object' && value !== null && 'regeneration' in value,
    fields: (t) => ({
      regeneration: t.expose('regeneration', {
        type: Regeneration,
        description: 'The regeneration as it is now.',
      }),
    }),
  });

const RegenerationsPayload = builder
  .objectRef<{ regenerations: RegenerationRow[] }>('RegenerationsPayload')
  .implement({
    description: 'Answers regenerateClips.',
    isTypeOf: (value) => typeof value === 'object' && value !== null && 'regenerations' in value,
    fields: (t) => ({
      regenerations: t.expose('regenerations', {
        type: [Regeneration],
        description: 'One regeneration for each clip.',
      }),
    }),
  });

const RegenerateClipResult = builder.errorUnion('RegenerateClipResult', {
  description: 'The regeneration, or why there is none.',
  types: [RegenerationPayload, InvalidInput, NotFound, Conflict, RateLimited, BudgetExceeded],
});
const RegenerateClipsResult = builder.errorUnion('RegenerateClipsResult', {
  description: 'The regenerations, or why there are none.',
  types: [RegenerationsPayload, InvalidInput, NotFound, Conflict, RateLimited, BudgetExceeded],
});
const EstimateRegenerationResult = builder.errorUnion('EstimateRegenerationResult', {
  description: 'The estimate, or why there is none.',
  types: [RegenerationEstimate, InvalidInput, NotFound, Conflict],
});

const RegenerationTemplate = builder.objectRef<(typeof TEMPLATES)[number]>('RegenerationTemplate').implement({
  description: 'A change that is understood without a language model.',
  fields: (t) => ({
    name: t.exposeString('name', { description: "The template's name, as Regeneration.templates has it." }),
    label: t.exposeString('label', { description: 'A name to show to people.' }),
    examples: t.stringList({
      description: 'Instructions that match it, to offer as suggestions.',
      resolve: (template) => [...template.examples],
    }),
  }),
});

const asWish = (input: typeof RegenerateClipInput.$inferInput) => ({
  ...input,
  jobId: readId('Job', input.jobId),
});

builder.queryFields((t) => ({
  estimateRegeneration: t.field({
    type: EstimateRegenerationResult,
    description: 'What making a clip anew would cost and how long it would take. Nothing is started.',
    args: {
      input: t.arg({
        type: RegenerateClipInput,
        required: true,
        description: 'The request, as regenerateClip takes it.',
      }),
    },
    resolve: (_root, { input }, { app, owner }) => app.regenerations.estimate(owner, asWish(input)),
  }),
  estimateRegenerations: t.field({
    type: EstimateRegenerationResult,
    description: 'What making several clips anew would cost together. Nothing is started.',
    args: {
      input: t.arg({
        type: RegenerateClipsInput,
        required: true,
        description: 'The request, as regenerateClips takes it.',
      }),
    },
    resolve: (_root, { input }, { app, owner }) =>
      app.regenerations.estimateMany(owner, readId('Job', input.jobId), input.clipIndexes, input.instruction),
  }),
  regenerationTemplates: t.field({
    type: [RegenerationTemplate],
    description: 'Changes that are understood without a language model.',
    resolve: () => [...TEMPLATES],
  }),
}));

builder.mutationFields((t) => ({
  regenerateClip: t.field({
    type: RegenerateClipResult,
    description: 'Makes one clip of a finished film anew, by words, and nothing else.',
    args: {
      input: t.arg({
        type: RegenerateClipInput,
        required: true,
        description: 'The job, the clip and what should be different.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      regeneration: await app.regenerations.one(owner, asWish(input)),
    }),
  }),
  regenerateClips: t.field({
    type: RegenerateClipsResult,
    description: 'Makes several clips anew with one instruction, and one film at the end.',
    args: {
      input: t.arg({
        type: RegenerateClipsInput,
        required: true,
        description: 'The job, the clips and what should be different.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      regenerations: await app.regenerations.many(
        owner,
        readId('Job', input.jobId),
        input.clipIndexes,
        input.instruction,
        input.idempotencyKey ?? null,
      ),
    }),
  }),
  cancelRegeneration: t.field({
    type: RegenerateClipResult,
    description: 'Stops a regeneration, with all clips of its request. The film stays as it was.',
    args: { regenerationId: t.arg.id({ required: true, description: 'The regeneration to stop.' }) },
    resolve: async (_root, { regenerationId }, { app, owner }) => ({
      regeneration: await app.regenerations.cancel(owner, readId('Regeneration', regenerationId)),
    }),
  }),
  restoreClip: t.field({
    type: JobActionResult,
    description: 'Shows another version of a clip again: no cost, and seconds of work.',
    args: {
      input: t.arg({
        type: RestoreClipInput,
        required: true,
        description: 'The job, the clip and the version to show.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.regenerations.restore(
        owner,
        readId('Job', input.jobId),
        input.clipIndex,
        readId('ClipVersion', input.versionId),
      ),
    }),
  }),
}));

const RegenerationUpdate = eventRef('RegenerationUpdate').implement({
  description: 'A regeneration made progress.',
  interfaces: [JobEvent],
  fields: (t) => ({
    step: t.expose('step', { type: RegenerationStepEnum, description: 'The step that was reached.' }),
    progress: t.exposeInt('progress', { description: "The regeneration's progress, from 0 to 100." }),
    regeneration: t.field({
      type: Regeneration,
      description: 'The regeneration as it is now.',
      resolve: async (event, _args, { loaders }) =>
        present(await loaders.regeneration.load(event.regenerationId)),
    }),
  }),
});

builder.subscriptionField('regenerationEvents', (t) =>
  t.field({
    type: RegenerationUpdate,
    description: 'As jobEvents, for one regeneration; it completes with it. Numbers skip.',
    args: {
      regenerationId: t.arg.id({ required: true, description: 'The regeneration to follow.' }),
      afterSequence: t.arg.int({ description: 'The number of the last event that you have; 0 for all.' }),
    },
    subscribe: (_root, { regenerationId, afterSequence }, { app, owner }) =>
      watch(() =>
        app.events.watchRegeneration(owner, readId('Regeneration', regenerationId), afterSequence ?? null),
      ),
    resolve: (event, _args, context) => {
      shareLoaders(event as SharedEvent, context);
      return event as SharedEvent & { type: 'RegenerationUpdate' };
    },
  }),
);
