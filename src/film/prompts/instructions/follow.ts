/** Carries changes of facts out: the clip's script and its prompt are rendered again. */
import type { FactChange } from '../../facts/change.js';
import { sentence } from '../../facts/english.js';
import type { ClipScript } from '../../story/plan.js';
import { changedFacts, changedScript } from '../changed-facts.js';
import type { ClipPrompt } from '../clip-prompt.js';
import { degreeWords } from '../grade-words.js';
import { negativePromptFor } from '../negative-prompt.js';
import { cutToWords, MAX_PROMPT_WORDS, withoutEnd, wordCount } from '../wording.js';
import { type ClipPromptsInput, rewriteClipPrompt } from '../write-clip-prompts.js';

export type ClipToChange = {
  input: ClipPromptsInput;
  /** With the facts that the clip has now. */
  script: ClipScript;
  prompt: ClipPrompt;
};
export type ChangedClip = { script: ClipScript; prompt: ClipPrompt };

export function followChanges(clip: ClipToChange, changes: readonly FactChange[]): ChangedClip {
  const { input, prompt } = clip;
  if (changes.length === 0) return { script: clip.script, prompt };
  const script = changedScript(clip.script, changes);
  const written = rewriteClipPrompt(input, script);
  const kept = { sceneReference: prompt.sceneReference, characterReferences: prompt.characterReferences };
  if (!prompt.metadata.byUser) return { script, prompt: { ...written, ...kept } };
  // What the user wrote by hand stays in the user's words for as long as nobody asks for something else in it.
  const own = script.visualDescription === clip.script.visualDescription;
  const text = own ? withOwnWords(input, script) : written.prompt;
  const metadata = { ...written.metadata, wordCount: wordCount(text), byUser: true };
  return { script, prompt: { ...written, ...kept, prompt: text, metadata } };
}

function withOwnWords({ plan }: ClipPromptsInput, script: ClipScript): string {
  const { facts } = script;
  const changed = changedFacts(plan, script);
  const words = [
    changed.has('size') || changed.has('angle') ? script.cameraAngle : '',
    changed.has('movement') ? script.motion : '',
    degreeWords(facts, 'brightness', 'warmth', 'saturation', 'motion', 'speed'),
    facts.grade.monochrome ? 'black and white picture' : '',
    facts.grade.softBackground ? 'softly blurred background' : '',
    changed.has('mood') && facts.mood ? `${facts.mood.value} mood` : '',
  ].filter(Boolean);
  if (words.length === 0) return cutToWords(script.visualDescription, MAX_PROMPT_WORDS);
  const said = words.join(', ');
  const text = cutToWords(withoutEnd(script.visualDescription), MAX_PROMPT_WORDS - wordCount(said));
  return `${sentence(text)} ${sentence(said)}`;
}

/** The same clip with a prompt that a language model wrote. */
export function withPrompt(
  { input, prompt: base }: ClipToChange,
  script: ClipScript,
  text: string,
  model: string,
): ClipPrompt {
  return {
    ...base,
    prompt: text,
    templatePrompt: rewriteClipPrompt(input, script).prompt,
    negativePrompt: negativePromptFor(input.plan.style, script.facts),
    metadata: {
      ...base.metadata,
      wordCount: wordCount(text),
      validated: true,
      llmUsed: true,
      llmModel: model,
      byUser: false,
    },
  };
}
