/** A film from an idea: what it costs, its order, its approval, its end. */
import { parse } from 'graphql';
import { z } from 'zod';
import { StageName } from '../../film/job.js';
import { NewJob } from '../../film/new-job.js';
import { MAX_BOARD_OPERATIONS } from '../../film/story/board/operations.js';
import { type Api, FAILURE } from '../api.js';
import { FILM, Film, filmId } from '../shapes.js';
import { ADDS, defineTool, READS } from './tool.js';

const Estimate = z.object({
  total: z.string().describe('The expected cost in USD.'),
  seconds: z.number().describe('The expected time in seconds until the film is there.'),
  limit: z.string().describe('The limit that would hold for the film, in USD.'),
  byStage: z.array(z.object({ stage: StageName, cost: z.string() })),
  basis: z.string().describe('How the figures were calculated.'),
});

const ESTIMATE = parse(`query ($input: CreateJobInput!) {
  estimateJob(input: $input) { ${FAILURE} ... on CostEstimate { total seconds limit byStage { stage cost } basis } }
}`);
const CREATE = parse(`mutation ($input: CreateJobInput!) {
  createJob(input: $input) { ${FAILURE} ... on JobPayload { job { ${FILM} } } }
}`);
const APPROVE = parse(`mutation ($filmId: ID!) {
  approveStoryboard(jobId: $filmId) { ${FAILURE} ... on JobPayload { job { ${FILM} } } }
}`);
const EDIT_STORYBOARD = parse(`mutation ($input: EditStoryboardInput!) {
  editStoryboard(input: $input) { ${FAILURE} ... on JobPayload { job { ${FILM} } } }
}`);
const CANCEL = parse(`mutation ($filmId: ID!) {
  cancelJob(jobId: $filmId) { ${FAILURE} ... on JobPayload { job { ${FILM} } } }
}`);

const JobPayload = z.object({ job: Film });

const estimate = (api: Api, input: object) => api.ask(ESTIMATE, { input }, Estimate);

/** A film is the same order with another key: the key only says which request is which. */
const orderOf = ({ owner }: Api, { idempotencyKey: _, ...input }: NewJob) => ({
  owner,
  tool: 'create_film',
  input,
});

const estimateFilm = defineTool({
  name: 'estimate_film',
  title: 'Estimate a film',
  description:
    'What a film would cost and how long it would take. Starts nothing and costs nothing. Takes what create_film takes, and gives the estimateId that create_film needs for a film that costs money: show the user the total first.',
  input: z.strictObject(NewJob.shape),
  inputType: 'CreateJobInput',
  output: Estimate.extend({
    estimateId: z.string().describe('Confirms this price: pass it to create_film with the same arguments.'),
    expiresAt: z.string().describe('Until when estimateId is taken.'),
  }),
  hints: { ...READS, idempotentHint: true },
  async run(input, { api, confirmations }) {
    const estimated = await estimate(api, input);
    return { ...estimated, ...confirmations.issue(orderOf(api, input), estimated.total) };
  },
});

const createFilm = defineTool({
  name: 'create_film',
  title: 'Create a film',
  description:
    'Starts a film and answers at once; follow it with wait_for_film. Only kind and prompt are always needed. AD: 15 to 60 seconds from a prompt, planned for you. MUSIC_VIDEO: needs audioAssetId from upload_file. FILM: from `shots` that you write, 1 to 20 of 1 to 15 seconds each. A film that costs money needs estimateId from estimate_film with the same arguments.',
  input: z.strictObject({
    ...NewJob.shape,
    estimateId: z
      .string()
      .max(1000)
      .nullish()
      .describe('From estimate_film; needed where the film costs money.'),
  }),
  inputType: 'CreateJobInput',
  output: Film,
  hints: { ...ADDS, openWorldHint: true },
  async run({ estimateId, ...input }, { api, confirmations }) {
    const { total } = await estimate(api, input);
    confirmations.check(
      orderOf(api, input),
      total,
      estimateId,
      () =>
        'Call estimate_film with these arguments, show the user the total, and pass its estimateId to create_film.',
    );
    return (await api.ask(CREATE, { input }, JobPayload)).job;
  },
});

/** Each of them as an object with one field, named by what it does. */
const position = z.number().int().min(0).describe('Place of the shot, counted from 0.');
const StoryboardOperation = z.strictObject({
  move: z.strictObject({ position, toPosition: z.number().int().min(0) }).optional(),
  reword: z
    .strictObject({
      position,
      action: z.string().min(3).max(1000).optional().describe('What happens in the shot.'),
      prompt: z.string().min(3).max(2000).optional().describe('The prompt itself, word for word.'),
    })
    .optional(),
  redraw: z.strictObject({ position }).optional(),
  drop: z.strictObject({ position }).optional(),
});

const editStoryboard = defineTool({
  name: 'edit_storyboard',
  title: 'Edit a storyboard',
  description:
    'Reorders, rewords, redraws or drops shots of a film that is AWAITING_APPROVAL. Every operation has exactly one of move, reword, redraw and drop, and counts places after the operations before it.',
  input: z.strictObject({
    filmId,
    operations: z.array(StoryboardOperation).min(1).max(MAX_BOARD_OPERATIONS),
  }),
  output: Film,
  hints: { readOnlyHint: false, destructiveHint: true, openWorldHint: false },
  run: async ({ filmId, operations }, { api }) =>
    (await api.ask(EDIT_STORYBOARD, { input: { jobId: filmId, operations } }, JobPayload)).job,
});

const approveStoryboard = defineTool({
  name: 'approve_storyboard',
  title: 'Approve a storyboard',
  description:
    'Goes on with a film that is AWAITING_APPROVAL: its clips are made now, which is what costs most. Show the user the storyboard first.',
  input: z.strictObject({ filmId }),
  output: Film,
  hints: { ...ADDS, openWorldHint: true },
  run: async (args, { api }) => (await api.ask(APPROVE, args, JobPayload)).job,
});

const cancelFilm = defineTool({
  name: 'cancel_film',
  title: 'Cancel a film',
  description: 'Stops a film that is being made. What is made and paid is kept.',
  input: z.strictObject({ filmId }),
  output: Film,
  hints: { readOnlyHint: false, destructiveHint: true, openWorldHint: false },
  run: async (args, { api }) => (await api.ask(CANCEL, args, JobPayload)).job,
});

export const ORDERING_TOOLS = [estimateFilm, createFilm, editStoryboard, approveStoryboard, cancelFilm];
