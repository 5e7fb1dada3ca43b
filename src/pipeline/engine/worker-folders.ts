/**
 * Each server keeps unfinished files in a folder of its own, named after its registration. Servers of several containers or
 * machines may share the parent folder, so a folder is removed only when the database says that its server is dead.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrismaClient } from '../../database/generated/client.js';
import { heldLocks, type WorkerRegistration } from './workers.js';

/** Parent of the folders of all servers, in DATA_DIR. */
const PARENT = 'work';

export async function makeWorkerFolder(
  dataDir: string,
  { lock, id }: Pick<WorkerRegistration, 'lock' | 'id'>,
): Promise<string> {
  const folder = join(dataDir, PARENT, `${lock}-${id}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/**
 * Returns a function that removes the folders of dead servers, to be called now and then. A server may lose its lock for a
 * moment when its connection breaks, so it has to be without it in two calls in a row.
 */
export function createFolderCleaner(db: PrismaClient, dataDir: string): () => Promise<void> {
  const parent = join(dataDir, PARENT);
  let suspects = new Set<string>();
  return async () => {
    const names = await readdir(parent).catch(() => []);
    const held = await heldLocks(db);
    const withoutLock = names.filter((name) => {
      const lock = /^(\d{1,10})-[0-9a-f-]{36}$/.exec(name)?.[1];
      return lock !== undefined && !held.has(Number(lock));
    });
    const dead = withoutLock.filter((name) => suspects.has(name));
    suspects = new Set(withoutLock);
    for (const name of dead) await rm(join(parent, name), { recursive: true, force: true });
  };
}
