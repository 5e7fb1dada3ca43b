/**
 * How long somebody waits for a film that is made here, without keys: for its first picture, its first clip, and the
 * whole, beside x264 alone on the finished frames.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { frameSize } from '../src/film/format.js';
import { encodingArguments } from '../src/media/encoding.js';
import { fileArgument } from '../src/media/ffmpeg.js';
import { findTools } from '../src/media/tools.js';
import { clientOf } from '../test/helpers/client.js';
import { makeMedia } from '../test/helpers/ffmpeg.js';
import { createJob, jobOf } from '../test/helpers/films.js';
import { startServer } from '../test/helpers/server.js';
import { figure } from './figures.js';

const AD = {
  ...{ kind: 'AD', prompt: 'A fountain pen that writes by itself, on a wooden desk at dawn' },
  ...{ durationSeconds: 30, resolution: 'P720', seed: 7 },
};

const EVENTS = `subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) {
  __typename ... on ReferenceImageUpdate { state } ... on ClipUpdate { state } } }`;

type Moments = { ReferenceImageUpdate?: number; ClipUpdate?: number; end: number };

/** Seconds from the request to what it leads to. */
async function waitsOf(server: { url: string }): Promise<{ moments: Moments; film: Buffer }> {
  const client = clientOf(server);
  const from = performance.now();
  const since = () => (performance.now() - from) / 1000;
  const id = await createJob(client, AD);
  const moments: Moments = { end: 0 };
  for await (const { jobEvents } of client.watch(EVENTS, { id })) {
    const { __typename: type, state } = jobEvents;
    if (state === 'COMPLETED') moments[type as 'ClipUpdate'] ??= since();
  }
  moments.end = since();
  const { video } = await jobOf(client, id, 'video { asset { url } }');
  const answer = await fetch(video.asset.url);
  return { moments, film: Buffer.from(await answer.arrayBuffer()) };
}

/** Reading the film takes time too, which is not x264's. */
async function encodingAlone(film: Buffer): Promise<{ seconds: number; cpu: number }> {
  const tools = await findTools({
    ffmpegPath: process.env.FFMPEG_PATH,
    ffprobePath: process.env.FFPROBE_PATH,
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-film-'));
  try {
    const file = path.join(folder, 'film.mp4');
    await writeFile(file, film);
    const measured = async (output: string[]) => {
      const [from, cpu] = [performance.now(), childSeconds()];
      await makeMedia(tools, ['-i', fileArgument(file), ...output], path.join(folder, 'out.mp4'));
      return { seconds: (performance.now() - from) / 1000, cpu: childSeconds() - cpu };
    };
    const read = await measured(['-an', '-c:v', 'rawvideo', '-f', 'null']);
    const encoded = await measured(encodingArguments(frameSize('LANDSCAPE_16_9', 'P720')));
    return { seconds: encoded.seconds - read.seconds, cpu: encoded.cpu - read.cpu };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** CPU seconds of all children that have ended, on Linux. */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

const before = childSeconds();
const server = await startServer();
let stopped = false;
try {
  const { moments, film } = await waitsOf(server);
  await server.stop();
  stopped = true;
  const cpu = childSeconds() - before;
  const alone = await encodingAlone(film);
  figure({ wait: 'firstPicture', measured: moments.ReferenceImageUpdate ?? Number.POSITIVE_INFINITY });
  figure({ wait: 'firstClip', measured: moments.ClipUpdate ?? Number.POSITIVE_INFINITY });
  figure({ wait: 'film', measured: moments.end, baseline: alone.seconds });
  console.log(
    `the same in CPU seconds, the server's start included: ${cpu.toFixed(1)}, ${alone.cpu.toFixed(1)} of x264 alone: ${(cpu / alone.cpu).toFixed(2)} ×`,
  );
} finally {
  if (!stopped) await server.stop();
}
