/** The six language models that scenarios are offered with, by the names that users know them by. */
import type { Money } from '../film/money.js';
import type { Offers } from './offered-models.js';
import type { Prices } from './prices.js';

type ScenarioModelTier = 'PREMIUM' | 'BALANCED' | 'BUDGET';
export type ScenarioModelRow = {
  name: string;
  /** At OpenRouter, through which all of them are reached. */
  slug: string;
  vendor: string;
  tier: ScenarioModelTier;
  contextTokens: number;
  note: string;
};

export const SCENARIO_MODELS: readonly ScenarioModelRow[] = [
  {
    name: 'claude-3.5-sonnet',
    slug: 'anthropic/claude-3.5-sonnet',
    vendor: 'anthropic',
    tier: 'PREMIUM',
    contextTokens: 200_000,
    note: 'Premium productions and client work.',
  },
  {
    name: 'gpt-4-turbo',
    slug: 'openai/gpt-4-turbo',
    vendor: 'openai',
    tier: 'PREMIUM',
    contextTokens: 128_000,
    note: 'High quality, and the dearest of the six.',
  },
  {
    name: 'claude-3-haiku',
    slug: 'anthropic/claude-3-haiku',
    vendor: 'anthropic',
    tier: 'BALANCED',
    contextTokens: 200_000,
    note: 'The best balance of quality and price for most scenarios.',
  },
  {
    name: 'gpt-3.5-turbo',
    slug: 'openai/gpt-3.5-turbo',
    vendor: 'openai',
    tier: 'BALANCED',
    contextTokens: 16_385,
    note: 'Quick rounds of trying things out.',
  },
  {
    name: 'llama-3.1-70b',
    slug: 'meta-llama/llama-3.1-70b-instruct',
    vendor: 'meta',
    tier: 'BUDGET',
    contextTokens: 131_072,
    note: 'An open model.',
  },
  {
    name: 'gemini-pro',
    slug: 'google/gemini-pro',
    vendor: 'google',
    tier: 'BUDGET',
    contextTokens: 32_768,
    note: 'For tests of many scenarios on a small budget.',
  },
];

/** By its own name, its slug, or as `openrouter:slug`. */
export const scenarioModel = (name: string): ScenarioModelRow | null =>
  SCENARIO_MODELS.find((model) => [model.name, model.slug, `openrouter:${model.slug}`].includes(name)) ??
  null;

export type ScenarioModel = ScenarioModelRow & {
  inputPerMillion: Money | null;
  outputPerMillion: Money | null;
  /** Null when OpenRouter could not be asked. */
  available: boolean | null;
};

/** The six as they are today. */
export const scenarioModelsToday = ({
  prices,
  offers,
}: {
  prices: Prices;
  offers: Offers;
}): ScenarioModel[] =>
  SCENARIO_MODELS.map((row) => {
    const price = prices.tokens(`openrouter:${row.slug}`);
    const offer = offers.openrouter?.get(row.slug);
    return {
      ...row,
      contextTokens: offer?.contextTokens ?? row.contextTokens,
      inputPerMillion: price?.input ?? null,
      outputPerMillion: price?.output ?? null,
      available: offers.openrouter ? offer !== undefined : null,
    };
  });
