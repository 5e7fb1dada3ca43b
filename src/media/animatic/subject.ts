/** Where in its frame a drawn shot has what it is about: known from its staging, without drawing it. */
import type { SubjectBox } from '../../film/cut/keep-subject.js';
import { PEOPLE_DEPTH, projection } from './projection.js';
import type { AnimaticRequest } from './request.js';
import { stageShot } from './shot.js';

/** Looked at so often over a shot. */
const LOOKS = [0.1, 0.35, 0.65, 0.9];

/** In shares of the frame, at several moments; empty where the shot is of a place, or of somebody's picture. */
export async function subjectBoxes(request: AnimaticRequest): Promise<SubjectBox[]> {
  const { size, frames } = request;
  const { camera } = await stageShot(request);
  const { subject, framing, view, walked } = camera;
  if (!subject) return [];
  return LOOKS.map((share) => {
    const frame = Math.floor(share * (frames - 1));
    const { scale, x, y } = projection(size, framing, view(frame), PEOPLE_DEPTH, 0);
    const across = (world: number) => ((world + walked(frame)) * scale + x) / size.width;
    const down = (world: number) => (world * scale + y) / size.height;
    const { left, right } = subject.group ?? { left: subject.x, right: subject.x };
    return {
      left: across(left - subject.half),
      right: across(right + subject.half),
      middle: across(subject.x),
      top: down(subject.top),
      eyes: down(subject.eyes),
      bottom: down(subject.feet),
    };
  });
}
