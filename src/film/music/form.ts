/** The bars of a piece: how lively each is, where sections begin, and where the last chord falls. */
import type { MusicBrief } from './brief.js';
import { musicalMood } from './musical-mood.js';

export type Bar = {
  index: number;
  start: number;
  /** Beats that are played; fewer than the metre has where the last chord comes early. */
  beats: number;
  energy: number;
  section: number;
  /** Bars since the section began, and until it ends. */
  inSection: number;
  toNext: number;
  /** The energy of the next section against this one's. */
  rise: number;
};

export type Form = {
  beat: number;
  bars: Bar[];
  /** When the last chord is struck; it rings until the music ends. */
  final: number;
  seconds: number;
  sections: { start: number; end: number; energy: number; firstBar: number }[];
  accents: number[];
};

/** Where a film without accents has its climax. */
const USUAL_CLIMAX = 0.56;

/** Of the usual course, as a mean. */
const USUAL_ENERGY = 0.62;

/** Films whose shots are all alike have the usual course, around their own energy. */
const EVEN = 0.15;

/** How much livelier the music is from an accent on. */
const LIFT_AT_ACCENT = 0.15;

/** A long section begins a little more quietly than it goes on. */
const LONG_SECTION = { bars: 8, first: 4, softer: 0.06 };

export function formOf(brief: MusicBrief): Form {
  const beat = 60 / brief.bpm;
  const bar = beat * brief.beatsPerBar;
  const finalBeat = lastChordBeat(brief.seconds, beat, brief.beatsPerBar);
  const count = Math.ceil(finalBeat / brief.beatsPerBar);
  const accents = brief.accents.filter((at) => at >= 0 && at < brief.seconds);
  const starts = sectionBars(wishedSections(brief, accents), bar, count);
  const bars = Array.from({ length: count }, (_, index): Bar => {
    const section = starts.findLastIndex((each) => each.firstBar <= index);
    const [now, next] = [starts[section]!, starts[section + 1]];
    const inSection = index - now.firstBar;
    const toNext = (next?.firstBar ?? count) - index;
    const isSofter = inSection < LONG_SECTION.first && inSection + toNext >= LONG_SECTION.bars;
    return {
      index,
      start: index * bar,
      beats: Math.min(brief.beatsPerBar, finalBeat - index * brief.beatsPerBar),
      energy: now.energy - (isSofter ? LONG_SECTION.softer : 0),
      section,
      inSection,
      toNext,
      rise: (next?.energy ?? 0) - now.energy,
    };
  });
  return {
    beat,
    bars,
    final: finalBeat * beat,
    seconds: brief.seconds,
    sections: starts.map((each, index) => ({
      start: each.firstBar * bar,
      end: starts[index + 1] ? starts[index + 1]!.firstBar * bar : brief.seconds,
      energy: each.energy,
      firstBar: each.firstBar,
    })),
    accents,
  };
}

/** On the last bar, or in common time on its middle, so late that the chord has the time to ring. */
export function lastChordBeat(seconds: number, beat: number, beatsPerBar: number): number {
  const ring = Math.min(1.7, seconds * 0.3);
  const step = beatsPerBar % 2 === 0 ? beatsPerBar / 2 : beatsPerBar;
  return Math.max(0, Math.floor((seconds - ring) / beat / step) * step);
}

type Wished = { start: number; energy: number };

/** As the film wants them, a little livelier or calmer as the mood is, and with a lift at each accent. */
function wishedSections(brief: MusicBrief, accents: readonly number[]): Wished[] {
  const { drive } = musicalMood(brief.mood);
  const energies = brief.sections.map((section) => section.energy);
  const isEven = Math.max(...energies) - Math.min(...energies) < EVEN || energies.length === 0;
  const mean = energies.reduce((sum, energy) => sum + energy, 0) / energies.length;
  const shift = drive + (isEven && energies.length > 0 ? mean - USUAL_ENERGY : 0);
  const wished = isEven ? usualSections(brief.seconds, accents) : brief.sections;
  const sections = wished.map(({ start, energy }) => ({
    start,
    energy: Math.min(1, Math.max(0.05, energy + shift)),
  }));
  if (isEven) return sections;
  const lifts = accents.flatMap((at) => {
    const around = sections.findLast((section) => section.start <= at + 0.05);
    return around && at - around.start > 1
      ? [{ start: at, energy: Math.min(1, around.energy + LIFT_AT_ACCENT) }]
      : [];
  });
  return [...sections, ...lifts];
}

/** A calm opening, a build, a climax where the product appears, and an ending. */
function usualSections(seconds: number, accents: readonly number[]): Wished[] {
  const accent = accents.find((at) => at > 0.25 * seconds && at < 0.8 * seconds);
  const climax = accent ?? USUAL_CLIMAX * seconds;
  const end = Math.max(0.86 * seconds, climax + 0.1 * seconds);
  return [
    { start: 0, energy: 0.3 },
    { start: 0.32 * climax, energy: 0.55 },
    { start: 0.74 * climax, energy: 0.7 },
    { start: climax, energy: 0.92 },
    { start: end, energy: 0.72 },
  ];
}

/** Sections begin with a bar. One that is too short for a bar of its own gives way to the livelier. */
function sectionBars(sections: readonly Wished[], bar: number, bars: number) {
  const starts: { firstBar: number; energy: number }[] = [];
  for (const { start, energy } of [...sections].sort((a, b) => a.start - b.start)) {
    const firstBar = Math.min(Math.max(0, bars - 1), Math.max(0, Math.round(start / bar)));
    const last = starts.at(-1);
    if (last?.firstBar === firstBar) last.energy = Math.max(last.energy, energy);
    else if (last && Math.abs(last.energy - energy) < 0.04) continue;
    else starts.push({ firstBar, energy });
  }
  if (starts.length === 0) return [{ firstBar: 0, energy: 0.5 }];
  starts[0]!.firstBar = 0;
  return starts;
}
