import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wavBytes } from '../../film/sound/wav.js';
import { findTools } from '../../media/tools.js';
import { openLocalStorage } from '../../storage/local.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../database.fixture.js';
import { type AssetDependencies, type Assets, createAssets, holdUploads } from './assets.js';

let fixture: DatabaseFixture;
let assets: Assets;
beforeAll(async () => {
  fixture = await openDatabaseFixture();
  const storage = await openLocalStorage(fixture.folder);
  assets = createAssets({ db: fixture.db, storage, tools: await findTools() } as AssetDependencies);
});
afterAll(() => fixture?.close());

/** Some lyrics that came in. */
async function aText(): Promise<string> {
  const file = path.join(fixture.folder, 'lyrics.txt');
  await writeFile(file, 'La la la');
  const { id } = await fixture.db.asset.create({
    data: { owner: OWNER, status: 'AWAITING_UPLOAD', contentType: 'text/plain', byteSize: 8 },
  });
  expect(await assets.receive(id, { path: file, byteSize: 8 })).toEqual({
    status: 'READY',
  });
  return id;
}

test('a song of more channels than can be mixed is refused when it comes in', async () => {
  const bytes = wavBytes(new Float32Array(24_000), 8000);
  // The samples are taken for twelve channels side by side.
  bytes.writeUInt16LE(12, 22);
  bytes.writeUInt32LE(8000 * 24, 28);
  bytes.writeUInt16LE(24, 32);
  const file = path.join(fixture.folder, 'twelve.wav');
  await writeFile(file, bytes);
  const song = { contentType: 'audio/wav', byteSize: bytes.length };
  const { id } = await fixture.db.asset.create({
    data: { owner: OWNER, status: 'AWAITING_UPLOAD', ...song },
  });
  const received = await assets.receive(id, { path: file, byteSize: bytes.length });
  expect(received.status).not.toBe('READY');
  expect(JSON.stringify(received)).toContain('12 channels');
});

test('lyrics stay for as long as a job needs them', async () => {
  const id = await aText();
  const job = await fixture.aJob({ input: { create: { lyricsAssetId: id } } });
  await expect(assets.remove(OWNER, id)).rejects.toMatchObject({
    code: 'CONFLICT',
    conflicting: { type: 'Job', id: job.id },
  });
  await fixture.db.job.delete({ where: { id: job.id } });
  await assets.remove(OWNER, id);
  await expect(assets.complete(OWNER, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a file that is deleted by two at once is gone, or not there', async () => {
  const id = await aText();
  let arrived = 0;
  let open = () => {};
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  /** Nobody goes on before both have seen that the file is there. */
  const db = fixture.db.$extends({
    query: {
      asset: {
        async findFirst({ args, query }) {
          const asset = await query(args);
          if (++arrived === 2) open();
          await both;
          return asset;
        },
      },
    },
  });
  const twice = createAssets({
    db,
    storage: await openLocalStorage(fixture.folder),
  } as unknown as AssetDependencies);
  const outcomes = await Promise.allSettled([twice.remove(OWNER, id), twice.remove(OWNER, id)]);
  const failures = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
  expect(failures).toEqual(['NOT_FOUND']);
});

test('a file is not deleted while a job that needs it is being made', async () => {
  const id = await aText();
  let removing = Promise.resolve();
  await fixture.db.$transaction(async (tx) => {
    await holdUploads(tx, [id]);
    removing = assets.remove(OWNER, id);
    removing.catch(() => {});
    await fixture.someoneWaits();
    await fixture.aJob({ input: { create: { lyricsAssetId: id } } }, tx);
  });
  await expect(removing).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('of five files that are sent to one link at once, one is taken', async () => {
  const { id } = await fixture.db.asset.create({
    data: { owner: OWNER, status: 'AWAITING_UPLOAD', contentType: 'text/plain', byteSize: 4 },
  });
  const received = await Promise.all(
    [...'abcde'].map(async (letter) => {
      const file = path.join(fixture.folder, `lyrics-${letter}.txt`);
      await writeFile(file, letter.repeat(4));
      return assets.receive(id, { path: file, byteSize: 4 });
    }),
  );
  const statuses = received.map(({ status }) => status).sort();
  expect(statuses).toEqual(['READY', 'UNWANTED', 'UNWANTED', 'UNWANTED', 'UNWANTED']);
});

test('a link ends with its file, although somebody else has the same bytes', async () => {
  const [mine, theirs] = [await aText(), await aText()];
  const { storageKey } = await fixture.db.asset.findUniqueOrThrow({ where: { id: mine } });
  const link = (assetId: string) => ({
    assetId,
    storageKey: storageKey!,
    filename: 'a',
    contentType: 'text/plain',
  });
  await assets.remove(OWNER, mine);
  expect([await assets.isLinked(link(mine)), await assets.isLinked(link(theirs))]).toEqual([false, true]);
});
