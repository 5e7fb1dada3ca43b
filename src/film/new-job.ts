/** What a new job is made from: the one definition of its input, with all limits and defaults. */
import { z } from 'zod';
import { AspectRatio, Resolution } from './format.js';
import { JobKind } from './job.js';
import { AmountText } from './money.js';
import { MAX_TAKES } from './suggest-take.js';
import { FilmName } from './title.js';
import { userText, userTexts } from './user-text.js';

/** Lengths of a film. */
export const FILM_SECONDS = {
  AD: { min: 15, max: 60 },
  MUSIC_VIDEO: { min: 10, max: 600 },
  FILM: { min: 1, max: 300 },
} as const satisfies Record<JobKind, { min: number; max: number }>;
export const DEFAULT_FILM_SECONDS = 30;

export const MAX_SHOTS = 20;
export const SHOT_SECONDS = { min: 1, max: 15 } as const;
export const DEFAULT_SHOT_SECONDS = 5;

const MAX_REFERENCES = 20;
/** Of one subject, beside its first picture. */
export const MAX_VIEWS = 5;
const MAX_COLORS = 12;
const TEMPO = { min: 20, max: 400 } as const;
const BEATS_PER_BAR = { min: 2, max: 12 } as const;
/** Music that is made for a film. */
const MUSIC_TEMPO = { min: 40, max: 200 } as const;
const MAX_SCRIPT = 5000;

export const JOB_DEFAULTS = {
  aspectRatio: 'LANDSCAPE_16_9',
  requireApproval: false,
  characterSheets: false,
  continueShots: false,
  captions: false,
  allowPartial: false,
  takes: 1,
  judgeTakes: false,
  soundtrackOff: false,
  seed: 0,
} as const;

const id = z.string();
const colors = z.array(userText(0, 100)).max(MAX_COLORS, `Give at most ${MAX_COLORS} colours.`);
const between = ({ min, max }: { min: number; max: number }, message: string) =>
  z.number().min(min, message).max(max, message);

const StyleWish = z.object({
  preset: userText(1, 100).nullish(),
  visualStyle: userText(1, 300).nullish(),
  mood: userText(1, 300).nullish(),
  lighting: userText(1, 300).nullish(),
  cinematography: userText(1, 300).nullish(),
  colorPalette: colors.nullish(),
});

const Brand = z.object({
  name: userText(1, 100).nullish(),
  colors: colors.nullish(),
  logoAssetId: id.nullish(),
  tagline: userText(1, 200).nullish(),
  product: userText(1, 300).nullish(),
  callToAction: userText(1, 100).nullish(),
  url: userText(1, 300).nullish(),
});

const AudioHints = z.object({
  bpm: between(TEMPO, `A tempo lies between ${TEMPO.min} and ${TEMPO.max} beats per minute.`).nullish(),
  firstBeat: z.number().min(0, 'The first beat can not lie before the song.').nullish(),
  beatsPerBar: between(
    BEATS_PER_BAR,
    `A bar has from ${BEATS_PER_BAR.min} to ${BEATS_PER_BAR.max} beats.`,
  ).nullish(),
});

export const SoundtrackWish = z.object({
  genre: userText(1, 100).nullish(),
  mood: userText(1, 100).nullish(),
  bpm: between(
    MUSIC_TEMPO,
    `Music can have from ${MUSIC_TEMPO.min} to ${MUSIC_TEMPO.max} beats per minute.`,
  ).nullish(),
});

const VoiceOverWish = z.object({
  script: userText(1, MAX_SCRIPT).nullish(),
  voice: userText(1, 100).nullish(),
});

const NewShot = z.object({
  shotType: userText(1, 100).nullish(),
  enhancedPrompt: userText(3, 2000),
  negativePrompt: userText(0, 1000).nullish(),
  durationSeconds: between(
    SHOT_SECONDS,
    `A shot lasts from ${SHOT_SECONDS.min} to ${SHOT_SECONDS.max} seconds.`,
  ).nullish(),
  dialogue: userText(0, 500).nullish(),
  characters: userTexts(50, 300).nullish(),
  landscapes: userTexts(50, 300).nullish(),
  styles: userTexts(50, 300).nullish(),
  mood: userText(0, 100).nullish(),
  timeOfDay: userText(0, 100).nullish(),
});

const ModelChoice = z.object({
  llm: userText(1, 200).nullish(),
  image: userText(1, 200).nullish(),
  video: userText(1, 200).nullish(),
  transcriber: userText(1, 200).nullish(),
  music: userText(1, 200).nullish(),
  speech: userText(1, 200).nullish(),
});

/** With the database's ids. What it takes to be made, and who may use which file, is checked where the rows are. */
export const NewJob = z.object({
  kind: JobKind,
  name: FilmName.nullish(),
  prompt: userText(3, 2000),
  audioAssetId: id.nullish(),
  durationSeconds: z.number().nullish(),
  aspectRatio: AspectRatio.nullish(),
  resolution: Resolution.nullish(),
  lyrics: userText(0, 100_000).nullish(),
  lyricsAssetId: id.nullish(),
  audioHints: AudioHints.nullish(),
  style: StyleWish.nullish(),
  brand: Brand.nullish(),
  references: z
    .array(
      z.object({
        assetId: id,
        subject: userText(1, 300),
        moreAssetIds: z
          .array(id)
          .max(MAX_VIEWS, `Give at most ${MAX_VIEWS} more pictures of a subject.`)
          .nullish(),
      }),
    )
    .max(MAX_REFERENCES, `Give at most ${MAX_REFERENCES} references.`)
    .nullish(),
  characterSheets: z.boolean().nullish(),
  continueShots: z.boolean().nullish(),
  requireApproval: z.boolean().nullish(),
  captions: z.boolean().nullish(),
  allowPartial: z.boolean().nullish(),
  takes: z
    .number()
    .int()
    .min(1, `A clip can have from 1 to ${MAX_TAKES} takes.`)
    .max(MAX_TAKES, `A clip can have from 1 to ${MAX_TAKES} takes.`)
    .nullish(),
  judgeTakes: z.boolean().nullish(),
  scenarioId: id.nullish(),
  shots: z
    .array(NewShot)
    .min(1, `There can be from 1 to ${MAX_SHOTS} shots.`)
    .max(MAX_SHOTS, `There can be from 1 to ${MAX_SHOTS} shots.`)
    .nullish(),
  models: ModelChoice.nullish(),
  soundtrack: SoundtrackWish.nullish(),
  soundtrackOff: z.boolean().nullish(),
  voiceOver: VoiceOverWish.nullish(),
  budgetLimit: AmountText.nullish(),
  seed: z.number().int().nullish(),
  idempotencyKey: userText(1, 200).nullish(),
  webhookUrl: userText(1, 2000).nullish(),
});
export type NewJob = z.infer<typeof NewJob>;

/** As it is stored: what was left out is null. */
export type Stored<T> = { [Key in keyof T]-?: Exclude<T[Key], undefined> };
export type NewJobPart<Key extends keyof NewJob> = NonNullable<NewJob[Key]>;

/** What a music video is taken for whose song was not measured yet. */
const DEFAULT_SONG_SECONDS = 60;

type FilmLength = {
  kind: JobKind;
  durationSeconds: number | null;
  shots: readonly { durationSeconds: number }[] | null;
  songSeconds: number | null;
};

/** A music video is as long as its song at most; any other film has a length of its own. */
export function lengthOfFilm({ kind, durationSeconds, shots, songSeconds }: FilmLength): number {
  if (shots) return shots.reduce((total, shot) => total + shot.durationSeconds, 0);
  if (kind !== 'MUSIC_VIDEO') return durationSeconds ?? DEFAULT_FILM_SECONDS;
  return Math.min(durationSeconds ?? Number.POSITIVE_INFINITY, songSeconds ?? DEFAULT_SONG_SECONDS);
}
