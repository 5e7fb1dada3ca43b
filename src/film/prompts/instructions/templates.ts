/** The changes that users ask for most, which cost no language model. */
import type { Template } from './template.js';
import { CAMERA_TEMPLATES } from './templates-of-the-camera.js';
import { WORLD_TEMPLATES } from './templates-of-the-world.js';

export const TEMPLATES: readonly Template[] = [...WORLD_TEMPLATES, ...CAMERA_TEMPLATES];

export const templateNamed = (name: string): Template | undefined =>
  TEMPLATES.find((each) => each.name === name);

export function phraseFor(template: Template, strength: number): string {
  return template.says[strength < 0.8 ? 0 : strength < 1.4 ? 1 : 2];
}
