/** A model that draws pictures. The local one draws from the description, the others from the prompt. */
import type { FrameSize } from '../../film/format.js';
import type { Money } from '../../film/money.js';
import type { Style } from '../../film/story/plan.js';
import type { CallContext } from '../call.js';

export type PictureRequest = {
  target: 'SCENE' | 'CHARACTER' | 'CLIP';
  description: string;
  timeOfDay: string | null;
  style: Style;
  prompt: string;
  negativePrompt: string;
  size: FrameSize;
  seed: number;
};

/** A file in the folder that the caller gave; the caller removes the folder. */
export type MadeFile = { path: string; contentType: string };

export interface ImageModel {
  /** `provider:model`, or `sketch`. */
  readonly name: string;
  readonly local: boolean;
  /** The size that the model is best at for this film's shape. */
  sizeFor(film: FrameSize): FrameSize;
  estimate(): { cost: Money; seconds: number };
  draw(request: PictureRequest, folder: string, context: CallContext): Promise<MadeFile>;
}
