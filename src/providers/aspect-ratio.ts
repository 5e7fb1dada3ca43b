/** A film's shape in the words that models use. */
import type { FrameSize } from '../film/format.js';

export type Shape = '16:9' | '9:16' | '1:1';

export const shapeOf = ({ width, height }: FrameSize): Shape =>
  width === height ? '1:1' : width > height ? '16:9' : '9:16';
