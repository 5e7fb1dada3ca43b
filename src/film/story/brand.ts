/** Brand consistency: the brand's colours stand early in every clip's description. */

import { uncapitalized } from '../facts/english.js';
import { colourNames } from '../lexicon/colours.js';
import { listed } from '../listed.js';
import type { StoryInput } from './input.js';
import type { ClipScript } from './plan.js';
import { brandColours } from './style.js';

export function brandFirst<Script extends Pick<ClipScript, 'visualDescription'>>(
  script: Script,
  input: StoryInput,
): Script {
  const names = colourNames(brandColours(input), 3);
  if (names.length === 0) return script;
  const opening = script.visualDescription.slice(0, 80).toLowerCase();
  if (names.every((name) => opening.includes(name))) return script;
  return {
    ...script,
    visualDescription: `A scene in ${listed(names)}: ${uncapitalized(script.visualDescription)}`,
  };
}
