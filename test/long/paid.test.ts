/** Films by outside services: what is ordered, what is paid, and that nothing is paid twice. The services are doubles. */
import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Money, sum } from '../../src/film/money.js';
import { eventually } from '../doubles/http-double.js';
import { type OpenAiDouble, startOpenAiDouble } from '../doubles/openai-double.js';
import { type ReplicateDouble, startReplicateDouble } from '../doubles/replicate-double.js';
import { all, type Client, clientOf, type Data, type Variables } from '../helpers/client.js';
import { databaseOf } from '../helpers/database.js';
import {
  act,
  change,
  createJob,
  jobOf,
  restOf,
  SMALL_AD,
  SMALL_FILM,
  until,
  uploadSong,
} from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';
import { keyOf, storedFile } from '../helpers/stored-file.js';

let openai: OpenAiDouble;
let replicate: ReplicateDouble;
let server: TestServer;
let client: Client;
let seed = 0;

const env = () => ({
  OPENAI_API_KEY: 'sk-test',
  OPENAI_BASE_URL: openai.url,
  REPLICATE_API_TOKEN: 'r8_test',
  REPLICATE_BASE_URL: replicate.url,
});

beforeAll(async () => {
  [openai, replicate] = await Promise.all([startOpenAiDouble(), startReplicateDouble()]);
  server = await startServer(env());
  client = clientOf(server);
});
afterAll(async () => {
  await server?.stop();
  await Promise.all([openai.close(), replicate.close()]);
});

const fileOf = (url: string): string => storedFile(server.dataDir, keyOf(url));

type LedgerRow = {
  state: string;
  provider: string;
  model: string;
  providerId: string | null;
  cost: string;
  estimate: string;
};

async function ledgerOf(on: TestServer): Promise<LedgerRow[]> {
  const database = await databaseOf(on);
  const { rows } = await database.query<LedgerRow>(
    `SELECT state, provider, model, "providerId", cost::text, estimate::text FROM "LedgerEntry" WHERE provider <> 'local' ORDER BY id`,
  );
  await database.end();
  return rows;
}

beforeEach(() => {
  replicate.finishes = 'at-once';
  replicate.predictSeconds = 2.5;
  replicate.clipShape = {};
});
/** Whatever has happened: each order stands in the ledger once, and everything in the ledger was ordered. */
afterEach(async () => {
  replicate.faults.clear();
  const ledger = (await ledgerOf(server)).filter((row) => row.provider === 'replicate');
  const ids = ledger.flatMap((row) => row.providerId ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(replicate.predictions.map((prediction) => prediction.id).sort());
  expect(ledger.filter((row) => row.state === 'OPEN')).toEqual([]);
});

/** A new seed each time: what one test has bought is of no use to another. */
const aFilm = (wishes: Variables = {}): Variables => ({
  ...SMALL_FILM,
  shots: SMALL_FILM.shots.slice(0, 2),
  seed: ++seed,
  ...wishes,
});

/** The quickest, for what happens to any one clip. */
const oneShot = (): Variables => aFilm({ shots: SMALL_FILM.shots.slice(0, 1) });

/** Planned by a model, too. */
const anAd = (wishes: Variables = {}): Variables => ({ ...SMALL_AD, seed: ++seed, ...wishes });

/** Its pictures are there, its clips are not ordered yet. */
async function atTheGate(wishes: Variables = aFilm(), on: Client = client): Promise<string> {
  const id = await createJob(on, { ...wishes, requireApproval: true });
  await until(on, id, (job) => job.status === 'AWAITING_APPROVAL');
  return id;
}

const COST =
  'status cost { total reserved entries { provider model cost quantity stage } byStage { stage cost } }';
const CLIPS = 'clips { clipIndex status currentVersion { model cost } }';

test('every order is in the bill, at what it cost, to the last decimal', async () => {
  const [ordersBefore, chatsBefore, spentBefore] = [
    replicate.orders.length,
    openai.chats.length,
    await spent(),
  ];
  const wishes = anAd();
  const id = await createJob(client, wishes);
  await restOf(client, id);
  const { cost } = await jobOf(client, id, COST);
  const by = (provider: string) => cost.entries.filter((entry: Data) => entry.provider === provider);
  expect(by('replicate')).toHaveLength(replicate.orders.length - ordersBefore);
  expect(by('openai')).toHaveLength(openai.chats.length - chatsBefore);
  expect(by('openai').length).toBeGreaterThanOrEqual(2);
  expect(cost.reserved).toBe('0');
  const total = sum(cost.entries.map((entry: Data) => new Money(entry.cost)));
  expect(cost.total).toBe(total.toFixed());
  expect(sum(cost.byStage.map((stage: Data) => new Money(stage.cost))).eq(total)).toBe(true);
  expect(new Money(await spent()).minus(spentBefore).eq(total)).toBe(true);
  const updates = await all(
    client.watch(
      'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { ... on CostUpdate { cost total } } }',
      { id },
    ),
  );
  expect(updates.flatMap(({ jobEvents }) => jobEvents.total ?? []).at(-1)).toBe(cost.total);

  // The same wishes again: all that was bought is there.
  const orders = replicate.orders.length;
  await restOf(client, await createJob(client, wishes));
  expect(replicate.orders.length).toBe(orders);
});

const ESTIMATE =
  'query ($input: CreateJobInput!) { estimateJob(input: $input) { ... on CostEstimate { total basis byStage { stage cost } } } }';

/** Within a fifth of each other. */
const alike = (one: string, other: string) => {
  expect(Number(one)).toBeGreaterThan(0.8 * Number(other));
  expect(Number(one)).toBeLessThan(1.2 * Number(other));
};

test.each([
  ['replicate:kwaivgi/kling-v2.1', '0.75'],
  ['replicate:google/veo-3.1', '3.2'],
  ['replicate:wan-video/wan-2.2-i2v-fast', '0.15'],
])('what an ad by %s costs is what was estimated and what the gate said', async (video, footage) => {
  replicate.clipShape = { width: 64, height: 36, fps: 24 };
  const wishes = anAd({
    aspectRatio: 'LANDSCAPE_16_9',
    models: { video, image: 'replicate:black-forest-labs/flux-schnell' },
  });
  const { estimateJob } = await client.query(ESTIMATE, { input: wishes });
  const id = await atTheGate(wishes);
  await act(client, 'approveStoryboard', id);
  await restOf(client, id);
  const { cost, clips } = await jobOf(client, id, `${COST} clips { currentVersion { heldSeconds } }`);
  const gate = await all(
    client.watch(
      'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { ... on ApprovalRequested { estimate { total } } } }',
      { id },
    ),
  );
  expect(gate.flatMap(({ jobEvents }) => jobEvents.estimate?.total ?? [])).toEqual([footage]);
  alike(estimateJob.total, cost.total);
  const filmed = cost.byStage.find((each: Data) => each.stage === 'VIDEO_GENERATOR').cost;
  expect(filmed).toBe(footage);
  expect(clips.map((clip: Data) => clip.currentVersion.heldSeconds)).toEqual(clips.map(() => 0));
});

test('a model that takes several references gets the place and the characters at once', async () => {
  replicate.clipShape = { width: 64, height: 36, fps: 24 };
  const before = replicate.predictions.length;
  const shots = ['Mia waits on a bridge at dusk', 'Mia runs along the bridge'].map((enhancedPrompt) => ({
    enhancedPrompt,
    characters: ['Mia'],
    durationSeconds: 3,
  }));
  const video = 'replicate:kwaivgi/kling-v3-omni-video';
  const id = await createJob(client, aFilm({ shots, models: { video } }));
  await restOf(client, id);
  const clips = replicate.predictions
    .slice(0, replicate.predictions.length - before)
    .filter(({ model }) => video.endsWith(model));
  expect(clips).toHaveLength(2);
  for (const { input } of clips) {
    expect(input.reference_images).toHaveLength(2);
    expect(input).toMatchObject({ duration: 3, generate_audio: false });
    expect(input).not.toHaveProperty('start_image');
  }
});

test('a shot that no footage covers is told before it is bought, and its version says how long it stands still', async () => {
  replicate.clipShape = { width: 64, height: 36, fps: 24 };
  const shots = [{ enhancedPrompt: 'A pen lies on a desk', durationSeconds: 12 }];
  const wishes = aFilm({
    shots,
    requireApproval: true,
    models: { video: 'replicate:kwaivgi/kling-v2.1' },
  });
  const notice =
    /Clip 1 is longer than the 10 s that replicate:kwaivgi\/kling-v2\.1 can film: .*stand still for 2 s/;
  expect((await client.query(ESTIMATE, { input: wishes })).estimateJob.basis).toMatch(notice);
  const id = await atTheGate(wishes);
  await act(client, 'approveStoryboard', id);
  await restOf(client, id);
  const { clips } = await jobOf(client, id, 'clips { currentVersion { heldSeconds } }');
  expect(clips[0].currentVersion.heldSeconds).toBeCloseTo(2, 0);
  const events = await all(
    client.watch(
      'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { ... on MessageEvent { text } ... on ApprovalRequested { estimate { basis } } } }',
      { id },
    ),
  );
  const told = events.findIndex(({ jobEvents }) => notice.test(jobEvents.text ?? ''));
  const gate = events.findIndex(({ jobEvents }) => notice.test(jobEvents.estimate?.basis ?? ''));
  expect(told).toBeGreaterThanOrEqual(0);
  expect(gate).toBeGreaterThan(told);
});

test('a provider that rejects the token is asked no more, and not for the fallback either', async () => {
  const id = await atTheGate(aFilm({ shots: SMALL_FILM.shots, allowPartial: true }));
  const orders = replicate.orders.length;
  replicate.faults.always('bad-token');
  await act(client, 'approveStoryboard', id);
  await restOf(client, id, 'FAILED');
  replicate.faults.clear();
  const { cost } = await jobOf(client, id, COST);
  const refused = replicate.orders.length - orders;
  // As many as were under way when the first was refused.
  expect(refused).toBeLessThanOrEqual(3);
  const entries = cost.entries.filter(({ stage }: Data) => stage === 'VIDEO_GENERATOR');
  expect(entries).toHaveLength(refused);
});

test('a song is transcribed once, however many films are made to it', async () => {
  const song = await uploadSong(client, 8);
  const transcriptions = () => openai.requests.filter(({ path }) => path.endsWith('/transcriptions')).length;
  const before = transcriptions();
  for (let film = 0; film < 2; film++) {
    const id = await atTheGate(aFilm({ audioAssetId: song }));
    expect((await jobOf(client, id, 'audioAnalysis { lyrics { text } }')).audioAnalysis.lyrics).not.toEqual(
      [],
    );
    await act(client, 'cancelJob', id);
  }
  expect(transcriptions() - before).toBe(1);
});

test('a clip that has to be cut anew is cut from what was bought', async () => {
  const wishes = oneShot();
  await restOf(client, await createJob(client, wishes));
  const orders = replicate.orders.length;
  // As after another ffmpeg was installed: the clips are wanted in an encoding that they are not in.
  const database = await databaseOf(server);
  const { rowCount } = await database.query(
    `UPDATE "Artifact" SET key = 'old ' || key WHERE kind = 'CLIP' AND key NOT LIKE 'old %'`,
  );
  await database.end();
  expect(rowCount).toBeGreaterThan(0);
  await restOf(client, await createJob(client, wishes));
  expect(replicate.orders.length).toBe(orders);
});

test('a lost clip is cut again from what was bought; when that is lost too, it is told and nothing is bought', async () => {
  const id = await createJob(client, {
    kind: 'FILM',
    soundtrackOff: true,
    prompt: 'The open sea',
    shots: [{ enhancedPrompt: 'The open sea', durationSeconds: 2 }],
    resolution: 'P480',
    seed: ++seed,
    models: { image: 'sketch', video: 'replicate:cuuupid/cogvideox-5b' },
  });
  await restOf(client, id);
  const orders = replicate.orders.length;
  const clip = async () => (await jobOf(client, id, 'clips { video { url } }')).clips[0].video.url as string;
  await rm(fileOf(await clip()));
  await act(client, 'retryJob', id);
  await restOf(client, id);
  expect((await fetch(await clip())).status).toBe(200);
  expect(replicate.orders.length).toBe(orders);

  const database = await databaseOf(server);
  const { rows } = await database.query<{ key: string }>(
    `SELECT "storageKey" AS key FROM "Asset" JOIN "Artifact" made ON made.id = "artifactId"
     JOIN "ArtifactUse" used ON used."artifactId" = made.id WHERE made.kind = 'TAKE' AND used."jobId" = $1`,
    [Buffer.from(id, 'base64').toString().replace('Job:', '')],
  );
  await database.end();
  for (const { key } of rows) await rm(storedFile(server.dataDir, key), { force: true });
  await rm(fileOf(await clip()), { force: true });
  await act(client, 'retryJob', id);
  await restOf(client, id);
  const messages = await all(
    client.watch(
      'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { ... on MessageEvent { text } } }',
      { id },
    ),
  );
  expect(messages.map(({ jobEvents }) => jobEvents.text).join()).toMatch(
    /clip 1 was lost.*paid for it again.*regenerateClip/,
  );
  expect(replicate.orders.length).toBe(orders);
}, 120_000);

const spent = async (): Promise<string> => (await client.query('{ viewer { spent } }')).viewer.spent;

test('a budget that is used up stops the job, and a higher one goes on without paying twice', async () => {
  // Pictures that run much longer than they usually do.
  replicate.predictSeconds = 3000;
  const id = await createJob(client, aFilm({ budgetLimit: '3' }));
  const failed = await restOf(client, id, 'FAILED');
  expect(failed.error).toMatchObject({ code: 'BUDGET_EXCEEDED', retryable: true });
  expect(failed.cost.reserved).toBe('0');
  const paid = replicate.orders.length;
  await expect(act(client, 'retryJob', id)).rejects.toThrow('BudgetExceededError');
  expect(replicate.orders.length).toBe(paid);

  replicate.predictSeconds = 2.5;
  const orderedBefore = replicate.predictions.map((prediction) => JSON.stringify(prediction.input));
  await change(client, 'setBudgetLimit', 'SetBudgetLimitInput', { jobId: id, limit: '40' });
  await act(client, 'retryJob', id);
  await restOf(client, id);
  // What was made with the first budget is not ordered again with the second.
  const orderedAfter = replicate.predictions
    .slice(0, -orderedBefore.length)
    .map((prediction) => JSON.stringify(prediction.input));
  expect(orderedAfter.filter((input) => orderedBefore.includes(input))).toEqual([]);
});

test('a clip that is refused is made by the other model, and that is told', async () => {
  const id = await atTheGate();
  replicate.faults.next('refused', null);
  await act(client, 'approveStoryboard', id);
  await restOf(client, id);
  const { clips } = await jobOf(client, id, CLIPS);
  expect(
    clips.filter((clip: Data) => clip.currentVersion.model === 'replicate:cuuupid/cogvideox-5b'),
  ).toHaveLength(1);
  const told = await all(
    client.watch(
      'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { ... on MessageEvent { kind text } } }',
      { id },
    ),
  );
  expect(
    told.filter(({ jobEvents }) => /was made by replicate:cuuupid/.test(jobEvents.text ?? '')),
  ).toHaveLength(1);
});

test('a clip that comes damaged is made by the other model, and it is told first where that one films less', async () => {
  const shot = { ...SMALL_FILM.shots[0], durationSeconds: 7 };
  const id = await atTheGate(aFilm({ shots: [shot] }));
  replicate.faults.next('damaged');
  await act(client, 'approveStoryboard', id);
  const { clips } = await restOf(client, id).then(() => jobOf(client, id, CLIPS));
  const models = clips.map((clip: Data) => clip.currentVersion.model);
  expect(models.filter((model: string) => model === 'replicate:cuuupid/cogvideox-5b')).toHaveLength(1);
  const { events } = await jobOf(client, id, 'events(first: 500) { ... on MessageEvent { text } }');
  const told = events.flatMap((event: Data) => event.text ?? []);
  const held = told.findIndex((text: string) => text.includes('its last picture will stand still for 1 s'));
  expect(held).toBeGreaterThan(-1);
  expect(held).toBeLessThan(told.findIndex((text: string) => text.includes('was made by')));
});

test('a clip that fails for good leaves the others, and a retry makes only that one', async () => {
  const id = await atTheGate();
  const orders = replicate.orders.length;
  // One of the clips is refused, and then by the other model too.
  const { clips: planned } = await jobOf(client, id, 'clips { prompt { prompt } }');
  replicate.refuses = (input) => input?.prompt === planned[1].prompt.prompt;
  await act(client, 'approveStoryboard', id);
  const failed = await restOf(client, id, 'FAILED');
  expect(failed.error).toMatchObject({ code: 'PROVIDER_FAILED', stage: 'VIDEO_GENERATOR' });
  const { clips } = await jobOf(client, id, CLIPS);
  expect(clips.filter((clip: Data) => clip.status === 'COMPLETED')).toHaveLength(clips.length - 1);
  expect(replicate.orders.length - orders).toBe(clips.length + 1);

  replicate.refuses = () => false;
  await act(client, 'retryJob', id);
  await restOf(client, id);
  expect(replicate.orders.length - orders).toBe(clips.length + 2);
});

test('calls that only fail now and then are tried again', async () => {
  const id = await atTheGate();
  replicate.faults.next('failed', 'throttled', 'drop-after');
  await act(client, 'approveStoryboard', id);
  await restOf(client, id);
});

test('cancelling cancels what is under way outside, and the bill says what it cost', async () => {
  const id = await atTheGate();
  replicate.finishes = 'when-told';
  const before = replicate.predictions.length;
  await act(client, 'approveStoryboard', id);
  await eventually(() => replicate.predictions.length === before + 2);
  await act(client, 'cancelJob', id);
  const cancelled = await restOf(client, id, 'CANCELLED');
  expect(replicate.predictions.slice(0, 2).map((prediction) => prediction.status)).toEqual([
    'aborted',
    'aborted',
  ]);
  expect(cancelled.cost.reserved).toBe('0');
});

test('a killed server goes on with what it had ordered, and orders nothing twice', async () => {
  const first = await startServer(env());
  let second: TestServer | null = null;
  try {
    const id = await atTheGate(aFilm(), clientOf(first));
    replicate.finishes = 'when-told';
    const before = replicate.predictions.length;
    await act(clientOf(first), 'approveStoryboard', id);
    await eventually(() => replicate.predictions.length === before + 2);
    await first.kill();

    for (const prediction of replicate.predictions.slice(0, 2)) replicate.finish(prediction.id);
    second = await startServer({ ...env(), DATA_DIR: first.dataDir });
    await restOf(clientOf(second), id);
    expect(replicate.predictions.length).toBe(before + 2);
    const ledger = (await ledgerOf(second)).filter((row) => row.provider === 'replicate');
    expect(ledger.every((row) => row.state === 'SUCCEEDED')).toBe(true);
    // They are the other server's; the first one's books have nothing of them.
    replicate.predictions.splice(0, ledger.length);
  } finally {
    await second?.stop();
    await first.stop();
  }
});
