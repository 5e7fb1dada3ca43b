/** A language model: give it messages and a schema, get a value of that type, the usage and the price. */
import type { z } from 'zod';
import type { Money } from '../../film/money.js';
import type { CallContext } from '../call.js';

export type LlmMessage = {
  role: 'system' | 'user' | 'assistant';
  content: string;
  /** JPEGs that a user's message shows after its words, for models that see pictures. */
  pictures?: readonly Uint8Array[];
};

/** Pure data: rooms under `film` build these without knowing who answers them. */
export type LlmRequest<T> = {
  /** A short identifier for the schema: `scene_plan`. */
  name: string;
  messages: LlmMessage[];
  /** An object at the root; optional fields are nullable. */
  schema: z.ZodType<T>;
  /** Says what is wrong with a value of the right shape, such as a wrong number of items; null if nothing. */
  check?(value: T): string | null;
  temperature: number;
  maxOutputTokens: number;
  /** How often it is asked again when an answer can't be used: 2 unless told, 0 where the caller does that itself. */
  repeats?: number;
};

export type LlmAnswer<T> = {
  value: T;
  /** `provider:model`. */
  model: string;
  inputTokens: number;
  outputTokens: number;
  cost: Money;
};

export interface Llm {
  /** `provider:model`. */
  readonly name: string;
  /** Whether its messages may have pictures. */
  readonly seesPictures: boolean;
  /** A call that a client waits for gets 25 s in all; otherwise three attempts of 90 s. */
  ask<T>(request: LlmRequest<T>, context: CallContext & { clientWaits?: boolean }): Promise<LlmAnswer<T>>;
  estimate(request: LlmRequest<unknown>): Money;
  /** For estimates of calls that aren't written yet. */
  priceOf(inputTokens: number, outputTokens: number, pictures?: number): Money;
}
