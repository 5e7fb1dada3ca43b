/** Several pictures of one thing side by side, whole, on one board. */
import path from 'node:path';
import sharp from 'sharp';
import { reducePicture } from './pictures/reduce.js';

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
