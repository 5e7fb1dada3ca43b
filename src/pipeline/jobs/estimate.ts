/** What a job is going to cost and how long it takes, before anything is spent. */

import { composingSeconds } from '../../film/cut/composing-time.js';
import { sourceFrames, toFrames, toSeconds } from '../../film/format.js';
import { STAGES, type StageName } from '../../film/job.js';
import { Money, moneyText, sum, ZERO } from '../../film/money.js';
import { lengthOfFilm } from '../../film/new-job.js';
import { clipBoundaries } from '../../film/sound/boundaries.js';
import type { Providers } from '../../providers/catalogue.js';
import type { MusicModel } from '../../providers/music/port.js';
import { footageCost, footagePrice, heldNotice } from '../../providers/video/footage.js';
import type { StoredEstimate } from '../events/events.js';
import { filmingOf, type JobInput, type JobSettings, judgingPrice, takeJudge } from '../job-settings.js';
import { estimateVoice } from './estimate-voice.js';
import { type PlannedFilm, plannedPictures } from './planned-pictures.js';

export type Estimate = StoredEstimate & { secondsByStage: Record<StageName, number> };

export type EstimateInput = PlannedFilm & {
  settings: Omit<JobSettings, 'expectedSeconds'>;
  input: Pick<JobInput, 'lyrics' | 'lyricsAssetId' | 'voiceOver'>;
  songSeconds: number | null;
  limit: Money;
};

/** Some pictures are made twice. */
const REFERENCE_BUFFER = 1.2;
/** Tokens of a question and its answer, for each clip and besides, measured: a brief and a plan with its facts; the prompts. */
const PLAN_WORDS = { inputBase: 3000, inputPerClip: 400, outputBase: 700, outputPerClip: 270 };
const PROMPT_WORDS = { inputBase: 600, inputPerClip: 480, outputBase: 50, outputPerClip: 220 };
/** Seconds of a core for a second of film, measured; a picture; a song's second. */
const LOCAL = { clip: 1.3, picture: 1.6, listen: 0.025, music: 0.12, mix: 0.06 };

type Concurrency = { cores: number; clips: number; references: number };

export function estimateJob(film: EstimateInput, providers: Providers, concurrency: Concurrency): Estimate {
  const work = workOf(film, providers);
  const { llm, image, music, voice, shots, drawings, filming } = work;
  const costs = costsOf(work);
  const secondsByStage = secondsOf(work, film, concurrency);
  const seconds = Math.round(Object.values(secondsByStage).reduce((total, each) => total + each, 0));
  const remote = {
    llm: llm !== null,
    image: image !== null,
    video: filming.model !== null,
    music: music !== null,
    voice: voice !== null,
    judge: work.judge?.name ?? null,
  };
  const parts = [
    basis({ clips: shots.length, takes: work.takes }, drawings, film.settings, remote),
    heldNotice(shots, filming),
  ];
  return {
    total: moneyText(sum(Object.values(costs))),
    seconds,
    byStage: STAGES.map((stage) => ({ stage, cost: moneyText(costs[stage]) })),
    limit: moneyText(film.limit),
    basis: parts.filter((part) => part !== null).join(' '),
    secondsByStage,
  };
}

type PlannedWork = ReturnType<typeof workOf>;

/** What has to be made, and by whom. */
function workOf(film: EstimateInput, providers: Providers) {
  const { kind, settings, input, songSeconds } = film;
  const { models } = settings;
  const filmSeconds = lengthOfFilm({
    kind,
    durationSeconds: settings.durationSeconds,
    shots: input.shots,
    songSeconds,
  });
  const filming = filmingOf(settings, providers);
  const shotSeconds = input.shots?.map((shot) => shot.durationSeconds);
  const boundaries = clipBoundaries({
    kind,
    durationSeconds: filmSeconds,
    heard: null,
    footage: footagePrice(filming),
    ...(shotSeconds ? { shotSeconds } : {}),
  });
  const shots = boundaries.map(({ start, end }, clipIndex) => ({
    clipIndex,
    frames: toFrames(end) - toFrames(start),
  }));
  const { references, uncovered } = plannedPictures(film, boundaries);
  const image = providers.image(models.image);
  const hasNoLyrics = input.lyrics === null && input.lyricsAssetId === null;
  const transcriber = songSeconds && hasNoLyrics ? providers.transcriber(models.transcriber) : null;
  return {
    filmSeconds,
    filming,
    shots,
    takes: settings.takes ?? 1,
    llm: providers.llm(models.llm),
    judge: settings.judgeTakes ? takeJudge(settings, providers) : null,
    image,
    picture: image?.estimate() ?? { cost: ZERO, seconds: LOCAL.picture },
    drawings: references,
    startPictures: filming.model?.startPicture === 'REQUIRED' ? uncovered : 0,
    heard: transcriber?.estimate(songSeconds!) ?? null,
    music: (settings.music && orderedMusic(providers.music(models.music), filmSeconds)) || null,
    voice: estimateVoice({ settings, input, filmSeconds, clips: shots.length }, providers),
  };
}

const orderedMusic = (model: MusicModel | null, seconds: number) =>
  model?.estimate(model.lengthFor(seconds + 1));

function costsOf(work: PlannedWork) {
  const { llm, judge, shots, takes, filming, picture, drawings, startPictures, heard, music, voice } = work;
  const words = ({ inputBase, inputPerClip, outputBase, outputPerClip }: typeof PLAN_WORDS) =>
    llm?.priceOf(inputBase + inputPerClip * shots.length, outputBase + outputPerClip * shots.length) ?? ZERO;
  const clips = footageCost(shots, filming).plus(picture.cost.times(startPictures)).times(takes);
  const judged = judge ? judgingPrice(judge, takes).times(shots.length) : ZERO;
  const costs: Record<StageName, Money> = {
    AUDIO_PARSER: heard?.cost ?? music?.cost ?? ZERO,
    SCENE_PLANNER: words(PLAN_WORDS),
    REFERENCE_GENERATOR: picture.cost.times(drawings).times(REFERENCE_BUFFER),
    PROMPT_GENERATOR: words(PROMPT_WORDS),
    VIDEO_GENERATOR: clips.plus(voice ?? ZERO).plus(judged),
    COMPOSER: ZERO,
  };
  return costs;
}

function secondsOf(
  { llm, image, shots, takes, filming, filmSeconds, picture, drawings, heard, music }: PlannedWork,
  { songSeconds, settings }: EstimateInput,
  { cores, clips, references }: Concurrency,
): Record<StageName, number> {
  const filmedSeconds = toSeconds(shots.reduce((total, { frames }) => total + sourceFrames(frames), 0));
  const listened = songSeconds ?? (music ? filmSeconds : 0);
  const mixing = filmSeconds * (LOCAL.mix + (settings.music && !music ? LOCAL.music : 0));
  return {
    AUDIO_PARSER: listened ? 1 + listened * LOCAL.listen + (heard?.seconds ?? music?.seconds ?? 0) : 0,
    SCENE_PLANNER: llm ? 20 : 0.5,
    REFERENCE_GENERATOR: image
      ? rounds(drawings, references) * picture.seconds
      : (picture.seconds * drawings) / cores,
    PROMPT_GENERATOR: llm ? 15 : 0.5,
    VIDEO_GENERATOR: filming.model
      ? rounds(shots.length * takes, clips) * filming.model.estimate({ seconds: 1 }).seconds
      : (LOCAL.clip * filmedSeconds * takes) / cores,
    COMPOSER: composingSeconds(filmSeconds, filming.size) + mixing,
  };
}

const rounds = (items: number, atOnce: number) => Math.ceil(items / atOnce);

function basis(
  { clips, takes }: { clips: number; takes: number },
  drawings: number,
  { models }: Pick<JobSettings, 'models'>,
  remote: {
    llm: boolean;
    image: boolean;
    video: boolean;
    music: boolean;
    voice: boolean;
    judge: string | null;
  },
): string {
  const counted = `${clips} clips${takes > 1 ? ` with ${takes} takes each` : ''}`;
  if (Object.values(remote).every((each) => !each))
    return `${counted}, all made on this server at no cost; the time is for its cores when they have nothing else to do.`;
  const parts = [
    remote.llm ? `words by ${models.llm} at its price for tokens` : null,
    remote.image ? `about ${drawings} pictures by ${models.image} with 20% to spare` : null,
    remote.video ? `${clips} clips by ${models.video}, each in the cheapest length that covers it` : null,
    remote.music ? `music by ${models.music}` : null,
    remote.voice ? `a voice by ${models.speech}` : null,
    remote.judge ? `the takes judged by ${remote.judge}` : null,
  ].filter((part) => part !== null);
  return `${counted}: ${parts.join('; ')}.`;
}

const DEFAULT_LIMIT_PER_MINUTE = 200;

/** The guideline for a minute of film, within what the operator allows. */
export function defaultLimit(filmSeconds: number, max: Money): Money {
  const guideline = new Money(DEFAULT_LIMIT_PER_MINUTE)
    .times(filmSeconds)
    .dividedBy(60)
    .toDecimalPlaces(2, Money.ROUND_UP);
  return Money.min(max, guideline);
}
