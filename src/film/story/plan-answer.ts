/** The shape in which a language model answers with a plan. */
import { z } from 'zod';
import { Level } from '../level.js';
import { Character, Scene, Style, TransitionType } from './plan.js';

/** More clips than this in one answer are cut off or get careless. */
export const CLIPS_PER_REQUEST = 25;

export const PlanAnswer = z.object({
  videoSummary: z.string(),
  characters: z.array(Character.omit({ facts: true })),
  scenes: z.array(Scene.omit({ facts: true })),
  style: Style,
  clips: z.array(
    z.object({
      clipIndex: z.number(),
      start: z.number(),
      end: z.number(),
      visualDescription: z.string(),
      motion: z.string(),
      cameraAngle: z.string(),
      characterKeys: z.array(z.string()),
      sceneKeys: z.array(z.string()),
      beatIntensity: Level,
      /** How the film gets into this clip. */
      transitionIn: z.object({ type: TransitionType, durationSeconds: z.number(), rationale: z.string() }),
    }),
  ),
});
export type PlanAnswer = z.infer<typeof PlanAnswer>;
