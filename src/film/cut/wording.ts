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
