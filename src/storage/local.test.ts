import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLocalStorage } from './local.js';
import { DiskFull, FileMissing, type Storage } from './storage.js';

let root: string;
let storage: Storage;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'reelgraph-storage-'));
  storage = await openLocalStorage(root);
});

afterEach(() => rm(root, { recursive: true, force: true }));

const everything = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

test('a file is named by its content, and the same content is kept once', async () => {
  const song = Buffer.from('la la la');
  const folder = await storage.temporaryFolder();
  const made = path.join(folder.path, 'song.mp3');
  await writeFile(made, song);

  const first = await storage.put(made);
  const second = await storage.put(Readable.from([song.subarray(0, 3), song.subarray(3)]));
  expect(first).toMatchObject({ key: createHash('sha256').update(song).digest('hex'), byteSize: 8 });
  expect(second.key).toBe(first.key);
  expect(existsSync(made)).toBe(false);
  expect(await everything()).toHaveLength(1);
  expect(await readFile(await storage.path(first.key), 'utf8')).toBe('la la la');
});

test('a part of a file can be read, both ends included', async () => {
  const { key } = await storage.put(Readable.from(['0123456789']));
  expect(await text(await storage.open(key, { start: 2, end: 4 }))).toBe('234');
  expect(await storage.byteSize(key)).toBe(10);
});

test('whoever reads a file while it is removed gets all of it', async () => {
  const big = Buffer.alloc(3_000_000, 'x');
  const { key } = await storage.put(Readable.from([big]));
  const reading = await storage.open(key);
  await storage.remove(key);
  expect((await buffer(reading)).equals(big)).toBe(true);
  await expect(storage.open(key)).rejects.toBeInstanceOf(FileMissing);
  expect(await storage.byteSize(key)).toBeNull();
  await storage.remove(key);
});

test('a stream that breaks off leaves nothing', async () => {
  const broken = Readable.from(
    (async function* () {
      yield 'half a ';
      throw new Error('the line is dead');
    })(),
  );
  await expect(storage.put(broken)).rejects.toThrow('the line is dead');
  expect(await everything()).toEqual([]);
});

test('a full disk is named, with what to do', async () => {
  const full = Readable.from(
    // biome-ignore lint/correctness/useYield: it fails before there is anything to give
    (async function* () {
      throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    })(),
  );
  await expect(storage.put(full)).rejects.toThrow(DiskFull);
  expect(await everything()).toEqual([]);
});

test.each(['../../etc/passwd', '..', '', 'a'.repeat(63), `${'a'.repeat(64)}/../x`])(
  '%j is no key',
  async (key) => {
    await expect(storage.open(key)).rejects.toBeInstanceOf(FileMissing);
  },
);
