import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { requireTestDatabase, type TestDatabase } from '../../test/helpers/test-database.js';
import { listen, type NotificationListener } from './pg-notify.js';

let postgres: TestDatabase;
let listener: NotificationListener;
let caller: pg.Client;

beforeAll(async () => {
  postgres = await requireTestDatabase();
  caller = new pg.Client({ connectionString: postgres.url });
  await caller.connect();
});

afterAll(async () => {
  await caller.end();
  await postgres.drop();
});

afterEach(() => listener.close());

const notify = (payload: string) => caller.query('SELECT pg_notify($1, $2)', ['Film news', payload]);
const cutConnections = () =>
  caller.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'reelgraph listen' AND datname = current_database()`,
  );

test('hears every call in order', async () => {
  const heard: string[] = [];
  listener = await listen(
    postgres.url,
    'Film news',
    (payload) => heard.push(payload),
    () => {},
  );
  for (const payload of ['one', 'two', 'three']) await notify(payload);
  await vi.waitFor(() => expect(heard).toEqual(['one', 'two', 'three']));
});

test('says that it was away, and hears again', async () => {
  const heard: string[] = [];
  const onReconnect = vi.fn();
  listener = await listen(postgres.url, 'Film news', (payload) => heard.push(payload), onReconnect);
  await cutConnections();
  await vi.waitFor(() => expect(onReconnect).toHaveBeenCalledOnce(), { timeout: 5000 });
  expect(listener.connected).toBe(true);
  await notify('heard');
  await vi.waitFor(() => expect(heard.at(-1)).toBe('heard'));
});

test('once closed, it does not come back', async () => {
  const onReconnect = vi.fn();
  listener = await listen(postgres.url, 'Film news', () => {}, onReconnect);
  await listener.close();
  const { rows } = await caller.query(
    `SELECT count(*)::int AS open FROM pg_stat_activity WHERE application_name = 'reelgraph listen' AND datname = current_database()`,
  );
  expect(rows[0].open).toBe(0);
  expect(onReconnect).not.toHaveBeenCalled();
});
