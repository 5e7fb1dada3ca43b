import { afterEach, expect, test } from 'vitest';
import { startServer } from './server.fixture.js';

const TOKEN = 'a token for the scraper';
const registry = { contentType: 'text/plain', metrics: async () => 'measured 1' };

let server: Awaited<ReturnType<typeof startServer>>;
afterEach(() => server.remove());

async function read(token: string | null, headers: Record<string, string> = {}) {
  server = await startServer({ metrics: { registry, token } });
  const { status, text, json } = await server.request('/metrics', { headers });
  return { status, told: json ? json.error.message : text };
}

test('this machine reads metrics', async () => {
  expect(await read(null)).toEqual({ status: 200, told: 'measured 1' });
});

test.each(['x-forwarded-for', 'forwarded', 'via'])(
  'a proxy on this machine that adds %s does not make them public',
  async (header) => {
    expect(await read(null, { [header]: '192.0.2.1' })).toMatchObject({
      status: 403,
      told: expect.stringContaining('METRICS_TOKEN'),
    });
  },
);

const elsewhere = { 'x-forwarded-for': '192.0.2.1' };

test.each(['', 'Bearer ', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`])(
  'from elsewhere %j is refused',
  async (authorization) => {
    expect(await read(TOKEN, { ...elsewhere, authorization })).toMatchObject({ status: 401 });
  },
);

test('from elsewhere the token opens them, by whatever name the server is called', async () => {
  const headers = { ...elsewhere, authorization: `Bearer ${TOKEN}`, host: 'worker-1:4000' };
  expect(await read(TOKEN, headers)).toMatchObject({ status: 200 });
});
