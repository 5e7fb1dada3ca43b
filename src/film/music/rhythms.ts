/** Reads rhythms, and bends and loosens the time that they are played in. */
import type { Random } from '../seed.js';
import type { Genre, Level, Rhythm } from './genre.js';

/** What is played from which energy on, and from which it is silent again. */
export type Layered = { levels: readonly Level[]; below?: number };

export type Step = {
  symbol: string;
  /** Beats since the bar began. */
  beat: number;
  beats: number;
};

/** The steps of one bar that are played; `_` has been added to the note before it. */
export function stepsOf(bar: Rhythm, beatsPerBar: number): Step[] {
  const length = beatsPerBar / bar.length;
  const steps: Step[] = [];
  for (let index = 0; index < bar.length; index++) {
    const symbol = bar[index]!;
    if (symbol === '_') {
      const last = steps.at(-1);
      if (last) last.beats += length;
    } else if (symbol !== '.') steps.push({ symbol, beat: index * length, beats: length });
  }
  return steps;
}

/** The level of a part that an energy reaches; null is silence. */
export function levelAt({ levels, below = Infinity }: Layered, energy: number): Level | null {
  return energy >= below ? null : (levels.findLast((level) => energy >= level.from) ?? null);
}

/** Where a bar lies within the section's turn of bars. */
export function turn(rhythm: Rhythm, index: number): Rhythm {
  const bars = rhythm.split('|');
  return bars[index % bars.length]!;
}

/** Shifts what lies between the beats. Whole beats stay where they are. */
export function swung(beat: number, swing: Genre['swing']): number {
  if (!swing) return beat;
  const unit = swing.unit === 'eighth' ? 1 : 0.5;
  const whole = Math.floor(beat / unit + 1e-9) * unit;
  const share = Math.max(0, (beat - whole) / unit);
  const bent = share < 0.5 ? share * 2 * swing.ratio : swing.ratio + (share - 0.5) * 2 * (1 - swing.ratio);
  return whole + bent * unit;
}

/** Roughly normal, so that most notes are close and few are far. */
export function loose(random: Random, by: number): number {
  return (random.next() + random.next() + random.next() - 1.5) * 1.2 * by;
}
