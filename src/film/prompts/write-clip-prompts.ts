/** The prompts of all clips of a film, by rules alone: the same plan always gets the same prompts. */
import type { AspectRatio, Resolution } from '../format.js';
import type { ClipScript, ScenePlan } from '../story/plan.js';
import { changedFacts } from './changed-facts.js';
import type { ClipPrompt, ClipPrompts } from './clip-prompt.js';
import { modelProfile } from './model-profiles.js';
import { negativePromptFor, ruledOut } from './negative-prompt.js';
import { mapReferences } from './reference-mapping.js';
import { extractStyleKeywords } from './style-keywords.js';
import { filmWords, holdingKeywords, synthesisePrompt } from './synthesis.js';
import { wordCount } from './wording.js';

export type ClipPromptsInput = {
  plan: ScenePlan;
  /** The pictures that exist and may be used. */
  references: readonly { targetKey: string }[];
  /** The name of a model profile; one that is not known is written for in general. */
  profile: string;
  aspectRatio: AspectRatio;
  resolution: Resolution;
};

/** There is nothing in the plan that prompts could be written for. */
export class UnusablePlan extends Error {
  override readonly name = 'UnusablePlan';
}

export function writeClipPrompts(input: ClipPromptsInput): ClipPrompts {
  const { plan } = input;
  if (plan.clipScripts.length === 0)
    throw new UnusablePlan('The plan has no clips, so there is nothing to write prompts for.');
  return { items: writing(input)(plan.clipScripts), llmUsed: false, llmModel: null };
}

/** The prompt of one clip whose facts were changed after the film was made. */
export const rewriteClipPrompt = (input: ClipPromptsInput, script: ClipScript): ClipPrompt =>
  writing(input)([script])[0]!;

function writing(input: ClipPromptsInput): (scripts: readonly ClipScript[]) => ClipPrompt[] {
  const { plan, references, aspectRatio, resolution } = input;
  const profile = modelProfile(input.profile);
  const keywords = extractStyleKeywords(plan.style);
  const film = filmWords(plan, aspectRatio, resolution);
  return (scripts) =>
    scripts.map((script) => {
      const mapped = mapReferences(plan, script, references);
      const prompt = synthesisePrompt({ plan, script, references: mapped, keywords, profile, film });
      const changed = changedFacts(plan, script);
      const isChanged = changed.size > 0;
      // What spoiled the shot at its former hour may be what is wanted now.
      const spoiling = changed.has('hour') || changed.has('weather') ? undefined : script.negativePrompt;
      return {
        clipIndex: script.clipIndex,
        prompt,
        templatePrompt: prompt,
        negativePrompt: negativePromptFor(
          plan.style,
          isChanged ? script.facts : ruledOut(script.facts),
          spoiling,
        ),
        durationSeconds: lengthOf(script),
        sceneReference: mapped.sceneReference,
        characterReferences: mapped.characterReferences,
        metadata: {
          wordCount: wordCount(prompt),
          styleKeywords: isChanged ? holdingKeywords({ plan, script, keywords }) : keywords,
          sceneKey: mapped.sceneKey,
          characterKeys: mapped.characterKeys,
          referenceMode: mapped.mode,
          validated: true,
          llmUsed: false,
          llmModel: null,
        },
      };
    });
}

/** Rounded beyond the frame grid, so that 0.3 - 0.1 is 0.2. */
export const lengthOf = ({ start, end }: { start: number; end: number }): number =>
  Math.round((end - start) * 1e6) / 1e6;
