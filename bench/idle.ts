/** What a subscription that nothing happens to costs in memory, beside the socket that it came on. */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type WebSocket from 'ws';
import { clientOf } from '../test/helpers/client.js';
import { act, createJob, jobOf, SMALL_FILM, until } from '../test/helpers/films.js';
import { startServer } from '../test/helpers/server.js';
import { openSocket, residentKilobytes, startBareSockets } from './bare-broadcast.js';
import { figure } from './figures.js';

/** As many as a server takes from one address with 20,000 descriptors. Memory grows by the same for each further one. */
const SOCKETS = 3_500;
/** What these make a server load and reserve is not counted. */
const BEFORE = 500;
const AT_ONCE = 50;

async function kilobytesEach(pid: number, open: () => Promise<WebSocket>): Promise<number> {
  const sockets: WebSocket[] = [];
  const grow = async (to: number) => {
    while (sockets.length < to) sockets.push(...(await Promise.all(Array.from({ length: AT_ONCE }, open))));
    await delay(5_000);
    return residentKilobytes(pid);
  };
  const before = await grow(BEFORE);
  const each = ((await grow(SOCKETS)) - before) / (SOCKETS - BEFORE);
  for (const socket of sockets) socket.terminate();
  return each;
}

async function subscribe(url: string, jobId: string, after: number): Promise<WebSocket> {
  const socket = await openSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  const query =
    'subscription ($id: ID!, $after: Int) { jobEvents(jobId: $id, afterSequence: $after, follow: true) { sequence } }';
  socket.send(
    JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { id: jobId, after } } }),
  );
  // The last of what has happened is told: it has begun.
  await once(socket, 'message');
  return socket;
}

const bare = await startBareSockets();
const socketAlone = await kilobytesEach(bare.pid, () => openSocket(bare.url));
bare.end();

const server = await startServer({ LOG_LEVEL: 'error' });
try {
  const client = clientOf(server);
  const id = await createJob(client, { ...SMALL_FILM, requireApproval: true });
  await until(client, id, (job) => job.status === 'AWAITING_APPROVAL');
  const { lastSequence } = await jobOf(client, id, 'lastSequence');
  const whole = await kilobytesEach(server.pid, () => subscribe(server.url, id, lastSequence - 1));
  console.log(`a socket alone ${socketAlone.toFixed(1)} kB, with a subscription ${whole.toFixed(1)} kB`);
  figure({ wait: 'idleSubscription', measured: whole - socketAlone });
  await act(client, 'deleteJob', id);
} finally {
  await server.stop();
}
