import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Prisma } from '../../database/generated/client.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../database.fixture.js';
import { inJob } from '../engine/job-transaction.js';
import { createReelgraph, type ReelgraphDependencies } from '../reelgraph.js';
import { createSubscriptions, type Subscriptions } from './subscriptions.js';
import { removeTombstones, writeTombstone } from './tombstones.js';

const PATIENT = { timeout: 10_000 };

let fixture: DatabaseFixture;
let subscriptions: Subscriptions;
beforeAll(async () => {
  fixture = await openDatabaseFixture();
  subscriptions = await createSubscriptions(fixture.db, fixture.url);
});
afterAll(async () => {
  await subscriptions?.close();
  await fixture?.close();
});
afterEach(() => expect(subscriptions.count()).toBe(0));

const reelgraph = () => createReelgraph({ db: fixture.db, subscriptions } as ReelgraphDependencies);

/** What a stream has told, and whether it has ended. */
function follow<T>(stream: AsyncIterableIterator<T>) {
  const heard = { items: [] as T[], ended: false, leave: () => stream.return!() };
  void (async () => {
    for await (const item of stream) heard.items.push(item);
    heard.ended = true;
  })();
  return heard;
}

const say = (id: string, text: string) =>
  inJob(fixture.db, { id }, async (step) => step.emit(null, { type: 'MessageEvent', kind: 'INFO', text }));

/** A change of a finished film: it begins without an event of its own, as another server may do it. */
const begin = (id: string) => fixture.db.job.update({ where: { id }, data: { status: 'REGENERATING' } });

async function aRegeneration(jobId: string, fields: Partial<Prisma.RegenerationUncheckedCreateInput> = {}) {
  const { id } = await fixture.db.regeneration.create({
    data: {
      jobId,
      clipIndex: 0,
      batch: jobId,
      instruction: 'Brighter',
      originalPrompt: 'A pen',
      estimatedCost: 0,
      estimatedSeconds: 1,
      conversation: [],
      ...fields,
    },
  });
  return id;
}

const tell = (jobId: string, regenerationId: string, step: 'STARTED' | 'COMPLETED') =>
  inJob(fixture.db, { id: jobId }, async (job) => {
    job.emit(null, { type: 'RegenerationUpdate', step, progress: 0, regenerationId });
    await job.tx.regeneration.update({
      where: { id: regenerationId },
      data: { status: step === 'STARTED' ? 'PROCESSING' : step },
    });
  });

test('whoever watches right after a change has begun hears of it, though others watch already', async () => {
  const { id } = await fixture.aJob();
  const others = follow(await subscriptions.events(OWNER, id, { after: null, follow: true }));
  await say(id, 'at rest');
  await vi.waitUntil(() => others.items.length === 1, PATIENT);

  await begin(id);
  const mine = follow(await subscriptions.events(OWNER, id, { after: 1, follow: false }));
  await say(id, 'going on');
  await vi.waitUntil(() => mine.items.length === 1, PATIENT);
  expect(mine.ended).toBe(false);
  await fixture.db.job.update({ where: { id }, data: { status: 'COMPLETED' } });
  await say(id, 'done');
  await vi.waitUntil(() => mine.ended, PATIENT);
  expect(mine.items.map(({ sequence }) => sequence)).toEqual([2, 3]);
  await others.leave();
});

test('events of a regeneration that is over end at once, from whatever number they are asked for', async () => {
  const { id: jobId } = await fixture.aJob();
  const id = await aRegeneration(jobId);
  await tell(jobId, id, 'STARTED');
  await tell(jobId, id, 'COMPLETED');
  const { events } = reelgraph();
  for (const [after, told] of [
    [null, []],
    [0, [1, 2]],
    [1, [2]],
    [2, []],
    [7, []],
  ] as const) {
    const heard = follow(await events.watchRegeneration(OWNER, id, after));
    await vi.waitUntil(() => heard.ended, PATIENT);
    expect(heard.items.map(({ sequence }) => sequence)).toEqual(told);
  }
});

test('events of a regeneration end with it, while the film is changed further', async () => {
  const { id: jobId } = await fixture.aJob({ status: 'REGENERATING' });
  const id = await aRegeneration(jobId);
  const heard = follow(await reelgraph().events.watchRegeneration(OWNER, id, null));
  await tell(jobId, id, 'STARTED');
  await say(jobId, 'of something else');
  await tell(jobId, id, 'COMPLETED');
  await vi.waitUntil(() => heard.ended, PATIENT);
  expect(heard.items.map(({ sequence }) => sequence)).toEqual([1, 3]);
});

test('a job that changed while nothing could be heard is told once the connection is back', async () => {
  const { id } = await fixture.aJob();
  const heard = follow(subscriptions.jobs(OWNER, (job) => job.id === id));
  const admin = new pg.Client({ connectionString: fixture.url });
  await admin.connect();
  // Written without a notification, as if it had been sent while the connection was down.
  const listeners = `application_name = 'reelgraph listen'`;
  await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${listeners}`);
  await fixture.db.job.update({ where: { id }, data: { prompt: 'A pencil' } });
  await admin.end();
  await vi.waitUntil(() => heard.items.length > 0, PATIENT);
  expect(heard.items[0]).toMatchObject({ prompt: 'A pencil' });
  await heard.leave();
});

test('a deletion that nobody was notified of is found, once', async () => {
  const { id } = await fixture.aJob({ settings: { lyrics: 'la' }, spent: '1.0000000001' });
  const heard = follow(subscriptions.jobs(OWNER, (job) => job.id === id));
  const others = follow(subscriptions.jobs('bob', () => true));
  await fixture.db.$transaction(async (tx) => {
    await writeTombstone(tx, id);
    await tx.job.delete({ where: { id } });
  });
  await vi.waitUntil(() => heard.items.length > 0, PATIENT);
  expect(heard.items[0]).toMatchObject({
    id,
    owner: OWNER,
    kind: 'AD',
    targets: [],
    settings: { lyrics: 'la' },
  });
  expect(heard.items[0]!.spent.toFixed()).toBe('1.0000000001');
  expect(heard.items[0]!.createdAt).toBeInstanceOf(Date);
  expect(heard.items[0]!.deletedAt).toBeInstanceOf(Date);
  // Another change makes everyone read again.
  const { id: other } = await fixture.aJob({ owner: 'bob' });
  await say(other, 'still there');
  await vi.waitUntil(() => others.items.length > 0, PATIENT);
  expect([heard.items.length, others.items.map((job) => job.id)]).toEqual([1, [other]]);
  await removeTombstones(fixture.db, new Date(Date.now() + 1000));
  expect(await fixture.db.deletedJob.count()).toBe(0);
  await heard.leave();
  await others.leave();
});

test('a change is told once, however often it is looked for', async () => {
  const { id } = await fixture.aJob();
  const first = subscriptions.jobs(OWNER, (job) => job.id === id);
  const heard = follow(first);
  await say(id, 'once');
  await vi.waitUntil(() => heard.items.length > 0, PATIENT);
  await say(id, 'twice');
  await vi.waitUntil(() => heard.items.length > 1, PATIENT);
  expect(heard.items.map(({ lastSequence }) => lastSequence)).toEqual([1, 2]);
  await heard.leave();
  await heard.leave();
});

test('a change of a job is read once for all who watch the jobs of its owner', async () => {
  const { id } = await fixture.aJob();
  const streams = Array.from({ length: 20 }, () => subscriptions.jobs(OWNER, () => true));
  const parked = Promise.all(streams.map((stream) => stream.next()));
  await say(id, 'for all');
  const told = (await parked).map(({ value }) => value);
  expect(told[0]).toMatchObject({ id, lastSequence: 1 });
  expect(told.every((job) => job === told[0])).toBe(true);
  await Promise.all(streams.map((stream) => stream.return!()));
});

test('a clock that is set back an hour silences nobody', async () => {
  const { id } = await fixture.aJob();
  const job = follow(await subscriptions.job(OWNER, id));
  await vi.waitUntil(() => job.items.length === 1, PATIENT);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
  try {
    await begin(id);
    await say(id, 'an hour ago');
    await vi.waitUntil(() => job.items.length === 2, PATIENT);
  } finally {
    vi.useRealTimers();
    await job.leave();
  }
});
