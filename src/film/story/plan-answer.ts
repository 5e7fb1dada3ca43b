/** The shape in which a language model answers with a plan. */
import { z } from 'zod';
import { Level } from '../level.js';
import { CharacterAnswer, FactsAnswer } from './facts-answer.js';
import { Character, Scene, Style, TransitionType } from './plan.js';

/** More clips than this in one answer are cut off or get careless. */
export const CLIPS_PER_REQUEST = 25;

const SceneFactsAnswer = FactsAnswer.pick({ place: true, hour: true, weather: true });

export const PlanAnswer = z.object({
  videoSummary: z.string(),
  characters: z.array(Character.extend({ facts: CharacterAnswer.nullable().catch(null) })),
  scenes: z.array(Scene.extend({ facts: SceneFactsAnswer.nullable().catch(null) })),
  style: Style,
  clips: z.array(
    z.object({
      clipIndex: z.number(),
      start: z.number(),
      end: z.number(),
      visualDescription: z.string(),
      motion: z.string(),
      cameraAngle: z.string(),
      facts: FactsAnswer.nullable().catch(null),
      characterKeys: z.array(z.string()),
      sceneKeys: z.array(z.string()),
      beatIntensity: Level,
      /** How the film gets into this clip. */
      transitionIn: z.object({ type: TransitionType, durationSeconds: z.number(), rationale: z.string() }),
    }),
  ),
});
export type PlanAnswer = z.infer<typeof PlanAnswer>;
