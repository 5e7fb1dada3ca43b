/** The outside world in one place: which models there are, which are configured, and which is taken when nobody chooses. */

import type { ImageModel } from './image/port.js';
import { replicateImages } from './image/replicate.js';
import { IMAGE_MODELS } from './image/replicate-models.js';
import type { AnswerFormat } from './llm/answer-format.js';
import { LLM_PATIENCE, type LlmProvider, openAiCompatible } from './llm/openai-compatible.js';
import type { Llm } from './llm/port.js';
import { listModels, type ModelListing } from './model-list.js';
import {
  defaultFallback,
  defaultName,
  defaultScenarioModel,
  type House,
  type ModelRole,
  type Resolution,
  resolve,
  resolveScenario,
} from './model-selection.js';
import { readModels } from './models-file.js';
import type { MusicModel } from './music/port.js';
import { askForOffers, seesPictures } from './offered-models.js';
import { readPrices } from './prices.js';
import { type ReplicateSettings, replicate } from './replicate/run-prediction.js';
import { type ScenarioModel, scenarioModel, scenarioModelsToday } from './scenario-models.js';
import { musicModel, type SoundContext, speaker, split, transcriber } from './sound-models.js';
import type { Speaker } from './speech/port.js';
import type { Transcriber } from './transcription/port.js';
import type { VideoModel } from './video/port.js';
import { replicateVideos } from './video/replicate.js';
import { VIDEO_MODELS } from './video/replicate-models.js';

type Keyed = { apiKey: string; baseUrl?: string | undefined };
export type ProviderSettings = {
  openai?: Keyed | null;
  openrouter?: Keyed | null;
  localLlm?: { baseUrl: string; model: string } | null;
  localSpeech?: { baseUrl: string; model: string } | null;
  /** Whether this machine has a program that speaks. */
  guideVoice?: boolean;
  replicate?: { token: string; baseUrl?: string | undefined; webhookSecret?: string | undefined } | null;
  /** How others reach this server; without it the provider is not asked to call back. */
  publicUrl?: string | null;
  models?: Partial<
    Record<
      'llm' | 'image' | 'video' | 'videoFallback' | 'transcriber' | 'scenario' | 'music' | 'speech',
      string | undefined
    > & {
      /** The variable that named the image model. */
      imageVariable: string;
    }
  >;
  /** Which model polishes the clips' prompts, where it is another than usual. */
  promptGenerator?: { model: string | null };
  environment: 'development' | 'production';
  /** The parsed JSON of PRICES_FILE and MODELS_FILE. */
  prices?: unknown;
  addedModels?: unknown;
  /** Between attempts, in milliseconds. */
  retryWaits?: readonly number[];
  replicateLimit?: ReplicateSettings['limit'];
  replicatePace?: ReplicateSettings['pace'];
};

export type Providers = {
  /** As configured, else by what is configured; language models follow what is offered today. */
  readonly defaults: {
    llm: string;
    image: string;
    video: string;
    videoFallback: string | null;
    transcriber: string;
    scenario: string;
    music: string;
    speech: string;
    /** Polishes the clips' prompts; null for the job's own language model. */
    promptGenerator: string | null;
  };
  /** What is wrong with the models that the operator named, each with its variable. */
  readonly problems: string[];
  /** Null for the local ones (`templates`, `sketch`, `animatic`, `composer`, `none`, `guide`). Names are such as `resolve` gives back. */
  llm(name: string): Llm | null;
  image(name: string): ImageModel | null;
  video(name: string): VideoModel | null;
  transcriber(name: string): Transcriber | null;
  music(name: string): MusicModel | null;
  speaker(name: string): Speaker | null;
  /** For a name that somebody chose. */
  resolve(role: ModelRole, name: string): Resolution;
  /** For one of the six names or slugs, or any other language model. */
  resolveScenario(name: string): Resolution;
  models(role?: ModelRole | null): ModelListing[];
  scenarioModels(): ScenarioModel[];
  /** Asks OpenAI and OpenRouter what they offer; never throws. */
  refresh(signal?: AbortSignal): Promise<void>;
  /** A verified webhook has come for this prediction. */
  notifyPrediction(predictionId: string): void;
};

const OPENAI_URL = 'https://api.openai.com/v1';
const OPENROUTER_URL = 'https://openrouter.ai/api/v1';
const REPLICATE_URL = 'https://api.replicate.com/v1';
const OPENAI_WITHOUT_SCHEMAS = /^(gpt-3\.5|gpt-4-turbo|gpt-4$)/;

type Endpoint = { apiKey: string; baseUrl: string };

type ProvidersContext = SoundContext & {
  endpoints: Record<LlmProvider | 'localSpeech', Endpoint | null>;
  /** One of each model, so that what it learns of its server is kept. */
  llms: Map<string, Llm>;
  /** What the operator chose; null where the default is used. */
  chosen: ChosenModels;
  environment: ProviderSettings['environment'];
};

type ChosenModels = Record<
  | 'llm'
  | 'image'
  | 'video'
  | 'videoFallback'
  | 'transcriber'
  | 'scenario'
  | 'promptGenerator'
  | 'music'
  | 'speech',
  string | null
> & {
  /** The operator named a fallback, or none: the default one is not used. */
  noFallback: boolean;
};

/** Throws when the operator's prices or models can't be read. */
export function createProviders(settings: ProviderSettings): Providers {
  const house = houseOf(settings);
  const { chosen, problems } = chosenModels(settings, house);
  const context: ProvidersContext = {
    endpoints: endpointsOf(settings),
    house,
    llms: new Map(),
    retryWaits: settings.retryWaits ?? LLM_PATIENCE.waits,
    replicate: replicateOf(settings),
    chosen,
    environment: settings.environment,
  };
  return {
    get defaults() {
      return currentDefaults(context);
    },
    problems,
    llm: (name) => llm(context, name),
    image: (name) => image(context, name),
    video: (name) => video(context, name),
    transcriber: (name) => transcriber(context, name),
    music: (name) => musicModel(context, name),
    speaker: (name) => speaker(context, name),
    resolve: (role, name) => resolve(role, name, house),
    resolveScenario: (name) => resolveScenario(name, house),
    models(role = null) {
      const now = currentDefaults(context);
      const byRole = {
        LLM: now.llm,
        IMAGE: now.image,
        VIDEO: now.video,
        TRANSCRIBER: now.transcriber,
        MUSIC: now.music,
        SPEECH: now.speech,
      };
      return listModels(role, byRole, house);
    },
    scenarioModels: () => scenarioModelsToday(house),
    refresh: (signal) => refresh(context, signal),
    notifyPrediction: (predictionId) => context.replicate?.notify(predictionId),
  };
}

const endpointsOf = (settings: ProviderSettings): ProvidersContext['endpoints'] => ({
  openai: endpoint(settings.openai, OPENAI_URL),
  openrouter: endpoint(settings.openrouter, OPENROUTER_URL),
  // These servers want no key, and the client will not go without one.
  local: settings.localLlm ? endpoint({ apiKey: 'local', baseUrl: settings.localLlm.baseUrl }, '') : null,
  localSpeech: settings.localSpeech
    ? endpoint({ apiKey: 'local', baseUrl: settings.localSpeech.baseUrl }, '')
    : null,
});

function houseOf(settings: ProviderSettings): House {
  const added = readModels(settings.addedModels);
  return {
    configured: {
      openai: Boolean(settings.openai),
      openrouter: Boolean(settings.openrouter),
      local: settings.localLlm?.model ?? null,
      replicate: Boolean(settings.replicate),
      localSpeech: settings.localSpeech?.model ?? null,
      guideVoice: settings.guideVoice ?? false,
    },
    prices: readPrices(settings.prices, added.prices),
    offers: { openai: null, openrouter: null },
    // An operator's model goes before a built-in one of the same name.
    videos: withoutDoubles([...added.videos, ...VIDEO_MODELS]),
    images: withoutDoubles([...added.images, ...IMAGE_MODELS]),
  };
}

const withoutDoubles = <Row extends { model: string }>(rows: readonly Row[]): Row[] =>
  rows.filter((row, index) => rows.findIndex(({ model }) => model === row.model) === index);

function replicateOf(settings: ProviderSettings): ProvidersContext['replicate'] {
  if (!settings.replicate) return null;
  return replicate({
    token: settings.replicate.token,
    baseUrl: settings.replicate.baseUrl ?? REPLICATE_URL,
    webhookUrl: webhookUrl(settings),
    ...(settings.replicateLimit ? { limit: settings.replicateLimit } : {}),
    ...(settings.replicatePace ? { pace: settings.replicatePace } : {}),
  });
}

/** Validates the models that the operator named: a wrong name is a problem, and the default takes its place. */
function chosenModels(
  settings: ProviderSettings,
  house: House,
): { chosen: ChosenModels; problems: string[] } {
  const named = settings.models ?? {};
  const problems: string[] = [];
  const valid = (role: ModelRole, name: string | null | undefined, variable: string): string | null => {
    if (!name) return null;
    const found = resolve(role, name, house);
    if ('ok' in found) return found.name;
    problems.push(`${variable}: ${found.problem}`);
    return null;
  };
  const noFallback = named.videoFallback === 'none';
  const scenario = named.scenario ? resolveScenario(named.scenario, house) : null;
  const chosen: ChosenModels = {
    scenario: scenario && 'ok' in scenario ? (named.scenario ?? null) : null,
    llm: valid('LLM', named.llm, 'LLM_MODEL'),
    image: valid('IMAGE', named.image, named.imageVariable ?? 'IMAGE_MODEL'),
    video: valid('VIDEO', named.video, 'VIDEO_MODEL'),
    videoFallback: noFallback ? null : valid('VIDEO', named.videoFallback, 'VIDEO_FALLBACK_MODEL'),
    transcriber: valid('TRANSCRIBER', named.transcriber, 'TRANSCRIBER_MODEL'),
    promptGenerator: valid('LLM', settings.promptGenerator?.model, 'PROMPT_GENERATOR_LLM_MODEL'),
    music: valid('MUSIC', named.music, 'MUSIC_MODEL'),
    speech: valid('SPEECH', named.speech, 'SPEECH_MODEL'),
    noFallback: noFallback || Boolean(named.videoFallback),
  };
  // Without OpenRouter's key the six can't be reached, and naming one of them is no mistake.
  if (scenario && 'problem' in scenario && !scenarioModel(named.scenario!))
    problems.push(`SCENARIO_DEFAULT_MODEL: ${scenario.problem}`);
  return { chosen, problems };
}

function llm(context: ProvidersContext, name: string): Llm | null {
  const { provider, model } = split(name);
  const at = context.endpoints[provider as LlmProvider];
  const price = context.house.prices.tokens(name);
  if (!at || !price) return null;
  const known = context.llms.get(name);
  if (known) return known;
  const made = openAiCompatible({
    provider: provider as LlmProvider,
    model,
    ...at,
    price: () => context.house.prices.tokens(name) ?? price,
    format: () => startingFormat(context, provider, model),
    seesPictures: () => seesPictures(provider, model, context.house.offers),
    patience: { ...LLM_PATIENCE, waits: context.retryWaits },
  });
  context.llms.set(name, made);
  return made;
}

function startingFormat(context: ProvidersContext, provider: string, model: string): AnswerFormat {
  if (provider === 'openai') return OPENAI_WITHOUT_SCHEMAS.test(model) ? 'JSON' : 'SCHEMA';
  if (provider === 'openrouter') return context.house.offers.openrouter?.get(model)?.format ?? 'SCHEMA';
  return 'SCHEMA';
}

function image(context: ProvidersContext, name: string): ImageModel | null {
  const row = context.house.images.find(({ model }) => name === `replicate:${model}`);
  const price = context.house.prices.piece(name);
  return row && price && context.replicate ? replicateImages(row, price, context.replicate) : null;
}

function video(context: ProvidersContext, name: string): VideoModel | null {
  const row = context.house.videos.find(({ model }) => name === `replicate:${model}`);
  if (!row || !context.replicate || !('ok' in resolve('VIDEO', name, context.house))) return null;
  return replicateVideos(row, (tier) => context.house.prices.piece(name, tier)!, context.replicate);
}

async function refresh(context: ProvidersContext, signal = new AbortController().signal): Promise<void> {
  context.house.offers = await askForOffers(context.endpoints.openai, context.endpoints.openrouter, signal);
  for (const [slug, { price }] of context.house.offers.openrouter ?? []) {
    if (price) context.house.prices.learn(`openrouter:${slug}`, price);
  }
}

function currentDefaults({ chosen, house, environment }: ProvidersContext): Providers['defaults'] {
  const defaultOf = (role: ModelRole) => defaultName(role, environment, house);
  const llmName = chosen.llm ?? defaultOf('LLM');
  return {
    llm: llmName,
    image: chosen.image ?? defaultOf('IMAGE'),
    video: chosen.video ?? defaultOf('VIDEO'),
    videoFallback: chosen.videoFallback ?? (chosen.noFallback ? null : defaultFallback(house)),
    transcriber: chosen.transcriber ?? defaultOf('TRANSCRIBER'),
    scenario: chosen.scenario ?? defaultScenarioModel(llmName, house),
    promptGenerator: chosen.promptGenerator,
    music: chosen.music ?? defaultOf('MUSIC'),
    speech: chosen.speech ?? defaultOf('SPEECH'),
  };
}

const endpoint = (given: Keyed | null | undefined, usual: string) =>
  given ? { apiKey: given.apiKey, baseUrl: (given.baseUrl ?? usual).replace(/\/+$/, '') } : null;

/** Only where the call can be verified. The real Replicate refuses addresses without https. */
function webhookUrl({ publicUrl, replicate: given }: ProviderSettings): string | null {
  if (!publicUrl || !given?.webhookSecret) return null;
  const reachable = publicUrl.startsWith('https:') || given.baseUrl?.startsWith('http:');
  return reachable ? `${publicUrl}/webhooks/replicate` : null;
}
