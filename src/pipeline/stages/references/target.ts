import type { Character, Scene, ScenePlan } from '../../../film/story/plan.js';
import type { KeptArtifact, keepArtifact } from '../../artifacts/artifacts.js';

export type Target =
  | { key: string; target: 'SCENE'; subject: Scene }
  | { key: string; target: 'CHARACTER'; subject: Character };

export type Payload = { targetKey: string; instruction?: string | null; seed?: number };

export type Picture = {
  existing: KeptArtifact | null;
  make?: Parameters<typeof keepArtifact>[2];
  promptUsed: string;
  model: string;
};

export function targetOf(plan: ScenePlan, key: string): Target {
  const scene = plan.scenes.find((each) => each.key === key);
  if (scene) return { key, target: 'SCENE', subject: scene };
  const character = plan.characters.find((each) => each.key === key);
  if (!character) throw new Error(`The plan has no ${key}.`);
  return { key, target: 'CHARACTER', subject: character };
}
