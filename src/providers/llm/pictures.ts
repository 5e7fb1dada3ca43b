/** Messages with pictures, as OpenAI's chat protocol has them. */
import type OpenAI from 'openai';
import type { LlmMessage } from './port.js';

/**
 * The most that a small picture counts as, in tokens of the model's price: 512 pixels wide at low detail. gpt-4o-mini
 * counts a picture as 33 times what gpt-4o does.
 */
const TOKENS = { usual: 650, mini4o: 2833 };

export const tokensOfPicture = (model: string): number =>
  model.includes('gpt-4o-mini') ? TOKENS.mini4o : TOKENS.usual;

export const asSent = (messages: readonly LlmMessage[]): OpenAI.ChatCompletionMessageParam[] =>
  messages.map(({ role, content, pictures = [] }) =>
    role !== 'user' || pictures.length === 0
      ? { role, content }
      : { role, content: [{ type: 'text', text: content }, ...pictures.map(asPart)] },
  );

const asPart = (jpeg: Uint8Array): OpenAI.ChatCompletionContentPartImage => ({
  type: 'image_url',
  image_url: { url: `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`, detail: 'low' },
});
