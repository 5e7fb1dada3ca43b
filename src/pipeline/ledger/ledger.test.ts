import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Money } from '../../film/money.js';
import { type CallIntent, ProviderFailure } from '../../providers/call.js';
import { type DatabaseFixture, openDatabaseFixture } from '../database.fixture.js';
import type { Engine } from '../engine/engine.js';
import { inJob } from '../engine/job-transaction.js';
import { forgetAnswers, forgiveRefusals, recorderFor, spoil } from './ledger.js';

let fixture: DatabaseFixture;
let engine: Engine;

beforeAll(async () => {
  fixture = await openDatabaseFixture();
  engine = {
    db: fixture.db,
    ownerBudget: null,
    step: (where, work) => inJob(fixture.db, where, work),
  } as Engine;
});
afterAll(() => fixture?.close());

const PLAN: CallIntent = {
  provider: 'openai',
  model: 'gpt-4o',
  estimate: new Money('0.1'),
  question: 'a plan',
};
const CLIP: CallIntent = { provider: 'replicate', model: 'a/clip', estimate: new Money('0.5') };

/** A task, and its ledger as each of its runs sees it. */
async function aTask() {
  const job = await fixture.aJob({ status: 'PROCESSING' });
  const workerId = randomUUID();
  const place = { jobId: job.id, purpose: 'STAGE', stage: 'SCENE_PLANNER' } as const;
  const { id: taskId } = await fixture.db.task.create({
    data: {
      jobId: job.id,
      key: 'plan',
      kind: 'PLAN',
      stage: 'SCENE_PLANNER',
      payload: {},
      lane: 'WAIT',
      state: 'RUNNING',
      workerId,
    },
  });
  return {
    taskId,
    jobId: job.id,
    async run(through = engine) {
      const { attempts } = await fixture.db.task.update({
        where: { id: taskId },
        data: { attempts: { increment: 1 } },
      });
      return recorderFor(through, { ...place, taskId }, { workerId, attempts });
    },
  };
}

const PAID = { state: 'SUCCEEDED' as const, cost: new Money('0.07'), kept: { text: 'Six scenes.' } };

test('what was answered when the server died is the answer to the same question, and to no other', async () => {
  const task = await aTask();
  const first = await task.run();
  await first.settle(await first.begin(PLAN), PAID);

  const other = await (await task.run()).begin({ ...PLAN, question: 'another plan' });
  expect(other).toMatchObject({ resumed: false, answer: null });
  const second = await task.run();
  await second.settle(other, { state: 'FAILED', cost: new Money(0) });

  const again = await second.begin(PLAN);
  expect(again).toMatchObject({ resumed: true, answer: { text: 'Six scenes.' } });
  // Asked twice in one run, it wants two answers.
  expect(await second.begin(PLAN)).toMatchObject({ resumed: false, answer: null });
  const job = await fixture.db.job.findUniqueOrThrow({ where: { id: task.jobId } });
  expect(job.spent.toString()).toBe('0.07');
});

test('calls that begin at the same time have a place each, and each is settled at its own cost', async () => {
  const task = await aTask();
  const amounts = ['0.1', '0.2', '0.4'].map((amount) => new Money(amount));
  const run = await task.run(answeringTogether(amounts.length));
  const calls = await Promise.all(amounts.map((estimate) => run.begin({ ...CLIP, estimate })));
  expect(calls.map(({ resumed }) => resumed)).toEqual([false, false, false]);
  for (const [index, call] of calls.entries())
    await run.settle(call, { state: 'SUCCEEDED', cost: amounts[index]! });
  const job = await fixture.db.job.findUniqueOrThrow({ where: { id: task.jobId } });
  expect([job.spent.toString(), job.reserved.toString()]).toEqual(['0.7', '0']);
});

/** An engine whose first steps are all committed before the first of them returns, as on a busy machine. */
function answeringTogether(count: number): Engine {
  let release = () => {};
  const all = new Promise<void>((resolve) => {
    release = resolve;
  });
  let committed = 0;
  return {
    ...engine,
    async step(where, work) {
      const result = await engine.step(where, work);
      if (++committed === count) release();
      await all;
      return result;
    },
  };
}

test('an answer is kept for a day', async () => {
  const task = await aTask();
  const first = await task.run();
  await first.settle(await first.begin(PLAN), PAID);
  await forgetAnswers(fixture.db, new Date(Date.now() + 1000));
  expect(await (await task.run()).begin(PLAN)).toMatchObject({ resumed: false, answer: null });
});

test('what a provider has made is fetched again, unless it was spoiled or is too old to be there', async () => {
  const task = await aTask();
  const first = await task.run();
  const call = await first.begin(CLIP);
  await first.submitted(call, 'p-1');
  await first.settle(call, { state: 'SUCCEEDED', cost: new Money('0.4') });
  expect(await (await task.run()).begin(CLIP)).toMatchObject({ resumed: true, providerId: 'p-1' });

  const at = { old: new Date(Date.now() - 2 * 3_600_000), now: new Date() };
  await fixture.db.ledgerEntry.update({ where: { id: call.id }, data: { at: at.old } });
  const bought = await (await task.run()).begin(CLIP);
  expect(bought.resumed).toBe(false);
  await first.settle(bought, { state: 'FAILED', cost: new Money(0) });

  await fixture.db.ledgerEntry.update({ where: { id: call.id }, data: { at: at.now } });
  await engine.step({ id: task.jobId }, (step) => spoil(step, task.taskId));
  expect((await (await task.run()).begin(CLIP)).resumed).toBe(false);
});

test.each(['BAD_CREDENTIALS', 'OUT_OF_CREDIT'])(
  'a provider that said %s is not asked again by the job, until the user has done something',
  async (failure) => {
    const task = await aTask();
    const run = await task.run();
    const refused = { state: 'FAILED' as const, cost: new Money(0), quantity: { failure } };
    await run.settle(await run.begin(CLIP), refused);

    const again = { ...CLIP, model: 'another/clip' };
    await expect(run.begin(again)).rejects.toThrow(ProviderFailure);
    await expect(run.begin(again)).rejects.toMatchObject({ failure, transient: false });
    expect(await fixture.db.ledgerEntry.count({ where: { jobId: task.jobId } })).toBe(1);
    expect(await run.begin(PLAN)).toMatchObject({ resumed: false });
    const other = await aTask();
    expect(await (await other.run()).begin(CLIP)).toMatchObject({ resumed: false });

    await inJob(fixture.db, { id: task.jobId }, forgiveRefusals);
    expect(await run.begin(again)).toMatchObject({ resumed: false });
  },
);
