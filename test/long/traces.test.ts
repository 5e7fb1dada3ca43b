/** One trace from a client's mutation to the event at a subscriber of another server, as a collector sees it. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, clientOf } from '../helpers/client.js';
import { SMALL_FILM } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

type Span = { traceId: string; spanId: string; parentSpanId?: string; name: string; service: string };
type Export = {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: Omit<Span, 'service'>[] }[];
  }[];
};

const spans: Span[] = [];
const collector = createServer(async (req, res) => {
  for (const { resource, scopeSpans } of ((await json(req)) as Export).resourceSpans) {
    const name = resource.attributes.find(({ key }) => key === 'service.name');
    const service = name?.value.stringValue ?? '';
    spans.push(...scopeSpans.flatMap((scope) => scope.spans.map((span) => ({ ...span, service }))));
  }
  res.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
});

const servers: TestServer[] = [];

beforeAll(async () => {
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  const env = (name: string) => ({
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_SERVICE_NAME: name,
    LOG_LEVEL: 'info',
  });
  const first = await startServer(env('first'));
  servers.push(first, await startServer({ ...env('second'), DATA_DIR: first.dataDir }));
});
afterAll(async () => {
  for (const server of servers.reverse()) await server.stop();
  collector.close();
});

async function create(client: Client, traceId: string): Promise<string> {
  const response = await fetch(`${client.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01`,
    },
    body: JSON.stringify({
      query:
        'mutation ($input: CreateJobInput!) { createJob(input: $input) { ... on JobPayload { job { id } } } }',
      variables: { input: { ...SMALL_FILM, shots: SMALL_FILM.shots.slice(0, 1) } },
    }),
  });
  return ((await response.json()) as { data: { createJob: { job: { id: string } } } }).data.createJob.job.id;
}

test('one trace leads from the mutation over tasks, SQL and ffmpeg to the events that another server delivers', async () => {
  const [first, second] = servers as [TestServer, TestServer];
  const traceId = randomBytes(16).toString('hex');
  const id = await create(clientOf(first), traceId);
  const watching = 'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { __typename } }';
  for await (const _ of clientOf(second).watch(watching, { id }));
  // What is not sent yet is sent when they stop.
  const log = first.log() + second.log();
  for (const server of servers.reverse()) await server.stop();
  servers.length = 0;

  const ofTrace = spans.filter((span) => span.traceId === traceId);
  const names = new Set(ofTrace.map(({ name }) => name));
  for (const name of [
    'mutation createJob',
    'task PLAN',
    'task MAKE_CLIP',
    'task COMPOSE',
    'INSERT Job',
    'ffmpeg',
  ])
    expect(names).toContain(name);
  const delivered = ofTrace.filter(({ name }) => name === 'deliver jobEvents');
  expect(new Set(delivered.map(({ service }) => service))).toEqual(new Set(['second']));

  // From ffmpeg upwards every span has its parent, up to the client's own.
  const byId = new Map(ofTrace.map((span) => [span.spanId, span]));
  const above = (span: Span): string[] => {
    const parent = byId.get(span.parentSpanId ?? '');
    return parent ? [parent.name, ...above(parent)] : [];
  };
  const ffmpeg = above(ofTrace.find(({ name }) => name === 'ffmpeg')!);
  expect(ffmpeg).toContain('task PLAN');
  expect(ffmpeg.at(-1)).toBe('mutation createJob');
  expect(log).toMatch(new RegExp(`"traceId":"${traceId}"`));
});
