import { rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLocalStorage } from '../../storage/local.js';
import type { Storage } from '../../storage/storage.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../database.fixture.js';
import { findArtifact, type KeptArtifact, keepArtifact } from './artifacts.js';
import { createFileChecker, type StoredAssets } from './file-checks.js';

let fixture: DatabaseFixture;
let storage: Storage;
let context: StoredAssets;

beforeAll(async () => {
  fixture = await openDatabaseFixture();
  storage = await openLocalStorage(fixture.folder);
  context = { db: fixture.db, storage };
});
afterAll(() => fixture?.close());

async function keep(key: string, text: string): Promise<KeptArtifact> {
  const job = await fixture.aJob();
  const stored = await storage.put(OWNER, Readable.from([text]));
  const file = { role: 'video', stored, filename: 'a.mp4', contentType: 'video/mp4' };
  return fixture.db.$transaction((tx) => keepArtifact(tx, job, { key, kind: 'CLIP', files: [file] }));
}

const find = (key: string) => findArtifact(context, OWNER, key);
const pathOf = ({ assets }: KeptArtifact) => storage.path(assets[0]!.storageKey!, fixture.folder);

test('a file that is missing or of another size is not reused, and is replaced under the same asset', async () => {
  const made = await keep('clip one', 'a clip');
  expect(await find('clip one')).toMatchObject({ id: made.id });
  await rm(await pathOf(made));
  expect(await find('clip one')).toBeNull();

  const again = await keep('clip one', 'another encoding of the clip');
  expect(again.assets.map(({ id }) => id)).toEqual(made.assets.map(({ id }) => id));
  expect(await find('clip one')).toMatchObject({ id: made.id });
  await writeFile(await pathOf(again), 'cut off');
  expect(await find('clip one')).toBeNull();
});

test('the regular check finds other bytes of the same size once, and spares what is whole', async () => {
  const whole = await keep('clip two', 'as it was');
  const damaged = await keep('clip three', 'as it was made');
  await writeFile(await pathOf(damaged), 'as it was mAde');
  const check = createFileChecker(context);
  expect(await check()).toEqual([damaged.assets[0]!.storageKey]);
  expect(await createFileChecker(context)()).toEqual([]);
  expect(await find('clip three')).toBeNull();
  expect(await find('clip two')).toMatchObject({ id: whole.id });

  // Equal content belongs to others too: whoever writes it again repairs it for all of them.
  await keep('clip four', 'as it was made');
  expect(await find('clip three')).toMatchObject({ id: damaged.id });
});
