/** All that the story rooms know about a job. */
import type { AspectRatio } from '../format.js';
import type { AudioAnalysis, ClipBoundary } from '../sound/analysis.js';
import type { Shot } from './shot.js';

export type StoryKind = 'MUSIC_VIDEO' | 'AD' | 'FILM';

/** What the user fixed about the look; it wins over anything that the prompt says. */
export type StyleWish = {
  preset?: string | null;
  visualStyle?: string | null;
  mood?: string | null;
  lighting?: string | null;
  cinematography?: string | null;
  colorPalette?: string[] | null;
};

export type Brand = {
  name?: string | null;
  colors?: string[] | null;
  tagline?: string | null;
  product?: string | null;
  callToAction?: string | null;
  url?: string | null;
  hasLogo: boolean;
};

export type StoryInput = {
  kind: StoryKind;
  prompt: string;
  aspectRatio: AspectRatio;
  seed: number;
  style: StyleWish | null;
  brand: Brand | null;
  analysis: AudioAnalysis | null;
  boundaries: ClipBoundary[];
  /** A scenario's shots, or shots written by hand, that the film has to follow. */
  shots: Shot[] | null;
  captions: boolean;
};
