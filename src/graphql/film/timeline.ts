/** The film as a list of entries, in seconds: inside the house it is counted in frames. */

import type { z } from 'zod';
import {
  entryStarts,
  type Crop as FilmCrop,
  type TimelineEntry as FilmEntry,
  type Timeline as FilmTimeline,
  type VolumeChange as FilmVolume,
  type TimelineOverlay,
  timelineLength,
} from '../../film/cut/timeline.js';
import { toSeconds } from '../../film/format.js';
import { builder } from '../core/builder.js';
import { AudioTrackEnum, OverlayKindEnum, TransitionTypeEnum } from '../enums.js';

export const Crop = builder.objectRef<z.infer<typeof FilmCrop>>('Crop').implement({
  description: 'A part of the frame, in shares of it from 0 to 1.',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'The left edge.' }),
    y: t.exposeFloat('y', { description: 'The upper edge.' }),
    width: t.exposeFloat('width', { description: 'Its width.' }),
    height: t.exposeFloat('height', { description: 'Its height.' }),
  }),
});

const VolumeChange = builder.objectRef<FilmVolume>('VolumeChange').implement({
  description: 'How loud the music or the voice is for a part of the film.',
  fields: (t) => ({
    track: t.expose('track', { type: AudioTrackEnum, description: 'Which of them.' }),
    volume: t.exposeFloat('volume', { description: '0 is silence, 1 as it was mixed.' }),
    start: t.float({ description: 'From when, in seconds.', resolve: ({ start }) => toSeconds(start) }),
    end: t.float({ description: 'Until when, in seconds.', resolve: ({ end }) => toSeconds(end) }),
  }),
});

type PlacedEntry = FilmEntry & { position: number; at: number };

const TimelineEntry = builder.objectRef<PlacedEntry>('TimelineEntry').implement({
  description:
    'A part of a clip in the film. Entries abut; a crossfade is centred on the cut and takes its pictures from the handles that clips have. After a split or a duplicate, several entries show one clip.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stays with the entry through every edit.' }),
    position: t.exposeInt('position', { description: 'Its place in the film, counted from 0.' }),
    clipIndex: t.exposeInt('clipIndex', {
      description: 'The number of the clip that it shows, counted from 0.',
    }),
    start: t.float({
      description: 'Where it begins in the film, in seconds.',
      resolve: ({ at }) => toSeconds(at),
    }),
    end: t.float({
      description: 'Where it ends in the film, in seconds.',
      resolve: ({ at, length }) => toSeconds(at + length),
    }),
    sourceStart: t.float({
      description: "Where it begins in the clip's video, in seconds.",
      resolve: ({ sourceStart }) => toSeconds(sourceStart),
    }),
    sourceEnd: t.float({
      description: "Where it ends in the clip's video, in seconds.",
      resolve: ({ sourceStart, length, speed }) => toSeconds(sourceStart + length * speed),
    }),
    speed: t.exposeFloat('speed', { description: '1 is as it was made, 2 is twice as fast.' }),
    crop: t.expose('crop', {
      type: Crop,
      nullable: true,
      description: 'The part of the picture that is shown; null for all of it.',
    }),
    transitionIn: t.field({
      type: TransitionTypeEnum,
      description: 'How the film leads into this entry.',
      resolve: ({ transitionIn }) => transitionIn.type,
    }),
    transitionSeconds: t.float({
      description: 'The length of that transition, in seconds.',
      resolve: ({ transitionIn }) => toSeconds(transitionIn.frames),
    }),
  }),
});

const Overlay = builder.objectRef<TimelineOverlay>('Overlay').implement({
  description: 'Words or a logo over the picture.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: OverlayKindEnum,
      description: 'Call to action, title, logo or subtitle.',
    }),
    text: t.exposeString('text', { nullable: true, description: 'Its words; null for a logo.' }),
    start: t.float({
      description: 'When it appears, in seconds of the film.',
      resolve: ({ start }) => toSeconds(start),
    }),
    end: t.float({
      description: 'When it disappears, in seconds of the film.',
      resolve: ({ end }) => toSeconds(end),
    }),
  }),
});

/** `revision` is null for one that is only proposed. */
export type TimelineView = { revision: number | null; timeline: FilmTimeline };

export const Timeline = builder.objectRef<TimelineView>('Timeline').implement({
  description: 'What the film shows at each moment: entries in order, and overlays over them.',
  fields: (t) => ({
    revision: t.exposeInt('revision', {
      nullable: true,
      description:
        'Its number. Every edit makes a new one, and taking it back shows the former one again; null for one that is only proposed.',
    }),
    durationSeconds: t.float({
      description: "The film's length in seconds.",
      resolve: ({ timeline }) => toSeconds(timelineLength(timeline)),
    }),
    entries: t.field({
      type: [TimelineEntry],
      description: 'The entries in the order in which they are shown.',
      resolve: ({ timeline }) => placed(timeline),
    }),
    overlays: t.field({
      type: [Overlay],
      description: 'Texts and logos over the picture.',
      resolve: ({ timeline }) => timeline.overlays,
    }),
    volumes: t.field({
      type: [VolumeChange],
      description: 'Where music or voice are louder or quieter than they were mixed; the later ones count.',
      resolve: ({ timeline }) => timeline.sound?.volumes ?? [],
    }),
    fadeInSeconds: t.float({
      description: 'How long it fades in from black.',
      resolve: ({ timeline }) => toSeconds(timeline.fadeIn),
    }),
    fadeOutSeconds: t.float({
      description: 'How long it fades out to black.',
      resolve: ({ timeline }) => toSeconds(timeline.fadeOut),
    }),
    audioFadeOutSeconds: t.float({
      description: 'How long the sound fades out.',
      resolve: ({ timeline }) => toSeconds(timeline.audioFadeOut),
    }),
  }),
});

function placed(timeline: FilmTimeline): PlacedEntry[] {
  const starts = entryStarts(timeline);
  return timeline.entries.map((entry, position) => ({ ...entry, position, at: starts[position]! }));
}
