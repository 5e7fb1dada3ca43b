/** Clients that send too much, too slowly, or over too many connections. */
import { once } from 'node:events';
import net from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultLimits } from './connection-limits.js';
import { links, startServer } from './server.fixture.js';

let server: Awaited<ReturnType<typeof startServer>>;
afterEach(() => server.remove());

const HALF_SENT = 'POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 900\r\n';

async function connect(sent = ''): Promise<net.Socket> {
  const socket = net.connect(server.port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(sent.replace('HTTP/1.1\r\n', `HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n`));
  return socket;
}

describe('a request that does not arrive', () => {
  const arrival = { headersMs: 300, bodyMs: 300 };

  test.each([
    ['headers', HALF_SENT, ''],
    ['a body', `${HALF_SENT}\r\n{"query"`, 'Send it again'],
  ])('is given up after half of %s', async (_what, sent, advice) => {
    server = await startServer({ arrival });
    const answer = await text(await connect(sent));
    expect(answer).toContain('HTTP/1.1 408');
    expect(answer).toContain(advice);
    expect(server.logged).toEqual([]);
  });

  test('may take its time when it is a file', async () => {
    server = await startServer({ arrival: { ...arrival, bodyMs: 1 } });
    const { url } = links.uploadUrl({ assetId: 'a1', maxBytes: 4, contentType: 'audio/mpeg' });
    const socket = await connect(`PUT ${url} HTTP/1.1\r\nContent-Length: 4\r\nConnection: close\r\n\r\nla`);
    expect((await server.request('/health')).status).toBe(200);
    socket.write('la');
    expect(await text(socket)).toContain('HTTP/1.1 200');
  });
});

describe('connections', () => {
  test('that only wait make room for one that asks', async () => {
    server = await startServer({ connectionLimits: { total: 50, perAddress: 5 } });
    const half = await Promise.all(Array.from({ length: 20 }, () => connect(`${HALF_SENT}\r\n{`)));
    expect((await server.request('/health')).status).toBe(200);
    const open = half.filter((socket) => !socket.closed);
    expect(open.length).toBeLessThanOrEqual(5);
    for (const socket of open) socket.destroy();
  });

  test('that are answered are not given up for others', async () => {
    server = await startServer({ connectionLimits: { total: 2, perAddress: 2 } });
    const body = JSON.stringify({ query: 'subscription { silence }' });
    const stream = `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const streams = [await connect(stream), await connect(stream)];
    for (const each of streams) await once(each, 'data');
    await expect(server.request('/health')).resolves.toMatchObject({
      status: 503,
      headers: { 'retry-after': '5' },
    });
    streams[0]!.destroy();
    await once(streams[0]!, 'close');
    await expect.poll(async () => (await server.request('/health')).status).toBe(200);
    streams[1]!.destroy();
  });

  test('leave descriptors for our own work, and other addresses their share', async () => {
    server = await startServer();
    expect(defaultLimits(1000)).toEqual({ total: 400, perAddress: 200 });
  });
});

describe('a body of ten megabytes', () => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: `{ owner } # ${'x'.repeat(10_000_000)}` });

  test.each([
    ['announced', headers],
    ['in chunks', { ...headers, 'transfer-encoding': 'chunked' }],
  ])('that is %s is told to be too large', async (_how, sent) => {
    server = await startServer();
    const { status, json } = await server.request('/graphql', { method: 'POST', headers: sent, body });
    expect([status, json.errors[0].extensions.code]).toEqual([413, 'DOCUMENT_REJECTED']);
    expect(server.logged).toEqual([]);
  });
});

test('the permission to upload stands in no log', async () => {
  server = await startServer({
    onUploaded: async () => {
      throw new Error('The disk is gone.');
    },
  });
  const { url } = links.uploadUrl({ assetId: 'a1', maxBytes: 9, contentType: 'audio/mpeg' });
  const sent = { method: 'PUT', body: 'la la', headers: { 'content-type': 'audio/mpeg' } };
  expect((await server.request(url, sent)).status).toBe(500);
  expect(server.logged.join()).toContain('The disk is gone.');
  expect(server.logged.join()).not.toContain(url.split('/').at(-1)!.slice(0, 20));
});
