/** Where in a clip its subject is, so that it stays in the picture when the film is made in another shape. */
import sharp from 'sharp';
import type { Focus } from '../film/cut/segments.js';
import type { FrameSize } from '../film/format.js';
import { bestMiddleIn, smallSize } from './saliency.js';
import { pictureAt } from './thumbnail.js';
import type { Tools } from './tools.js';

/** Looks at three frames of the clip: what draws the eye stays in, if the crop has to leave some out. */
export async function findFocus(
  tools: Tools,
  clip: string,
  frames: number,
  shape: FrameSize,
  signal?: AbortSignal,
): Promise<Focus> {
  const seen: Focus[] = [];
  for (const share of [0.25, 0.5, 0.75]) {
    const picture = sharp(await pictureAt(tools, clip, Math.floor(frames * share), signal));
    const { width, height } = await picture.metadata();
    const size = smallSize(width, height);
    const pixels = await picture
      .resize(size.columns, size.rows, { fit: 'fill' })
      .ensureAlpha()
      .raw()
      .toBuffer();
    const narrower = shape.width / shape.height / (width / height);
    const window = { width: Math.min(1, narrower), height: Math.min(1, 1 / narrower) };
    seen.push(bestMiddleIn({ ...size, pixels })(window));
  }
  return { x: middleOf(seen.map(({ x }) => x)), y: middleOf(seen.map(({ y }) => y)) };
}

/** One frame that looks elsewhere does not move the picture; nor does a hundredth of it make another film. */
function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)]! * 20) / 20;
}
