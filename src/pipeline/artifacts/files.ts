/**
 * Stored files and the rows that reference them. Equal content is stored once, so a job may write a row for a file while
 * the last other row is deleted: an advisory lock per file makes both wait for each other.
 */

import type { Tx } from '../../database/client.js';
import type { PrismaClient } from '../../database/generated/client.js';
import type { Storage, StoredFile } from '../../storage/storage.js';

/** Shared lock for the transaction that writes a row: nobody removes the file until it ends. */
export async function guardFile(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${`file ${key}`}, 0))`;
}

/** Locks files that were stored before. Throws FileGone when one was removed since. */
export async function holdFiles(tx: Tx, files: readonly StoredFile[]): Promise<void> {
  for (const { key, isThere } of files) {
    await guardFile(tx, key);
    if (!(await isThere())) throw new FileGone();
  }
}

/** Transient: the next try makes the file again. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
  constructor() {
    super('A file was removed with another film in the moment in which the same file was made for this one.');
  }
}

/** Removes files that no asset references any more. */
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

/** Takes one lock at a time, which rules out deadlocks. */
const removeFile = (db: PrismaClient, storage: Storage, key: string): Promise<void> =>
  db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`file ${key}`}, 0))`;
    if ((await tx.asset.count({ where: { storageKey: key } })) === 0) await storage.remove(key);
  });
