/** Where a crop goes so that what a drawn shot is about stays in it: all of it where it fits, and heads before feet. */
import type { FrameSize } from '../format.js';
import type { Focus } from './segments.js';

/** In shares of the frame, beyond its edges where the subject is. `middle` is of whoever matters most. */
export type SubjectBox = {
  left: number;
  right: number;
  middle: number;
  top: number;
  eyes: number;
  bottom: number;
};

/** Air over a head, in shares of what is kept of the height. */
const HEADROOM = 0.06;
/** Where eyes are pleasant to look at, in a crop that shows more than a face. */
const EYES_AT = 0.38;

/** `boxes` are of several moments of one shot. Null without any. */
export function keepingSubject(
  boxes: readonly SubjectBox[],
  { from, to }: { from: FrameSize; to: FrameSize },
): Focus | null {
  if (boxes.length === 0) return null;
  const narrower = to.width / to.height / (from.width / from.height);
  const [width, height] = [Math.min(1, narrower), Math.min(1, 1 / narrower)];
  return { x: rounded(across(boxes, width)), y: rounded(down(boxes, height)) };
}

const within = (value: number): number => Math.min(1, Math.max(0, value));
const most = (boxes: readonly SubjectBox[], edge: 'right' | 'bottom') =>
  within(Math.max(...boxes.map((box) => box[edge])));
const least = (boxes: readonly SubjectBox[], edge: 'left' | 'top') =>
  within(Math.min(...boxes.map((box) => box[edge])));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** All of a group where they fit; else whoever matters most. */
function across(boxes: readonly SubjectBox[], width: number): number {
  const [left, right] = [least(boxes, 'left'), most(boxes, 'right')];
  const middle = right - left <= width ? (left + right) / 2 : mean(boxes.map((box) => box.middle));
  return Math.min(1 - width / 2, Math.max(width / 2, middle));
}

/** From the head to the feet where they fit; else the head has its air, and the eyes are in the upper part. */
function down(boxes: readonly SubjectBox[], height: number): number {
  const [top, bottom] = [least(boxes, 'top'), most(boxes, 'bottom')];
  const air = HEADROOM * height;
  const fits = bottom - top + air <= height;
  const wished = fits
    ? (top - air + bottom) / 2
    : Math.min(
        top - air + height / 2,
        mean(boxes.map(({ eyes }) => within(eyes))) + (0.5 - EYES_AT) * height,
      );
  return Math.min(1 - height / 2, Math.max(height / 2, wished));
}

/** A hundredth makes no other film. */
const rounded = (share: number): number => Math.round(share * 50) / 50;
