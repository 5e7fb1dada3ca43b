/** Several pictures of one thing side by side on one board. */
import path from 'node:path';
import sharp from 'sharp';
import { reducePicture } from './pictures/reduce.js';
import { bestMiddleIn, smallSize } from './saliency.js';

/** Of a picture on the board. */
const CELL = { width: 512, height: 512 } as const;
const GAP = 8;
const BACKGROUND = '#f2f2f0';

/** `folder` takes unfinished files. */
export async function composeBoard(
  pictures: readonly string[],
  folder: string,
  outPath: string,
): Promise<{ width: number; height: number }> {
  const columns = Math.ceil(Math.sqrt(pictures.length));
  const rows = Math.ceil(pictures.length / columns);
  const size = {
    width: columns * (CELL.width + GAP) + GAP,
    height: rows * (CELL.height + GAP) + GAP,
  };
  const cells = await Promise.all(
    pictures.map(async (picture, at) => {
      const cell = path.join(folder, `board-${at}.jpg`);
      // A stranger's picture is only opened where it can do no harm.
      await reducePicture({ path: picture, outPath: cell, format: 'jpeg', fit: 'inside', ...CELL });
      const { width, height } = await sharp(cell).metadata();
      return {
        input: cell,
        left: GAP + (at % columns) * (CELL.width + GAP) + Math.floor((CELL.width - width) / 2),
        top: GAP + Math.floor(at / columns) * (CELL.height + GAP) + Math.floor((CELL.height - height) / 2),
      };
    }),
  );
  await sharp({ create: { ...size, channels: 3, background: BACKGROUND } })
    .composite(cells)
    .jpeg({ quality: 90 })
    .toFile(outPath);
  return size;
}

/** Shares of the picture, from whole to the face. */
const NEARER = [0.6, 0.4];

/** Of one drawing of a character: whole, turned round, and nearer twice. */
export async function composeViews(
  picture: string,
  folder: string,
  outPath: string,
): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(picture).metadata();
  const small = smallSize(width, height);
  const pixels = await sharp(picture)
    .resize(small.columns, small.rows, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer();
  const middleOf = bestMiddleIn({ ...small, pixels });
  const turned = path.join(folder, 'turned.jpg');
  await sharp(picture).flop().jpeg({ quality: 95 }).toFile(turned);
  const nearer = await Promise.all(
    NEARER.map(async (share) => {
      const middle = middleOf({ width: share, height: share });
      const file = path.join(folder, `near-${share}.jpg`);
      await sharp(picture)
        .extract({
          left: Math.floor(Math.max(0, middle.x - share / 2) * width),
          top: Math.floor(Math.max(0, middle.y - share / 2) * height),
          width: Math.floor(share * width),
          height: Math.floor(share * height),
        })
        .jpeg({ quality: 95 })
        .toFile(file);
      return file;
    }),
  );
  return composeBoard([picture, turned, ...nearer], folder, outPath);
}
