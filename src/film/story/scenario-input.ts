/** What a scenario is written from. */
import type { AspectRatio } from '../format.js';
import type { Shot } from './shot.js';

export type ShotPattern = 'FREE' | 'DIALOGUE' | 'ACTION' | 'MONTAGE';

export type ScenarioInput = {
  /** With `refine`, the words that say what is to change. */
  description: string;
  /** 1 to 20. */
  shotCount: number;
  style: string | null;
  mood: string | null;
  durationPerShot: number;
  aspectRatio: AspectRatio;
  pattern: ShotPattern;
  seed: number;
  /** The shots of the scenario that is to be changed. */
  refine?: Shot[] | null;
};
