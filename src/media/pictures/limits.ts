/** What a picture may need while it is decoded. Its header tells, and nothing is decoded before. */
import type { Metadata } from 'sharp';

const MAX_PIXELS = 80_000_000;
/** Moving pictures: more is a film. */
const MAX_FRAMES = 100;
/** For pictures that can't be decoded row by row. */
const MAX_MEMORY_MB = 256;

const BYTES_PER_SAMPLE: Record<string, number> = { uchar: 1, char: 1, ushort: 2, short: 2 };
/** Of the coefficients that a progressive JPEG is collected in. */
const BYTES_PER_COEFFICIENT = 2;

type Header = Pick<
  Metadata,
  'format' | 'width' | 'height' | 'channels' | 'depth' | 'isProgressive' | 'pages'
>;

/** Why it can't be used; null when it can. */
export function refusalOf(header: Header): string | null {
  const { width, height, pages = 1 } = header;
  if (width * height > MAX_PIXELS)
    return `The picture has ${width} × ${height} pixels; at most ${MAX_PIXELS / 1_000_000} million can be used. Send it smaller.`;
  if (pages > MAX_FRAMES)
    return `The picture has ${pages} frames; at most ${MAX_FRAMES} can be used. Send one of them.`;
  const megabytes = Math.round(memoryOf(header) / 1024 / 1024);
  if (megabytes > MAX_MEMORY_MB)
    return `Opening the picture would take ${megabytes} MB; at most ${MAX_MEMORY_MB} are allowed. Save it smaller, or without interlacing.`;
  return null;
}

/** Little for what is decoded row by row. */
function memoryOf({ format, width, height, channels, depth, isProgressive }: Header): number {
  const pixels = width * height;
  if (format === 'webp') return pixels * 4;
  if (!isProgressive) return 0;
  const sample = format === 'jpeg' ? BYTES_PER_COEFFICIENT : (BYTES_PER_SAMPLE[depth] ?? 4);
  return pixels * channels * sample;
}
