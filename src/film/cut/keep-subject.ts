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

/**
 * `boxes` are of several moments of one shot, in equal steps. Null without any. The crop goes along with a subject
 * that would leave it.
 */
export function keepingSubject(
  boxes: readonly SubjectBox[],
  { from, to }: { from: FrameSize; to: FrameSize },
): Focus | null {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return null;
  const narrower = to.width / to.height / (from.width / from.height);
  const size = { width: Math.min(1, narrower), height: Math.min(1, 1 / narrower) };
  const still = focusOn(boxes, size);
  if (boxes.every((box) => isSeen(box, still, size))) return still;
  return { ...focusOn([first], size), to: focusOn([last], size) };
}

type Size = { width: number; height: number };

const focusOn = (boxes: readonly SubjectBox[], { width, height }: Size) => ({
  x: rounded(across(boxes, width)),
  y: rounded(down(boxes, height)),
});

/** The head with its face, and the middle of whoever matters; all of what is narrow enough. */
function isSeen(box: SubjectBox, { x, y }: { x: number; y: number }, { width, height }: Size): boolean {
  const [left, right, top] = [x - width / 2, x + width / 2, y - height / 2];
  const [boxLeft, boxRight] = [within(box.left), within(box.right)];
  const fits = boxRight - boxLeft <= width;
  const isAcross = fits
    ? boxLeft >= left - SLACK && boxRight <= right + SLACK
    : Math.abs(box.middle - x) < width / 4;
  const face = chinOf(box);
  const isUpright =
    face - within(box.top) > height
      ? Math.abs(within(box.eyes) - y) < height / 4
      : within(box.top) >= top - SLACK && face <= top + height + SLACK;
  return isAcross && isUpright;
}

/** Rounding alone moves no crop. */
const SLACK = 0.02;

/** As far below the eyes as the top of the head is above them. */
const chinOf = ({ top, eyes }: SubjectBox): number => within(eyes + (eyes - top) * 0.8);

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

/** From the head to the feet where they fit; else the head has its air; else the eyes are in the upper part. */
function down(boxes: readonly SubjectBox[], height: number): number {
  const [top, bottom] = [least(boxes, 'top'), most(boxes, 'bottom')];
  const air = HEADROOM * height;
  const eyes = mean(boxes.map((box) => within(box.eyes)));
  const chin = Math.max(...boxes.map(chinOf));
  const wished =
    bottom - top + air <= height
      ? (top - air + bottom) / 2
      : chin - top + air <= height
        ? Math.min(top - air + height / 2, eyes + (0.5 - EYES_AT) * height)
        : // A face that is larger than the crop: its eyes and its mouth.
          eyes + (0.5 - EYES_AT) * height;
  return Math.min(1 - height / 2, Math.max(height / 2, wished));
}

/** A hundredth makes no other film. */
const rounded = (share: number): number => Math.round(share * 50) / 50;
