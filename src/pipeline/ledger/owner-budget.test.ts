import { afterAll, beforeAll, expect, test } from 'vitest';
import { Money } from '../../film/money.js';
import { type DatabaseFixture, openDatabaseFixture } from '../database.fixture.js';
import { BudgetExceeded } from '../errors.js';
import { scenarioCalls } from './scenario-calls.js';

let fixture: DatabaseFixture;
beforeAll(async () => {
  fixture = await openDatabaseFixture();
});
afterAll(() => fixture?.close());

const book = (owner: string, estimate: string) =>
  scenarioCalls(fixture.db, { owner, limit: new Money(1), ownerBudget: new Money('1.50') })
    .begin({ provider: 'openai', model: 'm', estimate: new Money(estimate) })
    .catch((error: unknown) => error);

test('one owner has one budget, over calls of all kinds and however many are made at once', async () => {
  const { db } = fixture;
  const job = await fixture.aJob({ owner: 'ann' });
  const booked = { owner: 'ann', provider: 'openai', model: 'm', estimate: '9' };
  await db.ledgerEntry.create({
    data: { ...booked, jobId: job.id, purpose: 'STAGE', state: 'SUCCEEDED', cost: '0.30' },
  });
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  await db.ledgerEntry.create({
    data: { ...booked, purpose: 'STAGE', state: 'SUCCEEDED', cost: '7', at: yesterday },
  });
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => book('ann', '0.50')));
  const refused = outcomes.filter((outcome) => outcome instanceof BudgetExceeded);
  expect(refused).toHaveLength(4);
  expect((refused[0] as BudgetExceeded).message).toContain('24 hours');
  expect(await book('ann', '0')).not.toBeInstanceOf(Error);
  expect(await book('bob', '0.50')).not.toBeInstanceOf(Error);
});
