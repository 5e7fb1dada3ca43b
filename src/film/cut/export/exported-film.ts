/** What an editor's program needs to know of a film besides its timeline, and the markers that go with it. */
import { type FrameSize, toFrames } from '../../format.js';
import type { AudioAnalysis } from '../../sound/analysis.js';
import { TRUSTED_BEATS } from '../../sound/analysis.js';
import type { Sources } from '../room.js';
import { type Timeline, timelineLength } from '../timeline.js';
import type { Rate } from './timecode.js';

/** A file that the program can find: its name, and where it is. */
export type Media = { name: string; url: string };

export type ExportedFilm = {
  title: string;
  timeline: Timeline;
  sources: Sources;
  clips: Record<number, Media>;
  song: Media | null;
  /** Lines that are spoken, in the order of the film; frames of it. */
  voice: readonly { media: Media; start: number; end: number }[];
  analysis: AudioAnalysis | null;
  size: FrameSize;
  rate: Rate;
};

export type Marker = { kind: 'SECTION' | 'DOWNBEAT' | 'BEAT'; name: string; frame: number };

/** Sections first, then beats, each in the order of the film and none behind its end. */
export function markersOf({ timeline, analysis }: Pick<ExportedFilm, 'timeline' | 'analysis'>): Marker[] {
  if (!analysis) return [];
  const length = timelineLength(timeline);
  const counts = new Map<string, number>();
  const sections = analysis.structure.map(({ type, start }): Marker => {
    const number = (counts.get(type) ?? 0) + 1;
    counts.set(type, number);
    const repeats = analysis.structure.filter((section) => section.type === type).length > 1;
    return { kind: 'SECTION', name: repeats ? `${type} ${number}` : type, frame: toFrames(start) };
  });
  const downbeats = new Set(analysis.downbeats.map(toFrames));
  const beats = analysis.beatConfidence < TRUSTED_BEATS ? [] : analysis.beats;
  const beatMarkers = beats.map((beat): Marker => {
    const frame = toFrames(beat);
    return downbeats.has(frame)
      ? { kind: 'DOWNBEAT', name: 'Bar', frame }
      : { kind: 'BEAT', name: 'Beat', frame };
  });
  return [...sections, ...beatMarkers].filter(({ frame }) => frame >= 0 && frame < length);
}

/** A fade as these programs have it lies within the first or last clip, clear of its other transition. */
export function edgeFades({ entries, fadeIn, fadeOut }: Timeline): { fadeIn: number; fadeOut: number } {
  const [first, last] = [entries[0]!, entries.at(-1)!];
  const leaving = Math.floor((entries[1]?.transitionIn.frames ?? 0) / 2);
  const entering = Math.floor(last.transitionIn.frames / 2);
  const alone = entries.length === 1;
  return {
    fadeIn: Math.min(fadeIn, first.length - leaving - (alone ? fadeOut : 0)),
    fadeOut: Math.min(fadeOut, last.length - entering),
  };
}

export function mediaOf(film: ExportedFilm, clipIndex: number): Media {
  const media = film.clips[clipIndex];
  if (!media) throw new RangeError(`The timeline shows clip ${clipIndex}, which has no file.`);
  return media;
}
