/** Which chord sounds when: a progression for each section, and a cadence at the end. */
import type { Random } from '../seed.js';
import { type Chord, chordOf } from './chords.js';
import type { Bar, Form } from './form.js';
import type { Genre, Progression } from './genre.js';
import { MODES } from './modes.js';

export type ChordSpan = { chord: Chord; start: number; beats: number };

export type Harmony = {
  tonic: number;
  scale: readonly number[];
  /** Of each bar, in order. */
  bars: ChordSpan[][];
  last: Chord;
};

/** From this energy on a section has the progression of the lift. */
const LIFT = 0.62;

export function harmonyOf(genre: Genre, side: 'bright' | 'dark', form: Form, random: Random): Harmony {
  const { mode, calm, lift, cadence } = genre[side];
  const [calmOnes, liftOnes] = [random.shuffled(calm), random.shuffled(lift)];
  const bars = form.bars.map((bar) => {
    const isLast = bar.index === form.bars.length - 1;
    const text =
      isLast && bar.index > 0 ? cadence[0] : chordText(bar, bar.energy >= LIFT ? liftOnes : calmOnes);
    return spans(text, bar, form.beat);
  });
  return { tonic: random.pick(genre.tonics), scale: MODES[mode], bars, last: chordOf(cadence[1]) };
}

/** A section starts on the first chord, and after eight bars of one progression comes another. */
function chordText({ inSection }: Bar, progressions: readonly Progression[]): string {
  const progression = progressions[Math.floor(inSection / 8) % progressions.length]!;
  return progression[inSection % progression.length]!;
}

function spans(text: string, bar: Bar, beat: number): ChordSpan[] {
  const names = text.split(' ');
  const beats = bar.beats / names.length;
  return names.map((name, index) => ({
    chord: chordOf(name),
    start: bar.start + index * beats * beat,
    beats,
  }));
}

export function chordAt(spansOfBar: readonly ChordSpan[], time: number): ChordSpan {
  return spansOfBar.findLast((span) => span.start <= time + 1e-6) ?? spansOfBar[0]!;
}
