/** What a clip is made from. It travels to another process as JSON. */
import { z } from 'zod';
import { ShotFacts } from '../../film/facts/facts.js';
import { Level } from '../../film/level.js';
import { Style } from '../../film/story/plan.js';

export const AnimaticRequest = z.object({
  facts: ShotFacts,
  style: Style,
  /** How strongly the picture answers to beats. */
  intensity: Level,
  /** A picture to move over instead of a drawn place. */
  scenePicturePath: z.string().nullish(),
  /** Seconds from the first frame of the source. */
  beats: z.array(z.number()),
  /** Of the whole source, handles included. */
  frames: z.number().int().min(1),
  size: z.object({ width: z.number().int().min(16), height: z.number().int().min(16) }),
  /** The place, the people and all that is left to chance. */
  seed: z.number(),
  /** Another take of the same: the number of its framing, light and pose. */
  take: z.number().int().min(0).nullish(),
  /** A call to action will lie over the lower part of the picture. */
  underWords: z.boolean(),
  /** The frames at which a cut by stream copy may begin. */
  keyframes: z.array(z.number().int().min(0)),
});
export type AnimaticRequest = z.infer<typeof AnimaticRequest>;
