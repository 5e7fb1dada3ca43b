/** Clips and their versions. */

import type { Clip as ClipRow, ClipVersion as VersionRow } from '../../database/generated/client.js';
import { entryStarts, type Timeline } from '../../film/cut/timeline.js';
import { toSeconds } from '../../film/format.js';
import { Asset, assetIf } from '../asset.js';
import { builder } from '../core/builder.js';
import type { Context } from '../core/context.js';
import { chain, type MaybePromise } from '../core/maybe-promise.js';
import { ClipStatusEnum } from '../enums.js';
import { ClipPrompt, currentPrompt } from './references.js';

export const ClipVersion = builder.prismaNode('ClipVersion', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, clip: { job: { owner } } }),
  nullable: true,
  description: 'One generated version of a clip. Versions are kept, so an earlier one can be restored.',
  fields: (t) => ({
    prompt: t.string({
      description: 'The prompt that this version was made from.',
      resolve: (version, _args, { loaders }) =>
        chain(loaders.clipPrompt.load(version.promptId), (prompt) => prompt?.prompt ?? ''),
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
    seed: t.exposeInt('seed', {
      nullable: true,
      description: 'The seed that its model was given; null for versions made before seeds were kept.',
    }),
    take: t.exposeInt('take', {
      nullable: true,
      description:
        'Its number among the takes that were asked for at once, counted from 1; null for a single one.',
    }),
    heldSeconds: t.exposeFloat('heldSeconds', {
      description:
        "How long its last frame stands still because the model's footage is shorter than the shot, in seconds; 0 when it is long enough.",
    }),
    notShown: t.exposeStringList('notShown', {
      description:
        'What the shot asks for and the local picture can not show; empty for clips by outside models.',
    }),
    cost: t.expose('cost', { type: 'Decimal', description: 'What this version cost, in USD.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When this version was finished.' }),
  }),
});

const currentVersion = (
  { id, currentVersionId }: ClipRow,
  { loaders }: Context,
): MaybePromise<VersionRow | null> =>
  currentVersionId === null
    ? null
    : chain(
        loaders.versionsOfClip.load(id),
        (versions) => versions.find((version) => version.id === currentVersionId) ?? null,
      );

type Place = { start: number; end: number };

/** Where the clip first stands in the film as it is now; before there is a film, where it is planned to stand. */
const placeOf = (clip: ClipRow, { loaders }: Context): MaybePromise<Place | null> =>
  chain(loaders.shownTimelines.load(clip.jobId), (timeline) =>
    timeline
      ? placeIn(timeline, clip)
      : chain(loaders.clipsOfJob.load(clip.jobId), (clips) => placeAmong(clips, clip)),
  );

function placeIn(timeline: Timeline, { clipIndex }: ClipRow): Place | null {
  const position = timeline.entries.findIndex((entry) => entry.clipIndex === clipIndex);
  const entry = timeline.entries[position];
  if (!entry) return null;
  const start = entryStarts(timeline)[position]!;
  return { start: toSeconds(start), end: toSeconds(start + entry.length) };
}

function placeAmong(clips: readonly ClipRow[], { clipIndex, frames }: ClipRow): Place {
  const before = clips
    .filter((other) => other.clipIndex < clipIndex)
    .reduce((sum, other) => sum + other.frames, 0);
  return { start: toSeconds(before), end: toSeconds(before + frames) };
}

/** Null where the film has no such clip. */
export const clipAt = async (
  { jobId, clipIndex }: { jobId: string; clipIndex: number },
  { clipsOfJob }: Context['loaders'],
): Promise<ClipRow | null> =>
  (await clipsOfJob.load(jobId)).find((clip) => clip.clipIndex === clipIndex) ?? null;

export const Clip = builder.prismaNode('Clip', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description: 'A shot of the film: what one camera sees without a cut.',
  fields: (t) => ({
    clipIndex: t.exposeInt('clipIndex', {
      description:
        "The clip's number, counted from 0. It stays the same when the film is edited; “clip 2” in an instruction means the second in the film instead.",
    }),
    status: t.field({
      type: ClipStatusEnum,
      description: 'Whether the clip is waiting, being made, there, or failed.',
      resolve: (clip) => clip.status,
    }),
    timestampStart: t.float({
      nullable: true,
      description: 'Where it begins in the film as it is now; null when an edit removed it.',
      resolve: (clip, _args, context) => chain(placeOf(clip, context), (place) => place?.start ?? null),
    }),
    timestampEnd: t.float({
      nullable: true,
      description: 'Where it ends in the film as it is now; null when an edit removed it.',
      resolve: (clip, _args, context) => chain(placeOf(clip, context), (place) => place?.end ?? null),
    }),
    durationSeconds: t.float({
      description: "The planned length in seconds; edits of the timeline don't change it.",
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
      resolve: (clip, _args, context) =>
        chain(currentVersion(clip, context), (version) =>
          assetIf(version?.thumbnailId ?? null, context.loaders),
        ),
    }),
    video: t.field({
      type: Asset,
      nullable: true,
      description: "The current version's video, with half a second more than the film shows at either end.",
      resolve: (clip, _args, context) =>
        chain(currentVersion(clip, context), (version) => assetIf(version?.videoId ?? null, context.loaders)),
    }),
    prompt: t.field({
      type: ClipPrompt,
      nullable: true,
      description: "The current version's prompt, or the one that it will be made from.",
      resolve: (clip, _args, context) =>
        chain(currentVersion(clip, context), (version) =>
          version
            ? context.loaders.clipPrompt.load(version.promptId)
            : currentPrompt(clip.jobId, clip.clipIndex, context),
        ),
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
      resolve: (clip, _args, context) =>
        chain(currentVersion(clip, context), (version) => Boolean(version?.regenerationId)),
    }),
    currentVersion: t.field({
      type: ClipVersion,
      nullable: true,
      description: 'The version that the film shows.',
      resolve: (clip, _args, context) => currentVersion(clip, context),
    }),
    versions: t.field({
      type: [ClipVersion],
      description: 'All versions, newest first; the first generation is the last.',
      resolve: (clip, _args, { loaders }) => loaders.versionsOfClip.load(clip.id),
    }),
  }),
});
