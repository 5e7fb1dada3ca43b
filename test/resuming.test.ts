/** The file that clients copy, against a server that cuts the line. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, GraphQLError } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import WebSocket, { WebSocketServer } from 'ws';
import { subscribeResuming } from '../client-examples/resuming.js';

const LAST = 9;
const QUERY = 'subscription ($afterSequence: Int!) { jobEvents(afterSequence: $afterSequence) { sequence } }';

let http: Server;
let sockets: WebSocketServer;
let client: Client;
let asked: number[];
let cutAfter: number[];
beforeEach(async () => {
  asked = [];
  http = createServer().listen(0);
  await once(http, 'listening');
  sockets = new WebSocketServer({ server: http });
  const schema = buildSchema(`
    type Query { _: Int }
    type Subscription { jobEvents(afterSequence: Int!): Event! }
    type Event { sequence: Int! }`);
  useServer({ schema, roots: { subscription: { jobEvents } } }, sockets);
  const url = `ws://127.0.0.1:${(http.address() as AddressInfo).port}`;
  client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
});
afterEach(async () => {
  await client.dispose();
  for (const socket of sockets.clients) socket.terminate();
  http.close();
});

async function* jobEvents({ afterSequence }: { afterSequence: number }) {
  asked.push(afterSequence);
  if (afterSequence < 0) throw new GraphQLError('There is no such event.');
  for (let sequence = afterSequence + 1; sequence <= LAST; sequence++) {
    yield { jobEvents: { sequence } };
    if (cutAfter[0] !== sequence) continue;
    cutAfter.shift();
    for (const socket of sockets.clients) socket.terminate();
    return;
  }
}

function sequences(afterSequence: number): Promise<number[]> {
  const seen: number[] = [];
  return new Promise((resolve, reject) => {
    subscribeResuming(
      client,
      { query: QUERY, variables: { afterSequence } },
      {
        next: ({ data }) => seen.push((data as { jobEvents: { sequence: number } }).jobEvents.sequence),
        error: reject,
        complete: () => resolve(seen),
      },
    );
  });
}

test('events come once and without a gap, however often the line is cut', async () => {
  cutAfter = [3, 7];
  expect(await sequences(0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(asked).toHaveLength(3);
  expect(asked[1]).toBeGreaterThan(0);
});

test('what the server refuses is not asked again', async () => {
  await expect(sequences(-1)).rejects.toMatchObject([{ message: 'There is no such event.' }]);
  expect(asked).toEqual([-1]);
});
