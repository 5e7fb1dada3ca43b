/** Where in its frame a drawn shot has what it is about: known from its staging, without drawing it. */
import type { SubjectBox } from '../../film/cut/keep-subject.js';
import type { Performer } from '../staging/actors.js';
import { PEOPLE_DEPTH, projection } from './projection.js';
import type { AnimaticRequest } from './request.js';
import { stageShot } from './shot.js';

/** From here on something has two ends, in world units and in shares of its height. */
const LONG = 0.25;
const LONGER_THAN_HIGH = 1.3;

/** Looked at so often over a shot, its first and its last frame included. */
const LOOKS = [0, 1 / 3, 2 / 3, 1];

/** In shares of the frame, at several moments; empty where the shot is of a place, or of somebody's picture. */
export async function subjectBoxes(request: AnimaticRequest): Promise<SubjectBox[]> {
  const { size, frames } = request;
  const { camera, cast, lead } = await stageShot(request);
  const { subject, framing, view, walked } = camera;
  if (!subject) return [];
  const main = cast.performers.reduce<Performer | null>(
    (best, one) => (best && Math.abs(best.x - subject.x) <= Math.abs(one.x - subject.x) ? best : one),
    null,
  );
  // The head of an animal, and the front of a car, are at their end.
  const isLong =
    request.facts.subjects[0]?.kind !== 'PERSON' &&
    subject.half > LONG &&
    2 * subject.half > LONGER_THAN_HIGH * (subject.feet - subject.top);
  return LOOKS.map((share) => {
    const frame = Math.floor(share * (frames - 1));
    const { scale, x, y } = projection(size, framing, view(frame), PEOPLE_DEPTH, 0);
    const gone =
      (main?.walks ? walked(frame) : 0) + (main?.moved?.(frame / Math.max(1, frames - 1), 0)?.x ?? 0);
    const across = (world: number) => ((world + gone) * scale + x) / size.width;
    const down = (world: number) => (world * scale + y) / size.height;
    const { left, right } = subject.group ?? { left: subject.x, right: subject.x };
    return {
      left: across(left - subject.half),
      right: across(right + subject.half),
      middle: across(subject.x + (isLong ? (lead * subject.half) / 2 : 0)),
      top: down(subject.top),
      eyes: down(subject.eyes),
      bottom: down(subject.feet),
    };
  });
}
