/** Starts the built server with the Node that runs this, makes a small film through its API and waits for it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PATIENCE_MS = 240_000;

const dataDir = mkdtempSync(join(tmpdir(), 'reelgraph-smoke-'));
const { PATH, HOME } = process.env;
const server = spawn(process.execPath, [resolve(import.meta.dirname, '..', 'dist', 'main.js')], {
  env: { PATH, HOME, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = once(server, 'exit').then(([code]) => code);

let code = 1;
try {
  console.log(`Node ${process.version}`);
  const film = await Promise.race([
    makeFilm(),
    ended.then((code) => Promise.reject(new Error(`The server ended with ${code}.`))),
    once(AbortSignal.timeout(PATIENCE_MS), 'abort').then(() =>
      Promise.reject(new Error('The film took too long.')),
    ),
  ]);
  console.log(`A film of ${film.durationSeconds} s, ${film.bytes} bytes.`);
  code = 0;
} catch (error) {
  console.error(error.message);
}
server.kill('SIGTERM');
const serverCode = await ended;
if (serverCode !== 0) console.error(`The server ended with ${serverCode}.`);
rmSync(dataDir, { recursive: true, force: true });
process.exit(code || serverCode ? 1 : 0);

async function makeFilm() {
  const url = await printedAddress();
  const ask = async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { createJob } = await ask(`mutation {
    createJob(input: { kind: AD, durationSeconds: 15, resolution: P480, prompt: "A red bicycle waits in the morning sun" }) {
      ... on JobPayload { job { id } }
      ... on Error { message }
    }
  }`);
  if (!createJob.job) throw new Error(createJob.message);

  // The subscription ends by itself when the job is at rest.
  const events = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { sequence } }',
      variables: { id: createJob.job.id },
    }),
  });
  await events.text();

  const { job } = await ask(
    'query ($id: ID!) { job(id: $id) { status error { message } video { durationSeconds asset { url } } } }',
    { id: createJob.job.id },
  );
  if (job.status !== 'COMPLETED') throw new Error(`${job.status}: ${job.error?.message}`);
  const file = await fetch(job.video.asset.url);
  if (!file.ok) throw new Error(`The film can't be fetched: ${file.status}`);
  return { durationSeconds: job.video.durationSeconds, bytes: (await file.arrayBuffer()).byteLength };
}

function printedAddress() {
  let printed = '';
  return new Promise((resolve) => {
    server.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = /(http\S+)\/graphql/.exec(printed)?.[1];
      if (address) resolve(address);
    });
  });
}
