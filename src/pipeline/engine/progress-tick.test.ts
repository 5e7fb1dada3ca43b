import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type DatabaseFixture, openDatabaseFixture } from '../database.fixture.js';
import { type JobSettings, settingsOf } from '../job-settings.js';
import { type ProgressSource, writeProgress } from './progress-tick.js';

let fixture: DatabaseFixture;
beforeAll(async () => {
  fixture = await openDatabaseFixture();
});
afterAll(() => fixture?.close());

const hooks = { changeProgress: async () => ({ events: [] }) };

/** One of two clips that are being made; the other one is done. */
async function aRunningTask(sound: Partial<JobSettings> = {}): Promise<ProgressSource> {
  const { db } = fixture;
  const models = { llm: 'templates', image: 'sketch', video: 'animatic', transcriber: 'none' };
  const settings = {
    models,
    aspectRatio: 'LANDSCAPE_16_9',
    resolution: 'P480',
    expectedSeconds: { VIDEO_GENERATOR: 10, COMPOSER: 4 },
    ...sound,
  };
  const job = await fixture.aJob({ status: 'PROCESSING', clipCount: 2, progress: 40, settings });
  const clip = {
    jobId: job.id,
    kind: 'MAKE_CLIP',
    stage: 'VIDEO_GENERATOR',
    payload: {},
    lane: 'CPU',
    workerId: randomUUID(),
    attempts: 1,
  } as const;
  await db.task.create({ data: { ...clip, key: 'clip-0', state: 'DONE' } });
  const task = await db.task.create({ data: { ...clip, key: 'clip-1', state: 'RUNNING' } });
  return { task, claimed: job, settings: settingsOf(job) };
}

async function progressOf({ task: { jobId } }: ProgressSource) {
  const job = await fixture.db.job.findUniqueOrThrow({ where: { id: jobId } });
  const events = await fixture.db.event.findMany({ where: { jobId }, orderBy: { sequence: 'asc' } });
  return { progress: job.progress, last: job.lastSequence, events: events.map(({ sequence }) => sequence) };
}

test('progress counts the tasks of the stage that are done, and never goes back', async () => {
  const source = await aRunningTask();
  await writeProgress(fixture.db, hooks, source, 0.5);
  const after = await progressOf(source);
  expect(after).toEqual({ progress: 73, last: 1, events: [1] });
  await writeProgress(fixture.db, hooks, source, 0.1);
  expect(await progressOf(source)).toEqual(after);
});

test('music and voice are tasks among the clips: what is done of them does not stand for clips', async () => {
  const source = await aRunningTask({ music: true, voice: true });
  const { id: _, payload: __, error: ___, ...clip } = source.task;
  await fixture.db.task.create({
    data: { ...clip, payload: {}, key: 'voice', kind: 'SPEAK', state: 'DONE' },
  });
  await writeProgress(fixture.db, hooks, source, 0.5);
  expect(await progressOf(source)).toMatchObject({ progress: 68 });
});

test('a run that lost its claim reports nothing any more', async () => {
  const source = await aRunningTask();
  await fixture.db.task.update({ where: { id: source.task.id }, data: { attempts: 2 } });
  await writeProgress(fixture.db, hooks, source, 0.5);
  expect(await progressOf(source)).toEqual({ progress: 40, last: 0, events: [] });
});

test('a tick neither locks the job for reading nor reads its settings', async () => {
  const source = await aRunningTask();
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await writeProgress(fixture.db, hooks, source, 0.5);
  const statements = query.mock.calls.map(([given]) => String((given as { text?: string }).text ?? given));
  query.mockRestore();
  expect(statements.length).toBeGreaterThan(2);
  expect(statements.filter((sql) => /"settings"|FOR UPDATE/.test(sql))).toEqual([]);
});
