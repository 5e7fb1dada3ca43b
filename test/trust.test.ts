/** Who may see and do what, and what a server makes of rubbish. */
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../src/film/seed.js';
import { all, type Client, clientOf, type Data } from './helpers/client.js';
import {
  act,
  createJob,
  jobOf,
  regenerate,
  restOf,
  SMALL_FILM,
  upload,
  uploadSong,
} from './helpers/films.js';
import { startServer, type TestServer } from './helpers/server.js';
import {
  documentFor,
  faults,
  fieldsOf,
  rubbishVariables,
  takesIds,
  variablesFor,
} from './hostile/rubbish.js';

const SECRET = 'a secret that is known to nobody but this test';

let server: TestServer;
let ann: Client;
let bob: Client;
let job: string;
/** Of everything that Ann has: ids by the name of their type. */
let ids: Map<string, string>;

/** Captions that are cut in many places, through emoji of several people too. */
const FAMILY = '👨‍👩‍👧‍👦';
const HOSTILE_LYRICS = `[00:01.00]${FAMILY.repeat(60)}\n[00:04.00]${'e\u0301'.repeat(200)}\n[00:06.00]${'🏳️‍🌈 '.repeat(60)}`;

const tokenFor = (sub: string, lifeSeconds = 3600, secret = SECRET) =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sub)
    .setExpirationTime(Math.floor(Date.now() / 1000) + lifeSeconds)
    .sign(new TextEncoder().encode(secret));

beforeAll(async () => {
  server = await startServer({ AUTH_JWT_SECRET: SECRET, LOG_LEVEL: 'trace' });
  [ann, bob] = [clientOf(server, await tokenFor('ann')), clientOf(server, await tokenFor('bob'))];
  const audioAssetId = await uploadSong(ann, 10);
  const lyricsAssetId = await upload(ann, 'lyrics.lrc', 'text/plain', Buffer.from(HOSTILE_LYRICS));
  // That this film is made at all is the first of the tests.
  job = await createJob(ann, {
    kind: 'MUSIC_VIDEO',
    prompt: 'A lighthouse in the fog',
    audioAssetId,
    lyricsAssetId,
    captions: true,
    aspectRatio: 'SQUARE_1_1',
    resolution: 'P480',
  });
  await restOf(ann, job);
  await regenerate(ann, { jobId: job, clipIndex: 0, instruction: 'darker' });
  await restOf(ann, job);
  ids = idsIn(
    await jobOf(
      ann,
      job,
      `__typename id audio { __typename id } stages { __typename id } audioAnalysis { __typename id } scenePlan { __typename id }
       referenceImages { __typename id scenes { __typename id } } clipPrompts { __typename id items { __typename id } }
       clips { __typename id video { __typename id url } versions { __typename id } } video { __typename id } cost { entries { __typename id } }
       regenerations(first: 1) { nodes { __typename id } }`,
    ),
  );
}, 120_000);
afterAll(() => server?.stop());

function idsIn(data: Data, found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(data)) for (const item of data) idsIn(item, found);
  else if (data && typeof data === 'object') {
    if (data.id) found.set(data.__typename, data.id);
    for (const value of Object.values(data)) idsIn(value, found);
  }
  return found;
}

/** `deleted` is the update that reports a deletion, `connected` resolves with the first update of any job. */
function watchJobs(client: Client, filter = '') {
  let connect = () => {};
  const connected = new Promise<void>((resolve) => {
    connect = resolve;
  });
  const fields = 'id deletedAt prompt stages { id } cost { total }';
  async function readUntilDeleted(): Promise<Data> {
    for await (const { jobsUpdated } of client.watch(`subscription { jobsUpdated${filter} { ${fields} } }`)) {
      connect();
      if (jobsUpdated.deletedAt) return jobsUpdated;
    }
  }
  return { connected, deleted: readUntilDeleted() };
}

test('everyone who watches the jobs of an owner hears that one was deleted, and nobody else does', async () => {
  const dora = clientOf(server, await tokenFor('dora'));
  const watched = [watchJobs(ann), watchJobs(ann, '(filter: { status: PROCESSING })'), watchJobs(dora)];
  const [anns, doras] = [
    await createJob(ann, { ...SMALL_FILM, prompt: 'A pen' }),
    await createJob(dora, SMALL_FILM),
  ];
  await Promise.all(watched.map(({ connected }) => connected));
  await act(ann, 'deleteJob', anns);
  for (const { deleted } of watched.slice(0, 2))
    expect(await deleted).toMatchObject({ id: anns, prompt: 'A pen', stages: [], cost: { total: '0' } });
  await act(dora, 'deleteJob', doras);
  expect((await watched[2]!.deleted).id).toBe(doras);
});

describe('without a token', () => {
  test('nothing is answered over HTTP', async () => {
    const { status, errors } = await clientOf(server).ask('{ viewer { id } }');
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('a WebSocket is closed', async () => {
    await expect(all(clientOf(server).watch('subscription { jobsUpdated { id } }'))).rejects.toThrow('4403');
  });

  test.each([
    ['another secret', () => tokenFor('ann', 3600, 'some other secret, long enough to be used')],
    ['an end in the past', () => tokenFor('ann', -60)],
    ['nobody in it', () => tokenFor('')],
    [
      'no signature',
      async () =>
        `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"ann"}').toString('base64url')}.`,
    ],
  ])('a token with %s is none', async (_what, token) => {
    const { errors } = await clientOf(server, await token()).ask('{ viewer { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('a socket ends with its token', async () => {
    const brief = clientOf(server, await tokenFor('ann', 2));
    await expect(all(brief.watch('subscription { jobsUpdated { id } }'))).rejects.toThrow('4403');
  });
});

describe("what is somebody else's", () => {
  test('is not there by its id, whatever it is', async () => {
    expect(ids.size).toBeGreaterThanOrEqual(12);
    for (const [type, id] of ids) {
      const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
      expect((await ann.query(query, { id })).node, type).toEqual({ __typename: type, id });
      const { data, errors } = await bob.ask(query, { id });
      expect([data?.node, errors?.map((error) => error.extensions?.code)], type).toEqual([null, undefined]);
    }
    const { nodes } = await bob.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [...ids.values()],
    });
    expect(nodes.every((node: Data) => node === null)).toBe(true);
  });

  test('is in no list', async () => {
    const lists = await bob.query(
      '{ jobs(first: 10) { totalCount nodes { id } } assets(first: 10) { totalCount nodes { id } } viewer { spent jobsThisHour } }',
    );
    expect(lists).toEqual({
      jobs: { totalCount: 0, nodes: [] },
      assets: { totalCount: 0, nodes: [] },
      viewer: { spent: '0', jobsThisHour: 0 },
    });
  });

  test('can not be asked for or changed by any query or mutation', async () => {
    const before = await jobOf(ann, job);
    const tried = [
      ...fieldsOf('Query').map((field) => ['query', field] as const),
      ...fieldsOf('Mutation').map((field) => ['mutation', field] as const),
    ].filter(([, field]) => takesIds(field.args));
    expect(tried.length).toBeGreaterThan(12);
    for (const [kind, field] of tried) {
      const { data, errors } = await bob.ask(documentFor(kind, field), variablesFor(ids, field));
      const answer = data?.[field.name];
      const isNothing =
        answer === null ||
        answer === undefined ||
        (Array.isArray(answer) && answer.every((item) => item === null)) ||
        answer.code === 'NOT_FOUND';
      expect(isNothing, `${field.name} answered ${JSON.stringify(answer)} ${JSON.stringify(errors)}`).toBe(
        true,
      );
    }
    expect(await jobOf(ann, job)).toEqual(before);
  });

  test('can not be watched', async () => {
    for (const field of fieldsOf('Subscription').filter(({ args }) => takesIds(args))) {
      await expect(
        all(bob.watch(documentFor('subscription', field), variablesFor(ids, field))),
        field.name,
      ).rejects.toThrow('NOT_FOUND');
      await expect(
        all(bob.stream(documentFor('subscription', field), variablesFor(ids, field))),
        field.name,
      ).rejects.toThrow('NOT_FOUND');
    }
  });

  test('can not be used for a job of one’s own', async () => {
    await expect(
      createJob(bob, { kind: 'MUSIC_VIDEO', prompt: 'A lighthouse', audioAssetId: ids.get('Asset') }),
    ).rejects.toThrow(/NotFoundError|InvalidInputError/);
    await expect(createJob(bob, { ...SMALL_FILM, brand: { logoAssetId: ids.get('Asset') } })).rejects.toThrow(
      /NotFoundError|InvalidInputError/,
    );
  });

  test('a link opens one file, as it was given, and no other', async () => {
    const { clips } = await jobOf(ann, job, 'clips { video { url } }');
    const [url, other] = [new URL(clips[0].video.url), new URL(clips[1].video.url)];
    expect((await fetch(url)).status).toBe(200);
    const altered = [
      String(url).replace(url.pathname, other.pathname),
      String(url).replace('video%2Fmp4', 'text%2Fhtml'),
      String(url).replace(/expires=\d+/, 'expires=99999999999'),
      String(url).replace(/signature=[^&]+/, 'signature='),
      String(url).split('?')[0]!,
    ];
    for (const link of altered) expect((await fetch(link)).status, link).toBe(403);
  });
});

describe('rubbish', () => {
  test('in arguments is refused by name, never as a fault of the server', { timeout: 120_000 }, async () => {
    const random = randomFrom('rubbish', Number(process.env.FUZZ_SEED ?? 1));
    const fields = [
      ...fieldsOf('Mutation').map((field) => ['mutation', field] as const),
      ...fieldsOf('Query').map((field) => ['query', field] as const),
    ].filter(([, field]) => field.args.length > 0);
    const carol = clientOf(server, await tokenFor('carol'));
    for (let round = 0; round < 12; round++) {
      for (const [kind, field] of fields) {
        const variables = rubbishVariables(random, ids, field);
        // What is deleted or stopped by luck would spoil the rest.
        const client = /^(delete|cancel|create|generate)/.test(field.name) ? carol : ann;
        const answer = await client.ask(documentFor(kind, field), variables);
        expect(faults(answer), `${field.name} ${JSON.stringify(variables).slice(0, 1500)}`).toEqual([]);
      }
    }
    expect((await jobOf(ann, job)).id).toBe(job);
  });

  test.each([
    ['a negative page', '{ jobs(first: -1) { totalCount } }'],
    ['a page too large', '{ jobs(first: 1000000) { totalCount } }'],
    ['a cursor of its own', '{ jobs(first: 2, after: "nonsense") { nodes { id } } }'],
    ['a deep document', `{ jobs { nodes { ${'clips { job { '.repeat(12)} id ${'} }'.repeat(12)} } } }`],
    [
      'a wide document',
      `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: viewer { id }`).join(' ')} }`,
    ],
    ['a long document', `{ ${'viewer { id } '.repeat(3000)} }`],
    ['a field that is not there', '{ secrets }'],
    ['no document', ''],
    ['a fragment in a circle', 'query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
    ['two operations', 'query a { viewer { id } } query b { viewer { id } }'],
  ])('%s is refused', async (_what, document) => {
    const answer = await ann.ask(document);
    expect(faults(answer)).toEqual([]);
    expect(answer.errors?.length ?? 0).toBeGreaterThan(0);
  });

  test('of a document leaves the socket and its other operations alone', async () => {
    await expect(all(ann.watch('subscription { nonsense }'))).rejects.toThrow('DOCUMENT_REJECTED');
    await expect(all(ann.watch('subscription {'))).rejects.toThrow('DOCUMENT_REJECTED');
  });

  test('no stack trace and no path of the server has got out', async () => {
    const { errors } = await ann.ask('query ($id: ID!) { job(id: $id) { id } }', { id: '\u0000' });
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:\d|at \w+ \(/);
    expect(server.log()).not.toContain('"level":60');
  });

  test('no secret, token or signed link stands in the log, at its lowest level', () => {
    const log = server.log();
    expect(log).toContain('/uploads/…');
    expect(log).not.toContain(SECRET);
    expect(log).not.toMatch(/\beyJ[\w-]{10}|\/uploads\/\w|signature=/);
  });
});
