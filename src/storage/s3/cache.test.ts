import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Cache, openCache } from './cache.js';

let root: string;
let cache: Cache;
const keys = [...'abcd'].map((letter) => letter.repeat(64));

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'reelgraph-cache-'));
  cache = await openCache(path.join(root, 'cache'), 30);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const at = (name: string) => path.join(root, name);

async function take(key: string): Promise<void> {
  const file = at('made');
  await writeFile(file, key.slice(0, 10));
  await cache.take(key, file);
}

/** As if it had last been used so many seconds ago. */
async function age(key: string, seconds: number): Promise<void> {
  const then = new Date(Date.now() - seconds * 1000);
  await utimes(path.join(root, 'cache', key.slice(0, 2), key), then, then);
}

test('what was not used for longest is removed when there is no room', async () => {
  const [first, second, third, fourth] = keys as [string, string, string, string];
  await take(first);
  await take(second);
  await take(third);
  await age(first, 30);
  await age(second, 20);
  await age(third, 10);
  expect(await cache.link(first, at('used'))).toBe(true);
  await take(fourth);
  const left = await Promise.all(keys.map((key) => cache.link(key, at(`left-${key[0]}`))));
  expect(left).toEqual([true, false, false, true]);
});

test('a task keeps its copy when the cache lets it go', async () => {
  const [used, ...others] = keys as [string, string, string, string];
  await take(used);
  await cache.link(used, at('mine'));
  await age(used, 30);
  for (const key of others) await take(key);
  expect(await cache.link(used, at('again'))).toBe(false);
  expect(await readFile(at('mine'), 'utf8')).toBe('aaaaaaaaaa');
});

test('a file that is larger than the whole cache can be used', async () => {
  const small = await openCache(path.join(root, 'small'), 5);
  await writeFile(at('made'), 'a'.repeat(10));
  await small.take(keys[0]!, at('made'));
  expect(await small.link(keys[0]!, at('mine'))).toBe(true);
});

test('a copy that a task has already is given again', async () => {
  await take(keys[0]!);
  expect(await cache.link(keys[0]!, at('mine'))).toBe(true);
  expect(await cache.link(keys[0]!, at('mine'))).toBe(true);
  expect(existsSync(at('mine'))).toBe(true);
});
