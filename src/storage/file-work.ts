/** What every storage does with a file that is about to be stored. */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { nameDiskFull, type TemporaryFolder } from './storage.js';

/** A name that nobody else uses in the folder of unfinished files. */
export const temporaryName = (folder: string): string => path.join(folder, randomBytes(8).toString('hex'));

export async function temporaryFolder(parent: string): Promise<TemporaryFolder> {
  const folder = temporaryName(parent);
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    throw nameDiskFull(error);
  });
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

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
