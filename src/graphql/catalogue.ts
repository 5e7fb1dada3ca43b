/** Who I am, and what this server can use. */

import { type StylePreset as Preset, stylePresets } from '../film/story/style-presets.js';
import type { Reelgraph } from '../pipeline/reelgraph.js';
import type { ModelListing } from '../providers/model-list.js';
import { builder } from './core/builder.js';
import { ModelRoleEnum } from './enums.js';
import { Style } from './film/plan.js';

export const Viewer = builder.objectRef<Awaited<ReturnType<Reelgraph['viewer']>>>('Viewer').implement({
  description: "The owner that the request's token names; `local` on a server without authentication.",
  fields: (t) => ({
    id: t.exposeID('id', { description: "The owner's id: the token's `sub`." }),
    spent: t.expose('spent', {
      type: 'Decimal',
      description: 'What was spent, over all jobs and scenarios.',
    }),
    jobsThisHour: t.exposeInt('jobsThisHour', {
      description: 'Jobs and paid scenarios begun within the last hour.',
    }),
    jobsPerHour: t.exposeInt('jobsPerHour', {
      nullable: true,
      description: 'How many are allowed; null when there is no limit.',
    }),
  }),
});

const StartPicture = builder.enumType('StartPicture', {
  description: 'Whether the clips of a model start from a picture.',
  values: {
    REQUIRED: { description: 'They do; one is drawn where no reference picture fits.' },
    OPTIONAL: { description: 'They can; without one the prompt alone decides.' },
    NONE: { description: 'It reads the prompt alone.' },
  },
});

const Model = builder.objectRef<ModelListing>('Model').implement({
  description: 'A model that does a part of the work; local ones cost nothing.',
  fields: (t) => ({
    role: t.expose('role', {
      type: ModelRoleEnum,
      description: 'The part of the work that this model does.',
    }),
    name: t.exposeString('name', { description: 'The name to use in ModelsInput.' }),
    label: t.exposeString('label', { description: 'A name to show to people.' }),
    local: t.exposeBoolean('local', { description: 'Whether it runs in this server.' }),
    configured: t.exposeBoolean('configured', {
      description: 'Whether this server has what it needs to use it.',
    }),
    needs: t.exposeString('needs', {
      nullable: true,
      description:
        'What the operator has to set for it, such as `REPLICATE_API_TOKEN`; null when nothing is missing.',
    }),
    isDefault: t.exposeBoolean('isDefault', {
      description: 'Whether jobs use it when ModelsInput leaves this role out.',
    }),
    price: t.exposeString('price', {
      nullable: true,
      description: 'The price in plain words, such as `0.07 USD a second`; null for local models.',
    }),
    durations: t.exposeFloatList('durations', {
      description: 'Lengths of clips that it can make, in seconds; empty when any will do.',
    }),
    shapes: t.exposeStringList('shapes', {
      description:
        'Shapes that it makes pictures or clips in, such as `16:9`; a clip that starts from a picture has that picture’s.',
    }),
    startPicture: t.expose('startPicture', {
      type: StartPicture,
      nullable: true,
      description: 'Whether its clips start from a picture; null for models that make no clips.',
    }),
    endPicture: t.exposeBoolean('endPicture', {
      description: 'Whether the model could also be given the picture that a clip ends with.',
    }),
    maxReferences: t.exposeInt('maxReferences', {
      description: 'How many pictures of its place and its characters a clip is given at once, at the most.',
    }),
    seesPictures: t.exposeBoolean('seesPictures', {
      description: 'Whether the language model can be shown pictures, and so judge takes.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A limitation or hint worth showing beside the model.',
    }),
  }),
});

const StylePreset = builder.objectRef<Preset>('StylePreset').implement({
  description: 'A look to begin with.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name to use in StyleInput.preset.' }),
    label: t.exposeString('label', { description: 'A name to show to people.' }),
    style: t.field({
      type: Style,
      description: 'The look that the preset sets.',
      resolve: (preset) => preset.style,
    }),
  }),
});

builder.queryFields((t) => ({
  viewer: t.field({
    type: Viewer,
    description: 'Who is asking, and what they have used so far.',
    resolve: (_root, _args, { app, owner }) => app.viewer(owner),
  }),
  models: t.field({
    type: [Model],
    description: 'The models that this server knows, the ones without a key included.',
    args: { role: t.arg({ type: ModelRoleEnum, description: 'Only models of this role.' }) },
    resolve: (_root, { role }, { app }) => app.providers.models(role ?? null),
  }),
  stylePresets: t.field({
    type: [StylePreset],
    description: 'Named looks that StyleInput.preset and scenarios take.',
    resolve: () => [...stylePresets],
  }),
}));
