import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openLocalStorage } from './local.js';
import { testStorage } from './storage.fixture.js';
import { FileMissing } from './storage.js';

testStorage(openLocalStorage);

test('whoever reads a file while it is removed gets all of it, and no bytes stay behind', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'reelgraph-local-'));
  const storage = await openLocalStorage(root);
  const big = Buffer.alloc(3_000_000, 'x');
  const { key } = await storage.put('alice', Readable.from([big]));
  const reading = await storage.open(key);
  await storage.remove(key);
  expect((await buffer(reading)).equals(big)).toBe(true);
  await expect(storage.open(key)).rejects.toBeInstanceOf(FileMissing);
  const left = await readdir(root, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toEqual([]);
  await rm(root, { recursive: true, force: true });
});
