/** Draws a clip frame by frame and hands the frames to the encoder, in the form that a film's pieces have. */
import { createCanvas } from '@napi-rs/canvas';
import { FPS } from '../../film/format.js';
import { randomFrom } from '../../film/seed.js';
import { encodingArguments, TO_ENCODER } from '../encoding.js';
import { ffmpeg, makeFile, rawInput } from '../ffmpeg.js';
import { CONTRAST, saturationOf } from '../sketch/finish.js';
import type { Tools } from '../tools.js';
import type { AnimaticRequest } from './request.js';
import { prepareShot, type Shot } from './shot.js';

type Making = { signal?: AbortSignal; onProgress?: (frames: number) => void };

/** Raised by hand when the same request makes other clips. */
export const ANIMATING = 17;

/** Grain of the luma only: coloured noise looks like a bad sensor and costs bits. */
const grain = (seed: number) => `noise=c0s=3:c0f=t:c0_seed=${randomFrom(seed, 'grain').integer(1, 999_999)}`;

/** A picture that was brought keeps its colours. */
function grade(request: AnimaticRequest): string {
  const saturation = saturationOf(request);
  if (request.scenePicturePath) return saturation === 1 ? '' : `eq=saturation=${saturation},`;
  return `eq=contrast=${CONTRAST}:saturation=${saturation},`;
}

export async function makeAnimatic(
  request: AnimaticRequest,
  outPath: string,
  tools: Tools,
  making: Making = {},
): Promise<void> {
  const { size, frames, seed, keyframes } = request;
  const shot = await prepareShot(request);
  making.signal?.throwIfAborted();
  const command = ffmpeg(tools)
    .input(rawInput(pictures(shot, request, making.signal)))
    .inputFormat('rawvideo')
    .inputFps(FPS)
    .inputOptions('-pix_fmt', 'rgba', '-s', `${size.width}x${size.height}`)
    .videoFilters(`scale=out_color_matrix=bt709:out_range=tv,${grade(request)}${grain(seed)},${TO_ENCODER}`)
    // One thread for the filters: with several, the grain would depend on which of them is first.
    .outputOptions('-filter_threads', '1', '-frames:v', String(frames))
    .outputOptions(...encodingArguments(size, keyframes));
  await makeFile(command, outPath, making);
}

/** The pixels of frames lie outside V8's heap, which is marked whole again and again unless the written ones are collected. */
const FRAMES_PER_COLLECTION = 4;

async function* pictures(
  shot: Shot,
  { size, frames }: AnimaticRequest,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const canvas = createCanvas(size.width, size.height);
  const brush = canvas.getContext('2d');
  for (let frame = 0; frame < frames; frame++) {
    signal?.throwIfAborted();
    shot.paint(brush, frame);
    // This is a copy already: the next frame may be drawn while it is still on its way.
    yield canvas.data();
    if (frame % FRAMES_PER_COLLECTION === 0) globalThis.gc?.({ type: 'minor' });
  }
}
