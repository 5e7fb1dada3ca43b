/** Hears words in a song with OpenAI's whisper-1, the one model there that tells the time of each word. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type OpenAI from 'openai';
import { z } from 'zod';
import { contentKey } from '../../film/key.js';
import { cleanText } from '../../film/text.js';
import { type CallContext, ProviderFailure } from '../call.js';
import { closeFailed } from '../llm/failed-call.js';
import { openAiClient } from '../llm/openai-compatible.js';
import { meaningOf } from '../llm/openai-failures.js';
import { type PiecePrice, pieceCost } from '../prices.js';
import { beginCall, withAttempts } from '../retries.js';
import type { Transcriber, Transcript } from './port.js';

type OpenAiTranscriberSettings = {
  model: string;
  apiKey: string;
  baseUrl: string;
  price: PiecePrice;
  retryWaits: readonly number[];
};

const ATTEMPT_MS = 300_000;
/** OpenAI takes no larger file. */
const LARGEST_BYTES = 25 * 1024 * 1024;
/** A song of four minutes takes about half a minute. */
const SECONDS_PER_SECOND = 0.12;

const Text = z.string().transform(cleanText);
const Answer = z.object({
  language: Text.nullable().default(null),
  words: z
    .array(z.object({ word: Text, start: z.number(), end: z.number() }))
    .nullable()
    .default(null),
  segments: z
    .array(z.object({ text: Text, start: z.number(), end: z.number() }))
    .nullable()
    .default(null),
  text: Text,
});

const PROVIDER = 'openai';

type OpenAiTranscriber = {
  settings: OpenAiTranscriberSettings;

  client: OpenAI;
};

export function openAiTranscriber(settings: OpenAiTranscriberSettings): Transcriber {
  const client = openAiClient(settings.apiKey, settings.baseUrl);
  const transcriber: OpenAiTranscriber = { settings, client };

  return {
    name: `openai:${settings.model}`,
    estimate: (durationSeconds) => estimate(transcriber, durationSeconds),
    transcribe: (audio, context) => transcribe(transcriber, audio, context),
  };
}

const estimate = (transcriber: OpenAiTranscriber, durationSeconds: number) => ({
  cost: pieceCost(transcriber.settings.price, durationSeconds),
  seconds: 5 + durationSeconds * SECONDS_PER_SECOND,
});

async function transcribe(
  transcriber: OpenAiTranscriber,
  audio: { path: string; durationSeconds: number },
  context: CallContext,
): Promise<Transcript> {
  if ((await stat(audio.path)).size > LARGEST_BYTES) {
    throw new ProviderFailure(
      'REJECTED_INPUT',
      'The song is larger than the 25 MB that can be transcribed. Send it more compressed, or give the lyrics.',
      PROVIDER,
      false,
    );
  }
  const patience = { waits: transcriber.settings.retryWaits, attemptMs: ATTEMPT_MS, totalMs: null };
  return withAttempts(patience, context, (signal) => hear(transcriber, audio, context, signal));
}

async function hear(
  transcriber: OpenAiTranscriber,
  audio: { path: string; durationSeconds: number },
  context: CallContext,
  signal: AbortSignal,
): Promise<Transcript> {
  const { cost } = estimate(transcriber, audio.durationSeconds);
  const quantity = { audioSeconds: audio.durationSeconds };
  const question = contentKey('transcript', quantity);
  const call = await beginCall(context, {
    provider: PROVIDER,
    model: transcriber.settings.model,
    estimate: cost,
    quantity,
    question,
  });
  let heard: unknown;
  try {
    heard =
      call.answer ??
      (await transcriber.client.audio.transcriptions.create(
        {
          file: createReadStream(audio.path),
          model: transcriber.settings.model,
          response_format: 'verbose_json',
          timestamp_granularities: ['word', 'segment'],
        },
        { signal },
      ));
  } catch (error) {
    const meaning = meaningOf(error, PROVIDER, [transcriber.settings.apiKey]);
    throw await closeFailed({ call, meaning, estimate: cost, quantity }, signal, context);
  }
  const answer = Answer.safeParse(heard);
  await context.record.settle(call, {
    state: answer.success ? 'SUCCEEDED' : 'FAILED',
    cost,
    quantity,
    ...(answer.success ? { kept: answer.data } : {}),
  });
  if (!answer.success) {
    throw new ProviderFailure(
      'WRONG_SHAPE',
      'The transcription came back in a shape that can’t be read.',
      PROVIDER,
      false,
    );
  }
  return asTranscript(answer.data);
}

/** A song without words is a transcript without words, not a failure. */
function asTranscript(answer: z.infer<typeof Answer>): Transcript {
  const words = (answer.words ?? [])
    .map((word) => ({ text: word.word.trim(), start: word.start, end: Math.max(word.start, word.end) }))
    .filter((word) => word.text !== '');
  const lines = (answer.segments ?? [])
    .map((line) => ({ text: line.text.trim(), start: line.start, end: line.end }))
    .filter((line) => line.text !== '');
  return { language: answer.language, words, lines };
}
