/** Picture models at Replicate. Each says which fields it takes, since a field that it does not know is refused. Adding one is adding a row, and its price. */
import type { FrameSize } from '../../film/format.js';
import { shapeOf } from '../aspect-ratio.js';
import type { PictureRequest } from './port.js';

export type ImageModelRow = {
  model: string;
  /** Null for official models, which are called by name and always at their newest. */
  version: string | null;
  label: string;
  /** How long a picture usually takes. */
  seconds: number;
  note: string | null;
  sizeFor(film: FrameSize): FrameSize;
  input(request: PictureRequest): Record<string, unknown>;
};

/** About a megapixel in the film's shape: a size that these models were trained on. */
export const megapixel = (film: FrameSize): FrameSize =>
  ({
    '16:9': { width: 1344, height: 768 },
    '9:16': { width: 768, height: 1344 },
    '1:1': { width: 1024, height: 1024 },
  })[shapeOf(film)];

export const IMAGE_MODELS: readonly ImageModelRow[] = [
  {
    model: 'stability-ai/sdxl',
    version: '39ed52f2a78e934b3ba6e2a89f5b1c712de7dfea535525255b1aa35c5565e08b',
    label: 'Stable Diffusion XL',
    seconds: 8,
    note: null,
    sizeFor: megapixel,
    input: ({ prompt, negativePrompt, size, seed }) => ({
      prompt,
      negative_prompt: negativePrompt,
      width: size.width,
      height: size.height,
      num_inference_steps: 30,
      guidance_scale: 7,
      seed,
    }),
  },
  {
    model: 'black-forest-labs/flux-schnell',
    version: null,
    label: 'FLUX schnell',
    seconds: 2,
    note: 'Quick and cheap; knows no negative prompt.',
    sizeFor: megapixel,
    input: ({ prompt, size, seed }) => ({
      prompt,
      aspect_ratio: shapeOf(size),
      num_outputs: 1,
      num_inference_steps: 4,
      output_format: 'png',
      seed,
    }),
  },
];
