/**
 * Copies of stored files on the local disk; the least recently used are removed first. Processes may share the folder. A
 * task gets a hard link in its own folder, so that removing a copy from the cache takes nothing away from it.
 */
import { copyFile, link, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { contentHash } from '../storage.js';

export type Cache = {
  /** Puts the file at `target` as well; false when the cache doesn't have it. */
  link(key: string, target: string): Promise<boolean>;
  /** Moves a complete file into the cache. */
  take(key: string, file: string): Promise<void>;
  remove(key: string): Promise<void>;
};

/** How much is left after a clean-up, so that the next file doesn't need another one. */
const KEPT_SHARE = 0.9;

type CacheState = { folder: string; maxBytes: number; bytes: number; cleaning: Promise<void> | null };

export async function openCache(folder: string, maxBytes: number): Promise<Cache> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const state: CacheState = { folder, maxBytes, bytes: 0, cleaning: null };
  state.bytes = (await entries(state)).reduce((sum, { size }) => sum + size, 0);
  return {
    link: (key, target) => linkTo(state, key, target),
    take: (key, file) => take(state, key, file),
    remove: (key) => rm(fileOf(state, key), { force: true }),
  };
}

const fileOf = ({ folder }: CacheState, key: string) => path.join(folder, contentHash(key).slice(0, 2), key);

async function linkTo(state: CacheState, key: string, target: string): Promise<boolean> {
  const file = fileOf(state, key);
  try {
    await linkOrCopy(file, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return true;
    if (code === 'ENOENT') return false;
    throw error;
  }
  const now = new Date();
  await utimes(target, now, now);
  return true;
}

async function linkOrCopy(file: string, target: string): Promise<void> {
  try {
    await link(file, target);
  } catch (error) {
    // File systems without hard links, such as some network folders.
    if (!['EPERM', 'ENOTSUP', 'EXDEV', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    await copyFile(file, target);
  }
}

async function take(state: CacheState, key: string, file: string): Promise<void> {
  const target = fileOf(state, key);
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const { size } = await stat(file);
  await rename(file, target);
  const now = new Date();
  await utimes(target, now, now).catch(() => undefined);
  state.bytes += size;
  if (state.bytes <= state.maxBytes) return;
  state.cleaning ??= clean(state, key).finally(() => {
    state.cleaning = null;
  });
  await state.cleaning;
}

/** `kept` was just taken, and is about to be used. */
async function clean(state: CacheState, kept: string): Promise<void> {
  const found = (await entries(state)).sort((a, b) => a.usedAt - b.usedAt);
  let bytes = found.reduce((sum, { size }) => sum + size, 0);
  for (const { file, size } of found) {
    if (bytes <= state.maxBytes * KEPT_SHARE) break;
    if (path.basename(file) === kept) continue;
    await rm(file, { force: true });
    bytes -= size;
  }
  state.bytes = bytes;
}

async function entries({ folder }: CacheState): Promise<{ file: string; size: number; usedAt: number }[]> {
  const found: { file: string; size: number; usedAt: number }[] = [];
  for (const part of await readdir(folder)) {
    for (const name of await readdir(path.join(folder, part)).catch(() => [])) {
      const file = path.join(folder, part, name);
      // Another process may have removed it meanwhile.
      const stats = await stat(file).catch(() => null);
      if (stats) found.push({ file, size: stats.size, usedAt: stats.mtimeMs });
    }
  }
  return found;
}
