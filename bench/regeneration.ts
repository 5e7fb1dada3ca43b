/**
 * One clip of a finished film by words, on a server without keys: from the mutation to the first event and to the new
 * film, the clip list and the statements of the database that it takes, and how many instructions a second are read.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { matchInstruction } from '../src/film/prompts/instructions/match.js';
import { TEMPLATES } from '../src/film/prompts/instructions/templates.js';
import { type Client, clientOf, type Data } from '../test/helpers/client.js';
import { databaseOf } from '../test/helpers/database.js';
import { createJob, jobOf, regenerate, restOf } from '../test/helpers/films.js';
import { startServer, type TestServer } from '../test/helpers/server.js';
import { quantile } from './figures.js';

const FILE = 'id url urlExpiresAt width height';
const CLIP_LIST = `query ($id: ID!) { job(id: $id) { clips {
  id clipIndex status timestampStart timestampEnd durationSeconds lyricsPreview isRegenerated originalPrompt suggestions
  thumbnail { ${FILE} } prompt { prompt negativePrompt }
  currentVersion { id } versions { id prompt model cost createdAt thumbnail { ${FILE} } regeneration { id instruction } }
} } }`;
const INSTRUCTIONS = ['make it nighttime', 'closer', 'let it snow', 'less motion', 'give her a red umbrella'];

const line = (what: string, figure: string) => console.log(`${what.padEnd(64)} ${figure}`);

async function aFilm(client: Client, clips: number, seconds: number, resolution: string): Promise<string> {
  const shots = Array.from({ length: clips }, (_, index) => ({
    enhancedPrompt: `A woman walks along a river in the afternoon, past house number ${index + 1}`,
    durationSeconds: seconds,
  }));
  const id = await createJob(client, { kind: 'FILM', prompt: 'A walk', resolution, shots });
  await restOf(client, id);
  return id;
}

/** Seconds to the first event and to the new film, with a watcher who was there before. */
async function once(client: Client, id: string, clipIndex: number, instruction: string) {
  const { lastSequence } = await jobOf(client, id, 'lastSequence');
  const events = client.watch(
    'subscription ($id: ID!, $after: Int) { jobEvents(jobId: $id, afterSequence: $after, follow: true) { __typename } }',
    { id, after: lastSequence - 1 },
  );
  await events.next();
  const from = performance.now();
  const asked = regenerate(client, { jobId: id, clipIndex, instruction });
  let first = 0;
  for await (const { jobEvents } of events) {
    first ||= performance.now() - from;
    if (jobEvents.__typename === 'JobCompleted') break;
  }
  const all = (performance.now() - from) / 1000;
  await asked;
  return { first, all, video: (await jobOf(client, id, 'video { segmentsRendered segmentsReused }')).video };
}

async function regenerations(client: Client, id: string): Promise<void> {
  const firsts: number[] = [];
  for (const [clipIndex, instruction] of INSTRUCTIONS.entries()) {
    const { first, all, video } = await once(client, id, clipIndex + 1, instruction);
    firsts.push(first);
    line(
      `"${instruction}": to the new film`,
      `${all.toFixed(1)} s, ${video.segmentsRendered} pieces made, ${video.segmentsReused} used again (goal: under 20 s)`,
    );
  }
  line(
    'mutation to first event, median and worst',
    `${quantile(firsts, 0.5).toFixed(0)} and ${Math.max(...firsts).toFixed(0)} ms (goal: under 200)`,
  );
}

async function clipList(client: Client, id: string): Promise<void> {
  const times: number[] = [];
  for (let asked = 0; asked < 330; asked++) {
    const from = performance.now();
    await client.query(CLIP_LIST, { id });
    times.push(performance.now() - from);
  }
  const warm = times.slice(30);
  line(
    'clip list, p50 and p99',
    `${quantile(warm, 0.5).toFixed(0)} and ${quantile(warm, 0.99).toFixed(0)} ms (goal: p99 under 50)`,
  );
}

/** The statements of one clip list, by the database's own log; the median of several, because others ask it things, too. */
async function statementsOf(server: TestServer, client: Client, id: string): Promise<number> {
  const counted = async () =>
    (
      (await readFile(path.join(server.dataDir, 'postgres', 'postgres.log'), 'utf8')).match(
        / LOG: {2}(?:execute|statement)/g,
      ) ?? []
    ).length;
  const counts: number[] = [];
  for (let asked = 0; asked < 9; asked++) {
    const before = await counted();
    await client.query(CLIP_LIST, { id });
    counts.push((await counted()) - before);
  }
  return quantile(counts, 0.5);
}

async function logStatements(server: TestServer): Promise<void> {
  const database = await databaseOf(server);
  await database.query("ALTER SYSTEM SET log_statement = 'all'");
  await database.query('SELECT pg_reload_conf()');
  await database.end();
}

function reading(): void {
  const said = TEMPLATES.flatMap(({ examples }) => examples).concat(INSTRUCTIONS);
  const from = performance.now();
  for (let round = 0; round < 50; round++) for (const each of said) matchInstruction(each);
  line('reading an instruction', `${((performance.now() - from) / (50 * said.length)).toFixed(3)} ms`);
}

async function measure(server: TestServer, client: Client): Promise<void> {
  const film: Data = await aFilm(client, 8, 4, 'P720');
  await regenerations(client, film);
  await delay(2000);
  await clipList(client, film);
  const small = await aFilm(client, 2, 1, 'P480');
  await logStatements(server);
  const [eight, two] = [await statementsOf(server, client, film), await statementsOf(server, client, small)];
  line('statements of a clip list, of 8 clips and of 2', `${eight} and ${two} (goal: the same)`);
}

reading();
const server = await startServer({ LOG_LEVEL: 'error', REGENERATIONS_PER_JOB_PER_HOUR: '100' });
try {
  await measure(server, clientOf(server));
} finally {
  await server.stop();
}
