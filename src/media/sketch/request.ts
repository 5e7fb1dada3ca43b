/** What the drawing rooms are asked for. Requests travel to another process as JSON, so they hold plain data. */
import { z } from 'zod';
import { ShotFacts } from '../../film/facts/facts.js';
import { Style } from '../../film/story/plan.js';

const Size = z.object({ width: z.number().int().min(16), height: z.number().int().min(16) });

export const SketchRequest = z.object({
  facts: ShotFacts,
  style: Style,
  size: Size,
  seed: z.number(),
});
export type SketchRequest = z.infer<typeof SketchRequest>;
