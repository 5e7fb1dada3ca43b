/** A shot of a scenario in words, rendered from its facts. */
import { capitalized } from '../facts/english.js';
import type { ShotFacts, ShotSize } from '../facts/facts.js';
import { sceneryOf } from '../facts/scenery.js';
import {
  cameraWords,
  characterSentence,
  motionSentence,
  shortName,
  shotSentence,
} from '../facts/sentence.js';
import type { AspectRatio } from '../format.js';
import { LENSES, negativeWords, textureOf } from './lenses.js';
import type { Style } from './plan.js';
import type { ScenarioInput } from './scenario-input.js';
import type { Shot } from './shot.js';

export type ShotFrame = {
  number: number;
  scenario: Pick<ScenarioInput, 'aspectRatio' | 'durationPerShot'>;
  style: Pick<Style, 'visualStyle' | 'mood' | 'lighting' | 'keywords'>;
  avoid: readonly string[];
};

/** A shot in words, with the facts that it was rendered from. */
export function shotFrom(
  facts: ShotFacts,
  dialogue: string | null,
  { number, scenario, style, avoid }: ShotFrame,
): Shot {
  const size = facts.size?.value ?? 'medium shot';
  const seen = facts.subjects.filter((each) => each.characterKey !== null);
  const scenery = facts.place === null ? null : sceneryOf(facts.place.value);
  const timeOfDay = facts.hour?.value ?? null;
  const prompt = [
    `${capitalized(cameraWords(facts))}: ${shotSentence(facts, number - 1).replace(/\.$/, '')}`,
    ...seen.map((each) => characterSentence(each)),
    [
      facts.light === null ? style.lighting : facts.light.value,
      LENSES[size],
      motionSentence({ ...facts, place: null }),
      textureOf(style),
      FRAMES[scenario.aspectRatio],
      '8K, professional colour grading',
    ].join(', '),
  ];
  return {
    shotId: `shot_${String(number).padStart(3, '0')}`,
    shotNumber: number,
    shotType: shotTypeOf(size, seen.length > 0),
    enhancedPrompt: `${prompt.join('; ')}.`,
    negativePrompt: negativeWords(style, timeOfDay, avoid),
    durationSeconds: scenario.durationPerShot,
    dialogue,
    characters: [...new Set(seen.map(shortName))],
    landscapes: scenery === null ? [] : [scenery.phrase, scenery.indoors ? 'interior' : 'exterior'],
    styles: [
      style.visualStyle,
      ...style.keywords.filter((each) => each !== style.visualStyle && each !== style.mood).slice(0, 2),
    ],
    mood: facts.mood?.value ?? style.mood,
    timeOfDay,
    facts,
  };
}

const shotTypeOf = (size: ShotSize, withCharacters: boolean): string =>
  size === 'extreme close-up' && !withCharacters ? 'insert' : size.replace(/ shot$/, '');

const FRAMES: Record<AspectRatio, string> = {
  LANDSCAPE_16_9: 'widescreen composition',
  PORTRAIT_9_16: 'vertical composition, subject centred',
  SQUARE_1_1: 'square composition, subject centred',
  PORTRAIT_4_5: 'upright composition, subject centred',
};
