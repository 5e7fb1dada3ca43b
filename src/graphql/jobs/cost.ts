/** Money: what was spent, what is held, and what something is going to cost. */
import type { Job as JobRow } from '../../database/generated/client.js';
import type { StageName } from '../../film/job.js';
import type { StoredEstimate } from '../../pipeline/events/events.js';
import { builder } from '../core/builder.js';
import { CostPurposeEnum, StageNameEnum } from '../enums.js';

const StageCost = builder
  .objectRef<{ stage: StageName; cost: { toString(): string } }>('StageCost')
  .implement({
    description: 'What one stage costs.',
    fields: (t) => ({
      stage: t.expose('stage', { type: StageNameEnum, description: 'The stage that the cost belongs to.' }),
      cost: t.expose('cost', { type: 'Decimal', description: 'The cost in USD.' }),
    }),
  });

export const CostEntry = builder.prismaNode('LedgerEntry', {
  name: 'CostEntry',
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, owner }),
  nullable: true,
  description: 'One call to a model. Local ones cost nothing.',
  fields: (t) => ({
    purpose: t.field({
      type: CostPurposeEnum,
      description: 'Whether it was paid for the first film, a regeneration, an edit or a scenario.',
      resolve: (entry) => entry.purpose,
    }),
    stage: t.field({
      type: StageNameEnum,
      nullable: true,
      description: 'The stage that made the call; null outside of the pipeline.',
      resolve: (entry) => entry.stage,
    }),
    clipIndex: t.exposeInt('clipIndex', {
      nullable: true,
      description:
        'The clip that the call was made for, counted from 0; null for calls about the whole film.',
    }),
    provider: t.exposeString('provider', {
      description: 'The service that was called, such as `openai` or `replicate`.',
    }),
    model: t.exposeString('model', { description: 'The model that was called.' }),
    cost: t.expose('cost', { type: 'Decimal', description: 'The exact cost in USD; 0 for local models.' }),
    quantity: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What was counted: tokens, seconds, pictures.',
      resolve: (entry) => entry.quantity,
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When the call was made.' }),
  }),
});

export const JobCost = builder.objectRef<JobRow>('JobCost').implement({
  description: 'The bill of a job.',
  fields: (t) => ({
    total: t.expose('spent', { type: 'Decimal', description: 'Spent so far, in USD.' }),
    reserved: t.expose('reserved', { type: 'Decimal', description: 'Held for calls under way.' }),
    limit: t.expose('budgetLimit', {
      type: 'Decimal',
      description: "The job's limit: calls that would exceed it are not made.",
    }),
    byStage: t.field({
      type: [StageCost],
      description: '`total` split by stage.',
      resolve: async (job, _args, { loaders, app }) =>
        app.costs.byStage(await loaders.costsOfJob.load(job.id)),
    }),
    entries: t.field({
      type: [CostEntry],
      description: 'Every call, oldest first.',
      resolve: (job, _args, { loaders }) => loaders.costsOfJob.load(job.id),
    }),
  }),
});

export const CostEstimate = builder.objectRef<StoredEstimate>('CostEstimate').implement({
  description: 'What a job is expected to cost and how long it is expected to take.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'basis' in value && 'byStage' in value,
  fields: (t) => ({
    total: t.expose('total', { type: 'Decimal', description: 'The expected cost in USD.' }),
    seconds: t.exposeFloat('seconds', {
      description: 'The expected time in seconds until the film is there.',
    }),
    byStage: t.expose('byStage', { type: [StageCost], description: '`total` split by stage.' }),
    limit: t.expose('limit', { type: 'Decimal', description: 'The limit that would hold for the job.' }),
    basis: t.exposeString('basis', {
      description: 'How the figures were calculated, in plain words, to show beside them.',
    }),
  }),
});
