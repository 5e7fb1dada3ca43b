/** Copies files from one storage to another under the same keys. What is there already is left out, so it can be repeated. */
import type { S3Storage } from './s3/s3.js';
import { FileCorrupt, type Storage } from './storage.js';

export type Copied = { copied: number; present: number; damaged: string[] };

/** Files at once: most of the time goes by waiting for the network. */
const AT_ONCE = 8;

export async function copyFiles(
  from: Storage,
  to: S3Storage,
  onProgress: (soFar: Copied) => void = () => undefined,
): Promise<Copied> {
  const outcome: Copied = { copied: 0, present: 0, damaged: [] };
  for await (const keys of from.keysFrom(new Date())) {
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      await Promise.all(keys.slice(start, start + AT_ONCE).map((key) => copyFile(from, to, key, outcome)));
      onProgress(outcome);
    }
  }
  return outcome;
}

async function copyFile(from: Storage, to: S3Storage, key: string, outcome: Copied): Promise<void> {
  const [wanted, present] = await Promise.all([from.byteSize(key), to.byteSize(key)]);
  // Removed by a server meanwhile.
  if (wanted === null) return;
  if (present === wanted) {
    outcome.present++;
    return;
  }
  try {
    await to.putAs(key, await from.open(key));
    outcome.copied++;
  } catch (error) {
    if (!(error instanceof FileCorrupt)) throw error;
    outcome.damaged.push(key);
  }
}
