import { utimes } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLocalStorage } from '../storage/local.js';
import type { Storage } from '../storage/storage.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from './database.fixture.js';
import { sweep } from './housekeeping.js';

let fixture: DatabaseFixture;
let storage: Storage;
const YESTERDAY = new Date(Date.now() - 86_400_000);

beforeAll(async () => {
  fixture = await openDatabaseFixture();
  storage = await openLocalStorage(fixture.folder);
});
afterAll(() => fixture?.close());

async function stored(text: string, at: Date): Promise<string> {
  const { key } = await storage.put(OWNER, Readable.from([text]));
  await utimes(await storage.path(key, fixture.folder), at, at);
  return key;
}

test('bytes that nothing was written for go after a while, and no others', async () => {
  const before = new Date(YESTERDAY.getTime() - 1000);
  const orphan = await stored('its task failed', before);
  const young = await stored('its row comes in a moment', new Date());
  const kept = await stored('a film', before);
  await fixture.db.asset.create({
    data: {
      owner: OWNER,
      role: 'video',
      status: 'READY',
      filename: 'a.mp4',
      contentType: 'video/mp4',
      storageKey: kept,
    },
  });
  await sweep(fixture.db, storage, YESTERDAY);
  expect(await storage.byteSize(orphan)).toBeNull();
  expect(await storage.byteSize(young)).not.toBeNull();
  expect(await storage.byteSize(kept)).not.toBeNull();
});

test('the files of another database are none of ours', async () => {
  await sweep(fixture.db, storage, new Date(0));
  const theirs = await stored('a film of theirs', new Date(0));
  const other = await openDatabaseFixture();
  try {
    await sweep(other.db, storage, YESTERDAY);
    expect(await storage.byteSize(theirs)).not.toBeNull();
  } finally {
    await other.close();
  }
});
