/** Asking for clips to be made anew: estimates, requests and their results. */
import type { Regeneration as RegenerationRow } from '../../database/generated/client.js';
import { TEMPLATES } from '../../film/prompts/instructions/templates.js';
import { MAX_TAKES } from '../../film/suggest-take.js';
import type {
  CarryOnOffer,
  RegenerationEstimate as Estimate,
} from '../../pipeline/changes/regeneration-estimates.js';
import { BudgetExceeded, Conflict, InvalidInput, NotFound, RateLimited } from '../../pipeline/errors.js';
import { builder, readId } from '../core/builder.js';
import { text } from '../core/text-validation.js';
import { JobActionResult } from '../jobs/job-mutations.js';
import { ChatRole, Regeneration } from './regeneration.js';

const ChatMessageInput = builder.inputType('ChatMessageInput', {
  description: 'An earlier message of the conversation.',
  fields: (t) => ({
    role: t.field({ type: ChatRole, required: true, description: 'Who wrote the message.' }),
    content: t.string({ required: true, description: 'The text of the message.', validate: text(1, 1000) }),
  }),
});

const instruction = {
  required: true,
  description: 'What should be different, in 1 to 1,000 characters.',
  validate: text(1, 1000),
} as const;
const idempotencyKey = {
  description:
    'A key of your choice. Repeating the request with it returns the first regeneration and starts nothing new.',
  validate: text(1, 200),
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
    takes: t.int({
      defaultValue: 1,
      description: `1 to ${MAX_TAKES}: how many versions of the same prompt to make, with different seeds; each is paid and counted. With more than one the film stays as it is until \`chooseTake\`.`,
      validate: { min: 1, max: MAX_TAKES },
    }),
    carryOn: t.boolean({
      defaultValue: false,
      description:
        'Whether what lasts of the instruction, such as a coat that comes off, is carried on to the later clips too: `estimateRegeneration` says to which. They are one request and end in one film; not together with several takes.',
    }),
    judgeTakes: t.boolean({
      defaultValue: false,
      description:
        'Whether a language model that sees pictures looks at three frames of each take and ranks them: `rankedTakes`. It is paid, and needs at least two takes.',
    }),
    byTemplates: t.boolean({
      defaultValue: false,
      description:
        'Makes the clip from the prompt that the rules alone would have written, with the seed of the version that is shown, to compare it with what a language model wrote. The film stays as it is, and `instruction` is kept as a note.',
    }),
    idempotencyKey: t.string(idempotencyKey),
  }),
});

const ChooseTakeInput = builder.inputType('ChooseTakeInput', {
  description: 'The take that the film is to show.',
  fields: (t) => ({
    regenerationId: t.id({ required: true, description: 'A regeneration that has ended.' }),
    versionId: t.id({ required: true, description: 'One of its `takes`.' }),
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

const CarriedWish = builder.objectRef<CarryOnOffer['wishes'][number]>('CarriedWish').implement({
  description: 'What would be asked of a later clip.',
  fields: (t) => ({
    clipIndex: t.exposeInt('clipIndex', { description: "The clip's number, counted from 0." }),
    instruction: t.exposeString('instruction', { description: 'The wish for this clip.' }),
  }),
});

const CarryOn = builder.objectRef<CarryOnOffer>('CarryOnOffer').implement({
  description: 'An instruction changes something that lasts: the later clips can follow in the same request.',
  fields: (t) => ({
    wishes: t.expose('wishes', {
      type: [CarriedWish],
      description: 'The later clips, and the wish for each.',
    }),
    total: t.expose('total', { type: 'Decimal', description: 'What all clips cost together, in USD.' }),
    seconds: t.exposeFloat('seconds', { description: 'Expected seconds until the new film is there.' }),
    reply: t.exposeString('reply', { description: 'The offer in plain words.' }),
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
    judgeCost: t.expose('judgeCost', { type: 'Decimal', description: 'The part for judging its takes.' }),
    seconds: t.exposeFloat('seconds', {
      description: 'Expected seconds until the new film, or all takes, are there.',
    }),
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
    carryOn: t.field({
      type: CarryOn,
      nullable: true,
      description:
        'Which later clips would no longer fit, because the instruction changes something that lasts; null where none does.',
      resolve: ({ carryOn }) => carryOn ?? null,
    }),
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
  chooseTake: t.field({
    type: RegenerateClipResult,
    description:
      'Puts one of the takes of a regeneration into the film, which is composed again: no cost, and seconds of work. The others stay among the versions of the clip.',
    args: {
      input: t.arg({
        type: ChooseTakeInput,
        required: true,
        description: 'The regeneration and the take to show.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      regeneration: await app.regenerations.chooseTake(
        owner,
        readId('Regeneration', input.regenerationId),
        readId('ClipVersion', input.versionId),
      ),
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
