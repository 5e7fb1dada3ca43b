/** The shape of the film: which part of its story every clip belongs to, where that plays, how intense it is. */
import type { Level } from '../level.js';
import type { AudioAnalysis, ClipBoundary, SectionType } from '../sound/analysis.js';
import type { StoryInput } from './input.js';

export type Part = {
  index: number;
  start: number;
  end: number;
  section: SectionType;
  /** How often a section of this type was there before: the second chorus has 1. */
  round: number;
  /** The clip's place within its section, counted from 0. */
  step: number;
  scene: number;
  intensity: Level;
  lyrics: string | null;
};

/** The first `asked` places are the prompt's own. */
export function outlineOf(input: StoryInput, pacing: Level, places: { asked: number; all: number }): Part[] {
  const { boundaries, analysis } = input;
  const sections = sectionsFor(boundaries, analysis);
  const rounds = new Map<SectionType, number>();
  let previous: { section: SectionType; id: number } | null = null;
  let step = 0;
  const parts = boundaries.map((boundary, index): Part => {
    const { type, id, energy } = sections[index]!;
    if (previous === null || previous.id !== id) {
      rounds.set(type, (rounds.get(type) ?? -1) + 1);
      step = 0;
    } else step++;
    previous = { section: type, id };
    const round = rounds.get(type)!;
    return {
      index,
      start: boundary.start,
      end: boundary.end,
      section: type,
      round,
      step,
      scene: sceneOf(type, round, step, places),
      intensity: energy ?? SECTION_LEVEL[type][pacing],
      lyrics: lyricsIn(analysis, boundary),
    };
  });
  return relieved(parts, places.all);
}

/** A short film whose parts would all play in one place leaves it once, after its middle. */
function relieved(parts: Part[], places: number): Part[] {
  const stays = parts.every((part) => part.scene === parts[0]!.scene);
  const turn = Math.floor(parts.length * 0.6);
  return stays && parts.length >= 4 && places > 1
    ? parts.map((part, index) => (index === turn ? { ...part, scene: 1 } : part))
    : parts;
}

/** How loud a part of the story is when no sound says so. */
const SECTION_LEVEL: Record<SectionType, Record<Level, Level>> = {
  INTRO: { LOW: 'LOW', MEDIUM: 'LOW', HIGH: 'MEDIUM' },
  VERSE: { LOW: 'LOW', MEDIUM: 'MEDIUM', HIGH: 'MEDIUM' },
  CHORUS: { LOW: 'MEDIUM', MEDIUM: 'HIGH', HIGH: 'HIGH' },
  BRIDGE: { LOW: 'LOW', MEDIUM: 'LOW', HIGH: 'MEDIUM' },
  OUTRO: { LOW: 'LOW', MEDIUM: 'LOW', HIGH: 'MEDIUM' },
};

type SectionAt = { type: SectionType; id: number; energy: Level | null };

function sectionsFor(boundaries: readonly ClipBoundary[], analysis: AudioAnalysis | null): SectionAt[] {
  if (analysis !== null && analysis.structure.length > 1) {
    return boundaries.map(({ start, end }) => {
      const middle = (start + end) / 2;
      const found = analysis.structure.findIndex((each) => middle >= each.start && middle < each.end);
      const id = found < 0 ? analysis.structure.length - 1 : found;
      return { type: analysis.structure[id]!.type, id, energy: analysis.structure[id]!.energy };
    });
  }
  const energy = analysis?.structure[0]?.energy ?? null;
  const total = boundaries.at(-1)!.end;
  return boundaries.map(({ start, end }) => {
    const share = (start + end) / 2 / total;
    const id = ACTS.findIndex((act) => share < act.until);
    return { type: ACTS[id]!.type, id, energy };
  });
}

/** A story's shape for films without sections: it sets out, lifts, breaks, lifts again and lets go. */
const ACTS: readonly { until: number; type: SectionType }[] = [
  { until: 0.14, type: 'INTRO' },
  { until: 0.4, type: 'VERSE' },
  { until: 0.6, type: 'CHORUS' },
  { until: 0.72, type: 'BRIDGE' },
  { until: 0.9, type: 'CHORUS' },
  { until: 2, type: 'OUTRO' },
];

/** The film lives where the prompt says; a chorus has its own place where two are named; found places are for relief. */
function sceneOf(
  section: SectionType,
  round: number,
  step: number,
  { asked, all }: { asked: number; all: number },
): number {
  const last = all - 1;
  if (section === 'BRIDGE') return Math.min(2, last);
  if (section === 'CHORUS') return asked > 1 || step % 3 === 2 ? Math.min(1, last) : 0;
  if (section === 'VERSE')
    return step % 4 === 3 ? Math.min(round % 2 === 1 ? 3 : 1, last) : asked > 2 && round % 2 === 1 ? 2 : 0;
  return 0;
}

function lyricsIn(analysis: AudioAnalysis | null, { start, end }: ClipBoundary): string | null {
  if (analysis === null) return null;
  const words = analysis.lyrics.flatMap((line) => {
    if (line.words.length > 0) {
      return line.words
        .filter((word) => (word.start + word.end) / 2 >= start && (word.start + word.end) / 2 < end)
        .map((word) => word.text);
    }
    return Math.min(line.end, end) - Math.max(line.start, start) >
      0.3 * Math.min(line.end - line.start, end - start)
      ? [line.text]
      : [];
  });
  return words.length === 0 ? null : words.join(' ').trim();
}
