/** The film as a list of entries: which part of which clip is shown when, and how one leads into the next. */
import { z } from 'zod';
import { OverlayKind, TransitionType } from '../story/plan.js';

/** Shares of the frame, 0 to 1. */
export const Crop = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Crop = z.infer<typeof Crop>;

/** All lengths are whole frames of the film; entries abut in the order of the list. */
export const TimelineEntry = z.object({
  /** Stays with the entry through every edit. */
  key: z.string(),
  clipIndex: z.number().int(),
  /** The first frame of the clip's source (handles included) that is shown, were there no transition. */
  sourceStart: z.number().int().min(0),
  /** In frames of the film. The part of the source that is used is `length * speed`. */
  length: z.number().int().min(1),
  speed: z.number().positive(),
  crop: Crop.nullable(),
  /** How the film gets into this entry; a crossfade is centred on the cut. The first entry's is a CUT. */
  transitionIn: z.object({ type: TransitionType, frames: z.number().int().min(0) }),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** Start and end are frames of the film. */
export const TimelineOverlay = z.object({
  kind: OverlayKind,
  text: z.string().nullable(),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
});
export type TimelineOverlay = z.infer<typeof TimelineOverlay>;

export const AudioTrack = z.enum(['MUSIC', 'VOICE']);
export type AudioTrack = z.infer<typeof AudioTrack>;

/** How loud a track is between two frames of the film: 0 is silence, 1 as it was mixed. */
export const VolumeChange = z.object({
  track: AudioTrack,
  volume: z.number().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
});
export type VolumeChange = z.infer<typeof VolumeChange>;

/** What is different about the music that was made for the film. */
export const MusicWish = z.object({
  /** Counts the songs that were asked for instead of the first one. */
  take: z.number().int().min(0),
  mood: z.string().nullable(),
  genre: z.string().nullable(),
  /** Steps away from how lively it would be by itself: -1 is calmer, 1 livelier. */
  lively: z.number().int(),
  /** How long the film was when it was asked for: bought music is as long. */
  frames: z.number().int().min(1).optional(),
});
export type MusicWish = z.infer<typeof MusicWish>;

export const TimelineSound = z.object({ volumes: z.array(VolumeChange), music: MusicWish.nullable() });
export type TimelineSound = z.infer<typeof TimelineSound>;

export const Timeline = z.object({
  entries: z.array(TimelineEntry).min(1),
  overlays: z.array(TimelineOverlay),
  fadeIn: z.number().int().min(0),
  fadeOut: z.number().int().min(0),
  audioFadeOut: z.number().int().min(0),
  /** Left out until an edit changes the sound. */
  sound: TimelineSound.optional(),
});
export type Timeline = z.infer<typeof Timeline>;

export const timelineLength = (timeline: Timeline): number =>
  timeline.entries.reduce((frames, entry) => frames + entry.length, 0);

/** The film's frame at which each entry begins. */
export function entryStarts(timeline: Timeline): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const entry of timeline.entries) {
    starts.push(at);
    at += entry.length;
  }
  return starts;
}
