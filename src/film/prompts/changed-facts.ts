/** What a clip's facts have become since the plan was made, for those who render or draw it again. */

import { applyChanges, type FactChange } from '../facts/change.js';
import type { ShotFacts } from '../facts/facts.js';
import { cameraWords, motionSentence, shotSentence } from '../facts/sentence.js';
import type { ClipScript, ScenePlan } from '../story/plan.js';

type FactName = keyof ShotFacts;

const differing = (one: ShotFacts, other: ShotFacts): ReadonlySet<FactName> =>
  new Set(
    (Object.keys(other) as FactName[]).filter(
      (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
    ),
  );

export function changedFacts(
  plan: Pick<ScenePlan, 'clipScripts'>,
  script: ClipScript,
): ReadonlySet<FactName> {
  const planned = plan.clipScripts.find(({ clipIndex }) => clipIndex === script.clipIndex)?.facts;
  return planned ? differing(planned, script.facts) : new Set();
}

const DESCRIBED: readonly FactName[] = [
  'place',
  'hour',
  'hourAtEnd',
  'weather',
  'weatherAtEnd',
  'light',
  'subjects',
  'props',
  'absent',
];

/** The script with its facts changed. Sentences about facts that stay are kept as they are. */
export function changedScript(script: ClipScript, changes: readonly FactChange[]): ClipScript {
  const facts = applyChanges(script.facts, changes);
  const changed = differing(script.facts, facts);
  const gone = script.facts.subjects.filter(
    ({ characterKey }) =>
      characterKey !== null && !facts.subjects.some((each) => each.characterKey === characterKey),
  );
  const is = (...names: FactName[]) => names.some((name) => changed.has(name));
  return {
    ...script,
    facts,
    visualDescription: is(...DESCRIBED) ? shotSentence(facts, script.clipIndex) : script.visualDescription,
    motion: is('movement', 'energy', 'weather', 'place')
      ? motionSentence(facts, script.clipIndex)
      : script.motion,
    cameraAngle: is('size', 'angle') ? cameraWords(facts) : script.cameraAngle,
    characterKeys: script.characterKeys.filter((key) => !gone.some((each) => each.characterKey === key)),
    beatIntensity: is('energy') ? (facts.energy?.value ?? script.beatIntensity) : script.beatIntensity,
  };
}

/** Camera and pace come from the clip; all else is in the picture that the clip starts from. */
export function needsNewPicture(plan: Pick<ScenePlan, 'clipScripts'>, script: ClipScript): boolean {
  const planned = plan.clipScripts.find(({ clipIndex }) => clipIndex === script.clipIndex)?.facts;
  if (!planned) return false;
  const pictured = ({ grade, ...facts }: ShotFacts) => {
    const { motion: _motion, speed: _speed, ...held } = grade;
    return JSON.stringify({ ...facts, grade: held, movement: null, energy: null });
  };
  return pictured(planned) !== pictured(script.facts);
}
