/** Files that are lost or damaged under a running server, and programs that the system ends: the films are whole again. */
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findTools } from '../../src/media/tools.js';
import { contentHash } from '../../src/storage/storage.js';
import { type Client, clientOf, type Data } from '../helpers/client.js';
import { act, createJob, FAILURE, jobOf, restOf } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';
import { keyOf, storedFile } from '../helpers/stored-file.js';

const SHOTS = ['A lighthouse at dusk', 'A harbour in the rain'];
const FILM = {
  kind: 'FILM',
  soundtrackOff: true,
  prompt: 'A day by the sea',
  shots: SHOTS.map((enhancedPrompt) => ({ enhancedPrompt, durationSeconds: 1 })),
  aspectRatio: 'SQUARE_1_1',
  resolution: 'P480',
  seed: 1,
};
const SHOWN = 'status clips { video { url } thumbnail { url } } video { asset { url } }';

// Each test makes a film or a part of one.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let server: TestServer;
let client: Client;
let id: string;

/** An ffmpeg that is killed as by a system without memory, as often as the file `kills` says. */
async function mortalFfmpeg(): Promise<Record<string, string>> {
  const { ffmpeg, ffprobe } = await findTools();
  const file = path.join(folder, 'ffmpeg');
  const script = `#!/bin/sh
[ "$1" = -version ] && exec "${ffmpeg}" "$@"
left=$(cat "${folder}/kills" 2>/dev/null || echo 0)
if [ "$left" -gt 0 ]; then
  echo $((left - 1)) > "${folder}/kills"
  kill -9 $$
fi
exec "${ffmpeg}" "$@"
`;
  await writeFile(file, script);
  await chmod(file, 0o755);
  return { FFMPEG_PATH: file, FFPROBE_PATH: ffprobe };
}

const kill = (times: number) => writeFile(path.join(folder, 'kills'), String(times));
const killsLeft = async () => Number(await readFile(path.join(folder, 'kills'), 'utf8'));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-damage-'));
  await start();
  id = await createJob(client, FILM);
  await restOf(client, id);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const env = { DATA_DIR: path.join(folder, 'data'), ...(await mortalFfmpeg()) };
  server = await startServer(env);
  client = clientOf(server);
}

type Shown = { film: string; videos: string[]; thumbnails: string[] };

async function shown(jobId = id): Promise<Shown> {
  const { clips, video } = await jobOf(client, jobId, SHOWN);
  return {
    film: video.asset.url,
    videos: clips.map((clip: Data) => clip.video.url),
    thumbnails: clips.map((clip: Data) => clip.thumbnail.url),
  };
}

const fileOf = (url: string) => storedFile(path.join(folder, 'data'), keyOf(url));
const lose = (...urls: string[]) => Promise.all(urls.map((url) => rm(fileOf(url))));
const statusOf = async (url: string) => (await fetch(url)).status;

/** Everything that the film is shown from answers, with the very bytes that its link names. */
async function expectWhole({ film, videos, thumbnails }: Shown): Promise<void> {
  for (const url of [film, ...videos, ...thumbnails]) {
    const response = await fetch(url);
    expect(response.status, url).toBe(200);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(contentHash(keyOf(url)));
  }
}

/** Waits until the job has a message that says this. */
async function messageOf(jobId: string, says: RegExp): Promise<void> {
  const document =
    'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0, follow: true) { ... on MessageEvent { text } } }';
  for await (const { jobEvents } of client.watch(document, { id: jobId }))
    if (says.test(jobEvents.text ?? '')) return;
  throw new Error('The job was deleted.');
}

test('a film whose files were lost is made again by retryJob, and one that is whole is not', async () => {
  await expect(act(client, 'retryJob', id)).rejects.toThrow(/finished/);
  const before = await shown();
  await lose(before.film, before.videos[0]!, before.thumbnails[1]!);
  expect(await statusOf(before.film)).toBe(404);
  expect((await act(client, 'retryJob', id)).job.status).toBe('EDITING');
  await restOf(client, id);
  await expectWhole(await shown());
  await messageOf(id, /Clip 1 was made again/);
  await expect(act(client, 'retryJob', id)).rejects.toThrow(/finished/);
});

test('the same job again makes what was lost', async () => {
  const first = await shown();
  await lose(first.film, first.videos[1]!);
  const again = await createJob(client, FILM);
  await restOf(client, again);
  await expectWhole(await shown(again));
  await expectWhole(await shown());
});

test('an edit of a film whose files were lost ends with a whole film', async () => {
  const plan = await client.query(
    `mutation ($input: PlanEditInput!) { planEdit(input: $input) { ... on EditPlanPayload { editPlan { id } } ${FAILURE} } }`,
    { input: { jobId: id, instruction: 'swap clips 1 and 2' } },
  );
  const { film, videos } = await shown();
  // Together with every piece that the film could be joined from.
  const files = path.join(folder, 'data', 'files');
  const keep = new Set([keyOf(videos[1]!)]);
  for (const name of await readdir(files, { recursive: true }))
    if (name.length > 60 && !keep.has(path.basename(name))) await rm(path.join(files, name));
  expect(await statusOf(film)).toBe(404);
  const applied = await client.query(
    `mutation ($id: ID!) { applyEdit(editPlanId: $id) { ... on EditPlanPayload { editPlan { status } } ${FAILURE} } }`,
    { id: plan.planEdit.editPlan.id },
  );
  expect(applied.applyEdit.editPlan.status).toBe('APPLYING');
  await restOf(client, id);
  const now = await shown();
  expect(now.film).not.toBe(film);
  await expectWhole(now);
});

test('flipped bits are found by the regular check, told to the owner, and gone after retryJob', async () => {
  const { videos, film } = await shown();
  for (const url of [videos[0]!, film]) {
    const bytes = await readFile(fileOf(url));
    bytes[bytes.length >> 1]! ^= 0xff;
    await writeFile(fileOf(url), bytes);
  }
  await server.kill();
  await start();
  await messageOf(id, /lost or damaged.*retryJob/);
  await act(client, 'retryJob', id);
  await restOf(client, id);
  await expectWhole(await shown());
});

test('work whose program is killed is tried again; when it is killed again and again, the job says why', async () => {
  await kill(1);
  const short = { ...FILM, shots: FILM.shots.slice(0, 1) };
  const survivor = await createJob(client, { ...short, seed: 2 });
  await restOf(client, survivor);
  expect(await killsLeft()).toBe(0);

  await kill(1000);
  const victim = await createJob(client, { ...short, seed: 3 });
  const { error } = await restOf(client, victim, 'FAILED');
  expect(error).toMatchObject({
    retryable: true,
    message: expect.stringMatching(/ended by the system.*memory/),
  });
  expect(await killsLeft()).toBeGreaterThan(990);

  await kill(0);
  await act(client, 'retryJob', victim);
  await restOf(client, victim);
  await expectWhole(await shown(victim));
});
