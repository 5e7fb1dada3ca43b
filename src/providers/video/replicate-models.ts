/** Video models at Replicate: what each takes, how long its clips may be, in which sizes. Adding one is adding a row, and its price. */
import type { FrameSize } from '../../film/format.js';
import { SHAPES, type Shape } from '../aspect-ratio.js';

/** From small to large. */
export const TIERS = ['480p', '720p', '1080p'] as const;
export type Tier = (typeof TIERS)[number];

export type ClipOrder = {
  prompt: string;
  negativePrompt: string;
  /** Where the model can fetch the start picture. */
  picture: string | null;
  /** Where it can fetch the picture that the clip ends with; only beside a start picture. */
  endPicture: string | null;
  /** Where it can fetch the pictures of the place and the characters; empty when it gets a start picture. */
  references: readonly string[];
  /** One of the allowed lengths. */
  length: number;
  tier: Tier;
  shape: Shape;
  seed: number;
};

export type VideoModelRow = {
  model: string;
  /** Null for official models, which are called by name and always at their newest. */
  version: string | null;
  label: string;
  startPicture: 'REQUIRED' | 'OPTIONAL' | 'NONE';
  /** Whether the model can be given the picture that a clip ends with. */
  endPicture: boolean;
  /** How many pictures of its place and characters a clip may be given at once, instead of a start picture. */
  references(length: number, shape: Shape): number;
  /** Of clips that are made without a start picture. */
  shapes: readonly Shape[];
  promptProfile: string;
  /** In seconds, rising. */
  durations: readonly number[];
  /** From small to large, for a clip of this length. */
  tiers(length: number): readonly Tier[];
  /** How long a clip usually takes. */
  seconds: number;
  note: string | null;
  input(order: ClipOrder): Record<string, unknown>;
};

const NO_REFERENCES = () => 0;
const from = (low: number, high: number): number[] =>
  Array.from({ length: high - low + 1 }, (_, each) => low + each);
/** A model that makes up the whole picture is told its shape; with a start picture the picture decides. */
const pictureOrShape = (field: string, { picture, shape }: ClipOrder) =>
  picture ? { [field]: picture } : { aspect_ratio: shape };
const withReferences = ({ references }: ClipOrder) =>
  references.length > 0 ? { reference_images: references } : {};

const endingWith = (field: string, { picture, endPicture }: ClipOrder) =>
  picture && endPicture ? { [field]: endPicture } : {};

const SVD_FRAMES = 25;
const SVD_RATES = [25, 20, 15, 12, 10, 9, 8, 7, 6, 5];
const WAN_RATE = 16;
/** Its frames come in fours, and one more. */
const WAN_FRAMES = [81, 85, 89, 93, 97, 101, 105, 109, 113, 117, 121];

export const VIDEO_MODELS: readonly VideoModelRow[] = [
  {
    model: 'stability-ai/stable-video-diffusion',
    version: '3f0457e4619daac51203dedb472816fd4af51f3149fa7a9e0b5ffcf1b8172438',
    label: 'Stable Video Diffusion',
    startPicture: 'REQUIRED',
    endPicture: false,
    references: NO_REFERENCES,
    shapes: ['16:9'],
    promptProfile: 'svd',
    // Always 25 frames: a longer clip is a slower one.
    durations: SVD_RATES.map((rate) => SVD_FRAMES / rate),
    tiers: () => ['480p'],
    seconds: 60,
    note: 'Moves its start picture; reads no prompt.',
    input: ({ picture, length }) => ({
      input_image: picture,
      video_length: '25_frames_with_svd_xt',
      frames_per_second: Math.round(SVD_FRAMES / length),
      motion_bucket_id: 127,
    }),
  },
  {
    model: 'cuuupid/cogvideox-5b',
    version: '5b14e2c2c648efecc8d36c6353576552f8a124e690587212f8e8bb17ecda3d8c',
    label: 'CogVideoX 5B',
    startPicture: 'NONE',
    endPicture: false,
    references: NO_REFERENCES,
    shapes: ['16:9'],
    promptProfile: 'cogvideox',
    durations: [6],
    tiers: () => ['480p'],
    seconds: 240,
    note: 'Text only, one length.',
    input: ({ prompt, seed }) => ({ prompt, seed }),
  },
  {
    model: 'kwaivgi/kling-v2.1',
    version: null,
    label: 'Kling 2.1',
    startPicture: 'REQUIRED',
    endPicture: true,
    references: NO_REFERENCES,
    shapes: SHAPES,
    promptProfile: 'kling-2.1',
    durations: [5, 10],
    tiers: () => ['720p', '1080p'],
    seconds: 180,
    note: null,
    input: (order) => ({
      prompt: order.prompt,
      negative_prompt: order.negativePrompt,
      start_image: order.picture,
      // The standard mode takes none.
      ...(order.tier === '1080p' ? endingWith('end_image', order) : {}),
      duration: order.length,
      mode: order.tier === '1080p' ? 'pro' : 'standard',
    }),
  },
  {
    model: 'kwaivgi/kling-v1.6-pro',
    version: null,
    label: 'Kling 1.6 pro',
    startPicture: 'OPTIONAL',
    endPicture: true,
    references: () => 4,
    shapes: SHAPES,
    promptProfile: 'kling-2.1',
    durations: [5, 10],
    tiers: () => ['1080p'],
    seconds: 300,
    note: 'Takes pictures of the place and the characters at once.',
    input: (order) => ({
      prompt: order.prompt,
      negative_prompt: order.negativePrompt,
      ...pictureOrShape('start_image', order),
      ...endingWith('end_image', order),
      ...withReferences(order),
      duration: order.length,
    }),
  },
  {
    model: 'kwaivgi/kling-v3-omni-video',
    version: null,
    label: 'Kling 3 Omni',
    startPicture: 'OPTIONAL',
    endPicture: true,
    references: () => 7,
    shapes: SHAPES,
    promptProfile: 'kling-2.1',
    durations: from(3, 15),
    tiers: () => ['720p', '1080p'],
    seconds: 240,
    note: 'Takes pictures of the place and the characters at once; any whole length up to 15 seconds.',
    input: (order) => ({
      prompt: order.prompt,
      ...pictureOrShape('start_image', order),
      ...endingWith('end_image', order),
      ...withReferences(order),
      duration: order.length,
      mode: order.tier === '1080p' ? 'pro' : 'standard',
      generate_audio: false,
    }),
  },
  {
    model: 'google/veo-3.1',
    version: null,
    label: 'Veo 3.1',
    startPicture: 'OPTIONAL',
    endPicture: true,
    // Documented for these alone.
    references: (length, shape) => (length === 8 && shape === '16:9' ? 3 : 0),
    shapes: ['16:9', '9:16'],
    promptProfile: 'veo-3.1',
    durations: [4, 6, 8],
    tiers: () => ['720p', '1080p'],
    seconds: 120,
    note: 'Wide and upright only; square films are cut out of wide clips.',
    input: (order) => ({
      prompt: order.prompt,
      negative_prompt: order.negativePrompt,
      ...(order.picture ? { image: order.picture } : {}),
      ...endingWith('last_frame', order),
      ...withReferences(order),
      aspect_ratio: order.shape === '9:16' ? '9:16' : '16:9',
      duration: order.length,
      resolution: order.tier,
      // The film has its own sound, and silent clips cost half.
      generate_audio: false,
      seed: order.seed,
    }),
  },
  ...(['pro', 'lite'] as const).map(
    (kind): VideoModelRow => ({
      model: `bytedance/seedance-1-${kind}`,
      version: null,
      label: `Seedance 1 ${kind}`,
      startPicture: 'OPTIONAL',
      endPicture: true,
      references: () => (kind === 'lite' ? 4 : 0),
      shapes: SHAPES,
      promptProfile: 'seedance',
      durations: from(2, 12),
      tiers: () => (kind === 'pro' ? ['480p', '720p', '1080p'] : ['480p', '720p']),
      seconds: kind === 'pro' ? 60 : 45,
      note: null,
      input: (order) => ({
        prompt: order.prompt,
        ...pictureOrShape('image', order),
        ...endingWith('last_frame_image', order),
        ...withReferences(order),
        duration: order.length,
        resolution: order.tier,
        seed: order.seed,
      }),
    }),
  ),
  {
    model: 'wan-video/wan-2.2-i2v-fast',
    version: null,
    label: 'Wan 2.2, quick',
    startPicture: 'REQUIRED',
    endPicture: true,
    references: NO_REFERENCES,
    shapes: SHAPES,
    promptProfile: 'wan-2.2',
    durations: WAN_FRAMES.map((frames) => frames / WAN_RATE),
    tiers: () => ['480p', '720p'],
    seconds: 45,
    note: null,
    input: ({ prompt, picture, length, tier, seed }) => ({
      prompt,
      image: picture,
      num_frames: Math.round(length * WAN_RATE),
      frames_per_second: WAN_RATE,
      resolution: tier,
      seed,
    }),
  },
  {
    model: 'minimax/hailuo-02',
    version: null,
    label: 'Hailuo 02',
    startPicture: 'OPTIONAL',
    endPicture: true,
    references: NO_REFERENCES,
    shapes: ['16:9'],
    promptProfile: 'hailuo-02',
    durations: [6, 10],
    tiers: (length) => (length > 6 ? ['720p'] : ['720p', '1080p']),
    seconds: 240,
    note: 'Without a start picture always wide.',
    input: ({ prompt, picture, length, tier }) => ({
      prompt,
      ...(picture ? { first_frame_image: picture } : {}),
      duration: length,
      resolution: tier === '1080p' ? '1080p' : '768p',
    }),
  },
  {
    model: 'runwayml/gen4-turbo',
    version: null,
    label: 'Runway Gen-4 Turbo',
    startPicture: 'REQUIRED',
    endPicture: false,
    references: NO_REFERENCES,
    shapes: SHAPES,
    promptProfile: 'generic',
    durations: [5, 10],
    tiers: () => ['720p'],
    seconds: 60,
    note: null,
    input: ({ prompt, picture, length, shape, seed }) => ({
      prompt,
      image: picture,
      duration: length,
      aspect_ratio: shape,
      seed,
    }),
  },
];

/** The smallest size that covers the film's, else the largest there is. */
export function tierFor(row: VideoModelRow, size: FrameSize, length: number): Tier {
  const shorter = Math.min(size.width, size.height);
  const wanted: Tier = shorter <= 480 ? '480p' : shorter <= 720 ? '720p' : '1080p';
  const offered = row.tiers(length);
  return offered.find((tier) => TIERS.indexOf(tier) >= TIERS.indexOf(wanted)) ?? offered.at(-1)!;
}
