/** Changes a clip's prompt the way the matched templates say. */
import type { ClipPrompt } from '../clip-prompt.js';
import { normaliseNegativePrompt } from '../negative-prompt.js';
import { applyStyleKeywords, keywordsKept } from '../style-keywords.js';
import { wordCount } from '../wording.js';
import {
  agreeing,
  introducedBy,
  reworded,
  withinLimit,
  withoutPeople,
  withoutPhrasesOf,
  withPhrase,
} from './rewording.js';
import type { MatchedTemplate, Template } from './template.js';
import { phraseFor, TEMPLATES, templateNamed } from './templates.js';

export function applyTemplates(prompt: ClipPrompt, templates: readonly MatchedTemplate[]): ClipPrompt {
  let keywords = prompt.metadata.styleKeywords;
  let text = prompt.prompt;
  let negativePrompt = prompt.negativePrompt;
  const phrases: string[] = [];
  for (const { name, strength } of templates) {
    const template = templateNamed(name);
    if (!template) continue;
    const phrase = phraseFor(template, strength);
    text = reworded(withoutPhrasesOf(text, template), template, keywords);
    keywords = agreeing(keywords, template);
    text =
      template.look.people === false
        ? introducedBy(phrase, withoutPeople(text, keywords))
        : withPhrase(text, phrase);
    negativePrompt = adjustedNegative(negativePrompt, template);
    phrases.push(phrase);
  }
  return changed(prompt, withinLimit(text, [...phrases, ...keywords]), negativePrompt, keywords);
}

/** The same clip with another text; of the keywords that it had and lost, those that still hold come back. */
export function changed(
  prompt: ClipPrompt,
  text: string,
  negativePrompt: string,
  keywords: readonly string[] = prompt.metadata.styleKeywords,
): ClipPrompt {
  const lost = keywordsKept(text, keywords).length < keywordsKept(prompt.prompt, keywords).length;
  const complete = lost ? applyStyleKeywords(text, keywords) : text;
  return {
    ...prompt,
    prompt: complete,
    negativePrompt,
    metadata: {
      ...prompt.metadata,
      wordCount: wordCount(complete),
      validated: true,
      llmUsed: false,
      llmModel: null,
    },
  };
}

/** What the contrary avoided may be wished for now. */
function adjustedNegative(negativePrompt: string, template: Template): string {
  const outdated = new Set(
    TEMPLATES.filter((other) => other.aspect === template.aspect && other.name !== template.name).flatMap(
      ({ avoids }) => avoids,
    ),
  );
  const kept = normaliseNegativePrompt(negativePrompt)
    .split(', ')
    .filter((token) => !outdated.has(token));
  return normaliseNegativePrompt([...kept, ...template.avoids].join(', '));
}
