/** A prompt that the user wrote: kept in the user's words, brought into the form that models accept. */
import type { ClipPrompt } from './clip-prompt.js';
import { flatText } from './validate.js';
import { cutToWords, MAX_PROMPT_WORDS, wordCount } from './wording.js';

/** The style keywords are not forced into it: whoever edits a prompt by hand has the last word. */
export function userClipPrompt(base: ClipPrompt, text: string): ClipPrompt {
  const prompt = cutToWords(flatText(text), MAX_PROMPT_WORDS);
  if (!prompt) return base;
  return {
    ...base,
    prompt,
    metadata: {
      ...base.metadata,
      wordCount: wordCount(prompt),
      validated: true,
      llmUsed: false,
      llmModel: null,
      byUser: true,
    },
  };
}
