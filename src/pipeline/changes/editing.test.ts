import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Job, Prisma, StageName } from '../../database/generated/client.js';
import { exampleScene } from '../../film/cut/language/example-scene.js';
import { ProviderFailure } from '../../providers/call.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Llm } from '../../providers/llm/port.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../database.fixture.js';
import { createEditing, type EditingDependencies } from './editing.js';

const PATIENT = { timeout: 10_000 };

let fixture: DatabaseFixture;
beforeAll(async () => {
  fixture = await openDatabaseFixture();
});
afterAll(() => fixture?.close());

/** A model that says nothing before it is told to. */
function silentModel() {
  let fail = () => {};
  const model = { requests: 0, asked: 0, gaveUp: false, fail: () => fail() };
  const ask: Llm['ask'] = (_request, { signal }) => {
    model.asked++;
    return new Promise((_resolve, reject) => {
      fail = () => reject(new ProviderFailure('OVERLOADED', 'Too much to do.', 'openai', true));
      signal.addEventListener('abort', () => {
        model.gaveUp = true;
        reject(signal.reason);
      });
    });
  };
  const providers = { llm: () => ({ name: 'openai:gpt-4o', ask }) } as unknown as Providers;
  /** Tells how many requests have got as far as their job. */
  const db = fixture.db.$extends({
    query: {
      job: {
        async findFirst({ args, query }) {
          const job = await query(args);
          model.requests++;
          return job;
        },
      },
    },
  });
  const editing = createEditing({ db, engine: {}, providers } as unknown as EditingDependencies);
  return { model, editing };
}

async function aFilm(): Promise<Job> {
  const { timeline, analysis, plan } = exampleScene();
  const job = await fixture.aJob({ settings: { models: { llm: 'openai:gpt-4o' } }, shownRevision: 1 });
  const stage = (name: StageName, metadata: object): Prisma.StageCreateManyInput => ({
    jobId: job.id,
    name,
    status: 'COMPLETED',
    metadata: metadata as Prisma.InputJsonObject,
  });
  await fixture.db.stage.createMany({
    data: [stage('SCENE_PLANNER', { plan }), stage('AUDIO_PARSER', { analysis })],
  });
  await fixture.db.timelineRevision.create({
    data: { jobId: job.id, revision: 1, timeline: timeline as unknown as Prisma.InputJsonObject },
  });
  return job;
}

const wish = (job: Job, instruction = 'give it the soul of a walrus') => ({
  jobId: job.id,
  instruction,
  operations: null,
  applyImmediately: false,
  hasLogo: true,
  tagline: null,
  snapToBeats: false,
  idempotencyKey: 'key',
});

test('the same edit asked for twice at once is read, and paid, once', async () => {
  const { model, editing } = silentModel();
  const job = await aFilm();
  const plans = [editing.plan(OWNER, wish(job)), editing.plan(OWNER, wish(job))];
  const answers = Promise.allSettled(plans);
  await vi.waitUntil(() => model.asked > 0 && model.requests === 2, PATIENT);
  const other = editing.plan(OWNER, wish(job, 'give it the soul of a seal'));
  await expect(other).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  model.fail();
  const [first, second] = await answers;
  expect(second).toEqual(first);
  expect(model.asked).toBe(1);
});

test('a server that stops does not wait for a model', async () => {
  const { model, editing } = silentModel();
  const plan = editing.plan(OWNER, wish(await aFilm()));
  const given = expect(plan).rejects.toMatchObject({ name: 'Interrupted' });
  await vi.waitUntil(() => model.asked > 0, PATIENT);
  await editing.close();
  expect(model.gaveUp).toBe(true);
  await given;
});
