/** How long a core takes to compose a film: joining it, and encoding what is not only copied. */
import type { FrameSize } from '../format.js';

const START_SECONDS = 2;
/** Measured, for a second of film: whatever its size, and for each million of pixels. */
const PER_SECOND = 0.05;
const PER_MEGAPIXEL = 0.08;

export const composingSeconds = (filmSeconds: number, { width, height }: FrameSize): number =>
  START_SECONDS + filmSeconds * (PER_SECOND + (PER_MEGAPIXEL * width * height) / 1e6);
