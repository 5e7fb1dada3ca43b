/** Small pictures that stand for clips, references and films. Never worth failing for: there is always one. */
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { FPS, type FrameSize } from '../film/format.js';
import { ffmpegForUntrusted, readOutput } from './ffmpeg.js';
import { reducePicture } from './pictures/reduce.js';
import type { Tools } from './tools.js';

const THUMBNAIL: FrameSize = { width: 320, height: 180 };

/** Of the clip's own shape. */
export function thumbnailSize({ width, height }: FrameSize): FrameSize {
  if (width === height) return { width: 180, height: 180 };
  return width > height ? THUMBNAIL : { width: 180, height: 320 };
}

type Work = { signal?: AbortSignal | undefined };

/** The clip's first frame; a plain picture in the given colour when there is none to be had. */
export async function clipThumbnail(
  tools: Tools,
  clip: string,
  outPath: string,
  {
    signal,
    frame = 0,
    color = '#2b2f38',
    size = THUMBNAIL,
  }: Work & { frame?: number; color?: string; size?: FrameSize } = {},
): Promise<{ placeholder: boolean }> {
  return orPlaceholder(outPath, { color, size, signal }, async () =>
    thumbnailOf(await pictureAt(tools, clip, frame, signal), outPath, size),
  );
}

export async function pictureThumbnail(
  picture: string,
  outPath: string,
  { signal, color = '#2b2f38' }: Work & { color?: string } = {},
): Promise<{ placeholder: boolean }> {
  return orPlaceholder(outPath, { color, size: THUMBNAIL, signal }, async () => {
    const unfinished = `${outPath}.unfinished`;
    await mkdir(path.dirname(outPath), { recursive: true });
    await reducePicture({ path: picture, outPath: unfinished, format: 'jpeg', fit: 'cover', ...THUMBNAIL });
    await rename(unfinished, outPath);
  });
}

/** One frame of the film in full size, as a JPEG. */
export async function makePoster(
  tools: Tools,
  film: string,
  frame: number,
  outPath: string,
  { signal }: Work = {},
): Promise<void> {
  const picture = await pictureAt(tools, film, frame, signal);
  await written(sharp(picture).jpeg({ quality: 88, mozjpeg: true }), outPath);
}

async function orPlaceholder(
  outPath: string,
  { color, size, signal }: Work & { color: string; size: FrameSize },
  make: () => Promise<void>,
): Promise<{ placeholder: boolean }> {
  try {
    await make();
    return { placeholder: false };
  } catch {
    signal?.throwIfAborted();
    await placeholder(color, outPath, size);
    return { placeholder: true };
  }
}

/** Of a frame that our own ffmpeg has made. */
const thumbnailOf = (picture: Buffer, outPath: string, size: FrameSize): Promise<void> =>
  written(
    sharp(picture)
      .resize({ ...size, fit: 'cover' })
      .flatten({ background: '#000000' })
      .jpeg({ quality: 80, mozjpeg: true }),
    outPath,
  );

/** A play mark on a shaded plate: plainly not a frame of the clip, and not an error either. */
async function placeholder(color: string, outPath: string, { width, height }: FrameSize): Promise<void> {
  const fill = /^#[0-9a-f]{6}$/i.test(color) ? color : '#2b2f38';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="shade" x2="0" y2="1"><stop stop-color="#fff" stop-opacity=".12"/>
    <stop offset="1" stop-color="#000" stop-opacity=".35"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="${fill}"/><rect width="100%" height="100%" fill="url(#shade)"/>
    <g transform="translate(${width / 2 - 160} ${height / 2 - 90})"><circle cx="160" cy="90" r="30" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="3"/>
    <path d="M151 75 176 90 151 105Z" fill="#fff" fill-opacity=".55"/></g></svg>`;
  await written(sharp(Buffer.from(svg)).jpeg({ quality: 85 }), outPath);
}

async function written(picture: Sharp, outPath: string): Promise<void> {
  await mkdir(path.dirname(outPath), { recursive: true });
  const unfinished = `${outPath}.unfinished`;
  await picture.toFile(unfinished);
  await rename(unfinished, outPath);
}

/** A single frame, without loss. */
export async function pictureAt(
  tools: Tools,
  film: string,
  frame: number,
  signal: AbortSignal | undefined,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const command = ffmpegForUntrusted(tools, film).videoCodec('png').format('image2pipe');
  if (frame > 0) command.seekInput(((frame - 0.5) / FPS).toFixed(6));
  command.outputOptions('-map', '0:v:0', '-frames:v', '1');
  await readOutput(command, (chunk) => chunks.push(chunk), { signal });
  return Buffer.concat(chunks);
}
