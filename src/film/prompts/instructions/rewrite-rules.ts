/** Rewrites a prompt for a wish that no template knows, where no language model is at hand. */
import type { ClipPrompt } from '../clip-prompt.js';
import { normaliseNegativePrompt } from '../negative-prompt.js';
import { capitalised, cutToWords, tidy, withoutEnd } from '../wording.js';
import { applyTemplates, changed } from './apply-templates.js';
import { type ChatMessage, matchInstruction } from './match.js';
import { withinLimit, withPhrase } from './rewording.js';

/** A sentence for the picture, and what it takes the place of or drives out. */
type Wish = { says: string; insteadOf: string | null; replacement: string };

const POLITE =
  /^(?:(?:hey|hi|hello|please|pls|ok(?:ay)?|so|maybe|perhaps|and|also|now|just|can|could|would|will|you|we|i|i'd|we'd|want|wanted|need|would|like|love|wish|you|to|let's|let us|it to|if you)(?:,|\s)+)+/i;
const THANKS = /[\s,]*(?:please|pls|thanks|thank you|if possible|if you can)[\s.!?]*$/i;
const OWNER = '(?:the|a|an|her|his|their|its|this|that|all|any)\\s+';

export function rewriteByRules(
  prompt: ClipPrompt,
  instruction: string,
  history: readonly ChatMessage[] = [],
): ClipPrompt {
  const { templates } = matchInstruction(instruction, history);
  const base = applyTemplates(prompt, templates);
  const wish = wishOf(instruction);
  let text = base.prompt;
  if (wish.insteadOf)
    text = tidy(text.replace(mentionOf(wish.insteadOf), (found) => replaced(found, wish.replacement)));
  if (text === base.prompt || wish.replacement === '') text = wish.says ? withPhrase(text, wish.says) : text;
  const negativePrompt = wish.insteadOf
    ? normaliseNegativePrompt(`${base.negativePrompt}, ${wish.insteadOf}`)
    : base.negativePrompt;
  return changed(
    base,
    withinLimit(text, [wish.says, wish.replacement, ...prompt.metadata.styleKeywords].filter(Boolean)),
    negativePrompt,
  );
}

/** The instruction without its manners: what should be seen. */
export function bareInstruction(instruction: string): string {
  const bare = withoutEnd(tidy(instruction)).replace(THANKS, '').replace(POLITE, '').trim();
  return cutToWords(bare || withoutEnd(tidy(instruction)), 50);
}

export function wishOf(instruction: string): Wish {
  const bare = bareInstruction(instruction);
  const swapped =
    new RegExp(
      `^(?:replace|swap|exchange|substitute)\\s+(?:${OWNER})?(.+?)\\s+(?:with|for|by)\\s+(.+)$`,
      'i',
    ).exec(bare) ??
    new RegExp(
      `^(?:change|turn|transform|make)\\s+(?:${OWNER})?(.+?)\\s+(?:into|to)\\s+((?:an?|two|three|some|many)\\s.+)$`,
      'i',
    ).exec(bare);
  if (swapped) return { says: swapped[2]!, insteadOf: swapped[1]!.toLowerCase(), replacement: swapped[2]! };

  const removed = new RegExp(
    `^(?:remove|delete|lose|drop|hide|erase|take out|take away|get rid of|no|without)\\s+(?:${OWNER})*(.+)$`,
    'i',
  ).exec(bare);
  if (removed)
    return {
      says: `the frame is free of any ${removed[1]}`,
      insteadOf: removed[1]!.toLowerCase(),
      replacement: '',
    };

  return { says: described(bare), insteadOf: null, replacement: bare };
}

/** An order to somebody becomes a description of what is seen. */
function described(bare: string): string {
  const order: readonly (readonly [RegExp, string])[] = [
    [
      /^(?:change|turn|paint|make|color|dye)\s+((?:the|her|his|their|its)\s+.+?)\s+(?:to|into)\s+(.+)$/i,
      '$1 is $2',
    ],
    [/^(?:make|let|have)\s+(?:her)\s+(\w+)(.*)$/i, 'she $1s$2'],
    [/^(?:make|let|have)\s+(?:him)\s+(\w+)(.*)$/i, 'he $1s$2'],
    [/^(?:make|let|have)\s+them\s+(.+)$/i, 'they $1'],
    [/^(?:make|paint)\s+((?:the|her|his|their|its)\s+[\w-]+(?:\s+[\w-]+)?)\s+([\w-]+)$/i, '$1 is $2'],
    [/^(?:make|turn)\s+(?:it|this|everything)\s+(?:look\s+|feel\s+)?(?:more\s+)?(.+)$/i, 'the scene is $1'],
    [/^give\s+(?:her|the woman|the girl)\s+(.+)$/i, 'she has $1'],
    [/^give\s+(?:him|the man|the boy)\s+(.+)$/i, 'he has $1'],
    [/^give\s+(.+?)\s+((?:an?|some|the|more)\s.+)$/i, '$1 has $2'],
    [/^(?:add|put|insert|include|place|show|bring in|there should be)\s+(?:in\s+)?(.+)$/i, '$1 in the scene'],
    [/^(?:more)\s+(.+)$/i, 'more $1'],
  ];
  for (const [pattern, shown] of order) {
    if (pattern.test(bare))
      return bare
        .replace(pattern, shown)
        .replace(/^((?:.* )?in the) (?:.*) in the scene$/i, bare.replace(/^\w+\s+/, ''));
  }
  // Anything else is shown to the model as what the picture is about, and never as an order to it.
  return `the picture follows this idea: ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
}

const mentionOf = (thing: string): RegExp =>
  new RegExp(
    `(?:\\b(?:an?|the|her|his|their|one)\\s+)?(?:\\b(?:red|blue|green|black|white|yellow|old|new|big|small|vintage|silver|golden)\\s+)*\\b${thing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`,
    'gi',
  );

const replaced = (found: string, by: string): string => (/^\p{Lu}/u.test(found) && by ? capitalised(by) : by);
