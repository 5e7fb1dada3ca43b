import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DatabaseFixture, openDatabaseFixture } from '../database.fixture.js';
import { createFolderCleaner, makeWorkerFolder } from './worker-folders.js';
import { registerWorker } from './workers.js';

let fixture: DatabaseFixture;
beforeAll(async () => {
  fixture = await openDatabaseFixture();
});
afterAll(() => fixture?.close());

test('a server on a shared folder keeps its files while it lives, wherever it runs', async () => {
  const log = { warn() {} };
  const elsewhere = await registerWorker(fixture.url, fixture.db, log);
  const folder = await makeWorkerFolder(fixture.folder, elsewhere);
  await writeFile(join(folder, 'upload'), 'half of a song');
  await makeWorkerFolder(fixture.folder, { lock: 1_000_000, id: randomUUID() });

  const clean = createFolderCleaner(fixture.db, fixture.folder);
  const left = () => readdir(join(fixture.folder, 'work'));
  await clean();
  expect(await left()).toHaveLength(2);
  await clean();
  expect(await left()).toEqual([`${elsewhere.lock}-${elsewhere.id}`]);
  expect(await readdir(folder)).toEqual(['upload']);

  await elsewhere.close();
  await clean();
  await clean();
  expect(await left()).toEqual([]);
});
