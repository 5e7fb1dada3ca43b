/** What OpenAI and OpenRouter offer today. Nobody waits for it, and nothing depends on it: without an answer the tables count. */
import { z } from 'zod';
import { Money } from '../film/money.js';
import type { AnswerFormat } from './llm/answer-format.js';
import type { TokenPrice } from './prices.js';
import { within } from './timeouts.js';

export type OpenRouterOffer = {
  contextTokens: number | null;
  price: TokenPrice | null;
  format: AnswerFormat;
  /** Null where it does not say. */
  seesPictures: boolean | null;
};
/** Null where the provider was not asked or did not answer. */
export type Offers = {
  openai: ReadonlySet<string> | null;
  openrouter: ReadonlyMap<string, OpenRouterOffer> | null;
};
type Endpoint = { apiKey: string; baseUrl: string };

const BLIND_OPENAI = /^(gpt-3\.5|gpt-4$|gpt-4-\d|o1-mini|o3-mini)/;

/** OpenRouter tells; of a model on the operator's own server it is believed until it refuses. */
export function seesPictures(provider: string, model: string, { openrouter }: Offers): boolean {
  if (provider === 'openai') return !BLIND_OPENAI.test(model);
  return provider !== 'openrouter' || (openrouter?.get(model)?.seesPictures ?? true);
}

const ASK_MS = 10_000;

const OpenAiList = z.object({
  data: z
    .array(
      z.object({
        id: z.string(),
        shutdown_date: z.unknown().optional(),
        expiration_date: z.unknown().optional(),
      }),
    )
    .min(1),
});
const OpenRouterList = z.object({
  data: z
    .array(
      z.object({
        id: z.string(),
        context_length: z.number().nullish(),
        pricing: z.object({ prompt: z.string().nullish(), completion: z.string().nullish() }).nullish(),
        supported_parameters: z.array(z.string()).nullish(),
        architecture: z.object({ input_modalities: z.array(z.string()).nullish() }).nullish(),
        expiration_date: z.unknown().optional(),
      }),
    )
    .min(1),
});

export async function askForOffers(
  openai: Endpoint | null,
  openrouter: Endpoint | null,
  signal: AbortSignal,
): Promise<Offers> {
  const [openAiList, openRouterList] = await Promise.all([
    ask(openai, OpenAiList, signal),
    ask(openrouter, OpenRouterList, signal),
  ]);
  return {
    openai: openAiList
      ? new Set(
          openAiList.data
            .filter((each) => !isOver(each.shutdown_date) && !isOver(each.expiration_date))
            .map(({ id }) => id),
        )
      : null,
    openrouter: openRouterList
      ? new Map(
          openRouterList.data
            .filter((each) => !isOver(each.expiration_date))
            .map(({ id, context_length, pricing, supported_parameters, architecture }) => [
              id,
              {
                contextTokens: context_length ?? null,
                price: perMillion(pricing),
                format: formatAmong(supported_parameters ?? []),
                seesPictures: architecture?.input_modalities?.includes('image') ?? null,
              },
            ]),
        )
      : null,
  };
}

async function ask<T>(
  endpoint: Endpoint | null,
  shape: z.ZodType<T>,
  signal: AbortSignal,
): Promise<T | null> {
  if (!endpoint) return null;
  try {
    const headers = { authorization: `Bearer ${endpoint.apiKey}` };
    return await within(ASK_MS, signal, async (ending) => {
      const response = await fetch(`${endpoint.baseUrl}/models`, { headers, signal: ending });
      return response.ok ? (shape.safeParse(await response.json()).data ?? null) : null;
    });
  } catch {
    return null;
  }
}

/** A date as text, or as seconds since 1970. */
function isOver(date: unknown): boolean {
  const at =
    typeof date === 'number' ? date * 1000 : typeof date === 'string' ? Date.parse(date) : Number.NaN;
  return at <= Date.now();
}

function perMillion(
  pricing: { prompt?: string | null | undefined; completion?: string | null | undefined } | null | undefined,
): TokenPrice | null {
  const isPrice = (text: string | null | undefined): text is string =>
    /^\d+(\.\d+)?(e-?\d+)?$/i.test(text ?? '');
  if (!isPrice(pricing?.prompt) || !isPrice(pricing?.completion)) return null;
  return {
    input: new Money(pricing.prompt).times(1_000_000),
    output: new Money(pricing.completion).times(1_000_000),
  };
}

function formatAmong(parameters: readonly string[]): AnswerFormat {
  if (parameters.includes('structured_outputs')) return 'SCHEMA';
  return parameters.includes('response_format') ? 'JSON' : 'WORDS';
}
