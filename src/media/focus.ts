/** Where in a clip its subject is, so that it stays in the picture when the film is made in another shape. */
import sharp from 'sharp';
import type { Focus } from '../film/cut/segments.js';
import type { FrameSize } from '../film/format.js';
import type { Tools } from './ffmpeg.js';
import { pictureAt } from './thumbnail.js';

/** Looks at three frames of the clip: where colours, skin and edges draw the eye, if the crop has to leave some out. */
export async function findFocus(
  tools: Tools,
  clip: string,
  frames: number,
  shape: FrameSize,
  signal?: AbortSignal,
): Promise<Focus> {
  const seen: Focus[] = [];
  for (const share of [0.25, 0.5, 0.75]) {
    const picture = await pictureAt(tools, clip, Math.floor(frames * share), signal);
    const { width, height } = await sharp(picture).metadata();
    const scale = 240 / Math.max(shape.width, shape.height);
    const crop = { width: Math.round(shape.width * scale), height: Math.round(shape.height * scale) };
    const { info } = await sharp(picture)
      .resize({ ...crop, fit: 'cover', position: sharp.strategy.attention })
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (info.attentionX !== undefined && info.attentionY !== undefined) {
      seen.push({ x: info.attentionX / width, y: info.attentionY / height });
    }
  }
  return { x: middleOf(seen.map(({ x }) => x)), y: middleOf(seen.map(({ y }) => y)) };
}

/** One frame that looks elsewhere does not move the picture; nor does a hundredth of it make another film. */
function middleOf(values: readonly number[]): number {
  const sorted = values.map((value) => Math.min(1, Math.max(0, value))).sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0.5) * 20) / 20;
}
