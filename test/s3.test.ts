/** A server whose files lie in an S3 bucket: clients send and read them there, and it waits while the bucket is away. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { S3_CREDENTIALS, type S3Double, startS3Double } from './doubles/s3-double.js';
import { type Client, clientOf } from './helpers/client.js';
import { act, createJob, jobOf, restOf, SMALL_FILM, until, uploadSong } from './helpers/films.js';
import { startServer, type TestServer } from './helpers/server.js';

let s3: S3Double;
let server: TestServer;
let client: Client;

beforeAll(async () => {
  s3 = await startS3Double();
  server = await startServer({ STORAGE_URL: s3.url, ...S3_CREDENTIALS });
  client = clientOf(server);
});
afterAll(async () => {
  await server?.stop();
  await s3?.close();
});

const ready = async () => {
  const answer = await fetch(`${server.url}/ready`);
  const { storage = null } = (await answer.json()) as { storage?: string };
  return { status: answer.status, storage };
};
const objects = () =>
  s3.requests.filter((line) => line.startsWith('PUT /films/files/')).map((line) => line.split(' ')[1]!);

test('a song goes straight to the bucket, and completeUpload finds what is in it', async () => {
  const asset = await uploadSong(client, 3);
  const { node: song } = await client.query(
    `query ($id: ID!) { node(id: $id) { ... on Asset { status durationSeconds url } } }`,
    { id: asset },
  );
  expect(song).toMatchObject({ status: 'READY', durationSeconds: 3 });
  expect(new URL(song.url).origin).toBe(s3.origin);
});

test('a film is made while the bucket goes away and comes back; its link is the bucket’s', async () => {
  const id = await createJob(client, SMALL_FILM);
  await until(client, id, (job) => job.currentStage === 'VIDEO_GENERATOR');
  s3.fault = () => 'away';
  expect(await ready()).toMatchObject({ status: 503, storage: expect.stringMatching(/does not answer/) });
  s3.fault = null;
  expect(await ready()).toEqual({ status: 200, storage: null });
  await restOf(client, id);
  const { video } = await jobOf(client, id, 'video { asset { url byteSize filename } }');
  const whole = await fetch(video.asset.url);
  expect(Number(whole.headers.get('content-length'))).toBe(video.asset.byteSize);
  expect(whole.headers.get('content-disposition')).toContain(`filename="${video.asset.filename}"`);
  const part = await fetch(video.asset.url, { headers: { range: 'bytes=4-7' } });
  expect([part.status, await part.text()]).toEqual([206, 'ftyp']);

  await act(client, 'deleteJob', id);
  await expect.poll(async () => (await fetch(video.asset.url)).status).toBe(404);
  const deleted = s3.requests.filter((line) => line.startsWith('DELETE /films/files/'));
  expect(deleted.length).toBeGreaterThan(3);
  expect(objects()).toEqual(expect.arrayContaining(deleted.map((line) => line.split(' ')[1])));
});
