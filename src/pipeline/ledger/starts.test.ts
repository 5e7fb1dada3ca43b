import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DatabaseFixture, openDatabaseFixture } from '../database.fixture.js';
import { RateLimited } from '../errors.js';
import { countStart, startsThisHour } from './starts.js';

let fixture: DatabaseFixture;
beforeAll(async () => {
  fixture = await openDatabaseFixture();
});
afterAll(() => fixture?.close());

const begin = (owner: string, most: number | null) =>
  fixture.db
    .$transaction((tx) => countStart(tx, owner, most), { maxWait: 10_000 })
    .catch((error: unknown) => error);

test('of many who begin at the same moment, no more get through than may', async () => {
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => begin('many', 3)));
  const refused = outcomes.filter((outcome) => outcome instanceof RateLimited);
  expect([refused.length, await startsThisHour(fixture.db, 'many')]).toEqual([9, 3]);
  expect(refused[0]!.retryAfterSeconds).toBeGreaterThan(3500);
  expect(await begin('somebody else', 1)).toBeUndefined();
});

test('the next one may begin an hour after the first of those that count', async () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const started = (minutes: number) =>
    fixture.db.jobStart.create({ data: { owner: 'patient', at: ago(minutes) } });
  for (const minutes of [61, 50, 20]) await started(minutes);
  const refused = (await begin('patient', 2)) as RateLimited;
  expect(refused.retryAfterSeconds / 60).toBeCloseTo(10, 0);
  expect(await begin('patient', 3)).toBeUndefined();
  // What has long been over is not kept.
  expect(await fixture.db.jobStart.count({ where: { owner: 'patient' } })).toBe(3);
});

test('what fails in the same transaction was not begun', async () => {
  const failing = fixture.db.$transaction(async (tx) => {
    await countStart(tx, 'unlucky', 1);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await begin('unlucky', 1)).toBeUndefined();
});
