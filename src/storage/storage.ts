/** Files named by their owner and content. Whoever keeps a key keeps the file; nothing is ever overwritten. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ClientLinks } from './links.js';

export type StoredFile = {
  /** See `storageKey`. */
  key: string;
  byteSize: number;
  /** Others may have removed the same bytes since. */
  isThere(): Promise<boolean>;
};

/** First and last byte, both included. */
export type ByteRange = { start: number; end: number };

export interface Storage {
  /** Takes a file over (it is gone from its path afterwards), or a stream. What it resolves to is stored durably. */
  put(owner: string, source: string | Readable): Promise<StoredFile>;
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
  /**
   * Where programs on this machine can read the file, for as long as `folder` exists: a copy may be made in it. They must
   * not change the file.
   */
  path(key: string, folder: string): Promise<string>;
  /** A folder for unfinished work, on the disk that `put` moves files to. */
  temporaryFolder(): Promise<TemporaryFolder>;
  /** Null where clients send and read files through this server. */
  direct: DirectAccess | null;
  /** Removes what unfinished uploads left before that moment. */
  removeUnfinished(before: Date): Promise<void>;
  /** Why files can't be stored or read at the moment; null when they can. */
  findProblem(): Promise<string | null>;
}

export type TemporaryFolder = { path: string; remove(): Promise<void> };

/** Clients and the storage, without this server between them. */
export type DirectAccess = {
  /** Where files are served from, for the content security policies of pages that show them. */
  origin: string;
  links: ClientLinks;
  /** Which file a link that was given out leads to; null for other addresses. */
  keyOf(url: string): string | null;
  uploads: {
    /** Null when nothing has arrived; a file of another size than `byteSize` is not read. */
    fetch(assetId: string, file: string, byteSize: number): Promise<{ byteSize: number } | null>;
    remove(assetId: string): Promise<void>;
  };
};

/** Owners have files of their own: nobody learns from a key whether somebody else has the same file. */
export function storageKey(owner: string, sha256: string): string {
  return `${createHash('sha256').update(owner).digest('hex').slice(0, 16)}-${sha256}`;
}

/** Files of former versions are named by their content alone. */
const KEY = /^(?:[0-9a-f]{16}-)?[0-9a-f]{64}$/;

/** A key from elsewhere never becomes a path. */
export function checkKey(key: string): void {
  if (!KEY.test(key)) throw new FileMissing(key);
}

/** SHA-256 of the file's bytes, in hexadecimal. */
export const contentHash = (key: string): string => key.slice(-64);

export class FileMissing extends Error {
  override readonly name = 'FileMissing';
  constructor(readonly key: string) {
    super(`The file ${key} is not in the storage any more.`);
  }
}

/** What the storage gave is not what its key says. */
export class FileCorrupt extends Error {
  override readonly name = 'FileCorrupt';
  constructor(readonly key: string) {
    super(`The stored file ${key} is damaged.`);
  }
}

export class DiskFull extends Error {
  override readonly name = 'DiskFull';
  constructor(options?: ErrorOptions) {
    super('The disk is full. Make room on the disk of DATA_DIR, then retry.', options);
  }
}

export type StorageProblem = 'AWAY' | 'FORBIDDEN' | 'NO_BUCKET' | 'FULL';

/** The message says what to do about it. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  constructor(
    readonly problem: StorageProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Names the failure that an operator can do something about; every other error stays what it is. */
export function nameDiskFull(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT' ? new DiskFull({ cause: error }) : error;
}
