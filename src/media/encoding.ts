/** How every piece of a film is encoded, so that pieces made apart can be joined without touching a picture. */
import { FPS, type FrameSize } from '../film/format.js';
import type { Tools } from './tools.js';

/** Raised by hand when the settings below change, so that nothing made with the old ones is joined to the new. */
const SETTINGS = 'h264-3';

/** Pieces of one film are made by one binary with one set of settings; this names both in their keys. */
export const encoderVersion = (tools: Tools): string => `${SETTINGS}/${tools.version}`;

/** Ticks of the video clock in a second: 512 for every frame at 30 a second. */
export const TIMESCALE = 15360;

/** The ends of all filter graphs that lead to the encoder: its pixel format and colours, square pixels, the grid. */
export const TO_ENCODER = 'format=yuv420p,setsar=1';

/**
 * Output arguments for one piece. Keyframes stand at the first frame, at the ones asked for, and every five
 * seconds; nowhere else, so that a cut by stream copy knows where it may begin.
 */
export function encodingArguments(size: FrameSize, keyframes: readonly number[] = []): string[] {
  const forced = [...new Set([0, ...keyframes])].sort((a, b) => a - b);
  return [
    ...['-an', '-sn', '-dn', '-map_metadata', '-1', '-map_chapters', '-1'],
    ...[
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-crf',
      '18.6',
      '-profile:v',
      'high',
      '-level:v',
      level(size),
    ],
    // The output of x264 depends on the number of threads, so it may not depend on the machine.
    ...['-threads', '2', '-x264-params', X264],
    ...['-force_key_frames', forced.map(momentOf).join(',')],
    ...['-pix_fmt', 'yuv420p', '-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709'],
    ...['-color_trc', 'bt709', '-r', String(FPS), '-video_track_timescale', String(TIMESCALE)],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-movflags', '+faststart', '-f', 'mp4'],
  ];
}

/**
 * When a frame is shown, as ffmpeg reads it. Rounded down, so that the frame itself is kept: some versions take the nearest
 * one, others the first that is not earlier. No earlier, so that decoding begins at it if it is a keyframe.
 */
export const momentOf = (frame: number): string => (Math.floor((frame * 1e6) / FPS) / 1e6).toFixed(6);

/**
 * Closed groups of pictures, no keyframes of the encoder's own choosing, headers that do not depend on the pictures.
 * Whole blocks only: dividing them took a third of the time and, on pictures with grain, saved no bits. Every other
 * frame is a B-frame: to look for better places for them took a quarter of the time for a twentieth of the bits.
 */
const X264 =
  'open-gop=0:scenecut=0:keyint=150:min-keyint=1:force-cfr=1:stitchable=1:partitions=none:me=dia:bframes=1:b-adapt=0';

/** One level for all pieces of one size: decoders set themselves up by it once. */
const level = ({ width, height }: FrameSize): string => (width * height > 1280 * 720 ? '4.1' : '3.2');
