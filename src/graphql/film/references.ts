/** Reference pictures, and the prompts that the clips are made from. */
import type {
  ClipPrompt as PromptRow,
  ReferenceImage as ReferenceRow,
} from '../../database/generated/client.js';
import type { ClipPrompt as FilmPrompt } from '../../film/prompts/clip-prompt.js';
import { Asset, assetIf } from '../asset.js';
import { type ArtifactView, nullableNodes } from '../core/artifact-view.js';
import { builder } from '../core/builder.js';
import type { Context } from '../core/context.js';
import type { Loaders } from '../core/loaders.js';
import { chain, type MaybePromise } from '../core/maybe-promise.js';
import { ReferenceModeEnum, ReferenceStatusEnum } from '../enums.js';

export const ReferenceImage = builder.prismaNode('ReferenceImage', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description: 'A picture of a scene or a character, which keeps the clips alike.',
  fields: (t) => ({
    targetKey: t.exposeString('targetKey', {
      description: 'The key of the scene or character that it shows.',
    }),
    asset: t.field({
      type: Asset,
      description: 'The picture.',
      resolve: (image, _args, { loaders }) => loaders.asset.load(image.assetId) as Promise<never>,
    }),
    thumbnail: t.field({
      type: Asset,
      nullable: true,
      description: 'A small version for lists.',
      resolve: (image, _args, { loaders }) => assetIf(image.thumbnailId, loaders),
    }),
    views: t.field({
      type: [Asset],
      description: 'Further pictures of the same from other sides.',
      resolve: async (image, _args, { loaders }) => {
        const found = await Promise.all(image.viewIds.map((id) => loaders.asset.load(id)));
        return found.filter((asset) => asset !== null);
      },
    }),
    sheet: t.field({
      type: Asset,
      nullable: true,
      description: 'The sheet: it from several sides in one picture; null where there is none.',
      resolve: (image, _args, { loaders }) => assetIf(image.sheetId, loaders),
    }),
    promptUsed: t.exposeString('promptUsed', { description: 'The prompt that the picture was drawn from.' }),
    model: t.exposeString('model', { description: 'The model that drew it, as provider:model.' }),
    generationSeconds: t.exposeFloat('generationSeconds', {
      description: 'How long drawing took, in seconds.',
    }),
    cost: t.expose('cost', { type: 'Decimal', description: 'What the picture cost, in USD.' }),
    attempts: t.exposeInt('attempts', { description: 'How many attempts it took.' }),
  }),
});

type ReferencesData = { status: 'SUCCESS' | 'PARTIAL' | 'FAILED'; generationSeconds: number };

export const ReferenceImages = builder.objectRef<ArtifactView<ReferencesData>>('ReferenceImages');

const imagesOf = async (jobId: string, target: string, { loaders }: Context): Promise<ReferenceRow[]> =>
  (await loaders.referencesOfJob.load(jobId)).filter((image) => image.target === target);

builder.loadableNode(ReferenceImages, {
  id: { resolve: (view) => view.jobId },
  load: async (ids: string[], { loaders }) =>
    nullableNodes(await Promise.all(ids.map((id) => referencesOf(id, loaders)))),
  isTypeOf: (value) => (value as { view?: string }).view === 'ReferenceImages',
  description: 'All reference pictures of a job.',
  fields: (t) => ({
    status: t.field({
      type: ReferenceStatusEnum,
      description: 'Whether enough of the pictures came out to be used.',
      resolve: ({ data }) => data.status,
    }),
    scenes: t.field({
      type: [ReferenceImage],
      description: 'Pictures of scenes.',
      resolve: ({ jobId }, _args, context) => imagesOf(jobId, 'SCENE', context),
    }),
    characters: t.field({
      type: [ReferenceImage],
      description: 'Pictures of characters.',
      resolve: ({ jobId }, _args, context) => imagesOf(jobId, 'CHARACTER', context),
    }),
    totalCost: t.field({
      type: 'Decimal',
      description: 'What all pictures cost together, in USD.',
      resolve: async ({ jobId }, _args, { loaders, app }) =>
        app.costs.total((await loaders.referencesOfJob.load(jobId)).map((image) => image.cost)),
    }),
    generationSeconds: t.float({
      description: 'How long it took in all.',
      resolve: ({ data }) => data.generationSeconds,
    }),
  }),
});

/** Hardly anybody asks for them without the pictures, so those are read along. */
export async function referencesOf(
  jobId: string,
  { stageResult, referencesOfJob }: Loaders,
): Promise<ArtifactView<ReferencesData> | null> {
  const [data] = await Promise.all([
    stageResult.load(`${jobId}#REFERENCE_GENERATOR`) as Promise<ReferencesData | null>,
    referencesOfJob.load(jobId),
  ]);
  return data && { view: 'ReferenceImages', jobId, data };
}

const ClipPromptMetadata = builder.objectRef<FilmPrompt['metadata']>('ClipPromptMetadata').implement({
  description: "How a clip's prompt was made and checked.",
  fields: (t) => ({
    wordCount: t.exposeInt('wordCount', { description: 'How many words it has; at most 199.' }),
    styleKeywords: t.exposeStringList('styleKeywords', {
      description: 'The words of style that all clips share.',
    }),
    sceneKey: t.exposeString('sceneKey', {
      nullable: true,
      description: 'The key of the scene in the prompt; null without one.',
    }),
    characterKeys: t.exposeStringList('characterKeys', {
      description: 'Keys of the characters in the prompt.',
    }),
    referenceMode: t.expose('referenceMode', {
      type: ReferenceModeEnum,
      description: 'Which reference pictures are available to the clip.',
    }),
    validated: t.exposeBoolean('validated', { description: 'Whether it passed all checks.' }),
    llmUsed: t.exposeBoolean('llmUsed', { description: 'Whether a language model wrote it.' }),
    llmModel: t.exposeString('llmModel', {
      nullable: true,
      description: 'The language model that wrote the prompt; null for templates.',
    }),
  }),
});

export const ClipPrompt = builder.prismaNode('ClipPrompt', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description: 'What the video model is told about one clip.',
  fields: (t) => ({
    clipIndex: t.exposeInt('clipIndex', { description: "The clip's number, counted from 0." }),
    prompt: t.exposeString('prompt', {
      description: 'What the video model is asked to show, in at most 199 words.',
    }),
    templatePrompt: t.string({
      description: 'What the rules alone would have written, to compare with what a language model wrote.',
      resolve: ({ templatePrompt, prompt }) => templatePrompt ?? prompt,
    }),
    negativePrompt: t.exposeString('negativePrompt', {
      description: 'What the video model is asked to avoid.',
    }),
    durationSeconds: t.exposeFloat('durationSeconds', { description: "The clip's length in seconds." }),
    sceneReference: t.field({
      type: Asset,
      nullable: true,
      description: 'The reference picture of its scene; null without one.',
      resolve: (prompt, _args, { loaders }) => assetIf(prompt.sceneReferenceId, loaders),
    }),
    characterReferences: t.field({
      type: [Asset],
      description: 'The reference pictures of its characters.',
      resolve: async (prompt, _args, { loaders }) => {
        const found = await Promise.all(prompt.characterReferenceIds.map((id) => loaders.asset.load(id)));
        return found.filter((asset) => asset !== null);
      },
    }),
    metadata: t.field({
      type: ClipPromptMetadata,
      description: 'How the prompt was made and checked.',
      resolve: (prompt) => prompt.metadata as FilmPrompt['metadata'],
    }),
  }),
});

export type PromptsData = { generationSeconds: number; llmUsed: boolean; llmModel: string | null };

export const ClipPrompts = builder.objectRef<ArtifactView<PromptsData>>('ClipPrompts');

builder.loadableNode(ClipPrompts, {
  id: { resolve: (view) => view.jobId },
  load: async (ids: string[], { loaders }) =>
    nullableNodes(await Promise.all(ids.map((id) => promptsOf(id, loaders)))),
  isTypeOf: (value) => (value as { view?: string }).view === 'ClipPrompts',
  description: 'The prompts of all clips.',
  fields: (t) => ({
    totalClips: t.int({
      description: 'How many clips the film has.',
      resolve: async ({ jobId }, _args, { loaders }) => (await loaders.promptsOfJob.load(jobId)).length,
    }),
    generationSeconds: t.float({
      description: 'How long it took to write them.',
      resolve: ({ data }) => data.generationSeconds,
    }),
    llmUsed: t.boolean({
      description: 'Whether a language model wrote any of them.',
      resolve: ({ data }) => data.llmUsed,
    }),
    llmModel: t.string({
      nullable: true,
      description: 'The language model that wrote them; null for templates.',
      resolve: ({ data }) => data.llmModel,
    }),
    items: t.field({
      type: [ClipPrompt],
      description: 'The prompts, in the order of the clips.',
      resolve: ({ jobId }, _args, { loaders }) => loaders.promptsOfJob.load(jobId),
    }),
  }),
});

/** Hardly anybody asks for them without the prompts, so those are read along. */
export async function promptsOf(
  jobId: string,
  { stageResult, promptsOfJob }: Loaders,
): Promise<ArtifactView<PromptsData> | null> {
  const [data] = await Promise.all([
    stageResult.load(`${jobId}#PROMPT_GENERATOR`) as Promise<PromptsData | null>,
    promptsOfJob.load(jobId),
  ]);
  return data && { view: 'ClipPrompts', jobId, data };
}

/** The prompt that is in force for a clip. */
export const currentPrompt = (
  jobId: string,
  clipIndex: number,
  { loaders }: Context,
): MaybePromise<PromptRow | null> =>
  chain(
    loaders.promptsOfJob.load(jobId),
    (prompts) => prompts.find((prompt) => prompt.clipIndex === clipIndex) ?? null,
  );
