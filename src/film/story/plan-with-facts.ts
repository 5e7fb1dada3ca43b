/** Reads the facts of a plan that holds only words: the bridge to plans stored by the version before. */

import { withoutArticle } from '../facts/english.js';
import {
  Hour,
  NO_FACTS,
  NO_LOOK,
  type PlaceFact,
  type ShotFacts,
  type Subject,
  type SubjectKind,
  Weather,
} from '../facts/facts.js';
import type { BeingKind } from './beings.js';
import type { CharacterFacts, Scene, SceneFacts, ScenePlan, WrittenPlan } from './plan.js';
import { type Being, readPrompt } from './reading.js';

export function planWithFacts(plan: WrittenPlan | ScenePlan): ScenePlan {
  const scenes = plan.scenes.map(
    (scene): Scene => ('facts' in scene ? scene : { ...scene, facts: sceneFacts(scene) }),
  );
  const characters = plan.characters.map((each) =>
    'facts' in each ? each : { ...each, facts: characterFacts(each.description) },
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
  const { beings } = readPrompt(words);
  const played = cast.map(
    ({ key, ...facts }): Subject => ({
      ...facts,
      action: actionOf(beings.find((each) => each.head === facts.noun)),
      characterKey: key,
      by: 'PLANNER',
    }),
  );
  const others = beings
    .filter((each) => !cast.some((known) => known.noun === each.head))
    .map(
      (each): Subject => ({ ...beingFacts(each), action: actionOf(each), characterKey: null, by: 'PLANNER' }),
    );
  return { ...NO_FACTS, ...(scene ?? {}), subjects: [...played, ...others] };
}

function sceneFacts({
  key,
  description,
  timeOfDay,
}: Pick<Scene, 'key' | 'description' | 'timeOfDay'>): SceneFacts {
  const { places, weathers, times } = readPrompt(description);
  const hour = Hour.safeParse(timeOfDay ?? times[0]?.name);
  const weather = Weather.safeParse(weathers[0]?.name);
  return {
    place: { value: placeFact(places[0], key), by: 'PLANNER' },
    hour: hour.success ? { value: hour.data, by: 'PLANNER' } : null,
    weather: weather.success ? { value: weather.data, by: 'PLANNER' } : null,
  };
}

const placeFact = (place: { place: { key: string }; phrase: string } | undefined, key: string): PlaceFact =>
  place === undefined
    ? { id: null, phrase: key.replaceAll('_', ' ') }
    : { id: place.place.key, phrase: withoutArticle(place.phrase) };

const KINDS: Record<BeingKind, SubjectKind> = {
  PERSON: 'PERSON',
  GROUP: 'PERSON',
  ANIMAL: 'CREATURE',
  MACHINE: 'THING',
};

const beingFacts = ({ head, kind, phrase }: Being): CharacterFacts => ({
  id: head,
  noun: head,
  kind: KINDS[kind],
  count: kind === 'GROUP' ? 3 : 1,
  look: { ...NO_LOOK, words: lookBeside(withoutArticle(phrase), head) },
});

/** "young woman in a red coat" is a woman who is "young" and "in a red coat". */
function lookBeside(phrase: string, head: string): string[] {
  const at = ` ${phrase.toLowerCase()} `.indexOf(` ${head} `);
  if (at < 0) return [phrase];
  return [phrase.slice(0, at), phrase.slice(at + head.length)].map((each) => each.trim()).filter(Boolean);
}

const actionOf = (being: Being | undefined): Subject['action'] =>
  being?.actions[0] === undefined ? null : { id: null, phrase: being.actions[0] };

function characterFacts(description: string): CharacterFacts {
  const [being] = readPrompt(description).beings;
  return being === undefined
    ? { id: null, noun: 'person', kind: 'PERSON', count: 1, look: { ...NO_LOOK, words: [description] } }
    : beingFacts(being);
}
