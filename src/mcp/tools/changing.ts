/** A finished film, changed by words: its clips, its cut, and what it is exported as. */
import { parse } from 'graphql';
import { z } from 'zod';
import { MAX_OPERATIONS } from '../../film/cut/given.js';
import { MAX_TAKES } from '../../film/suggest-take.js';
import { FAILURE } from '../api.js';
import { EDIT_PLAN, EditPlan, filmId, LINK, REGENERATION, Regeneration } from '../shapes.js';
import { ADDS, defineTool } from './tool.js';

const instruction = z.string().min(1).max(1000);
const idempotencyKey = z
  .string()
  .min(1)
  .max(200)
  .nullish()
  .describe('A key of your choice. Repeating the request with it starts nothing new.');

const ESTIMATE = parse(`query ($input: RegenerateClipInput!) {
  estimateRegeneration(input: $input) { ${FAILURE} ... on RegenerationEstimate { total } }
}`);
const REGENERATE = parse(`mutation ($input: RegenerateClipInput!) {
  regenerateClip(input: $input) { ${FAILURE} ... on RegenerationPayload { regeneration { ${REGENERATION} } } }
}`);
const CHOOSE = parse(`mutation ($input: ChooseTakeInput!) {
  chooseTake(input: $input) { ${FAILURE} ... on RegenerationPayload { regeneration { ${REGENERATION} } } }
}`);
const PLAN = parse(`mutation ($input: PlanEditInput!) {
  planEdit(input: $input) { ${FAILURE} ... on EditPlanPayload { editPlan { ${EDIT_PLAN} } } }
}`);
const APPLY = parse(`mutation ($editPlanId: ID!) {
  applyEdit(editPlanId: $editPlanId) { ${FAILURE} ... on EditPlanPayload { editPlan { ${EDIT_PLAN} } } }
}`);
const UNDO = parse(`mutation ($filmId: ID!) {
  undoEdit(jobId: $filmId) { ${FAILURE} ... on EditPlanPayload { editPlan { ${EDIT_PLAN} } } }
}`);
const EXPORT = parse(`mutation ($input: ExportTimelineInput!) {
  exportTimeline(input: $input) { ${FAILURE}
    ... on AssetPayload { asset { filename contentType byteSize ${LINK} } } }
}`);

const RegenerationPayload = z.object({ regeneration: Regeneration });
const EditPlanPayload = z.object({ editPlan: EditPlan });

const regenerateClip = defineTool({
  name: 'regenerate_clip',
  title: 'Make a clip anew',
  description:
    'Makes one clip of a finished film anew, by words such as “make it night” or “slower camera”, and leaves the rest as it is. Follow it with wait_for_film. With more than one take the film stays as it is until choose_take; get_film lists the takes. Where it costs money, the first call answers with the price and an estimateId: ask the user, then call again with it.',
  input: z.strictObject({
    filmId,
    clipIndex: z.int().min(0).describe("The clip's number, counted from 0, as get_film lists it."),
    instruction: instruction.describe('What should be different.'),
    takes: z
      .int()
      .min(1)
      .max(MAX_TAKES)
      .nullish()
      .describe('How many versions to make; 1 unless told, each is paid.'),
    judgeTakes: z
      .boolean()
      .nullish()
      .describe('Whether a language model looks at the takes and ranks them; paid, for two takes or more.'),
    idempotencyKey,
    estimateId: z.string().max(1000).nullish().describe('From the answer that named the price.'),
  }),
  output: Regeneration,
  hints: { ...ADDS, openWorldHint: true },
  async run({ filmId, estimateId, idempotencyKey, ...wish }, { api, confirmations }) {
    const input = { ...wish, takes: wish.takes ?? 1, judgeTakes: wish.judgeTakes ?? false, jobId: filmId };
    const order = { owner: api.owner, tool: 'regenerate_clip', input };
    const { total } = await api.ask(ESTIMATE, { input }, z.object({ total: z.string() }));
    confirmations.check(
      order,
      total,
      estimateId,
      () =>
        `Ask the user, then repeat the call with estimateId "${confirmations.issue(order, total).estimateId}".`,
    );
    const variables = { input: { ...input, idempotencyKey } };
    return (await api.ask(REGENERATE, variables, RegenerationPayload)).regeneration;
  },
});

const chooseTake = defineTool({
  name: 'choose_take',
  title: 'Choose a take',
  description: 'Puts one of the takes of a regeneration into the film. Costs nothing and takes seconds.',
  input: z.strictObject({
    regenerationId: z.string().describe('A regeneration that has ended, as get_film lists it.'),
    versionId: z.string().describe('One of its takes.'),
  }),
  output: Regeneration,
  hints: ADDS,
  run: async (input, { api }) => (await api.ask(CHOOSE, { input }, RegenerationPayload)).regeneration,
});

const planEdit = defineTool({
  name: 'plan_edit',
  title: 'Plan an edit',
  description:
    'Reads what should change in the cut of a finished film, such as “swap clips 2 and 4”, “trim the last clip by a second” or “fade out at the end”, and answers with what would be done. Clips count from 1 here, as they stand in the film. Where the steps are known exactly, give operations instead of an instruction. Changes nothing before apply_edit.',
  input: z.strictObject({
    filmId,
    instruction: instruction.nullish().describe('What should change.'),
    operations: z
      .array(z.record(z.string(), z.record(z.string(), z.unknown())))
      .min(1)
      .max(MAX_OPERATIONS)
      .nullish()
      .describe(
        'Steps of EditOperationInput, each with one key, in seconds and counted from 0: {"trim":{"position":0,"fromEnd":0.5}}, {"move":{"position":2,"toPosition":0}}, {"split":{"position":1,"at":0.8}}, {"remove":{"position":3}}.',
      ),
    snapToBeats: z.boolean().nullish().describe('Whether new cuts are moved to the nearest beat.'),
    idempotencyKey,
  }),
  output: EditPlan,
  hints: ADDS,
  run: async ({ filmId, ...input }, { api }) =>
    (await api.ask(PLAN, { input: { ...input, jobId: filmId } }, EditPlanPayload)).editPlan,
});

const applyEdit = defineTool({
  name: 'apply_edit',
  title: 'Apply an edit',
  description: 'Makes the film as plan_edit has planned it, in seconds. undo_edit takes it back.',
  input: z.strictObject({ editPlanId: z.string().describe('From plan_edit.') }),
  output: EditPlan,
  hints: { ...ADDS, idempotentHint: true },
  run: async (args, { api }) => (await api.ask(APPLY, args, EditPlanPayload)).editPlan,
});

const undoEdit = defineTool({
  name: 'undo_edit',
  title: 'Undo an edit',
  description: 'Takes back the last edit that the film shows, in seconds.',
  input: z.strictObject({ filmId }),
  output: EditPlan,
  hints: ADDS,
  run: async (args, { api }) => (await api.ask(UNDO, args, EditPlanPayload)).editPlan,
});

const Exported = z.object({
  filename: z.string().nullable(),
  contentType: z.string(),
  byteSize: z.number().nullable(),
  url: z.string().nullable().describe('Signed: good for about an hour, without a token.'),
  expiresAt: z.string().nullable(),
});

const exportFilm = defineTool({
  name: 'export_film',
  title: 'Export a film',
  description:
    'Writes the film as it is cut now for another program: OTIO, FCPXML or EDL for editing programs, SRT or VTT subtitles, PACKAGE for a ZIP with all media. The film itself is the MP4 that get_film links to.',
  input: z.strictObject({
    filmId,
    format: z.enum(['OTIO', 'FCPXML', 'EDL', 'SRT', 'VTT', 'PACKAGE']),
    framesPerSecond: z
      .union([z.literal(24), z.literal(25), z.literal(30)])
      .nullish()
      .describe('The rate of the project that it is for; 30 unless told.'),
  }),
  output: Exported,
  hints: { ...ADDS, idempotentHint: true, openWorldHint: false },
  async run({ filmId, format, framesPerSecond }, { api }) {
    const input = { jobId: filmId, format, framesPerSecond: framesPerSecond ?? 30 };
    return (await api.ask(EXPORT, { input }, z.object({ asset: Exported }))).asset;
  },
});

export const CHANGING_TOOLS = [regenerateClip, chooseTake, planEdit, applyEdit, undoEdit, exportFilm];
