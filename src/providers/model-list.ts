/** The models as clients are shown them. */

import { SHAPES } from './aspect-ratio.js';
import {
  GUIDE_VOICE,
  type House,
  isConfigured,
  LOCAL_MODELS,
  listNames,
  type ModelRole,
  rowsOf,
  variablesFor,
} from './model-selection.js';
import { seesPictures } from './offered-models.js';
import { priceText } from './prices.js';
import { REPLICATE_SPEECH } from './speech/replicate-models.js';
import { OPENAI_VOICES } from './speech/voices.js';

export type ModelListing = {
  role: ModelRole;
  name: string;
  label: string;
  local: boolean;
  configured: boolean;
  isDefault: boolean;
  /** Plain words; null where none is known. */
  price: string | null;
  durations: number[];
  /** Shapes of clips that are made without a start picture, or of pictures. */
  shapes: string[];
  startPicture: 'REQUIRED' | 'OPTIONAL' | 'NONE' | null;
  endPicture: boolean;
  /** Pictures of the place and characters that a clip can be given at once. */
  maxReferences: number;
  /** Whether a language model is believed to see pictures. */
  seesPictures: boolean;
  note: string | null;
  /** The variables that the operator has to set; null where nothing is missing or a variable can't help. */
  needs: string | null;
};

/** Of models that make no pictures. */
const NO_PICTURES = {
  shapes: [],
  startPicture: null,
  endPicture: false,
  maxReferences: 0,
  seesPictures: false,
};

const ROLES: ModelRole[] = ['LLM', 'IMAGE', 'VIDEO', 'TRANSCRIBER', 'MUSIC', 'SPEECH'];
const LOCAL_LABELS: Record<ModelRole, [label: string, note: string]> = {
  LLM: ['Templates', 'Plans and prompts by rules, on this server.'],
  IMAGE: ['Sketch', 'Pictures drawn from the plan, on this server.'],
  VIDEO: ['Animatic', 'Moving pictures from the plan’s sketches, on this server.'],
  TRANSCRIBER: ['None', 'No lyrics are heard; they can be given instead.'],
  MUSIC: ['Composer', 'Music written and played for the film, on this server.'],
  SPEECH: ['None', 'Nobody speaks.'],
};

export function listModels(
  role: ModelRole | null,
  defaults: Record<ModelRole, string>,
  house: House,
): ModelListing[] {
  return ROLES.filter((each) => !role || each === role).flatMap((each) => {
    const names = new Set([...listNames(each, house), defaults[each]]);
    return [...names].map((name) => listing(each, name, name === defaults[each], house));
  });
}

function listing(role: ModelRole, name: string, isDefault: boolean, house: House): ModelListing {
  if (name === LOCAL_MODELS[role]) {
    const [label, note] = LOCAL_LABELS[role];
    return {
      role,
      name,
      label,
      local: true,
      configured: true,
      isDefault,
      price: 'Free',
      durations: [],
      ...NO_PICTURES,
      ...(role === 'IMAGE' || role === 'VIDEO' ? { shapes: [...SHAPES] } : {}),
      ...(role === 'VIDEO' ? { startPicture: 'OPTIONAL' as const } : {}),
      note,
      needs: null,
    };
  }
  if (name === GUIDE_VOICE)
    return {
      role,
      name,
      label: 'Guide voice',
      local: true,
      configured: house.configured.guideVoice,
      isDefault,
      price: 'Free',
      durations: [],
      ...NO_PICTURES,
      note: 'A synthetic voice of this machine, for cutting; needs espeak-ng.',
      needs: null,
    };
  const [provider = '', ...rest] = name.split(':');
  const model = rest.join(':');
  const row = provider === 'replicate' ? rowsOf(role, house).find((each) => each.model === model) : undefined;
  const configured = isConfigured(role, provider, house);
  const clips = role === 'VIDEO' ? house.videos.find((each) => each.model === model) : undefined;
  return {
    role,
    name,
    label: row?.label ?? model,
    local: provider === 'local',
    configured,
    isDefault,
    price: provider === 'local' ? 'Free' : priceOf(role, name, house),
    durations: [...(clips?.durations ?? [])],
    shapes: [...(role === 'IMAGE' ? SHAPES : (clips?.shapes ?? []))],
    startPicture: clips?.startPicture ?? null,
    endPicture: clips?.endPicture ?? false,
    maxReferences: clips ? Math.max(...clips.durations.map((length) => clips.references(length, '16:9'))) : 0,
    seesPictures: role === 'LLM' && seesPictures(provider, model, house.offers),
    note: gone(provider, model, house) ?? row?.note ?? voicesOf(role, provider, model),
    needs: configured ? null : (variablesFor(role, provider) ?? null),
  };
}

function voicesOf(role: ModelRole, provider: string, model: string): string | null {
  if (role !== 'SPEECH' || provider === 'local') return null;
  const row = REPLICATE_SPEECH.find((each) => each.model === model);
  return `Voices: ${(row?.voices ?? OPENAI_VOICES).join(', ')}.`;
}

function priceOf(role: ModelRole, name: string, { prices }: House): string | null {
  if (role === 'LLM') return priceText(prices.tokens(name));
  const only = prices.piece(name);
  if (only) return priceText(only);
  const tiers = (['480p', '720p', '1080p'] as const).flatMap((tier) => {
    const text = priceText(prices.piece(name, tier));
    return text ? [`${tier}: ${text}`] : [];
  });
  return tiers.length > 0 ? tiers.join('; ') : null;
}

function gone(provider: string, model: string, { offers }: House): string | null {
  const offered =
    provider === 'openai' ? offers.openai : provider === 'openrouter' ? offers.openrouter : null;
  return offered && !offered.has(model) ? 'No longer offered by its provider.' : null;
}
