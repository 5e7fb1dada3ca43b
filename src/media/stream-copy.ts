/** Takes frames out of a clip without encoding them again, exact to the frame, where its keyframes allow it. */
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileArgument, type Run, runFfmpeg, streamFfmpeg, type Tools } from './ffmpeg.js';

export type FrameRange = { from: number; frames: number };

/**
 * The clip is divided by counting its packets, from the first one on. Seeking would be the usual way, but versions
 * of ffmpeg differ in which keyframe they seek to when packets are stored in another order than they are shown.
 */
export async function copyFrames(
  tools: Tools,
  clip: string,
  { from, frames }: FrameRange,
  outPath: string,
  run: Pick<Run, 'signal'> = {},
): Promise<void> {
  const copying = ['-i', fileArgument(clip), '-map', '0:v:0', '-c', 'copy', '-map_metadata', '-1'];
  if (from === 0) {
    return runFfmpeg(tools, [...copying, '-frames:v', String(frames), '-f', 'mp4'], outPath, run);
  }
  await mkdir(path.dirname(outPath), { recursive: true });
  const folder = await mkdtemp(path.join(path.dirname(outPath), '.cut-'));
  try {
    const parts = path.join(folder.replaceAll('%', '%%'), '%d.mp4');
    const dividing = ['-f', 'segment', '-segment_format', 'mp4', '-reset_timestamps', '1'];
    const cuts = ['-segment_frames', `${from},${from + frames}`];
    await streamFfmpeg(tools, [...copying, ...dividing, ...cuts, fileArgument(parts)], run);
    await rename(path.join(folder, '1.mp4'), outPath);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
