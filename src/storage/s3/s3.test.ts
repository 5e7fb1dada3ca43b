import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  S3_CREDENTIALS,
  type S3Double,
  type S3Fault,
  startS3Double,
} from '../../../test/doubles/s3-double.js';
import { copyFiles } from '../copy.js';
import { openLocalStorage } from '../local.js';
import { testStorage } from '../storage.fixture.js';
import { FileCorrupt, StorageUnavailable } from '../storage.js';
import { readS3Address, type S3Address } from './address.js';
import { openS3Storage, type S3Storage } from './s3.js';

let s3: S3Double;
let root: string;

beforeAll(async () => {
  Object.assign(process.env, S3_CREDENTIALS);
  s3 = await startS3Double();
  root = await mkdtemp(path.join(tmpdir(), 'reelgraph-s3-test-'));
});
afterEach(() => {
  s3.fault = null;
});
afterAll(async () => {
  await s3?.close();
  await rm(root, { recursive: true, force: true });
});

function open(folder: string): Promise<S3Storage> {
  return openS3Storage(readS3Address(s3.url) as S3Address, {
    temporary: path.join(folder, 'temporary'),
    cache: { folder: path.join(folder, 'cache'), maxBytes: 100_000_000 },
  });
}

describe('as every storage', () => testStorage(open));

test('a large file is sent in parts and comes back whole', async () => {
  const large = Buffer.alloc(9 * 1024 * 1024, 'film');
  const storage = await open(path.join(root, 'first'));
  const { key, byteSize } = await storage.put('alice', Readable.from([large]));
  expect(byteSize).toBe(large.length);
  expect((await buffer(await storage.open(key))).equals(large)).toBe(true);
});

test('tasks that need the same file at once fetch it once, and a machine that made it not at all', async () => {
  const maker = await open(path.join(root, 'maker'));
  const { key } = await maker.put('alice', Readable.from(['one clip']));
  const other = await open(path.join(root, 'other'));
  const folders = await Promise.all([other, other, maker].map((storage) => storage.temporaryFolder()));
  const gets = () => s3.requests.filter((line) => line.startsWith('GET') && line.endsWith(key.slice(-64)));
  const paths = await Promise.all([
    other.path(key, folders[0]!.path),
    other.path(key, folders[1]!.path),
    maker.path(key, folders[2]!.path),
  ]);
  for (const file of paths) expect(await readFile(file, 'utf8')).toBe('one clip');
  expect(gets()).toHaveLength(1);
});

test('a file that was changed in the bucket is not used', async () => {
  const { key } = await (await open(path.join(root, 'writer'))).put('alice', Readable.from(['a clip']));
  const names = await readdir(s3.directory, { recursive: true });
  const object = names.find((name) => name.includes(key.slice(-64)) && name.endsWith('_object'))!;
  await writeFile(path.join(s3.directory, object), 'A clip');
  const reader = await open(path.join(root, 'reader'));
  await expect(reader.path(key, root)).rejects.toBeInstanceOf(FileCorrupt);
});

test('files of a folder are copied under their keys, once, and damaged ones are named', async () => {
  const folder = path.join(root, 'local');
  const local = await openLocalStorage(folder);
  const [whole, damaged] = [
    await local.put('alice', Readable.from(['moved to the bucket'])),
    await local.put('alice', Readable.from(['about to be damaged'])),
  ];
  await writeFile(await local.path(damaged.key, root), 'About to be damaged');
  const bucket = await open(path.join(root, 'copied'));
  expect(await copyFiles(local, bucket)).toEqual({ copied: 1, present: 0, damaged: [damaged.key] });
  expect(await copyFiles(local, bucket)).toEqual({ copied: 0, present: 1, damaged: [damaged.key] });
  expect((await buffer(await bucket.open(whole.key))).toString()).toBe('moved to the bucket');
});

test.each<[S3Fault, string, RegExp]>([
  ['away', 'AWAY', /does not answer.*endpoint/],
  ['busy', 'AWAY', /does not answer/],
  ['forbidden', 'FORBIDDEN', /AWS_ACCESS_KEY_ID/],
  ['full', 'FULL', /full/],
  ['no-bucket', 'NO_BUCKET', /no bucket "films"/],
])('a bucket that is %s is named %s, and is used again afterwards', async (fault, problem, message) => {
  const storage = await open(path.join(root, fault));
  const stored = await storage.put('alice', Readable.from([`before ${fault}`]));
  s3.fault = () => fault;
  const failure = await storage.put('alice', Readable.from([`during ${fault}`])).catch((error) => error);
  expect(failure).toBeInstanceOf(StorageUnavailable);
  expect(failure).toMatchObject({ problem, message: expect.stringMatching(message) });
  // Nothing must be taken for lost.
  await expect(storage.byteSize(stored.key)).rejects.toBeInstanceOf(StorageUnavailable);
  expect(await storage.findProblem()).toMatch(message);
  s3.fault = null;
  expect(await storage.findProblem()).toBeNull();
  expect(await stored.isThere()).toBe(true);
});

test('a bucket that can be read and takes no files is not ready', async () => {
  const storage = await open(path.join(root, 'readonly'));
  s3.fault = (method) => (method === 'PUT' ? 'full' : null);
  await expect(storage.put('alice', Readable.from(['more']))).rejects.toThrow(/full/);
  expect(await storage.findProblem()).toMatch(/full/);
  s3.fault = null;
  expect(await storage.findProblem()).toBeNull();
});

test('a server starts while its bucket is away, and refuses one that it may not use', async () => {
  s3.fault = () => 'away';
  await open(path.join(root, 'patient'));
  s3.fault = () => 'forbidden';
  await expect(open(path.join(root, 'refused'))).rejects.toThrow(/AWS_ACCESS_KEY_ID/);
});

describe('clients and the bucket', () => {
  const file = { assetId: 'a', filename: 'Möwe.mp4', contentType: 'video/mp4' };

  test('a link is the same on every server, carries the name, and serves ranges', async () => {
    const storage = await open(path.join(root, 'links'));
    const { key } = await storage.put('alice', Readable.from(['0123456789']));
    const { url, expiresAt } = await storage.direct!.links.fileUrl({ ...file, storageKey: key });
    const again = await (await open(path.join(root, 'links'))).direct!.links.fileUrl({
      ...file,
      storageKey: key,
    });
    expect(again.url).toBe(url);
    expect(storage.direct!.keyOf(url)).toBe(key);
    expect(storage.direct!.keyOf(url.replace(s3.origin, 'https://elsewhere.example'))).toBeNull();
    expect(expiresAt.getTime() - Date.now()).toBeGreaterThanOrEqual(3_600_000);
    const answer = await fetch(url, { headers: { range: 'bytes=2-4' } });
    expect([answer.status, await answer.text()]).toEqual([206, '234']);
    expect(answer.headers.get('content-type')).toBe('video/mp4');
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''M%C3%B6we.mp4");
  });

  test('size and type of an upload are part of its address, and it is fetched and cleaned up', async () => {
    const storage = await open(path.join(root, 'uploads'));
    const { links, uploads } = storage.direct!;
    const { url } = await links.uploadUrl({ assetId: 'song', maxBytes: 5, contentType: 'audio/mpeg' });
    expect(new URL(url).searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host');
    expect(await uploads.fetch('song', path.join(root, 'song'), 5)).toBeNull();
    await fetch(url, { method: 'PUT', headers: { 'content-type': 'audio/mpeg' }, body: 'la la' });
    expect(await uploads.fetch('song', path.join(root, 'song'), 5)).toMatchObject({ byteSize: 5 });
    expect(await readFile(path.join(root, 'song'), 'utf8')).toBe('la la');
    expect(await uploads.fetch('song', path.join(root, 'not-read'), 4)).toEqual({ byteSize: 5 });
    await storage.removeUnfinished(new Date(Date.now() + 60_000));
    expect(await uploads.fetch('song', path.join(root, 'song'), 5)).toBeNull();
  });
});

test.each([
  ['https://films', /s3:\/\//],
  ['s3://films/folder', /nothing after it/],
  ['s3://films?regoin=x', /no parameter regoin/],
  ['s3://films?endpoint=host:9000', /endpoint must be/],
  ['s3://key:secret@films', /AWS_ACCESS_KEY_ID/],
])('%s is not an address', (url, problem) => {
  expect(readS3Address(url)).toEqual({ problem: expect.stringMatching(problem) });
});
