/** Takes frames out of a clip without encoding them again, exact to the frame, where its keyframes allow it. */
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ffmpeg, fileArgument, makeFile, type Run, runCommand } from './ffmpeg.js';
import type { Tools } from './tools.js';

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
  const command = ffmpeg(tools)
    .input(fileArgument(clip))
    .outputOptions('-map', '0:v:0', '-c', 'copy', '-map_metadata', '-1');
  if (from === 0) {
    return makeFile(command.outputOptions('-frames:v', String(frames)).format('mp4'), outPath, run);
  }
  await mkdir(path.dirname(outPath), { recursive: true });
  const folder = await mkdtemp(path.join(path.dirname(outPath), '.cut-'));
  try {
    const parts = path.join(folder.replaceAll('%', '%%'), '%d.mp4');
    command
      .format('segment')
      .outputOptions('-segment_format', 'mp4', '-reset_timestamps', '1')
      .outputOptions('-segment_frames', `${from},${from + frames}`)
      .output(fileArgument(parts));
    await runCommand(command, run);
    await rename(path.join(folder, '1.mp4'), outPath);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
