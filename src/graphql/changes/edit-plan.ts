/** An edit of a finished film: what was understood, and the timeline as it would be. */
import { Prisma } from '../../database/generated/client.js';
import type { ClipWish } from '../../film/cut/language/clip-wishes.js';
import type { Timeline as FilmTimeline } from '../../film/cut/timeline.js';
import type { JobError as FilmJobError } from '../../film/job.js';
import type { BeatSync as Sync } from '../../film/sound/beat-sync.js';
import type { PlannedOperation } from '../../pipeline/changes/plan-edit.js';
import { builder } from '../core/builder.js';
import { costOfPage, OWN_STATEMENT, page } from '../core/pages.js';
import { eventRef, JobEvent, present } from '../events.js';
import { Clip, clipAt } from '../film/clip.js';
import { Timeline } from '../film/timeline.js';
import { BeatSync } from '../film/video.js';
import { Job } from '../jobs/job.js';
import { JobError } from '../jobs/job-stage.js';
import { EditOperation } from './edit-operations.js';

const EditPlanStatus = builder.enumType('EditPlanStatus', {
  description: 'Where an edit stands.',
  values: {
    PROPOSED: { description: 'Shown, and waits for applyEdit or rejectEdit.' },
    APPLYING: { description: 'The film is being cut by it.' },
    APPLIED: { description: 'The film shows it.' },
    REJECTED: { description: 'It was not wanted.' },
    FAILED: { description: 'The film could not be cut by it and stays as it was.' },
    STALE: { description: 'The film was changed after it was planned.' },
    UNDONE: { description: 'Applied, then taken back.' },
  },
});

const ClipChange = builder.objectRef<ClipWish & { jobId: string }>('ClipChange').implement({
  description: 'What an instruction for the whole film wanted of one clip.',
  fields: (t) => ({
    clip: t.field({
      type: Clip,
      nullable: true,
      description: 'The clip that would be made anew; null when it is gone.',
      complexity: OWN_STATEMENT,
      resolve: (change, _args, { loaders }) => clipAt(change, loaders),
    }),
    instruction: t.exposeString('wish', {
      description: 'The instruction for its regeneration, which speaks of nothing else.',
    }),
  }),
});

export const EditPlan = builder.prismaNode('EditPlan', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description: 'An edit of a finished film: what was understood, and what the film would be like with it.',
  fields: (t) => ({
    job: t.field({
      type: Job,
      description: 'The job whose film it changes.',
      resolve: async (plan, _args, { loaders }) => present(await loaders.job.load(plan.jobId)),
    }),
    instruction: t.exposeString('instruction', {
      description: "The user's words; of an edit that was given as operations, what they do.",
    }),
    status: t.field({
      type: EditPlanStatus,
      description: 'Whether the edit is proposed, being applied, applied, or not any more.',
      resolve: (plan) => plan.status,
    }),
    interpretation: t.exposeString('interpretation', {
      description: 'What was understood, in plain sentences.',
    }),
    unresolved: t.exposeStringList('unresolved', {
      description: 'Parts that were not understood or can not be done, why, and what could be done instead.',
    }),
    confidence: t.exposeFloat('confidence', {
      description:
        'How sure the reading is, from 0 to 1. Under 0.6 nothing is applied before it was looked at.',
    }),
    operations: t.field({
      type: [EditOperation],
      description: 'Its steps, in order; none when an earlier edit is taken back or brought back.',
      resolve: (plan) => plan.operations as unknown as PlannedOperation[],
    }),
    clipChanges: t.field({
      type: [ClipChange],
      description:
        'What was wanted of what clips show, which applying the edit does not do: `estimateRegeneration` and `regenerateClip` do, with the clip and the instruction of each. Told in `unresolved` as well.',
      resolve: ({ jobId, clipWishes }) => (clipWishes as ClipWish[]).map((wish) => ({ ...wish, jobId })),
    }),
    before: t.field({
      type: Timeline,
      description: 'The timeline that it was planned for.',
      resolve: async ({ jobId, baseRevision }, _args, { loaders }) => ({
        revision: baseRevision,
        timeline: present(await loaders.timelineRevision.load(`${jobId}#${baseRevision}`)),
      }),
    }),
    after: t.field({
      type: Timeline,
      nullable: true,
      description:
        'The timeline as the edit makes it; its revision is null for as long as it is only proposed.',
      resolve: ({ after, appliedAt, appliedRevision }) =>
        after === null
          ? null
          : { revision: appliedAt && appliedRevision, timeline: after as unknown as FilmTimeline },
    }),
  }),
});

/** What applying it changes, takes and costs. */
builder.prismaObjectFields('EditPlan', (t) => ({
  affectedClips: t.exposeIntList('affectedClips', {
    description: 'Indexes of the clips that look, last or stand differently afterwards.',
  }),
  beatSyncBefore: t.field({
    type: BeatSync,
    nullable: true,
    description: 'How well the cuts meet the beats without it; null without trusted beats.',
    resolve: (plan) => plan.beatSyncBefore as Sync | null,
  }),
  beatSyncAfter: t.field({
    type: BeatSync,
    nullable: true,
    description: 'How well the cuts meet the beats with it; null without trusted beats.',
    resolve: (plan) => plan.beatSyncAfter as Sync | null,
  }),
  estimatedSeconds: t.exposeFloat('estimatedSeconds', {
    description: 'How long applying it takes: only what it touches is encoded.',
  }),
  estimatedCost: t.expose('estimatedCost', {
    type: 'Decimal',
    description:
      'What it costs: nothing, but for a language model that read the words, and other music where a model makes it.',
  }),
  llmUsed: t.exposeBoolean('llmUsed', { description: 'Whether a language model read the words.' }),
  error: t.field({
    type: JobError,
    nullable: true,
    description: 'Why applying it failed.',
    resolve: (plan) => plan.error as FilmJobError | null,
  }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was planned.' }),
  appliedAt: t.expose('appliedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When the film with it was there.',
  }),
}));

builder.prismaObjectField('Job', 'editPlans', (t) =>
  t.connection(
    {
      type: EditPlan,
      description: 'Edits of the film, newest first.',
      complexity: costOfPage(OWN_STATEMENT),
      resolve: (job, args, { loaders }) =>
        page(loaders.queries, 'EditPlan', Prisma.sql`r."jobId" = ${job.id}::uuid`, args),
    },
    { name: 'EditPlanConnection', description: 'A page of edits.' },
    { name: 'EditPlanEdge', description: 'An edit in a page.' },
  ),
);

eventRef('EditUpdate').implement({
  description: 'The film with an edit got further. At 100 it is there; at 0 again, it failed.',
  interfaces: [JobEvent],
  fields: (t) => ({
    progress: t.exposeInt('progress', { description: 'Progress of applying the edit, from 0 to 100.' }),
    editPlan: t.field({
      type: EditPlan,
      description: 'The edit as it is now.',
      resolve: async (event, _args, { loaders }) => present(await loaders.editPlan.load(event.editPlanId)),
    }),
  }),
});
