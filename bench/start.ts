/** From "npm start" to the first answered query, in an empty folder and again in the same one; beside Node alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clientOf } from '../test/helpers/client.js';

const MAIN = path.resolve(import.meta.dirname, '..', 'dist', 'main.js');
const LATER = 5;

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of child.stdout!) {
    printed += chunk;
    const address = /(https?:\/\/\S+)\/graphql/.exec(printed)?.[1];
    if (address) return address;
  }
  throw new Error('The server ended before it was ready. Build it with "npm run build" first.');
}

async function start(dataDir: string): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await clientOf({ url: await addressOf(child) }).query('{ viewer { id } jobs { totalCount } }');
  const took = performance.now() - from;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return took;
}

async function nodeAlone(): Promise<number> {
  const from = performance.now();
  await once(spawn(process.execPath, ['--eval', '0']), 'exit');
  return performance.now() - from;
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'reelgraph-bench-'));
const line = (what: string, figure: string) => console.log(`${what.padEnd(64)} ${figure}`);
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
try {
  line('Node alone', `${seconds(await nodeAlone())} s`);
  line('first start, to the first answer', `${seconds(await start(dataDir))} s (goal: under 8)`);
  const later: number[] = [];
  for (let round = 0; round < LATER; round++) later.push(await start(dataDir));
  later.sort((a, b) => a - b);
  line(
    `later starts, median and slowest of ${LATER}`,
    `${seconds(later[LATER >> 1]!)} and ${seconds(later.at(-1)!)} s (goal: under 3)`,
  );
} finally {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
