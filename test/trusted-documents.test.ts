/** Trusted documents as clients use them, over every transport of a real server: one that takes others too, and one that doesn't. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatDocument, stringifyDocument } from '@urql/core';
import { createClient, type SubscribePayload } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { JOBS } from '../client-examples/studio/src/documents/watching.js';
import { clientOf } from './helpers/client.js';
import { startServer, type TestServer } from './helpers/server.js';

const COUNT = 'query Count { jobs(first: 1) { totalCount } }';
const MODELS = 'query Models { models { role } }';
const CHANGES = 'subscription Changes { jobsUpdated { id } }';
const NOBODY = 'subscription Nobody { jobEvents(jobId: "nobody", afterSequence: 0) { sequence } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const APOLLO = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: sha256(COUNT), body: COUNT, name: 'Count', type: 'query' }],
};
const RELAY = { 'a-md5': NOBODY, models: MODELS };
const CODEGEN = { 'a-sha1': CHANGES };

let folder: string;
let open: TestServer;
let only: TestServer;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-manifests-'));
  const files = { 'apollo.json': APOLLO, 'relay.json': RELAY, 'codegen.json': CODEGEN };
  for (const [name, manifest] of Object.entries(files))
    await writeFile(path.join(folder, name), JSON.stringify(manifest));
  const TRUSTED_DOCUMENTS = Object.keys(files)
    .map((name) => path.join(folder, name))
    .join(',');
  [open, only] = await Promise.all([
    startServer({ TRUSTED_DOCUMENTS }),
    startServer({ TRUSTED_DOCUMENTS, TRUSTED_DOCUMENTS_ONLY: 'true' }),
  ]);
});
afterAll(async () => {
  await Promise.all([open?.stop(), only?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const byHash = (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });

async function post({ url }: TestServer, body: object, accept = 'application/json') {
  const headers = { 'content-type': 'application/json', accept };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, text: await response.text() };
}

async function get({ url }: TestServer, query: Record<string, string>, accept = 'application/json') {
  const response = await fetch(`${url}/graphql?${new URLSearchParams(query)}`, { headers: { accept } });
  return response.text();
}

/** The first answer of an operation on a socket of its own: its data, or the refusal's code. */
async function overSocket({ url }: TestServer, payload: object): Promise<unknown> {
  const socket = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  try {
    for await (const { data, errors } of socket.iterate({ query: '', ...payload } as SubscribePayload))
      return data ?? errors?.[0]?.extensions?.code;
    return 'nothing';
  } catch (errors) {
    return (errors as { extensions: { code: string } }[])[0]!.extensions.code;
  } finally {
    await socket.dispose();
  }
}

const NO_JOBS = { jobs: { totalCount: 0 } };

describe.each([
  ['that takes other documents too', () => open],
  ['that takes no others', () => only],
])('a server %s', (_what, server) => {
  test('runs a document by the id of any manifest, wherever the client puts it', async () => {
    for (const body of [
      byHash(sha256(COUNT)),
      { documentId: `sha256:${sha256(COUNT)}` },
      { doc_id: sha256(COUNT), operationName: 'Count' },
    ])
      expect(JSON.parse((await post(server(), body)).text)).toEqual({ data: NO_JOBS });
    expect((await post(server(), { documentId: 'models' })).text).toContain('"role":');
    expect(JSON.parse(await get(server(), { documentId: sha256(COUNT) }))).toEqual({ data: NO_JOBS });
    const extensions = JSON.stringify(byHash(sha256(COUNT)).extensions);
    expect(JSON.parse(await get(server(), { extensions }))).toEqual({ data: NO_JOBS });
  });

  test('runs it over server-sent events and over a WebSocket', async () => {
    const streamed = await get(server(), { documentId: 'a-md5' }, 'text/event-stream');
    expect(streamed).toContain('INVALID_INPUT');
    expect((await post(server(), { documentId: 'a-md5' }, 'text/event-stream')).text).toContain(
      'INVALID_INPUT',
    );
    expect(await overSocket(server(), { documentId: sha256(COUNT) })).toEqual(NO_JOBS);
    expect(await overSocket(server(), byHash(sha256(COUNT)))).toEqual(NO_JOBS);
    expect(await overSocket(server(), { documentId: 'a-md5' })).toBe('INVALID_INPUT');
  });

  test('runs what the studio asks', async () => {
    const query = stringifyDocument(formatDocument(JOBS));
    expect((await post(server(), { query })).text).toContain('"totalCount":0');
  });
});

test('where others may run, they do, and clients with hashes of their own send the text', async () => {
  expect((await clientOf(open).ask('{ jobs { totalCount } }')).data).toEqual(NO_JOBS);
  expect((await post(open, byHash('other'))).text).toContain('PersistedQueryNotFound');
  expect((await post(open, { documentId: 'other' })).text).toContain('knows no document \\"other\\"');
});

test('where no others may run, every transport refuses them by the same code', async () => {
  const text = '{ jobs { totalCount } }';
  const refused = await clientOf(only).ask(text);
  expect([refused.status, refused.errors]).toMatchObject([
    200,
    [{ message: expect.stringContaining('TRUSTED_DOCUMENTS'), extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
  ]);
  const spoken = await post(only, { query: text }, 'application/graphql-response+json');
  expect([spoken.status, spoken.text]).toEqual([403, expect.stringContaining('DOCUMENT_NOT_TRUSTED')]);
  expect(await get(only, { query: text })).toContain('DOCUMENT_NOT_TRUSTED');
  expect(await get(only, { query: '{ __schema { description } }' })).toContain('DOCUMENT_NOT_TRUSTED');
  expect(await get(only, { query: CHANGES.replace('id', 'id status') }, 'text/event-stream')).toContain(
    'DOCUMENT_NOT_TRUSTED',
  );
  expect(await overSocket(only, { query: text })).toBe('DOCUMENT_NOT_TRUSTED');
  expect((await post(only, byHash('other'))).text).toContain('DOCUMENT_NOT_TRUSTED');
});

test('where no others may run, the text of a trusted one does, however it is set', async () => {
  const spaced = COUNT.replace('{', '{\n  # how many\n ');
  expect((await clientOf(only).ask(spaced)).data).toEqual(NO_JOBS);
  expect(await overSocket(only, { query: spaced })).toEqual(NO_JOBS);
  // Apollo sends its own print of the text beside the id on a socket; what runs is the manifest's.
  expect(
    await overSocket(only, { query: '{ jobs { nodes { prompt } } }', ...byHash(sha256(COUNT)) }),
  ).toEqual(NO_JOBS);
});

test('a browser is shown GraphiQL, and told why there is none where no others may run', async () => {
  const pageOf = async ({ url }: TestServer) => {
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    return [page.status, await page.text()];
  };
  expect(await pageOf(open)).toEqual([200, expect.stringContaining('<title>Reelgraph GraphiQL</title>')]);
  expect(await pageOf(only)).toEqual([404, expect.stringContaining('trusted documents')]);
});
