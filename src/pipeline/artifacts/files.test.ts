import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLocalStorage } from '../../storage/local.js';
import type { Storage } from '../../storage/storage.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../database.fixture.js';
import { FileGone, holdFiles, removeFiles } from './files.js';

let fixture: DatabaseFixture;
let storage: Storage;

beforeAll(async () => {
  fixture = await openDatabaseFixture();
  storage = await openLocalStorage(fixture.folder);
});
afterAll(() => fixture?.close());

const put = (text: string) => storage.put(OWNER, Readable.from([text]));
const assetWith = (storageKey: string) => ({
  data: { owner: OWNER, status: 'READY' as const, contentType: 'video/mp4', storageKey },
});

test('bytes stay that somebody writes a row for while the last other row goes', async () => {
  const stored = await put('two films have this picture');
  let removing = Promise.resolve();
  await fixture.db.$transaction(async (tx) => {
    await holdFiles(tx, [stored]);
    removing = removeFiles(fixture.db, storage, [stored.key]);
    await fixture.someoneWaits();
    await tx.asset.create(assetWith(stored.key));
  });
  await removing;
  expect(await storage.byteSize(stored.key)).not.toBeNull();
});

test('bytes that were removed a moment ago are missed before a row is written for them', async () => {
  const stored = await put('its other film was deleted');
  await removeFiles(fixture.db, storage, [stored.key]);
  await expect(fixture.db.$transaction((tx) => holdFiles(tx, [stored]))).rejects.toThrow(FileGone);
});
