import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Job, Prisma, type RegenerationStatus } from '../../database/generated/client.js';
import { examplePlan, exampleScript } from '../../film/prompts/example-plan.js';
import type { Providers } from '../../providers/catalogue.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../database.fixture.js';
import type { Engine } from '../engine/engine.js';
import { inJob } from '../engine/job-transaction.js';
import { createRegenerations, type Regenerations } from './regenerations.js';

let fixture: DatabaseFixture;
let regenerations: Regenerations;
/** What happens around each step: another request, a deletion. */
let before: () => Promise<unknown>;
let after: (jobId: string) => Promise<unknown>;

beforeAll(async () => {
  fixture = await openDatabaseFixture();
  const step: Engine['step'] = async (where, work) => {
    await before();
    const result = await inJob(fixture.db, where, work);
    await after(where.id);
    return result;
  };
  const local = () => null;
  regenerations = createRegenerations({
    db: fixture.db,
    engine: { db: fixture.db, ownerBudget: null, step } as Engine,
    providers: { llm: local, image: local, video: local } as unknown as Providers,
    perHour: 1,
    cores: 2,
    stopEverywhere: async () => undefined,
  });
});
afterAll(() => fixture?.close());
beforeEach(() => {
  before = async () => undefined;
  after = async () => undefined;
});

/** With one clip in two versions, the second of which is shown; returns the first one's id, too. */
async function aFilm(
  fields: Parameters<DatabaseFixture['aJob']>[0] = {},
): Promise<{ job: Job; former: string }> {
  const { db } = fixture;
  const models = { llm: 'templates', image: 'sketch', video: 'animatic', transcriber: 'none' };
  const settings = { models, aspectRatio: 'LANDSCAPE_16_9', resolution: 'P480' };
  const job = await fixture.aJob({
    settings,
    clipCount: 1,
    shownRevision: 1,
    completedAt: new Date(),
    ...fields,
  });
  const jobId = job.id;
  await db.stage.create({
    data: {
      jobId,
      name: 'SCENE_PLANNER',
      status: 'COMPLETED',
      metadata: { plan: examplePlan({ clipScripts: [exampleScript(0)] }) as object },
    },
  });
  const { id: promptId } = await db.clipPrompt.create({
    data: { jobId, clipIndex: 0, prompt: 'A pen', negativePrompt: '', durationSeconds: 3, metadata: {} },
  });
  const { id: clipId } = await db.clip.create({ data: { jobId, clipIndex: 0, frames: 90 } });
  const { id: videoId } = await db.asset.create({
    data: { owner: OWNER, status: 'READY', contentType: 'video/mp4' },
  });
  const version = () =>
    db.clipVersion.create({
      data: {
        clipId,
        promptId,
        key: '',
        videoId,
        sourceFrames: 100,
        model: 'animatic',
        cost: 0,
      },
    });
  const [first, second] = [await version(), await version()];
  await db.clip.update({ where: { id: clipId }, data: { currentVersionId: second.id } });
  return { job, former: first.id };
}

const brighter = (job: Job, idempotencyKey: string | null = null) =>
  regenerations.one(OWNER, { jobId: job.id, clipIndex: 0, instruction: 'make it brighter', idempotencyKey });

test('a request that is repeated before the first one is answered is the first one', async () => {
  const { job } = await aFilm();
  let arrived = 0;
  let open = () => {};
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  before = () => {
    if (++arrived === 2) open();
    return both;
  };
  const [one, other] = await Promise.all([brighter(job, 'key'), brighter(job, 'key')]);
  expect(other.id).toBe(one.id);
  expect(await fixture.db.regeneration.count({ where: { jobId: job.id } })).toBe(1);
});

test('what costs nothing needs no budget', async () => {
  const { job } = await aFilm({ spent: 12, budgetLimit: 10 });
  expect(await brighter(job)).toMatchObject({ status: 'QUEUED' });
});

test('a clip is not made anew more often than is allowed', async () => {
  const { job } = await aFilm();
  const { id } = await brighter(job);
  await regenerations.cancel(OWNER, id);
  // What was cancelled gives its place back; what is done keeps it.
  const { id: done } = await brighter(job);
  await fixture.db.regeneration.update({ where: { id: done }, data: { status: 'COMPLETED' } });
  await fixture.db.job.update({
    where: { id: job.id },
    data: { status: 'COMPLETED', change: Prisma.DbNull },
  });
  await expect(brighter(job)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});

test('who has made a clip anew three times is told so, and what failed does not count', async () => {
  const { job } = await aFilm();
  const row = { jobId: job.id, clipIndex: 0, batch: randomUUID(), instruction: 'x', originalPrompt: 'x' };
  const rest = { estimatedCost: 0, estimatedSeconds: 1, conversation: [], inputHash: '', templates: [] };
  const add = (status: RegenerationStatus, how: number) =>
    fixture.db.regeneration.createMany({
      data: Array.from({ length: how }, () => ({ ...row, ...rest, status })),
    });
  const warning = async () =>
    (await regenerations.estimate(OWNER, { jobId: job.id, clipIndex: 0, instruction: 'darker' })).warning;
  await add('COMPLETED', 2);
  await add('FAILED', 2);
  expect(await warning()).toBeNull();
  await add('COMPLETED', 1);
  expect(await warning()).toMatch(/regenerated 3 times.*starting fresh/);
});

test('a job that is deleted while something is done to it is not found, or was done', async () => {
  const { job } = await aFilm();
  const { id } = await brighter(job);
  after = (jobId) => fixture.db.job.delete({ where: { id: jobId } });
  expect(await regenerations.cancel(OWNER, id)).toMatchObject({ status: 'CANCELLED' });

  const other = await aFilm();
  const restoring = regenerations.restore(OWNER, other.job.id, 0, other.former);
  await expect(restoring).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('cancelling leaves a take that is paid to be finished, and stops the others', async () => {
  const { db } = fixture;
  const { job } = await aFilm();
  const { id } = await brighter(job);
  await db.regeneration.update({ where: { id }, data: { takes: 2 } });
  const [paid, other] = await db.task.createManyAndReturn({
    data: [1, 2].map((take) => ({
      jobId: job.id,
      key: `remake-${id}-${take}`,
      kind: 'REMAKE_CLIP' as const,
      stage: 'VIDEO_GENERATOR' as const,
      state: 'RUNNING' as const,
      lane: 'WAIT' as const,
      payload: { clipIndex: 0, regenerationId: id, take },
    })),
  });
  await db.ledgerEntry.create({
    data: {
      owner: OWNER,
      jobId: job.id,
      taskId: paid!.id,
      regenerationId: id,
      purpose: 'REGENERATION',
      stage: 'VIDEO_GENERATOR',
      provider: 'replicate',
      model: 'a model',
      state: 'SUCCEEDED',
      estimate: 1,
      cost: 1,
      quantity: { clips: 1 },
    },
  });
  const cancelled = await regenerations.cancel(OWNER, id);
  expect(cancelled).toMatchObject({ status: 'CANCELLED' });
  expect(JSON.stringify(cancelled.conversation)).toContain('The take that was made is kept');
  const states = await db.task.findMany({
    where: { id: { in: [paid!.id, other!.id] } },
    orderBy: { id: 'asc' },
  });
  expect(states.map(({ state }) => state)).toEqual(['RUNNING', 'DROPPED']);
  expect(await db.job.findUnique({ where: { id: job.id } })).toMatchObject({
    status: 'REGENERATING',
    change: { stopping: true },
  });
  await expect(regenerations.cancel(OWNER, id)).rejects.toMatchObject({ code: 'CONFLICT' });
});
