/** Changes a clip's prompt the way the matched templates say. */
import type { ClipPrompt } from '../clip-prompt.js';
import { normaliseNegativePrompt } from '../negative-prompt.js';
import { applyStyleKeywords, keywordsKept } from '../style-keywords.js';
import { wordCount } from '../wording.js';
import { reworded, withinLimit, withoutPeople, withoutPhrasesOf, withPhrase } from './rewording.js';
import { type MatchedTemplate, phraseFor, TEMPLATES, type Template, templateNamed } from './templates.js';

export function applyTemplates(prompt: ClipPrompt, templates: readonly MatchedTemplate[]): ClipPrompt {
  const keywords = prompt.metadata.styleKeywords;
  let text = prompt.prompt;
  let negativePrompt = prompt.negativePrompt;
  const phrases: string[] = [];
  for (const { name, strength } of templates) {
    const template = templateNamed(name);
    if (!template) continue;
    const phrase = phraseFor(template, strength);
    text = reworded(withoutPhrasesOf(text, template), template, keywords);
    if (template.look.people === false) text = withoutPeople(text, keywords);
    text = withPhrase(text, phrase);
    negativePrompt = adjustedNegative(negativePrompt, template);
    phrases.push(phrase);
  }
  return changed(prompt, withinLimit(text, [...phrases, ...keywords]), negativePrompt);
}

/** The same clip with another text; keywords that it had and lost come back. */
export function changed(prompt: ClipPrompt, text: string, negativePrompt: string): ClipPrompt {
  const keywords = prompt.metadata.styleKeywords;
  const had = keywordsKept(prompt.prompt, keywords).length;
  const has = keywordsKept(text, keywords).length;
  const complete = has < had ? applyStyleKeywords(text, keywords) : text;
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
