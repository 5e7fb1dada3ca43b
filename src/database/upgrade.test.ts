import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deployWithPrisma } from '../../scripts/migration-diff.js';
import { connect, type Database } from './client.js';
import { startEmbeddedPostgres } from './embedded.js';
import { migrate, readMigrations } from './migrate.js';

/** The newest migration of the first released version. */
const VERSION_1 = '20261121113533_job_starts';
const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations');
const FIXTURE = path.join(import.meta.dirname, 'version-1.fixture.sql');
const id = (ending: string) => `00000000-0000-7000-8000-${ending.padStart(12, '0')}`;

let folder: string;
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-upgrade-'));
  postgres = await startEmbeddedPostgres({ dataDir: folder, log: { info() {}, warn() {}, error() {} } });
});

afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

/** A database that was filled by the first version. */
async function databaseOfVersion1(): Promise<string> {
  count += 1;
  await query(postgres.url, `CREATE DATABASE upgrade_${count}`);
  const url = postgres.url.replace('/postgres?', `/upgrade_${count}?`);
  const old = path.join(folder, `migrations-${count}`);
  await mkdir(old);
  for (const { name } of await readMigrations(MIGRATIONS))
    if (name <= VERSION_1) await cp(path.join(MIGRATIONS, name), path.join(old, name), { recursive: true });
  await migrate(url, old);
  await query(url, await readFile(FIXTURE, 'utf8'));
  return url;
}

const ways = [
  { by: 'the server', upgrade: (url: string) => migrate(url) },
  { by: 'prisma migrate deploy', upgrade: deployWithPrisma },
];

describe.each(ways)('a database of the first version, upgraded by $by', ({ upgrade }) => {
  let database: Database;
  let applied: string[];

  beforeAll(async () => {
    const url = await databaseOfVersion1();
    applied = await upgrade(url);
    database = connect(url);
    // Nothing is left for either of them.
    expect([await migrate(url), await deployWithPrisma(url)]).toEqual([[], []]);
  });
  afterAll(() => database?.close());

  test('has every later migration', async () => {
    const names = (await readMigrations(MIGRATIONS)).map(({ name }) => name);
    expect(applied).toEqual(names.filter((name) => name > VERSION_1));
  });

  test('keeps kinds, states and amounts', async () => {
    const { prisma } = database;
    const job = await prisma.job.findUniqueOrThrow({
      where: { id: id('a1') },
      include: { stages: true, tasks: true, films: true, editPlans: true, regenerations: true, events: true },
    });
    expect(job).toMatchObject({
      kind: 'MUSIC_VIDEO',
      status: 'COMPLETED',
      prompt: 'A lighthouse in a storm',
      idempotencyKey: 'key',
      stages: [{ name: 'AUDIO_PARSER', status: 'COMPLETED' }, { name: 'COMPOSER' }],
      tasks: [{ kind: 'MAKE_CLIP', state: 'DONE', lane: 'CPU' }],
      films: [{ aspectRatio: 'PORTRAIT_9_16', current: true }],
      editPlans: [{ status: 'REJECTED' }],
      regenerations: [{ status: 'COMPLETED', unresolved: [], versionId: id('102') }],
      events: [{ stage: 'AUDIO_PARSER' }],
    });
    expect(job.spent.toFixed()).toBe('1.0000000001');
    expect(await prisma.scenario.findMany()).toMatchObject([
      { pattern: 'MONTAGE', aspectRatio: 'SQUARE_1_1' },
    ]);
  });

  test('moves what a job was made from out of its row', async () => {
    const { prisma } = database;
    const inputs = await prisma.jobInput.findMany({ orderBy: { jobId: 'asc' } });
    expect(inputs).toMatchObject([
      {
        lyrics: null,
        lyricsAssetId: id('5'),
        style: { preset: 'noir', colorPalette: ['#102030'] },
        brand: { name: 'Acme', logoAssetId: id('3') },
        references: [{ assetId: id('3'), subject: 'lighthouse' }],
        audioHints: { bpm: 120, beatsPerBar: 4 },
        shots: null,
      },
      {
        lyrics: 'la la',
        lyricsAssetId: null,
        style: null,
        brand: null,
        references: [],
        audioHints: null,
        shots: [{ shotNumber: 1, enhancedPrompt: 'A bridge' }],
      },
    ]);
    const job = await prisma.job.findUniqueOrThrow({ where: { id: id('a1') } });
    expect(job.settings).toEqual({
      durationSeconds: 20,
      aspectRatio: 'PORTRAIT_9_16',
      resolution: 'P480',
      captions: true,
      allowPartial: true,
      models: {
        llm: 'templates',
        image: 'sketch',
        video: 'animatic',
        transcriber: 'none',
        music: 'composer',
        speech: 'none',
      },
      music: false,
      musicRequired: false,
      voice: false,
      voiceRequired: false,
      expectedSeconds: { COMPOSER: 5, VIDEO_GENERATOR: 9 },
    });
  });

  test('keeps the newest of two current prompts', async () => {
    const prompts = await database.prisma.clipPrompt.findMany({ orderBy: { id: 'asc' } });
    expect(prompts.map(({ prompt, current }) => [prompt, current])).toEqual([
      ['older', false],
      ['newer', true],
    ]);
  });

  test('forgets ids of rows that are gone, and keeps the others', async () => {
    const { prisma } = database;
    const jobs = await prisma.job.findMany({ orderBy: { id: 'asc' } });
    expect(jobs.map((job) => [job.audioAssetId, job.scenarioId])).toEqual([
      [id('1'), null],
      [null, id('10')],
    ]);
    const versions = await prisma.clipVersion.findMany({ orderBy: { id: 'asc' } });
    expect(versions.map((version) => [version.thumbnailId, version.regenerationId])).toEqual([
      [null, null],
      [id('3'), id('201')],
    ]);
    const calls = await prisma.ledgerEntry.findMany({ orderBy: { id: 'asc' } });
    expect(calls.map((call) => [call.regenerationId, call.editPlanId, call.scenarioId, call.taskId])).toEqual(
      [
        [id('201'), null, null, id('c1')],
        [null, null, null, null],
        [null, null, null, null],
      ],
    );
    expect(calls.map((call) => call.clipIndex)).toEqual([0, null, null]);
    expect(calls.map((call) => call.cost.toFixed())).toEqual(['0', '1.0000000001', '0']);
    expect(await prisma.clip.findMany()).toMatchObject([{ currentVersionId: id('102') }]);
  });

  test('a job is deleted with all that hangs on it, and its calls stay in the books', async () => {
    const { prisma } = database;
    await prisma.job.delete({ where: { id: id('a1') } });
    expect(await prisma.clipVersion.count()).toBe(0);
    expect(await prisma.ledgerEntry.count({ where: { owner: 'ann', jobId: null } })).toBe(3);
    expect(await prisma.asset.count()).toBe(5);
  });
});
