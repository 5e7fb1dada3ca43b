/** Where a server without S3 keeps its files. */
import path from 'node:path';
import { contentHash } from '../../src/storage/storage.js';

/** What a link names, as it is stored. */
export const keyOf = (url: string): string => new URL(url).pathname.split('/')[2]!;

export const storedFile = (dataDir: string, key: string): string =>
  path.join(dataDir, 'files', contentHash(key).slice(0, 2), key);
