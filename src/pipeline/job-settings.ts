/** What a job was made with, as its row keeps it. */
import { z } from 'zod';
import type { Job } from '../database/generated/client.js';
import { AspectRatio, Resolution } from '../film/format.js';
import { StageName } from '../film/job.js';
import { Shot } from '../film/story/shot.js';

const optional = z.string().nullable();

export const StyleWish = z.object({
  preset: optional,
  visualStyle: optional,
  mood: optional,
  lighting: optional,
  cinematography: optional,
  colorPalette: z.array(z.string()).nullable(),
});
export type StyleWish = z.infer<typeof StyleWish>;

export const Brand = z.object({
  name: optional,
  colors: z.array(z.string()).nullable(),
  logoAssetId: optional,
  tagline: optional,
  product: optional,
  callToAction: optional,
  url: optional,
});
export type Brand = z.infer<typeof Brand>;

export const Models = z.object({
  llm: z.string(),
  image: z.string(),
  video: z.string(),
  transcriber: z.string(),
});
export type Models = z.infer<typeof Models>;

export const JobSettings = z.object({
  durationSeconds: z.number().nullable(),
  aspectRatio: AspectRatio,
  resolution: Resolution,
  style: StyleWish.nullable(),
  brand: Brand.nullable(),
  references: z.array(z.object({ assetId: z.string(), subject: z.string() })),
  audioHints: z
    .object({
      bpm: z.number().nullable(),
      firstBeat: z.number().nullable(),
      beatsPerBar: z.number().nullable(),
    })
    .nullable(),
  lyrics: optional,
  lyricsAssetId: optional,
  captions: z.boolean(),
  allowPartial: z.boolean(),
  models: Models,
  shots: z.array(Shot).nullable(),
  /** Music and voice to be made for the film, as they were asked for; left out by earlier versions. */
  soundtrack: z.record(z.string(), z.unknown()).nullish(),
  voiceOver: z.record(z.string(), z.unknown()).nullish(),
  /** Seconds that each stage was thought to take when the job was made. */
  expectedSeconds: z.record(StageName, z.number()),
});
export type JobSettings = z.infer<typeof JobSettings>;

/** The row is only ever written from a checked value. */
export const settingsOf = (job: Pick<Job, 'settings'>): JobSettings => job.settings as JobSettings;
