/** What the drawing rooms are asked for. Requests travel to another process as JSON, so they hold plain data. */
import { z } from 'zod';
import { ShotFacts } from '../../film/facts/facts.js';
import { Style } from '../../film/story/plan.js';

const Size = z.object({ width: z.number().int().min(16), height: z.number().int().min(16) });

/** Wishes of the user that go before what the words of the plan say. */
export const Look = z.object({
  timeOfDay: z.string().nullish(),
  weather: z.string().nullish(),
  /** -1 darker to 1 brighter. */
  brightness: z.number().min(-1).max(1).nullish(),
  /** -1 colder to 1 warmer. */
  warmth: z.number().min(-1).max(1).nullish(),
  /** How many people are in the picture; `true` and `false` for some and none. */
  people: z.union([z.boolean(), z.number().int().min(0)]).nullish(),
  monochrome: z.boolean().nullish(),
  /** A shot size in words: "close-up", "wide shot". */
  framing: z.string().nullish(),
});
export type Look = z.infer<typeof Look>;

export const SketchRequest = z.object({
  facts: ShotFacts,
  style: Style,
  size: Size,
  seed: z.number(),
  look: Look.nullish(),
});
export type SketchRequest = z.infer<typeof SketchRequest>;
