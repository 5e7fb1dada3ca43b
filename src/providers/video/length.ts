/** Which of a model's lengths is ordered for a shot. */
import { FPS, HANDLE_FRAMES, toFrames } from '../../film/format.js';
import type { Money } from '../../film/money.js';
import { TIERS, type Tier } from './replicate-models.js';

type Offer = { length: number; tier: Tier; cost: Money };

const HANDLES_SECONDS = (2 * HANDLE_FRAMES) / FPS;

/**
 * The cheapest that covers the shot, in the largest size that any of them comes in. Where several cost the same, the
 * shortest that covers the handles too. Without one that covers the shot, the longest.
 */
export function cheapestLength(offers: readonly Offer[], seconds: number): number {
  const rising = [...offers].sort((a, b) => a.length - b.length);
  const covering = rising.filter(({ length }) => toFrames(length) >= toFrames(seconds));
  if (covering.length === 0) return rising.at(-1)!.length;
  const sharpest = Math.max(...covering.map(({ tier }) => TIERS.indexOf(tier)));
  const usable = covering.filter(({ tier }) => TIERS.indexOf(tier) === sharpest);
  const cheapest = usable.reduce((best, each) => (each.cost.lt(best.cost) ? each : best));
  const equal = usable.filter(({ cost }) => cost.eq(cheapest.cost));
  return (equal.find(({ length }) => length >= seconds + HANDLES_SECONDS) ?? equal.at(-1)!).length;
}
