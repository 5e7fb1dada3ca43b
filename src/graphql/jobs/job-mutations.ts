/** What can be done with a job. */
import { AmountText } from '../../film/money.js';
import { BudgetExceeded, Conflict, InvalidInput, NotFound, RateLimited } from '../../pipeline/errors.js';
import { builder, encodeId, readId } from '../core/builder.js';
import { text } from '../core/text-validation.js';
import { CostEstimate } from './cost.js';
import { asNewJob, CreateJobInput } from './create-job-input.js';
import { JobPayload } from './job.js';

export const CreateJobResult = builder.errorUnion('CreateJobResult', {
  description: 'The new job, or why there is none.',
  types: [JobPayload, InvalidInput, NotFound, RateLimited, BudgetExceeded],
});

export const JobActionResult = builder.errorUnion('JobActionResult', {
  description: 'The job as it is now, or why nothing was done.',
  types: [JobPayload, InvalidInput, NotFound, Conflict, BudgetExceeded],
});

export const EstimateJobResult = builder.errorUnion('EstimateJobResult', {
  description: 'The estimate, or what is wrong with the input.',
  types: [CostEstimate, InvalidInput, NotFound],
});

const DeleteJobPayload = builder.objectRef<{ deletedJobId: string }>('DeleteJobPayload').implement({
  description: 'Answers deleteJob: the job and its files are gone.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'deletedJobId' in value,
  fields: (t) => ({
    deletedJobId: t.id({
      description: 'The id of the deleted job, to evict it from a cache.',
      resolve: (gone) => encodeId('Job', gone.deletedJobId),
    }),
  }),
});

const DeleteJobResult = builder.errorUnion('DeleteJobResult', {
  description: 'Confirms the deletion, or says why it failed.',
  types: [DeleteJobPayload, NotFound, Conflict],
});

const SetBudgetLimitInput = builder.inputType('SetBudgetLimitInput', {
  description: 'A new spending limit for a job.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job whose limit changes.' }),
    limit: t.field({
      type: 'Decimal',
      required: true,
      description: "What the job may spend in all, in USD; at most the operator's limit.",
      validate: { schema: AmountText },
    }),
  }),
});

const UpdateClipPromptInput = builder.inputType('UpdateClipPromptInput', {
  description: 'Another prompt for a clip, while the job waits for approval.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; it must be AWAITING_APPROVAL.' }),
    clipIndex: t.int({ required: true, description: "The clip's number, counted from 0." }),
    prompt: t.string({
      required: true,
      description: 'The new prompt, in 3 to 2,000 characters.',
      validate: text(3, 2000),
    }),
  }),
});

const RedrawReferenceInput = builder.inputType('RedrawReferenceInput', {
  description: 'Another reference picture, while the job waits for approval.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; it must be AWAITING_APPROVAL.' }),
    targetKey: t.string({
      required: true,
      description: 'The key of the scene or character in the plan (`Scene.key`, `Character.key`).',
      validate: text(1, 200),
    }),
    instruction: t.string({
      description: 'What should be different; left out, the same picture is drawn with another seed.',
      validate: text(1, 1000),
    }),
  }),
});

const jobArgument = { required: true, description: 'The job.' } as const;

builder.queryField('estimateJob', (t) =>
  t.field({
    type: EstimateJobResult,
    description: 'What a job would cost and how long it would take. Nothing is started.',
    args: {
      input: t.arg({ type: CreateJobInput, required: true, description: 'The job, as createJob takes it.' }),
    },
    resolve: (_root, { input }, { app, owner }) => app.jobs.estimate(owner, asNewJob(input)),
  }),
);

builder.mutationFields((t) => ({
  createJob: t.field({
    type: CreateJobResult,
    description: 'Starts a film. Follow it with the jobEvents subscription.',
    args: {
      input: t.arg({
        type: CreateJobInput,
        required: true,
        description: 'Everything that the film is made from.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.jobs.create(owner, asNewJob(input)),
    }),
  }),
}));

/** While a job waits for approval. */
builder.mutationFields((t) => ({
  updateClipPrompt: t.field({
    type: JobActionResult,
    description: 'Changes the prompt of a clip while the job waits for approval.',
    args: {
      input: t.arg({
        type: UpdateClipPromptInput,
        required: true,
        description: 'The job, the clip and its new prompt.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.jobs.updateClipPrompt(owner, readId('Job', input.jobId), input.clipIndex, input.prompt),
    }),
  }),
  redrawReference: t.field({
    type: JobActionResult,
    description: 'Draws a reference picture anew while the job waits for approval.',
    args: {
      input: t.arg({
        type: RedrawReferenceInput,
        required: true,
        description: 'Which one, and what should be different.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.jobs.redrawReference(
        owner,
        readId('Job', input.jobId),
        input.targetKey,
        input.instruction ?? null,
      ),
    }),
  }),
  approveStoryboard: t.field({
    type: JobActionResult,
    description: 'Goes on with a job that waits for approval.',
    args: { jobId: t.arg.id(jobArgument) },
    resolve: async (_root, { jobId }, { app, owner }) => ({
      job: await app.jobs.approve(owner, readId('Job', jobId)),
    }),
  }),
}));

builder.mutationFields((t) => ({
  cancelJob: t.field({
    type: JobActionResult,
    description: 'Stops a job. What is made and paid is kept, and calls under way are cancelled.',
    args: { jobId: t.arg.id(jobArgument) },
    resolve: async (_root, { jobId }, { app, owner }) => ({
      job: await app.jobs.cancel(owner, readId('Job', jobId)),
    }),
  }),
  retryJob: t.field({
    type: JobActionResult,
    description:
      'Goes on from the stage that failed or was cancelled. What is made and paid is kept. For a finished film, makes the files again that were lost or damaged on the server.',
    args: { jobId: t.arg.id(jobArgument) },
    resolve: async (_root, { jobId }, { app, owner }) => ({
      job: await app.jobs.retry(owner, readId('Job', jobId)),
    }),
  }),
  setBudgetLimit: t.field({
    type: JobActionResult,
    description: 'Changes what a job may spend.',
    args: {
      input: t.arg({ type: SetBudgetLimitInput, required: true, description: 'The job and its new limit.' }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.jobs.setBudgetLimit(owner, readId('Job', input.jobId), String(input.limit)),
    }),
  }),
  deleteJob: t.field({
    type: DeleteJobResult,
    description: 'Removes a job with all its files. Running work is cancelled first.',
    args: { jobId: t.arg.id(jobArgument) },
    resolve: async (_root, { jobId }, { app, owner }) => {
      const id = readId('Job', jobId);
      await app.jobs.remove(owner, id);
      return { deletedJobId: id };
    },
  }),
}));
