/** Who I am, and what this server can use. */

import { type StylePreset as Preset, stylePresets } from '../film/story/style-presets.js';
import type { Reelgraph } from '../pipeline/reelgraph.js';
import type { ModelListing } from '../providers/model-list.js';
import { builder } from './core/builder.js';
import { ModelRoleEnum } from './enums.js';
import { Style } from './plan.js';

const Viewer = builder.objectRef<Awaited<ReturnType<Reelgraph['viewer']>>>('Viewer').implement({
  description: 'Whoever is asking.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The owner of all that is seen here.' }),
    spent: t.expose('spent', {
      type: 'Decimal',
      description: 'What was spent, over all jobs and scenarios.',
    }),
    jobsThisHour: t.exposeInt('jobsThisHour', { description: 'Jobs begun within the last hour.' }),
    jobsPerHour: t.exposeInt('jobsPerHour', {
      nullable: true,
      description: 'How many are allowed; null when there is no limit.',
    }),
  }),
});

const Model = builder.objectRef<ModelListing>('Model').implement({
  description: 'A model that does a part of the work; local ones cost nothing.',
  fields: (t) => ({
    role: t.expose('role', { type: ModelRoleEnum, description: 'What it does.' }),
    name: t.exposeString('name', { description: 'As ModelsInput takes it.' }),
    label: t.exposeString('label', { description: 'As people call it.' }),
    local: t.exposeBoolean('local', { description: 'Whether it runs in this server.' }),
    configured: t.exposeBoolean('configured', {
      description: 'Whether this server has what it needs to use it.',
    }),
    isDefault: t.exposeBoolean('isDefault', { description: 'Whether it is used unless told otherwise.' }),
    price: t.exposeString('price', { nullable: true, description: 'What it costs, in plain words.' }),
    durations: t.exposeFloatList('durations', {
      description: 'Lengths of clips that it can make, in seconds; empty when any will do.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What else should be known.' }),
  }),
});

const StylePreset = builder.objectRef<Preset>('StylePreset').implement({
  description: 'A look to begin with.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As StyleInput takes it.' }),
    label: t.exposeString('label', { description: 'As people call it.' }),
    style: t.field({ type: Style, description: 'What it stands for.', resolve: (preset) => preset.style }),
  }),
});

builder.queryFields((t) => ({
  viewer: t.field({
    type: Viewer,
    description: 'Whoever is asking.',
    resolve: (_root, _args, { app, owner }) => app.viewer(owner),
  }),
  models: t.field({
    type: [Model],
    description: 'Models that this server knows.',
    args: { role: t.arg({ type: ModelRoleEnum, description: 'For this role only.' }) },
    resolve: (_root, { role }, { app }) => app.providers.models(role ?? null),
  }),
  stylePresets: t.field({
    type: [StylePreset],
    description: 'Looks to begin with.',
    resolve: () => [...stylePresets],
  }),
}));
