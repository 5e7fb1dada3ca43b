/** What a storyboard is drawn from. It travels to another process as JSON, with pictures as paths. */
import { z } from 'zod';
import { Panel } from '../../film/story/storyboard.js';

export const StoryboardRequest = z.object({
  title: z.string(),
  /** "30 s, 6 shots, 16:9". */
  summary: z.string(),
  /** Width over height of the film. */
  aspect: z.number().positive(),
  panels: z.array(Panel.extend({ picturePath: z.string() })).min(1),
});
export type StoryboardRequest = z.infer<typeof StoryboardRequest>;
