/** Scenarios from outside: what they cost, who writes them, how they fail, how they are kept, and the film that follows. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../src/database/client.js';
import type { Prisma } from '../src/database/generated/client.js';
import { settleLostScenarioCalls } from '../src/pipeline/ledger/scenario-calls.js';
import { type OpenAiDouble, startOpenAiDouble } from './doubles/openai-double.js';
import { type Client, clientOf, type Data, type Variables } from './helpers/client.js';
import { act, createJob, FAILURE, until } from './helpers/films.js';
import { startServer, type TestServer } from './helpers/server.js';

const SECRET = 'a secret of more than thirty-two characters';
const NOIR = 'A detective enters his dimly lit office on a rainy night. Somebody sits in his chair.';
/** Quick, and enforces schemas: every failure shows at the first call. */
const GPT = 'openai:gpt-4o-mini';

let openai: OpenAiDouble;
let openrouter: OpenAiDouble;
let keyed: TestServer;
let keyless: TestServer;
let ada: Client;
let bob: Client;
let local: Client;

beforeAll(async () => {
  openai = await startOpenAiDouble();
  openrouter = await startOpenAiDouble({ flavour: 'openrouter' });
  [keyed, keyless] = await Promise.all([
    startServer({
      AUTH_JWT_SECRET: SECRET,
      LOG_LEVEL: 'trace',
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: openai.url,
      OPENROUTER_API_KEY: 'sk-or-test',
      OPENROUTER_BASE_URL: openrouter.url,
      SCENARIO_BUDGET_USD: '0.05',
    }),
    startServer(),
  ]);
  ada = clientOf(keyed, await tokenOf('ada'));
  bob = clientOf(keyed, await tokenOf('bob'));
  local = clientOf(keyless);
});

afterAll(async () => {
  await Promise.all([keyed?.stop(), keyless?.stop(), openai?.close(), openrouter?.close()]);
});

beforeEach(() => {
  for (const double of [openai, openrouter]) {
    double.faults.clear();
    double.answer = ({ messages }) => ({ content: { shots: shotsFor(messages.at(-1)!.content) } });
  }
});

describe('what a scenario costs', () => {
  it.each([1, 5, 20])('is estimated within a tenth, with %i shots', async (shotCount) => {
    const input = { description: NOIR, shotCount, model: GPT };
    const estimated = await estimate(ada, input);
    const { scenario } = await generate(ada, input);
    expect(estimated.model).toBe(scenario.model);
    expect(Number(scenario.cost)).toBeGreaterThan(0);
    expect(Math.abs(Number(estimated.cost) / Number(scenario.cost) - 1)).toBeLessThan(0.1);
  });

  it('is what the provider charged, where it tells, and is on the bill', async () => {
    const carol = clientOf(keyed, await tokenOf('carol'));
    openrouter.answer = ({ messages }) => ({
      content: { shots: shotsFor(messages[0]!.content + messages.at(-1)!.content) },
      inputTokens: 1000,
      outputTokens: 234,
    });
    const { scenario } = await generate(carol, { description: NOIR, shotCount: 3, model: 'llama-3.1-70b' });
    expect(scenario).toMatchObject({
      model: 'openrouter:meta-llama/llama-3.1-70b-instruct',
      llmUsed: true,
      cost: '0.001234',
      inputTokens: 1000,
      outputTokens: 234,
    });
    expect(await carol.query('{ viewer { spent } }')).toEqual({ viewer: { spent: '0.001234' } });
  });

  it('never goes over the limit: what does not fit is not asked for', async () => {
    const before = openai.chats.length;
    const result = await generate(ada, { description: NOIR, shotCount: 20, model: 'openai:gpt-4o' });
    expect(result).toMatchObject({ __typename: 'BudgetExceededError', limit: '0.05', spent: '0' });
    expect(Number(result.estimate)).toBeGreaterThan(0.05);
    expect(openai.chats.length).toBe(before);
  });

  it('is paid once for one idempotency key, also when the request is repeated at once', async () => {
    const before = openai.chats.length;
    const input = { description: NOIR, shotCount: 2, model: GPT, idempotencyKey: 'noir-1' };
    const both = await Promise.all([generate(ada, input), generate(ada, input)]);
    const later = await generate(ada, input);
    const ids = [...both, later].map(({ scenario }) => scenario.id);
    expect(new Set(ids).size).toBe(1);
    expect(openai.chats.length).toBe(before + 1);
    expect(fieldsOf(await generate(ada, { ...input, shotCount: 3 }))).toEqual(['input.idempotencyKey']);
    // Keys are everybody's own.
    expect((await generate(bob, { ...input, model: 'templates' })).scenario.id).not.toBe(ids[0]);
  });

  it('counts as estimated when a killed server left the call open', async () => {
    const { prisma: db, close } = connect(keyless.databaseUrl!);
    try {
      const call: Prisma.LedgerEntryCreateInput = {
        owner: 'nobody',
        purpose: 'SCENARIO',
        provider: 'openai',
        model: 'gpt-4o-mini',
        estimate: '0.01',
      };
      const lost = await db.ledgerEntry.create({ data: { ...call, at: new Date(Date.now() - 11 * 60_000) } });
      const underWay = await db.ledgerEntry.create({ data: call });
      await settleLostScenarioCalls(db);
      const [one, other] = await Promise.all(
        [lost, underWay].map(({ id }) => db.ledgerEntry.findUniqueOrThrow({ where: { id } })),
      );
      expect([one!.state, one!.cost.toString()]).toEqual(['FAILED', '0.01']);
      expect([other!.state, other!.cost.toString()]).toEqual(['OPEN', '0']);
    } finally {
      await close();
    }
  });
});

describe('a model that fails', () => {
  const answered = ['refused', 'cut-off', 'empty', 'not-json', 'wrong-shape', 'wrong-count'] as const;
  const failures = [...answered, 'bad-key', 'insufficient-quota', 'moderated', { retryAfter: 200 }] as const;

  it.each(failures)('is named when it was chosen: %j', async (fault) => {
    openai.faults.always(fault);
    const result = await generate(ada, { description: NOIR, shotCount: 3, model: GPT });
    openai.faults.clear();
    expect(result).toMatchObject({
      __typename: 'ProviderFailedError',
      code: 'PROVIDER_FAILED',
      provider: 'openai',
    });
    expect(result.retryable).toBe(typeof fault === 'object');
    expect(result.message.length).toBeGreaterThan(20);
    expect(result.message).not.toContain('sk-test');
  });

  it('is replaced by rules when nobody chose it, and what it took is told', async () => {
    openrouter.faults.always('wrong-shape');
    const { scenario } = await generate(ada, { description: NOIR, shotCount: 4 });
    expect(scenario).toMatchObject({ llmUsed: false, model: 'templates', inputTokens: 0 });
    expect(scenario.shots).toHaveLength(4);
    expect(Number(scenario.cost)).toBeGreaterThan(0);
    const [tried] = scenario.costBreakdown;
    expect(tried).toMatchObject({ purpose: 'SCENARIO', model: 'anthropic/claude-3-haiku' });
    expect(scenario.costBreakdown.at(-1)).toEqual({ purpose: 'SCENARIO', model: 'templates', cost: '0' });
  });

  it('is asked again when it may go better', async () => {
    openai.faults.next('server-error');
    const { scenario } = await generate(ada, { description: NOIR, shotCount: 3, model: GPT });
    expect(scenario).toMatchObject({ llmUsed: true, model: GPT });
  });

  it('can write what no database takes', async () => {
    openai.answer = () => ({
      content: { shots: [{ ...SHOT, enhancedPrompt: 'A door\u0000 opens \ud83c', mood: '' }] },
    });
    const { scenario } = await generate(ada, { description: NOIR, shotCount: 1, model: GPT });
    expect(scenario.shots[0].enhancedPrompt).toMatch(/^A door ? ?opens/);
    expect(scenario.shots[0].mood).not.toBe('');
  });
});

describe('a wish that can not be met', () => {
  it.each([
    [{ description: 'ab' }, ['input.description']],
    [{ description: 'so '.repeat(1667) }, ['input.description']],
    [{ description: 'A \u0007 bell' }, ['input.description']],
    [{ shotCount: 0 }, ['input.shotCount']],
    [{ shotCount: 21, durationPerShot: 0.5 }, ['input.shotCount', 'input.durationPerShot']],
    [{ durationPerShot: 15.1 }, ['input.durationPerShot']],
    [{ model: 'hal-9000' }, ['input.model']],
    [{ model: 'local:llama3' }, ['input.model']],
    [{ model: 'claude-3.5-sonnet' }, ['input.model']],
  ])('is named by its fields: %#', async (wish, fields) => {
    const input = { description: NOIR, ...wish };
    expect(fieldsOf(await generate(ada, input))).toEqual(fields);
    expect(fieldsOf(await estimate(ada, input))).toEqual(fields);
  });

  it('says which models there are', async () => {
    const { message } = await generate(local, { description: NOIR, model: 'claude-3-haiku' });
    expect(message).toContain('OPENROUTER_API_KEY');
    expect(message).toContain('templates');
    const { scenarioModels } = await ada.query('{ scenarioModels { name available inputPerMillion } }');
    expect(scenarioModels).toHaveLength(6);
    expect(scenarioModels).toContainEqual({
      name: 'claude-3-haiku',
      available: true,
      inputPerMillion: '0.25',
    });
    expect(scenarioModels).toContainEqual(
      expect.objectContaining({ name: 'gpt-3.5-turbo', available: false }),
    );
  });
});

describe('without a key', () => {
  it('the same words give the same shots, for nothing', async () => {
    const input = { description: NOIR, shotCount: 7, aspectRatio: 'PORTRAIT_9_16', style: 'noir' };
    expect(await estimate(local, input)).toMatchObject({ model: 'templates', cost: '0' });
    const [one, two] = [await generate(local, input), await generate(local, input)];
    expect(one.scenario).toMatchObject({
      model: 'templates',
      llmUsed: false,
      cost: '0',
      aspectRatio: 'PORTRAIT_9_16',
    });
    expect(one.scenario.shots.map((shot: Data) => shot.shotNumber)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(two.scenario.shots).toEqual(one.scenario.shots);
    expect(two.scenario.id).not.toBe(one.scenario.id);
    const other = await generate(local, { ...input, description: 'Two sisters fly a kite on a green hill.' });
    expect(other.scenario.shots).not.toEqual(one.scenario.shots);
  });

  it('a film is made from a scenario, shot for shot, and outlives it', async () => {
    const { scenario } = await generate(local, { description: NOIR, shotCount: 4, durationPerShot: 2 });
    const job = await createJob(local, {
      kind: 'FILM',
      soundtrackOff: true,
      prompt: NOIR,
      resolution: 'P480',
      scenarioId: scenario.id,
    });
    const planned = await until(
      local,
      job,
      ({ clips }) => clips.length > 0,
      'status clips { durationSeconds } settings { scenario { id } }',
    );
    await act(local, 'cancelJob', job);
    expect(planned.status).toBe('PROCESSING');
    expect(planned.clips.map((clip: Data) => clip.durationSeconds)).toEqual([2, 2, 2, 2]);
    expect(planned.settings.scenario).toEqual({ id: scenario.id });
    await remove(local, scenario.id);
    const query = `query ($id: ID!) { job(id: $id) { clips { clipIndex }
      settings { prompt shots { enhancedPrompt durationSeconds } references scenario { id } }
      events { job { id status } } } }`;
    const { job: afterwards } = await local.query(query, { id: job });
    expect(afterwards.clips).toHaveLength(4);
    // The film can be made again without its scenario.
    expect(afterwards.settings).toEqual({
      prompt: NOIR,
      shots: scenario.shots.map((shot: Data) => ({
        enhancedPrompt: shot.enhancedPrompt,
        durationSeconds: 2,
      })),
      references: [],
      scenario: null,
    });
    expect(new Set(afterwards.events.map((event: Data) => event.job.id))).toEqual(new Set([job]));
  });
});

describe('the library', () => {
  it('keeps a scenario beside its refinement, newest first, and forgets what is deleted', async () => {
    const dora = clientOf(keyed, await tokenOf('dora'));
    const wish = {
      description: NOIR,
      shotCount: 3,
      pattern: 'ACTION',
      aspectRatio: 'SQUARE_1_1',
      mood: 'tense',
      model: 'templates',
    };
    const { scenario: first } = await generate(dora, wish);
    const { scenario: second } = await generate(dora, {
      description: 'make it a sunny noon',
      refineScenarioId: first.id,
      model: 'templates',
    });
    expect(second).toMatchObject({
      refines: { id: first.id },
      pattern: 'ACTION',
      aspectRatio: 'SQUARE_1_1',
      mood: 'tense',
    });
    expect(second.shots).toHaveLength(3);
    expect(second.shots.map((shot: Data) => shot.timeOfDay)).toEqual(['midday', 'midday', 'midday']);

    const library = async () =>
      (await dora.query('{ scenarios { totalCount nodes { id shots { timeOfDay } refines { id } } } }'))
        .scenarios;
    const { totalCount, nodes } = await library();
    expect([totalCount, nodes.map(({ id }: Data) => id)]).toEqual([2, [second.id, first.id]]);
    // The first one is as it was.
    expect(nodes[1].shots.map((shot: Data) => shot.timeOfDay)).toEqual(
      first.shots.map((shot: Data) => shot.timeOfDay),
    );

    expect(await remove(dora, first.id)).toEqual({
      __typename: 'DeleteScenarioPayload',
      deletedScenarioId: first.id,
    });
    expect(await remove(dora, first.id)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await library()).toMatchObject({ totalCount: 1, nodes: [{ id: second.id, refines: null }] });
  });

  it('shows the model the shots that it is to change, and counts them', async () => {
    const { scenario } = await generate(ada, { description: NOIR, shotCount: 3, model: GPT });
    const wish = { description: 'Closer, and at dawn', refineScenarioId: scenario.id, model: GPT };
    await generate(ada, wish);
    expect(openai.chats.at(-1)!.messages.at(-1)!.content).toContain(scenario.shots[2].enhancedPrompt);
    const plain = await estimate(ada, { description: wish.description, shotCount: 3, model: GPT });
    expect((await estimate(ada, wish)).inputTokens).toBeGreaterThan(plain.inputTokens);
  });

  it('is nobody else’s', async () => {
    const { scenario } = await generate(ada, { description: NOIR, model: 'templates' });
    const theirs = { description: 'make it night', refineScenarioId: scenario.id, model: 'templates' };
    expect(await generate(bob, theirs)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await estimate(bob, theirs)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await remove(bob, scenario.id)).toMatchObject({ __typename: 'NotFoundError' });
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await bob.query(node, { id: scenario.id })).toEqual({ node: null });
    expect(await ada.query(node, { id: scenario.id })).toEqual({ node: { id: scenario.id } });
    const film = { kind: 'FILM', soundtrackOff: true, prompt: NOIR, scenarioId: scenario.id };
    expect(
      await bob.query('mutation ($input: CreateJobInput!) { createJob(input: $input) { __typename } }', {
        input: film,
      }),
    ).toEqual({
      createJob: { __typename: 'NotFoundError' },
    });
  });
});

it('no key of a provider stands in the log, at its lowest level', () => {
  const log = keyed.log();
  expect(log).toContain('A scenario is written by rules');
  expect(log).not.toMatch(/sk-test|sk-or-test|\beyJ[\w-]{10}/);
  expect(log).not.toContain(SECRET);
});

describe('on the command line', () => {
  it('tells the price before and after, and writes shots that a film can be made from', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-scenario-'));
    try {
      const file = path.join(folder, 'noir.json');
      const words = ['-d', NOIR, '-n', '3', '--aspect-ratio', '9:16', '--model', GPT, '-o', file];
      const printed = await command(...words);
      expect(printed).toMatch(/^Estimate: 0\.00\d+ USD with openai:gpt-4o-mini/);
      expect(printed).toMatch(/^Cost: +0\.00\d+ USD/m);
      expect(printed).toContain('3 shots, 15 seconds');
      const { id, shots } = JSON.parse(await readFile(file, 'utf8')) as Data;
      expect(printed).toContain(`--refine ${id}`);
      const document =
        'query ($input: CreateJobInput!) { estimateJob(input: $input) { __typename ... on Error { message } } }';
      const input = { kind: 'FILM', soundtrackOff: true, prompt: NOIR, shots };
      expect(await ada.query(document, { input })).toEqual({ estimateJob: { __typename: 'CostEstimate' } });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('shows the models, and fails with what is wrong', async () => {
    expect(await command('--list-models')).toMatch(
      /^claude-3-haiku +anthropic +balanced +0\.25 \/ 1\.25 +yes/m,
    );
    await expect(command('-d', NOIR, '-n', '21')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('from 1 to 20'),
    });
  });
});

const SHOT = {
  shotType: 'wide',
  enhancedPrompt: 'Wide shot, eye level: a worn desk under a single lamp, rain on the panes. '.repeat(6),
  negativePrompt: 'blurry, low quality, text, watermark, bright daylight, cartoon',
  durationSeconds: 5,
  dialogue: null,
  characters: ['detective', 'stranger'],
  landscapes: ['office', 'interior', 'city'],
  styles: ['film noir', 'cinematic'],
  mood: 'tense',
  timeOfDay: 'night',
};

/** As many shots of a model's usual length as were asked for. */
function shotsFor(words: string) {
  const count = Number(/"shots": (\d+)/.exec(words)?.[1] ?? 0);
  return Array.from({ length: count }, (_, index) => ({
    ...SHOT,
    shotType: ['wide', 'medium', 'close-up'][index % 3],
  }));
}

const tokenOf = (owner: string) =>
  new SignJWT({ sub: owner })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(SECRET));

async function command(...words: string[]): Promise<string> {
  const file = path.resolve(import.meta.dirname, '..', 'dist', 'command.js');
  const server = ['--url', keyed.url, '--token', await tokenOf('ada')];
  const { stdout } = await promisify(execFile)(process.execPath, [file, 'scenario', ...words, ...server]);
  return stdout;
}

const SCENARIO = `id model llmUsed cost inputTokens outputTokens mood aspectRatio pattern refines { id }
  costBreakdown { purpose model cost }
  shots { shotId shotNumber shotType enhancedPrompt negativePrompt durationSeconds mood timeOfDay }`;

async function generate(client: Client, input: Variables): Promise<Data> {
  const document = `mutation ($input: GenerateScenarioInput!) { generateScenario(input: $input) { __typename
    ... on ScenarioPayload { scenario { ${SCENARIO} } } ${FAILURE}
    ... on BudgetExceededError { limit spent estimate } ... on ProviderFailedError { provider retryable } } }`;
  return (await client.query(document, { input })).generateScenario;
}

async function estimate(client: Client, input: Variables): Promise<Data> {
  const document = `query ($input: GenerateScenarioInput!) { estimateScenario(input: $input) { __typename
    ... on ScenarioEstimate { model cost inputTokens outputTokens } ${FAILURE} } }`;
  return (await client.query(document, { input })).estimateScenario;
}

async function remove(client: Client, id: string): Promise<Data> {
  const document = `mutation ($id: ID!) { deleteScenario(scenarioId: $id) { __typename ... on DeleteScenarioPayload { deletedScenarioId } ... on Error { code } } }`;
  return (await client.query(document, { id })).deleteScenario;
}

const fieldsOf = (result: Data): string[] =>
  result.fields.map(({ path }: { path: string[] }) => path.join('.'));
