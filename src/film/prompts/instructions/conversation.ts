/** A conversation about one clip, bounded: the last messages in their own words, what came before as one sentence. */

import { abbreviated } from '../../facts/english.js';
import { listed } from '../../listed.js';
import { cutText } from '../../text.js';
import { tidy } from '../wording.js';
import { type ChatMessage, matchInstruction } from './match.js';
import { templateNamed } from './templates.js';

const KEPT = 5;
const LONGEST_MESSAGE = 1000;

export function boundedConversation(messages: readonly ChatMessage[]): ChatMessage[] {
  return messages
    .slice(-KEPT)
    .map(({ role, content }) => ({ role, content: cutText(tidy(content), LONGEST_MESSAGE) }));
}

/** A wish of the user for this clip, with what came of it: "done", "failed: …". */
export type EarlierWish = { instruction: string; outcome: string };

const IN_FULL = 3;

/** Wishes that a client tells of, with the assistant's answers to them. */
export function wishesIn(messages: readonly ChatMessage[]): EarlierWish[] {
  return messages.flatMap(({ role, content }, at) => {
    if (role !== 'USER' || !tidy(content)) return [];
    const answers = messages.slice(at + 1);
    const next = answers.findIndex((each) => each.role === 'USER');
    const answer = answers.slice(0, next < 0 ? undefined : next).at(-1);
    return [{ instruction: tidy(content), outcome: tidy(answer?.content ?? '') }];
  });
}

/** The last wishes in full for a language model; what came before as one sentence, null when there was nothing. */
export const earlierWishes = (wishes: readonly EarlierWish[]) => ({
  earlier: summaryOf(wishes.slice(0, -IN_FULL)),
  recentConversation: wishes
    .slice(-IN_FULL)
    .flatMap(({ instruction, outcome }) => [
      { role: 'user', content: cutText(instruction, LONGEST_MESSAGE) },
      ...(outcome ? [{ role: 'assistant', content: abbreviated(outcome, 300) }] : []),
    ]),
});

/** "Previous requests: brighten the clip; "add a dog"." */
function summaryOf(wishes: readonly EarlierWish[]): string | null {
  const requests = wishes.map(({ instruction }) => {
    const { templates, complete } = matchInstruction(instruction);
    return complete
      ? listed(templates.map(({ name }) => templateNamed(name)!.doing))
      : `"${abbreviated(tidy(instruction), 78)}"`;
  });
  return requests.length > 0 ? `Previous requests: ${requests.slice(-6).join('; ')}.` : null;
}
