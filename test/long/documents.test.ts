/** The documentation's operations, run as they stand there: the API's examples, and blocks that are marked with "run". */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeBlocks } from '../../scripts/docs/markdown.js';
import { allPages } from '../../scripts/docs/pages.js';
import { littleSong } from '../../src/film/sound/little-song.js';
import { wavBytes } from '../../src/film/sound/wav.js';
import { type Client, clientOf } from '../helpers/client.js';
import { type Known, runOperations } from '../helpers/documents.js';
import { createJob, jobOf, SMALL_FILM, until, uploadSong } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

const { samples, sampleRate } = littleSong(10, 1);
const song = wavBytes(samples, sampleRate);
const known: Known = { song, byteSize: song.length };

let server: TestServer;
let client: Client;
beforeAll(async () => {
  server = await startServer({ REGENERATIONS_PER_JOB_PER_HOUR: '50' });
  client = clientOf(server);
  known.songId = await uploadSong(client, 10);
  const waiting = await createJob(client, { ...SMALL_FILM, requireApproval: true, seed: 1 });
  await until(client, waiting, ({ status }) => status === 'AWAITING_APPROVAL');
  const { scenePlan } = await jobOf(client, waiting, 'scenePlan { scenes { key } }');
  Object.assign(known, { waitingJobId: waiting, targetKey: scenePlan.scenes[0].key });
});
afterAll(() => server?.stop());

test('every field of Query, Mutation and Subscription has an example that works', {
  timeout: 400_000,
}, async () => {
  const text = readFileSync('docs/api-examples.graphql', 'utf8');
  const run = await runOperations(client, text, known);
  expect(run).toContain('ApplyEdit');
  expect((await jobOf(client, known.jobId as string)).status).toBe('COMPLETED');
});

test('operations of the guides work', { timeout: 400_000 }, async () => {
  const marked = [...allPages()].flatMap(([file, text]) =>
    codeBlocks(text)
      .filter(({ language, marks }) => language === 'graphql' && marks.includes('run'))
      .map(({ code, line }) => ({ at: `${file}:${line}`, code })),
  );
  expect(marked.length).toBeGreaterThan(10);
  for (const { at, code } of marked) {
    await runOperations(client, code, known).catch((error: Error) => {
      throw new Error(`${at}: ${error.message}`, { cause: error });
    });
  }
});
