/** All that the story rooms know about a job. */
import type { AspectRatio } from '../format.js';
import type { JobKind } from '../job.js';
import type { NewJobPart } from '../new-job.js';
import type { Platform } from '../platforms.js';
import type { AudioAnalysis, ClipBoundary } from '../sound/analysis.js';
import type { Shot } from './shot.js';

export type StoryKind = JobKind;

/** What the user fixed about the look; it wins over anything that the prompt says. */
export type StyleWish = NewJobPart<'style'>;

export type Brand = Omit<NewJobPart<'brand'>, 'logoAssetId'> & { hasLogo: boolean };

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
  /** Where the film is to be seen, if it has the shape for that. */
  platform?: Platform;
};
