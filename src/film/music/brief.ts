/** What music is to be made: everything that the composer needs, and nothing that is left to chance but a seed. */
import { z } from 'zod';
import { GenreId } from './genre.js';

export const MusicBrief = z.object({
  genre: GenreId,
  /** As words: chooses mode, register and density. */
  mood: z.string(),
  bpm: z.number().min(30).max(300),
  beatsPerBar: z.number().int().min(2).max(12),
  /** Exactly as long as the film, on its frame grid. */
  seconds: z.number().positive(),
  seed: z.number(),
  /** How lively the film is, 0 to 1. Without any, the music begins calmly, builds up and ends. */
  sections: z.array(z.object({ start: z.number(), end: z.number(), energy: z.number().min(0).max(1) })),
  /** Seconds at which the product appears, or something else deserves a blow. */
  accents: z.array(z.number()),
});
export type MusicBrief = z.infer<typeof MusicBrief>;
