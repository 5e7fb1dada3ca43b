/** The package as somebody gets it who has nothing else: packed, installed into an empty folder, started and stopped. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf } from '../helpers/client.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
/** Not in the repository: made by `npm ci`, and needed to build. */
const GENERATED = ['src/database/generated', 'src/graphql/generated'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-packed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }));

function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Of a copy, because packing builds into dist/, which other tests run. */
async function pack(): Promise<string> {
  const copy = path.join(folder, 'repository');
  const tracked = run('git', ['ls-files', '-z'], ROOT).split('\0').filter(Boolean);
  for (const file of [...tracked, ...GENERATED])
    await cp(path.join(ROOT, file), path.join(copy, file), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  run('npm', ['pack', '--silent', '--pack-destination', folder], copy);
  return (await readdir(folder)).find((name) => name.endsWith('.tgz'))!;
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let printed = '';
  for await (const chunk of output) {
    printed += String(chunk);
    const address = /(http\S+)\/graphql/.exec(printed)?.[1];
    if (address) return address;
  }
  throw new Error(`The server ended:\n${printed}`);
}

test('an installed package starts, answers, shows its pages and stops', { timeout: 600_000 }, async () => {
  const file = await pack();
  const home = path.join(folder, 'empty');
  await mkdir(home);
  run('npm', ['install', `../${file}`, '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline'], home);

  const child = spawn(path.join(home, 'node_modules', '.bin', 'reelgraph'), ['serve'], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', DATA_DIR: path.join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const url = await addressOf(child.stdout);
  const client = clientOf({ url });
  expect(await client.query('{ jobs { totalCount } }')).toEqual({ jobs: { totalCount: 0 } });
  for (const [page, title] of [
    ['/', 'Reelgraph studio'],
    ['/graphql', 'Reelgraph GraphiQL'],
  ]) {
    const shown = await fetch(url + page, { headers: { accept: 'text/html' } });
    expect(await shown.text()).toContain(`<title>${title}</title>`);
  }
  const cacheKeys = await readFile(path.join(home, 'node_modules/reelgraph/schema/cacheKeys.json'), 'utf8');
  expect(JSON.parse(cacheKeys)).toHaveProperty('Model', ['role', 'name']);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
