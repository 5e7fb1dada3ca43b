/** The storyboard as data: a panel per shot of the film, with the words that stand under its picture. */
import { z } from 'zod';
import type { Timeline } from '../cut/timeline.js';
import { entryStarts } from '../cut/timeline.js';
import { CameraMovement } from '../facts/facts.js';
import { toSeconds } from '../format.js';
import { notShownIn } from '../lexicon/drawable.js';
import type { AudioAnalysis } from '../sound/analysis.js';
import { TRUSTED_BEATS } from '../sound/analysis.js';
import type { ClipScript, PlannedOverlay } from './plan.js';

export const Panel = z.object({
  number: z.number().int(),
  clipIndex: z.number().int(),
  /** Where the shot begins in the film, and how long it is shown, in seconds. */
  start: z.number(),
  seconds: z.number(),
  /** "close-up, low angle". */
  framing: z.string(),
  movement: CameraMovement,
  action: z.string(),
  /** What is said or sung meanwhile. */
  dialogue: z.string().nullable(),
  /** Where in the song the shot begins. */
  beat: z.string().nullable(),
  /** What the shot asks for and its picture can not show. */
  notShown: z.array(z.string()),
});
export type Panel = z.infer<typeof Panel>;

export type StoryboardSource = {
  timeline: Timeline;
  /** As the clips are now, by their index. */
  scripts: ReadonlyMap<number, ClipScript>;
  overlays: readonly PlannedOverlay[];
  /** The dialogue of every shot, where the film was made from shots. */
  lines: readonly (string | null)[];
  analysis: AudioAnalysis | null;
};

export function panelsOf(source: StoryboardSource): Panel[] {
  const starts = entryStarts(source.timeline);
  return source.timeline.entries.flatMap((entry, index) => {
    const script = source.scripts.get(entry.clipIndex);
    if (!script) return [];
    const { facts } = script;
    const start = toSeconds(starts[index]!);
    return [
      {
        number: index + 1,
        clipIndex: entry.clipIndex,
        start,
        seconds: toSeconds(entry.length),
        framing: script.cameraAngle,
        movement: facts.movement?.value ?? 'static',
        action: script.visualDescription,
        dialogue: dialogueOf(source, script),
        beat: source.analysis && beatAt(source.analysis, start),
        notShown: notShownIn(facts),
      },
    ];
  });
}

function dialogueOf({ lines, overlays, scripts }: StoryboardSource, script: ClipScript): string | null {
  const written = lines.length === scripts.size ? lines[script.clipIndex] : null;
  if (written) return `“${written}”`;
  if (script.lyricsContext) return `♪ ${script.lyricsContext}`;
  const shown = overlays.find(
    ({ kind, start, end }) => kind === 'SUBTITLE' && start < script.end && end > script.start,
  );
  return shown?.text ? `“${shown.text}”` : null;
}

/** "Chorus, bar 9, beat 1"; nearer than this to a beat is on it. */
const ON_BEAT_SECONDS = 0.12;

function beatAt(analysis: AudioAnalysis, start: number): string {
  const section = analysis.structure.find((each) => start >= each.start - 0.05 && start < each.end - 0.05);
  const name = section ? [titled(section.type)] : [];
  if (analysis.beatConfidence < TRUSTED_BEATS || analysis.beats.length === 0) return name.join('');
  const beat = analysis.beats.findLastIndex((at) => at <= start + ON_BEAT_SECONDS);
  if (beat < 0) return [...name, 'before the first beat'].join(', ');
  const bar = analysis.downbeats.findLastIndex((at) => at <= start + ON_BEAT_SECONDS);
  if (bar < 0) return [...name, `beat ${beat + 1}`].join(', ');
  const first = analysis.beats.findIndex((at) => at >= analysis.downbeats[bar]! - 0.01);
  return [...name, `bar ${bar + 1}`, `beat ${beat - first + 1}`].join(', ');
}

const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
