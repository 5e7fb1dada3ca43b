/** What a job was made with: settings in its row, which every step reads, and the large rest in a row of its own. */
import type { Tx } from '../database/client.js';
import {
  type Job,
  type JobInput as JobInputRow,
  Prisma,
  type PrismaClient,
} from '../database/generated/client.js';
import { frameSize } from '../film/format.js';
import type { StageName } from '../film/job.js';
import { JUDGING_WORDS, PICTURES_OF_TAKE } from '../film/judge-takes.js';
import type { Money } from '../film/money.js';
import type { NewJob, NewJobPart, Stored } from '../film/new-job.js';
import type { Platform } from '../film/platforms.js';
import type { Shot } from '../film/story/shot.js';
import type { Providers } from '../providers/catalogue.js';
import type { Llm } from '../providers/llm/port.js';
import type { Filming } from '../providers/video/footage.js';

export type StyleWish = Stored<NewJobPart<'style'>>;
export type Brand = Stored<NewJobPart<'brand'>>;
/** A model for every role. */
export type Models = { [Role in keyof NewJobPart<'models'>]-?: string };

export type JobSettings = {
  durationSeconds: number | null;
  aspectRatio: NewJobPart<'aspectRatio'>;
  resolution: NewJobPart<'resolution'>;
  /** Named in the prompt, and of this shape. */
  platform?: Platform;
  captions: boolean;
  allowPartial: boolean;
  characterSheets?: boolean;
  /** Shots that go on begin with the last frame of the clip before. */
  continueShots?: boolean;
  /** Of each clip; jobs from before there were several have none. */
  takes?: number;
  /** A language model that sees pictures ranks them. */
  judgeTakes?: boolean;
  /** Music is made for the film. */
  music: boolean;
  /** Its model was asked for by name: without music there is no film. */
  musicRequired: boolean;
  /** Somebody speaks over the film. */
  voice: boolean;
  voiceRequired: boolean;
  models: Models;
  /** Seconds that each stage was expected to take when the job was made. */
  expectedSeconds: Partial<Record<StageName, number>>;
};

export type JobInput = Stored<Pick<NewJob, 'lyrics' | 'lyricsAssetId'>> & {
  style: StyleWish | null;
  brand: Brand | null;
  references: NewJobPart<'references'>;
  audioHints: Stored<NewJobPart<'audioHints'>> | null;
  shots: Shot[] | null;
  /** Music and voice to be made for the film, as they were asked for. */
  soundtrack: Stored<NewJobPart<'soundtrack'>> | null;
  voiceOver: Stored<NewJobPart<'voiceOver'>> | null;
};

/** The row is only ever written from a checked value. */
export const settingsOf = (job: Pick<Job, 'settings'>): JobSettings => job.settings as JobSettings;

/** Who films, and in what size. */
export const filmingOf = (
  { models, aspectRatio, resolution }: Pick<JobSettings, 'models' | 'aspectRatio' | 'resolution'>,
  providers: Providers,
): Filming => ({ model: providers.video(models.video), size: frameSize(aspectRatio, resolution) });

/** The job's own language model where it sees pictures, else the server's; null where neither does. */
export const takeJudge = (
  { models }: Pick<JobSettings, 'models'>,
  { llm, defaults }: Providers,
): Llm | null => [models.llm, defaults.llm].map(llm).find((model) => model?.seesPictures) ?? null;

export const judgingPrice = (judge: Llm, takes: number): Money =>
  judge.priceOf(JUDGING_WORDS.input, JUDGING_WORDS.outputPerTake * takes, PICTURES_OF_TAKE * takes);

export const NOTHING_TO_JUDGE = 'There is nothing to compare in one take. Ask for 2 to 4.';
export const NO_JUDGE =
  'Takes are judged by a language model that sees pictures, and there is none here. Choose one as `models.llm`, or have the operator set OPENAI_API_KEY; without it, takes are still compared by what is measured of them.';

const NO_INPUT: JobInput = {
  lyrics: null,
  lyricsAssetId: null,
  style: null,
  brand: null,
  references: [],
  audioHints: null,
  shots: null,
  soundtrack: null,
  voiceOver: null,
};

/** The row is only ever written from a checked value; it is gone with a deleted job. */
export const inputOf = (row: JobInputRow | null): JobInput =>
  row === null ? NO_INPUT : (row as unknown as JobInput);

/** The story has to know that there is a logo, not which file it is. */
export const brandInStory = ({ brand }: Pick<JobInput, 'brand'>) =>
  brand && { ...brand, hasLogo: brand.logoAssetId !== null };

export const readJobInput = async (db: PrismaClient | Tx, jobId: string): Promise<JobInput> =>
  inputOf(await db.jobInput.findUnique({ where: { jobId } }));

/** In a JSON column, nothing is spelled differently. */
export const inputRow = (input: JobInput): Prisma.JobInputUncheckedCreateWithoutJobInput => {
  const json = (value: object | null) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue));
  return {
    lyrics: input.lyrics,
    lyricsAssetId: input.lyricsAssetId,
    style: json(input.style),
    brand: json(input.brand),
    references: input.references,
    audioHints: json(input.audioHints),
    shots: json(input.shots),
    soundtrack: json(input.soundtrack),
    voiceOver: json(input.voiceOver),
  };
};
