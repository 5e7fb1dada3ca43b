/** The music of a film: chosen from what the film is about, then written for its cut. */
import { entryStarts, type Timeline, timelineLength } from '../cut/timeline.js';
import { toSeconds } from '../format.js';
import type { JobKind } from '../job.js';
import type { Level } from '../level.js';
import type { MusicBrief } from '../music/brief.js';
import { chooseMusic } from '../music/choose.js';
import { randomFrom } from '../seed.js';
import type { ClipScript } from '../story/plan.js';

export type MusicChoice = ReturnType<typeof chooseMusic>;

/** `order` is there when a model makes the music: which one, and for how long a film. */
export type ChosenMusic = MusicChoice & { order?: OrderedMusic['order'] };
export type OrderedMusic = MusicChoice & { order: { model: string; seconds: number } };

export type FilmToScore = {
  kind: JobKind;
  prompt: string;
  /** The look's mood, and what shots say of theirs. */
  moods: readonly string[];
  wish: { genre: string | null; mood: string | null; bpm: number | null } | null;
  seconds: number;
  /** Of a film whose shots are given. */
  shotSeconds: readonly number[] | null;
  seed: number;
};

export function chooseFilmMusic({ wish, prompt, moods, shotSeconds, ...film }: FilmToScore): MusicChoice {
  return chooseMusic({
    ...film,
    genre: wish?.genre ?? null,
    mood: wish?.mood ?? null,
    bpm: wish?.bpm ?? null,
    text: [prompt, ...moods].join('. '),
    ...(shotSeconds ? { cuts: cutsOf(shotSeconds) } : {}),
  });
}

function cutsOf(shotSeconds: readonly number[]): number[] {
  let at = 0;
  return shotSeconds.slice(0, -1).map((seconds) => {
    at += seconds;
    return at;
  });
}

/** As the music is known before there is a plan: its beats are those of the music that is made in the end. */
export const openingBrief = (choice: MusicChoice, seconds: number, seed: number): MusicBrief => ({
  ...choice,
  seconds,
  seed,
  sections: [],
  accents: [],
});

const ENERGY: Record<Level, number> = { LOW: 0.34, MEDIUM: 0.58, HIGH: 0.88 };
/** For a step down, and a step up. */
const CALMER = 0.65;
const LIVELIER = 1.35;

/** The music for a cut: as lively as its shots, with a blow where it becomes livelier and where the end card comes. */
export function briefForCut(
  choice: MusicChoice,
  timeline: Timeline,
  scripts: readonly Pick<ClipScript, 'clipIndex' | 'beatIntensity'>[],
  seed: number,
): MusicBrief {
  const wish = timeline.sound?.music ?? null;
  const starts = entryStarts(timeline);
  const lively = wish?.lively ?? 0;
  const scale = (lively < 0 ? CALMER : LIVELIER) ** Math.abs(lively);
  const sections = timeline.entries.map((entry, position) => {
    const script = scripts.find(({ clipIndex }) => clipIndex === entry.clipIndex);
    return {
      start: toSeconds(starts[position]!),
      end: toSeconds(starts[position]! + entry.length),
      energy: Math.min(1, ENERGY[script?.beatIntensity ?? 'MEDIUM'] * scale),
    };
  });
  const take = wish?.take ?? 0;
  return {
    ...choice,
    ...(wish?.mood ? { mood: wish.mood } : {}),
    ...(wish?.genre ? { genre: wish.genre as MusicBrief['genre'] } : {}),
    seconds: toSeconds(timelineLength(timeline)),
    seed: take === 0 ? seed : randomFrom('music', seed, take).integer(0, 2_000_000_000),
    sections,
    accents: accentsOf(timeline, sections),
  };
}

function accentsOf(timeline: Timeline, sections: MusicBrief['sections']): number[] {
  const rises = sections.flatMap(({ start, energy }, index) =>
    index > 0 && energy > sections[index - 1]!.energy + 0.2 ? [start] : [],
  );
  const cards = timeline.overlays
    .filter(({ kind }) => kind === 'CALL_TO_ACTION' || kind === 'LOGO')
    .map(({ start }) => toSeconds(start));
  return [...new Set([...rises, ...cards])].sort((a, b) => a - b);
}
