/** Several takes of one clip, with an outside model: they come one by one, and the film changes when its user chooses. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Money } from '../../src/film/money.js';
import { eventually } from '../doubles/http-double.js';
import { type OpenAiDouble, startOpenAiDouble } from '../doubles/openai-double.js';
import { type ReplicateDouble, startReplicateDouble } from '../doubles/replicate-double.js';
import { all, clientOf, type Data } from '../helpers/client.js';
import { createJob, FAILURE, jobOf, regenerate, restOf, SMALL_FILM, until } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

let openai: OpenAiDouble;
let replicate: ReplicateDouble;
let server: TestServer;
let env: Record<string, string>;
let film: string;

const WAN = 'replicate:wan-video/wan-2.2-i2v-fast';

const client = () => clientOf(server);

beforeAll(async () => {
  [openai, replicate] = await Promise.all([startOpenAiDouble(), startReplicateDouble()]);
  replicate.finishes = 'at-once';
  env = {
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: openai.url,
    REPLICATE_API_TOKEN: 'r8_test',
    REPLICATE_BASE_URL: replicate.url,
    REGENERATIONS_PER_JOB_PER_HOUR: '16',
  };
  server = await startServer(env);
  film = await createJob(client(), {
    ...SMALL_FILM,
    models: { llm: 'templates', image: 'sketch', video: WAN },
  });
  await restOf(client(), film);
});
afterAll(async () => {
  await server?.stop();
  await Promise.all([openai.close(), replicate.close()]);
});
afterEach(() => {
  replicate.finishes = 'at-once';
  replicate.refuses = () => false;
  openai.faults.clear();
});

const FILM =
  'status video { id } clips { clipIndex currentVersion { id } versions { id } } cost { total reserved }';
const REGENERATION = `id status progress takeCount takes { id seed cost video { url } } version { id } suggestedTake { take { id } reason }
  estimatedCost cost costBreakdown { model cost } conversation { role content } error { message }`;
const EVENTS = `subscription ($id: ID!) { regenerationEvents(regenerationId: $id, afterSequence: 0) { step progress } }`;

async function regenerationOf(id: string): Promise<Data> {
  return (
    await client().query(`query ($id: ID!) { node(id: $id) { ... on Regeneration { ${REGENERATION} } } }`, {
      id,
    })
  ).node;
}

async function choose(regenerationId: string, versionId: string): Promise<Data> {
  const document = `mutation ($input: ChooseTakeInput!) { chooseTake(input: $input) { __typename
    ... on RegenerationPayload { regeneration { id } } ... on ConflictError { conflictingId } ${FAILURE} } }`;
  return (await client().query(document, { input: { regenerationId, versionId } })).chooseTake;
}

const cancel = async (id: string): Promise<Data> =>
  (
    await client().query(
      `mutation ($id: ID!) { cancelRegeneration(regenerationId: $id) { ... on RegenerationPayload { regeneration { ${REGENERATION} } } ${FAILURE} } }`,
      { id },
    )
  ).cancelRegeneration;

async function estimate(input: Data): Promise<Data> {
  const document = `query ($input: RegenerateClipInput!) { estimateRegeneration(input: $input) {
    ... on RegenerationEstimate { total videoCost remainingThisHour reply } ${FAILURE} } }`;
  return (await client().query(document, { input: { jobId: film, ...input } })).estimateRegeneration;
}

/** Waits until so many takes of a clip are there. */
const untilTakes = (id: string, clipIndex: number, count: number) =>
  until(
    client(),
    film,
    (job) => job.regenerations.nodes.find((each: Data) => each.id === id)?.takes.length === count,
    `status regenerations(first: 5, clipIndex: ${clipIndex}) { nodes { id takes { id } } }`,
  );

const underWay = () => replicate.predictions.filter(({ status }) => status === 'starting');

test('four takes are made at the same time, survive a kill, and one of them is chosen', async () => {
  const wish = { clipIndex: 0, instruction: 'less motion' };
  const [one, four] = [await estimate(wish), await estimate({ ...wish, takes: 4 })];
  expect(four.total).toBe(new Money(one.total).times(4).toFixed());
  expect(four.reply).toContain('4 takes');
  const before = await jobOf(client(), film, FILM);
  const orders = replicate.predictions.length;

  replicate.finishes = 'when-told';
  const input = { jobId: film, ...wish, takes: 4, idempotencyKey: 'four' };
  const id = await regenerate(client(), input);
  await eventually(() => underWay().length === 4);
  const seeds = underWay().map(({ input }) => input.seed);
  expect(new Set(seeds).size).toBe(4);
  expect(new Set(underWay().map(({ input }) => input.prompt)).size).toBe(1);

  replicate.finish(underWay()[0]!.id);
  await untilTakes(id, 0, 1);
  const [first] = (await regenerationOf(id)).takes;
  expect(await choose(id, first.id)).toMatchObject({ __typename: 'ConflictError', conflictingId: id });

  await server.kill();
  for (const prediction of underWay()) replicate.finish(prediction.id);
  server = await startServer({ ...env, DATA_DIR: server.dataDir });
  await restOf(client(), film);
  expect(replicate.predictions.length).toBe(orders + 4);

  const done = await regenerationOf(id);
  expect(done).toMatchObject({ status: 'COMPLETED', progress: 100, takeCount: 4, version: null });
  expect(done.takes.map((take: Data) => take.seed).sort()).toEqual([...seeds].sort());
  expect(done.costBreakdown).toHaveLength(4);
  expect(done.cost).toBe(four.total);
  expect(done.conversation.at(-1).content).toContain('There are 4 takes');
  expect(done.takes.map((take: Data) => take.id)).toContain(done.suggestedTake.take.id);
  expect(done.suggestedTake.reason).toMatch(/^Of the 4 takes it /);
  expect(await regenerate(client(), input)).toBe(id);
  const undecided = await jobOf(client(), film, FILM);
  expect(undecided.video).toEqual(before.video);
  expect(undecided.clips[0].currentVersion).toEqual(before.clips[0].currentVersion);

  const foreign = before.clips[1].currentVersion.id;
  expect(await choose(id, foreign)).toMatchObject({ __typename: 'NotFoundError' });
  const { id: third } = done.takes[2];
  expect(await choose(id, third)).toMatchObject({ __typename: 'RegenerationPayload' });
  await restOf(client(), film);
  const chosen = await jobOf(client(), film, FILM);
  expect(chosen.video.id).not.toBe(before.video.id);
  expect(chosen.clips[0].currentVersion.id).toBe(third);
  expect(chosen.clips[0].versions).toHaveLength(5);
  expect((await regenerationOf(id)).version.id).toBe(third);
  expect(await choose(id, third)).toMatchObject({ __typename: 'ConflictError' });
}, 180_000);

test('a take that fails leaves the others, and it is told', async () => {
  // The other model is asked for the same take.
  let refused: unknown;
  replicate.refuses = (input: Data) => {
    refused ??= input.seed;
    return input.seed === refused;
  };
  const id = await regenerate(client(), { jobId: film, clipIndex: 1, instruction: 'less motion', takes: 2 });
  const told = await all(client().watch(EVENTS, { id }));
  expect(told.at(-1).regenerationEvents).toEqual({ step: 'COMPLETED', progress: 100 });
  const done = await regenerationOf(id);
  expect(done).toMatchObject({ status: 'COMPLETED', error: null });
  expect(done.takes).toHaveLength(1);
  expect(done.conversation.at(-1).content).toMatch(/1 of 2 takes could not be made/);
  expect((await jobOf(client(), film, FILM)).status).toBe('COMPLETED');
});

test('cancelling keeps the takes that are made, and one of them can be chosen', async () => {
  replicate.finishes = 'when-told';
  const id = await regenerate(client(), { jobId: film, clipIndex: 2, instruction: 'less motion', takes: 3 });
  await eventually(() => underWay().length === 3);
  replicate.finish(underWay()[0]!.id);
  await untilTakes(id, 2, 1);
  const { regeneration } = await cancel(id);
  expect(regeneration).toMatchObject({ status: 'CANCELLED', takes: [{ cost: expect.any(String) }] });
  expect(regeneration.conversation.at(-1).content).toContain('can be chosen');
  await until(client(), film, (job) => job.cost.reserved === '0');

  await choose(id, regeneration.takes[0].id);
  await restOf(client(), film);
  const { clips } = await jobOf(client(), film, FILM);
  expect(clips[2].currentVersion.id).toBe(regeneration.takes[0].id);
});

const JUDGED = `rankedTakes { take { id take } reason model } suggestedTake { take { take } model }
  costBreakdown { purpose model cost } cost status`;

async function judged(takes: number): Promise<Data> {
  const wish = { clipIndex: 0, instruction: 'warmer', takes, judgeTakes: true };
  const id = await regenerate(client(), { jobId: film, ...wish });
  await restOf(client(), film);
  return (
    await client().query(`query ($id: ID!) { node(id: $id) { ... on Regeneration { ${JUDGED} } } }`, { id })
  ).node;
}

test('a model that sees pictures ranks the takes, for what the estimate said', async () => {
  openai.answer = ({ schemaName }) => {
    const takes = [2, 1].map((take) => ({ take, reason: `Take ${take} is steady.` }));
    return schemaName === 'judged_takes' ? { content: { takes } } : null;
  };
  const wish = { clipIndex: 0, instruction: 'warmer', takes: 2 };
  const [plain, priced] = [await estimate(wish), await estimate({ ...wish, judgeTakes: true })];
  const judgeCost = new Money(priced.total).minus(plain.total);
  expect(priced.reply).toContain('openai:gpt-4o will look at them');

  // The first answer names a take twice: it is asked once more.
  openai.faults.next('wrong-count');
  const before = openai.chats.length;
  const done = await judged(2);
  const [first, second] = openai.chats.slice(before);
  expect(first!.messages.flatMap(({ pictures }) => pictures)).toHaveLength(6);
  expect(second!.messages.at(-1)!.content).toContain('name each of them once');
  expect(done.rankedTakes).toMatchObject([
    { take: { take: 2 }, reason: 'Take 2 is steady.', model: 'openai:gpt-4o' },
    { take: { take: 1 }, model: 'openai:gpt-4o' },
  ]);
  expect(done.suggestedTake).toMatchObject({ take: { take: 2 }, model: 'openai:gpt-4o' });
  const calls = done.costBreakdown.filter(({ purpose }: Data) => purpose === 'JUDGEMENT');
  expect(calls).toHaveLength(2);
  expect(calls.every(({ cost }: Data) => judgeCost.gte(cost))).toBe(true);
});

test('takes that could not be judged are ranked by what was measured', async () => {
  openai.faults.next('no-pictures');
  const done = await judged(2);
  expect(done.status).toBe('COMPLETED');
  expect(done.rankedTakes).toHaveLength(2);
  expect(done.suggestedTake.model).toBeNull();
  const { events } = await jobOf(client(), film, 'events(first: 500) { ... on MessageEvent { kind text } }');
  expect(events.map(({ text }: Data) => text).join()).toMatch(/takes of clip 1 were not judged: .* measured/);
});

test('takes count against the hour, and are one to four', async () => {
  const wish = { clipIndex: 0, instruction: 'warmer' };
  expect((await estimate(wish)).remainingThisHour).toBe(16 - 4 - 2 - 1 - 2 - 2);
  const document = `mutation ($input: RegenerateClipInput!) { regenerateClip(input: $input) { __typename ${FAILURE} } }`;
  const ask = async (takes: number) =>
    (await client().query(document, { input: { jobId: film, ...wish, takes } })).regenerateClip;
  for (const takes of [0, 5])
    expect(await ask(takes)).toMatchObject({ fields: [{ path: ['input', 'takes'] }] });
  const judging = { jobId: film, ...wish, judgeTakes: true };
  expect((await client().query(document, { input: judging })).regenerateClip).toMatchObject({
    fields: [{ path: ['input', 'judgeTakes'] }],
  });
});

const VERSIONS = `clips { versions { id promptWriter prompt seed } currentVersion { id promptWriter seed } vote { preferred { id } over { id } } }`;

test('the prompt of the rules is tried beside that of a model, and the better one is remembered', async () => {
  const words =
    'A fountain pen made of light writes by itself, slowly, on a wooden desk at dawn, in a quiet room.';
  openai.answer = ({ schemaName }) => (schemaName === 'clip_rewrite' ? { content: { prompt: words } } : null);
  const models = { llm: 'openai:gpt-4o', image: 'sketch', video: WAN };
  const other = await createJob(client(), { ...SMALL_FILM, models });
  await restOf(client(), other);
  await regenerate(client(), {
    jobId: other,
    clipIndex: 0,
    instruction: 'make the pen a being of pure light',
  });
  await restOf(client(), other);
  const before = await jobOf(client(), other, `video { id } ${VERSIONS}`);
  expect(before.clips[0].currentVersion.promptWriter).toBe('openai:gpt-4o');

  const trial = { jobId: other, clipIndex: 0, instruction: 'against the rules', byTemplates: true };
  const id = await regenerate(client(), trial);
  await restOf(client(), other);
  expect(await regenerationOf(id)).toMatchObject({ status: 'COMPLETED', takes: [{}] });
  const { video, clips } = await jobOf(client(), other, `video { id } ${VERSIONS}`);
  expect(video).toEqual(before.video);
  expect(clips[0].currentVersion).toEqual(before.clips[0].currentVersion);
  const [tried, shown] = clips[0].versions;
  expect(tried).toMatchObject({ promptWriter: 'templates', seed: shown.seed });
  expect(tried.prompt).not.toContain('made of light');

  const prefer = async (versionId: string, overVersionId: string): Promise<Data> => {
    const document = `mutation ($input: PreferVersionInput!) { preferVersion(input: $input) { __typename
      ... on ClipPayload { clip { vote { preferred { id } over { id } } } } ${FAILURE} } }`;
    return (await client().query(document, { input: { versionId, overVersionId } })).preferVersion;
  };
  await prefer(tried.id, shown.id);
  expect((await prefer(shown.id, tried.id)).clip.vote).toEqual({
    preferred: { id: shown.id },
    over: { id: tried.id },
  });
  expect(await prefer(shown.id, clips[1].versions[0].id)).toMatchObject({ __typename: 'InvalidInputError' });
  expect(await prefer(shown.id, shown.id)).toMatchObject({ __typename: 'InvalidInputError' });
  const { viewer } = await client().query(
    '{ viewer { history { models { name } promptWriters { name won lost cost } } } }',
  );
  // The same model filmed both.
  expect(viewer.history.models).toEqual([]);
  expect(viewer.history.promptWriters).toMatchObject([
    { name: 'openai:gpt-4o', won: 1, lost: 0 },
    { name: 'templates', won: 0, lost: 1, cost: '0' },
  ]);
  expect(Number(viewer.history.promptWriters[0].cost)).toBeGreaterThan(0);
}, 120_000);
