/** Status queries and memory while five films render, beside an idle server. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Client, clientOf } from '../test/helpers/client.js';
import { act, createJob, SMALL_AD, until } from '../test/helpers/films.js';
import { startServer, type TestServer } from '../test/helpers/server.js';
import { residentKilobytes } from './bare-broadcast.js';
import { figure, quantile } from './figures.js';

const line = (what: string, figure: string) => console.log(`${what.padEnd(64)} ${figure}`);

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
    if (process.platform === 'linux') most = Math.max(most, residentKilobytes(server.pid) / 1024);
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

const server = await startServer({ LOG_LEVEL: 'error' });
try {
  await fiveFilms(server, clientOf(server));
} finally {
  await server.stop();
}
