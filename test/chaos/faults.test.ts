/** What a server leans on goes away: its database, its ffmpeg. It says so, and goes on when they are back. */
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findTools } from '../../src/media/ffmpeg.js';
import { type Client, clientOf } from '../helpers/client.js';
import { act, createJob, jobOf, restOf, SMALL_AD, until } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

let folder: string;
let broken: string;
let server: TestServer;
let client: Client;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-faults-'));
  broken = path.join(folder, 'broken');
  const { ffmpeg } = await findTools();
  const wrapper = path.join(folder, 'ffmpeg');
  // As the real one until the file is there; it still tells its version then, as a broken installation does.
  await writeFile(
    wrapper,
    `#!/bin/sh\nif [ -e '${broken}' ] && [ "$1" != -version ]; then exit 1; fi\nexec '${ffmpeg}' "$@"\n`,
  );
  await chmod(wrapper, 0o755);
  server = await startServer({ FFMPEG_PATH: wrapper });
  client = clientOf(server);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('an ffmpeg that fails fails the job with words that help, and a retry goes on when it is mended', async () => {
  await writeFile(broken, '');
  const id = await createJob(client, SMALL_AD);
  const failed = await restOf(client, id, 'FAILED');
  expect(failed.error.retryable).toBe(true);
  expect(failed.error.message).toMatch(/retryJob/);
  await rm(broken);
  await act(client, 'retryJob', id);
  await restOf(client, id);
});

test('a database that dies in the middle of a job comes back, and the film is finished', async () => {
  const id = await createJob(client, { ...SMALL_AD, seed: 1 });
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
