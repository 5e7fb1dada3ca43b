/**
 * The API under load: a whole job page against a bare server that has the answer in memory, status queries and memory
 * while five films render, and a thousand who watch one job.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type Client, clientOf, type Data } from '../test/helpers/client.js';
import { databaseOf } from '../test/helpers/database.js';
import { act, change, createJob, restOf, SMALL_AD, until, uploadSong } from '../test/helpers/films.js';
import { startServer, type TestServer } from '../test/helpers/server.js';
import { figure } from './figures.js';

const FILE = 'id status contentType byteSize url urlExpiresAt width height durationSeconds';
const JOB_PAGE = `query JobPage($id: ID!) { job(id: $id) {
  id kind prompt status currentStage progress estimatedRemainingSeconds lastSequence createdAt completedAt
  settings { aspectRatio resolution seed requireApproval budgetLimit models { role model local } }
  audio { ${FILE} }
  stages { id name status durationSeconds cost attempts model { role model local } error { code message retryable } }
  brief { narrative subject setting mood notes llmUsed }
  audioAnalysis { id bpm beatConfidence durationSeconds beats downbeats structure { type start end energy } lyrics { text start end words { text start end } } mood { primary energyLevel confidence } clipBoundaries { start end durationSeconds } waveform(points: 400) fallbacks }
  scenePlan { id videoSummary characters { key description role } scenes { key description timeOfDay } style { colorPalette visualStyle mood lighting cinematography keywords } clipScripts { clipIndex start end visualDescription motion cameraAngle characterKeys sceneKeys lyricsContext beatIntensity } transitions { fromClip toClip type durationSeconds rationale } llmUsed llmModel }
  referenceImages { id status totalCost scenes { id targetKey asset { ${FILE} } promptUsed cost } characters { id targetKey asset { ${FILE} } promptUsed cost } }
  clipPrompts { id totalClips llmUsed llmModel items { id clipIndex prompt negativePrompt durationSeconds metadata { wordCount styleKeywords referenceMode validated } } }
  clips { id clipIndex status timestampStart timestampEnd durationSeconds lyricsPreview isRegenerated suggestions thumbnail { ${FILE} } video { ${FILE} } prompt { id prompt } currentVersion { id } versions { id prompt model cost createdAt thumbnail { ${FILE} } } }
  timeline { revision durationSeconds entries { key position clipIndex start end sourceStart sourceEnd speed transitionIn transitionSeconds crop { x y width height } } overlays { kind text start end } }
  video { id asset { ${FILE} } poster { ${FILE} } durationSeconds syncDrift width height fps segmentsRendered segmentsReused beatSync { hitRate meanErrorSeconds chanceRate } variants { id aspectRatio asset { ${FILE} } } }
  cost { total reserved limit byStage { stage cost } entries { id purpose stage provider model cost quantity at } }
  error { code message retryable stage }
  regenerations(first: 10) { totalCount nodes { id clipIndex instruction status cost } pageInfo { hasNextPage endCursor } }
  editPlans(first: 10) { totalCount nodes { id instruction status } }
} }`;

const ROOT = path.resolve(import.meta.dirname, '..');
const AT_ONCE = 8;
/** An idle connection of the database tells ten seconds late what it did. */
const COUNTED_WITHIN_MS = 12_000;
const line = (what: string, figure: string) => console.log(`${what.padEnd(64)} ${figure}`);
const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

async function rate(client: Client, id: string, seconds: number): Promise<number> {
  await client.query(JOB_PAGE, { id });
  const end = performance.now() + seconds * 1000;
  let answers = 0;
  const ask = async () => {
    while (performance.now() < end) {
      await client.query(JOB_PAGE, { id });
      answers++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return answers / seconds;
}

async function startBare(answer: Data): Promise<{ url: string; end(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reelgraph-bench-'));
  writeFileSync(path.join(folder, 'answer.json'), JSON.stringify(answer));
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      path.join(ROOT, 'bench', 'bare-yoga.ts'),
      path.join(ROOT, 'schema.graphql'),
      path.join(folder, 'answer.json'),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: printed.toString().trim(),
    end() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function jobPage(client: Client): Promise<void> {
  const shots = Array.from({ length: 20 }, (_, index) => ({
    enhancedPrompt: `A paper boat on a river, picture ${index + 1}`,
    durationSeconds: 1,
  }));
  const audioAssetId = await uploadSong(client, 20);
  const film = { kind: 'FILM', prompt: 'A paper boat', resolution: 'P480', shots, audioAssetId };
  const id = await createJob(client, film);
  await restOf(client, id);
  const bare = await startBare(await client.query(JOB_PAGE, { id }));
  // In turn, so that a noisy machine is noisy for both.
  const rounds: [number, number][] = [];
  for (let round = 0; round < 3; round++)
    rounds.push([await rate(client, id, 4), await rate(clientOf(bare), id, 4)]);
  bare.end();
  // The round in the middle: both of its figures are of the same seconds.
  const [measured, baseline] = rounds.sort((a, b) => a[0] / a[1] - b[0] / b[1])[rounds.length >> 1]!;
  figure({ wait: 'jobPage', measured, baseline });
}

const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const STATUS =
  'query ($id: ID!) { job(id: $id) { id status progress currentStage estimatedRemainingSeconds } }';

/** How long status queries take, in milliseconds, asked as often as a page that polls for several films. */
async function statusTimes(client: Client, ids: readonly string[], each: () => void): Promise<number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < 400; asked++) {
    const from = performance.now();
    await client.query(STATUS, { id: ids[asked % ids.length] });
    times.push(performance.now() - from);
    each();
    await delay(40);
  }
  return times;
}

async function fiveFilms(server: TestServer, client: Client): Promise<void> {
  const waiting = await createJob(client, { ...SMALL_AD, requireApproval: true });
  await until(client, waiting, (job) => job.status === 'AWAITING_APPROVAL');
  await statusTimes(client, [waiting], () => {});
  const idle = await statusTimes(client, [waiting], () => {});
  const ids = await Promise.all(
    Array.from({ length: 5 }, (_, seed) =>
      createJob(client, {
        ...SMALL_AD,
        aspectRatio: 'LANDSCAPE_16_9',
        resolution: 'P720',
        durationSeconds: 30,
        seed: seed + 100,
      }),
    ),
  );
  await delay(4000);
  let most = 0;
  const times = await statusTimes(client, ids, () => {
    if (process.platform === 'linux') most = Math.max(most, residentMegabytes(server.pid));
  });
  figure({ wait: 'statusWhileRendering', measured: quantile(times, 0.99), baseline: quantile(idle, 0.99) });
  line(
    'the same, p50 while they render and idle',
    `${quantile(times, 0.5).toFixed(1)} and ${quantile(idle, 0.5).toFixed(1)} ms`,
  );
  line(
    'memory of the server with five films rendering',
    most > 0 ? `${most.toFixed(0)} MB (goal: under 400)` : 'not measured on this system',
  );
  for (const id of ids) await act(client, 'deleteJob', id);
}

/** Seconds late for each event and each watcher, and the database's transactions for each event. */
async function watched(server: TestServer, client: Client, id: string, watchers: number, events: number) {
  const late: number[] = [];
  const sockets = Array.from({ length: watchers }, () =>
    createClient({
      url: `${server.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazy: false,
      retryAttempts: 0,
    }),
  );
  const { lastSequence } = (await client.query('query ($id: ID!) { job(id: $id) { lastSequence } }', { id }))
    .job;
  const query =
    'subscription ($id: ID!, $after: Int) { jobEvents(jobId: $id, afterSequence: $after, follow: true) { sequence at } }';
  for (const socket of sockets) {
    socket.subscribe<Data>(
      { query, variables: { id, after: lastSequence } },
      {
        next: ({ data }) => void late.push(Date.now() - Date.parse(data.jobEvents.at)),
        error: () => {},
        complete: () => {},
      },
    );
  }
  // Everybody is there once everybody has heard something.
  await change(client, 'updateClipPrompt', 'UpdateClipPromptInput', {
    jobId: id,
    clipIndex: 0,
    prompt: `A paper boat, ${watchers} listen`,
  });
  for (let waited = 0; late.length < watchers && waited < 60; waited++) await delay(500);
  await delay(COUNTED_WITHIN_MS);
  late.length = 0;
  const database = await databaseOf(server);
  const transactions = async () =>
    Number(
      (
        await database.query(
          "SELECT pg_stat_clear_snapshot(), xact_commit FROM pg_stat_database WHERE datname = 'postgres'",
        )
      ).rows[0].xact_commit,
    );
  const before = await transactions();
  for (let event = 0; event < events; event++) {
    await change(client, 'updateClipPrompt', 'UpdateClipPromptInput', {
      jobId: id,
      clipIndex: 0,
      prompt: `A paper boat, ${watchers} watch, number ${event}`,
    });
    await delay(1000);
  }
  await delay(COUNTED_WITHIN_MS);
  const used = (await transactions()) - before;
  await database.end();
  await Promise.all(sockets.map((socket) => socket.dispose()));
  return { late, missed: watchers * events - late.length, used };
}

async function thousandWatch(server: TestServer, client: Client): Promise<void> {
  const id = await createJob(client, { ...SMALL_AD, seed: 200, requireApproval: true });
  await until(client, id, (job) => job.status === 'AWAITING_APPROVAL');
  const one = await watched(server, client, id, 1, 15);
  const many = await watched(server, client, id, 1000, 15);
  line(
    '1,000 watchers of one job: commit to client, p50 and p99',
    `${quantile(many.late, 0.5).toFixed(0)} and ${quantile(many.late, 0.99).toFixed(0)} ms; ${many.missed} missed (goal: p99 under 500)`,
  );
  line(
    'transactions of the database for an event, with 1 and 1,000',
    `${(one.used / 15).toFixed(1)} and ${(many.used / 15).toFixed(1)} (the housekeeping's included)`,
  );
  await act(client, 'deleteJob', id);
}

/** Each with a server that has done nothing before: what one leaves in memory is not the other's. */
for (const measure of [(_: TestServer, client: Client) => jobPage(client), thousandWatch, fiveFilms]) {
  const server = await startServer({ LOG_LEVEL: 'error' });
  try {
    await measure(server, clientOf(server));
  } finally {
    await server.stop();
  }
}
