/** Heads in the upper part of a shot, when a crop leaves out most of its height. */
import type { ShotFacts, ShotSize } from '../facts/facts.js';
import type { FrameSize } from '../format.js';
import type { Focus } from './segments.js';

/** Crops that keep more than this share of the height show whole people anyway. */
const NARROW = 0.6;

/** How low the middle of a narrow crop may lie; people in wide shots stand anywhere. */
const LOWEST: Partial<Record<ShotSize, number>> = {
  'full shot': 0.28,
  'medium shot': 0.28,
  'medium close-up': 0.32,
  'close-up': 0.4,
};

export function keepingHeads(
  focus: Focus,
  { subjects, size }: Pick<ShotFacts, 'subjects' | 'size'>,
  { from, to }: { from: FrameSize; to: FrameSize },
): Focus {
  const kept = from.width / from.height / (to.width / to.height);
  const lowest = LOWEST[size?.value ?? 'medium shot'];
  const showsPeople = subjects.some(({ kind }) => kind === 'PERSON');
  if (kept >= NARROW || !showsPeople || lowest === undefined) return focus;
  return { ...focus, y: Math.min(focus.y, lowest) };
}
