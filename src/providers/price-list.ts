/** What the models cost, in US dollars, each with where the figure is from and when it was looked up. Adding a model is adding a row. */
import type { PriceEntry } from './price-entry.js';

type Origin = { source: string; date: string };

const openAi: Origin = {
  source: 'openai.com/api/pricing, by way of @pydantic/genai-prices 0.1.8',
  date: '2026-09',
};
/** The first one is charged by tokens; this is what OpenAI says that a minute of speech comes to. */
const openAiSpeech: Origin = { source: 'openai.com/api/pricing, as commonly quoted', date: '2026-11' };
/** Replaced by OpenRouter's own figures as soon as the server has asked for them. */
const openRouter: Origin = {
  source: 'openrouter.ai, by way of @pydantic/genai-prices 0.1.8',
  date: '2026-09',
};
// Replicate has no API for its prices: an operator's file corrects them.
const quoted: Origin = { source: 'commonly quoted for Replicate, not confirmed there', date: '2026-11' };
/** As its page said to those who have noted it down in public repositories; the figures of two or more agree. */
const shown: Origin = {
  source: 'the model’s page at Replicate, as noted in public repositories',
  date: '2026-11',
};

const tokens = (inputPerMillion: string, outputPerMillion: string, origin: Origin): PriceEntry => ({
  inputPerMillion,
  outputPerMillion,
  ...origin,
});
const second = (perSecond: string, origin: Origin): PriceEntry => ({ perSecond, ...origin });

/** Keys are `provider:model`; a model that has one price per size is followed by `@480p`, `@720p` or `@1080p`. */
export const PRICE_LIST: Record<string, PriceEntry> = {
  'openai:gpt-4o': tokens('2.5', '10', openAi),
  'openai:gpt-4.1': tokens('2', '8', openAi),
  'openai:gpt-4o-mini': tokens('0.15', '0.6', openAi),
  'openai:gpt-4.1-mini': tokens('0.4', '1.6', openAi),
  'openai:gpt-5': tokens('1.25', '10', openAi),
  'openai:gpt-5-mini': tokens('0.25', '2', openAi),
  'openai:gpt-5.1': tokens('1.25', '10', openAi),
  'openai:gpt-4-turbo': tokens('10', '30', openAi),
  'openai:gpt-3.5-turbo': tokens('0.5', '1.5', openAi),
  'openai:whisper-1': { perMinute: '0.006', ...openAi },
  'openai:gpt-4o-mini-tts': { perMinute: '0.015', ...openAiSpeech },
  'openai:tts-1': { perThousandCharacters: '0.015', ...openAiSpeech },

  'openrouter:anthropic/claude-3.5-sonnet': tokens('3', '15', openRouter),
  'openrouter:openai/gpt-4-turbo': tokens('10', '30', openRouter),
  'openrouter:anthropic/claude-3-haiku': tokens('0.25', '1.25', openRouter),
  'openrouter:openai/gpt-3.5-turbo': tokens('0.5', '1.5', openRouter),
  'openrouter:meta-llama/llama-3.1-70b-instruct': tokens('0.1', '0.28', openRouter),
  'openrouter:google/gemini-pro': tokens('0.5', '1.5', openRouter),
  'openrouter:openai/gpt-4o': tokens('2.5', '10', openRouter),
  'openrouter:openai/gpt-4o-mini': tokens('0.15', '0.6', openRouter),
  'openrouter:openai/gpt-4.1-mini': tokens('0.4', '1.6', openRouter),
  'openrouter:anthropic/claude-haiku-4.5': tokens('1', '5', openRouter),
  'openrouter:anthropic/claude-sonnet-4.5': tokens('3', '15', openRouter),
  'openrouter:google/gemini-2.5-flash': tokens('0.3', '2.5', openRouter),
  'openrouter:meta-llama/llama-3.3-70b-instruct': tokens('0.05', '0.24', openRouter),

  // These run on hardware that is paid by the second: an estimate per piece, and what was used afterwards.
  'replicate:stability-ai/sdxl': { perPicture: '0.005', perGpuSecond: '0.000975', ...quoted },
  'replicate:stability-ai/stable-video-diffusion': {
    perClip: '0.18',
    perGpuSecond: '0.0014',
    ...quoted,
  },
  'replicate:cuuupid/cogvideox-5b': { perClip: '0.58', perGpuSecond: '0.0014', ...quoted },

  'replicate:black-forest-labs/flux-schnell': { perPicture: '0.003', ...shown },
  'replicate:kwaivgi/kling-v2.1@720p': second('0.05', quoted),
  'replicate:kwaivgi/kling-v2.1@1080p': second('0.09', shown),
  'replicate:kwaivgi/kling-v1.6-pro': second('0.098', shown),
  'replicate:kwaivgi/kling-v3-omni-video@720p': second('0.168', shown),
  'replicate:kwaivgi/kling-v3-omni-video@1080p': second('0.224', shown),
  'replicate:google/veo-3.1': second('0.2', shown),
  'replicate:bytedance/seedance-1-pro@480p': second('0.03', shown),
  'replicate:bytedance/seedance-1-pro@720p': second('0.06', shown),
  'replicate:bytedance/seedance-1-pro@1080p': second('0.15', shown),
  'replicate:bytedance/seedance-1-lite@480p': second('0.018', shown),
  'replicate:bytedance/seedance-1-lite@720p': second('0.036', shown),
  'replicate:wan-video/wan-2.2-i2v-fast@480p': { perClip: '0.05', ...shown },
  'replicate:wan-video/wan-2.2-i2v-fast@720p': { perClip: '0.11', ...shown },
  'replicate:minimax/hailuo-02@720p': second('0.045', quoted),
  'replicate:minimax/hailuo-02@1080p': second('0.08', quoted),
  'replicate:runwayml/gen4-turbo': second('0.05', quoted),

  'replicate:stability-ai/stable-audio-2.5': { perTrack: '0.2', ...shown },
  'replicate:elevenlabs/music': second('0.0083', quoted),
  // A character is a token there.
  'replicate:minimax/speech-02-turbo': { perThousandCharacters: '0.06', ...shown },
};
