/** The models that hear, speak and play, by their names; null for what is local or can't be used here. */
import type { House } from './model-selection.js';
import type { MusicModel } from './music/port.js';
import { replicateMusic } from './music/replicate.js';
import { MUSIC_MODELS } from './music/replicate-models.js';
import type { Replicate } from './replicate/run-prediction.js';
import { openAiSpeaker } from './speech/openai.js';
import type { Speaker } from './speech/port.js';
import { replicateSpeaker } from './speech/replicate.js';
import { REPLICATE_SPEECH } from './speech/replicate-models.js';
import { openAiTranscriber } from './transcription/openai.js';
import type { Transcriber } from './transcription/port.js';

type Endpoint = { apiKey: string; baseUrl: string };

export type SoundContext = {
  endpoints: Record<'openai' | 'localSpeech', Endpoint | null>;
  house: House;
  retryWaits: readonly number[];
  replicate: Replicate | null;
};

export function transcriber(context: SoundContext, name: string): Transcriber | null {
  const { provider, model } = split(name);
  const price = context.house.prices.piece(name);
  if (provider !== 'openai' || !context.endpoints.openai || !price) return null;
  return openAiTranscriber({ model, ...context.endpoints.openai, price, retryWaits: context.retryWaits });
}

export function musicModel({ house, replicate }: SoundContext, name: string): MusicModel | null {
  const row = MUSIC_MODELS.find(({ model }) => name === `replicate:${model}`);
  const price = house.prices.piece(name);
  return row && price && replicate ? replicateMusic(row, price, replicate) : null;
}

export function speaker(context: SoundContext, name: string): Speaker | null {
  const { provider, model } = split(name);
  const { openai, localSpeech } = context.endpoints;
  const { retryWaits } = context;
  if (provider === 'local' && localSpeech)
    return openAiSpeaker({ provider, model, ...localSpeech, price: null, retryWaits });
  const price = context.house.prices.piece(name);
  const row = provider === 'replicate' && REPLICATE_SPEECH.find((each) => each.model === model);
  if (row && price && context.replicate) return replicateSpeaker(row, price, context.replicate);
  if (provider !== 'openai' || !openai || !price) return null;
  return openAiSpeaker({ provider, model, ...openai, price, retryWaits });
}

export function split(name: string): { provider: string; model: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { provider: '', model: name }
    : { provider: name.slice(0, colon), model: name.slice(colon + 1) };
}
