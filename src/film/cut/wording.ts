/** How lengths, shares and names are said to people. */
import { FPS } from '../format.js';
import type { OverlayKind } from '../story/plan.js';

/** `2.5 s`: as many decimals as are needed, two at the most. */
export const inSeconds = (frames: number): string => `${Number((frames / FPS).toFixed(2))} s`;

export const percent = (share: number): string => `${Number((share * 100).toFixed(0))}%`;

const OVERLAY_NAMES: Record<OverlayKind, string> = {
  CALL_TO_ACTION: 'call to action',
  TITLE: 'title',
  LOGO: 'logo',
  SUBTITLE: 'subtitles',
};
export const overlayName = (kind: OverlayKind): string => OVERLAY_NAMES[kind];

/** `1`, `1 and 2`, `1, 2 and 3`. */
export function listed(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
