/** What was understood of the user's prompt. */
import { z } from 'zod';
import { ShotFacts } from '../facts/facts.js';
import { Level } from '../level.js';

/** The film's facts as a whole: who, where, when, in which weather. */
export const BriefFacts = ShotFacts.pick({ subjects: true, place: true, hour: true, weather: true });
export type BriefFacts = z.infer<typeof BriefFacts>;

export const CreativeBrief = z.object({
  facts: BriefFacts,
  narrative: z.string(),
  subject: z.string(),
  setting: z.string(),
  timeOfDay: z.string().nullable(),
  mood: z.string(),
  pacing: Level,
  visualStyle: z.string(),
  /** Hex colours, `#rrggbb`. */
  colorPalette: z.array(z.string()).min(1),
  avoid: z.array(z.string()),
  callToAction: z.string().nullable(),
  /** What was filled in or resolved, in plain words. */
  notes: z.array(z.string()),
  llmUsed: z.boolean(),
});
export type CreativeBrief = z.infer<typeof CreativeBrief>;
