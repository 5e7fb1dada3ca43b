/**
 * For the time of a deploy two versions work side by side: the one before the newest migration, or that of FLEET_PREVIOUS (a
 * commit or tag), is built and goes on with its films while this one changes the database under it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { S3_CREDENTIALS } from '../doubles/s3-double.js';
import { clientOf } from '../helpers/client.js';
import { createJob, restOf, SMALL_FILM } from '../helpers/films.js';
import { startServer } from '../helpers/server.js';
import { requireTestDatabase } from '../helpers/test-database.js';
import { startS3 } from './services.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

let root: string;
let previous: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'reelgraph-previous-'));
  previous = path.join(root, 'code');
  const commit =
    process.env.FLEET_PREVIOUS ?? `${git('log', '-1', '--format=%H', '--', 'prisma/migrations')}^`;
  git('worktree', 'add', '--detach', previous, commit);
  await symlink(path.join(ROOT, 'node_modules'), path.join(previous, 'node_modules'));
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: previous, stdio: 'ignore' });
  run('node_modules/prisma/build/index.js', 'generate');
  run('scripts/build.mjs');
});
afterAll(async () => {
  git('worktree', 'remove', '--force', previous);
  await rm(root, { recursive: true, force: true });
});

test('the version before finishes its films on the database of this one, and takes new ones', async () => {
  const [database, s3] = await Promise.all([
    requireTestDatabase('template0'),
    startS3(path.join(root, 's3')),
  ]);
  const env = { ...S3_CREDENTIALS, DATABASE_URL: database.url, STORAGE_URL: s3.url };
  const inFolder = (name: string) => ({ ...env, DATA_DIR: path.join(root, name) });
  const before = await startServer(inFolder('before'), { program: path.join(previous, 'dist', 'main.js') });
  const old = clientOf(before);
  const begun = await createJob(old, SMALL_FILM);
  const now = await startServer(inFolder('now'));
  const fresh = clientOf(now);
  const [ofOld, ofNew] = [
    await createJob(old, { ...SMALL_FILM, seed: 2 }),
    await createJob(fresh, { ...SMALL_FILM, seed: 3 }),
  ];
  for (const id of [begun, ofOld, ofNew]) {
    await restOf(old, id);
    await restOf(fresh, id);
  }
  expect(await before.stop()).toBe(0);
  const last = await createJob(fresh, { ...SMALL_FILM, seed: 4 });
  await restOf(fresh, last);
  expect(await now.stop()).toBe(0);
  await s3.end();
  await database.drop();
});
