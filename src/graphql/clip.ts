/** Clips and their versions. */

import type { Clip as ClipRow } from '../database/generated/client.js';
import { entryStarts, type Timeline } from '../film/cut/timeline.js';
import { toSeconds } from '../film/format.js';
import { Asset, assetIf } from './asset.js';
import { builder } from './builder.js';
import type { Context } from './context.js';
import { ClipStatusEnum } from './enums.js';
import { ClipPrompt, currentPrompt } from './references.js';

export const ClipVersion = builder.prismaNode('ClipVersion', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, clip: { job: { owner } } }),
  nullable: true,
  description: 'One making of a clip. All of them stay playable.',
  fields: (t) => ({
    prompt: t.string({
      description: 'What it was made from.',
      resolve: async (version, _args, { loaders }) =>
        (await loaders.clipPrompt.load(version.promptId))?.prompt ?? '',
    }),
    video: t.field({
      type: Asset,
      description: 'Its video, with half a second more than the film shows at either end.',
      resolve: (version, _args, { loaders }) => loaders.asset.load(version.videoId) as Promise<never>,
    }),
    thumbnail: t.field({
      type: Asset,
      nullable: true,
      description: 'Its first picture, 320×180.',
      resolve: (version, _args, { loaders }) => assetIf(version.thumbnailId, loaders),
    }),
    model: t.exposeString('model', { description: 'The model that made it, as provider:model.' }),
    cost: t.expose('cost', { type: 'Decimal', description: 'What it cost.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

const currentVersion = async (clip: ClipRow, { loaders }: Context) =>
  clip.currentVersionId
    ? (await loaders.versionsOfClip.load(clip.id)).find(({ id }) => id === clip.currentVersionId)
    : undefined;

/** Where the clip first stands in the film as it is now; before there is a film, where it is planned to stand. */
async function placeOf(clip: ClipRow, { loaders }: Context): Promise<{ start: number; end: number } | null> {
  const timeline = (await loaders.shownTimelines.load(clip.jobId)) as Timeline | null;
  if (timeline) {
    const position = timeline.entries.findIndex((entry) => entry.clipIndex === clip.clipIndex);
    const entry = timeline.entries[position];
    if (!entry) return null;
    const start = entryStarts(timeline)[position]!;
    return { start: toSeconds(start), end: toSeconds(start + entry.length) };
  }
  const clips = await loaders.clipsOfJob.load(clip.jobId);
  const before = clips
    .filter((other) => other.clipIndex < clip.clipIndex)
    .reduce((frames, other) => frames + other.frames, 0);
  return { start: toSeconds(before), end: toSeconds(before + clip.frames) };
}

export const Clip = builder.prismaNode('Clip', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description: 'A shot of the film.',
  fields: (t) => ({
    clipIndex: t.exposeInt('clipIndex', { description: 'Counts from 0, and stays with the clip for ever.' }),
    status: t.field({
      type: ClipStatusEnum,
      description: 'Where it stands.',
      resolve: (clip) => clip.status as 'PENDING',
    }),
    timestampStart: t.float({
      nullable: true,
      description: 'Where it begins in the film as it is now; null when an edit removed it.',
      resolve: async (clip, _args, context) => (await placeOf(clip, context))?.start ?? null,
    }),
    timestampEnd: t.float({
      nullable: true,
      description: 'Where it ends in the film as it is now; null when an edit removed it.',
      resolve: async (clip, _args, context) => (await placeOf(clip, context))?.end ?? null,
    }),
    durationSeconds: t.float({
      description: 'How long it was planned to be.',
      resolve: (clip) => toSeconds(clip.frames),
    }),
    lyricsPreview: t.exposeString('lyricsPreview', {
      nullable: true,
      description: 'The first lines that are sung in it.',
    }),
    thumbnail: t.field({
      type: Asset,
      nullable: true,
      description: 'Its first picture, 320×180.',
      resolve: async (clip, _args, context) =>
        assetIf((await currentVersion(clip, context))?.thumbnailId ?? null, context.loaders),
    }),
    video: t.field({
      type: Asset,
      nullable: true,
      description: "The current version's video, with half a second more than the film shows at either end.",
      resolve: async (clip, _args, context) =>
        assetIf((await currentVersion(clip, context))?.videoId ?? null, context.loaders),
    }),
    prompt: t.field({
      type: ClipPrompt,
      nullable: true,
      description: "The current version's prompt, or the one that it will be made from.",
      resolve: async (clip, _args, context) => {
        const version = await currentVersion(clip, context);
        return version
          ? context.loaders.clipPrompt.load(version.promptId)
          : currentPrompt(clip.jobId, clip.clipIndex, context);
      },
    }),
    originalPrompt: t.string({
      nullable: true,
      description: 'What its first version was made from.',
      resolve: async (clip, _args, { loaders }) => {
        const first = (await loaders.versionsOfClip.load(clip.id)).at(-1);
        return first ? ((await loaders.clipPrompt.load(first.promptId))?.prompt ?? null) : null;
      },
    }),
    isRegenerated: t.boolean({
      description: 'Whether the current version was made on request, after the first.',
      resolve: async (clip, _args, context) => Boolean((await currentVersion(clip, context))?.regenerationId),
    }),
    currentVersion: t.field({
      type: ClipVersion,
      nullable: true,
      description: 'The version that the film shows.',
      resolve: async (clip, _args, context) => (await currentVersion(clip, context)) ?? null,
    }),
    versions: t.field({
      type: [ClipVersion],
      description: 'All versions, newest first; the first generation is the last.',
      resolve: (clip, _args, { loaders }) => loaders.versionsOfClip.load(clip.id),
    }),
  }),
});
