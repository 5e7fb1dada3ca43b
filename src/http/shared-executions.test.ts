/** However many watch a job, an event costs what it costs for one; and nobody is told what others asked for. */
import { parse } from 'graphql';
import { createSchema } from 'graphql-yoga';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { encodeId } from '../graphql/core/builder.js';
import { createLoaders } from '../graphql/core/loaders.js';
import { schema } from '../graphql/schema.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../pipeline/database.fixture.js';
import { inJob } from '../pipeline/engine/job-transaction.js';
import { createSubscriptions, type Subscriptions } from '../pipeline/events/subscriptions.js';
import { createReelgraph, type ReelgraphDependencies } from '../pipeline/reelgraph.js';
import { type BuildContext, buildCallContext, subscribeFreshly } from './execution.js';

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

const callOf = (owner: string) => ({ viewer: { owner }, requestId: 'one', log: pino({ level: 'silent' }) });

const WATCH =
  parse(`subscription ($id: ID!, $after: Int) { jobEvents(jobId: $id, afterSequence: $after, follow: true) {
  sequence ... on ClipUpdate { clip { id status versions { thumbnail { id } } } } } }`);

/** Statements for one event, from its being written to its being told to everybody. */
async function statementsFor(watchers: number): Promise<number> {
  const { id } = await fixture.aJob({ status: 'PROCESSING' });
  await fixture.db.clip.create({ data: { jobId: id, clipIndex: 0, frames: 30 } });
  const app = createReelgraph({ db: fixture.db, subscriptions } as ReelgraphDependencies);
  const build: BuildContext = () => ({ app, owner: OWNER, loaders: createLoaders(fixture.db, OWNER) });
  const streams = await Promise.all(
    Array.from({ length: watchers }, async (_, index) => {
      // They have come one after the other, from different numbers on.
      const variableValues = { id: encodeId('Job', id), after: -index };
      const contextValue = await buildCallContext(build, callOf(OWNER));
      return subscribeFreshly({ schema, document: WATCH, variableValues, contextValue }, build) as Promise<
        AsyncIterableIterator<object>
      >;
    }),
  );
  const counts: number[] = [];
  for (let round = 1; round <= 4; round++) {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const told = Promise.all(streams.map((stream) => stream.next()));
    await inJob(fixture.db, { id }, async (step) =>
      step.emit(null, { type: 'ClipUpdate', clipIndex: 0, state: 'STARTED', attempt: 1, message: null }),
    );
    for (const { value } of await told)
      expect(value).toMatchObject({ data: { jobEvents: { sequence: round, clip: { status: 'PENDING' } } } });
    counts.push(query.mock.calls.length);
    query.mockRestore();
  }
  await Promise.all(streams.map((stream) => stream.return!()));
  // A poll may read as well, with or without a notification.
  return Math.min(...counts);
}

test('an event costs as many statements with fifty watchers as with five', async () => {
  const few = await statementsFor(5);
  expect(await statementsFor(50)).toBe(few);
  expect(subscriptions.count()).toBe(0);
});

test('an answer is shared by those who ask for the same, and by nobody else', async () => {
  let resolved = 0;
  const event = {};
  const ticking = createSchema({
    typeDefs: `type Query { a: Int } type Tick { times(by: Int!): String } type Subscription { tick(since: Int): Tick }`,
    resolvers: {
      Subscription: {
        tick: {
          async *subscribe() {
            yield event;
          },
          resolve: () => event,
        },
      },
      Tick: {
        times: (_tick: unknown, { by }: { by: number }, context: { call: { viewer: { owner: string } } }) => {
          resolved++;
          return `${context.call.viewer.owner} ${by}`;
        },
      },
    },
  });
  const document = parse(
    'subscription ($since: Int, $by: Int!) { tick(since: $since) { ...T } } fragment T on Tick { times(by: $by) }',
  );
  const ask = async (owner: string, variableValues: object) => {
    const contextValue = await buildCallContext(() => ({}), callOf(owner));
    const stream = (await subscribeFreshly(
      { schema: ticking, document, variableValues: { ...variableValues }, contextValue },
      () => ({}),
    )) as AsyncIterableIterator<{ data: { tick: { times: string } } }>;
    return (await stream.next()).value.data.tick.times;
  };
  const answers = await Promise.all([
    ask('ann', { since: 1, by: 2 }),
    ask('ann', { since: 5, by: 2 }),
    ask('ann', { since: 1, by: 3 }),
    ask('bob', { since: 1, by: 2 }),
  ]);
  expect(answers).toEqual(['ann 2', 'ann 2', 'ann 3', 'bob 2']);
  expect(resolved).toBe(3);
});
