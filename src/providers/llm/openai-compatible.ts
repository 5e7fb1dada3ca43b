/** One adapter for every server that speaks OpenAI's chat protocol: OpenAI itself, OpenRouter, Ollama, LM Studio. */
import OpenAI from 'openai';
import { contentKey } from '../../film/key.js';
import { type Money, ZERO } from '../../film/money.js';
import { type CallContext, type FailureName, ProviderFailure, type Quantity } from '../call.js';
import { type TokenPrice, tokenCost } from '../prices.js';
import { beginCall, type Patience, withAttempts } from '../retries.js';
import {
  type AnswerFormat,
  canBeStrict,
  FORMATS,
  type Reading,
  readAnswer,
  responseFormat,
  withSchemaInWords,
} from './answer-format.js';
import { asKept, type Completion, readCompletion } from './completion.js';
import { closeFailed } from './failed-call.js';
import { failureInAnswer, meaningOf, refusedParameter, refusesTheFormat } from './openai-failures.js';
import { asSent, tokensOfPicture } from './pictures.js';
import type { Llm, LlmAnswer, LlmMessage, LlmRequest } from './port.js';

export type LlmProvider = 'openai' | 'openrouter' | 'local';

export type LlmPatience = { waits: readonly number[]; attempt: number; clientWaits: number };
/** A second less than a client waits in all: the answer has to be written down and sent, too. */
export const LLM_PATIENCE: LlmPatience = { waits: [2000, 4000], attempt: 90_000, clientWaits: 24_000 };

export type OpenAiCompatibleSettings = {
  provider: LlmProvider;
  model: string;
  apiKey: string;
  baseUrl: string;
  /** Both may change while the server runs, when a provider tells what it offers. */
  price: () => TokenPrice;
  /** The most that this model is known to be able to do; a refusal on the wire lowers it. */
  format: () => AnswerFormat;
  /** Whether it is known, or may be hoped, to see pictures. */
  seesPictures: () => boolean;
  /** In milliseconds: between attempts, for one attempt, and in all where a client waits. */
  patience: LlmPatience;
};

type Said<T> = { text: string; reading: Reading<T>; inputTokens: number; outputTokens: number; cost: Money };

/** Latin text has a token in about four bytes, Chinese in three: a reservation must never be too small. */
const BYTES_PER_TOKEN = 3;

export function openAiClient(apiKey: string, baseUrl: string): OpenAI {
  // Everything that the package would read from the environment is set here: config is the one place that does.
  return new OpenAI({
    apiKey,
    baseURL: baseUrl,
    maxRetries: 0,
    organization: null,
    project: null,
    logLevel: 'off',
  });
}

/** One model on one server, and what was learnt of it. */
type Server = {
  settings: OpenAiCompatibleSettings;
  client: OpenAI;
  name: string;
  /** What a refusal on the wire has taught, by the name of the schema: some refuse only what they can't express. */
  lowered: Map<string, AnswerFormat>;
  /** Parameters that the server has refused. */
  refused: Set<string>;
};

export function openAiCompatible(settings: OpenAiCompatibleSettings): Llm {
  const server: Server = {
    settings,
    client: openAiClient(settings.apiKey, settings.baseUrl),
    name: `${settings.provider}:${settings.model}`,
    lowered: new Map(),
    refused: new Set(),
  };
  return {
    name: server.name,
    get seesPictures() {
      return settings.seesPictures();
    },
    ask: (request, context) => ask(server, request, context),
    estimate: (request) => estimate(server, request),
    priceOf: (inputTokens, outputTokens, pictures = 0) =>
      tokenCost(settings.price(), inputTokens + pictures * tokensOfPicture(settings.model), outputTokens),
  };
}

function estimate(server: Server, request: LlmRequest<unknown>): Money {
  const { price, model } = server.settings;
  const pictures = request.messages.reduce((count, message) => count + (message.pictures?.length ?? 0), 0);
  const tokens = tokensIn(request.messages, request) + pictures * tokensOfPicture(model);
  return tokenCost(price(), tokens, request.maxOutputTokens);
}

async function ask<T>(
  server: Server,
  request: LlmRequest<T>,
  context: CallContext & { clientWaits?: boolean },
): Promise<LlmAnswer<T>> {
  const patience: Patience = {
    waits: server.settings.patience.waits,
    attemptMs: server.settings.patience.attempt,
    totalMs: context.clientWaits ? server.settings.patience.clientWaits : null,
  };
  const paid = { inputTokens: 0, outputTokens: 0, cost: ZERO };
  const end = patience.totalMs === null ? null : performance.now() + patience.totalMs;

  const round = async (messages: LlmMessage[]): Promise<Said<T>> => {
    const left = end === null ? null : Math.max(1, end - performance.now());
    const said = await withAttempts({ ...patience, totalMs: left }, context, (signal) =>
      say(server, request, messages, context, signal),
    );
    paid.inputTokens += said.inputTokens;
    paid.outputTokens += said.outputTokens;
    paid.cost = paid.cost.plus(said.cost);
    return said;
  };

  const mostRounds = 1 + (request.repeats ?? MAX_REPEATS);
  let { reading, text } = await round(request.messages);
  for (let rounds = 1; 'failure' in reading && rounds < mostRounds; rounds++)
    ({ reading, text } = await round([...request.messages, ...complaintAbout(text, reading.complaint)]));
  if ('failure' in reading) throw failed(server, reading.failure, reading.complaint);
  return { value: reading.value, model: server.name, ...paid };
}

/** An answer that can't be used is asked for again so often, with what was wrong. */
const MAX_REPEATS = 2;

function complaintAbout(text: string, complaint: string): LlmMessage[] {
  const content = `That answer can't be used. ${complaint} Answer again, with the whole corrected JSON object only.`;
  return [
    ...(text ? [{ role: 'assistant' as const, content: text }] : []),
    { role: 'user' as const, content },
  ];
}

/** One POST, one place in the ledger. */
async function say<T>(
  server: Server,
  request: LlmRequest<T>,
  messages: LlmMessage[],
  context: CallContext,
  signal: AbortSignal,
): Promise<Said<T>> {
  const reserved = estimate(server, { ...request, messages });
  const using = formatFor(server, request);
  const asked = body(server, request, messages, using);
  const without = new Set(server.refused);
  const question = contentKey('question', asked);
  const call = await beginCall(context, {
    provider: server.settings.provider,
    model: server.settings.model,
    estimate: reserved,
    question,
  });
  let completion: Completion;
  try {
    completion = readCompletion(
      call.answer ?? (await server.client.chat.completions.create(asked, { signal })),
    );
  } catch (error) {
    const meaning = meaningOf(error, server.settings.provider, [server.settings.apiKey]);
    const quantity: Quantity = context.signal.aborted ? {} : { failure: meaning.failure.failure };
    const failure = await closeFailed({ call, meaning, estimate: reserved, quantity }, signal, context);
    if (!context.signal.aborted && refusesTheFormat(error) && using !== 'WORDS') {
      server.lowered.set(request.name, FORMATS[FORMATS.indexOf(using) + 1]!);
      return say(server, request, messages, context, signal);
    }
    const parameter = context.signal.aborted ? null : refusedParameter(error, asked);
    if (parameter && !without.has(parameter)) {
      server.refused.add(parameter);
      return say(server, request, messages, context, signal);
    }
    throw failure;
  }

  const { usage } = completion;
  const { inputTokens, outputTokens } = usage ?? { inputTokens: 0, outputTokens: 0 };
  const cost =
    usage?.cost ??
    (usage || !completion.answered
      ? tokenCost(server.settings.price(), inputTokens, outputTokens)
      : reserved);
  // What an unusable answer used is paid like any other; what nobody counted, as it was reserved.
  const settle = (failure: FailureName | null) =>
    context.record.settle(call, {
      state: failure ? 'FAILED' : 'SUCCEEDED',
      cost,
      quantity: { inputTokens, outputTokens, ...(failure ? { failure } : {}) },
      ...(failure ? {} : { kept: asKept(completion) }),
    });

  if (completion.error) {
    const failure = failureInAnswer(completion.error, server.settings.provider, [server.settings.apiKey]);
    await settle(failure.failure);
    throw failure;
  }
  const reading = readingOf(completion, request);
  await settle('failure' in reading ? reading.failure : null);
  return { text: completion.text, reading, inputTokens, outputTokens, cost };
}

function body(
  server: Server,
  request: LlmRequest<unknown>,
  messages: LlmMessage[],
  using: AnswerFormat,
): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const reasons = server.settings.provider === 'openai' && /^(gpt-5|o\d)/.test(server.settings.model);
  return {
    model: server.settings.model,
    messages: asSent(using === 'SCHEMA' ? messages : withSchemaInWords(messages, request)),
    ...(using === 'WORDS' ? {} : { response_format: responseFormat(using, request) }),
    // OpenAI renamed the limit; the compatible servers know the old name, and a few the new one alone.
    ...((server.settings.provider === 'openai' && !server.refused.has('max_completion_tokens')) ||
    server.refused.has('max_tokens')
      ? { max_completion_tokens: request.maxOutputTokens }
      : { max_tokens: request.maxOutputTokens }),
    // Reasoning models refuse a temperature, and would spend the whole limit on thinking.
    ...(reasons && !server.refused.has('reasoning_effort') ? { reasoning_effort: 'low' as const } : {}),
    ...(reasons || server.refused.has('temperature') ? {} : { temperature: request.temperature }),
    ...(server.settings.provider === 'openrouter'
      ? { usage: { include: true }, provider: { require_parameters: true } }
      : {}),
  };
}

function readingOf<T>(completion: Completion, request: LlmRequest<T>): Reading<T> {
  if (completion.refused)
    return { failure: 'REFUSED', complaint: 'It was refused; this is harmless work on a film.' };
  if (completion.cutOff)
    return { failure: 'CUT_OFF', complaint: 'It was cut off at its limit: be much briefer.' };
  return completion.text
    ? readAnswer(completion.text, request)
    : { failure: 'EMPTY_ANSWER', complaint: 'It was empty.' };
}

const formatFor = (server: Server, request: LlmRequest<unknown>): AnswerFormat => {
  const format = server.lowered.get(request.name) ?? server.settings.format();
  return format === 'SCHEMA' && !canBeStrict(request) ? 'JSON' : format;
};

const tokensIn = (messages: LlmMessage[], request: LlmRequest<unknown>): number => {
  const words = [...messages.map((message) => message.content), JSON.stringify(responseSchema(request))].join(
    '\n',
  );
  return Math.ceil(Buffer.byteLength(words) / BYTES_PER_TOKEN) + 4 * messages.length;
};

const responseSchema = (request: LlmRequest<unknown>) =>
  canBeStrict(request) ? responseFormat('SCHEMA', request) : withSchemaInWords([], request);

function failed(server: Server, failure: FailureName, complaint: string): ProviderFailure {
  const why = SAID_ALREADY.includes(failure) ? '' : complaint;
  return new ProviderFailure(
    failure,
    `${MESSAGES[failure] ?? 'The answer can’t be used.'} ${why}`.trim(),
    server.settings.provider,
    false,
  );
}

const SAID_ALREADY: readonly FailureName[] = ['REFUSED', 'CUT_OFF', 'EMPTY_ANSWER', 'NOT_JSON'];

const MESSAGES: Partial<Record<FailureName, string>> = {
  REFUSED: 'The language model refused to answer. Change the wording and try again.',
  CUT_OFF:
    'The language model’s answer was cut off at its limit. Ask for less at once, or choose a model with longer answers.',
  EMPTY_ANSWER: 'The language model answered with nothing. Try again, or choose another model.',
  NOT_JSON: 'The language model did not answer with JSON. Try again, or choose another model.',
  WRONG_SHAPE: 'The language model’s answer has the wrong shape.',
  WRONG_COUNT: 'The language model’s answer has the wrong number of items.',
};
