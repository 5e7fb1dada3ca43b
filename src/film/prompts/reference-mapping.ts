/** Which of the reference pictures serve which clip. */
import type { ClipScript, ScenePlan } from '../story/plan.js';
import type { ReferenceMode } from './clip-prompt.js';

export type ClipReferences = {
  /** The scene that the clip is set in, with a picture or without. */
  sceneKey: string | null;
  characterKeys: string[];
  sceneReference: string | null;
  characterReferences: string[];
  mode: ReferenceMode;
};

export function mapReferences(
  plan: Pick<ScenePlan, 'scenes' | 'characters'>,
  script: Pick<ClipScript, 'sceneKeys' | 'characterKeys'>,
  references: readonly { targetKey: string }[],
): ClipReferences {
  const drawn = new Set(references.map(({ targetKey }) => targetKey));
  const known = (keys: readonly string[], of: readonly { key: string }[]) =>
    [...new Set(keys)].filter((key) => of.some((each) => each.key === key));

  // A plan made by a model may name what it never described: such a key is no wish that could be granted.
  const sceneKeys = known(script.sceneKeys, plan.scenes);
  const characterKeys = known(script.characterKeys, plan.characters);
  const sceneReference = sceneKeys.find((key) => drawn.has(key)) ?? null;
  const characterReferences = characterKeys.filter((key) => drawn.has(key));

  return {
    sceneKey: sceneReference ?? sceneKeys[0] ?? null,
    characterKeys,
    sceneReference,
    characterReferences,
    mode: modeOf(
      [...sceneKeys, ...characterKeys].every((key) => drawn.has(key)),
      sceneReference,
      characterReferences,
    ),
  };
}

function modeOf(complete: boolean, scene: string | null, characters: readonly string[]): ReferenceMode {
  if (!scene && characters.length === 0) return 'TEXT_ONLY';
  if (!complete) return 'PARTIAL';
  return scene ? 'SCENE' : 'CHARACTER';
}

/** The one picture that a model with a single start picture gets: the place, else the first character, else none. */
export const primaryReference = (clip: {
  sceneReference: string | null;
  characterReferences: readonly string[];
}) => clip.sceneReference ?? clip.characterReferences[0] ?? null;
