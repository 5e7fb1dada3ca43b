/**
 * Whether stored files still are what their rows say. Their sizes are checked whenever they are used again; their bytes
 * are read and hashed on a schedule, and when something that reads them fails.
 */
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Tx } from '../../database/client.js';
import type { Asset, PrismaClient } from '../../database/generated/client.js';
import { contentHash, FileMissing, type Storage } from '../../storage/storage.js';

export type StoredAssets = { db: PrismaClient | Tx; storage: Storage };

type StoredAsset = Pick<Asset, 'storageKey' | 'byteSize' | 'damagedAt'>;

/** By their sizes; those that are missing or of another size are marked as damaged. */
export async function areIntact(assets: StoredAssets, files: readonly StoredAsset[]): Promise<boolean> {
  const intact = await Promise.all(files.map((file) => isIntact(assets, file)));
  return intact.every(Boolean);
}

async function isIntact(
  { db, storage }: StoredAssets,
  { storageKey, byteSize, damagedAt }: StoredAsset,
): Promise<boolean> {
  if (storageKey === null || damagedAt !== null) return false;
  const stored = await storage.byteSize(storageKey);
  if (stored !== null && (byteSize === null || stored === byteSize)) return true;
  await markDamaged(db, storageKey);
  return false;
}

/** By the bytes themselves: hashes the files, and marks those that are not what they are named by. */
export async function findDamaged(assets: StoredAssets, storageKeys: readonly string[]): Promise<string[]> {
  const damaged: string[] = [];
  for (const key of new Set(storageKeys)) {
    if ((await hashOf(assets.storage, key)) === contentHash(key)) continue;
    // No rows: the file was removed together with them.
    if ((await markDamaged(assets.db, key)) > 0) damaged.push(key);
  }
  return damaged;
}

async function hashOf(storage: Storage, key: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(await storage.open(key), hash);
  } catch (error) {
    if (error instanceof FileMissing) return null;
    throw error;
  }
  return hash.digest('hex');
}

/** Marks every asset of this content; returns how many there are. */
export async function markDamaged(db: PrismaClient | Tx, storageKey: string): Promise<number> {
  const { count } = await db.asset.updateMany({ where: { storageKey }, data: { damagedAt: new Date() } });
  return count;
}

/** A file that can't be made again is gone. The message says what that means for the user, and what to do. */
export class FileLost extends Error {
  override readonly name = 'FileLost';
}

/** A file that was used turned out to be damaged; it is marked now, so that the next try makes it again. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
  constructor() {
    super('A stored file that the film is made of was damaged.');
  }
}

/** Bytes of files that are hashed in one go of the scheduled check. */
const CHECK_BYTES = 32 * 1024 * 1024;
const CHECK_ROWS = 100;
const DAY_MS = 86_400_000;

/** Checks some files in every call, in the order of their keys, and each file about once a day at most. */
export function createFileChecker(assets: StoredAssets): () => Promise<string[]> {
  let after = '';
  let restUntil = 0;
  return async () => {
    if (Date.now() < restUntil) return [];
    const damaged: string[] = [];
    for (let bytes = 0; bytes < CHECK_BYTES; ) {
      const files = await assets.db.asset.findMany({
        where: { storageKey: { gt: after }, damagedAt: null },
        orderBy: { storageKey: 'asc' },
        take: CHECK_ROWS,
        select: { storageKey: true, byteSize: true },
      });
      if (files.length === 0) {
        after = '';
        restUntil = Date.now() + DAY_MS;
        break;
      }
      for (const { storageKey, byteSize } of files) {
        if (storageKey === after) continue; // Another row for the same content.
        damaged.push(...(await findDamaged(assets, [storageKey!])));
        after = storageKey!;
        bytes += byteSize ?? 0;
        if (bytes >= CHECK_BYTES) break;
      }
    }
    return damaged;
  };
}
