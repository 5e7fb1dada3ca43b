/** Opens the storage that is configured. */
import path from 'node:path';
import { openLocalStorage } from './local.js';
import type { S3Address } from './s3/address.js';
import type { Storage } from './storage.js';

export type StorageSettings = { dataDir: string; s3: S3Address | null; cacheBytes: number };

/** Servers that share the data folder have temporary folders of their own, and clear them themselves. */
export async function openStorage(
  { dataDir, s3, cacheBytes }: StorageSettings,
  temporary: string,
): Promise<Storage> {
  if (!s3) return openLocalStorage(dataDir, temporary);
  // The client of AWS takes time and memory to load, which a server without S3 does not need.
  const { openS3Storage } = await import('./s3/s3.js');
  return openS3Storage(s3, {
    temporary,
    cache: { folder: path.join(dataDir, 'cache'), maxBytes: cacheBytes },
  });
}
