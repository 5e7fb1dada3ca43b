/** A shot of a scenario: plain words turned into something that can be filmed. */
import { z } from 'zod';
import { ShotFacts } from '../facts/facts.js';

export const Shot = z.object({
  shotId: z.string(),
  shotNumber: z.number().int(),
  shotType: z.string(),
  enhancedPrompt: z.string(),
  negativePrompt: z.string(),
  durationSeconds: z.number(),
  dialogue: z.string().nullable(),
  characters: z.array(z.string()),
  landscapes: z.array(z.string()),
  styles: z.array(z.string()),
  mood: z.string(),
  timeOfDay: z.string().nullable(),
  /** Missing where a person wrote the shot. */
  facts: ShotFacts.optional(),
  /** The words are a model's own and are kept; words that were rendered are rendered anew. */
  written: z.boolean().optional(),
});
export type Shot = z.infer<typeof Shot>;
