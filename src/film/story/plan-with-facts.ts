/** Reads the facts of a plan that holds only words: the bridge to plans stored by the version before. */

import { Hour, NO_FACTS, type ShotFacts, type Subject } from '../facts/facts.js';
import { readFacts } from '../reading/read-facts.js';
import type { CharacterFacts, Scene, SceneFacts, ScenePlan, WrittenPlan } from './plan.js';
import { characterFromProse } from './read-answer.js';

export function planWithFacts(plan: WrittenPlan | ScenePlan): ScenePlan {
  const scenes = plan.scenes.map(
    (scene): Scene => ('facts' in scene ? scene : { ...scene, facts: sceneFacts(scene) }),
  );
  const characters = plan.characters.map((each) =>
    'facts' in each ? each : { ...each, facts: characterFromProse(each.description) },
  );
  return {
    ...plan,
    scenes,
    characters,
    clipScripts: plan.clipScripts.map((script) => {
      if ('facts' in script) return script;
      const scene = scenes.find((each) => each.key === script.sceneKeys[0]);
      const cast = script.characterKeys.flatMap((key) => {
        const character = characters.find((each) => each.key === key);
        return character === undefined ? [] : [{ ...character.facts, key }];
      });
      return { ...script, facts: shotFacts(script.visualDescription, scene?.facts ?? null, cast) };
    }),
  };
}

function shotFacts(
  words: string,
  scene: SceneFacts | null,
  cast: readonly (CharacterFacts & { key: string })[],
): ShotFacts {
  const { subjects } = readFacts(words).facts;
  const played = cast.map(
    ({ key, ...facts }): Subject => ({
      ...facts,
      action: subjects.find((each) => each.noun === facts.noun)?.action ?? null,
      characterKey: key,
      by: 'PLANNER',
    }),
  );
  const others = subjects
    .filter((each) => !cast.some((known) => known.noun === each.noun))
    .map((each): Subject => ({ ...each, by: 'PLANNER' }));
  return { ...NO_FACTS, ...(scene ?? {}), subjects: [...played, ...others] };
}

function sceneFacts({
  key,
  description,
  timeOfDay,
}: Pick<Scene, 'key' | 'description' | 'timeOfDay'>): SceneFacts {
  const { place, hour, weather } = readFacts(description).facts;
  const given = Hour.safeParse(timeOfDay).data ?? hour?.value;
  return {
    place: { value: place?.value ?? { id: null, phrase: key.replaceAll('_', ' ') }, by: 'PLANNER' },
    hour: given === undefined ? null : { value: given, by: 'PLANNER' },
    weather: weather === null ? null : { value: weather.value, by: 'PLANNER' },
  };
}
