/** What the models at Replicate take, as their own pages say: the double refuses every other field, as Replicate does. */
import type { ClipShape } from './replicate-files.js';
import { music, speech } from './sounds.js';

type Check = (value: unknown) => boolean;
type ModelDouble = {
  /** Models without one are official, and called by name. */
  version?: string;
  fields: Record<string, Check>;
  required: string[];
  /** Why fields that are allowed by themselves are refused together; null when they are not. */
  together?(input: Record<string, unknown>): string | null;
  result:
    | 'PICTURE'
    | { sound: (input: Record<string, unknown>) => Uint8Array }
    | ((input: Record<string, unknown>) => ClipShape);
};

const text: Check = (value) => typeof value === 'string';
const whole =
  (low: number, high: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
const seed = whole(0, 2 ** 32 - 1);
const number: Check = (value) => typeof value === 'number';
const flag: Check = (value) => typeof value === 'boolean';
const one =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const file: Check = (value) => typeof value === 'string' && /^(data:image\/|https?:\/\/)/.test(value);

const files =
  (most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= most && value.every(file);

const shape = (fps: number, width: number, height: number, seconds: unknown, sound = false): ClipShape => ({
  fps,
  width,
  height,
  seconds: Number(seconds),
  sound,
});

export const MODEL_DOUBLES: Record<string, ModelDouble> = {
  'stability-ai/sdxl': {
    version: '39ed52f2a78e934b3ba6e2a89f5b1c712de7dfea535525255b1aa35c5565e08b',
    fields: {
      prompt: text,
      negative_prompt: text,
      width: whole(64, 2048),
      height: whole(64, 2048),
      num_inference_steps: whole(1, 500),
      guidance_scale: number,
      seed,
    },
    required: ['prompt'],
    result: 'PICTURE',
  },
  'black-forest-labs/flux-schnell': {
    fields: {
      prompt: text,
      aspect_ratio: one('1:1', '16:9', '9:16'),
      num_outputs: whole(1, 4),
      num_inference_steps: whole(1, 4),
      output_format: one('webp', 'jpg', 'png'),
      seed,
    },
    required: ['prompt'],
    result: 'PICTURE',
  },
  'stability-ai/stable-video-diffusion': {
    version: '3f0457e4619daac51203dedb472816fd4af51f3149fa7a9e0b5ffcf1b8172438',
    fields: {
      input_image: file,
      video_length: one('14_frames_with_svd', '25_frames_with_svd_xt'),
      frames_per_second: whole(5, 30),
      motion_bucket_id: whole(1, 255),
    },
    required: ['input_image'],
    result: ({ frames_per_second: fps }) => shape(Number(fps), 1024, 576, 25 / Number(fps)),
  },
  'cuuupid/cogvideox-5b': {
    version: '5b14e2c2c648efecc8d36c6353576552f8a124e690587212f8e8bb17ecda3d8c',
    fields: { prompt: text, extend_prompt: flag, steps: number, guidance: number, num_outputs: number, seed },
    required: ['prompt'],
    result: () => shape(8, 720, 480, 6.125),
  },
  'kwaivgi/kling-v2.1': {
    fields: {
      prompt: text,
      negative_prompt: text,
      start_image: file,
      end_image: file,
      duration: one(5, 10),
      mode: one('standard', 'pro'),
    },
    required: ['prompt', 'start_image'],
    result: ({ duration }) => shape(24, 640, 360, duration),
  },
  'kwaivgi/kling-v1.6-pro': {
    fields: {
      prompt: text,
      negative_prompt: text,
      start_image: file,
      end_image: file,
      reference_images: files(4),
      aspect_ratio: one('16:9', '9:16', '1:1'),
      duration: one(5, 10),
    },
    required: ['prompt'],
    result: ({ duration }) => shape(24, 640, 360, duration),
  },
  'kwaivgi/kling-v3-omni-video': {
    fields: {
      prompt: text,
      start_image: file,
      end_image: file,
      reference_images: files(7),
      aspect_ratio: one('16:9', '9:16', '1:1'),
      duration: whole(3, 15),
      mode: one('standard', 'pro', '4k'),
      generate_audio: flag,
    },
    required: ['prompt'],
    result: ({ duration }) => shape(24, 640, 360, duration),
  },
  'google/veo-3.1': {
    fields: {
      reference_images: files(3),
      prompt: text,
      negative_prompt: text,
      image: file,
      last_frame: file,
      aspect_ratio: one('16:9', '9:16'),
      duration: one(4, 6, 8),
      resolution: one('720p', '1080p'),
      generate_audio: flag,
      seed,
    },
    required: ['prompt'],
    together: ({ reference_images: references, image, duration, aspect_ratio: aspect }) =>
      references && (image || duration !== 8 || aspect !== '16:9')
        ? 'Reference images are only supported with 16:9, 8 seconds and no start image'
        : null,
    result: ({ duration, aspect_ratio: aspect, generate_audio: sound }) =>
      aspect === '9:16'
        ? shape(24, 360, 640, duration, sound === true)
        : shape(24, 640, 360, duration, sound === true),
  },
  'bytedance/seedance-1-pro': seedance('480p', '720p', '1080p'),
  'bytedance/seedance-1-lite': seedance('480p', '720p'),
  'wan-video/wan-2.2-i2v-fast': {
    fields: {
      prompt: text,
      image: file,
      num_frames: whole(81, 121),
      frames_per_second: whole(5, 30),
      resolution: one('480p', '720p'),
      seed,
    },
    required: ['prompt', 'image'],
    result: ({ num_frames: frames }) => shape(16, 832, 480, Number(frames) / 16),
  },
  'minimax/hailuo-02': {
    fields: {
      prompt: text,
      first_frame_image: file,
      duration: one(6, 10),
      resolution: one('512p', '768p', '1080p'),
    },
    required: ['prompt'],
    result: ({ duration }) => shape(25, 640, 360, duration),
  },
  'runwayml/gen4-turbo': {
    fields: {
      prompt: text,
      image: file,
      duration: one(5, 10),
      aspect_ratio: one('16:9', '9:16', '1:1'),
      seed,
    },
    required: ['prompt', 'image'],
    result: ({ duration }) => shape(24, 640, 360, duration),
  },
  'stability-ai/stable-audio-2.5': {
    fields: { prompt: text, duration: whole(1, 190), steps: whole(4, 8), cfg_scale: number, seed },
    required: ['prompt'],
    result: { sound: ({ duration }) => music(Number(duration ?? 190)) },
  },
  'elevenlabs/music': {
    fields: { prompt: text, music_length_ms: whole(5000, 300_000), force_instrumental: flag },
    required: ['prompt'],
    result: { sound: ({ music_length_ms: length }) => music(Number(length ?? 30_000) / 1000) },
  },
  'minimax/speech-02-turbo': {
    fields: { text, voice_id: text, language_boost: one('None', 'Automatic', 'English'), speed: number },
    required: ['text'],
    result: { sound: (input) => speech(String(input.text).length / 15) },
  },
};

function seedance(...resolutions: string[]): ModelDouble {
  return {
    fields: {
      prompt: text,
      image: file,
      last_frame_image: file,
      reference_images: files(4),
      duration: whole(2, 12),
      resolution: one(...resolutions),
      aspect_ratio: one('16:9', '9:16', '1:1'),
      seed,
    },
    required: ['prompt'],
    together: ({ reference_images: references, image, last_frame_image: last }) =>
      references && (image || last)
        ? 'Reference images can not be used with a first or last frame'
        : last && !image
          ? 'A last frame needs a first frame'
          : null,
    result: ({ duration }) => shape(24, 640, 360, duration),
  };
}

/** What is wrong with an input, as Replicate puts it; empty when nothing is. */
export function invalidFields(
  model: ModelDouble,
  input: Record<string, unknown>,
): { field: string; description: string }[] {
  const missing = model.required
    .filter((field) => input[field] === undefined || input[field] === null)
    .map((field) => ({ field: `input.${field}`, description: `${field} is required` }));
  const wrong = Object.entries(input).flatMap(([field, value]) => {
    const check = model.fields[field];
    if (!check) return [{ field: 'input', description: `Additional property ${field} is not allowed` }];
    return check(value)
      ? []
      : [{ field: `input.${field}`, description: `${field} has a value that is not allowed` }];
  });
  const conflict = model.together?.(input) ?? null;
  return [...missing, ...wrong, ...(conflict ? [{ field: 'input', description: conflict }] : [])];
}
