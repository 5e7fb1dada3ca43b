/** From what a client asks for to a job: everything is looked at, and every mistake is told at once. */
import type { Asset, PrismaClient } from '../../database/generated/client.js';
import type { AspectRatio, Resolution } from '../../film/format.js';
import type { JobKind } from '../../film/job.js';
import { asHex } from '../../film/lexicon/colours.js';
import { Money } from '../../film/money.js';
import type { Shot } from '../../film/story/shot.js';
import { presetByName } from '../../film/story/style-presets.js';
import type { Providers } from '../../providers/catalogue.js';
import type { FieldProblem } from '../errors.js';
import { InvalidInput, NotFound } from '../errors.js';
import type { Brand, JobSettings, Models, StyleWish } from '../job-settings.js';

type Maybe<T> = T | null | undefined;

/** As the API takes it, with the database's ids in place of the API's. */
export type NewJob = {
  kind: JobKind;
  prompt: string;
  audioAssetId?: Maybe<string>;
  durationSeconds?: Maybe<number>;
  aspectRatio?: Maybe<AspectRatio>;
  resolution?: Maybe<Resolution>;
  lyrics?: Maybe<string>;
  lyricsAssetId?: Maybe<string>;
  audioHints?: Maybe<{ bpm?: Maybe<number>; firstBeat?: Maybe<number>; beatsPerBar?: Maybe<number> }>;
  style?: Maybe<{ [Field in keyof StyleWish]?: Maybe<StyleWish[Field]> }>;
  brand?: Maybe<{ [Field in keyof Brand]?: Maybe<Brand[Field]> }>;
  references?: Maybe<{ assetId: string; subject: string }[]>;
  requireApproval?: Maybe<boolean>;
  captions?: Maybe<boolean>;
  allowPartial?: Maybe<boolean>;
  scenarioId?: Maybe<string>;
  shots?: Maybe<ShotWish[]>;
  models?: Maybe<{
    llm?: Maybe<string>;
    image?: Maybe<string>;
    video?: Maybe<string>;
    transcriber?: Maybe<string>;
  }>;
  budgetLimit?: Maybe<string>;
  seed?: Maybe<number>;
  idempotencyKey?: Maybe<string>;
};

export type ShotWish = {
  shotType?: Maybe<string>;
  enhancedPrompt: string;
  negativePrompt?: Maybe<string>;
  durationSeconds?: Maybe<number>;
  dialogue?: Maybe<string>;
  characters?: Maybe<string[]>;
  landscapes?: Maybe<string[]>;
  styles?: Maybe<string[]>;
  mood?: Maybe<string>;
  timeOfDay?: Maybe<string>;
};

export type CheckedJob = {
  settings: Omit<JobSettings, 'expectedSeconds'>;
  audio: Asset | null;
  /** Ids of all files that it needs. */
  uploads: string[];
  budgetLimit: Money | null;
};

const DURATION: Record<JobKind, [number, number]> = { AD: [15, 60], MUSIC_VIDEO: [10, 600], FILM: [1, 300] };
const MOST_SHOTS = 20;
const SHOT_SECONDS: [number, number] = [1, 15];
const USUAL_SHOT_SECONDS = 5;

export async function checkNewJob(
  db: PrismaClient,
  providers: Providers,
  owner: string,
  input: NewJob,
  operatorLimit: Money,
): Promise<CheckedJob> {
  const problems: FieldProblem[] = [];
  const wrong = (path: string, message: string) =>
    void problems.push({ path: ['input', ...path.split('.')], message });

  const assets = await assetsOf(db, owner, input);
  const use = (path: string, id: Maybe<string>, family: string, what: string): Asset | null => {
    if (!id) return null;
    const asset = assets.get(id);
    if (!asset) throw new NotFound('file');
    if (asset.status !== 'READY')
      wrong(
        path,
        asset.problem ??
          (asset.status === 'EXPIRED'
            ? 'The file was removed. Upload it again.'
            : 'The file has not arrived yet. Send it to its upload address first.'),
      );
    else if (!asset.contentType.startsWith(family))
      wrong(path, `The file is ${asset.contentType}, and ${what} is needed.`);
    return asset;
  };

  const audio = use('audioAssetId', input.audioAssetId, 'audio/', 'a song');
  if (input.kind === 'MUSIC_VIDEO' && !input.audioAssetId)
    wrong('audioAssetId', 'A music video needs a song.');
  use('lyricsAssetId', input.lyricsAssetId, 'text/', 'a text');
  if (input.lyrics && input.lyricsAssetId) wrong('lyrics', 'Give the lyrics as text or as a file, not both.');
  use('brand.logoAssetId', input.brand?.logoAssetId, 'image/', 'a picture');
  for (const [index, reference] of (input.references ?? []).entries())
    use(`references.${index}.assetId`, reference.assetId, 'image/', 'a picture');

  const shots = await shotsOf(db, owner, input, wrong);
  checkDuration(input, audio, shots, wrong);
  const style = styleOf(input.style, wrong);
  const brand = brandOf(input.brand, wrong);
  const models = modelsFor(providers, input.models, wrong);
  const budgetLimit = input.budgetLimit ? new Money(input.budgetLimit) : null;
  if (budgetLimit?.gt(operatorLimit))
    wrong('budgetLimit', `This server allows at most ${operatorLimit.toFixed()} USD for a job.`);
  const hints = input.audioHints;
  if (typeof hints?.bpm === 'number' && !(hints.bpm >= 20 && hints.bpm <= 400))
    wrong('audioHints.bpm', 'A tempo lies between 20 and 400 beats per minute.');
  if (typeof hints?.beatsPerBar === 'number' && !(hints.beatsPerBar >= 2 && hints.beatsPerBar <= 12))
    wrong('audioHints.beatsPerBar', 'A bar has from 2 to 12 beats.');
  if (typeof hints?.firstBeat === 'number' && !(hints.firstBeat >= 0))
    wrong('audioHints.firstBeat', 'The first beat can not lie before the song.');
  if (problems.length > 0) throw new InvalidInput(problems);

  return {
    audio,
    uploads: [...assets.keys()],
    budgetLimit,
    settings: {
      durationSeconds: input.durationSeconds ?? null,
      aspectRatio: input.aspectRatio ?? 'LANDSCAPE_16_9',
      resolution: input.resolution ?? (models.video === 'animatic' ? 'P720' : 'P1080'),
      style,
      brand,
      references: input.references ?? [],
      audioHints: hints
        ? {
            bpm: hints.bpm ?? null,
            firstBeat: hints.firstBeat ?? null,
            beatsPerBar: hints.beatsPerBar ?? null,
          }
        : null,
      lyrics: input.lyrics ?? null,
      lyricsAssetId: input.lyricsAssetId ?? null,
      captions: input.captions ?? false,
      allowPartial: input.allowPartial ?? false,
      models,
      shots,
    },
  };
}

type Wrong = (path: string, message: string) => void;

async function assetsOf(db: PrismaClient, owner: string, input: NewJob): Promise<Map<string, Asset>> {
  const ids = [
    input.audioAssetId,
    input.lyricsAssetId,
    input.brand?.logoAssetId,
    ...(input.references ?? []).map((each) => each.assetId),
  ];
  const found = await db.asset.findMany({
    where: { owner, id: { in: ids.filter((id) => typeof id === 'string') } },
  });
  return new Map(found.map((asset) => [asset.id, asset]));
}

async function shotsOf(db: PrismaClient, owner: string, input: NewJob, wrong: Wrong): Promise<Shot[] | null> {
  if (input.scenarioId && input.shots) wrong('shots', 'Give a scenario or shots, not both.');
  if (input.scenarioId) {
    const scenario = await db.scenario.findFirst({ where: { id: input.scenarioId, owner } });
    if (!scenario) throw new NotFound('scenario');
    return scenario.shots as unknown as Shot[];
  }
  if (!input.shots) {
    if (input.kind === 'FILM') wrong('shots', 'A film is made from a scenario or from a list of shots.');
    return null;
  }
  if (input.shots.length < 1 || input.shots.length > MOST_SHOTS)
    wrong('shots', `There can be from 1 to ${MOST_SHOTS} shots.`);
  for (const [index, shot] of input.shots.entries()) {
    const seconds = shot.durationSeconds ?? USUAL_SHOT_SECONDS;
    if (!(seconds >= SHOT_SECONDS[0] && seconds <= SHOT_SECONDS[1]))
      wrong(
        `shots.${index}.durationSeconds`,
        `A shot lasts from ${SHOT_SECONDS[0]} to ${SHOT_SECONDS[1]} seconds.`,
      );
    if (shot.enhancedPrompt.trim().length < 3)
      wrong(`shots.${index}.enhancedPrompt`, 'Say in at least 3 characters what is seen.');
  }
  return input.shots.map(asShot);
}

const asShot = (shot: ShotWish, index: number): Shot => ({
  shotId: `shot_${String(index + 1).padStart(3, '0')}`,
  shotNumber: index + 1,
  shotType: shot.shotType ?? 'medium',
  enhancedPrompt: shot.enhancedPrompt,
  negativePrompt: shot.negativePrompt ?? '',
  durationSeconds: shot.durationSeconds ?? USUAL_SHOT_SECONDS,
  dialogue: shot.dialogue ?? null,
  characters: shot.characters ?? [],
  landscapes: shot.landscapes ?? [],
  styles: shot.styles ?? [],
  mood: shot.mood ?? 'neutral',
  timeOfDay: shot.timeOfDay ?? null,
});

function checkDuration(input: NewJob, audio: Asset | null, shots: Shot[] | null, wrong: Wrong): void {
  const [least, most] = DURATION[input.kind];
  const seconds = input.durationSeconds;
  if (typeof seconds === 'number' && !shots && !(seconds >= least && seconds <= most)) {
    wrong('durationSeconds', `It can be from ${least} to ${most} seconds.`);
  }
  const shotSeconds = shots?.reduce((sum, shot) => sum + shot.durationSeconds, 0);
  if (shotSeconds && input.kind === 'AD' && !(shotSeconds >= least && shotSeconds <= most)) {
    wrong('shots', `An ad lasts from ${least} to ${most} seconds, and these shots last ${shotSeconds}.`);
  }
  if (input.kind === 'MUSIC_VIDEO' && audio?.durationSeconds && audio.durationSeconds < 1)
    wrong('audioAssetId', 'The song is shorter than a second.');
}

function styleOf(style: NewJob['style'], wrong: Wrong): StyleWish | null {
  if (!style) return null;
  if (style.preset && !presetByName(style.preset))
    wrong('style.preset', 'There is no such preset; stylePresets lists them.');
  return {
    preset: style.preset ?? null,
    visualStyle: style.visualStyle ?? null,
    mood: style.mood ?? null,
    lighting: style.lighting ?? null,
    cinematography: style.cinematography ?? null,
    colorPalette: colours('style.colorPalette', style.colorPalette, wrong),
  };
}

function brandOf(brand: NewJob['brand'], wrong: Wrong): Brand | null {
  if (!brand) return null;
  return {
    name: brand.name ?? null,
    colors: colours('brand.colors', brand.colors, wrong),
    logoAssetId: brand.logoAssetId ?? null,
    tagline: brand.tagline ?? null,
    product: brand.product ?? null,
    callToAction: brand.callToAction ?? null,
    url: brand.url ?? null,
  };
}

function colours(path: string, given: Maybe<string[]>, wrong: Wrong): string[] | null {
  if (!given) return null;
  if (given.length > 12) wrong(path, 'Give at most 12 colours.');
  return given.map((colour, index) => {
    const hex = asHex(colour);
    if (!hex) wrong(`${path}.${index}`, 'A colour is written as #rrggbb, or by its English name.');
    return hex ?? colour;
  });
}

function modelsFor(providers: Providers, wish: NewJob['models'], wrong: Wrong): Models {
  const { defaults } = providers;
  const choose = (
    role: 'LLM' | 'IMAGE' | 'VIDEO' | 'TRANSCRIBER',
    field: keyof Models,
    usual: string,
  ): string => {
    const wanted = wish?.[field];
    if (!wanted) return usual;
    const resolved = providers.resolve(role, wanted);
    if ('problem' in resolved) wrong(`models.${field}`, resolved.problem);
    return 'problem' in resolved ? usual : resolved.name;
  };
  return {
    llm: choose('LLM', 'llm', defaults.llm),
    image: choose('IMAGE', 'image', defaults.image),
    video: choose('VIDEO', 'video', defaults.video),
    transcriber: choose('TRANSCRIBER', 'transcriber', defaults.transcriber),
  };
}
