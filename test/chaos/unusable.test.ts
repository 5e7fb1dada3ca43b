/** What an operator reads when the server can't start: which variable, and what to do; and nothing of how it was built. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../helpers/server.js';

let folder: string;
let stranger: Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-unusable-'));
  await writeFile(path.join(folder, 'file'), 'not a folder');
  await writeFile(
    path.join(folder, 'models.json'),
    '{"a model": {}, "replicate:a/b": {"role": "IMAGE", "input": {"text": "{words}"}, "price": {"perPicture": "1"}}}',
  );
  await writeFile(path.join(folder, 'prices.json'), '{"a model": {}, "openai:gpt-4o": {"perSmile": 1}}');
  // Listens, and speaks neither PostgreSQL's nor Redis' language.
  stranger = createServer((socket) => socket.on('error', () => {}).end('Hello.\r\n'));
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  stranger.close();
  await rm(folder, { recursive: true });
});

const port = () => (stranger.address() as AddressInfo).port;

test.concurrent.each<[what: string, env: () => Record<string, string>, told: RegExp]>([
  ['a port that is taken', () => ({ PORT: String(port()) }), /Another program listens there/],
  ['a folder where none can be made', () => ({ DATA_DIR: '/proc/films' }), /DATA_DIR: .*can't be used/],
  ['a folder that is a file', () => ({ DATA_DIR: path.join(folder, 'file') }), /DATA_DIR: .*can't be used/],
  [
    'a database that is not there',
    () => ({ DATABASE_URL: 'postgresql://me:verysecret@127.0.0.1:1/films' }),
    /database at 127\.0\.0\.1:1\/films can't be used .*DATABASE_URL/,
  ],
  [
    'a Redis that is not there',
    () => ({ QUEUE_URL: 'redis://:verysecret@127.0.0.1:1' }),
    /QUEUE_URL: .*127\.0\.0\.1:1/,
  ],
  [
    'prices that are none',
    () => ({ PRICES_FILE: path.join(folder, 'prices.json') }),
    /PRICES_FILE [\s\S]*a model: must be named[\s\S]*openai:gpt-4o: must be/,
  ],
  [
    'models that are none',
    () => ({ MODELS_FILE: path.join(folder, 'models.json') }),
    /MODELS_FILE [\s\S]*a model: must be named[\s\S]*replicate:a\/b\.input\.text: \{words\} is unknown/,
  ],
  [
    'a model for prompts that there is not',
    () => ({ PROMPT_GENERATOR_LLM_MODEL: 'openai:gpt-4o' }),
    /PROMPT_GENERATOR_LLM_MODEL: .*OPENAI_API_KEY/,
  ],
])('%s ends the start with 1 and says what to do', { timeout: 60_000 }, async (_, env, told) => {
  const said = await startServer(env()).then(
    async (server) => `It started, and ended with ${await server.stop()}.`,
    (error: Error) => error.message,
  );
  expect(said).toMatch(/^The server ended with 1 /);
  expect(said).toMatch(told);
  expect(said).not.toMatch(/^\s+at |verysecret/m);
});
