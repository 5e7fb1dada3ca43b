import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DatabaseFixture, openDatabaseFixture } from '../database.fixture.js';
import { priorityOf } from './priority.js';

let fixture: DatabaseFixture;

beforeAll(async () => {
  fixture = await openDatabaseFixture();
});
afterAll(() => fixture?.close());

test('changes go first, then everybody’s first film, then everybody’s second', async () => {
  const films: { name: string; priority: number }[] = [];
  const add = async (name: string, owner: string, change: object | null = null) => {
    const status = change ? 'REGENERATING' : 'PROCESSING';
    const job = await fixture.aJob({ owner, status });
    films.push({ name, priority: await priorityOf(fixture.db, { ...job, change } as typeof job) });
  };
  await fixture.aJob({ owner: 'many', status: 'COMPLETED' });
  await add('many 1', 'many');
  await add('many 2', 'many');
  await add('many 3', 'many');
  await add('few 1', 'few');
  await add('few 2', 'few');
  await add('change', 'many', { kind: 'CUT' });
  const order = films.sort((a, b) => a.priority - b.priority).map(({ name }) => name);
  expect(order).toEqual(['change', 'many 1', 'few 1', 'many 2', 'few 2', 'many 3']);
  expect(films[0]!.priority).toBeGreaterThan(0);
});
