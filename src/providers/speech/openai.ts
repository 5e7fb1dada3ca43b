/** Speech from OpenAI, or from any server that speaks its protocol: one call for a line. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type OpenAI from 'openai';
import { type Money, ZERO } from '../../film/money.js';
import { type CallContext, ProviderFailure } from '../call.js';
import { closeFailed } from '../llm/failed-call.js';
import { openAiClient } from '../llm/openai-compatible.js';
import { meaningOf } from '../llm/openai-failures.js';
import { type PiecePrice, speechCost } from '../prices.js';
import { beginCall, withAttempts } from '../retries.js';
import type { LineToSpeak, Speaker } from './port.js';
import { OPENAI_VOICES } from './voices.js';

export type OpenAiSpeakerSettings = {
  provider: 'openai' | 'local';
  model: string;
  apiKey: string;
  baseUrl: string;
  /** Null where it costs nothing. */
  price: PiecePrice | null;
  retryWaits: readonly number[];
};

const ATTEMPT_MS = 90_000;
/** Ten minutes of speech; a line is a few seconds. */
const LARGEST_BYTES = 30 * 1024 * 1024;

export function openAiSpeaker(settings: OpenAiSpeakerSettings): Speaker {
  const client = openAiClient(settings.apiKey, settings.baseUrl);
  const patience = { waits: settings.retryWaits, attemptMs: ATTEMPT_MS, totalMs: null };
  return {
    name: `${settings.provider}:${settings.model}`,
    voices: OPENAI_VOICES,
    moreVoices: settings.provider === 'local',
    estimate: (characters) => ({ cost: costOf(settings, characters), seconds: 2 + characters / 100 }),
    async speak(line, folder, context) {
      const sound = await withAttempts(patience, context, (signal) =>
        ask({ settings, client }, line, context, signal),
      );
      const file = path.join(folder, `line-${randomUUID().slice(0, 8)}.wav`);
      await writeFile(file, sound);
      return file;
    },
  };
}

const costOf = ({ price }: OpenAiSpeakerSettings, characters: number): Money =>
  price ? speechCost(price, characters) : ZERO;

async function ask(
  { settings, client }: { settings: OpenAiSpeakerSettings; client: OpenAI },
  { text, voice }: LineToSpeak,
  context: CallContext,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { provider, model } = settings;
  const cost = costOf(settings, text.length);
  const quantity = { characters: text.length };
  const call = await beginCall(context, { provider, model, estimate: cost, quantity });
  let sound: Uint8Array;
  try {
    const response = await client.audio.speech.create(
      { model, voice, input: text, response_format: 'wav' },
      { signal },
    );
    sound = await soundIn(response, provider);
  } catch (error) {
    const known = error instanceof ProviderFailure ? { failure: error, maybeCharged: true } : null;
    const meaning = known ?? meaningOf(error, provider, [settings.apiKey]);
    const note = 'no usable answer came';
    throw await closeFailed({ call, meaning, estimate: cost, quantity, note }, signal, context);
  }
  await context.record.settle(call, { state: 'SUCCEEDED', cost, quantity });
  return sound;
}

async function soundIn(response: Response, provider: string): Promise<Uint8Array> {
  const type = response.headers.get('content-type') ?? '';
  const unreadable = (message: string) => new ProviderFailure('RESULT_UNREADABLE', message, provider, false);
  if (/^(application\/json|text\/)/.test(type))
    throw unreadable(`${provider} answered with ${type} where speech was expected.`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body = response.body?.getReader();
  for (;;) {
    const { value: chunk, done } = (await body?.read()) ?? { value: undefined, done: true };
    if (done || !chunk) break;
    size += chunk.byteLength;
    if (size > LARGEST_BYTES) throw unreadable(`${provider} sent more than a line of speech can be.`);
    chunks.push(chunk);
  }
  if (size === 0) throw unreadable(`${provider} sent an empty file where speech was expected.`);
  return Buffer.concat(chunks);
}
