import { readdir, readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { links, startServer } from './server.fixture.js';
import type { Upload } from './uploads.js';

let server: Awaited<ReturnType<typeof startServer>>;
afterEach(() => server.remove());

const query = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"query":"{ owner }"}',
};

describe('who is let in', () => {
  test.each(['localhost', '127.0.0.1', '[::1]'])('%s is us', async (name) => {
    server = await startServer();
    expect((await server.request('/health', { headers: { host: `${name}:${server.port}` } })).status).toBe(
      200,
    );
  });

  test.each(['evil.example', 'localhost', 'localhost:1', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'the host %j is not us',
    async (host) => {
      server = await startServer();
      const { status, json } = await server.request('/graphql', {
        ...query,
        headers: { ...query.headers, host },
      });
      expect(status).toBe(403);
      expect(json.error.message).toMatch(/PUBLIC_URL/);
    },
  );

  test('the public address is us, and its page may call', async () => {
    server = await startServer({ publicUrl: 'https://film.example' });
    const { status, headers } = await server.graphql('{ owner }', {
      headers: { host: 'film.example', origin: 'https://film.example' },
    });
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe('https://film.example');
  });

  test('listening on every address, it answers to addresses but not to names of others', async () => {
    server = await startServer({ host: '0.0.0.0' });
    const statusFor = async (host: string) => (await server.request('/health', { headers: { host } })).status;
    expect(await statusFor('192.168.1.20:8080')).toBe(200);
    expect(await statusFor('localhost:8080')).toBe(200);
    expect(await statusFor('evil.example')).toBe(403);
  });

  test('a page from elsewhere may not call, and one that was named may', async () => {
    server = await startServer({ corsOrigins: ['https://studio.example'] });
    for (const origin of ['https://evil.example', 'null', `http://localhost:${server.port + 1}`]) {
      const { status, headers, text } = await server.graphql('{ owner }', { headers: { origin } });
      expect(status).toBe(403);
      // The page can read the reason, and nothing else.
      expect(headers['access-control-allow-origin']).toBe(origin);
      expect(text).toContain('CORS_ORIGINS');
      const preflight = await server.request('/graphql', { method: 'OPTIONS', headers: { origin } });
      expect(preflight.headers['access-control-allow-origin']).toBe(origin);
    }
    const named = await server.graphql('{ owner }', { headers: { origin: 'https://studio.example' } });
    expect(named.status).toBe(200);
    expect(named.headers['access-control-allow-origin']).toBe('https://studio.example');
    const asked = await server.request('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://studio.example',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers['access-control-allow-headers']).toBe('content-type,authorization');
    expect(asked.headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('an unknown address is a page for a browser, and JSON for a program', async () => {
    server = await startServer();
    const page = await server.request('/nowhere', { headers: { accept: 'text/html,*/*' } });
    expect([page.status, page.text]).toEqual([404, expect.stringContaining('href="/graphql"')]);
    const json = await server.request('/nowhere', { headers: { accept: '*/*' } });
    expect([json.status, json.text]).toEqual([404, expect.stringContaining('"NOT_FOUND"')]);
  });

  test('a picture on another page is no way in', async () => {
    server = await startServer();
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect((await server.request('/graphql?query={owner}', { headers })).status).toBe(403);
  });

  test.each([
    ['from elsewhere', { origin: 'https://evil.example' }],
    ['under another name', { host: 'evil.example' }],
  ])('a socket %s is not opened', async (_what, headers) => {
    server = await startServer();
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toMatch('403');
  });
});

describe('files', () => {
  const content = '0123456789';
  const film = { assetId: 'a1', filename: 'Große Fahrt "1".mp4', contentType: 'video/mp4' };

  async function startWithFile() {
    server = await startServer();
    const { key } = await server.storage.put('alice', Readable.from([content]));
    const { url } = links.fileUrl({ ...film, storageKey: key });
    return {
      url,
      etag: `"${key}"`,
      get: (headers: Record<string, string>, method = 'GET') => server.request(url, { headers, method }),
    };
  }

  test('come whole, with their type, and can do nothing in a browser', async () => {
    const { get, etag } = await startWithFile();
    const { status, text, headers } = await get({});
    expect({ status, text }).toEqual({ status: 200, text: content });
    expect(headers).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': '10',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      etag,
    });
    expect(headers['content-security-policy']).toContain('sandbox');
    const head = await get({}, 'HEAD');
    expect({ ...head.headers, date: '', 'x-request-id': '' }).toEqual({
      ...headers,
      date: '',
      'x-request-id': '',
    });
    expect(head.text).toBe('');
    expect((await get({ 'if-none-match': etag })).status).toBe(304);
  });

  test.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-99', content, 'bytes 0-9/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
  ])('%s is a part', async (range, part, contentRange) => {
    const { get } = await startWithFile();
    const { status, text, headers } = await get({ range });
    expect({ status, text, range: headers['content-range'] }).toEqual({
      status: 206,
      text: part,
      range: contentRange,
    });
    expect(headers['content-length']).toBe(String(part.length));
  });

  test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s lies outside', async (range) => {
    const { get } = await startWithFile();
    const { status, headers } = await get({ range });
    expect({ status, range: headers['content-range'] }).toEqual({ status: 416, range: 'bytes */10' });
  });

  test.each(['bytes=5-2', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,3-4', 'bytes=-'])(
    '%s is answered whole',
    async (range) => {
      const { get } = await startWithFile();
      expect(await get({ range })).toMatchObject({ status: 200, text: content });
    },
  );

  test('a part of another version of the file is answered whole', async () => {
    const { get, etag } = await startWithFile();
    expect((await get({ range: 'bytes=0-1', 'if-range': etag })).status).toBe(206);
    expect((await get({ range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200);
  });

  test('?download=1 names the file, in its own letters', async () => {
    const { url } = await startWithFile();
    const { headers } = await server.request(`${url}&download=1`);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Gro_e Fahrt _1_.mp4"; filename*=UTF-8''Gro%C3%9Fe%20Fahrt%20%221%22.mp4`,
    );
  });

  test('an altered link is 403, a removed file 404, and both say what to do', async () => {
    const { url, etag } = await startWithFile();
    const altered = await server.request(url.replace('video%2Fmp4', 'text%2Fhtml'));
    expect(altered.status).toBe(403);
    expect(altered.json.error.message).toMatch(/Query the asset again/);
    await server.storage.remove(etag.slice(1, -1));
    expect((await server.request(url)).status).toBe(404);
    for (const path of ['/files/', '/files/..%2f..%2fetc/passwd', '/files/a/b?signature=x', '//files/x']) {
      expect((await server.request(path)).status).toBeGreaterThanOrEqual(403);
    }
  });

  test('another site may show what it was given a link to', async () => {
    const { get } = await startWithFile();
    expect((await get({ origin: 'https://blog.example' })).status).toBe(200);
  });
});

describe('uploads', () => {
  const asked = { assetId: 'a1', maxBytes: 1000, contentType: 'audio/mpeg' };
  const put = (body: Buffer | string, headers: Record<string, string> = { 'content-type': 'audio/mpeg' }) =>
    server.request(links.uploadUrl(asked).url, { method: 'PUT', body, headers });

  async function startReceiving() {
    const received: (Upload & { content: string })[] = [];
    const onUploaded = async (upload: Upload) => {
      received.push({ ...upload, content: await readFile(upload.path, 'utf8') });
      return { status: 201, body: { asset: upload.assetId } };
    };
    server = await startServer({ onUploaded });
    return received;
  }

  const leftovers = () => readdir(path.join(server.root, 'temporary'));

  test('arrive with their size and sum, and the answer is the one that was decided', async () => {
    const received = await startReceiving();
    const { status, json } = await put('la la la');
    expect({ status, json }).toEqual({ status: 201, json: { asset: 'a1' } });
    expect(received).toMatchObject([
      {
        assetId: 'a1',
        content: 'la la la',
        byteSize: 8,
      },
    ]);
    expect(await leftovers()).toEqual([]);
  });

  test('that are too large are refused, whether they say so or not', async () => {
    const received = await startReceiving();
    const tooLarge = Buffer.alloc(200_000);
    expect((await put(tooLarge)).status).toBe(413);
    const chunked = await put(tooLarge, { 'content-type': 'audio/mpeg', 'transfer-encoding': 'chunked' });
    expect(chunked).toMatchObject({ status: 413, json: { error: { code: 'INVALID_INPUT' } } });
    expect(received).toEqual([]);
    expect(await leftovers()).toEqual([]);
  });

  test('of another type than announced are told which header to send', async () => {
    await startReceiving();
    const { status, json } = await put('x', { 'content-type': 'text/html' });
    expect(status).toBe(415);
    expect(json.error.message).toContain('Content-Type: audio/mpeg');
  });

  test('without a good link are refused', async () => {
    const received = await startReceiving();
    const { status } = await server.request('/uploads/x.y', { method: 'PUT', body: 'x' });
    expect(status).toBe(403);
    expect(received).toEqual([]);
  });

  test('that break off leave nothing', async () => {
    const received = await startReceiving();
    const req = http.request({
      port: server.port,
      host: '127.0.0.1',
      path: links.uploadUrl(asked).url,
      method: 'PUT',
      headers: { 'content-type': 'audio/mpeg', 'content-length': '500' },
    });
    req.on('error', () => {});
    req.write('only the beginning');
    await vi.waitFor(async () => expect(await leftovers()).toHaveLength(1));
    req.destroy();
    await vi.waitFor(async () => expect(await leftovers()).toEqual([]));
    expect(received).toEqual([]);
    expect(server.logged).toEqual([]);
  });
});

test('a webhook arrives byte by byte, with its query', async () => {
  const onReplicateWebhook = vi.fn(async () => ({ status: 202, body: { seen: true } }));
  server = await startServer({ onReplicateWebhook });
  const body = '{ "id" :  "é" }';
  const sent = await server.request('/webhooks/replicate?entry=7', {
    method: 'POST',
    body,
    headers: { 'webhook-id': 'w' },
  });
  expect(sent).toMatchObject({ status: 202, json: { seen: true } });
  const [webhook] = onReplicateWebhook.mock.calls[0] as unknown as [
    { rawBody: Buffer; query: URLSearchParams; headers: object },
  ];
  expect(webhook.rawBody.toString()).toBe(body);
  expect(webhook.query.get('entry')).toBe('7');
  expect(webhook.headers).toMatchObject({ 'webhook-id': 'w' });
});

test('it says whether it lives and whether it is ready', async () => {
  let unready: Record<string, string> = { database: 'does not answer' };
  server = await startServer({ findUnready: async () => unready });
  expect(await server.request('/health')).toMatchObject({ status: 200 });
  expect(await server.request('/ready')).toMatchObject({
    status: 503,
    json: { database: 'does not answer' },
  });
  unready = {};
  expect(await server.request('/ready')).toMatchObject({ status: 200, json: { status: 'ready' } });
});

test('an address that is taken is named, with what to do', async () => {
  server = await startServer();
  await expect(startServer({ port: server.port })).rejects.toThrow(/Another program listens there.*PORT/);
});

test('the front page shows the way; elsewhere there is nothing', async () => {
  server = await startServer();
  expect((await server.request('/')).text).toContain('/graphql');
  for (const url of ['/nowhere', '//', '/%', '/graphql/../etc'])
    expect((await server.request(url)).status).toBe(404);
});

test('a fault of ours is logged, and told without its details', async () => {
  server = await startServer({
    findUnready: async () => {
      throw new Error('password of db.internal is 1234');
    },
  });
  const { status, headers, text } = await server.request('/ready');
  expect(status).toBe(500);
  expect(text).not.toContain('1234');
  expect(text).toContain(headers['x-request-id']);
  expect(server.logged.join()).toContain('1234');
});
