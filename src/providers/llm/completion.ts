/** What is read of an answer. Servers that nearly speak OpenAI's protocol put all sorts of things into its places. */
import { z } from 'zod';
import { Money } from '../../film/money.js';
import { cleanText } from '../../film/text.js';
import type { Json } from '../call.js';
import { asBilled } from '../prices.js';
import type { ErrorBody } from './openai-failures.js';

/** No call uses as many tokens, or costs as much: a figure that can't be true counts as none. */
const Tokens = z.number().min(0).max(1e9);
const Dollars = z
  .union([z.number(), z.string().regex(/^\d+(\.\d+)?(e-?\d+)?$/i)])
  .transform((amount) => new Money(String(amount)))
  .refine((amount) => amount.gte(0) && amount.lte(10_000));

const Usage = z.object({
  prompt_tokens: Tokens.nullish(),
  completion_tokens: Tokens.nullish(),
  /** OpenRouter says what it charged. */
  cost: Dollars.nullish().catch(null),
});
/** Some models answer in parts, of which one is what they say and another what they thought. */
const Parts = z
  .array(z.object({ text: z.string().nullish() }))
  .transform((parts) => parts.map(({ text }) => text ?? '').join(''));
const Trouble = z.custom<ErrorBody>((error) => typeof error === 'object' && error !== null).nullish();
const Choice = z.object({
  message: z
    .object({
      content: z.union([z.string(), Parts]).nullish().catch(null),
      refusal: z.string().nullish().catch(null),
    })
    .nullish()
    .catch(null),
  finish_reason: z.string().nullish().catch(null),
  error: Trouble.catch(null),
});
const Answer = z.object({
  choices: z.array(Choice.nullish().catch(null)).min(1).nullish().catch(null),
  usage: Usage.nullish().catch(null),
  error: Trouble.catch(null),
});

export type Completion = {
  text: string;
  refused: boolean;
  cutOff: boolean;
  /** OpenRouter may answer with status 200 and an error inside. */
  error: ErrorBody | null;
  /** Whether anything was answered, which is paid even when nobody counted it. */
  answered: boolean;
  usage: { inputTokens: number; outputTokens: number; cost: Money | null } | null;
};

export function readCompletion(answer: unknown): Completion {
  const { choices, usage, error } = Answer.safeParse(answer).data ?? {};
  const choice = choices?.[0];
  return {
    text: choice?.message?.content?.trim() ?? '',
    refused: Boolean(choice?.message?.refusal) || choice?.finish_reason === 'content_filter',
    cutOff: choice?.finish_reason === 'length',
    error: error ?? choice?.error ?? null,
    answered: Boolean(choices),
    usage: usage
      ? {
          inputTokens: Math.ceil(usage.prompt_tokens ?? 0),
          outputTokens: Math.ceil(usage.completion_tokens ?? 0),
          cost: usage.cost ? asBilled(usage.cost) : null,
        }
      : null,
  };
}

/** As much of an answer as is read of it. */
export const asKept = ({ text, usage }: Completion): Json => ({
  choices: [{ message: { content: cleanText(text) } }],
  usage: usage && {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    cost: usage.cost?.toFixed() ?? null,
  },
});
