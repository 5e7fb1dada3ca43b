import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLinks } from '../../storage/links.js';
import { openLocalStorage } from '../../storage/local.js';
import type { Storage } from '../../storage/storage.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../database.fixture.js';
import { type AssetDependencies, createAssets } from './assets.js';
import { expireUploads } from './upload-limits.js';

const MB = 1024 * 1024;

let fixture: DatabaseFixture;
let storage: Storage;
beforeAll(async () => {
  fixture = await openDatabaseFixture();
  storage = await openLocalStorage(fixture.folder);
});
afterAll(() => fixture?.close());

const song = (megabytes: number) => ({
  filename: 'song.mp3',
  contentType: 'audio/mpeg',
  byteSize: megabytes * MB,
});

test('one owner may keep so much, however many ask at once, and others as much again', async () => {
  const limits = { audioBytes: 10 * MB, imageBytes: MB, ownerBytes: 25 * MB };
  const links = createLinks({ secret: 'of the tests', publicUrl: () => '' });
  const assets = createAssets({ db: fixture.db, storage, links, limits } as unknown as AssetDependencies);
  const asked = await Promise.allSettled(
    Array.from({ length: 5 }, () => assets.announce('greedy', song(10))),
  );
  const refused = asked.filter(({ status }) => status === 'rejected');
  expect(refused.map((each) => (each as PromiseRejectedResult).reason)).toEqual(
    new Array(3).fill(expect.objectContaining({ message: expect.stringMatching(/25 MB.*deleteAsset/) })),
  );
  await assets.announce('modest', song(10));
});

test('what no film needs expires, what one needs stays', async () => {
  const upload = async (text: string, createdAt = new Date(0)) => {
    const { key } = await storage.put(OWNER, Readable.from([text]));
    const data = { owner: OWNER, status: 'READY' as const, contentType: 'text/plain', storageKey: key };
    return fixture.db.asset.create({ data: { ...data, createdAt } });
  };
  const [song, lyrics, logo, reference, ofRetired, unused] = [
    await upload('song'),
    await upload('lyrics'),
    await upload('logo'),
    await upload('reference'),
    await upload('of a film whose files are gone'),
    await upload('unused'),
  ];
  const young = await upload('young', new Date());
  const references = [{ subject: 'a cat', assetId: reference.id }];
  const input = { lyricsAssetId: lyrics.id, brand: { logoAssetId: logo.id }, references };
  await fixture.aJob({ audioAssetId: song.id, input: { create: input } });
  await fixture.aJob({ audioAssetId: ofRetired.id, filesRemovedAt: new Date() });

  await expireUploads(fixture.db, storage, new Date(Date.now() - 1000));
  const expired = await fixture.db.asset.findMany({ where: { owner: OWNER, status: 'EXPIRED' } });
  expect(expired.map(({ id }) => id).sort()).toEqual([ofRetired.id, unused.id].sort());
  expect(await storage.byteSize(unused.storageKey!)).toBeNull();
  expect(await storage.byteSize(young.storageKey!)).not.toBeNull();
});
