import { type TimelineEntry, timelineLength } from '../timeline.js';
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
  if (film.voice.length > 0) tracks.push(track('Audio', voiceItems(film), []));
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

/** Lines with the silence between them. */
function voiceItems({ voice, rate }: ExportedFilm): object[] {
  let at = 0;
  return voice.flatMap(({ media, start, end }) => {
    const [from, to] = [onGrid(start, rate), onGrid(end, rate)];
    const silence = from > at ? [gap(range(0, from - at, rate))] : [];
    at = to;
    const spoken = range(0, to - from, rate);
    return [...silence, clip(media.name, spoken, external(media.url, spoken), [], {})];
  });
}

const gap = (source_range: object) => ({
  OTIO_SCHEMA: 'Gap.1',
  name: '',
  source_range,
  effects: [],
  markers: [],
  enabled: true,
  metadata: {},
});

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
