import http from 'node:http';
import { SignJWT } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type RawData, WebSocket } from 'ws';
import { left, startServer } from './server.fixture.js';

const SECRET = 'a secret of the tests, long enough';

let server: Awaited<ReturnType<typeof startServer>>;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await server.remove();
});

function token(claims: Record<string, unknown> = { sub: 'alice' }, lifetime = '1h') {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(lifetime)
    .sign(Buffer.from(SECRET));
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the server says; the expectations look at it
type Message = { type: string; id?: string; payload?: any };

/** Speaks the protocol by hand, to see what goes over the wire. */
class Socket extends WebSocket {
  readonly received: Message[] = [];
  readonly closed = new Promise<number>((resolve) => this.once('close', resolve));

  constructor() {
    super(`ws://127.0.0.1:${server.port}/graphql`, 'graphql-transport-ws');
    this.on('message', (data: RawData) => this.received.push(JSON.parse(String(data))));
    this.on('error', () => {});
    sockets.push(this);
  }

  async init(payload?: object) {
    await vi.waitUntil(() => this.readyState !== WebSocket.CONNECTING);
    this.tell({ type: 'connection_init', payload });
    await vi.waitUntil(() => this.received.length > 0 || this.readyState === WebSocket.CLOSED);
    return this;
  }

  tell(message: Message) {
    this.send(JSON.stringify(message));
  }

  /** Everything about one operation, once it has ended. */
  async ask(id: string, query: string, more: object = {}): Promise<Message[]> {
    this.tell({ id, type: 'subscribe', payload: { query, ...more } });
    const mine = () => this.received.filter((message) => message.id === id);
    await vi.waitUntil(() => mine().some(({ type }) => type === 'complete' || type === 'error'));
    return mine();
  }
}

async function openSocket(payload?: object) {
  return new Socket().init(payload);
}

/** A stream of events, as a browser's EventSource opens it. */
async function openStream(query: string, headers: Record<string, string> = {}) {
  const url = `/graphql?query=${encodeURIComponent(query)}`;
  const request = http.get({
    port: server.port,
    path: url,
    headers: { accept: 'text/event-stream', ...headers },
    agent: false,
  });
  request.on('error', () => {});
  const response = await new Promise<http.IncomingMessage>((resolve) => request.once('response', resolve));
  const stream = { text: '', ended: false, leave: () => request.destroy(), status: response.statusCode };
  response.on('data', (chunk) => (stream.text += chunk));
  response.on('error', () => {});
  response.on('close', () => (stream.ended = true));
  return stream;
}

const deep = (levels: number) => `{ ${'self { '.repeat(levels)}name${' }'.repeat(levels)} }`;
const aliased = (times: number) => `{ ${Array.from({ length: times }, (_, i) => `a${i}: owner`).join(' ')} }`;

const refusals = [
  ['that can not be parsed', '{ owner', 'Syntax Error'],
  ['with an unknown field', '{ nobody }', 'Cannot query field'],
  ['that is too deep', deep(40), 'levels deep'],
  ['with too many aliases', aliased(31), 'aliases'],
  ['with too many tokens', aliased(4000), 'tokens'],
  ['that grows with its fragments', bomb(), 'fields; at most'],
  ['with a value its scalar refuses', '{ odd(value: 1) }', 'never good enough'],
] as const;

/** Small to write; each level doubles what is to be collected. */
function bomb(): string {
  const fragments = Array.from(
    { length: 12 },
    (_, i) => `fragment f${i} on Self { self { ...f${i + 1} } ...f${i + 1} }`,
  );
  return `{ self { ...f0 } } ${fragments.join(' ')} fragment f10 on Self { name }`;
}

describe('over HTTP', () => {
  test('POST and GET answer queries', async () => {
    server = await startServer();
    expect((await server.graphql('{ owner }')).json).toEqual({ data: { owner: 'local' } });
    const got = await server.request('/graphql?query={owner}', { headers: { accept: 'application/json' } });
    expect(got).toMatchObject({ status: 200, json: { data: { owner: 'local' } } });
  });

  test.each(refusals)('a document %s is refused', async (_what, query, reason) => {
    server = await startServer();
    const { json } = await server.graphql(query);
    expect(json.errors[0].message).toContain(reason);
    expect(json.errors[0].extensions).toEqual({ code: 'DOCUMENT_REJECTED' });
    expect(json.data).toBeUndefined();
  });

  test.each([
    ['no JSON', '{"query":', 'DOCUMENT_REJECTED'],
    ['no query', '{}', 'DOCUMENT_REJECTED'],
    ['several operations', '[{"query":"{owner}"},{"query":"{owner}"}]', 'DOCUMENT_REJECTED'],
    ['an unknown operation', '{"query":"{owner}","operationName":"x"}', 'DOCUMENT_REJECTED'],
    [
      'a variable of another type',
      '{"query":"query($d:Int!){ owner @include(if: true) odd(value: $v) }"}',
      'DOCUMENT_REJECTED',
    ],
    [
      'a variable its scalar refuses',
      '{"query":"query($v:Odd){odd(value:$v)}","variables":{"v":1}}',
      'INVALID_INPUT',
    ],
  ])('%s is told with a code', async (_what, body, code) => {
    server = await startServer();
    const { status, json } = await server.graphql('', { body });
    expect(status).toBeLessThan(500);
    expect(json.errors[0].extensions).toEqual({ code });
    expect(server.logged).toEqual([]);
  });

  test('only the hash of a query is answered as clients with automatic persisted queries expect', async () => {
    server = await startServer();
    const body = '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}';
    const { status, json } = await server.graphql('', { body });
    expect([status, json.errors[0].message]).toEqual([200, 'PersistedQueryNotSupported']);
  });

  test.each(['variables', 'extensions'])('an address with %s that are no JSON is told so', async (name) => {
    server = await startServer();
    const { status, json } = await server.request(`/graphql?query={owner}&${name}={x`, {
      headers: { accept: 'application/json' },
    });
    expect([status, json.errors[0].extensions]).toEqual([400, { code: 'DOCUMENT_REJECTED' }]);
    expect(server.logged).toEqual([]);
  });

  test('a body that is too large is refused, whether it says so or not', async () => {
    server = await startServer();
    const query = `# ${'x'.repeat(300 * 1024)}\n{ owner }`;
    expect((await server.graphql(query)).status).toBe(413);
    expect((await server.graphql(query, { headers: { 'transfer-encoding': 'chunked' } })).status).toBe(413);
  });

  test('what a page could send without asking is refused', async () => {
    server = await startServer();
    const send = (type: string, body: string) =>
      server.request('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
    expect((await send('application/x-www-form-urlencoded', 'query=mutation{count}')).status).toBe(403);
    expect((await send('text/plain', '{"query":"mutation{count}"}')).status).toBe(403);
    expect((await send('multipart/form-data; boundary=x', '--x--')).status).toBe(403);
    const get = await server.request('/graphql?query=mutation{count}', {
      headers: { accept: 'application/json' },
    });
    expect(get.status).toBe(405);
  });

  test('errors of resolvers: those for clients pass, others get a number that is in the log', async () => {
    server = await startServer();
    const { json } = await server.graphql('{ refused broken }');
    const [refused, broken] = json.errors;
    expect(refused).toMatchObject({ message: 'Not here.', extensions: { code: 'NOT_FOUND' } });
    expect(broken.extensions).toEqual({ code: 'INTERNAL', requestId: expect.any(String) });
    expect(JSON.stringify(json)).not.toContain('db.internal');
    expect(server.logged.join()).toContain('db.internal');
    expect(server.logged.join()).toContain(broken.extensions.requestId);
  });

  test('needs a token when one was asked for', async () => {
    server = await startServer({ auth: { secret: SECRET } });
    const without = await server.graphql('{ owner }');
    expect(without.status).toBe(401);
    expect(without.json.errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    const { json } = await server.graphql('{ owner }', {
      headers: { authorization: `Bearer ${await token()}` },
    });
    expect(json).toEqual({ data: { owner: 'alice' } });
  });
});

describe('as server-sent events', () => {
  test('a subscription comes event by event, each with fresh loaders, and completes', async () => {
    server = await startServer();
    const stream = await openStream('subscription { ticks(to: 2) { number serial } }');
    await vi.waitUntil(() => stream.ended);
    const events = [...stream.text.matchAll(/data: ?(\{.*\})/g)].map(
      ([, json]) => JSON.parse(json!).data.ticks,
    );
    expect(events.map(({ number }) => number)).toEqual([1, 2]);
    expect(events[0].serial).not.toBe(events[1].serial);
    expect(stream.text).toContain('event: complete');
  });

  test('a client that leaves ends its source, though nothing has happened', async () => {
    server = await startServer();
    left.count = 0;
    const stream = await openStream('subscription { silence }');
    stream.leave();
    await vi.waitUntil(() => left.count === 1);
  });

  test('what can not be subscribed to is told with a code', async () => {
    server = await startServer();
    const stream = await openStream('subscription { nothing }');
    await vi.waitUntil(() => stream.ended);
    expect(stream.text).toContain('"code":"NOT_FOUND"');
  });

  test('a stream ends with the token that opened it', async () => {
    server = await startServer({ auth: { secret: SECRET } });
    const stream = await openStream('subscription { silence }', {
      authorization: `Bearer ${await token(undefined, '1s')}`,
    });
    await vi.waitUntil(() => stream.ended, { timeout: 5000 });
  });
});

describe('over WebSocket', () => {
  test('queries, mutations and subscriptions', async () => {
    server = await startServer();
    const socket = await openSocket();
    expect((await socket.ask('1', '{ owner }'))[0]!.payload).toEqual({ data: { owner: 'local' } });
    expect((await socket.ask('2', 'mutation { count }'))[0]!.payload).toEqual({ data: { count: 1 } });
    const ticks = await socket.ask('3', 'subscription { ticks(to: 2) { number serial } }');
    expect(ticks.map(({ type, payload }) => payload?.data.ticks.number ?? type)).toEqual([1, 2, 'complete']);
    expect(ticks[0]!.payload.data.ticks.serial).not.toBe(ticks[1]!.payload.data.ticks.serial);
  });

  test.each([
    ...refusals,
    ['that subscribes to nothing', 'subscription { nothing }', 'no such job'] as const,
  ])('a document %s fails alone', async (_what, query, reason) => {
    server = await startServer();
    const socket = await openSocket();
    const [failure] = await socket.ask('1', query);
    const errors = failure!.type === 'error' ? failure!.payload : failure!.payload.errors;
    expect(errors[0].message).toContain(reason);
    expect(errors[0].extensions).toEqual({
      code: query.includes('nothing') ? 'NOT_FOUND' : 'DOCUMENT_REJECTED',
    });
    expect((await socket.ask('2', '{ owner }'))[0]!.payload).toEqual({ data: { owner: 'local' } });
  });

  test.each([
    ['an unknown operation', '{ owner }', { operationName: 'x' }, 'DOCUMENT_REJECTED'],
    [
      'a variable its scalar refuses',
      'query($v:Odd){odd(value:$v)}',
      { variables: { v: 1 } },
      'INVALID_INPUT',
    ],
    ['a fault of ours', '{ broken }', {}, 'INTERNAL'],
  ])('%s fails alone, with a code', async (_what, query, more, code) => {
    server = await startServer();
    const socket = await openSocket();
    const [failure] = await socket.ask('1', query, more);
    const errors = failure!.type === 'error' ? failure!.payload : failure!.payload.errors;
    expect(errors[0].extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toContain('db.internal');
    expect((await socket.ask('2', '{ owner }'))[0]!.payload).toEqual({ data: { owner: 'local' } });
  });

  test('a client that leaves ends its sources', async () => {
    server = await startServer();
    left.count = 0;
    const socket = await openSocket();
    for (const id of ['1', '2'])
      socket.tell({ id, type: 'subscribe', payload: { query: 'subscription { silence }' } });
    await socket.ask('3', '{ owner }');
    socket.terminate();
    await vi.waitUntil(() => left.count === 2);
  });

  test.each([
    ['no JSON', 'x', 4400],
    ['no object', 'null', 4400],
    ['a type that nobody knows', '{"type":"dance"}', 4400],
    ['an operation without a number', '{"type":"subscribe","payload":{"query":"{ owner }"}}', 4400],
    ['a query that is no text', '{"type":"subscribe","id":"1","payload":{"query":1}}', 4400],
    [
      'variables that are a list',
      '{"type":"subscribe","id":"1","payload":{"query":"{ owner }","variables":[]}}',
      4400,
    ],
    ['another greeting', '{"type":"connection_init"}', 4429],
  ])('%s ends its socket with the reason, and leaves the server in peace', async (_what, message, code) => {
    server = await startServer();
    const socket = await openSocket();
    socket.send(message);
    expect(await socket.closed).toBe(code);
    expect((await (await openSocket()).ask('1', '{ owner }'))[0]!.payload).toEqual({
      data: { owner: 'local' },
    });
    expect(server.logged).toEqual([]);
  });

  test('a message that is too large ends its socket, not the server', async () => {
    server = await startServer();
    const socket = await openSocket();
    socket.send('x'.repeat(300 * 1024));
    expect(await socket.closed).toBe(1009);
    await openSocket();
  });

  test('needs a token when one was asked for', async () => {
    server = await startServer({ auth: { secret: SECRET } });
    expect(await (await openSocket()).closed).toBe(4403);
    expect(await (await openSocket({ authorization: 'Bearer x' })).closed).toBe(4403);
    const socket = await openSocket({ Authorization: `Bearer ${await token({ sub: 'bob' })}` });
    expect((await socket.ask('1', '{ owner }'))[0]!.payload).toEqual({ data: { owner: 'bob' } });
  });

  test('a socket ends with the token that opened it', async () => {
    server = await startServer({ auth: { secret: SECRET } });
    const socket = await openSocket({ authorization: `Bearer ${await token(undefined, '1s')}` });
    expect(socket.received[0]).toMatchObject({ type: 'connection_ack' });
    expect(await socket.closed).toBe(4403);
  });
});

test('the server ends with streams and sockets open, and says goodbye', async () => {
  server = await startServer();
  const stream = await openStream('subscription { silence }');
  const socket = await openSocket();
  socket.tell({ id: '1', type: 'subscribe', payload: { query: 'subscription { silence }' } });
  await socket.ask('2', '{ owner }');
  await server.close();
  expect(await socket.closed).toBe(1001);
  await vi.waitUntil(() => stream.ended);
  await expect(server.request('/health')).rejects.toThrow('ECONNREFUSED');
});
