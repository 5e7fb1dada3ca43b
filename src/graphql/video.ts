/** The finished film. */
import type { AspectRatio } from '../film/format.js';
import { Asset, assetIf } from './asset.js';
import { builder } from './core/builder.js';
import { AspectRatioEnum } from './enums.js';

type Sync = { hitRate: number; meanErrorSeconds: number; chanceRate: number };

export const BeatSync = builder.objectRef<Sync>('BeatSync').implement({
  description: 'How well the cuts meet the beats, within one frame.',
  fields: (t) => ({
    hitRate: t.exposeFloat('hitRate', { description: 'The share of cuts that lie on a beat.' }),
    meanErrorSeconds: t.exposeFloat('meanErrorSeconds', {
      description: 'How far the cuts lie from their beats, on average.',
    }),
    chanceRate: t.exposeFloat('chanceRate', { description: 'What cuts at random would reach.' }),
  }),
});

export const VideoOutput = builder.prismaNode('Film', {
  name: 'VideoOutput',
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description: 'A finished film, measured.',
  fields: (t) => ({
    asset: t.field({
      type: Asset,
      description: 'The file: MP4 with H.264 and AAC.',
      resolve: (film, _args, { loaders }) => loaders.asset.load(film.assetId) as Promise<never>,
    }),
    poster: t.field({
      type: Asset,
      nullable: true,
      description: 'A picture that stands for it.',
      resolve: (film, _args, { loaders }) => assetIf(film.posterId, loaders),
    }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      description: 'Its shape.',
      resolve: (film) => film.aspectRatio as AspectRatio,
    }),
    durationSeconds: t.exposeFloat('durationSeconds', { description: 'How long it is.' }),
    audioDurationSeconds: t.exposeFloat('audioDurationSeconds', {
      nullable: true,
      description: 'How long its sound is.',
    }),
    syncDrift: t.exposeFloat('syncDrift', {
      nullable: true,
      description:
        "Measured on the file: the picture's length less the sound's, in seconds; null without sound.",
    }),
    width: t.exposeInt('width', { description: 'Width in pixels.' }),
    height: t.exposeInt('height', { description: 'Height in pixels.' }),
    fps: t.exposeFloat('fps', { description: 'Pictures a second.' }),
    clipsUsed: t.exposeInt('clipsUsed', { description: 'How many clips it shows.' }),
    transitionsApplied: t.exposeInt('transitionsApplied', {
      description: 'How many transitions are not plain cuts.',
    }),
    compositionSeconds: t.exposeFloat('compositionSeconds', {
      description: 'How long it took to put together.',
    }),
    segmentsRendered: t.exposeInt('segmentsRendered', { description: 'How many pieces were made for it.' }),
    segmentsReused: t.exposeInt('segmentsReused', { description: 'How many pieces were there already.' }),
    beatSync: t.field({
      type: BeatSync,
      nullable: true,
      description: 'How well it meets the beats; null without trusted beats.',
      resolve: (film) => film.beatSync as Sync | null,
    }),
  }),
});

builder.prismaObjectField('Film', 'variants', (t) =>
  t.field({
    type: [VideoOutput],
    description: 'The same film in other shapes.',
    resolve: async (film, _args, { loaders }) =>
      film.main
        ? (await loaders.filmsOfJob.load(film.jobId)).filter(
            (other) => !other.main && other.revision === film.revision,
          )
        : [],
  }),
);
