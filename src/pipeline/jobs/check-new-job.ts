/** Checks the input of a new job: first its fields by themselves, then together with what the owner has. */
import type { Asset, PrismaClient } from '../../database/generated/client.js';
import { Money } from '../../film/money.js';
import { FILM_SECONDS, NewJob } from '../../film/new-job.js';
import type { Shot } from '../../film/story/shot.js';
import { GUIDE_VOICE_NAME, GUIDE_VOICES } from '../../media/guide-voice.js';
import type { Providers } from '../../providers/catalogue.js';
import { webhookUrlProblem } from '../../webhooks/webhook-url.js';
import { type FieldProblem, InvalidInput, NotFound } from '../errors.js';
import {
  type JobInput,
  type JobSettings,
  type Models,
  NO_JUDGE,
  NOTHING_TO_JUDGE,
  takeJudge,
} from '../job-settings.js';
import { LOCAL_MODELS } from './models.js';
import { asShot, chooseModels, inputFor, type Report, settingsFor } from './new-job-settings.js';

export type CheckedJob = {
  settings: Omit<JobSettings, 'expectedSeconds'>;
  input: JobInput;
  audio: Asset | null;
  /** Ids of all files that it needs. */
  uploads: string[];
  budgetLimit: Money | null;
};

type CheckContext = {
  db: PrismaClient;
  providers: Providers;
  budgetLimit: Money;
  webhookHosts: readonly string[];
};

export async function checkNewJob(
  { db, providers, budgetLimit: operatorLimit, webhookHosts }: CheckContext,
  owner: string,
  input: NewJob,
): Promise<CheckedJob> {
  const problems: FieldProblem[] = [];
  const report: Report = (path, message) => problems.push({ path: ['input', ...path.split('.')], message });

  const assets = await loadAssets(db, owner, input);
  const audio = checkAssets(input, assets, report);
  const shots = await loadShots(db, owner, input, report);
  checkDuration(input, shots, report);
  const models = chooseModels(providers, input.models, report);
  checkSound(input, models, report);
  checkVoice(input, models, providers, report);
  checkJudge(input, models, providers, report);
  const budgetLimit = input.budgetLimit ? new Money(input.budgetLimit) : null;
  if (budgetLimit?.gt(operatorLimit))
    report('budgetLimit', `This server allows at most ${operatorLimit.toFixed()} USD for a job.`);
  const refusal = input.webhookUrl && webhookUrlProblem(input.webhookUrl, webhookHosts);
  if (refusal) report('webhookUrl', refusal);
  const stored = inputFor(input, shots, report);
  if (problems.length > 0) throw new InvalidInput(problems);
  return {
    audio,
    uploads: [...assets.keys()],
    budgetLimit,
    settings: settingsFor(input, models),
    input: stored,
  };
}

/** Reports every field that is out of its limits. Nothing else may look at the input before. */
export function assertFields(input: NewJob): void {
  const issues = NewJob.safeParse(input).error?.issues ?? [];
  if (issues.length === 0) return;
  throw new InvalidInput(
    issues.map(({ path, message }) => ({ path: ['input', ...path.map(String)], message })),
  );
}

async function loadAssets(db: PrismaClient, owner: string, input: NewJob): Promise<Map<string, Asset>> {
  const ids = [
    input.audioAssetId,
    input.lyricsAssetId,
    input.brand?.logoAssetId,
    ...(input.references ?? []).flatMap(({ assetId, moreAssetIds }) => [assetId, ...(moreAssetIds ?? [])]),
  ];
  const assets = await db.asset.findMany({
    where: { owner, id: { in: ids.filter((id) => typeof id === 'string') } },
  });
  return new Map(assets.map((asset) => [asset.id, asset]));
}

/** Returns the song. */
function checkAssets(input: NewJob, assets: Map<string, Asset>, report: Report): Asset | null {
  const check = (path: string, id: string | null | undefined, family: string, what: string) => {
    if (!id) return null;
    const asset = assets.get(id);
    if (!asset) throw new NotFound('file');
    if (asset.status !== 'READY') report(path, whyNotReady(asset));
    else if (!asset.contentType.startsWith(family))
      report(path, `The file is ${asset.contentType}, and ${what} is needed.`);
    return asset;
  };
  const audio = check('audioAssetId', input.audioAssetId, 'audio/', 'a song');
  if (input.kind === 'MUSIC_VIDEO' && !input.audioAssetId)
    report('audioAssetId', 'A music video needs a song.');
  if (input.kind === 'MUSIC_VIDEO' && audio?.durationSeconds && audio.durationSeconds < 1)
    report('audioAssetId', 'The song is shorter than a second.');
  check('lyricsAssetId', input.lyricsAssetId, 'text/', 'a text');
  if (input.lyrics && input.lyricsAssetId)
    report('lyrics', 'Give the lyrics as text or as a file, not both.');
  check('brand.logoAssetId', input.brand?.logoAssetId, 'image/', 'a picture');
  for (const [index, { assetId, moreAssetIds }] of (input.references ?? []).entries()) {
    check(`references.${index}.assetId`, assetId, 'image/', 'a picture');
    for (const [at, id] of (moreAssetIds ?? []).entries())
      check(`references.${index}.moreAssetIds.${at}`, id, 'image/', 'a picture');
  }
  return audio;
}

function whyNotReady({ problem, status }: Asset): string {
  if (problem) return problem;
  if (status === 'EXPIRED') return 'The file was removed. Upload it again.';
  return 'The file has not arrived yet. Send it to its upload address first.';
}

async function loadShots(
  db: PrismaClient,
  owner: string,
  input: NewJob,
  report: Report,
): Promise<Shot[] | null> {
  if (input.scenarioId && input.shots) report('shots', 'Give a scenario or shots, not both.');
  if (input.scenarioId) {
    const scenario = await db.scenario.findFirst({ where: { id: input.scenarioId, owner } });
    if (!scenario) throw new NotFound('scenario');
    return scenario.shots as unknown as Shot[];
  }
  if (!input.shots && input.kind === 'FILM')
    report('shots', 'A film is made from a scenario or from a list of shots.');
  return input.shots?.map(asShot) ?? null;
}

function checkSound(input: NewJob, models: Models, report: Report): void {
  if (input.soundtrack && input.audioAssetId)
    report('soundtrack', 'The film has a song already. Give either a song or a soundtrack.');
  if (input.soundtrack && input.soundtrackOff)
    report('soundtrackOff', 'The film can not have a soundtrack and be without one.');
  if (input.voiceOver && models.speech === LOCAL_MODELS.SPEECH)
    report(
      'voiceOver',
      'This server has no voice. Its operator can set OPENAI_API_KEY, or LOCAL_SPEECH_BASE_URL and LOCAL_SPEECH_MODEL, or install espeak-ng for a guide voice.',
    );
}

function checkVoice(input: NewJob, models: Models, providers: Providers, report: Report): void {
  const voice = input.voiceOver?.voice;
  if (!voice || models.speech === LOCAL_MODELS.SPEECH) return;
  const speaker = providers.speaker(models.speech);
  if (speaker?.moreVoices) return;
  const known = speaker ? speaker.voices.includes(voice) : GUIDE_VOICE_NAME.test(voice);
  if (!known)
    report(
      'voiceOver.voice',
      `${models.speech} has no such voice. It has ${(speaker?.voices ?? GUIDE_VOICES).join(', ')}.`,
    );
}

function checkJudge(input: NewJob, models: Models, providers: Providers, report: Report): void {
  if (!input.judgeTakes) return;
  if ((input.takes ?? 1) < 2) report('judgeTakes', NOTHING_TO_JUDGE);
  else if (!takeJudge({ models }, providers)) report('judgeTakes', NO_JUDGE);
}

function checkDuration(input: NewJob, shots: Shot[] | null, report: Report): void {
  const { min, max } = FILM_SECONDS[input.kind];
  const isOutside = (seconds: number) => !(seconds >= min && seconds <= max);
  const seconds = input.durationSeconds;
  if (typeof seconds === 'number' && !shots && isOutside(seconds))
    report('durationSeconds', `It can be from ${min} to ${max} seconds.`);
  const shotSeconds = shots?.reduce((sum, shot) => sum + shot.durationSeconds, 0);
  if (shotSeconds && input.kind === 'AD' && isOutside(shotSeconds))
    report('shots', `An ad lasts from ${min} to ${max} seconds, and these shots last ${shotSeconds}.`);
}
