/** Tells whoever measures how long each operation on stored files took, and how it ended. */
import { signal, stopwatch } from '../observe/signals.js';
import type { Storage } from './storage.js';

export function measured(storage: Storage): Storage {
  return {
    ...storage,
    put: (owner, source) =>
      measure(
        'put',
        () => storage.put(owner, source),
        (file) => file.byteSize,
      ),
    open: (key, range) => measure('open', () => storage.open(key, range)),
    byteSize: (key) => measure('size', () => storage.byteSize(key)),
    path: (key, folder) => measure('fetch', () => storage.path(key, folder)),
    remove: (key) => measure('remove', () => storage.remove(key)),
  };
}

async function measure<T>(
  operation: string,
  work: () => Promise<T>,
  bytesOf: (result: T) => number = () => 0,
): Promise<T> {
  const seconds = stopwatch();
  try {
    const result = await work();
    signal('storage', { operation, outcome: 'ok', seconds: seconds(), bytes: bytesOf(result) });
    return result;
  } catch (error) {
    signal('storage', { operation, outcome: 'failed', seconds: seconds(), bytes: 0 });
    throw error;
  }
}
