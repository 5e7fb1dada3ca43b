/** A film's shape in the words that models use. */
import type { FrameSize } from '../film/format.js';

export const SHAPES = ['16:9', '9:16', '1:1'] as const;
export type Shape = (typeof SHAPES)[number];

export const shapeOf = ({ width, height }: FrameSize): Shape =>
  // A square loses least where the film is only a little upright.
  width / height > 0.75 && width / height < 4 / 3 ? '1:1' : width > height ? '16:9' : '9:16';
