/** The examples as their reader runs them: each a program of its own, against a real server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFilm } from '../../client-examples/next/app/actions.ts';
import { GET } from '../../client-examples/next/app/events/route.ts';
import { startServer, type TestServer } from '../helpers/server.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

let server: TestServer;
let folder: string;
beforeAll(async () => {
  [server, folder] = await Promise.all([startServer(), mkdtemp(path.join(tmpdir(), 'reelgraph-examples-'))]);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What it printed; throws with it when the program fails. */
async function run(example: string, ...args: string[]): Promise<string> {
  const file = path.join(ROOT, 'client-examples', example);
  const address = `${server.url}/${example.startsWith('mcp/') ? 'mcp' : 'graphql'}`;
  const child = spawn(process.execPath, ['--import', 'tsx', file, address, ...args], {
    cwd: ROOT,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${example} ended with ${code}:\n${printed}`);
  return printed;
}

const FILM_ADDRESS = /Film: (http\S+)/;

test('Apollo Client makes a film and hears of it over a WebSocket', { timeout: 240_000 }, async () => {
  const printed = await run('apollo/make-film.ts', 'A paper boat sails down a rainy street');
  expect(printed).toMatch(/^Job \S+/);
  expect(printed).toMatch(/Clip 0: COMPLETED/);
  expect(printed).toMatch(/^100%/m);
  const film = await fetch(FILM_ADDRESS.exec(printed)![1]!);
  expect(film.status).toBe(200);
  expect(film.headers.get('content-type')).toBe('video/mp4');

  const listed = await run('urql/watch-jobs.ts');
  expect(listed).toMatch(/1 jobs\n {2}COMPLETED +100% {2}A paper boat sails down a rainy street/);
  expect(listed).toMatch(FILM_ADDRESS);
});

test('fetch alone makes a film and hears of it by server-sent events', { timeout: 240_000 }, async () => {
  const out = path.join(folder, 'film.mp4');
  const printed = await run('fetch-sse/make-film.ts', out);
  expect(printed).toMatch(/^10% AUDIO_PARSER/m);
  expect(printed).toContain(`Film: ${out}`);
  const film = await readFile(out);
  expect(film.subarray(4, 8).toString('latin1')).toBe('ftyp');
});

test('an agent makes a film, changes a shot, and says where it is', { timeout: 240_000 }, async () => {
  const printed = await run('mcp/make-film.ts');
  expect(printed).toMatch(/^\d+% video generator/m);
  expect((await fetch(FILM_ADDRESS.exec(printed)![1]!)).headers.get('content-type')).toBe('video/mp4');
});

test('Next.js orders a film in a server action and passes its events on', { timeout: 240_000 }, async () => {
  process.env.REELGRAPH_URL = `${server.url}/graphql`;
  const form = new FormData();
  form.set('prompt', 'x');
  expect((await startFilm({}, form)).problem).toMatch(/prompt/i);
  form.set('prompt', 'A kettle sings on a balcony');
  const { jobId } = await startFilm({}, form);

  const events = await GET(new Request(`http://page/events?job=${jobId}&after=0`));
  expect(events.headers.get('content-type')).toContain('text/event-stream');
  const told = await events.text();
  expect(told).toContain('event: complete');
  expect(told).toContain('"JobCompleted"');
  // As after a cut: what is known does not come again.
  const rest = await GET(new Request(`http://page/events?job=${jobId}&after=5`));
  expect(await rest.text()).not.toContain('"sequence":5,');
});
