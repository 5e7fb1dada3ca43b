/** Facts as a language model writes them: plain words, without ids and sources. */
import { z } from 'zod';
import {
  CameraAngle,
  CameraMovement,
  Hour,
  type ShotFacts,
  ShotSize,
  SubjectKind,
  Weather,
} from '../facts/facts.js';
import type { CharacterFacts, SceneFacts } from './plan.js';

/** Null where the model says nothing, or nothing of the right kind. */
const optional = <Value extends z.ZodType>(value: Value) => value.nullable().catch(null);
const words = optional(z.string());

export const CharacterAnswer = z.object({
  noun: z.string(),
  kind: SubjectKind,
  count: z.number(),
  look: z.array(z.string()),
});
export type CharacterAnswer = z.infer<typeof CharacterAnswer>;

const SubjectAnswer = CharacterAnswer.extend({ action: words, characterKey: words });
export type SubjectAnswer = z.infer<typeof SubjectAnswer>;

export const FactsAnswer = z.object({
  place: words,
  hour: optional(Hour),
  hourAtEnd: optional(Hour),
  weather: optional(Weather),
  weatherAtEnd: optional(Weather),
  light: words,
  subjects: optional(z.array(SubjectAnswer)),
  props: optional(z.array(z.string())),
  size: optional(ShotSize),
  angle: optional(CameraAngle),
  movement: optional(CameraMovement),
  mood: words,
});
export type FactsAnswer = z.infer<typeof FactsAnswer>;

/** Told to every model that answers with facts. */
export const FACTS_RULE = `- facts: the same shot as data; it must agree with the prose, and be null where the prose leaves it open. place: a few words without an article. subjects: who or what is seen, the most important first; noun is a plain singular noun ("wolf"), look a list of short phrases ("old", "in a red coat"), action what it does, in the third person and without the subject ("runs through the snow"); characterKey the key of the character that it is. props: things of the place that matter. hourAtEnd and weatherAtEnd only when they change within the shot.`;

/** The draft's facts in the shape of the answer. */
export const asFactsAnswer = (facts: ShotFacts): FactsAnswer => ({
  ...asSceneFactsAnswer(facts),
  hourAtEnd: facts.hourAtEnd?.value ?? null,
  weatherAtEnd: facts.weatherAtEnd?.value ?? null,
  light: facts.light?.value ?? null,
  subjects: facts.subjects.map((each) => ({
    ...asCharacterAnswer(each),
    action: each.action?.phrase ?? null,
    characterKey: each.characterKey,
  })),
  props: facts.props.map(({ phrase }) => phrase),
  size: facts.size?.value ?? null,
  angle: facts.angle?.value ?? null,
  movement: facts.movement?.value ?? null,
  mood: facts.mood?.value ?? null,
});
export const asSceneFactsAnswer = ({ place, hour, weather }: SceneFacts) => ({
  place: place?.value.phrase ?? null,
  hour: hour?.value ?? null,
  weather: weather?.value ?? null,
});
export const asCharacterAnswer = ({ noun, kind, count, look }: CharacterFacts): CharacterAnswer => ({
  noun,
  kind,
  count,
  look: look.words,
});
