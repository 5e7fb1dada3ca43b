/** The bars of a piece: how lively each is, where sections begin, and where the last chord falls. */
import type { MusicBrief } from './brief.js';

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

/** A calm opening, a build, a climax and an ending; the shares of the film that they last. */
const USUAL_ARC = [
  [0.18, 0.3],
  [0.42, 0.55],
  [0.58, 0.7],
  [0.86, 0.92],
  [1, 0.5],
] as const;

export function formOf(brief: MusicBrief): Form {
  const beat = 60 / brief.bpm;
  const bar = beat * brief.beatsPerBar;
  const finalBeat = lastChordBeat(brief.seconds, beat, brief.beatsPerBar);
  const wished =
    brief.sections.length > 0 ? brief.sections : usualSections(brief.seconds, finalBeat * beat < 8 ? 0.1 : 0);
  const starts = sectionBars(wished, bar, Math.ceil(finalBeat / brief.beatsPerBar));
  const count = Math.ceil(finalBeat / brief.beatsPerBar);
  const bars = Array.from({ length: count }, (_, index): Bar => {
    const section = starts.findLastIndex((each) => each.firstBar <= index);
    const [now, next] = [starts[section]!, starts[section + 1]];
    return {
      index,
      start: index * bar,
      beats: Math.min(brief.beatsPerBar, finalBeat - index * brief.beatsPerBar),
      energy: now.energy,
      section,
      inSection: index - now.firstBar,
      toNext: (next?.firstBar ?? count) - index,
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
    accents: brief.accents.filter((at) => at >= 0 && at < brief.seconds),
  };
}

/** On the last bar, or in common time on its middle, so late that the chord has the time to ring. */
export function lastChordBeat(seconds: number, beat: number, beatsPerBar: number): number {
  const ring = Math.min(1.7, seconds * 0.3);
  const step = beatsPerBar % 2 === 0 ? beatsPerBar / 2 : beatsPerBar;
  return Math.max(0, Math.floor((seconds - ring) / beat / step) * step);
}

function usualSections(seconds: number, more: number): MusicBrief['sections'] {
  return USUAL_ARC.map(([end, energy], index) => ({
    start: (USUAL_ARC[index - 1]?.[0] ?? 0) * seconds,
    end: end * seconds,
    energy: Math.min(1, energy + more),
  }));
}

/** Sections begin with a bar. One that is too short for a bar of its own gives way to the livelier. */
function sectionBars(sections: MusicBrief['sections'], bar: number, bars: number) {
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
