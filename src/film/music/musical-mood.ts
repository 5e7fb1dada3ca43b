/** What words of feeling mean for music. */
import type { FeelingName } from '../lexicon/entry.js';
import { findIn } from '../lexicon/find.js';

type MusicalMood = {
  /** Major or minor, so to speak; null where the genre decides. */
  side: 'bright' | 'dark' | null;
  /** Semitones up or down. */
  register: number;
  /** From -1, as slow as the genre goes, to 1, as fast as it goes. */
  pace: number;
  /** How much livelier the players are, from -0.3 to 0.3. */
  drive: number;
};

const MUSICAL_MOODS: Record<FeelingName, MusicalMood> = {
  sorrow: { side: 'dark', register: -3, pace: -0.7, drive: -0.15 },
  longing: { side: null, register: -1, pace: -0.4, drive: -0.08 },
  tension: { side: 'dark', register: -4, pace: 0, drive: 0 },
  calm: { side: 'bright', register: 0, pace: -0.6, drive: -0.12 },
  romance: { side: 'bright', register: -1, pace: -0.4, drive: -0.08 },
  power: { side: null, register: 0, pace: 0.2, drive: 0.08 },
  drive: { side: null, register: 0, pace: 0.8, drive: 0.14 },
  wonder: { side: 'bright', register: 3, pace: -0.2, drive: -0.04 },
  joy: { side: 'bright', register: 2, pace: 0.4, drive: 0.08 },
};

const NEUTRAL: MusicalMood = { side: null, register: 0, pace: 0, drive: 0 };

/** The feeling that most of the words have; of two, the one that is named first. */
export function feelingIn(text: string): FeelingName | null {
  const count = new Map<FeelingName, number>();
  for (const { entry } of findIn('moods', text))
    count.set(entry.feeling, (count.get(entry.feeling) ?? 0) + 1);
  const [first] = [...count].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

export function musicalMood(words: string): MusicalMood {
  const feeling = feelingIn(words);
  return feeling ? MUSICAL_MOODS[feeling] : NEUTRAL;
}
