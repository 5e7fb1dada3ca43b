/** Files in a bucket whose server checks signatures, as AWS and MinIO do. Needs swift-proxy and its parts, and memcached. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readS3Address, type S3Address } from '../../src/storage/s3/address.js';
import { openS3Storage } from '../../src/storage/s3/s3.js';
import { testStorage } from '../../src/storage/storage.fixture.js';
import { type Client, clientOf } from '../helpers/client.js';
import { act, createJob, jobOf, restOf, SMALL_FILM, uploadSong } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';
import { isSwiftInstalled, SWIFT_CREDENTIALS, type Swift, startSwift } from './swift.js';

describe.skipIf(!isSwiftInstalled())('a bucket that checks signatures', () => {
  let swift: Swift;
  let root: string;
  const open = (folder: string) =>
    openS3Storage(readS3Address(swift.url) as S3Address, {
      temporary: join(folder, 'temporary'),
      cache: { folder: join(folder, 'cache'), maxBytes: 100_000_000 },
    });

  beforeAll(async () => {
    Object.assign(process.env, SWIFT_CREDENTIALS);
    swift = await startSwift();
    root = await mkdtemp(join(tmpdir(), 'reelgraph-signatures-'));
  });
  afterAll(async () => {
    await swift?.close();
    if (root) await rm(root, { recursive: true, force: true });
  });

  describe('as every storage', () => testStorage(open));

  test('a large file is sent in parts and comes back whole', async () => {
    const large = Buffer.alloc(21 * 1024 * 1024, 'film');
    const storage = await open(join(root, 'large'));
    const { key } = await storage.put('alice', Readable.from([large]));
    expect((await buffer(await storage.open(key))).equals(large)).toBe(true);
    await storage.remove(key);
    expect(await storage.byteSize(key)).toBeNull();
  });

  test('an upload of another size or type is refused, and one as announced is taken', async () => {
    const { links, uploads } = (await open(join(root, 'uploads'))).direct!;
    const { url } = await links.uploadUrl({ assetId: 'song', maxBytes: 5, contentType: 'audio/mpeg' });
    const put = async (type: string, body: string) =>
      (await fetch(url, { method: 'PUT', headers: { 'content-type': type }, body })).status;
    expect(await put('audio/mpeg', 'la la la la')).toBe(403);
    expect(await put('text/html', 'la la')).toBe(403);
    expect(await put('audio/mpeg', 'la la')).toBe(200);
    expect(await uploads.fetch('song', join(root, 'song'), 5)).toMatchObject({ byteSize: 5 });
  });

  test('a link serves ranges under the file’s name, and no other file once it is changed', async () => {
    const storage = await open(join(root, 'links'));
    const { key } = await storage.put('alice', Readable.from(['0123456789']));
    const { key: other } = await storage.put('bob', Readable.from(['a secret']));
    const file = { assetId: 'a', filename: 'Möwe.mp4', contentType: 'video/mp4', storageKey: key };
    const { url } = await storage.direct!.links.fileUrl(file);
    const answer = await fetch(url, { headers: { range: 'bytes=2-4' } });
    expect([answer.status, await answer.text()]).toEqual([206, '234']);
    expect(answer.headers.get('content-type')).toBe('video/mp4');
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''M%C3%B6we.mp4");
    const isRefused = async (changed: string) => [400, 403].includes((await fetch(changed)).status);
    const [path, query] = url.split('?') as [string, string];
    const { url: others } = await storage.direct!.links.fileUrl({ ...file, storageKey: other });
    expect(await isRefused(`${others.split('?')[0]}?${query}`)).toBe(true);
    expect(await isRefused(url.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=604800'))).toBe(true);
    expect(await isRefused(path)).toBe(true);
  });

  test('a film of an uploaded song is made, fetched and deleted', async () => {
    const server: TestServer = await startServer({ STORAGE_URL: swift.url, ...SWIFT_CREDENTIALS });
    try {
      const client: Client = clientOf(server);
      await uploadSong(client, 3);
      const id = await createJob(client, SMALL_FILM);
      await restOf(client, id);
      const { status, video } = await jobOf(client, id, 'status video { asset { url byteSize } }');
      expect(status).toBe('COMPLETED');
      const answer = await fetch(video.asset.url);
      expect((await answer.arrayBuffer()).byteLength).toBe(video.asset.byteSize);
      await act(client, 'deleteJob', id);
      await expect.poll(async () => (await fetch(video.asset.url)).status, { timeout: 60_000 }).toBe(404);
    } finally {
      await server.stop();
    }
  });
});
