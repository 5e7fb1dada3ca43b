/**
 * Bytes in the storage, and the rows that point at them. The same bytes are kept once, so one job may be writing its row
 * for them in the moment in which the last other row goes: both wait for each other here, file by file.
 */

import type { Tx } from '../../database/client.js';
import type { PrismaClient } from '../../database/generated/client.js';
import type { Storage, StoredFile } from '../../storage/storage.js';

/** In the transaction that writes a row: until it is over, nobody removes these bytes. */
export async function guardFile(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${`file ${key}`}, 0))`;
}

/** The same for bytes that were put before. Throws FileGone when they are removed again. */
export async function holdFiles(tx: Tx, files: readonly StoredFile[]): Promise<void> {
  for (const { key, isThere } of files) {
    await guardFile(tx, key);
    if (!(await isThere())) throw new FileGone();
  }
}

/** The next try makes it anew. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
  constructor() {
    super('A file was removed with another film in the moment in which the same file was made for this one.');
  }
}

/** Removes bytes that no asset points at any more. */
export async function removeFiles(
  db: PrismaClient,
  storage: Storage,
  storageKeys: readonly (string | null)[],
): Promise<void> {
  const keys = [...new Set(storageKeys.filter((key) => key !== null))];
  const found = await db.asset.findMany({
    where: { storageKey: { in: keys } },
    select: { storageKey: true },
    distinct: ['storageKey'],
  });
  const used = new Set(found.map((asset) => asset.storageKey));
  for (const key of keys) if (!used.has(key)) await removeFile(db, storage, key);
}

/** One lock at a time: whoever holds several of them can't be waited for in a circle. */
const removeFile = (db: PrismaClient, storage: Storage, key: string): Promise<void> =>
  db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`file ${key}`}, 0))`;
    if ((await tx.asset.count({ where: { storageKey: key } })) === 0) await storage.remove(key);
  });
