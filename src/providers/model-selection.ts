/** Which model a name means, whether it can be used here, and which one is meant when nobody names one. */
import type { ImageModelRow } from './image/replicate-models.js';
import { MUSIC_MODELS } from './music/replicate-models.js';
import type { Offers } from './offered-models.js';
import type { Prices } from './prices.js';
import { SCENARIO_MODELS, scenarioModel } from './scenario-models.js';
import { REPLICATE_SPEECH } from './speech/replicate-models.js';
import { SPEECH_MODELS } from './speech/voices.js';
import { VIDEO_MODELS, type VideoModelRow } from './video/replicate-models.js';

export type ModelRole = 'LLM' | 'IMAGE' | 'VIDEO' | 'TRANSCRIBER' | 'MUSIC' | 'SPEECH';
export type Resolution = { ok: true; name: string } | { problem: string };

/** What choosing depends on. */
export type House = {
  configured: {
    openai: boolean;
    openrouter: boolean;
    local: string | null;
    replicate: boolean;
    localSpeech: string | null;
    guideVoice: boolean;
  };
  prices: Prices;
  offers: Offers;
  /** Built in, and added by the operator. */
  videos: readonly VideoModelRow[];
  images: readonly ImageModelRow[];
};

export const LOCAL_MODELS: Record<ModelRole, string> = {
  LLM: 'templates',
  IMAGE: 'sketch',
  VIDEO: 'animatic',
  TRANSCRIBER: 'none',
  MUSIC: 'composer',
  SPEECH: 'none',
};
/** The voice of a program on this machine, where there is one. */
export const GUIDE_VOICE = 'guide';
const WHAT: Record<ModelRole, string> = {
  LLM: 'language model',
  IMAGE: 'picture model',
  VIDEO: 'video model',
  TRANSCRIBER: 'transcriber',
  MUSIC: 'music model',
  SPEECH: 'voice',
};
const KEY_VARIABLE: Record<string, string> = {
  openai: 'OPENAI_API_KEY',
  openrouter: 'OPENROUTER_API_KEY',
  local: 'LOCAL_LLM_BASE_URL and LOCAL_LLM_MODEL',
  replicate: 'REPLICATE_API_TOKEN',
};
const LOCAL_SPEECH_VARIABLES = 'LOCAL_SPEECH_BASE_URL and LOCAL_SPEECH_MODEL';
const WHISPER = 'whisper-1';
/** gpt-4o while it is offered, then the first of these that is; none is dearer than gpt-4o. */
const OPENAI_SUCCESSION = ['gpt-4o', 'gpt-4.1', 'gpt-5.1', 'gpt-4.1-mini', 'gpt-5-mini', 'gpt-4o-mini'];
const OPENROUTER_DEFAULT = 'openai/gpt-4o-mini';
/** By which the cheapest video model is found. */
const DEFAULT_CLIP_SECONDS = 5;

export function resolve(role: ModelRole, name: string, house: House): Resolution {
  if (name === LOCAL_MODELS[role]) return { ok: true, name };
  if (role === 'SPEECH' && name === GUIDE_VOICE)
    return house.configured.guideVoice ? { ok: true, name } : { problem: NO_GUIDE_VOICE };
  const [provider = '', model = ''] = splitName(role, name, house);
  const full = `${provider}:${model}`;

  if (!knows(role, provider, model, house)) {
    const known = listNames(role, house).join(', ');
    return { problem: `${name} is not a ${WHAT[role]} here. Choose one of: ${known}.` };
  }
  if (!isConfigured(role, provider, house)) {
    return {
      problem: `${name} can't be used: the server has no ${variablesFor(role, provider)}. Choose ${LOCAL_MODELS[role]}, or ask the operator.`,
    };
  }
  if (isGone(provider, model, house)) {
    return { problem: `${name} is no longer offered by its provider. Choose another ${WHAT[role]}.` };
  }
  if (!hasPrice(role, full, house)) {
    return { problem: `${name} has no known price. The operator can give one in PRICES_FILE.` };
  }
  return { ok: true, name: full };
}

/** What the operator has to set for the models of a provider. */
export const variablesFor = (role: ModelRole, provider: string): string | undefined =>
  role === 'SPEECH' && provider === 'local' ? LOCAL_SPEECH_VARIABLES : KEY_VARIABLE[provider];

const NO_GUIDE_VOICE =
  'The guide voice needs espeak-ng, which is not installed here. The operator can install it.';

/** A scenario's model may go by its short name. */
export function resolveScenario(name: string, house: House): Resolution {
  const row = scenarioModel(name);
  return resolve('LLM', row ? `openrouter:${row.slug}` : name, house);
}

export function defaultName(
  role: ModelRole,
  environment: 'development' | 'production',
  house: House,
): string {
  const { configured, offers } = house;
  if (role === 'LLM') {
    if (configured.openai) {
      const offered = OPENAI_SUCCESSION.find((model) => !offers.openai || offers.openai.has(model));
      return `openai:${offered ?? OPENAI_SUCCESSION[0]}`;
    }
    if (configured.local) return `local:${configured.local}`;
    return configured.openrouter ? `openrouter:${OPENROUTER_DEFAULT}` : LOCAL_MODELS.LLM;
  }
  if (role === 'TRANSCRIBER') return configured.openai ? `openai:${WHISPER}` : LOCAL_MODELS.TRANSCRIBER;
  if (role === 'MUSIC') return LOCAL_MODELS.MUSIC;
  if (role === 'SPEECH') return defaultVoice(house);
  if (!configured.replicate) return LOCAL_MODELS[role];
  if (role === 'IMAGE') return 'replicate:stability-ai/sdxl';
  return environment === 'production'
    ? 'replicate:kwaivgi/kling-v2.1'
    : `replicate:${cheapestFromPicture(house).model}`;
}

function defaultVoice({ configured }: House): string {
  if (configured.openai) return `openai:${SPEECH_MODELS[0]}`;
  if (configured.localSpeech) return `local:${configured.localSpeech}`;
  if (configured.replicate) return `replicate:${REPLICATE_SPEECH[0]!.model}`;
  return configured.guideVoice ? GUIDE_VOICE : LOCAL_MODELS.SPEECH;
}

export const defaultFallback = (house: House): string | null =>
  house.configured.replicate ? 'replicate:cuuupid/cogvideox-5b' : null;

/** claude-3-haiku while it is offered, then one of the six that is no dearer, then the usual language model. */
export function defaultScenarioModel(usual: string, house: House): string {
  const [first, ...others] = ['claude-3-haiku', ...SCENARIO_MODELS.map(({ name }) => name)];
  const priceOf = (name: string) => house.prices.tokens(`openrouter:${scenarioModel(name)!.slug}`);
  const limit = priceOf(first!);
  const usable = [first!, ...others.filter((name) => limit && priceOf(name)?.output.lte(limit.output))];
  return usable.find((name) => 'ok' in resolveScenario(name, house)) ?? usual;
}

/** Every name that may be chosen once its provider is configured. */
export function listNames(
  role: ModelRole,
  { configured, prices, videos, images }: Omit<House, 'offers'>,
): string[] {
  const local = LOCAL_MODELS[role];
  if (role === 'LLM') {
    const own = configured.local ? [`local:${configured.local}`] : [];
    return [local, ...own, ...prices.languageModels()];
  }
  if (role === 'TRANSCRIBER') return [local, `openai:${WHISPER}`];
  const atReplicate = rowsOf(role, { videos, images }).map(({ model }) => `replicate:${model}`);
  if (role === 'SPEECH') {
    const own = configured.localSpeech ? [`local:${configured.localSpeech}`] : [];
    return [local, GUIDE_VOICE, ...own, ...SPEECH_MODELS.map((model) => `openai:${model}`), ...atReplicate];
  }
  return [local, ...atReplicate];
}

export function isConfigured(
  role: ModelRole,
  provider: string,
  { configured }: Pick<House, 'configured'>,
): boolean {
  if (provider === 'local') return (role === 'SPEECH' ? configured.localSpeech : configured.local) !== null;
  return provider in configured && Boolean(configured[provider as 'openai' | 'openrouter' | 'replicate']);
}

/** The models at Replicate. */
export function rowsOf(
  role: ModelRole,
  { videos, images }: Pick<House, 'videos' | 'images'>,
): readonly { model: string; label: string; version?: string | null; note?: string | null }[] {
  const rows = { LLM: [], TRANSCRIBER: [], IMAGE: images, VIDEO: videos, MUSIC: MUSIC_MODELS };
  return role === 'SPEECH' ? REPLICATE_SPEECH : rows[role];
}

/** `owner/model` and `owner/model:version`, as Replicate writes them, are understood too. */
function splitName(role: ModelRole, name: string, house: House): [string, string] {
  const rows = rowsOf(role, house);
  const plain = name.replace(/^replicate:/, '');
  const row = rows.find(({ model, version }) => plain === model || plain === `${model}:${version}`);
  if (row) return ['replicate', row.model];
  const colon = name.indexOf(':');
  if (colon >= 0) return [name.slice(0, colon), name.slice(colon + 1)];
  return (role === 'LLM' && bareLanguageModel(name, house)) || ['', name];
}

/** "gpt-4o" without a provider means that of the provider which is configured. */
function bareLanguageModel(name: string, { configured, prices }: House): [string, string] | null {
  if (configured.local === name) return ['local', name];
  const slug = name.includes('/') ? name : `openai/${name}`;
  const candidates: [string, string][] = [
    ['openai', name],
    ['openrouter', slug],
  ];
  const known = candidates.filter(([provider, model]) => prices.tokens(`${provider}:${model}`) !== null);
  return known.find(([provider]) => isConfigured('LLM', provider, { configured })) ?? known[0] ?? null;
}

function knows(role: ModelRole, provider: string, model: string, house: House): boolean {
  if (role === 'LLM') {
    return (
      model !== '' &&
      ['openai', 'openrouter', 'local'].includes(provider) &&
      !(provider === 'openai' && [WHISPER, ...SPEECH_MODELS].includes(model))
    );
  }
  return listNames(role, house).includes(`${provider}:${model}`);
}

function isGone(provider: string, model: string, { offers }: House): boolean {
  if (provider === 'openrouter')
    return (
      offers.openrouter !== null &&
      !offers.openrouter.has(model.replace(/:\w+$/, '')) &&
      !offers.openrouter.has(model)
    );
  return provider === 'openai' && offers.openai !== null && !offers.openai.has(model);
}

function hasPrice(role: ModelRole, name: string, { prices, videos }: House): boolean {
  if (name.startsWith('local:')) return true;
  if (role === 'LLM') return prices.tokens(name) !== null;
  const row = role === 'VIDEO' ? videos.find(({ model }) => name === `replicate:${model}`) : null;
  if (!row) return prices.piece(name) !== null;
  return row.durations.every((length) =>
    row.tiers(length).every((tier) => prices.piece(name, tier) !== null),
  );
}

function cheapestFromPicture(house: House): VideoModelRow {
  const cost = (row: VideoModelRow) => {
    const length = row.durations.find((each) => each >= DEFAULT_CLIP_SECONDS) ?? row.durations.at(-1)!;
    const price = house.prices.piece(
      `replicate:${row.model}`,
      row.tiers(length).includes('720p') ? '720p' : row.tiers(length)[0],
    );
    if (!price) return Number.POSITIVE_INFINITY;
    // A comparison only; what is charged is never computed this way.
    return price.amount.toNumber() * (price.unit === 'SECOND' ? length : 1);
  };
  return VIDEO_MODELS.filter((row) => row.startPicture !== 'NONE').reduce((best, row) =>
    cost(row) < cost(best) ? row : best,
  );
}
