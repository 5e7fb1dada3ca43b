import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLocalStorage } from '../storage/local.js';
import type { Storage } from '../storage/storage.js';
import { type DatabaseFixture, OWNER, openDatabaseFixture } from './database.fixture.js';
import type { Engine } from './engine/engine.js';
import { inJob } from './engine/job-transaction.js';
import { createSubscriptions } from './events/subscriptions.js';
import { retireJobs } from './retirement.js';

const DAY_MS = 86_400_000;
const LONG_AGO = new Date(Date.now() - 30 * DAY_MS);
const BEFORE = new Date(Date.now() - 14 * DAY_MS);

let fixture: DatabaseFixture;
let storage: Storage;
let engine: Engine;

beforeAll(async () => {
  fixture = await openDatabaseFixture();
  storage = await openLocalStorage(fixture.folder);
  engine = { db: fixture.db, step: (where, work) => inJob(fixture.db, where, work) } as Engine;
});
afterAll(() => fixture?.close());

/** An id of that day, as its job would have. */
const idOf = (day: Date, n: number) =>
  `${day
    .getTime()
    .toString(16)
    .padStart(12, '0')
    .replace(/(.{8})/, '$1-')}-7000-8000-${String(n).padStart(12, '0')}`;

async function aFilm(n: number, made: Date, touched: Date, sharedArtifact?: string) {
  const { db } = fixture;
  const id = idOf(made, n);
  await fixture.aJob({ id, lastSequence: 2, updatedAt: touched });
  await db.event.createMany({
    data: [1, 2].map((sequence) => ({ jobId: id, sequence, type: 'JobCancelled', data: {} })),
  });
  const { key } = await storage.put(OWNER, Readable.from([`a segment of ${n}`]));
  const asset = { owner: OWNER, status: 'READY' as const, contentType: 'video/mp4', storageKey: key };
  const segment = await db.artifact.create({
    data: { owner: OWNER, key: `segment ${n}`, kind: 'SEGMENT', assets: { create: asset } },
  });
  for (const artifactId of [segment.id, sharedArtifact ?? segment.id].filter(
    (a, i, all) => all.indexOf(a) === i,
  ))
    await db.artifactUse.create({ data: { jobId: id, artifactId } });
  return { id, key, segment: segment.id };
}

test('a film that nobody has touched for long lets go of its files, events and segments, and of nothing else', async () => {
  const old = await aFilm(1, LONG_AGO, LONG_AGO);
  const edited = await aFilm(2, LONG_AGO, new Date());
  const young = await aFilm(3, new Date(), new Date());
  const sharing = await aFilm(4, LONG_AGO, LONG_AGO, young.segment);
  await retireJobs(engine, storage, BEFORE);

  for (const { id, key } of [old, sharing]) {
    expect(await storage.byteSize(key)).toBeNull();
    expect(await fixture.db.event.count({ where: { jobId: id } })).toBe(0);
    expect((await fixture.db.job.findUniqueOrThrow({ where: { id } })).filesRemovedAt).not.toBeNull();
  }
  for (const { id, key, segment } of [edited, young]) {
    expect(await storage.byteSize(key)).not.toBeNull();
    expect(await fixture.db.event.count({ where: { jobId: id } })).toBe(2);
    expect(await fixture.db.artifact.count({ where: { id: segment } })).toBe(1);
  }
});

test('more than one batch retires at once', async () => {
  const day = new Date(LONG_AGO.getTime() - DAY_MS);
  await fixture.db.job.createMany({
    data: Array.from({ length: 101 }, (_, n) => ({
      id: idOf(day, n),
      owner: OWNER,
      kind: 'AD' as const,
      prompt: 'A pen',
      settings: {},
      inputHash: '',
      budgetLimit: 10,
      status: 'FAILED' as const,
      updatedAt: day,
    })),
  });
  await retireJobs(engine, storage, BEFORE);
  expect(await fixture.db.job.count({ where: { status: 'FAILED', filesRemovedAt: null } })).toBe(0);
});

test('who asks for the events of a retired film is told that there are no more', async () => {
  const { id } = await aFilm(5, LONG_AGO, LONG_AGO);
  await retireJobs(engine, storage, BEFORE);
  const subscriptions = await createSubscriptions(fixture.db, fixture.url);
  try {
    const events = await subscriptions.events(OWNER, id, { after: 0, follow: false });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  } finally {
    await subscriptions.close();
  }
});
