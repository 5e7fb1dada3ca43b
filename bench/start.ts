/** From "npm start" to the first answered query, in an empty folder and again in the same one; beside Node alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBinaries } from '../src/database/embedded/binaries.js';
import { createIfMissing, openCluster } from '../src/database/embedded/cluster.js';
import { clientOf } from '../test/helpers/client.js';
import { figure } from './figures.js';

const MAIN = path.resolve(import.meta.dirname, '..', 'dist', 'main.js');
const LATER = 5;
/** What a first start may take beside initdb. */
const BESIDE_INITDB_SECONDS = 2;
const EMPTY_YOGA = `
  import { createServer } from 'node:http';
  import { createSchema, createYoga } from 'graphql-yoga';
  const schema = createSchema({ typeDefs: 'type Query { hello: String }' });
  const server = createServer(createYoga({ schema, logging: false }));
  server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port + '/graphql'));
`;

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

/** Node with an empty Yoga, to its first answer. */
async function yogaAlone(): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', EMPTY_YOGA], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  await clientOf({ url }).query('{ hello }');
  const took = performance.now() - from;
  child.kill();
  return took;
}

async function initdbAlone(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reelgraph-bench-'));
  try {
    const binaries = await findBinaries();
    const from = performance.now();
    await createIfMissing(await openCluster(folder), binaries);
    return performance.now() - from;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
  const first = await start(dataDir);
  const later: number[] = [];
  for (let round = 0; round < LATER; round++) later.push(await start(dataDir));
  later.sort((a, b) => a - b);
  line(`slowest of ${LATER} later starts`, `${seconds(later.at(-1)!)} s`);
  const initdb = await initdbAlone();
  figure({ wait: 'laterStart', measured: later[LATER >> 1]! / 1000, baseline: (await yogaAlone()) / 1000 });
  figure({ wait: 'firstStart', measured: first / 1000, baseline: initdb / 1000 + BESIDE_INITDB_SECONDS });
} finally {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
