/** The prompts of all clips of a film, by rules alone: the same plan always gets the same prompts. */
import type { AspectRatio, Resolution } from '../format.js';
import type { ScenePlan } from '../story/plan.js';
import type { ClipPrompt, ClipPrompts } from './clip-prompt.js';
import { modelProfile } from './model-profiles.js';
import { negativePromptFor } from './negative-prompt.js';
import { mapReferences } from './reference-mapping.js';
import { extractStyleKeywords } from './style-keywords.js';
import { filmWords, synthesisePrompt } from './synthesis.js';
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
  const { plan, references, aspectRatio, resolution } = input;
  if (plan.clipScripts.length === 0)
    throw new UnusablePlan('The plan has no clips, so there is nothing to write prompts for.');
  const profile = modelProfile(input.profile);
  const keywords = extractStyleKeywords(plan.style);
  const negativePrompt = negativePromptFor(plan.style);
  const film = filmWords(plan, aspectRatio, resolution);

  const items = plan.clipScripts.map((script): ClipPrompt => {
    const mapped = mapReferences(plan, script, references);
    const prompt = synthesisePrompt({ plan, script, references: mapped, keywords, profile, film });
    return {
      clipIndex: script.clipIndex,
      prompt,
      negativePrompt,
      durationSeconds: lengthOf(script),
      sceneReference: mapped.sceneReference,
      characterReferences: mapped.characterReferences,
      metadata: {
        wordCount: wordCount(prompt),
        styleKeywords: keywords,
        sceneKey: mapped.sceneKey,
        characterKeys: mapped.characterKeys,
        referenceMode: mapped.mode,
        validated: true,
        llmUsed: false,
        llmModel: null,
      },
    };
  });
  return { items, llmUsed: false, llmModel: null };
}

/** Rounded beyond the frame grid, so that 0.3 - 0.1 is 0.2. */
export const lengthOf = ({ start, end }: { start: number; end: number }): number =>
  Math.round((end - start) * 1e6) / 1e6;
