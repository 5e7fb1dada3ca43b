/** What all players of a piece share. */
import type { Random } from '../seed.js';
import type { Bar, Form } from './form.js';
import type { Genre, Rhythm } from './genre.js';
import type { Harmony } from './harmony.js';
import { type Layered, levelAt, loose, stepsOf, swung, turn } from './rhythms.js';

export type Piece = {
  genre: Genre;
  form: Form;
  harmony: Harmony;
  /** Up or down, in semitones: a gloomy mood plays lower. */
  register: number;
};

export type Note = {
  /** Seconds. */
  at: number;
  seconds: number;
  /** As in MIDI: 60 is the middle C. */
  pitch: number;
  /** 0 to 1. */
  velocity: number;
};

export type Hit = { symbol: string; bar: Bar; beat: number; at: number; seconds: number; velocity: number };

const FORCE: Record<string, number> = { X: 1, R: 1, x: 0.78, o: 0.58, '-': 0.34 };
const USUAL_FORCE = 0.72;

/**
 * Everything that a part plays before the last chord: a rhythm for each section, its bars in turn,
 * with swing, accents, and hands that are not machines.
 */
export function hits(
  piece: Piece,
  part: Layered & { delay?: number; fills?: readonly Rhythm[] },
  random: Random,
): Hit[] {
  const { genre, form } = piece;
  const chosen = new Map<string, Rhythm>();
  const rhythmOf = (bar: Bar): Rhythm | null => {
    const level = levelAt(part, bar.energy);
    if (!level) return null;
    // Sections of the same level sound alike: a listener recognises them.
    const key = `${part.levels.indexOf(level)} ${Math.floor(bar.inSection / 8) % 2}`;
    if (!chosen.has(key)) chosen.set(key, random.pick(level.rhythms));
    const leadsOn = bar.rise > 0 || bar.index === form.bars.length - 1;
    const isFill = bar.toNext === 1 && bar.inSection > 0 && leadsOn && part.fills;
    return isFill ? random.pick(part.fills!) : turn(chosen.get(key)!, bar.inSection);
  };
  return form.bars.flatMap((bar) => {
    const rhythm = rhythmOf(bar);
    if (rhythm === null) return [];
    const growth = bar.toNext <= 2 && bar.rise > 0.1 ? 0.1 * (3 - bar.toNext) : 0;
    return stepsOf(rhythm, genre.beatsPerBar)
      .filter((step) => step.beat < bar.beats - 1e-6)
      .map((step): Hit => {
        const beat = swung(step.beat, genre.swing);
        const ends = Math.min(bar.beats, swung(step.beat + step.beats, genre.swing));
        const force = (FORCE[step.symbol] ?? USUAL_FORCE) * (0.45 + 0.55 * bar.energy + growth);
        const accent = step.beat === 0 ? 1.06 : step.beat % 1 === 0 ? 1 : 0.93;
        return {
          symbol: step.symbol,
          bar,
          beat: step.beat,
          at: Math.max(0, bar.start + beat * form.beat + (part.delay ?? 0) + loose(random, genre.looseness)),
          seconds: Math.max(0.05, (ends - beat) * form.beat),
          velocity: Math.min(1, force * accent * (1 + loose(random, 0.09))),
        };
      });
  });
}

/** Whether a part is among those that strike the last chord. */
export function playsLast({ form }: Piece, part: Layered): boolean {
  return levelAt(part, form.bars.at(-1)?.energy ?? 0.5) !== null;
}
