/** Cuts a still picture to the shape of a film. */
import sharp from 'sharp';
import { DEFAULT_FOCUS } from '../film/cut/segments.js';
import type { FrameSize } from '../film/format.js';

/** Less than this is not seen, and a picture that fits keeps its file. */
const TOLERANCE = 0.005;

/** Null when the picture has the shape already. It is not enlarged; rather heads than feet stay in. */
export async function cutToShape(
  from: string,
  film: FrameSize,
  to: string,
): Promise<{ path: string; size: FrameSize } | null> {
  const { autoOrient } = await sharp(from).metadata();
  const { width, height } = autoOrient;
  const wanted = film.width / film.height;
  if (Math.abs(width / height / wanted - 1) < TOLERANCE) return null;
  const size =
    width / height > wanted
      ? { width: Math.round(height * wanted), height }
      : { width, height: Math.round(width / wanted) };
  const left = Math.round((width - size.width) * DEFAULT_FOCUS.x);
  const top = Math.round((height - size.height) * DEFAULT_FOCUS.y);
  await sharp(from)
    .autoOrient()
    .extract({ left, top, ...size })
    .jpeg({ quality: 95 })
    .toFile(to);
  return { path: to, size };
}
