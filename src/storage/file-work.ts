/** What every storage does with a file that is about to be stored. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The file exists before the source is read: one that fails at once can't leave it to be made afterwards. */
export async function write(source: Readable, target: string): Promise<void> {
  const handle = await open(target, 'wx').catch((error) => {
    source.destroy();
    throw error;
  });
  await pipeline(source, handle.createWriteStream());
}

export async function moveOrCopy(source: string, target: string): Promise<void> {
  try {
    await rename(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyFile(source, target);
    await rm(source);
  }
}

export async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
