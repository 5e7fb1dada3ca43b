/** A new job is there with its first tasks, or not at all. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Money } from '../../film/money.js';
import { createProviders } from '../../providers/catalogue.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../database.fixture.js';
import { createEngine } from '../engine/engine.js';
import { InvalidInput } from '../errors.js';
import { createJob } from './create.js';
import type { JobDependencies } from './owned-job.js';

let fixture: DatabaseFixture;
let jobs: JobDependencies;
const queued: string[] = [];
const unused = () => {
  throw new Error('A new job has no use for this.');
};

beforeAll(async () => {
  fixture = await openDatabaseFixture();
  const { db } = fixture;
  const concurrency = { cores: 1, clips: 1, references: 1 };
  const engine = createEngine({
    ownerBudget: null,
    db,
    queue: {
      add: async (tasks) => void queued.push(...tasks.map(({ taskId }) => taskId)),
      work: unused,
      takeNoMore: unused,
      ready: unused,
      close: unused,
    },
    limits: concurrency,
    hooks: {
      finishStage: unused,
      askApproval: unused,
      changeProgress: unused,
      finishChange: unused,
      failChange: unused,
    },
    log: { info: () => undefined, warn: unused },
  });
  jobs = {
    db,
    engine,
    storage: undefined as never,
    providers: createProviders({ environment: 'development' }),
    limits: { budget: new Money(50), jobsPerHour: 100 },
    concurrency,
    webhookHosts: [],
    stopEverywhere: unused,
  };
});
afterAll(() => fixture?.close());

const ad = (idempotencyKey: string) => ({ kind: 'AD' as const, prompt: 'A pen', idempotencyKey });

test('its row, first events and first task are committed together', async () => {
  const job = await createJob(jobs, OWNER, ad('together'));
  expect(job).toMatchObject({ status: 'PROCESSING', currentStage: 'AUDIO_PARSER' });
  const tasks = await fixture.db.task.findMany({ where: { jobId: job.id } });
  expect(tasks).toMatchObject([{ kind: 'ANALYSE', state: 'WAITING' }]);
  expect(queued).toEqual([tasks[0]!.id]);
  expect(await fixture.db.event.count({ where: { jobId: job.id } })).toBe(job.lastSequence);
});

test('a film that is to stay silent is planned at once', async () => {
  const job = await createJob(jobs, OWNER, { ...ad('silent'), soundtrackOff: true });
  expect(job.currentStage).toBe('SCENE_PLANNER');
});

test('nothing stays when the first task can not be written, and the same request works later', async () => {
  const { db } = fixture;
  const before = await db.jobStart.count();
  await db.$executeRaw`ALTER TABLE "Task" ADD CONSTRAINT broken CHECK (state <> 'WAITING') NOT VALID`;
  await expect(createJob(jobs, OWNER, ad('broken'))).rejects.toThrow('broken');
  await db.$executeRaw`ALTER TABLE "Task" DROP CONSTRAINT broken`;
  expect(await db.job.count({ where: { idempotencyKey: 'broken' } })).toBe(0);
  expect(await db.jobStart.count()).toBe(before);
  expect((await createJob(jobs, OWNER, ad('broken'))).status).toBe('PROCESSING');
});

test('equal requests at the same moment make one job, and the key refuses another input', async () => {
  const made = await Promise.all(Array.from({ length: 5 }, () => createJob(jobs, OWNER, ad('twice'))));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  const other = { ...ad('twice'), prompt: 'A pencil' };
  await expect(createJob(jobs, OWNER, other)).rejects.toThrow('input.idempotencyKey');
});

test('all that is wrong with the input is reported at once', async () => {
  const unknown = { style: { preset: 'nothing' }, models: { video: 'nobody:nothing' } };
  const error: unknown = await createJob(jobs, OWNER, {
    ...ad('wrong'),
    ...unknown,
    durationSeconds: 61,
    budgetLimit: '51',
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidInput);
  const { fields } = error as InvalidInput;
  expect(fields.map(({ path }) => path.join('.')).sort()).toEqual([
    'input.budgetLimit',
    'input.durationSeconds',
    'input.models.video',
    'input.style.preset',
  ]);
});
