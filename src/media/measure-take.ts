/** What can be measured of a clip without a model, to compare takes of one shot. */
import sharp from 'sharp';
import { HANDLE_FRAMES } from '../film/format.js';
import type { TakeMeasures } from '../film/suggest-take.js';
import { pictureAt } from './thumbnail.js';
import type { Tools } from './tools.js';

/** Small enough to compare composition and colours, and not details. */
const COARSE = { width: 32, height: 18, fit: 'fill' } as const;

/** `reference` is a picture of what the clip is to show. */
export async function measureTake(
  tools: Tools,
  clip: { path: string; frames: number },
  reference: string | null,
  signal: AbortSignal,
): Promise<TakeMeasures> {
  const first = await pictureAt(tools, clip.path, HANDLE_FRAMES, signal);
  const last = await pictureAt(tools, clip.path, clip.frames - HANDLE_FRAMES - 1, signal);
  const [begins, ends] = await Promise.all([coarse(first), coarse(last)]);
  const { sharpness } = await sharp(first).stats();
  return {
    sharpness,
    brightness: begins.reduce((sum, value) => sum + value, 0) / begins.length / 255,
    motion: difference(begins, ends),
    likeness: reference === null ? null : 1 - difference(begins, await coarse(reference)),
  };
}

const coarse = (picture: Buffer | string): Promise<Buffer> =>
  sharp(picture).resize(COARSE).removeAlpha().toColourspace('srgb').raw().toBuffer();

/** From 0 to 1. */
const difference = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length / 255;
