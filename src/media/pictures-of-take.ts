/** A few small pictures of a clip, for whoever is to judge it. */
import sharp from 'sharp';
import { HANDLE_FRAMES } from '../film/format.js';
import { JUDGED_WIDTH, PICTURES_OF_TAKE } from '../film/judge-takes.js';
import { pictureAt } from './thumbnail.js';
import type { Tools } from './tools.js';

/** From the first to the last frame that the film shows, in equal steps. */
export async function picturesOfTake(
  tools: Tools,
  clip: { path: string; frames: number },
  signal: AbortSignal,
): Promise<Buffer[]> {
  const last = clip.frames - HANDLE_FRAMES - 1;
  const pictures: Buffer[] = [];
  for (let at = 0; at < PICTURES_OF_TAKE; at++) {
    const share = at / (PICTURES_OF_TAKE - 1);
    const frame = Math.round(HANDLE_FRAMES + share * (last - HANDLE_FRAMES));
    const whole = await pictureAt(tools, clip.path, frame, signal);
    const small = {
      width: JUDGED_WIDTH,
      height: JUDGED_WIDTH,
      fit: 'inside',
      withoutEnlargement: true,
    } as const;
    pictures.push(await sharp(whole).resize(small).jpeg({ quality: 80 }).toBuffer());
  }
  return pictures;
}
