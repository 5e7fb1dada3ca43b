/** OpenTimelineIO: written for other programs, and read back. */
import { z } from 'zod';
import { FPS } from '../../format.js';
import { Crop, Timeline, type TimelineEntry, TimelineOverlay, timelineLength } from '../timeline.js';
import { type ExportedFilm, markersOf, mediaOf } from './exported-film.js';
import { onGrid, type Rate } from './timecode.js';

const COLOURS = { SECTION: 'GREEN', DOWNBEAT: 'RED', BEAT: 'CYAN' } as const;

export function toOtio(film: ExportedFilm): string {
  const { timeline, rate } = film;
  const { overlays, fadeIn, fadeOut, audioFadeOut } = timeline;
  const length = onGrid(timelineLength(timeline), rate);
  const tracks = [track('Video', videoItems(film), [])];
  if (film.song) {
    const song = clip(
      film.song.name,
      range(0, length, rate),
      external(film.song.url, range(0, length, rate)),
      [],
      {},
    );
    tracks.push(track('Audio', [song], []));
  }
  const markers = markersOf(film).map(({ kind, name, frame }) => ({
    OTIO_SCHEMA: 'Marker.2',
    name,
    color: COLOURS[kind],
    marked_range: range(onGrid(frame, rate), 0, rate),
    comment: '',
    metadata: {},
  }));
  const document = {
    OTIO_SCHEMA: 'Timeline.1',
    name: film.title,
    global_start_time: time(0, rate),
    // What the format has no words for.
    metadata: { reelgraph: { overlays, fadeIn, fadeOut, audioFadeOut } },
    tracks: {
      OTIO_SCHEMA: 'Stack.1',
      name: 'tracks',
      source_range: null,
      effects: [],
      markers,
      enabled: true,
      metadata: {},
      children: tracks,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const time = (value: number, rate: Rate) => ({ OTIO_SCHEMA: 'RationalTime.1', rate, value });
const range = (start: number, duration: number, rate: Rate) => ({
  OTIO_SCHEMA: 'TimeRange.1',
  start_time: time(start, rate),
  duration: time(duration, rate),
});
const external = (url: string, available: ReturnType<typeof range>) => ({
  OTIO_SCHEMA: 'ExternalReference.1',
  name: '',
  target_url: url,
  available_range: available,
  available_image_bounds: null,
  metadata: {},
});
const clip = (name: string, source_range: object, media: object, effects: object[], metadata: object) => ({
  OTIO_SCHEMA: 'Clip.2',
  name,
  source_range,
  effects,
  markers: [],
  enabled: true,
  metadata,
  media_references: { DEFAULT_MEDIA: media },
  active_media_reference_key: 'DEFAULT_MEDIA',
});
const track = (kind: 'Video' | 'Audio', children: object[], markers: object[]) => ({
  OTIO_SCHEMA: 'Track.1',
  name: kind,
  kind,
  source_range: null,
  effects: [],
  markers,
  enabled: true,
  metadata: {},
  children,
});

function videoItems(film: ExportedFilm): object[] {
  const { rate } = film;
  let at = 0;
  return film.timeline.entries.flatMap((entry) => {
    const start = onGrid(at, rate);
    const end = onGrid(at + entry.length, rate);
    at += entry.length;
    const media = mediaOf(film, entry.clipIndex);
    const available = range(0, onGrid(film.sources[entry.clipIndex]?.frames ?? 0, rate), rate);
    const warp = {
      OTIO_SCHEMA: 'LinearTimeWarp.1',
      name: '',
      effect_name: 'LinearTimeWarp',
      time_scalar: entry.speed,
      metadata: {},
    };
    const metadata = { reelgraph: { key: entry.key, clipIndex: entry.clipIndex, crop: entry.crop } };
    const shown = range(onGrid(entry.sourceStart, rate), end - start, rate);
    const effects = entry.speed === 1 ? [] : [warp];
    return [
      ...transition(entry, rate),
      clip(media.name, shown, external(media.url, available), effects, metadata),
    ];
  });
}

function transition({ transitionIn: { type, frames } }: TimelineEntry, rate: Rate): object[] {
  if (type === 'CUT' || frames === 0) return [];
  const whole = onGrid(frames, rate);
  const before = Math.floor(whole / 2);
  return [
    {
      OTIO_SCHEMA: 'Transition.1',
      name: type,
      transition_type: type === 'CROSSFADE' ? 'SMPTE_Dissolve' : 'Custom_Transition',
      in_offset: time(before, rate),
      out_offset: time(whole - before, rate),
      metadata: { reelgraph: { type } },
    },
  ];
}

const ReadTime = z.object({ rate: z.number().positive(), value: z.number() });
const ReadRange = z.object({ start_time: ReadTime, duration: ReadTime });
const Ours = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ reelgraph: z.object(shape) });
const ReadClip = z.object({
  OTIO_SCHEMA: z.string().startsWith('Clip.'),
  source_range: ReadRange,
  effects: z.array(z.object({ time_scalar: z.number().optional() })),
  metadata: Ours({ key: z.string(), clipIndex: z.number().int(), crop: Crop.nullable() }),
});
const ReadTransition = z.object({
  OTIO_SCHEMA: z.string().startsWith('Transition.'),
  in_offset: ReadTime,
  out_offset: ReadTime,
  metadata: Ours({ type: z.enum(['CROSSFADE', 'FADE']) }),
});
const ReadTimeline = z.object({
  OTIO_SCHEMA: z.string().startsWith('Timeline.'),
  metadata: Ours({
    overlays: z.array(TimelineOverlay),
    fadeIn: z.number(),
    fadeOut: z.number(),
    audioFadeOut: z.number(),
  }),
  tracks: z.object({
    children: z.array(z.object({ kind: z.string(), children: z.array(z.unknown()) })).min(1),
  }),
});

/** Reads a film that was written by `toOtio`, and perhaps cut further elsewhere. Throws a ZodError for anything else. */
export function fromOtio(text: string): Timeline {
  const document = ReadTimeline.parse(JSON.parse(text));
  const video = document.tracks.children.find(({ kind }) => kind === 'Video');
  const entries: TimelineEntry[] = [];
  let transitionIn: TimelineEntry['transitionIn'] = { type: 'CUT', frames: 0 };
  for (const item of video?.children ?? []) {
    const led = ReadTransition.safeParse(item);
    if (led.success) {
      const { in_offset, out_offset, metadata } = led.data;
      transitionIn = {
        type: metadata.reelgraph.type,
        frames: filmFrames(in_offset) + filmFrames(out_offset),
      };
      continue;
    }
    const { source_range, effects, metadata } = ReadClip.parse(item);
    const speed = effects.find(({ time_scalar }) => time_scalar !== undefined)?.time_scalar ?? 1;
    const { key, clipIndex, crop } = metadata.reelgraph;
    entries.push({
      key,
      clipIndex,
      sourceStart: filmFrames(source_range.start_time),
      length: filmFrames(source_range.duration),
      speed,
      crop,
      transitionIn,
    });
    transitionIn = { type: 'CUT', frames: 0 };
  }
  return Timeline.parse({ entries, ...document.metadata.reelgraph });
}

const filmFrames = ({ value, rate }: z.infer<typeof ReadTime>) => Math.round((value * FPS) / rate);
