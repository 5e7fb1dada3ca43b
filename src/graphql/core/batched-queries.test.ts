/** What documents cost the database: statements, not rows, are what takes time. */
import { graphql } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Prisma } from '../../database/generated/client.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from '../../pipeline/database.fixture.js';
import { schema } from '../schema.js';
import { createBatchedQueries } from './batched-queries.js';
import { encodeId } from './builder.js';
import type { Context } from './context.js';
import { createLoaders } from './loaders.js';

let fixture: DatabaseFixture;
beforeAll(async () => {
  fixture = await openDatabaseFixture();
});
afterAll(() => fixture?.close());

/** With clips, each of which has a version with its own prompt and thumbnail, and a film. */
async function aFilm(owner: string, clips: number): Promise<string> {
  const { db } = fixture;
  const job = await fixture.aJob({ owner, settings: { models: {} }, audioAssetId: null });
  const asset = async (contentType: string) =>
    (await db.asset.create({ data: { owner, status: 'READY', contentType, storageKey: 'key' } })).id;
  for (let clipIndex = 0; clipIndex < clips; clipIndex++) {
    const prompt = await db.clipPrompt.create({
      data: {
        jobId: job.id,
        clipIndex,
        prompt: 'A pen',
        negativePrompt: '',
        durationSeconds: 1,
        metadata: {},
      },
    });
    const clip = await db.clip.create({
      data: { jobId: job.id, clipIndex, frames: 30, status: 'COMPLETED' },
    });
    const made = { key: '', sourceFrames: 60, model: 'animatic', cost: '0.0125' };
    const files = { videoId: await asset('video/mp4'), thumbnailId: await asset('image/jpeg') };
    const version = await db.clipVersion.create({
      data: { ...made, ...files, clipId: clip.id, promptId: prompt.id },
    });
    await db.clip.update({ where: { id: clip.id }, data: { currentVersionId: version.id } });
  }
  const sizes = { durationSeconds: clips, width: 16, height: 9, fps: 30, compositionSeconds: 1 };
  const counts = { clipsUsed: clips, transitionsApplied: 0, segmentsRendered: 1, segmentsReused: 0 };
  const files = { assetId: await asset('video/mp4'), posterId: await asset('image/jpeg') };
  await db.film.create({
    data: {
      ...sizes,
      ...counts,
      ...files,
      jobId: job.id,
      revision: 1,
      main: true,
      aspectRatio: 'SQUARE_1_1',
    },
  });
  return job.id;
}

/** The answer, and how many statements it took. */
async function ask(owner: string, source: string, variableValues: Record<string, unknown>) {
  const app = {
    db: fixture.db,
    assets: { link: () => null },
    costs: { total: () => '0', byStage: () => [] },
  };
  const contextValue = { owner, app, loaders: createLoaders(fixture.db, owner) } as unknown as Context;
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: the expectations look into it
    return { data: data as any, statements: query.mock.calls.length };
  } finally {
    query.mockRestore();
  }
}

const LIST = `query ($first: Int) { jobs(first: $first) { totalCount nodes {
  id status clips { id prompt { prompt } thumbnail { id url } versions { id video { id } } } video { id poster { id } }
  clipPrompts { totalClips } referenceImages { status } stages { cost } cost { entries { id } } } } }`;

test('a list of fifty films with all their clips, prompts and thumbnails costs as many statements as one of five', async () => {
  await Promise.all(Array.from({ length: 50 }, () => aFilm('a list', 2)));
  const few = await ask('a list', LIST, { first: 5 });
  const many = await ask('a list', LIST, { first: 50 });
  expect(few.data.jobs.nodes).toHaveLength(5);
  expect(many.data.jobs.nodes).toHaveLength(50);
  expect(many.data.jobs.nodes.flatMap((job: { clips: { thumbnail: object }[] }) => job.clips)).toHaveLength(
    100,
  );
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(5);
});

test('a whole page of a film is a statement for each step from one thing to the next, however long the film', async () => {
  const page = `query ($id: ID!) { job(id: $id) { id stages { id cost } brief { subject } scenePlan { id }
    referenceImages { id } clipPrompts { items { id prompt } } timeline { revision } audio { id }
    clips { id timestampStart suggestions thumbnail { id } video { id } prompt { prompt } versions { thumbnail { id } } }
    video { asset { id } poster { id } variants { id } } cost { entries { id } }
    regenerations(first: 10) { totalCount nodes { id } } editPlans(first: 10) { totalCount nodes { id } } } }`;
  const statements = async (clips: number) =>
    (await ask(OWNER, page, { id: encodeId('Job', await aFilm(OWNER, clips)) })).statements;
  // The job; what it has; the files of all that.
  expect([await statements(1), await statements(20)]).toEqual([3, 3]);
});

test('rows are what they are to the rest of the fixture, amounts to the last digit', async () => {
  const id = await aFilm('exact', 1);
  await fixture.db.job.update({
    where: { id },
    data: {
      spent: '1234567890.0123456789',
      completedAt: new Date('2026-01-31T12:00:00.123Z'),
      targets: ['a"b', 'ä'],
    },
  });
  const { rows, count } = createBatchedQueries(fixture.db);
  const where = Prisma.sql`WHERE r.owner = 'exact'`;
  const [jobs, assets, howMany] = await Promise.all([
    rows('Job', where),
    rows('Asset', where),
    count('Asset', where),
  ]);
  expect(jobs).toEqual(await fixture.db.job.findMany({ where: { owner: 'exact' } }));
  expect(jobs[0]!.spent.toFixed()).toBe('1234567890.0123456789');
  expect(assets).toEqual(
    await fixture.db.asset.findMany({ where: { owner: 'exact' }, orderBy: { id: 'asc' } }),
  );
  expect(howMany).toBe(assets.length);
});

test('a question that can not be answered fails for those who asked, and for nobody later', async () => {
  const { rows } = createBatchedQueries(fixture.db);
  await expect(rows('Job', Prisma.sql`WHERE r.nothing`)).rejects.toThrow();
  expect(await rows('Job', Prisma.sql`WHERE false`)).toEqual([]);
});

test('no loader gives a row to anybody but its owner', async () => {
  const { db } = fixture;
  const jobId = await aFilm('ann', 1);
  await db.stage.create({ data: { jobId, name: 'SCENE_PLANNER', metadata: { plan: 'secret' } } });
  await db.timelineRevision.create({ data: { jobId, revision: 1, timeline: ['secret'] } });
  await db.job.update({ where: { id: jobId }, data: { shownRevision: 1 } });
  const of = { where: { jobId } };
  const [clip, film, prompt] = await Promise.all([
    db.clip.findFirstOrThrow({ ...of, include: { versions: true } }),
    db.film.findFirstOrThrow(of),
    db.clipPrompt.findFirstOrThrow(of),
  ]);
  const found = async (owner: string) => {
    const loaders = createLoaders(db, owner);
    const rows = await Promise.all([
      loaders.job.load(jobId),
      loaders.asset.load(film.assetId),
      loaders.film.load(film.id),
      loaders.clip.load(clip.id),
      loaders.clipVersion.load(clip.versions[0]!.id),
      loaders.clipPrompt.load(prompt.id),
      loaders.shownTimelines.load(jobId),
      loaders.timelineRevision.load(`${jobId}#1`),
      loaders.stageResult.load(`${jobId}#SCENE_PLANNER`),
      loaders.clipsOfJob.load(jobId),
      loaders.promptsOfJob.load(jobId),
      loaders.filmsOfJob.load(jobId),
      loaders.stagesOfJob.load(jobId),
      loaders.versionsOfClip.load(clip.id),
    ]);
    return rows.filter((row) => (Array.isArray(row) ? row.length > 0 : row !== null)).length;
  };
  expect([await found('ann'), await found('bob')]).toEqual([14, 0]);
});
