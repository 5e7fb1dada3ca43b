/** What a job was made with, as its row keeps it. */
import type { Job } from '../database/generated/client.js';
import type { StageName } from '../film/job.js';
import type { NewJob, NewJobPart, Stored } from '../film/new-job.js';
import type { Shot } from '../film/story/shot.js';

export type StyleWish = Stored<NewJobPart<'style'>>;
export type Brand = Stored<NewJobPart<'brand'>>;
/** A model for every role. */
export type Models = { [Role in keyof NewJobPart<'models'>]-?: string };

export type JobSettings = Stored<Pick<NewJob, 'durationSeconds' | 'lyrics' | 'lyricsAssetId'>> & {
  aspectRatio: NewJobPart<'aspectRatio'>;
  resolution: NewJobPart<'resolution'>;
  captions: boolean;
  allowPartial: boolean;
  models: Models;
  style: StyleWish | null;
  brand: Brand | null;
  references: NewJobPart<'references'>;
  audioHints: Stored<NewJobPart<'audioHints'>> | null;
  shots: Shot[] | null;
  /** Music and voice to be made for the film, as they were asked for; left out by earlier versions. */
  soundtrack?: Record<string, unknown> | null;
  voiceOver?: Record<string, unknown> | null;
  /** Seconds that each stage was expected to take when the job was made. */
  expectedSeconds: Partial<Record<StageName, number>>;
};

/** The row is only ever written from a checked value. */
export const settingsOf = (job: Pick<Job, 'settings'>): JobSettings => job.settings as JobSettings;
