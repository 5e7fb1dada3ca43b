/** Rewrites a prompt for a wish that no template knows, where no language model is at hand. */
import type { ClipPrompt } from '../clip-prompt.js';
import { normaliseNegativePrompt } from '../negative-prompt.js';
import { capitalised, cutToWords, tidy, withoutEnd } from '../wording.js';
import { applyTemplates, changed } from './apply-templates.js';
import { type ChatMessage, matchInstruction } from './match.js';
import { withinLimit, withPhrase } from './rewording.js';

export type Wish = {
  /** For the prompt. */
  says: string;
  /** For a description: what is newly seen; empty when something is only left out. */
  shows: string;
  leavesOut: string | null;
};

export function rewriteByRules(
  prompt: ClipPrompt,
  instruction: string,
  history: readonly ChatMessage[] = [],
): ClipPrompt {
  const base = applyTemplates(prompt, matchInstruction(instruction, history).templates);
  const { says, shows, leavesOut } = wishOf(leftOver(instruction));
  const without = leavesOut === null ? base.prompt : exchanged(base.prompt, leavesOut, shows);
  const text = without === base.prompt ? withPhrase(without, says) : without;
  const negativePrompt =
    leavesOut === null
      ? base.negativePrompt
      : normaliseNegativePrompt(`${base.negativePrompt}, ${leavesOut}`);
  return changed(
    base,
    withinLimit(text, [says, shows, ...prompt.metadata.styleKeywords].filter(Boolean)),
    negativePrompt,
  );
}

/** The part of an instruction that no template covers: of "darker, and add a whale" the whale. */
export function leftOver(instruction: string): string {
  const pieces = instruction.split(/([,;.!?]+\s*(?:and\s+|but\s+)?|\s+(?:and|but)\s+)/i);
  const kept: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    if (matchInstruction(pieces[at]!).complete) continue;
    if (kept.length > 0) kept.push(pieces[at - 1]!);
    kept.push(pieces[at]!);
  }
  return kept.join('') || instruction;
}

const POLITE =
  /^(?:(?:hey|hi|hello|please|pls|ok(?:ay)?|so|maybe|perhaps|and|also|now|just|can|could|would|will|you|we|i|i'd|we'd|want|wanted|need|like|love|wish|to|let's|let us|it to|if)(?:,|\s)+)+/i;
const THANKS = /[\s,]*(?:please|pls|thanks|thank you|if possible|if you can)[\s.!?]*$/i;
const OWNER = '(?:the|a|an|her|his|their|its|this|that|all|any)\\s+';
const rule = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'i');

const SWAPS = [
  rule(`(?:replace|swap|exchange|substitute)\\s+(?:${OWNER})?(.+?)\\s+(?:with|for|by)\\s+(.+)`),
  rule(
    `(?:change|turn|transform|make)\\s+(?:${OWNER})?(.+?)\\s+(?:into|to)\\s+((?:an?|two|three|some|many)\\s.+)`,
  ),
];
const REMOVAL = rule(
  `(?:remove|delete|lose|drop|hide|erase|take out|take away|get rid of|no|without)\\s+(?:${OWNER})*(.+)`,
);
/** An order to somebody becomes a description of what is seen. */
const ORDERS: readonly (readonly [RegExp, string])[] = [
  [
    rule('(?:change|turn|paint|make|color|dye)\\s+((?:the|her|his|their|its)\\s+.+?)\\s+(?:to|into)\\s+(.+)'),
    '$1 is $2',
  ],
  [rule('(?:make|let|have)\\s+her\\s+(\\w+)(.*)'), 'she $1s$2'],
  [rule('(?:make|let|have)\\s+him\\s+(\\w+)(.*)'), 'he $1s$2'],
  [rule('(?:make|let|have)\\s+them\\s+(.+)'), 'they $1'],
  [rule('(?:make|paint)\\s+((?:the|her|his|their|its)\\s+[\\w-]+(?:\\s+[\\w-]+)?)\\s+([\\w-]+)'), '$1 is $2'],
  [rule('(?:make|turn)\\s+(?:it|this|everything)\\s+(?:look\\s+|feel\\s+)?(.+)'), 'the scene is $1'],
  [rule('give\\s+(?:her|the woman|the girl)\\s+(.+)'), 'she has $1'],
  [rule('give\\s+(?:him|the man|the boy)\\s+(.+)'), 'he has $1'],
  [rule('give\\s+(.+?)\\s+((?:an?|some|the|more)\\s.+)'), '$1 has $2'],
  [
    rule(
      '(?:add|put|insert|include|place|show|bring in|there should be)\\s+(?:in\\s+)?(.+\\b(?:in|on|at|behind|beside|near|to|under|above)\\s.+)',
    ),
    '$1',
  ],
  [
    rule('(?:add|put|insert|include|place|show|bring in|there should be)\\s+(?:in\\s+)?(.+)'),
    '$1 in the scene',
  ],
  [rule('(.+?)\\s+to be\\s+(.+)'), '$1 is $2'],
  [rule('((?:the|an?|two|three|some|many|more|less|her|his|their|she|he|they|there)\\s.+)'), '$1'],
];

export function wishOf(instruction: string): Wish {
  const bare = bareInstruction(instruction);
  for (const pattern of SWAPS) {
    const [, what, by] = pattern.exec(bare) ?? [];
    if (what && by) return { says: by, shows: by, leavesOut: what.toLowerCase() };
  }
  const removed = REMOVAL.exec(bare)?.[1];
  if (removed)
    return { says: `the frame is free of any ${removed}`, shows: '', leavesOut: removed.toLowerCase() };
  for (const [pattern, shown] of ORDERS) {
    if (pattern.test(bare)) return both(bare.replace(pattern, shown));
  }
  // Anything else is told as what the picture is about, and never as an order to the model.
  return { says: `the picture follows this idea: ${bare}`, shows: bare, leavesOut: null };
}

const both = (words: string): Wish => ({ says: words, shows: words, leavesOut: null });

/** The instruction without its manners. */
function bareInstruction(instruction: string): string {
  const text = withoutEnd(tidy(instruction));
  return cutToWords(text.replace(THANKS, '').replace(POLITE, '').trim() || text || 'the same again', 50);
}

/** Every mention of a thing, with its article and adjectives, replaced; or left out with what ties it to the rest. */
function exchanged(text: string, thing: string, by: string): string {
  const name = `\\b${thing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}\\b`;
  const article = '\\b(?:an?|the|her|his|their|one)\\s+';
  if (by) {
    const mention = new RegExp(`(?:${article}(?:[\\w-]+\\s+){0,2}?)?${name}`, 'gi');
    return tidy(text.replace(mention, (found) => (/^\p{Lu}/u.test(found) ? capitalised(by) : by)));
  }
  const tie = '(?:,\\s*(?:and\\s+)?|\\s+(?:with|wearing|holding|carrying|in|and|under|beside|on)\\s+)';
  return tidy(text.replace(new RegExp(`${tie}(?:${article})?(?:[\\w-]+\\s+){0,2}?${name}`, 'gi'), ''));
}
