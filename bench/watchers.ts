/** A thousand who watch one job. */
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type Client, clientOf, type Data } from '../test/helpers/client.js';
import { databaseOf } from '../test/helpers/database.js';
import { act, change, createJob, SMALL_AD, until } from '../test/helpers/films.js';
import { startServer, type TestServer } from '../test/helpers/server.js';
import { openSocket, startBareSockets } from './bare-broadcast.js';
import { figure, quantile } from './figures.js';

/** An idle connection of the database tells ten seconds late what it did. */
const COUNTED_WITHIN_MS = 12_000;
const line = (what: string, figure: string) => console.log(`${what.padEnd(64)} ${figure}`);
/** Seconds late for each event and each watcher, and the database's transactions for each event. */
async function watched(server: TestServer, client: Client, id: string, watchers: number, events: number) {
  const late: number[] = [];
  const sockets = Array.from({ length: watchers }, () =>
    createClient({
      url: `${server.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazy: false,
      retryAttempts: 0,
    }),
  );
  const { lastSequence } = (await client.query('query ($id: ID!) { job(id: $id) { lastSequence } }', { id }))
    .job;
  const query =
    'subscription ($id: ID!, $after: Int) { jobEvents(jobId: $id, afterSequence: $after, follow: true) { sequence at } }';
  for (const socket of sockets) {
    socket.subscribe<Data>(
      { query, variables: { id, after: lastSequence } },
      {
        next: ({ data }) => void late.push(Date.now() - Date.parse(data.jobEvents.at)),
        error: () => {},
        complete: () => {},
      },
    );
  }
  // Everybody is there once everybody has heard something.
  await change(client, 'updateClipPrompt', 'UpdateClipPromptInput', {
    jobId: id,
    clipIndex: 0,
    prompt: `A paper boat, ${watchers} listen`,
  });
  for (let waited = 0; late.length < watchers && waited < 60; waited++) await delay(500);
  await delay(COUNTED_WITHIN_MS);
  late.length = 0;
  const database = await databaseOf(server);
  const transactions = async () =>
    Number(
      (
        await database.query(
          "SELECT pg_stat_clear_snapshot(), xact_commit FROM pg_stat_database WHERE datname = 'postgres'",
        )
      ).rows[0].xact_commit,
    );
  const before = await transactions();
  for (let event = 0; event < events; event++) {
    await change(client, 'updateClipPrompt', 'UpdateClipPromptInput', {
      jobId: id,
      clipIndex: 0,
      prompt: `A paper boat, ${watchers} watch, number ${event}`,
    });
    await delay(1000);
  }
  await delay(COUNTED_WITHIN_MS);
  const used = (await transactions()) - before;
  await database.end();
  await Promise.all(sockets.map((socket) => socket.dispose()));
  return { late, missed: watchers * events - late.length, used };
}

/** Milliseconds late for each message and socket, where all of them are sent the same bytes and nothing else is done. */
async function broadcast(watchers: number, events: number): Promise<number[]> {
  const bare = await startBareSockets();
  const late: number[] = [];
  const sockets = await Promise.all(Array.from({ length: watchers }, () => openSocket(bare.url)));
  for (const socket of sockets)
    socket.on('message', (bytes) => {
      const { at } = JSON.parse(bytes.toString()).payload.data.jobEvents;
      late.push(Date.now() - Date.parse(at));
    });
  for (let sequence = 0; sequence < events; sequence++) {
    const jobEvents = { sequence, at: new Date() };
    bare.broadcast(JSON.stringify({ id: '1', type: 'next', payload: { data: { jobEvents } } }));
    await delay(1000);
  }
  for (const socket of sockets) socket.terminate();
  bare.end();
  return late;
}

async function thousandWatch(server: TestServer, client: Client): Promise<void> {
  const id = await createJob(client, { ...SMALL_AD, seed: 200, requireApproval: true });
  await until(client, id, (job) => job.status === 'AWAITING_APPROVAL');
  const one = await watched(server, client, id, 1, 15);
  const many = await watched(server, client, id, 1000, 15);
  const bare = await broadcast(1000, 15);
  figure({ wait: 'thousandSockets', measured: quantile(many.late, 0.99), baseline: quantile(bare, 0.99) });
  line(
    '1,000 watchers of one job: commit to client, p50 and p99',
    `${quantile(many.late, 0.5).toFixed(0)} and ${quantile(many.late, 0.99).toFixed(0)} ms; ${many.missed} missed`,
  );
  line(
    'transactions of the database for an event, with 1 and 1,000',
    `${(one.used / 15).toFixed(1)} and ${(many.used / 15).toFixed(1)} (the housekeeping's included)`,
  );
  await act(client, 'deleteJob', id);
}

const server = await startServer({ LOG_LEVEL: 'error' });
try {
  await thousandWatch(server, clientOf(server));
} finally {
  await server.stop();
}
