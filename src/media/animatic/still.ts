/** One frame of a clip as a picture: what a storyboard shows, and what the clip will look like. */
import { createCanvas } from '@napi-rs/canvas';
import { applyGrade, CONTRAST, saturationOf } from '../sketch/finish.js';
import type { AnimaticRequest } from './request.js';
import { prepareShot } from './shot.js';

/** A JPEG of the given frame. */
export async function drawStill(request: AnimaticRequest, frame: number): Promise<Buffer> {
  const { width, height } = request.size;
  const shot = await prepareShot(request);
  const canvas = createCanvas(width, height);
  shot.paint(canvas.getContext('2d'), frame);
  const contrast = request.scenePicturePath ? 1 : CONTRAST;
  applyGrade(canvas, { seed: request.seed, saturation: saturationOf(request), contrast });
  return canvas.encode('jpeg', 90);
}
