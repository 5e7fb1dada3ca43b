/** What an instruction changes, in a form that a drawing program can follow. Absent fields stay as they are. */
import { z } from 'zod';

const Degree = z.number().min(-1).max(1);

export const Look = z.object({
  timeOfDay: z.enum(['night', 'dawn', 'day', 'sunset', 'dusk']).optional(),
  weather: z.enum(['clear', 'rain', 'snow', 'fog', 'storm']).optional(),
  /** -1 darker to 1 brighter. */
  brightness: Degree.optional(),
  /** -1 colder to 1 warmer. */
  warmth: Degree.optional(),
  /** -1 muted to 1 vivid. */
  saturation: Degree.optional(),
  /** -1 still to 1 lively: how much moves. */
  motion: Degree.optional(),
  /** -1 slow to 1 fast: how quickly it moves. */
  speed: Degree.optional(),
  framing: z.enum(['extreme close-up', 'close-up', 'wide shot', 'extreme wide shot']).optional(),
  angle: z.enum(['low angle', 'aerial view']).optional(),
  /** How many, or none. */
  people: z.union([z.literal(false), z.number().int().min(1)]).optional(),
  monochrome: z.boolean().optional(),
  /** What no field above can say: it belongs into the description. Empty when it is only something to leave out. */
  subject: z.string().optional(),
});
export type Look = z.infer<typeof Look>;

/** Camera moves and pace come from the clip; all else is in the picture that the clip starts from. */
export function needsNewPicture(look: Look): boolean {
  const { motion: _motion, speed: _speed, ...pictured } = look;
  return Object.values(pictured).some((value) => value !== undefined);
}
