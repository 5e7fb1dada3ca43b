/** Checks a film's prompts against its plan, repairs what can be repaired, and says why when it cannot. */

import { mentions, sentence } from '../facts/english.js';
import type { ScenePlan } from '../story/plan.js';
import type { ClipPrompt, ClipPrompts } from './clip-prompt.js';
import { negativePromptFor, normaliseNegativePrompt, ruledOut } from './negative-prompt.js';
import { applyStyleKeywords, extractStyleKeywords } from './style-keywords.js';
import {
  asNounPhrase,
  cutToWords,
  hasUrl,
  MAX_PROMPT_WORDS,
  tidy,
  withoutEnd,
  wordCount,
  wordsOf,
} from './wording.js';
import { lengthOf } from './write-clip-prompts.js';

export type Validation =
  | { valid: true; prompts: ClipPrompts; repairs: string[] }
  | {
      valid: false;
      problem: 'WRONG_COUNT' | 'WRONG_INDEXES' | 'WRONG_DURATION' | 'EMPTY_PROMPT';
      message: string;
    };

const DURATION_TOLERANCE = 0.25;

export function validateClipPrompts(plan: ScenePlan, prompts: ClipPrompts): Validation {
  const expected = plan.clipScripts.map(({ clipIndex }) => clipIndex).sort((a, b) => a - b);
  const found = prompts.items.map(({ clipIndex }) => clipIndex).sort((a, b) => a - b);
  if (found.length !== expected.length || found.length === 0) {
    return refused(
      'WRONG_COUNT',
      `The plan has ${expected.length} clips and there are ${found.length} prompts.`,
    );
  }
  if (found.some((index, at) => index !== expected[at] || index !== at)) {
    return refused(
      'WRONG_INDEXES',
      `The prompts are numbered ${found.join(', ')} and not 0 to ${expected.length - 1}.`,
    );
  }

  const keywords = extractStyleKeywords(plan.style);
  const repairs: string[] = [];
  const items: ClipPrompt[] = [];
  for (const item of [...prompts.items].sort((a, b) => a.clipIndex - b.clipIndex)) {
    const script = plan.clipScripts.find(({ clipIndex }) => clipIndex === item.clipIndex)!;
    const repaired = (what: string) => repairs.push(`Clip ${item.clipIndex}: ${what}.`);

    const length = lengthOf(script);
    if (!(length > 0))
      return refused('WRONG_DURATION', `Clip ${item.clipIndex} of the plan ends before it begins.`);
    if (!(Math.abs(item.durationSeconds - length) <= DURATION_TOLERANCE))
      repaired('the duration follows the plan');

    const cleaned = flatText(item.prompt);
    if (!cleaned) return refused('EMPTY_PROMPT', `The prompt of clip ${item.clipIndex} is empty.`);
    if (cleaned !== item.prompt) repaired('links, lists or control characters were removed');
    const described = withCharacters(plan, item.metadata.characterKeys, cleaned);
    if (described !== cleaned) repaired('the characters are described');
    const prompt = applyStyleKeywords(cutToWords(described, MAX_PROMPT_WORDS), keywords);
    if (wordCount(described) > MAX_PROMPT_WORDS) repaired(`the prompt was cut to ${MAX_PROMPT_WORDS} words`);
    else if (prompt !== described) repaired('the style keywords were brought in');

    if (item.metadata.wordCount !== wordCount(prompt)) repaired('the words were counted again');
    if (item.metadata.styleKeywords.join() !== keywords.join())
      repaired('the style keywords are those of the film');
    const negativePrompt = negativePromptFor(plan.style, ruledOut(script.facts), script.negativePrompt);
    if (normaliseNegativePrompt(item.negativePrompt) !== negativePrompt)
      repaired('the negative prompt is that of the plan');

    const sceneKeys = script.sceneKeys.filter((key) => plan.scenes.some((scene) => scene.key === key));
    const known = new Set([...plan.scenes, ...plan.characters].map(({ key }) => key));
    const sceneReference = item.sceneReference && known.has(item.sceneReference) ? item.sceneReference : null;
    const characterReferences = item.characterReferences.filter((key) => known.has(key));
    if (
      sceneReference !== item.sceneReference ||
      characterReferences.length < item.characterReferences.length
    ) {
      repaired('references that are not in the plan were left out');
    }
    const sceneKey = item.metadata.sceneKey ?? sceneKeys[0] ?? null;
    if (sceneKey !== item.metadata.sceneKey) repaired('the scene was filled in');

    items.push({
      ...item,
      prompt,
      negativePrompt,
      durationSeconds: length,
      sceneReference,
      characterReferences,
      metadata: {
        ...item.metadata,
        wordCount: wordCount(prompt),
        styleKeywords: keywords,
        sceneKey,
        referenceMode:
          sceneReference || characterReferences.length > 0 ? item.metadata.referenceMode : 'TEXT_ONLY',
        validated: true,
      },
    });
  }
  return { valid: true, prompts: { ...prompts, items }, repairs };
}

const refused = (problem: (Validation & { valid: false })['problem'], message: string): Validation => ({
  valid: false,
  problem,
  message,
});

const LIST_MARKER = /^\s*(?:[-*•–]\s+|#+\s+|\(?\d{1,2}[.)]\s+|(?:shot|scene|clip|step)\s*\d+\s*[:.)-]\s*)/i;

/** Lists and headings become sentences of one text. */
export function flatText(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const flat = lines.some((line) => LIST_MARKER.test(line))
    ? lines.map((line) => sentence(tidy(line.replace(LIST_MARKER, '')))).join(' ')
    : lines.join(' ');
  return tidy(flat);
}

const looksLikeList = (text: string): boolean =>
  text.split(/\r?\n/).some((line) => LIST_MARKER.test(line)) || /(?:^|\s)1[.)]\s.+\s2[.)]\s/.test(text);

export const isPlainText = (text: string): boolean => !hasUrl(text) && !looksLikeList(text);

/** Whoever wrote the prompt, it has to say what its characters look like: half of a description's own words will do. */
function withCharacters(plan: ScenePlan, keys: readonly string[], prompt: string): string {
  const missing = plan.characters
    .filter(({ key, description }) => keys.includes(key) && !isDescribed(prompt, description))
    .map(({ description }) => asNounPhrase(withoutEnd(tidy(description))));
  if (missing.length === 0) return prompt;
  const room = MAX_PROMPT_WORDS - wordCount(prompt) - 3 * missing.length;
  const each = Math.min(40, Math.floor(room / missing.length));
  if (each < 4) return prompt;
  return `${sentence(prompt)} Featuring ${missing.map((description) => cutToWords(description, each)).join(', along with ')}.`;
}

function isDescribed(prompt: string, description: string): boolean {
  const telling = wordsOf(description.replace(/[^\p{L}\p{N}\s-]+/gu, ' ')).filter((word) => word.length > 3);
  return telling.filter((word) => mentions(prompt, word)).length >= telling.length / 2;
}
