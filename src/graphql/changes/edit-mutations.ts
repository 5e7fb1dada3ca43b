/** Planning, applying and undoing edits; the film in other forms. */
import type { EditPlan as EditPlanRow } from '../../database/generated/client.js';
import { RATES, type Rate } from '../../film/cut/export/timecode.js';
import { MAX_OPERATIONS } from '../../film/cut/given.js';
import { FPS } from '../../film/format.js';
import { PLATFORMS } from '../../film/platforms.js';
import type { EditWish } from '../../pipeline/changes/edit-requests.js';
import type { VariantWish } from '../../pipeline/changes/variants.js';
import { BudgetExceeded, Conflict, InvalidInput, NotFound, RateLimited } from '../../pipeline/errors.js';
import { AssetPayload } from '../asset.js';
import { builder, readId } from '../core/builder.js';
import { text } from '../core/text-validation.js';
import { AspectRatioEnum, PlatformEnum, ResolutionEnum } from '../enums.js';
import { JobActionResult } from '../jobs/job-mutations.js';

import { EditPlan } from './edit-plan.js';
import { EditOperationInput, operationOf } from './operation-inputs.js';

const EditPlanPayload = builder.objectRef<{ editPlan: EditPlanRow }>('EditPlanPayload').implement({
  description: 'Answers a call about an edit.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'editPlan' in value,
  fields: (t) => ({
    editPlan: t.expose('editPlan', {
      type: EditPlan,
      description: 'The edit as it is now: check its `status`, `interpretation` and `unresolved`.',
    }),
  }),
});

const EditResult = builder.errorUnion('EditResult', {
  description:
    'The edit, or why there is none. A ConflictError of an edit that is stale names the one that is offered in its place.',
  types: [EditPlanPayload, InvalidInput, NotFound, Conflict, RateLimited, BudgetExceeded],
});

const ExportTimelineResult = builder.errorUnion('ExportTimelineResult', {
  description: 'The exported file, or why there is none.',
  types: [AssetPayload, InvalidInput, NotFound, Conflict],
});

const PlanEditInput = builder.inputType('PlanEditInput', {
  description:
    'A change to the timeline of a finished film: an instruction in plain words, or operations. One of the two.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; its film must be finished.' }),
    instruction: t.string({
      description: 'What should change, such as "swap clips 2 and 4", in 1 to 1,000 characters.',
      validate: text(1, 1000),
    }),
    operations: t.field({
      type: [EditOperationInput],
      description: `The steps of the edit instead of words, as a timeline that is edited by hand has them; 1 to ${MAX_OPERATIONS}.`,
      validate: { minLength: 1, maxLength: MAX_OPERATIONS },
    }),
    applyImmediately: t.boolean({
      defaultValue: false,
      description: 'Apply it at once, if it was understood for sure.',
    }),
    snapToBeats: t.boolean({
      defaultValue: false,
      description: 'Move the cuts that it makes to the nearest beats.',
    }),
    idempotencyKey: t.string({
      description: 'The same key returns the first plan, and pays for nothing twice.',
      validate: text(1, 200),
    }),
  }),
});

const ExportFormat = builder.enumType('ExportFormat', {
  description: 'Forms in which editing programs and players take a film.',
  values: {
    OTIO: { description: 'OpenTimelineIO, as JSON.' },
    FCPXML: { description: 'Final Cut Pro and DaVinci Resolve.' },
    EDL: { description: 'CMX 3600: one video track, non-drop timecode from one o’clock.' },
    SRT: { description: 'The words that are sung or said, as subtitles.' },
    VTT: { description: 'The same subtitles as WebVTT, for players in browsers.' },
    PACKAGE: {
      description:
        'A ZIP archive that works without links: the film, its clips and song, and the timelines with relative paths to them.',
    },
  } as const,
});

const ExportTimelineInput = builder.inputType('ExportTimelineInput', {
  description: 'The film as it is cut now, for another program.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job whose film is exported.' }),
    format: t.field({ type: ExportFormat, required: true, description: 'The file format to write.' }),
    framesPerSecond: t.int({
      defaultValue: 30,
      description: 'The rate of the project that it is for: 24, 25 or 30. Subtitles have none.',
      validate: {
        refine: [
          (rate) => RATES.some((supported) => supported === rate),
          { message: 'An export counts 24, 25 or 30 frames a second.' },
        ],
      },
    }),
  }),
});

/** What both ways to ask for another shape take. */
const SIZE_AND_PLATFORM = {
  resolution: {
    type: ResolutionEnum,
    description: "The size of the new file; the film's own when left out.",
  },
  platform: {
    type: PlatformEnum,
    description: 'Where it is to be seen: words and logos keep clear of the buttons there.',
  },
} as const;

const RenderVariantInput = builder.inputType('RenderVariantInput', {
  description: 'The film in another shape or size.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; its film must be finished.' }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      required: true,
      description: 'The shape of the new file.',
    }),
    resolution: t.field(SIZE_AND_PLATFORM.resolution),
    platform: t.field(SIZE_AND_PLATFORM.platform),
  }),
});

const VariantInput = builder.inputType('VariantInput', {
  description: 'One of several shapes of a film.',
  fields: (t) => ({
    aspectRatio: t.field({
      type: AspectRatioEnum,
      description: "The shape; the platform's when left out.",
    }),
    resolution: t.field(SIZE_AND_PLATFORM.resolution),
    platform: t.field(SIZE_AND_PLATFORM.platform),
  }),
});

const RenderVariantsInput = builder.inputType('RenderVariantsInput', {
  description: 'The film in several shapes or sizes.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; its film must be finished.' }),
    variants: t.field({
      type: [VariantInput],
      required: true,
      description: 'The shapes, each once in every size and for every platform; at most 12.',
      validate: { maxLength: 12 },
    }),
  }),
});

/** A platform has a shape of its own; without either the film is upright. */
const asVariant = ({ aspectRatio, resolution, platform }: typeof VariantInput.$inferInput): VariantWish => ({
  aspectRatio: aspectRatio ?? (platform ? PLATFORMS[platform].aspectRatio : 'PORTRAIT_9_16'),
  resolution: resolution ?? null,
  platform: platform ?? null,
});

function wishOf({ instruction, operations }: typeof PlanEditInput.$inferInput): EditWish {
  if (instruction != null && operations == null) return { instruction, operations: null };
  if (instruction == null && operations != null)
    return { instruction: null, operations: operations.map(operationOf) };
  throw InvalidInput.at('input', 'Give either an instruction or operations.');
}

const plan = { required: true, description: 'The edit.' } as const;
const job = { required: true, description: 'The job.' } as const;

builder.mutationFields((t) => ({
  planEdit: t.field({
    type: EditResult,
    description:
      'Plans what should change in a finished film, said in words or given as operations, and answers with the timeline as it would be. Nothing is changed before applyEdit, unless that is asked for.',
    args: {
      input: t.arg({ type: PlanEditInput, required: true, description: 'The job and what should change.' }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      editPlan: await app.editing.plan(owner, {
        jobId: readId('Job', input.jobId),
        ...wishOf(input),
        applyImmediately: input.applyImmediately ?? false,
        snapToBeats: input.snapToBeats ?? false,
        idempotencyKey: input.idempotencyKey ?? null,
      }),
    }),
  }),
  applyEdit: t.field({
    type: EditResult,
    description:
      'Makes the film as it was planned. Asked again it does nothing more, unless it failed. If the film was changed since, the edit is planned anew, and the conflict names that plan.',
    args: { editPlanId: t.arg.id(plan) },
    resolve: async (_root, { editPlanId }, { app, owner }) => ({
      editPlan: await app.editing.apply(owner, readId('EditPlan', editPlanId)),
    }),
  }),
  rejectEdit: t.field({
    type: EditResult,
    description: 'Puts a plan aside.',
    args: { editPlanId: t.arg.id(plan) },
    resolve: async (_root, { editPlanId }, { app, owner }) => ({
      editPlan: await app.editing.reject(owner, readId('EditPlan', editPlanId)),
    }),
  }),
  undoEdit: t.field({
    type: EditResult,
    description:
      'Takes back the last edit that the film shows. What was made before is there, so it takes seconds.',
    args: { jobId: t.arg.id(job) },
    resolve: async (_root, { jobId }, { app, owner }) => ({
      editPlan: await app.editing.undo(owner, readId('Job', jobId)),
    }),
  }),
  redoEdit: t.field({
    type: EditResult,
    description: 'Brings back the edit that was taken back last.',
    args: { jobId: t.arg.id(job) },
    resolve: async (_root, { jobId }, { app, owner }) => ({
      editPlan: await app.editing.redo(owner, readId('Job', jobId)),
    }),
  }),
}));

builder.mutationFields((t) => ({
  exportTimeline: t.field({
    type: ExportTimelineResult,
    description: 'Writes the film as it is cut now for another program, with beats and sections as markers.',
    args: {
      input: t.arg({
        type: ExportTimelineInput,
        required: true,
        description: 'The job and the file format.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      asset: await app.exporting.timeline(
        owner,
        readId('Job', input.jobId),
        input.format,
        (input.framesPerSecond ?? FPS) as Rate,
      ),
    }),
  }),
  renderVariant: t.field({
    type: JobActionResult,
    description:
      'Renders the finished film in another shape or size, from the clips that are there. It is in the variants of its video then.',
    args: {
      input: t.arg({
        type: RenderVariantInput,
        required: true,
        description: 'The job and the new shape or size.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.exporting.variants(owner, readId('Job', input.jobId), [asVariant(input)]),
    }),
  }),
  renderVariants: t.field({
    type: JobActionResult,
    description:
      'Renders the finished film in several shapes and sizes at once, from the clips that are there. What is important stays in the picture, words are laid out anew, and only what differs is encoded.',
    args: {
      input: t.arg({
        type: RenderVariantsInput,
        required: true,
        description: 'The job and the shapes.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.exporting.variants(owner, readId('Job', input.jobId), input.variants.map(asVariant)),
    }),
  }),
}));
