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
import { askForOffers } from './offered-models.js';
import { readPrices } from './prices.js';
import { type ReplicateSettings, replicate } from './replicate/run-prediction.js';
import { type ScenarioModel, scenarioModel, scenarioModelsToday } from './scenario-models.js';
import { openAiTranscriber } from './transcription/openai.js';
import type { Transcriber } from './transcription/port.js';
import type { VideoModel } from './video/port.js';
import { replicateVideos } from './video/replicate.js';
import { VIDEO_MODELS } from './video/replicate-models.js';

type Keyed = { apiKey: string; baseUrl?: string | undefined };
export type ProviderSettings = {
  openai?: Keyed | null;
  openrouter?: Keyed | null;
  localLlm?: { baseUrl: string; model: string } | null;
  replicate?: { token: string; baseUrl?: string | undefined; webhookSecret?: string | undefined } | null;
  /** How others reach this server; without it the provider is not asked to call back. */
  publicUrl?: string | null;
  models?: Partial<
    Record<'llm' | 'image' | 'video' | 'videoFallback' | 'transcriber' | 'scenario', string | undefined>
  >;
  /** Which model polishes the clips' prompts, where it is another than usual. */
  promptGenerator?: { model: string | null };
  environment: 'development' | 'production';
  /** The parsed JSON of PRICES_FILE. */
  prices?: unknown;
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
  };
  /** What is wrong with the models that the operator named, each with its variable. */
  readonly problems: string[];
  /** Null for the local ones (`templates`, `sketch`, `animatic`, `none`). Names are such as `resolve` gives back. */
  llm(name: string): Llm | null;
  image(name: string): ImageModel | null;
  video(name: string): VideoModel | null;
  transcriber(name: string): Transcriber | null;
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

/** Throws when the operator's prices can't be read. */
export function createProviders(settings: ProviderSettings): Providers {
  const chosen = settings.models ?? {};
  const retryWaits = settings.retryWaits ?? LLM_PATIENCE.waits;
  const endpoints = {
    openai: endpoint(settings.openai, OPENAI_URL),
    openrouter: endpoint(settings.openrouter, OPENROUTER_URL),
    // These servers want no key, and the client will not go without one.
    local: settings.localLlm ? endpoint({ apiKey: 'local', baseUrl: settings.localLlm.baseUrl }, '') : null,
  };
  const house: House = {
    configured: {
      openai: Boolean(settings.openai),
      openrouter: Boolean(settings.openrouter),
      local: settings.localLlm?.model ?? null,
      replicate: Boolean(settings.replicate),
    },
    prices: readPrices(settings.prices),
    offers: { openai: null, openrouter: null },
  };
  const pictureHouse = settings.replicate
    ? replicate({
        token: settings.replicate.token,
        baseUrl: settings.replicate.baseUrl ?? REPLICATE_URL,
        webhookUrl: webhookUrl(settings),
        ...(settings.replicateLimit ? { limit: settings.replicateLimit } : {}),
        ...(settings.replicatePace ? { pace: settings.replicatePace } : {}),
      })
    : null;
  const llms = new Map<string, Llm>();

  /** One of each, so that what it learns of its server is kept. */
  function llm(name: string): Llm | null {
    const { provider, model } = split(name);
    const at = endpoints[provider as LlmProvider];
    const price = house.prices.tokens(name);
    if (!at || !price) return null;
    const known = llms.get(name);
    if (known) return known;
    const made = openAiCompatible({
      provider: provider as LlmProvider,
      model,
      ...at,
      price: () => house.prices.tokens(name) ?? price,
      format: () => startingFormat(provider, model),
      patience: { ...LLM_PATIENCE, waits: retryWaits },
    });
    llms.set(name, made);
    return made;
  }

  function startingFormat(provider: string, model: string): AnswerFormat {
    if (provider === 'openai') return OPENAI_WITHOUT_SCHEMAS.test(model) ? 'JSON' : 'SCHEMA';
    if (provider === 'openrouter') return house.offers.openrouter?.get(model)?.format ?? 'SCHEMA';
    return 'SCHEMA';
  }

  function image(name: string): ImageModel | null {
    const row = IMAGE_MODELS.find(({ model }) => name === `replicate:${model}`);
    const price = house.prices.piece(name);
    return row && price && pictureHouse ? replicateImages(row, price, pictureHouse) : null;
  }

  function video(name: string): VideoModel | null {
    const row = VIDEO_MODELS.find(({ model }) => name === `replicate:${model}`);
    if (!row || !pictureHouse || !('ok' in resolve('VIDEO', name, house))) return null;
    return replicateVideos(row, (tier) => house.prices.piece(name, tier)!, pictureHouse);
  }

  function transcriber(name: string): Transcriber | null {
    const { provider, model } = split(name);
    const price = house.prices.piece(name);
    if (provider !== 'openai' || !endpoints.openai || !price) return null;
    return openAiTranscriber({ model, ...endpoints.openai, price, retryWaits });
  }

  async function refresh(signal = new AbortController().signal): Promise<void> {
    house.offers = await askForOffers(endpoints.openai, endpoints.openrouter, signal);
    for (const [slug, { price }] of house.offers.openrouter ?? []) {
      if (price) house.prices.learn(`openrouter:${slug}`, price);
    }
  }

  const problems: string[] = [];
  /** What the operator named, once it has been looked at; a mistake is told and the model that nobody named taken. */
  const configuredName = (role: ModelRole, name: string | undefined, variable: string): string | null => {
    if (!name) return null;
    const found = resolve(role, name, house);
    if ('ok' in found) return found.name;
    problems.push(`${variable}: ${found.problem}`);
    return null;
  };
  const named = {
    scenario: chosen.scenario && 'ok' in resolveScenario(chosen.scenario, house) ? chosen.scenario : null,
    llm: configuredName('LLM', chosen.llm, 'LLM_MODEL'),
    image: configuredName('IMAGE', chosen.image, 'IMAGE_MODEL'),
    video: configuredName('VIDEO', chosen.video, 'VIDEO_MODEL'),
    videoFallback:
      chosen.videoFallback === 'none'
        ? null
        : configuredName('VIDEO', chosen.videoFallback, 'VIDEO_FALLBACK_MODEL'),
    transcriber: configuredName('TRANSCRIBER', chosen.transcriber, 'TRANSCRIBER_MODEL'),
  };
  configuredName('LLM', settings.promptGenerator?.model ?? undefined, 'PROMPT_GENERATOR_LLM_MODEL');
  // Without OpenRouter's key the six can't be reached, and naming one of them is no mistake.
  if (chosen.scenario && !named.scenario && !scenarioModel(chosen.scenario)) {
    const found = resolveScenario(chosen.scenario, house);
    if ('problem' in found) problems.push(`SCENARIO_DEFAULT_MODEL: ${found.problem}`);
  }
  const usual = (role: ModelRole) => defaultName(role, settings.environment, house);
  const currentDefaults = () => {
    const llmName = named.llm ?? usual('LLM');
    return {
      llm: llmName,
      image: named.image ?? usual('IMAGE'),
      video: named.video ?? usual('VIDEO'),
      videoFallback: named.videoFallback ?? (chosen.videoFallback ? null : defaultFallback(house)),
      transcriber: named.transcriber ?? usual('TRANSCRIBER'),
      scenario: named.scenario ?? defaultScenarioModel(llmName, house),
    };
  };

  return {
    get defaults() {
      return currentDefaults();
    },
    problems,
    llm,
    image,
    video,
    transcriber,
    resolve: (role, name) => resolve(role, name, house),
    resolveScenario: (name) => resolveScenario(name, house),
    models(role = null) {
      const now = currentDefaults();
      const byRole = { LLM: now.llm, IMAGE: now.image, VIDEO: now.video, TRANSCRIBER: now.transcriber };
      return listModels(role, byRole, house);
    },
    scenarioModels: () => scenarioModelsToday(house),
    refresh,
    notifyPrediction: (predictionId) => pictureHouse?.notify(predictionId),
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

function split(name: string): { provider: string; model: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { provider: '', model: name }
    : { provider: name.slice(0, colon), model: name.slice(colon + 1) };
}
