/**
 * Storage in an S3 bucket. Files are hashed on this machine before they are stored and whenever they are fetched; programs
 * work on local copies.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  HeadObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { digest, moveOrCopy, temporaryFolder, temporaryName, write } from '../file-work.js';
import {
  type ByteRange,
  contentHash,
  FileCorrupt,
  FileMissing,
  nameDiskFull,
  type Storage,
  StorageUnavailable,
  type StoredFile,
  storageKey,
} from '../storage.js';
import type { S3Address } from './address.js';
import { belongsTo, createProblemFinder, filesFrom, headBucket, removeUnfinished } from './bucket.js';
import { type Cache, openCache } from './cache.js';
import { createClient } from './client.js';
import { isNotFound, nameS3Error } from './errors.js';
import { createS3Links } from './links.js';
import { keyInUrl, objectOf, pendingObject } from './objects.js';

/** Larger files are sent in parts of this size, which are buffered: so many at once for each file. */
const PART_BYTES = 8 * 1024 * 1024;
const PARTS_AT_ONCE = 3;
/** A copy may be removed from the cache in the moment in which it is to be used, but not again and again. */
const MAX_FETCHES = 5;

export type S3Context = {
  client: S3Client;
  bucket: string;
  cache: Cache;
  temporary: string;
  /** Downloads under way: whoever needs the same file waits for the same one. */
  fetching: Map<string, Promise<void>>;
  /** Called with the outcome of every write. */
  onWrite(error: unknown): void;
};

export type S3Options = { temporary: string; cache: { folder: string; maxBytes: number } };

/** As every storage, and taking files over under the keys that they had elsewhere. */
export type S3Storage = Storage & {
  /** Throws FileCorrupt when the bytes are not what the key says. */
  putAs(key: string, source: Readable): Promise<void>;
};

/** Throws StorageUnavailable when the bucket can't be used; one that is merely away may come back. */
export async function openS3Storage(address: S3Address, options: S3Options): Promise<S3Storage> {
  const { bucket } = address;
  const client = createClient(address, address.endpoint);
  const publicClient = address.publicEndpoint ? createClient(address, address.publicEndpoint) : client;
  await mkdir(options.temporary, { recursive: true, mode: 0o700 });
  const problems = createProblemFinder(client, bucket);
  const context: S3Context = {
    client,
    bucket,
    cache: await openCache(options.cache.folder, options.cache.maxBytes),
    temporary: options.temporary,
    fetching: new Map(),
    onWrite: problems.onWrite,
  };
  await headBucket(client, bucket).catch((error: unknown) => {
    if (!(error instanceof StorageUnavailable && error.problem === 'AWAY')) throw error;
  });
  return {
    put: (owner, source) => put(context, owner, source),
    putAs: (key, source) => putAs(context, key, source),
    open: (key, range) => openObject(context, key, range),
    byteSize: (key) => byteSize(context, key),
    async remove(key) {
      await context.cache.remove(key);
      await send(context, () => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: objectOf(key) })));
    },
    keysFrom: (before) => filesFrom(context, before),
    belongsTo: (databaseId) => belongsTo(context, databaseId),
    path: (key, folder) => localCopy(context, key, folder),
    temporaryFolder: () => temporaryFolder(context.temporary),
    removeUnfinished: (before) => removeUnfinished(context, before),
    findProblem: problems.find,
    direct: {
      origin: originOf(address),
      links: createS3Links(publicClient, bucket),
      keyOf: (url) => keyInUrl(url, originOf(address)),
      uploads: {
        fetch: (assetId, file, size) => fetchUpload(context, assetId, file, size),
        async remove(assetId) {
          const Key = pendingObject(assetId);
          await send(context, () => client.send(new DeleteObjectCommand({ Bucket: bucket, Key })));
        },
      },
    },
  };
}

/** Answers of S3 with their names. */
async function send<T>({ bucket }: S3Context, request: () => Promise<T>, key?: string): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw nameS3Error(error, bucket, key);
  }
}

async function put(context: S3Context, owner: string, source: string | Readable): Promise<StoredFile> {
  const unfinished = temporaryName(context.temporary);
  try {
    if (source instanceof Readable) await write(source, unfinished);
    else await moveOrCopy(source, unfinished);
    const key = storageKey(owner, await digest(unfinished));
    const { size } = await stat(unfinished);
    await upload(context, objectOf(key), unfinished);
    await context.cache.take(key, unfinished);
    return { key, byteSize: size, isThere: async () => (await byteSize(context, key)) !== null };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw nameDiskFull(error);
  }
}

async function putAs(context: S3Context, key: string, source: Readable): Promise<void> {
  const unfinished = temporaryName(context.temporary);
  try {
    await write(source, unfinished);
    if ((await digest(unfinished)) !== contentHash(key)) throw new FileCorrupt(key);
    await upload(context, objectOf(key), unfinished);
  } catch (error) {
    throw nameDiskFull(error);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** In parts when it is large; they are removed when one of them fails. */
async function upload(context: S3Context, object: string, file: string): Promise<void> {
  const { client, bucket } = context;
  const body = createReadStream(file);
  try {
    await new Upload({
      client,
      params: { Bucket: bucket, Key: object, Body: body },
      partSize: PART_BYTES,
      queueSize: PARTS_AT_ONCE,
    }).done();
    context.onWrite(null);
  } catch (error) {
    const named = nameS3Error(error, bucket);
    context.onWrite(named);
    throw named;
  } finally {
    body.destroy();
  }
}

async function openObject(context: S3Context, key: string, range?: ByteRange): Promise<Readable> {
  return getObject(context, objectOf(key), key, range && { Range: `bytes=${range.start}-${range.end}` });
}

async function getObject(
  context: S3Context,
  object: string,
  key: string,
  options: Partial<GetObjectCommandInput> = {},
): Promise<Readable> {
  const command = new GetObjectCommand({ Bucket: context.bucket, Key: object, ...options });
  const { Body } = await send(context, () => context.client.send(command), key);
  if (!(Body instanceof Readable)) throw new FileMissing(key);
  return Body;
}

async function byteSize(context: S3Context, key: string): Promise<number | null> {
  return sizeOfObject(context, objectOf(key), key);
}

async function sizeOfObject(context: S3Context, object: string, key: string): Promise<number | null> {
  const { client, bucket } = context;
  try {
    const found = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: object }));
    return found.ContentLength ?? null;
  } catch (error) {
    if (!isNotFound(error)) throw nameS3Error(error, bucket, key);
    // The answer to a HEAD request doesn't say what is missing: files must not be taken for lost with their bucket.
    await headBucket(client, bucket);
    return null;
  }
}

async function localCopy(context: S3Context, key: string, folder: string): Promise<string> {
  const target = path.join(folder, `stored-${key}`);
  for (let fetches = 0; fetches < MAX_FETCHES; fetches++) {
    if (await context.cache.link(key, target)) return target;
    const fetching =
      context.fetching.get(key) ?? fetchFile(context, key).finally(() => context.fetching.delete(key));
    context.fetching.set(key, fetching);
    await fetching;
  }
  throw new Error(`The copy of ${key} was removed from the cache each time. Raise CACHE_MAX_GB.`);
}

/** Into the cache, once its bytes are what its name says. */
async function fetchFile(context: S3Context, key: string): Promise<void> {
  const file = temporaryName(context.temporary);
  try {
    const { sha256 } = await download(context, await openObject(context, key), file);
    if (sha256 !== contentHash(key)) throw new FileCorrupt(key);
    await context.cache.take(key, file);
  } catch (error) {
    await rm(file, { force: true });
    throw nameDiskFull(error);
  }
}

async function download(context: S3Context, body: Readable, file: string) {
  const hash = createHash('sha256');
  let byteSize = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      byteSize += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await send(context, () => pipeline(body, measure, createWriteStream(file, { flags: 'wx', mode: 0o600 })));
  return { byteSize, sha256: hash.digest('hex') };
}

async function fetchUpload(context: S3Context, assetId: string, file: string, size: number) {
  const object = pendingObject(assetId);
  const there = await sizeOfObject(context, object, object);
  if (there === null) return null;
  if (there !== size) return { byteSize: there };
  // The client may be sending another file at this moment: no more than was announced is read.
  const range = size > 0 ? { Range: `bytes=0-${size - 1}` } : {};
  return download(context, await getObject(context, object, object, range), file);
}

/** Where presigned links lead to. */
function originOf({ publicEndpoint, endpoint, bucket, region, pathStyle }: S3Address): string {
  const { protocol, host } = new URL(publicEndpoint ?? endpoint ?? `https://s3.${region}.amazonaws.com`);
  return `${protocol}//${pathStyle ? '' : `${bucket}.`}${host}`;
}
