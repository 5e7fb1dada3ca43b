/** What a server leans on goes away: its database, its ffmpeg, its disk. It says so, and goes on when they are back. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findTools } from '../../src/media/tools.js';
import { startOpenAiDouble } from '../doubles/openai-double.js';
import { startReplicateDouble } from '../doubles/replicate-double.js';
import { type Client, clientOf } from '../helpers/client.js';
import { act, createJob, jobOf, restOf, SMALL_FILM, until } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

let folder: string;
let broken: string;
let hanging: string;
let wrapper: string;
let server: TestServer;
let client: Client;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-faults-'));
  broken = path.join(folder, 'broken');
  hanging = path.join(folder, 'hanging');
  wrapper = path.join(folder, 'ffmpeg');
  const { ffmpeg } = await findTools();
  // As the real one until one of the files is there; it still tells its version then, as a broken installation does.
  await writeFile(
    wrapper,
    `#!/bin/sh
[ "$1" != -version ] && [ -e '${broken}' ] && exit 1
[ "$1" != -version ] && [ -e '${hanging}' ] && exec sleep 1000
exec '${ffmpeg}' "$@"
`,
  );
  await chmod(wrapper, 0o755);
  server = await startServer({ FFMPEG_PATH: wrapper }, { embedded: true });
  client = clientOf(server);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('an ffmpeg that fails fails the job with words that help, and a retry goes on when it is mended', async () => {
  await writeFile(broken, '');
  const id = await createJob(client, SMALL_FILM);
  const failed = await restOf(client, id, 'FAILED');
  expect(failed.error.retryable).toBe(true);
  expect(failed.error.message).toMatch(/retryJob/);
  await rm(broken);
  await act(client, 'retryJob', id);
  await restOf(client, id);
});

test('an ffmpeg that hangs is given up, and the film is finished once it works again', async () => {
  await writeFile(hanging, '');
  const id = await createJob(client, { ...SMALL_FILM, seed: 2 });
  const failed = await restOf(client, id, 'FAILED');
  expect(failed.error).toMatchObject({ code: 'WORKER_LOST', retryable: true });
  expect(failed.error.message).toMatch(/did nothing for .* retryJob/);
  await rm(hanging);
  await act(client, 'retryJob', id);
  await restOf(client, id);
});

test('a clip that was bought and could not be worked on is not bought again', async () => {
  const [openai, replicate] = await Promise.all([startOpenAiDouble(), startReplicateDouble()]);
  const outside = await startServer({
    FFMPEG_PATH: wrapper,
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: openai.url,
    REPLICATE_API_TOKEN: 'r8_test',
    REPLICATE_BASE_URL: replicate.url,
  });
  try {
    replicate.finishes = 'at-once';
    const shop = clientOf(outside);
    const id = await createJob(shop, { ...SMALL_FILM, requireApproval: true });
    await until(shop, id, (job) => job.status === 'AWAITING_APPROVAL');
    await writeFile(broken, '');
    await act(shop, 'approveStoryboard', id);
    await restOf(shop, id, 'FAILED');
    await rm(broken);
    await act(shop, 'retryJob', id);
    await restOf(shop, id);
    const inputs = replicate.predictions.map(({ model, input }) => JSON.stringify([model, input]));
    expect(new Set(inputs).size).toBe(inputs.length);
  } finally {
    await outside.stop();
    await Promise.all([openai.close(), replicate.close()]);
  }
});

test('a database that dies in the middle of a job comes back, and the film is finished', async () => {
  const id = await createJob(client, { ...SMALL_FILM, seed: 1 });
  await until(client, id, (job) => job.currentStage === 'VIDEO_GENERATOR');
  const lock = await readFile(path.join(server.dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(lock, 10), 'SIGKILL');
  await expect
    .poll(
      () =>
        jobOf(client, id).then(
          (job) => job.status,
          () => 'away',
        ),
      { timeout: 200_000, interval: 500 },
    )
    .toBe('COMPLETED');
  expect(server.log()).not.toContain('"level":60');
});

test('a server that is frozen loses its work to another, and does no harm when it wakes up', async () => {
  const id = await createJob(client, { ...SMALL_FILM, seed: 3 });
  await until(client, id, (job) => job.currentStage === 'VIDEO_GENERATOR');
  process.kill(server.pid, 'SIGSTOP');
  const other = await startServer({ FFMPEG_PATH: wrapper, DATA_DIR: server.dataDir }, { embedded: true });
  try {
    await restOf(clientOf(other), id);
    process.kill(server.pid, 'SIGCONT');
    const film = 'status video { durationSeconds clipsUsed }';
    const done = await jobOf(clientOf(other), id, film);
    expect(done.status).toBe('COMPLETED');
    // The one that slept works again, too.
    await restOf(client, await createJob(client, { ...SMALL_FILM, seed: 4 }));
    expect(await jobOf(client, id, film)).toEqual(done);
  } finally {
    process.kill(server.pid, 'SIGCONT');
    await other.stop();
  }
});

/** A small disk of its own for everything that a server keeps; whoever may not mount one can't run this test. */
async function smallDisk(): Promise<string | null> {
  const disk = await mkdtemp(path.join(tmpdir(), 'reelgraph-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=220m', 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    await rm(disk, { recursive: true });
    return null;
  }
}

test('a disk that is full fails the job with words that help, and a retry goes on when there is room', async (context) => {
  const disk = await smallDisk();
  if (!disk) return context.skip('It takes the right to mount a small disk.');
  const filler = path.join(disk, 'filler');
  const small = await startServer({ DATA_DIR: path.join(disk, 'data') }, { embedded: true });
  const mine = clientOf(small);
  try {
    // Room for the pictures, for some of the clips, for nearly all of the film.
    for (const [seed, room] of [200_000, 800_000, 1_600_000].entries()) {
      const { bavail, bsize } = await statfs(disk);
      await writeFile(filler, Buffer.alloc(bavail * bsize - room));
      const id = await createJob(mine, { ...SMALL_FILM, seed });
      const failed = await restOf(mine, id, 'FAILED');
      expect(failed.error.message).toMatch(/disk of the server is full.* retryJob/);
      await rm(filler);
      await act(mine, 'retryJob', id);
      await restOf(mine, id);
    }
  } finally {
    await small.stop();
    execFileSync('umount', ['-l', disk]);
    await rm(disk, { recursive: true });
  }
});
