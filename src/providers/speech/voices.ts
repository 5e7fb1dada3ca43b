/** OpenAI's speech models and voices; servers that speak its protocol know most of these names too. */
export const SPEECH_MODELS = ['gpt-4o-mini-tts', 'tts-1'] as const;

export const OPENAI_VOICES = [
  'alloy',
  'onyx',
  'nova',
  'echo',
  'shimmer',
  'fable',
  'coral',
  'ash',
  'sage',
] as const;
