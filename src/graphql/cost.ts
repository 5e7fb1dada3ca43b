/** Money: what was spent, what is held, and what something is going to cost. */
import type { Job as JobRow } from '../database/generated/client.js';
import type { StageName } from '../film/job.js';
import type { StoredEstimate } from '../pipeline/events/events.js';
import { builder } from './core/builder.js';
import { CostPurposeEnum, StageNameEnum } from './enums.js';

const StageCost = builder
  .objectRef<{ stage: StageName; cost: { toString(): string } }>('StageCost')
  .implement({
    description: 'What a stage costs.',
    fields: (t) => ({
      stage: t.expose('stage', { type: StageNameEnum, description: 'The stage.' }),
      cost: t.expose('cost', { type: 'Decimal', description: 'Its cost.' }),
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
      description: 'What it was made for.',
      resolve: (entry) => entry.purpose as 'STAGE',
    }),
    stage: t.field({
      type: StageNameEnum,
      nullable: true,
      description: 'The stage that made it.',
      resolve: (entry) => entry.stage as StageName | null,
    }),
    provider: t.exposeString('provider', { description: 'Whose model it is.' }),
    model: t.exposeString('model', { description: 'Which model.' }),
    cost: t.expose('cost', { type: 'Decimal', description: 'What it cost.' }),
    quantity: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What was counted: tokens, seconds, pictures.',
      resolve: (entry) => entry.quantity,
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

export const JobCost = builder.objectRef<JobRow>('JobCost').implement({
  description: 'The bill of a job.',
  fields: (t) => ({
    total: t.expose('spent', { type: 'Decimal', description: 'What is spent.' }),
    reserved: t.expose('reserved', { type: 'Decimal', description: 'Held for calls under way.' }),
    limit: t.expose('budgetLimit', { type: 'Decimal', description: 'What may be spent in all.' }),
    byStage: t.field({
      type: [StageCost],
      description: 'The total, by stage.',
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
  description: 'What a job is going to cost, and how long it takes.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'basis' in value && 'byStage' in value,
  fields: (t) => ({
    total: t.expose('total', { type: 'Decimal', description: 'The cost in all.' }),
    seconds: t.exposeFloat('seconds', { description: 'How long it takes.' }),
    byStage: t.expose('byStage', { type: [StageCost], description: 'The cost, by stage.' }),
    limit: t.expose('limit', { type: 'Decimal', description: 'What the job may spend.' }),
    basis: t.exposeString('basis', { description: 'How the figures come about.' }),
  }),
});
