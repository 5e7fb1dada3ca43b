/** What a server that is meant for many refuses to each of them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenAiDouble, startOpenAiDouble } from './doubles/openai-double.js';
import { all, type Client, clientOf } from './helpers/client.js';
import { act, SMALL_AD } from './helpers/films.js';
import { startServer, type TestServer } from './helpers/server.js';

let server: TestServer;
let client: Client;
let openai: OpenAiDouble;
beforeAll(async () => {
  openai = await startOpenAiDouble();
  server = await startServer({
    JOBS_PER_HOUR: '2',
    MAX_AUDIO_MB: '1',
    MAX_IMAGE_MB: '2',
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: openai.url,
    LLM_MODEL: 'templates',
    TRANSCRIBER_MODEL: 'none',
    SCENARIO_DEFAULT_MODEL: 'openai:gpt-4o-mini',
  });
  client = clientOf(server);
});
afterAll(() => Promise.all([server?.stop(), openai?.close()]));

const CREATE = `mutation ($input: CreateJobInput!) { createJob(input: $input) { __typename
  ... on JobPayload { job { id } } ... on RateLimitedError { message retryAfterSeconds } } }`;

test('jobs an hour: not more for those who ask all at once, nor for those who delete', async () => {
  // They wait for approval, so that they don't take the machine.
  const wish = (seed: number) => ({
    ...SMALL_AD,
    requireApproval: true,
    seed,
    idempotencyKey: `wish ${seed}`,
  });
  const create = async (seed: number) => (await client.query(CREATE, { input: wish(seed) })).createJob;
  const seeds = [1, 2, 3, 4, 5, 6];
  const made = (await Promise.all(seeds.map(create))).flatMap(({ job }, index) =>
    job ? [{ id: job.id as string, seed: seeds[index]! }] : [],
  );
  expect(made).toHaveLength(2);

  // The same request again is the same job, and no other one.
  expect((await create(made[0]!.seed)).job.id).toBe(made[0]!.id);
  await act(client, 'deleteJob', made[1]!.id);
  expect(await create(7)).toMatchObject({ __typename: 'RateLimitedError' });
  const { viewer } = await client.query('{ viewer { jobsThisHour jobsPerHour } }');
  expect(viewer).toEqual({ jobsThisHour: 2, jobsPerHour: 2 });
  await act(client, 'deleteJob', made[0]!.id);
});

test('scenarios that cost count with the jobs, those by rules are free', async () => {
  const write = (model: string | null) =>
    client.query(
      `mutation ($input: GenerateScenarioInput!) { generateScenario(input: $input) { __typename } }`,
      { input: { description: 'A detective enters his office on a rainy night.', model } },
    );
  const before = openai.requests.length;
  expect((await write(null)).generateScenario.__typename).toBe('RateLimitedError');
  expect(openai.requests.length).toBe(before);
  expect((await write('templates')).generateScenario.__typename).toBe('ScenarioPayload');
});

test.each([
  ['audio/mpeg', 1],
  ['image/png', 2],
  ['text/plain', 1],
])('a file of %s may have %i MB and no byte more', async (contentType, megabytes) => {
  const announce = async (byteSize: number) =>
    (
      await client.query(
        `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { __typename
          ... on CreateUploadPayload { uploadUrl headers } ... on InvalidInputError { fields { path } } } }`,
        { input: { filename: 'a file', contentType, byteSize } },
      )
    ).createUpload;
  const most = megabytes * 1024 * 1024;
  expect(await announce(most + 1)).toMatchObject({ fields: [{ path: ['input', 'byteSize'] }] });
  const { uploadUrl, headers } = await announce(10);
  const put = await fetch(uploadUrl, { method: 'PUT', headers, body: 'x'.repeat(11) });
  expect(put.status).toBe(413);
});

const deep = (levels: number) =>
  `{ jobs { nodes { ${'clips { job { '.repeat(levels)} id ${'} }'.repeat(levels)} } } }`;

describe.each([
  ['that costs too much', '{ jobs(first: 100) { nodes { events(first: 500) { at } } } }'],
  ['that is too deep', deep(5)],
  [
    'with too many aliases',
    `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: viewer { id }`).join(' ')} }`,
  ],
  ['with too many words', `{ ${'viewer { id } '.repeat(1200)} }`],
])('a document %s', (_what, document) => {
  test('is refused over HTTP', async () => {
    const { errors } = await client.ask(document);
    expect(errors?.[0]?.extensions?.code).toBe('DOCUMENT_REJECTED');
  });
  test('is refused over WebSocket', async () => {
    await expect(all(client.watch(document))).rejects.toThrow('DOCUMENT_REJECTED');
  });
});
