import { z } from 'zod';

/** Low, medium, high: of energy, of intensity, of pace. */
export const Level = z.enum(['LOW', 'MEDIUM', 'HIGH']);
export type Level = z.infer<typeof Level>;
