/**
 * A fleet under load, and while its parts are killed. Small unless the environment says otherwise: FLEET_JOBS, FLEET_OWNERS,
 * FLEET_MANY (films of one owner in the test of fairness), FLEET_KILLS, FLEET_CUT_SECONDS, FLEET_SEED,
 * FLEET_LATENCY_MS ("200-1500").
 */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { all, type Client, type Data } from '../helpers/client.js';
import { createJob, jobOf, SMALL_FILM } from '../helpers/films.js';
import { randomOf, summary } from './figures.js';
import { type Fleet, startFleet } from './fleet.js';

const setting = (name: string, usual: number) => Number(process.env[name] ?? usual);
const JOBS = setting('FLEET_JOBS', 6);
const OWNERS = setting('FLEET_OWNERS', 3);
const MANY = setting('FLEET_MANY', 8);
const KILLS = setting('FLEET_KILLS', 6);
const CUT_SECONDS = setting('FLEET_CUT_SECONDS', 10);
const SEED = setting('FLEET_SEED', Date.now() % 100_000);
const [LEAST = 200, MOST = 1_500] = (process.env.FLEET_LATENCY_MS ?? '200-1500').split('-').map(Number);

const EVENTS =
  'subscription ($id: ID!, $after: Int) { jobEvents(jobId: $id, afterSequence: $after) { __typename sequence at } }';
const AT_REST = ['COMPLETED', 'FAILED', 'CANCELLED'];

let fleet: Fleet;
let seed = 0;

beforeAll(async () => {
  fleet = await startFleet({ apis: 2, workers: 3, latencyMs: [LEAST, MOST] });
  say(`Queue on ${fleet.queue}, seed ${SEED}`);
});
afterAll(async () => {
  for (const line of new Set(fleet?.complaints())) say(line);
  await fleet?.end();
});

const say = (text: string) => process.stdout.write(`  ${text}\n`);
const aFilm = () => ({ ...SMALL_FILM, seed: seed++ });

/** What is wrong with a film that is at rest. */
async function faultsOf(client: Client, id: string): Promise<string[]> {
  const { status, error, lastSequence, cost } = await jobOf(
    client,
    id,
    'status lastSequence error { message } cost { reserved }',
  );
  const events = (await all(client.watch(EVENTS, { id, after: 0 }))).map(({ jobEvents }) => jobEvents);
  const faults: string[] = [];
  if (status !== 'COMPLETED') faults.push(`it is ${status}: ${error?.message}`);
  if (events.length !== lastSequence || events.some((event: Data, index) => event.sequence !== index + 1))
    faults.push('its events have gaps');
  if (events.filter((event: Data) => event.__typename === 'JobCompleted').length !== 1)
    faults.push('it was not completed once');
  if (cost.reserved !== '0') faults.push(`${cost.reserved} USD are still reserved`);
  return faults;
}

/** Waits through deaths of api servers: it asks again, of whichever server is there. */
async function rest(owner: string, id: string): Promise<void> {
  for (;;) {
    const job = await fleet
      .client(owner, 0)
      .then((client) => jobOf(client, id, 'status'))
      .catch(() => null);
    if (job && AT_REST.includes(job.status)) return;
    await wait(500);
  }
}

/** Those films are finished, told without gaps, and paid once. */
async function expectFinished(films: readonly { owner: string; id: string }[]): Promise<void> {
  await Promise.all(films.map(({ owner, id }) => rest(owner, id)));
  for (const { owner, id } of films) expect(await faultsOf(await fleet.client(owner, 1), id)).toEqual([]);
  expect(await fleet.faultsOfTheBooks()).toEqual([]);
}

const startFilms = (name: string) =>
  Promise.all(
    Array.from({ length: JOBS }, async (_, index) => {
      const owner = `${name}-${index % OWNERS}`;
      return { owner, id: await createJob(await fleet.client(owner, 0), aFilm()) };
    }),
  );

test('films of several owners are finished, and told without gaps by another server than was asked', async () => {
  const delays: number[] = [];
  const queries: number[] = [];
  const startedAt = performance.now();
  let done = false;
  const films = await startFilms('owner');
  const asking = (async () => {
    while (!done) {
      const { owner, id } = films[queries.length % films.length]!;
      const client = await fleet.client(owner, 1);
      const from = performance.now();
      await jobOf(client, id, 'status progress');
      queries.push(performance.now() - from);
      await wait(50);
    }
  })();
  await Promise.all(
    films.map(async ({ owner, id }) => {
      const watcher = await fleet.client(owner, 1);
      let next = 1;
      for await (const { jobEvents } of watcher.watch(EVENTS, { id, after: 0 })) {
        if (next > 10) delays.push(Date.now() - Date.parse(jobEvents.at));
        expect(jobEvents.sequence).toBe(next++);
      }
    }),
  );
  done = true;
  await asking;
  const seconds = (performance.now() - startedAt) / 1000;
  await expectFinished(films);
  say(`${JOBS} films in ${seconds.toFixed(1)} s, ${((JOBS / seconds) * 60).toFixed(1)} a minute`);
  say(`Status query: ${summary(queries)}`);
  say(`Event at the other api server: ${summary(delays)}`);
});

test('api servers do no work, and workers answer no clients', async () => {
  const database = await fleet.database();
  const { rows } = await database.query<{ workers: string }>(
    `SELECT count(DISTINCT "workerId") AS workers FROM "Task" WHERE "workerId" IS NOT NULL`,
  );
  await database.end();
  expect(Number(rows[0]!.workers)).toBeLessThanOrEqual(fleet.workers.length);
  for (const { server } of fleet.apis) {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).not.toMatch(/^reelgraph_task_seconds_count/m);
  }
  for (const { server } of fleet.workers) {
    const answers = ['/ready', '/graphql', '/'].map(async (path) => (await fetch(server.url + path)).status);
    expect(await Promise.all(answers)).toEqual([200, 404, 404]);
  }
});

test('one owner with many films does not hold up the first of another', async () => {
  const [many, few] = await Promise.all([fleet.client('many', 0), fleet.client('few', 1)]);
  const backlog: string[] = [];
  for (let film = 0; film < MANY; film++) backlog.push(await createJob(many, aFilm()));
  const mine = await createJob(few, aFilm());
  await Promise.all([
    ...backlog.map(async (id) => all(many.watch(EVENTS, { id, after: 0 }))),
    all(few.watch(EVENTS, { id: mine, after: 0 })),
  ]);
  const finishedAt = async (client: Client, id: string) =>
    Date.parse((await jobOf(client, id, 'completedAt')).completedAt);
  const others = await Promise.all(backlog.map((id) => finishedAt(many, id)));
  const my = await finishedAt(few, mine);
  const before = others.filter((at) => at < my).length;
  say(`${before} of ${MANY} films of the other owner were finished before the first one of the new owner`);
  // Those that were under way, one on each worker, and one more.
  expect(before).toBeLessThanOrEqual(fleet.workers.length + 1);
});

test('whatever is killed, nothing is lost or paid twice', async () => {
  const random = randomOf(SEED);
  const films = await startFilms('survivor');
  const kill = async () => {
    const servers = [...fleet.apis, ...fleet.workers];
    const victim = [...servers, ...fleet.services][
      Math.floor(random() * (servers.length + fleet.services.length))
    ]!;
    const away = random() * 2_000;
    if ('service' in victim) {
      // Nobody reaches it before the time is over, even if it is back at once.
      victim.service.line.cut();
      await victim.service.kill();
      await wait(away);
      await victim.service.restart();
      victim.service.line.mend();
    } else {
      const asked = random() < 0.3;
      if (asked) expect(await victim.server.stop()).toBe(0);
      else await victim.server.kill();
      await wait(away);
      victim.server = await victim.start();
    }
    say(`${victim.name} was away`);
  };
  for (let kills = 0; kills < KILLS; kills++) {
    await wait(random() * 3_000);
    await kill();
  }
  await expectFinished(films);
});

test('a network that loses everything for a while holds up films and loses none', async () => {
  for (const { name, service } of fleet.services) {
    const films = await startFilms(`cut-off-from-${name}`);
    service.line.cut();
    await wait(CUT_SECONDS * 1000);
    service.line.mend();
    const from = performance.now();
    await expectFinished(films);
    const seconds = (performance.now() - from) / 1000;
    say(
      `${name} was out of reach for ${CUT_SECONDS} s; all films were finished ${seconds.toFixed(0)} s later`,
    );
  }
});
