/** Many who watch, come and go, while much happens: nobody misses anything, and nothing of them is left. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { requireTestDatabase, type TestDatabase } from '../../../test/helpers/test-database.js';
import { connect, type Database } from '../../database/client.js';
import type { Prisma } from '../../database/generated/client.js';
import { inJob } from '../engine/job-transaction.js';
import { createSubscriptions, type Subscriptions } from './subscriptions.js';

let postgres: TestDatabase;
let database: Database;
let subscriptions: Subscriptions;

beforeAll(async () => {
  postgres = await requireTestDatabase();
  database = connect(postgres.url);
  subscriptions = await createSubscriptions(database.prisma, postgres.url);
});
afterAll(async () => {
  await subscriptions.close();
  await database.close();
  await postgres.drop();
});

async function aJob(): Promise<string> {
  const data: Prisma.JobCreateInput = {
    owner: 'ann',
    kind: 'AD',
    prompt: 'A pen',
    status: 'PROCESSING',
    settings: {},
    budgetLimit: 1,
    inputHash: '',
  };
  return (await database.prisma.job.create({ data })).id;
}

const say = (id: string, text: string, last = false) =>
  inJob(database.prisma, { id }, async (step) => {
    step.emit(null, { type: 'MessageEvent', kind: 'INFO', text });
    if (last) step.change({ status: 'COMPLETED' });
  });

test('whoever asks how far it is and watches from there misses nothing, however much happens meanwhile', async () => {
  const id = await aJob();
  const EVENTS = 150;
  const watch = async () => {
    const { lastSequence } = await database.prisma.job.findUniqueOrThrow({ where: { id } });
    const heard: number[] = [];
    for await (const event of await subscriptions.events('ann', id, { after: lastSequence, follow: false }))
      heard.push(event.sequence);
    return (
      heard.length === EVENTS - lastSequence &&
      heard.every((sequence, place) => sequence === lastSequence + place + 1)
    );
  };
  // They come one after the other, all the way through, and nobody waits for them.
  const watchers = [watch()];
  for (let event = 1; event <= EVENTS; event++) {
    await say(id, `event ${event}`, event === EVENTS);
    if (event % 3 === 0) watchers.push(watch());
  }
  expect(await Promise.all(watchers)).toEqual(Array(51).fill(true));
  expect(subscriptions.count()).toBe(0);
});

test('nothing is left of a thousand who came and went', async () => {
  const id = await aJob();
  for (let round = 0; round < 1000; round++) {
    const streams = [
      await subscriptions.events('ann', id, { after: null, follow: true }),
      subscriptions.jobs('ann', () => true),
    ];
    const parked = streams.map((stream) => stream.next());
    await Promise.all(streams.map((stream) => stream.return!()));
    expect((await Promise.all(parked)).every(({ done }) => done)).toBe(true);
  }
  expect(subscriptions.count()).toBe(0);
});

test('a thousand who come at once to an old film cost no more statements than a few', async () => {
  const id = await aJob();
  for (let event = 1; event <= 20; event++) await say(id, `event ${event}`, event === 20);
  const all = Array.from({ length: 20 }, (_, index) => index + 1);
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const heard = await Promise.all(
    Array.from({ length: 1000 }, async () => {
      const sequences: number[] = [];
      for await (const event of await subscriptions.events('ann', id, { after: 0, follow: false }))
        sequences.push(event.sequence);
      return sequences;
    }),
  );
  const statements = query.mock.calls.length;
  query.mockRestore();
  expect(heard).toEqual(Array(1000).fill(all));
  expect(statements).toBeLessThan(20);
  expect(subscriptions.count()).toBe(0);
});

test('who is slow holds nobody up, and still gets all of it in order', async () => {
  const id = await aJob();
  const EVENTS = 1_300; // More than is kept for everybody.
  const slow = await subscriptions.events('ann', id, { after: 0, follow: false });
  const quick = await subscriptions.events('ann', id, { after: 0, follow: false });
  const heard = async (stream: AsyncIterable<{ sequence: number }>) => {
    const sequences: number[] = [];
    for await (const { sequence } of stream) sequences.push(sequence);
    return sequences;
  };
  const first = slow.next();
  const byTheQuick = heard(quick);
  for (let told = 0; told < EVENTS; told += 100) {
    await inJob(database.prisma, { id }, async (step) => {
      for (let event = 0; event < 100; event++)
        step.emit(null, { type: 'MessageEvent', kind: 'INFO', text: `${told + event}` });
      if (told + 100 === EVENTS) step.change({ status: 'COMPLETED' });
    });
  }
  const all = Array.from({ length: EVENTS }, (_, index) => index + 1);
  expect(await byTheQuick).toEqual(all);
  expect([(await first).value.sequence, ...(await heard(slow))]).toEqual(all);
  expect(subscriptions.count()).toBe(0);
});
