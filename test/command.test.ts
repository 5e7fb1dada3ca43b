/** The package's command, as it is typed. */

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { S3_CREDENTIALS, startS3Double } from './doubles/s3-double.js';
import { SMALL_FILM } from './helpers/films.js';
import { startServer, type TestServer } from './helpers/server.js';

const COMMAND = path.resolve(import.meta.dirname, '..', 'dist', 'command.js');

let server: TestServer;
let folder: string;
beforeAll(async () => {
  [server, folder] = await Promise.all([startServer(), mkdtemp(path.join(tmpdir(), 'reelgraph-command-'))]);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Beside the server, with its data: a database of its own would take seconds to start. */
const environment = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  DATA_DIR: server.dataDir,
  DATABASE_URL: server.databaseUrl!,
});

async function run(args: string[], env: Record<string, string> = {}) {
  const options = { cwd: folder, env: { ...environment(), ...env } };
  const failed = ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
    code,
    stdout,
    stderr,
  });
  return promisify(execFile)(process.execPath, [COMMAND, ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    failed,
  );
}

describe('help and mistakes', () => {
  test.each([[[]], [['--help']]])('%j shows the commands', async (args) => {
    const { code, stdout } = await run(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/serve .*\n.*film .*\n.*scenario .*\n.*mcp .*\n.*doctor /);
  });

  test.each([
    [['flim'], /no command "flim"\. Was "film" meant\?/],
    [['toString'], /no command "toString"/],
    [['film', '--nope'], /Unknown option '--nope'[\s\S]*Usage: reelgraph film/],
    [['film', '--shots', 'none.json'], /none\.json can't be read as JSON/],
    [['scenario'], /Describe a scene with -d/],
    [['scenario', '-d', 'A storm', '-n', 'few'], /--num-shots few is not a whole number/],
    [
      ['scenario', '-d', 'A storm', '--url', 'http://127.0.0.1:1'],
      /There is no server at http:\/\/127\.0\.0\.1:1/,
    ],
    [['mcp', 'now'], /Usage: reelgraph mcp/],
  ])('%j is refused with what to do', async (args, said) => {
    const { code, stderr } = await run(args);
    expect(stderr).toMatch(said);
    expect(code).toBe(1);
  });
});

test('scenario writes shots that can be filmed, with nothing running but itself', async () => {
  const { code, stdout } = await run([
    'scenario',
    '-d',
    'A cook burns the soup',
    '-n',
    '2',
    '-o',
    'shots.json',
  ]);
  expect(stdout).toMatch(/2 shots, 10 seconds[\s\S]*Next steps[\s\S]*reelgraph film --shots shots\.json/);
  expect(code).toBe(0);
  expect(JSON.parse(await readFile(path.join(folder, 'shots.json'), 'utf8')).shots).toHaveLength(2);
});

test('mcp serves an agent until it leaves', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [COMMAND, 'mcp'],
    env: environment(),
    cwd: folder,
  });
  const agent = new Client({ name: 'test', version: '1' });
  await agent.connect(transport);
  const { structuredContent } = await agent.callTool({ name: 'estimate_film', arguments: SMALL_FILM });
  expect(structuredContent).toMatchObject({ total: '0', estimateId: expect.any(String) });
  await agent.close();
});

describe('doctor', () => {
  test('finds a server that would start', async () => {
    const { code, stdout } = await run(['doctor']);
    expect(stdout).toMatch(/^✓ database +PostgreSQL \d/m);
    expect(stdout).toMatch(/^✓ models +templates, sketch, animatic/m);
    expect(code).toBe(0);
  });

  test('says what is wrong, and goes on', async () => {
    const broken = {
      DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:1/none',
      VIDEO_MODEL: 'cinema:best',
      OPENAI_API_KEY: 'sk-none',
      OPENAI_BASE_URL: server.url,
      PORTT: '1',
    };
    const { code, stdout } = await run(['doctor'], broken);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^! configuration .*Was PORT meant\?/m);
    expect(stdout).toMatch(/^✗ database +DATABASE_URL: /m);
    expect(stdout).toMatch(/^! keys +OpenAI answered with 404/m);
    expect(stdout).toMatch(/^✗ models +VIDEO_MODEL: /m);
  });

  test('asks the bucket, where there is one', async () => {
    const s3 = await startS3Double();
    const bucket = { STORAGE_URL: s3.url, ...S3_CREDENTIALS };
    expect((await run(['doctor'], bucket)).stdout).toMatch(/^✓ storage +the bucket films answers/m);
    s3.fault = () => 'away';
    expect((await run(['doctor'], bucket)).stdout).toMatch(/^✗ storage +STORAGE_URL: /m);
    await s3.close();
  });

  test('stops at a configuration that can not be read', async () => {
    const { code, stdout } = await run(['doctor'], { HOST: '0.0.0.0' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ configuration[\s\S]*AUTH_JWT_SECRET/m);
  });
});
