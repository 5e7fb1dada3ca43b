/** Films among films: their names, and new ones made from them. */
import { MAX_NAME_CHARACTERS } from '../../film/title.js';
import { builder, readId } from '../core/builder.js';
import { text } from '../core/text-validation.js';
import { AspectRatioEnum, ResolutionEnum } from '../enums.js';
import { ModelsInput } from './create-job-input.js';
import { CreateJobResult, EstimateJobResult, JobActionResult } from './job-mutations.js';

const RenameJobInput = builder.inputType('RenameJobInput', {
  description: 'Another name for a film.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job.' }),
    name: t.string({
      description: `The name, in at most ${MAX_NAME_CHARACTERS} characters; without one the film goes by its prompt again.`,
      validate: text(0, MAX_NAME_CHARACTERS),
    }),
  }),
});

const DuplicateJobInput = builder.inputType('DuplicateJobInput', {
  description:
    'A film like another. What is left out stays as it is; what stays the same was made already and is used again.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job whose input is taken.' }),
    name: t.string({ description: 'Its name; that of the other when left out.' }),
    prompt: t.string({ description: 'Another prompt, in 3 to 2,000 characters.' }),
    seed: t.int({ description: 'Another seed: other pictures and clips of the same.' }),
    durationSeconds: t.float({
      description: "Another length. A film's length is that of its shots and can't be given.",
    }),
    aspectRatio: t.field({ type: AspectRatioEnum, description: 'Another shape of the picture.' }),
    resolution: t.field({ type: ResolutionEnum, description: 'Another size of the picture.' }),
    models: t.field({ type: ModelsInput, description: 'Other models; roles that are left out keep theirs.' }),
    requireApproval: t.boolean({
      description: 'Whether the new job waits with its clips until the storyboard is approved.',
    }),
    budgetLimit: t.field({
      type: 'Decimal',
      description: 'What the new job may spend; as for a new job when left out.',
    }),
    idempotencyKey: t.string({
      description: 'Repeating the request with the same key returns the first copy and starts nothing new.',
    }),
  }),
});

type Changes = (typeof DuplicateJobInput)['$inferInput'];

const changesOf = ({ jobId: _, ...changes }: Changes) => ({
  ...changes,
  budgetLimit: changes.budgetLimit == null ? null : String(changes.budgetLimit),
});

builder.queryField('estimateDuplicate', (t) =>
  t.field({
    type: EstimateJobResult,
    description: 'What duplicateJob would cost and how long it would take. Nothing is started.',
    args: {
      input: t.arg({
        type: DuplicateJobInput,
        required: true,
        description: 'The job and what is to be different, as duplicateJob takes it.',
      }),
    },
    resolve: (_root, { input }, { app, owner }) =>
      app.jobs.estimateDuplicate(owner, readId('Job', input.jobId), changesOf(input)),
  }),
);

builder.mutationFields((t) => ({
  renameJob: t.field({
    type: JobActionResult,
    description: 'Gives a film a name, or takes it away. jobsUpdated tells of it.',
    args: { input: t.arg({ type: RenameJobInput, required: true, description: 'The job and its name.' }) },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.jobs.rename(owner, readId('Job', input.jobId), input.name ?? null),
    }),
  }),
  duplicateJob: t.field({
    type: CreateJobResult,
    description:
      'Starts a film like another: with another seed, length, shape or model, from the same prompt, song, brand, pictures and shots. Changes that were made to the finished film are not taken along.',
    args: {
      input: t.arg({
        type: DuplicateJobInput,
        required: true,
        description: 'The job, and what is to be different.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.jobs.duplicate(owner, readId('Job', input.jobId), changesOf(input)),
    }),
  }),
}));
