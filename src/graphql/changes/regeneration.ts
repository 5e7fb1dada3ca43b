/** A clip that is made anew, by words: its progress, its conversation, and where it is found. */
import { Prisma } from '../../database/generated/client.js';
import type { JobError as FilmJobError } from '../../film/job.js';
import type { ChatMessage as FilmMessage } from '../../film/prompts/instructions/match.js';
import { builder } from '../core/builder.js';
import { both, chain } from '../core/maybe-promise.js';
import { costOfPage, OWN_STATEMENT, page } from '../core/pages.js';
import { present } from '../events.js';
import { Clip, ClipVersion, clipAt } from '../film/clip.js';
import { planOf } from '../film/plan.js';
import { RANKED_TAKES, ranked, TakeSuggestion } from '../film/takes.js';
import { toneHintOf } from '../film/tone-hint.js';
import { CostEntry } from '../jobs/cost.js';
import { Job } from '../jobs/job.js';
import { JobError } from '../jobs/job-stage.js';

const RegenerationStatus = builder.enumType('RegenerationStatus', {
  description: 'Where a regeneration stands.',
  values: {
    QUEUED: { description: 'Waits for its turn.' },
    PROCESSING: { description: 'Prompt, clip or film are being made.' },
    COMPLETED: { description: 'The film shows the new clip, or the takes are there to choose from.' },
    FAILED: { description: 'The film stays as it was.' },
    CANCELLED: { description: 'It was cancelled; the film stays as it was.' },
  },
});

export const RegenerationStepEnum = builder.enumType('RegenerationStep', {
  description: 'The steps of a regeneration, in the order in which they are reported.',
  values: {
    STARTED: { description: 'It has begun.' },
    TEMPLATE_MATCHED: { description: 'The instruction is one of the templates.' },
    PROMPT_MODIFIED: { description: 'The new prompt is written.' },
    VIDEO_GENERATING: { description: 'A model makes the clip.' },
    RECOMPOSING: { description: 'The film is put together with it.' },
    COMPLETED: { description: 'The film shows it, or takes are there to choose from.' },
    FAILED: { description: 'It failed for good.' },
    CANCELLED: { description: 'It was cancelled.' },
  },
});

export const ChatRole = builder.enumType('ChatRole', {
  description: 'Who wrote a message.',
  values: {
    USER: { description: 'The user.' },
    ASSISTANT: { description: 'Reelgraph.' },
  },
});

const ChatMessage = builder.objectRef<FilmMessage>('ChatMessage').implement({
  description: 'One message of the conversation about a clip.',
  fields: (t) => ({
    role: t.expose('role', { type: ChatRole, description: 'Who wrote the message.' }),
    content: t.exposeString('content', { description: 'The text of the message.' }),
  }),
});

export const Regeneration = builder.prismaNode('Regeneration', {
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
      resolve: async (row, _args, { loaders }) => present(await clipAt(row, loaders)),
    }),
    clipIndex: t.exposeInt('clipIndex', { description: "The clip's number, counted from 0." }),
    instruction: t.exposeString('instruction', { description: "The user's words." }),
    status: t.field({
      type: RegenerationStatus,
      description: 'What the regeneration is doing, or how it ended.',
      resolve: (row) => row.status,
    }),
    progress: t.exposeInt('progress', {
      description:
        'In percent: to 10 the words, to 60 the clip, to 100 the film; with several takes to 100 those.',
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
      description: 'The version that it made; null until it is there, or chosen from several takes.',
      resolve: (row, _args, { loaders }) => (row.versionId ? loaders.clipVersion.load(row.versionId) : null),
    }),
    takes: t.field({
      type: [ClipVersion],
      description:
        'The takes that are there, in the order in which they arrived; of a single one the version.',
      resolve: (row, _args, { loaders }) => loaders.takesOfRegeneration.load(row.id),
    }),
    suggestedTake: t.field({
      type: TakeSuggestion,
      nullable: true,
      description: 'The first of `rankedTakes`; null with fewer than two. It is never chosen by itself.',
      resolve: (row, _args, { loaders }) =>
        chain(loaders.takesOfRegeneration.load(row.id), (takes) => ranked(takes)[0] ?? null),
    }),
    rankedTakes: t.field({
      type: [TakeSuggestion],
      description: RANKED_TAKES,
      resolve: (row, _args, { loaders }) => chain(loaders.takesOfRegeneration.load(row.id), ranked),
    }),
    byTemplates: t.exposeBoolean('byTemplates', {
      description:
        'Whether it makes a version from the prompt of the rules alone, to be compared with the one that the film shows.',
    }),
    takeCount: t.exposeInt('takes', { description: 'How many takes were asked for.' }),
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
      chain(
        both(planOf(clip.jobId, loaders), loaders.completedRegenerations.load(clip.jobId)),
        async ([plan, done]) => {
          if (!plan) return [];
          const hint = await toneHintOf(clip, loaders);
          const usual = app.regenerations.suggestionsFor(clip, plan.data, done);
          return hint ? [...new Set([hint.instruction, ...usual])].slice(0, 3) : usual;
        },
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
        return page(loaders.queries, 'Regeneration', Prisma.sql`r."jobId" = ${job.id}::uuid ${ofClip}`, args);
      },
    },
    { name: 'RegenerationConnection', description: 'A page of regenerations.' },
    { name: 'RegenerationEdge', description: 'A regeneration in a page.' },
  ),
);
