/** The shape of a film: its frame grid and its sizes. Everything in a film lies on whole frames. */
import { z } from 'zod';

export const FPS = 30;

/** Every clip is made this much longer at both ends, so that a crossfade has pictures to take from. */
export const HANDLE_FRAMES = 15;

/** The frames that are made for a clip of this length. */
export const sourceFrames = (frames: number): number => frames + 2 * HANDLE_FRAMES;

export const AspectRatio = z.enum(['LANDSCAPE_16_9', 'PORTRAIT_9_16', 'SQUARE_1_1', 'PORTRAIT_4_5']);
export type AspectRatio = z.infer<typeof AspectRatio>;

/** Named after the shorter side. */
export const Resolution = z.enum(['P480', 'P720', 'P1080']);
export type Resolution = z.infer<typeof Resolution>;

export type FrameSize = { width: number; height: number };

const SHORTER_SIDE: Record<Resolution, number> = { P480: 480, P720: 720, P1080: 1080 };

/** 4:2:0 pictures need even sides, so the longer one is rounded to the nearest even number. */
export function frameSize(aspectRatio: AspectRatio, resolution: Resolution): FrameSize {
  const shorter = SHORTER_SIDE[resolution];
  const longer = 2 * Math.round((shorter * 16) / 9 / 2);
  if (aspectRatio === 'LANDSCAPE_16_9') return { width: longer, height: shorter };
  if (aspectRatio === 'PORTRAIT_9_16') return { width: shorter, height: longer };
  if (aspectRatio === 'PORTRAIT_4_5') return { width: shorter, height: (shorter * 5) / 4 };
  return { width: shorter, height: shorter };
}

export const toFrames = (seconds: number): number => Math.round(seconds * FPS);
export const toSeconds = (frames: number): number => frames / FPS;
