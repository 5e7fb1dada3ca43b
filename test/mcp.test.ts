/** Films made by an agent: the protocol's own client against a whole server. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, type Data } from './helpers/client.js';
import { SMALL_FILM } from './helpers/films.js';
import { startServer, type TestServer } from './helpers/server.js';

const SECRET = 'a secret that is known to nobody but this test';
const tokenFor = (sub: string) =>
  new SignJWT({ sub })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(SECRET));

const LOCAL_FILM = { ...SMALL_FILM, models: { image: 'sketch', video: 'animatic' } };
const PAID_FILM = { ...SMALL_FILM, requireApproval: true, models: { image: 'sketch' } };

let server: TestServer;
let ann: Client;
let bob: Client;
beforeAll(async () => {
  server = await startServer({
    AUTH_JWT_SECRET: SECRET,
    // Nothing is asked of it here: a price is all that is needed.
    REPLICATE_API_TOKEN: 'r8_none',
    REPLICATE_BASE_URL: 'http://127.0.0.1:9',
  });
  [ann, bob] = [await agentOf('ann'), await agentOf('bob')];
});
afterAll(async () => {
  await Promise.all([ann?.close(), bob?.close()]);
  await server?.stop();
});

async function agentOf(sub: string): Promise<Client> {
  const agent = new Client({ name: 'test', version: '1' });
  const headers = { authorization: `Bearer ${await tokenFor(sub)}` };
  const transport = new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), {
    requestInit: { headers },
  });
  await agent.connect(transport);
  await agent.listTools(); // From now on it checks results against the schemas.
  return agent;
}

const call = async (agent: Client, name: string, args: object = {}) =>
  (await agent.callTool({ name, arguments: { ...args } })) as CallToolResult;

async function use(agent: Client, name: string, args: object = {}): Promise<Data> {
  const { isError, structuredContent, content } = await call(agent, name, args);
  if (isError) throw new Error(JSON.stringify(content));
  return structuredContent;
}

async function refusal(agent: Client, name: string, args: object = {}): Promise<string> {
  const { isError, content } = await call(agent, name, args);
  expect(isError).toBe(true);
  return (content as { text: string }[])[0]!.text;
}

async function finished(agent: Client, filmId: string): Promise<Data> {
  const film = await use(agent, 'wait_for_film', { filmId, timeoutSeconds: 50 });
  expect(film).toMatchObject({ done: true, status: 'COMPLETED' });
  return film;
}

describe('a film', () => {
  let filmId: string;

  test('is estimated, created, waited for with news, and there', async () => {
    const { estimateId, total } = await use(ann, 'estimate_film', LOCAL_FILM);
    expect(total).toBe('0');
    const film = await use(ann, 'create_film', { ...LOCAL_FILM, estimateId });
    filmId = film.filmId;

    const told: { progress: number }[] = [];
    const waited = (await ann.callTool(
      { name: 'wait_for_film', arguments: { filmId, afterSequence: 0, timeoutSeconds: 50 } },
      undefined,
      { onprogress: (progress) => told.push(progress) },
    )) as Data;
    expect(waited.structuredContent).toMatchObject({
      filmId,
      done: true,
      status: 'COMPLETED',
      progress: 100,
    });
    expect(told.length).toBeGreaterThan(5);
    expect(told.map(({ progress }) => progress)).toEqual(
      [...told.map(({ progress }) => progress)].sort((a, b) => a - b),
    );
    const link = waited.content.find(({ type }: Data) => type === 'resource_link');
    expect((await fetch(link.uri)).headers.get('content-type')).toBe('video/mp4');

    // Nothing new: answered at once, with the same number.
    const { lastSequence } = waited.structuredContent;
    expect(await use(ann, 'wait_for_film', { filmId, afterSequence: lastSequence })).toMatchObject({
      done: true,
      lastSequence,
      messages: [],
    });
  });

  test('is the same film that GraphQL knows', async () => {
    const { data } = await clientOf(server, await tokenFor('ann')).ask(
      'query ($id: ID!) { job(id: $id) { status } }',
      { id: filmId },
    );
    expect(data.job.status).toBe('COMPLETED');
    await use(ann, 'rename_film', { filmId, name: 'Agent’s film' });
    const found = await use(ann, 'list_films', { status: ['COMPLETED'], text: 'agent' });
    expect(found.films).toMatchObject([{ filmId, name: 'Agent’s film' }]);
    expect((await fetch((await use(ann, 'share_film', { filmId })).url)).status).toBe(200);
  });

  test('can be looked at: storyboard, poster and timeline', async () => {
    const { resources } = await ann.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      ['storyboard', 'poster', 'timeline'].map((kind) => `reelgraph://films/${filmId}/${kind}`),
    );
    const read = async (kind: string) =>
      (await ann.readResource({ uri: `reelgraph://films/${filmId}/${kind}` })).contents as Data[];
    expect((await read('poster'))[0].mimeType).toMatch(/^image\//);
    expect(
      Buffer.from((await read('storyboard'))[0].blob, 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(JSON.parse((await read('timeline'))[0].text).entries).toHaveLength(3);
  });

  test('is cut by words, and the cut is taken back', async () => {
    const instruction = 'swap clips 1 and 3, and make clip 2 rainy';
    const plan = await use(ann, 'plan_edit', { filmId, instruction });
    expect(plan).toMatchObject({
      status: 'PROPOSED',
      film: { filmId },
      clipChanges: [{ clip: { clipIndex: 1 }, instruction: 'make it rainy' }],
    });
    expect((await use(ann, 'apply_edit', { editPlanId: plan.editPlanId })).status).toBe('APPLYING');
    await finished(ann, filmId);
    await use(ann, 'undo_edit', { filmId });
    await finished(ann, filmId);
  });

  test('has a clip made anew in two takes, of which one is chosen', async () => {
    const { regenerationId } = await use(ann, 'regenerate_clip', {
      filmId,
      clipIndex: 0,
      instruction: 'make it night',
      takes: 2,
    });
    await finished(ann, filmId);
    const { regenerations, clips } = await use(ann, 'get_film', { filmId });
    expect(clips).toHaveLength(3);
    const { takes } = regenerations.find((each: Data) => each.regenerationId === regenerationId);
    expect(takes).toHaveLength(2);
    await use(ann, 'choose_take', { regenerationId, versionId: takes[1].versionId });
    await finished(ann, filmId);
  });

  test('is exported', async () => {
    const { url, filename } = await use(ann, 'export_film', { filmId, format: 'OTIO' });
    expect(filename).toMatch(/\.otio$/);
    expect((await fetch(url)).status).toBe(200);
  });

  test("is nobody else's", async () => {
    for (const tool of ['get_film', 'wait_for_film', 'approve_storyboard', 'cancel_film', 'undo_edit'])
      expect(await refusal(bob, tool, { filmId })).toMatch(/^NOT_FOUND: /);
    expect((await use(bob, 'list_films')).films).toEqual([]);
    await expect(bob.readResource({ uri: `reelgraph://films/${filmId}/poster` })).rejects.toThrow(
      /not yours/,
    );
  });
});

describe('a film that costs money', () => {
  test('is made only for a price that was confirmed', async () => {
    expect(await refusal(ann, 'create_film', PAID_FILM)).toMatch(
      /^CONFIRMATION_NEEDED: .*USD.*estimate_film/,
    );
    const { estimateId } = await use(ann, 'estimate_film', PAID_FILM);
    const other = { ...PAID_FILM, prompt: 'Another film for the same money', estimateId };
    expect(await refusal(ann, 'create_film', other)).toMatch(/exactly this request/);
    expect(await refusal(bob, 'create_film', { ...PAID_FILM, estimateId })).toMatch(/exactly this request/);

    const { filmId } = await use(ann, 'create_film', { ...PAID_FILM, estimateId });
    const waiting = await use(ann, 'wait_for_film', { filmId, afterSequence: 0, timeoutSeconds: 50 });
    expect(waiting).toMatchObject({ done: true, status: 'AWAITING_APPROVAL' });
    expect(await use(ann, 'cancel_film', { filmId })).toMatchObject({ status: 'CANCELLED' });
  });
});

describe('a file', () => {
  const lyrics = { filename: 'words.txt', contentType: 'text/plain' };

  test('comes inline', async () => {
    const data = Buffer.from('La la la').toString('base64');
    expect(await use(ann, 'upload_file', { ...lyrics, data })).toMatchObject({
      status: 'READY',
      uploadUrl: null,
    });
    expect(await refusal(ann, 'upload_file', { ...lyrics, contentType: 'image/png', data })).toMatch(
      /^INVALID_INPUT/,
    );
  });

  test('is sent by PUT', async () => {
    const { uploadUrl, headers, status } = await use(ann, 'upload_file', { ...lyrics, byteSize: 8 });
    expect(status).toBe('AWAITING_UPLOAD');
    expect((await fetch(uploadUrl, { method: 'PUT', headers, body: 'La la la' })).status).toBe(200);
  });

  test('is too large for a message, or none at all', async () => {
    expect(await refusal(ann, 'upload_file', { ...lyrics, data: 'A'.repeat(2_900_000) })).toMatch(
      /PUT the file/,
    );
    expect(await refusal(ann, 'upload_file', lyrics)).toMatch(/data.*byteSize/);
  });
});

describe('what is wrong is said', () => {
  test.each([
    ['create_film', { kind: 'AD' }, /^INVALID_INPUT: prompt: /],
    [
      'create_film',
      { kind: 'AD', prompt: 'A shoe', durationSeconds: 400 },
      /^INVALID_INPUT: durationSeconds: /,
    ],
    ['create_film', { kind: 'AD', prompt: 'A shoe', duration: 20 }, /duration/],
    ['create_film', { kind: 'AD', prompt: 'A shoe', style: { moood: 'tense' } }, /moood.*mood/],
    ['get_film', { filmId: 'rubbish' }, /is not an id of this API/],
    ['get_film', { filmId: ['a', 'b'] }, /^INVALID_INPUT: filmId: /],
    ['get_film', {}, /^INVALID_INPUT: filmId: /],
    [
      'wait_for_film',
      { filmId: Buffer.from('Job:00000000-0000-7000-8000-000000000000').toString('base64') },
      /^NOT_FOUND/,
    ],
    ['wait_for_film', { filmId: 'x', timeoutSeconds: 1e9 }, /timeoutSeconds/],
    ['list_films', { first: 1000 }, /^INVALID_INPUT: first: /],
    [
      'apply_edit',
      { editPlanId: Buffer.from('Job:00000000-0000-7000-8000-000000000000').toString('base64') },
      /EditPlan/,
    ],
  ])('%s %j', async (tool, args, said) => {
    expect(await refusal(ann, tool, args)).toMatch(said);
  });

  test('a tool, a prompt or a resource that is not there', async () => {
    await expect(ann.callTool({ name: 'make_coffee' })).rejects.toThrow(/no tool "make_coffee"/);
    await expect(ann.getPrompt({ name: 'make_film' })).rejects.toThrow(/needs "idea"/);
    await expect(ann.readResource({ uri: 'file:///etc/passwd' })).rejects.toThrow(/-32002/);
  });
});

test('tools say what they take, give and do', async () => {
  const { tools } = await ann.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'apply_edit',
    'approve_storyboard',
    'cancel_film',
    'choose_take',
    'create_film',
    'edit_storyboard',
    'estimate_film',
    'export_film',
    'get_film',
    'list_films',
    'list_models',
    'plan_edit',
    'regenerate_clip',
    'rename_film',
    'share_film',
    'undo_edit',
    'upload_file',
    'wait_for_film',
  ]);
  for (const { annotations, outputSchema } of tools) {
    expect(annotations).toHaveProperty('readOnlyHint');
    expect(outputSchema).toHaveProperty('properties');
  }
  const create = tools.find(({ name }) => name === 'create_film')!.inputSchema as Data;
  expect(create.required).toEqual(['kind', 'prompt']);
  // In the words of the GraphQL schema, down to the shots.
  expect(create.properties.durationSeconds.description).toMatch(/^AD: 15 to 60/);
  expect(create.properties.shots.items.properties.dialogue.description).toMatch(/^What is said/);
  expect((await use(ann, 'list_models', { role: 'VIDEO' })).models).not.toEqual([]);
});

describe('at the door', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body,
    });
  const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });

  test('nobody without a token is let in', async () => {
    const response = await post(PING);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('no page of another site is, whatever token it has', async () => {
    const authorization = `Bearer ${await tokenFor('ann')}`;
    expect((await post(PING, { authorization, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(PING, { authorization })).status).toBe(200);
  });

  test('only single messages of JSON are taken', async () => {
    const authorization = `Bearer ${await tokenFor('ann')}`;
    expect((await post('{', { authorization })).status).toBe(400);
    expect((await post(`[${PING}]`, { authorization })).status).toBe(400);
    expect((await post('x'.repeat(4_000_000), { authorization })).status).toBe(413);
    expect((await fetch(`${server.url}/mcp`)).status).toBe(405);
  });
});
