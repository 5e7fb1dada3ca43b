/** What video models return, in whatever size, rate and length, made into a clip of this film. */
import { DEFAULT_FOCUS, type Focus } from '../film/cut/segments.js';
import type { FilmedPart } from '../film/footage.js';
import { FPS, type FrameSize } from '../film/format.js';
import { encodingArguments, TO_ENCODER } from './encoding.js';
import { MediaFailure } from './failure.js';
import { ffmpegForUntrusted, makeFile, type Run, runCommand } from './ffmpeg.js';
import { type Probe, probe } from './probe.js';
import { coverFilter, exactly, firstHeld } from './segment-graph.js';
import type { Tools } from './tools.js';

/** Beyond this a viewer sees that time was stretched; then the last frame is held instead. */
const MAX_STRETCH = 1.05;

/**
 * To the colours of a film, exactly: without its flags the scaler is some levels off, and greys get a tint. What does
 * not say in which matrix it is, was written by tools that use the old one, and is read as that.
 */
const COLOURS = 'scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int';

export type ClipShape = {
  size: FrameSize;
  /** Handles included. */
  frames: number;
  keyframes: readonly number[];
  /** The frames that are taken from what the model made; all, where nothing is said. */
  filmed?: FilmedPart;
  focus?: Focus;
};

/** What had to be done to make it long enough; held frames are those that should have been filmed. */
export type Normalised = { stretch: number; heldFrames: number };

export async function normaliseClip(
  tools: Tools,
  made: string,
  { size, frames, keyframes, filmed = { from: 0, to: frames }, focus = DEFAULT_FOCUS }: ClipShape,
  outPath: string,
  work: Pick<Run, 'signal' | 'onProgress'> = {},
): Promise<Normalised> {
  const found = await probe(tools, made, work.signal);
  if (!found.video) throw new MediaFailure('UNREADABLE_MEDIA', 'There is no moving picture in the clip.');

  const needed = filmed.to - filmed.from;
  const length = pictureSeconds(found) * FPS;
  const stretch = Math.min(MAX_STRETCH, Math.max(1, needed / length));
  const timing = `setpts=(PTS-STARTPTS)*${stretch.toFixed(6)},fps=${FPS}`;
  // What a file says about its length is not exact to the frame; where that matters, the frames are counted.
  const available = length > needed + 2 ? needed : await countFrames(tools, made, timing, work.signal);
  if (available === 0) throw new MediaFailure('UNREADABLE_MEDIA', 'No picture of the clip can be read.');

  const heldFrames = Math.max(0, needed - available);
  const filters = [
    timing,
    exactly(frames - filmed.from, available, ''),
    ...(filmed.from > 0 ? [firstHeld(filmed.from)] : []),
    // Pixels that are not square are made so before anything is measured.
    'scale=iw*sar:ih,setsar=1',
    coverFilter(size, focus),
    COLOURS,
    TO_ENCODER,
  ];
  const command = pictureOf(tools, made)
    .videoFilters(filters)
    .outputOptions('-frames:v', String(frames), ...encodingArguments(size, keyframes));
  await makeFile(command, outPath, work);
  return { stretch, heldFrames };
}

const pictureOf = (tools: Tools, made: string) =>
  ffmpegForUntrusted(tools, made)
    .inputOptions('-fflags', '+genpts', '-threads', '2')
    .outputOptions('-map', '0:v:0');

function pictureSeconds({ video, durationSeconds }: Probe): number {
  return video!.durationSeconds ?? (durationSeconds || video!.frames / (video!.fps ?? FPS));
}

async function countFrames(
  tools: Tools,
  made: string,
  timing: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  let counted = 0;
  const onProgress = (frames: number) => {
    counted = frames;
  };
  const command = pictureOf(tools, made).videoFilters(timing).format('null').output('-');
  await runCommand(command, { signal, onProgress });
  return counted;
}
