/** Files that are named by what is in them. Whoever keeps a key keeps the file; nothing is ever overwritten. */
import type { Readable } from 'node:stream';

export type StoredFile = {
  /** SHA-256 of the bytes, in hexadecimal. */
  key: string;
  byteSize: number;
  /** Others may have removed the same bytes since. */
  isThere(): Promise<boolean>;
};

/** First and last byte, both included. */
export type ByteRange = { start: number; end: number };

export interface Storage {
  /** Takes a file over (it is gone from its path afterwards), or a stream. What it resolves to is safe on the disk. */
  put(source: string | Readable): Promise<StoredFile>;
  /** Throws FileMissing. */
  open(key: string, range?: ByteRange): Promise<Readable>;
  /** Null when there is no such file. */
  byteSize(key: string): Promise<number | null>;
  /** Harmless when it is gone already. */
  remove(key: string): Promise<void>;
  /** The keys of all files that were put before that moment and not again since, a few hundred at a time. */
  keysFrom(before: Date): AsyncIterable<string[]>;
  /** Whether these are the files of that database; the first that asks has them. */
  belongsTo(databaseId: string): Promise<boolean>;
  /** Where programs on this machine can read the file. They must not change it. */
  path(key: string): Promise<string>;
  /** A folder for unfinished work, on the disk that `put` moves files to. */
  temporaryFolder(): Promise<TemporaryFolder>;
}

export type TemporaryFolder = { path: string; remove(): Promise<void> };

export class FileMissing extends Error {
  override readonly name = 'FileMissing';
  constructor(readonly key: string) {
    super(`The file ${key} is not in the storage any more.`);
  }
}

export class DiskFull extends Error {
  override readonly name = 'DiskFull';
  constructor(options?: ErrorOptions) {
    super('The disk is full. Make room on the disk of DATA_DIR, then retry.', options);
  }
}

/** Names the failure that an operator can do something about; every other error stays what it is. */
export function nameDiskFull(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT' ? new DiskFull({ cause: error }) : error;
}
