/** A model that makes a clip from a prompt and, where it takes one, a start picture. */
import type { FrameSize } from '../../film/format.js';
import type { Money } from '../../film/money.js';
import type { CallContext } from '../call.js';
import type { MadeFile } from '../image/port.js';

export type ClipRequest = {
  prompt: string;
  negativePrompt: string;
  startPicture: MadeFile | null;
  /** The picture that the clip ends with; only beside a start picture. */
  endPicture?: MadeFile | null;
  /** Of the place and the characters, for a model that takes several; then there is no start picture. */
  references: readonly MadeFile[];
  /** Of the footage that is ordered: one of the model's lengths. */
  seconds: number;
  size: FrameSize;
  seed: number;
};

/** In seconds, without handles. */
export type Shot = { seconds: number; size?: FrameSize };

export interface VideoModel {
  /** `provider:model`. The local animatic is not one of these: it needs more than words and lives in `media`. */
  readonly name: string;
  readonly startPicture: 'REQUIRED' | 'OPTIONAL' | 'NONE';
  /** Whether it uses a picture that a clip of this size ends with. */
  takesEndPicture(size: FrameSize): boolean;
  /** Whether two seeds make two different clips; otherwise chance alone does. */
  readonly takesSeed: boolean;
  /** How many pictures of its place and characters a clip of this length may be given at once. */
  references(shot: Required<Shot>): number;
  /** Which rules the prompt is written by; see film/prompts. */
  readonly promptProfile: string;
  /** Lengths that may be asked for, in seconds; empty when any length may. */
  readonly durations: number[];
  /** The length to order for a shot, in seconds: of those that cover it the cheapest, else the longest. */
  lengthFor(shot: Shot): number;
  /** For the footage of a shot. Models may cost more for larger clips; without a size the dearest counts. */
  estimate(shot: Shot): { cost: Money; seconds: number };
  make(request: ClipRequest, folder: string, context: CallContext): Promise<MadeFile>;
}
