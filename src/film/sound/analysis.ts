/** What the audio parser hears in a song. Times are seconds on the sound itself. */
import { z } from 'zod';
import { Level } from '../level.js';

export const SectionType = z.enum(['INTRO', 'VERSE', 'CHORUS', 'BRIDGE', 'OUTRO']);
export type SectionType = z.infer<typeof SectionType>;

export const SongSection = z.object({ type: SectionType, start: z.number(), end: z.number(), energy: Level });
export type SongSection = z.infer<typeof SongSection>;

export const LyricWord = z.object({ text: z.string(), start: z.number(), end: z.number() });
export type LyricWord = z.infer<typeof LyricWord>;

export const LyricLine = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  /** The times are a guess: the text came without any. */
  estimated: z.boolean(),
  words: z.array(LyricWord),
});
export type LyricLine = z.infer<typeof LyricLine>;

export const Mood = z.object({
  primary: z.string(),
  secondary: z.string().nullable(),
  energyLevel: Level,
  confidence: z.number().min(0).max(1),
});
export type Mood = z.infer<typeof Mood>;

/** Where a clip of the film begins and ends; on the frame grid, abutting, from 0 to the film's end. */
export const ClipBoundary = z.object({ start: z.number(), end: z.number() });
export type ClipBoundary = z.infer<typeof ClipBoundary>;

export const AudioAnalysis = z.object({
  bpm: z.number().nullable(),
  tempoAlternatives: z.array(z.number()),
  /** From 0.5 on, the beats may be cut to. */
  beatConfidence: z.number().min(0).max(1),
  durationSeconds: z.number(),
  beats: z.array(z.number()),
  downbeats: z.array(z.number()),
  beatsPerBar: z.number().int().nullable(),
  structure: z.array(SongSection).min(1),
  lyrics: z.array(LyricLine),
  mood: Mood,
  clipBoundaries: z.array(ClipBoundary).min(1),
  /** Peak per slice, 0 to 1, finer than any drawing needs. */
  waveform: z.array(z.number()),
  fallbacks: z.array(z.string()),
});
export type AudioAnalysis = z.infer<typeof AudioAnalysis>;

/** From here on a beat grid is trusted. */
export const TRUSTED_BEATS = 0.5;

export type AudioHints = { bpm?: number | null; firstBeat?: number | null; beatsPerBar?: number | null };

/** What the sound alone tells; lyrics and clip boundaries come from elsewhere. */
export type Heard = Omit<AudioAnalysis, 'lyrics' | 'clipBoundaries'>;
