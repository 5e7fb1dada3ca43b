import { Platform } from '../../film/platforms.js';
import { Asset, assetIf } from '../asset.js';
import { builder } from '../core/builder.js';
import { AspectRatioEnum, PlatformEnum } from '../enums.js';

type Sync = { hitRate: number; meanErrorSeconds: number; chanceRate: number };

export const BeatSync = builder.objectRef<Sync>('BeatSync').implement({
  description: 'How well the cuts meet the beats, within one frame.',
  fields: (t) => ({
    hitRate: t.exposeFloat('hitRate', { description: 'The share of cuts that lie on a beat, from 0 to 1.' }),
    meanErrorSeconds: t.exposeFloat('meanErrorSeconds', {
      description: 'How far the cuts lie from their beats, on average.',
    }),
    chanceRate: t.exposeFloat('chanceRate', {
      description: 'The hit rate that random cuts would reach, to compare with.',
    }),
  }),
});

export const VideoOutput = builder.prismaNode('Film', {
  name: 'VideoOutput',
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, job: { owner } }),
  nullable: true,
  description: 'A finished film, with what was measured on the file.',
  fields: (t) => ({
    asset: t.field({
      type: Asset,
      description: 'The file: MP4 with H.264 and AAC.',
      resolve: (film, _args, { loaders }) => loaders.asset.load(film.assetId) as Promise<never>,
    }),
    poster: t.field({
      type: Asset,
      nullable: true,
      description: 'A picture that represents the film.',
      resolve: (film, _args, { loaders }) => assetIf(film.posterId, loaders),
    }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      description: 'The shape of the picture.',
      resolve: (film) => film.aspectRatio,
    }),
    platform: t.field({
      type: PlatformEnum,
      nullable: true,
      description: 'Whose buttons its words keep clear of, where a variant was made for a platform.',
      resolve: (film) => Platform.safeParse(film.platform).data ?? null,
    }),
    durationSeconds: t.exposeFloat('durationSeconds', { description: "The film's length in seconds." }),
    audioDurationSeconds: t.exposeFloat('audioDurationSeconds', {
      nullable: true,
      description: 'The length of the audio in seconds; null without sound.',
    }),
    syncDrift: t.exposeFloat('syncDrift', {
      nullable: true,
      description:
        "Measured on the file: the picture's length less the sound's, in seconds; null without sound.",
    }),
    width: t.exposeInt('width', { description: 'Width in pixels.' }),
    height: t.exposeInt('height', { description: 'Height in pixels.' }),
    fps: t.exposeFloat('fps', { description: 'Frames per second.' }),
    clipsUsed: t.exposeInt('clipsUsed', { description: 'How many clips it shows.' }),
    transitionsApplied: t.exposeInt('transitionsApplied', {
      description: 'How many transitions are not plain cuts.',
    }),
    compositionSeconds: t.exposeFloat('compositionSeconds', {
      description: 'How long composing took, in seconds.',
    }),
    segmentsRendered: t.exposeInt('segmentsRendered', {
      description: 'How many segments had to be encoded for it.',
    }),
    segmentsReused: t.exposeInt('segmentsReused', {
      description: 'How many segments were reused from earlier films.',
    }),
    loudnessLufs: t.exposeFloat('loudnessLufs', {
      nullable: true,
      description: 'How loud it is, measured on the file: integrated loudness in LUFS; null for silence.',
    }),
    truePeakDb: t.exposeFloat('truePeakDb', {
      nullable: true,
      description: 'Its highest peak, between samples too, measured on the file, in dBTP; null for silence.',
    }),
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
    description: 'The same film in other shapes or sizes, made by renderVariant.',
    resolve: async (film, _args, { loaders }) =>
      film.main
        ? (await loaders.filmsOfJob.load(film.jobId)).filter(
            (other) => !other.main && other.revision === film.revision,
          )
        : [],
  }),
);
