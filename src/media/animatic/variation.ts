/** What another take of a shot changes: framing, light and pose. The place and the people stay the same. */
import type { ShotFacts } from '../../film/facts/facts.js';
import { FPS } from '../../film/format.js';
import { randomFrom } from '../../film/seed.js';
import type { LightGrade } from '../sketch/light.js';
import type { AnimaticRequest } from './request.js';

export type Variation = {
  /** How much nearer than planned. */
  nearness: number;
  /** A look from below is negative, from above positive; a share of the frame's height. */
  lift: number;
  /** Added to the grade. */
  brightness: number;
  warmth: number;
  /** The way that the first in the picture looks, where the camera does not decide it. */
  lead: 1 | -1;
  /** Turns of a movement that everybody is ahead. */
  phase: number;
};

/** Takes of one request have seeds that follow each other, so none of them looks like another. */
const VARIATIONS = [
  { nearness: 0.88, lift: 0.02, brightness: 0.15, warmth: 0.3, lead: 1 },
  { nearness: 1.22, lift: -0.05, brightness: -0.25, warmth: -0.35, lead: -1 },
  { nearness: 1.02, lift: 0.06, brightness: 0.4, warmth: -0.1, lead: -1 },
  { nearness: 1.42, lift: -0.01, brightness: -0.1, warmth: 0.6, lead: 1 },
] satisfies Omit<Variation, 'phase'>[];

export function variationOf({ take }: Pick<AnimaticRequest, 'take'>): Variation | null {
  if (take === null || take === undefined) return null;
  const at = take % VARIATIONS.length;
  const phase = at / VARIATIONS.length + randomFrom(take, 'pose').between(0, 1 / FPS);
  return { ...VARIATIONS[at]!, phase };
}

/** The light of a take within its hour; what the user wished for the colours is the middle of it. */
export function variedLight({ grade }: Pick<ShotFacts, 'grade'>, variation: Variation | null): LightGrade {
  const within = (value: number) => Math.max(-1, Math.min(1, value));
  return {
    brightness: within(grade.brightness + (variation?.brightness ?? 0)),
    warmth: within(grade.warmth + (variation?.warmth ?? 0)),
  };
}
