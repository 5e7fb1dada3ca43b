/** What a film's prompts are made from: equal ingredients need not be written, or paid for, again. */
import type { ClipPromptsInput } from './write-clip-prompts.js';

/** Raised whenever the rules write something else from the same plan. */
const RULES_VERSION = 3;

/** For `contentKey('clip-prompts', …)`. `llmModel` is null where the rules write alone. */
export const clipPromptIngredients = (input: ClipPromptsInput, llmModel: string | null) => ({
  rules: RULES_VERSION,
  plan: input.plan,
  references: [...new Set(input.references.map(({ targetKey }) => targetKey))].sort(),
  profile: input.profile,
  aspectRatio: input.aspectRatio,
  resolution: input.resolution,
  llmModel,
});
