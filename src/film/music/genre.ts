/** What a genre is made of, as data: who plays, in which rhythms, from which energy on. */
import { z } from 'zod';
import type { InstrumentId } from './instruments.js';
import type { ModeName } from './modes.js';

export const GenreId = z.enum([
  'lofi',
  'piano',
  'orchestral',
  'synthwave',
  'acoustic',
  'ambient',
  'house',
  'hip-hop',
  'rock',
  'jazz',
  'folk',
  'percussion',
  'pop',
  'funk',
  'bossa',
  'electronic',
]);
export type GenreId = z.infer<typeof GenreId>;

/**
 * A rhythm as text: one character a step, `|` between bars, which take turns within a section.
 * `.` is a rest and `_` holds the note before. What the other characters mean is told by the part.
 */
export type Rhythm = string;

/** From this energy on (0 to 1) one of these rhythms is played; the last level that is reached counts. */
export type Level = { from: number; rhythms: readonly Rhythm[] };

type AnyPart = {
  instrument: InstrumentId;
  levels: readonly Level[];
  /** Silent above this energy: what plays alone in a calm part makes place in a loud one. */
  below?: number;
  /** In decibels. */
  gain: number;
  /** -1 is left, 1 is right. */
  pan?: number;
  /** How much of the part goes into the reverb. */
  room?: number;
  /** Seconds by which all notes come late or early: laid back, or pushing. */
  delay?: number;
};

/** `X`, `x` and `-` play the whole chord loud, medium or soft; a digit plays one tone of it, counted from below. */
export type ChordPart = AnyPart & {
  play: 'chords';
  register: number;
  voices: number;
  /** Seconds from one string to the next. */
  strum?: number;
  /** Single tones ring until the chord changes: the pedal is down, or the fingers stay on the strings. */
  ring?: boolean;
};

/** `R` and `r` play the root, `5` the fifth, `8` the octave, `3` the third, `a` leads into the next root. */
export type BassPart = AnyPart & { play: 'bass'; register: number };

/** The rhythms are motifs; the pitches come from the harmony. */
export type MelodyPart = AnyPart & { play: 'melody'; register: number; motion: 'steps' | 'leaps' };

/** `X`, `x`, `o` and `-` hit with full force down to a ghost note. */
export type DrumPart = AnyPart & { play: 'drum'; pitch?: number; fills?: readonly Rhythm[] };

export type Part = ChordPart | BassPart | MelodyPart | DrumPart;

/** Chords in Roman numerals, one bar each; a space divides a bar. */
export type Progression = readonly string[];

type Harmony = {
  mode: ModeName;
  /** For calm and for loud sections. */
  calm: readonly Progression[];
  lift: readonly Progression[];
  /** The bar before the last chord, and the last chord. */
  cadence: readonly [string, string];
};

export type Genre = {
  /** What people call it. */
  words: readonly string[];
  /** Beats per minute: slowest, usual, fastest. */
  tempo: readonly [number, number, number];
  beatsPerBar: number;
  /** Keys that lie well, as semitones above C. */
  tonics: readonly number[];
  bright: Harmony;
  dark: Harmony;
  /** Which of the two, when the mood does not say. */
  leaning: 'bright' | 'dark';
  /** Where the second of two notes lies between two beats (or half beats): 0.5 is straight, 0.67 a triplet. */
  swing?: { unit: 'eighth' | 'sixteenth'; ratio: number };
  /** How far from the grid the players are, in seconds. */
  looseness: number;
  space: Space;
  parts: readonly Part[];
  /** What marks the start of a loud section, what leads to it, and what sounds when the product appears. */
  marks: { start?: InstrumentId; rise?: InstrumentId; hit?: InstrumentId };
};

/** The room and the machine that the music is heard through. */
export type Space = {
  /** Seconds until the reverb has faded. */
  reverb: number;
  /** Share of the reverb in the whole. */
  wet: number;
  /** Everything but the kick ducks at every beat. */
  pump?: number;
  /** Tape: wow, dull highs, hiss. */
  tape?: boolean;
};
