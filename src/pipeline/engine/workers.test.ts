import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type DatabaseFixture, openDatabaseFixture } from '../database.fixture.js';
import { claimTask } from './task-claim.js';
import { reclaimTasks } from './workers.js';

let fixture: DatabaseFixture;
let jobId: string;
const SELF = randomUUID();

beforeAll(async () => {
  fixture = await openDatabaseFixture();
});
afterAll(() => fixture?.close());
beforeEach(async () => {
  await fixture.db.task.deleteMany();
  ({ id: jobId } = await fixture.aJob({ status: 'PROCESSING' }));
});

const aTask = (key: string, fields: { deaths?: number } = {}) =>
  fixture.db.task.create({
    data: { jobId, key, kind: 'MAKE_CLIP', stage: 'VIDEO_GENERATOR', payload: {}, lane: 'CPU', ...fields },
  });

/** A server that claims the tasks and ends without a goodbye. */
async function dieWith(taskIds: string[], crashedAt: Date | null): Promise<void> {
  const { id } = await fixture.db.worker.create({
    data: { id: randomUUID(), crashedAt, startedAt: new Date(Date.now() - 60_000) },
  });
  for (const taskId of taskIds) await claimTask(fixture.db, taskId, id);
  expect(await reclaimTasks(fixture.db, SELF)).toEqual([jobId]);
}

const stateOf = (id: string) => fixture.db.task.findUniqueOrThrow({ where: { id } });

test('a task that was running in two servers that hung is given up, and its error says so', async () => {
  const { id } = await aTask('clip-0');
  await dieWith([id], new Date());
  expect(await stateOf(id)).toMatchObject({ state: 'WAITING', workerId: null });
  await dieWith([id], new Date());
  const error = { code: 'WORKER_LOST', retryable: true, message: expect.stringContaining('hung, crashed') };
  expect(await stateOf(id)).toMatchObject({ state: 'FAILED', error });
});

test('a task goes on when its server was killed from outside, nine times over', async () => {
  const { id } = await aTask('clip-0');
  for (let kill = 0; kill < 9; kill++) await dieWith([id], null);
  expect((await stateOf(id)).state).toBe('WAITING');
  await dieWith([id], null);
  expect((await stateOf(id)).state).toBe('FAILED');
});

test('a server runs one suspect at a time, beside tasks that are not suspected', async () => {
  const tasks = await Promise.all([0, 1, 2].map((index) => aTask(`clip-${index}`)));
  const [one, two, three] = tasks.map((task) => task.id) as [string, string, string];
  await dieWith([one, two], new Date());

  expect((await claimTask(fixture.db, one, SELF))?.task.id).toBe(one);
  expect(await claimTask(fixture.db, two, SELF)).toBeNull();
  expect((await stateOf(two)).state).toBe('WAITING');
  expect((await claimTask(fixture.db, three, SELF))?.task.id).toBe(three);

  await fixture.db.task.update({ where: { id: one }, data: { state: 'DONE' } });
  expect((await claimTask(fixture.db, two, SELF))?.task.id).toBe(two);
});
