/** Webhooks over real HTTP: what is told, that it is signed, and that nothing keeps it from being told. */
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, type SeenRequest, startServer as startReceiver } from '../doubles/http-double.js';
import { clientOf, type Data } from '../helpers/client.js';
import { act, createJob, FAILURE, jobOf, restOf, SMALL_AD, until } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

const SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';

let receiver: Awaited<ReturnType<typeof startReceiver>>;
let status: (request: SeenRequest) => number = () => 204;
let env: Record<string, string>;
let server: TestServer;

const client = () => clientOf(server);

beforeAll(async () => {
  receiver = await startReceiver((request, response) => {
    response.writeHead(status(request), { location: '/elsewhere' }).end();
  });
  env = {
    WEBHOOK_URL: `${receiver.origin}/hook`,
    WEBHOOK_SECRET: SECRET,
    WEBHOOK_HOSTS: 'localhost, hooks.example.com',
  };
  server = await startServer(env);
});
afterAll(async () => {
  await server?.stop();
  await receiver.close();
});

/** Throws unless the signature fits. */
const verified = ({ body, headers }: SeenRequest) =>
  new Webhook(SECRET).verify(body, headers as Record<string, string>) as Data;

const told = (jobId: string, type: string) =>
  receiver.requests.filter(({ json }) => json.data.jobId === jobId && json.type === type);

const received = (jobId: string, type: string, times = 1) =>
  eventually(() => told(jobId, type).length === times);

test('a job that waits is told after a refusal and a kill -9, its end after a redirect, both with one id', async () => {
  status = () => 500;
  const id = await createJob(client(), { ...SMALL_AD, requireApproval: true });
  await received(id, 'job.awaiting_approval');
  await server.kill();
  status = () => 204;
  server = await startServer({ ...env, DATA_DIR: server.dataDir });
  await received(id, 'job.awaiting_approval', 2);
  const [first, second] = told(id, 'job.awaiting_approval');
  expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
  expect(verified(second!)).toMatchObject({
    type: 'job.awaiting_approval',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: { jobId: id, status: 'AWAITING_APPROVAL', error: null, videoUrl: null },
  });

  status = (request) => (told(id, 'job.cancelled')[0] === request ? 302 : 204);
  await act(client(), 'cancelJob', id);
  await received(id, 'job.cancelled', 2);
  expect(receiver.requests.every(({ path }) => path === '/hook')).toBe(true);
  expect(verified(told(id, 'job.cancelled')[1]!).data).toMatchObject({ status: 'CANCELLED', videoUrl: null });
}, 180_000);

test('the film that is told can be watched', async () => {
  status = () => 204;
  const id = await createJob(client(), SMALL_AD);
  await restOf(client(), id);
  await received(id, 'job.completed');
  const { data } = verified(told(id, 'job.completed')[0]!);
  expect(data.status).toBe('COMPLETED');
  const film = await fetch(data.videoUrl, { method: 'HEAD' });
  expect(film.headers.get('content-type')).toBe('video/mp4');
});

const CREATE = `mutation ($input: CreateJobInput!) { createJob(input: $input) { __typename ... on JobPayload { job { id } } ${FAILURE} } }`;

test.each([
  ['http://hooks.example.com/x', 'https'],
  ['https://elsewhere.example/x', 'WEBHOOK_HOSTS'],
  ['https://name:word@hooks.example.com/x', 'password'],
  ['https://169.254.169.254/latest', 'public'],
  ['https://[::1]/x', 'public'],
])('a job does not send to %s', async (webhookUrl, why) => {
  const { createJob } = await client().query(CREATE, { input: { ...SMALL_AD, webhookUrl } });
  expect(createJob.fields).toEqual([
    { path: ['input', 'webhookUrl'], message: expect.stringContaining(why) },
  ]);
});

test("a job's own address that leads into this machine is never called, and the operator hears of the job", async () => {
  const before = receiver.requests.length;
  const webhookUrl = receiver.origin.replace('http://127.0.0.1', 'https://localhost');
  const id = await createJob(client(), { ...SMALL_AD, requireApproval: true, webhookUrl });
  await until(client(), id, (job) => job.status === 'AWAITING_APPROVAL');
  await received(id, 'job.awaiting_approval');
  await eventually(() => server.log().includes('not a public address'));
  expect(receiver.requests.length).toBe(before + 1);
  expect((await jobOf(client(), id)).status).toBe('AWAITING_APPROVAL');
});
