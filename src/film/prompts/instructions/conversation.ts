/** A conversation about one clip, bounded: the last messages in their own words, what came before as one sentence. */
import { listed } from '../../listed.js';
import { firstCharacters, shortened, tidy } from '../wording.js';
import { type ChatMessage, matchInstruction } from './match.js';
import { templateNamed } from './templates.js';

const KEPT = 5;
const LONGEST_MESSAGE = 1000;

export function boundedConversation(messages: readonly ChatMessage[]): ChatMessage[] {
  return messages
    .slice(-KEPT)
    .map(({ role, content }) => ({ role, content: firstCharacters(tidy(content), LONGEST_MESSAGE) }));
}

/** "Previous requests: brighten the clip, add rain." Null when there were none. */
export function summaryOf(messages: readonly ChatMessage[]): string | null {
  const requests = messages.flatMap(({ role, content }, at) => {
    if (role !== 'USER') return [];
    const { templates } = matchInstruction(content, messages.slice(0, at));
    if (templates.length > 0) return [listed(templates.map(({ name }) => templateNamed(name)!.doing))];
    const words = tidy(content);
    return words ? [`"${shortened(words, 78)}"`] : [];
  });
  return requests.length > 0 ? `Previous requests: ${requests.slice(-6).join('; ')}.` : null;
}
