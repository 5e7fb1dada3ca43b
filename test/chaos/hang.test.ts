/** A server whose event loop hangs ends by itself, and a task that hangs every server is given up. */
import { once } from 'node:events';
import { afterAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { freePort } from '../../src/database/embedded/cluster.js';
import { startReplicateDouble } from '../doubles/replicate-double.js';
import { clientOf } from '../helpers/client.js';
import { databaseOf } from '../helpers/database.js';
import { act, createJob, restOf, SMALL_FILM } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

const closers: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

const CRASHED = 2;

async function startDebuggable(env: Record<string, string>) {
  const port = await freePort();
  const server = await startServer({ ...env, NODE_OPTIONS: `--inspect-port=${port}` });
  closers.push(() => server.stop());
  return { server, port };
}

/** As a defect would: the server's own debugger is told to run a loop without an end. */
async function hang({ server, port }: { server: TestServer; port: number }): Promise<void> {
  process.kill(server.pid, 'SIGUSR1');
  const [target] = await vi.waitFor(
    async () =>
      (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
        webSocketDebuggerUrl: string;
      }[],
  );
  const socket = new WebSocket(target!.webSocketDebuggerUrl);
  await once(socket, 'open');
  const loop = 'setTimeout(function loopForever() { for (;;); }, 500)';
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: loop } }));
  // A busy server drops what it has not evaluated yet when its debugger leaves.
  await once(socket, 'message');
  socket.close();
}

test('a hung server ends with a code and names its task, and the second time the task is given up', {
  timeout: 300_000,
}, async () => {
  const replicate = await startReplicateDouble();
  closers.push(() => replicate.close());
  const env = {
    REPLICATE_API_TOKEN: 'r8_test',
    REPLICATE_BASE_URL: replicate.url,
    IMAGE_MODEL: 'sketch',
    VIDEO_GEN_CONCURRENCY: '1',
  };
  replicate.faults.always('never-ends');
  const first = await startDebuggable(env);
  const id = await createJob(clientOf(first.server), SMALL_FILM);
  const isRunning = async ({ server }: { server: TestServer }) => {
    const database = await databaseOf(server);
    try {
      // Alone: whatever else was running would share the blame.
      const { rows } = await database.query(`SELECT key, kind FROM "Task" WHERE state = 'RUNNING'`);
      expect(rows).toEqual([{ key: expect.any(String), kind: 'MAKE_CLIP' }]);
      return rows[0].key as string;
    } finally {
      await database.end();
    }
  };
  const key = await vi.waitFor(() => isRunning(first), { timeout: 60_000, interval: 200 });
  await hang(first);
  expect(await first.server.ended).toBe(CRASHED);
  expect(first.server.log()).toContain(key);
  expect(first.server.log()).toContain('loopForever');

  const second = await startDebuggable({ ...env, DATA_DIR: first.server.dataDir });
  expect(await vi.waitFor(() => isRunning(second), { timeout: 60_000, interval: 200 })).toBe(key);
  await hang(second);
  expect(await second.server.ended).toBe(CRASHED);

  replicate.faults.clear();
  const third = await startDebuggable({ ...env, DATA_DIR: first.server.dataDir });
  const client = clientOf(third.server);
  const { error } = await restOf(client, id, 'FAILED');
  expect(error).toMatchObject({ code: 'WORKER_LOST', message: expect.stringContaining('retryJob') });
  expect((await act(client, 'retryJob', id)).job.error).toBeNull();
});
