/** Reads a film that was exported as OpenTimelineIO, and perhaps cut further elsewhere. */
import { z } from 'zod';
import { Crop, Timeline, type TimelineEntry, TimelineOverlay } from '../../src/film/cut/timeline.js';
import { FPS } from '../../src/film/format.js';

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

/** Throws a ZodError for anything that `toOtio` did not write. */
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
