/**
 * Attacks a server of its own for a while, with documents, frames, requests, uploads and texts made from a seed, and
 * looks after each round whether it still keeps its promises: no fault of its own, quick health, nothing of another owner.
 *
 *   npm run fuzz -- [minutes, 5 unless told] [seed]
 */
import net from 'node:net';
import { SignJWT } from 'jose';
import WebSocket from 'ws';
import { type Random, randomFrom } from '../../src/film/seed.js';
import { type Client, clientOf, type Data } from '../helpers/client.js';
import { createJob, jobOf, restOf, SMALL_AD, upload } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';
import { documentFor, faults, fieldsOf, rubbishVariables } from './rubbish.js';
import { hostileText } from './texts.js';

const SECRET = 'a secret that is known to nobody but the fuzzer';
const HEALTH_MS = 700;
const FIELDS = 'id status prompt lastSequence clips { id } cost { total }';
const KINDS = ['a/b', 'audio/mpeg', 'audio/wav', 'image/png', 'image/jpeg', 'image/webp', 'text/plain'];

const minutes = Number(process.argv[2] ?? 5);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);

type Target = { server: TestServer; mallory: Client; token: string; ids: ReadonlyMap<string, string> };
/** Resolves to what went wrong, if anything. */
type Attack = (random: Random, target: Target) => Promise<string | null>;

const document: Attack = async (random, { mallory, ids }) => {
  const kind = random.pick(['Query', 'Mutation'] as const);
  const field = random.pick(fieldsOf(kind));
  const variables = rubbishVariables(random, ids, field);
  const answer = await mallory.ask(documentFor(kind.toLowerCase(), field), variables);
  const found = faults(answer);
  return found.length > 0
    ? `${field.name} ${JSON.stringify(variables).slice(0, 800)}: ${JSON.stringify(found)}`
    : null;
};

const text: Attack = async (random, { mallory }) => {
  const prompt = hostileText(random.integer(0, 1_000_000), 2000);
  const query = `query ($input: CreateJobInput!) { estimateJob(input: $input) { __typename } }`;
  const found = faults(await mallory.ask(query, { input: { kind: 'AD', prompt } }));
  return found.length > 0 ? `${JSON.stringify(prompt.slice(0, 200))}: ${JSON.stringify(found)}` : null;
};

/** A document of the right words in the wrong order. */
const syntax: Attack = async (random, { mallory }) => {
  const words = [
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '!',
    '$a',
    '@',
    '...',
    'on',
    'Job',
    'jobs',
    'id',
    '"',
    '1',
    'query',
  ];
  const source = Array.from({ length: random.integer(1, 3000) }, () => random.pick(words)).join(' ');
  const found = faults(await mallory.ask(source));
  return found.length > 0 ? `${source.slice(0, 200)}: ${JSON.stringify(found)}` : null;
};

/** Bytes that are nearly HTTP, on a connection that is then left. */
const http: Attack = async (random, { server }) => {
  const { port, host } = new URL(server.url);
  const line = random.pick([
    'GET / HTTP/1.1',
    'POST /graphql HTTP/1.1',
    'PUT /uploads/x HTTP/1.1',
    'GET /files/a/b HTTP/1.1',
  ]);
  const headers = [
    `Host: ${host}`,
    'Content-Type: application/json',
    `Content-Length: ${random.integer(0, 1e7)}`,
  ];
  const odd = [
    'Transfer-Encoding: chunked',
    'Range: bytes=-',
    'Upgrade: websocket',
    'Expect: 100-continue',
    'A: \u0000',
    ': x',
  ];
  const sent = [
    line,
    ...headers,
    random.pick(odd),
    '',
    random.pick(['{"query":', 'null', '[]', '\u0000'.repeat(99)]),
  ];
  const socket = net.connect(Number(port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write(sent.slice(0, random.integer(1, sent.length)).join('\r\n'));
  const answer = await new Promise<string>((resolve) => {
    socket.once('data', (data) => resolve(data.toString('latin1')));
    socket.once('close', () => resolve(''));
    setTimeout(() => resolve(''), random.integer(5, 200));
  });
  socket.destroy();
  return /^HTTP\/1\.1 50[0-24-9]/.test(answer) ? `${JSON.stringify(sent)}: ${answer.slice(0, 300)}` : null;
};

const frames: Attack = async (random, { server, token }) => {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  socket.on('error', () => {});
  const closed = new Promise<string | null>((resolve) =>
    socket.once('close', (code) =>
      resolve(code === 4500 || code === 1011 ? `a frame closed the socket with ${code}` : null),
    ),
  );
  socket.once('open', () => {
    const init = { type: 'connection_init', payload: { authorization: `Bearer ${token}` } };
    const others = [
      '{}',
      'null',
      '[',
      '{"type":"subscribe"}',
      '{"type":"subscribe","id":"1","payload":{"query":"{"}}',
      '{"type":"next"}',
      '\u0000',
    ];
    for (const frame of [JSON.stringify(init), ...Array.from({ length: 5 }, () => random.pick(others))])
      socket.send(random.integer(0, 5) === 0 ? Buffer.from(frame) : frame);
    setTimeout(() => socket.terminate(), 100);
  });
  return closed;
};

const file: Attack = async (random, { mallory }) => {
  const magic = random.pick([
    '\x89PNG\r\n\x1a\n',
    '\xff\xd8\xff',
    'RIFFxxxxWEBPVP8X',
    'RIFFxxxxWAVEfmt ',
    'ID3',
    'fLaC',
    'OggS',
    '',
  ]);
  const noise = Buffer.from(Array.from({ length: random.integer(0, 4000) }, () => random.integer(0, 255)));
  const bytes = Buffer.concat([Buffer.from(magic, 'latin1'), noise]);
  return upload(mallory, 'a file', random.pick(KINDS), bytes).then(
    () => null,
    (error: Error) => (/INTERNAL|answered with 5/.test(error.message) ? error.message : null),
  );
};

const ATTACKS = { document, text, syntax, http, frames, file } satisfies Record<string, Attack>;

async function health({ url }: TestServer): Promise<number> {
  const start = performance.now();
  const { status } = await fetch(`${url}/health`);
  return status === 200 ? performance.now() - start : Number.POSITIVE_INFINITY;
}

const tokenFor = (sub: string) =>
  new SignJWT({ sub }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(SECRET));

async function main(): Promise<void> {
  const server = await startServer({ AUTH_JWT_SECRET: SECRET }, { embedded: true });
  const found = await attack(server).catch((error: unknown) => [`the fuzzer itself: ${error}`]);
  for (const problem of found) console.log(`FOUND ${problem}`);
  const code = await server.stop();
  process.exitCode = found.length > 0 || code !== 0 ? 1 : 0;
}

/** Resolves to everything that was found. */
async function attack(server: TestServer): Promise<string[]> {
  const token = await tokenFor('mallory');
  const [mallory, victim] = [clientOf(server, token), clientOf(server, await tokenFor('victim'))];
  const job = await createJob(victim, SMALL_AD);
  await restOf(victim, job);
  const before = await jobOf(victim, job, FIELDS);
  // Mallory knows every id of the victim, and has nothing else.
  const ids = new Map<string, string>([
    ['Job', job],
    ...before.clips.map(({ id }: Data) => ['Clip', id] as const),
  ]);
  const random = randomFrom('fuzz', seed);
  const counts: Record<string, number> = {};
  const found: string[] = [];
  const waits: number[] = [];
  const end = performance.now() + minutes * 60_000;
  console.log(`Seed ${seed}, for ${minutes} minutes.`);
  while (performance.now() < end && found.length < 20) {
    const names = Array.from({ length: 8 }, () =>
      random.pick(Object.keys(ATTACKS) as (keyof typeof ATTACKS)[]),
    );
    const round = names.map(async (name) => {
      counts[name] = (counts[name] ?? 0) + 1;
      const problem = await ATTACKS[name](random, { server, mallory, token, ids }).catch(String);
      if (problem) found.push(`${name}: ${problem}`);
    });
    const [ms] = await Promise.all([health(server), ...round]);
    waits.push(ms);
    if (ms > HEALTH_MS) found.push(`health took ${Math.round(ms)} ms during ${names.join(', ')}`);
  }
  if (JSON.stringify(await jobOf(victim, job, FIELDS)) !== JSON.stringify(before)) {
    found.push("the victim's film has changed");
  }
  console.log(JSON.stringify(counts));
  printHistogram(waits);
  return found;
}

function printHistogram(waits: readonly number[]): void {
  let from = 0;
  for (const limit of [5, 20, 50, 100, 200, 400, HEALTH_MS, Number.POSITIVE_INFINITY]) {
    const count = waits.filter((ms) => ms >= from && ms < limit).length;
    from = limit;
    const bar = '#'.repeat(Math.ceil((60 * count) / waits.length));
    console.log(`/health under ${String(limit).padStart(8)} ms ${String(count).padStart(6)} ${bar}`);
  }
}

await main();
