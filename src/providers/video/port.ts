/** A model that makes a clip from a prompt and, where it takes one, a start picture. */
import type { FrameSize } from '../../film/format.js';
import type { Money } from '../../film/money.js';
import type { CallContext } from '../call.js';
import type { MadeFile } from '../image/port.js';

export type ClipRequest = {
  prompt: string;
  negativePrompt: string;
  startPicture: MadeFile | null;
  /** Of the whole source, handles included. */
  seconds: number;
  size: FrameSize;
  seed: number;
};

export interface VideoModel {
  /** `provider:model`. The local animatic is not one of these: it needs more than words and lives in `media`. */
  readonly name: string;
  readonly startPicture: 'REQUIRED' | 'OPTIONAL' | 'NONE';
  /** Whether two seeds make two different clips; otherwise chance alone does. */
  readonly takesSeed: boolean;
  /** Which rules the prompt is written by; see film/prompts. */
  readonly promptProfile: string;
  /** Lengths that may be asked for, in seconds; empty when any length may. */
  readonly durations: number[];
  /** The length that will be asked for, in seconds: the shortest allowed one that covers, else the longest. */
  coveringLength(seconds: number): number;
  /** Models may cost more for larger clips; without a size the dearest counts. */
  estimate(request: { seconds: number; size?: FrameSize }): { cost: Money; seconds: number };
  make(request: ClipRequest, folder: string, context: CallContext): Promise<MadeFile>;
}
