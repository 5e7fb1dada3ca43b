/** What every storage has to do, whatever it is made of. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DiskFull, FileMissing, type Storage } from './storage.js';

export function testStorage(open: (root: string) => Promise<Storage>): void {
  let root: string;
  let storage: Storage;

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'reelgraph-storage-'));
    storage = await open(root);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  const keysBefore = async (before: number): Promise<string[]> => {
    const keys: string[] = [];
    for await (const page of storage.keysFrom(new Date(before))) keys.push(...page);
    return keys;
  };
  const read = async (key: string) => readFile(await storage.path(key, root), 'utf8');

  test('a file is named by its owner and its content, and kept once for each owner', async () => {
    const song = Buffer.from('la la la');
    const folder = await storage.temporaryFolder();
    const made = path.join(folder.path, 'song.mp3');
    await writeFile(made, song);

    const first = await storage.put('alice', made);
    const second = await storage.put('alice', Readable.from([song.subarray(0, 3), song.subarray(3)]));
    const other = await storage.put('bob', Readable.from([song]));
    expect(first.key.slice(-64)).toBe(createHash('sha256').update(song).digest('hex'));
    expect(first.byteSize).toBe(8);
    expect(existsSync(made)).toBe(false);
    expect(second.key).toBe(first.key);
    expect(other.key).not.toBe(first.key);
    await storage.remove(other.key);
    expect(await first.isThere()).toBe(true);
    expect(await read(first.key)).toBe('la la la');
  });

  test('a part of a file can be read, both ends included', async () => {
    const { key } = await storage.put('alice', Readable.from(['0123456789']));
    expect(await text(await storage.open(key, { start: 2, end: 4 }))).toBe('234');
    expect(await storage.byteSize(key)).toBe(10);
  });

  test('a file that was removed is missing, and may be removed again', async () => {
    const stored = await storage.put('alice', Readable.from(['gone']));
    await storage.remove(stored.key);
    await storage.remove(stored.key);
    expect(await stored.isThere()).toBe(false);
    expect(await storage.byteSize(stored.key)).toBeNull();
    await expect(storage.open(stored.key)).rejects.toBeInstanceOf(FileMissing);
  });

  test('the keys of old files are told, and of no others', async () => {
    const { key } = await storage.put('alice', Readable.from(['listed']));
    expect(await keysBefore(Date.now() + 60_000)).toContain(key);
    expect(await keysBefore(Date.now() - 60_000)).toEqual([]);
  });

  test('the files belong to the first database that asks', async () => {
    expect(await storage.belongsTo('ours')).toBe(true);
    expect(await storage.belongsTo('theirs')).toBe(false);
    expect(await storage.belongsTo('ours')).toBe(true);
  });

  test.each([
    ['a dead line', new Error('the line is dead'), /the line is dead/],
    ['a full disk', Object.assign(new Error('write'), { code: 'ENOSPC' }), DiskFull],
  ])('a stream that ends with %s leaves nothing', async (_what, failure, named) => {
    const before = await keysBefore(Date.now() + 60_000);
    const broken = Readable.from(
      (async function* () {
        yield 'half a ';
        throw failure;
      })(),
    );
    await expect(storage.put('alice', broken)).rejects.toThrow(named);
    expect(await keysBefore(Date.now() + 60_000)).toEqual(before);
  });

  test.each(['../../etc/passwd', '..', '', 'a'.repeat(63), `${'a'.repeat(64)}/../x`])(
    '%j is no key',
    async (key) => {
      await expect(storage.open(key)).rejects.toBeInstanceOf(FileMissing);
    },
  );
}
