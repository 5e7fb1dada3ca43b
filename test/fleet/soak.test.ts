/**
 * A fleet at work for a while, FLEET_SOAK_MINUTES, in which nothing may grow: films are made and deleted all the time, and
 * memory, files, connections and disk are looked at. FLEET_PICTURE is where the curves are drawn to, as SVG.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, createJob, restOf, SMALL_FILM } from '../helpers/films.js';
import { percentile } from './figures.js';
import { type Fleet, startFleet } from './fleet.js';

const MINUTES = Number(process.env.FLEET_SOAK_MINUTES ?? 3);
const EVERY_MS = 5_000;
const AT_ONCE = 3;

type Sample = Record<string, number>;
let fleet: Fleet;

beforeAll(async () => {
  fleet = await startFleet({ apis: 2, workers: 2, latencyMs: [200, 1_000] });
});
afterAll(() => fleet?.end());

async function sample(): Promise<Sample> {
  const one: Sample = {};
  for (const { name, server } of [...fleet.apis, ...fleet.workers]) {
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
    one[`memory of ${name}, MB`] = Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024;
    one[`open files of ${name}`] = readdirSync(`/proc/${server.pid}/fd`).length;
  }
  const database = await fleet.database();
  const { rows } = await database.query<{ count: string }>('SELECT count(*) FROM pg_stat_activity');
  await database.end();
  one['connections to the database'] = Number(rows[0]!.count);
  // The log of the database and the pages that deleted rows leave are its own affair.
  // It complains of files that go while it counts.
  const { stdout } = spawnSync('du', ['-sm', '--exclude=database', fleet.folder], { encoding: 'utf8' });
  one['files of all, MB'] = Number.parseInt(stdout, 10);
  return one;
}

/** Compares the middle of the run with its end: what leaks goes on growing. */
function grown(samples: readonly Sample[]): string[] {
  const third = Math.floor(samples.length / 3);
  return Object.keys(samples[0]!).flatMap((name) => {
    const median = (part: readonly Sample[]) =>
      percentile(
        part.map((one) => one[name]!),
        0.5,
      );
    const [middle, end] = [median(samples.slice(third, -third)), median(samples.slice(-third))];
    return end > middle * 1.25 + 5 ? [`${name} grew from ${middle.toFixed(0)} to ${end.toFixed(0)}`] : [];
  });
}

function drawn(samples: readonly Sample[]): string {
  const [width, height] = [640, 90];
  const curves = Object.keys(samples[0]!).map((name, row) => {
    const values = samples.map((one) => one[name]!);
    const most = Math.max(...values, 1);
    const points = values.map(
      (value, at) => `${(at * width) / Math.max(1, values.length - 1)},${height - 10 - (value / most) * 60}`,
    );
    const text = `<text x="4" y="14" font-size="12" font-family="sans-serif">${name}: at most ${most.toFixed(0)}, at the end ${values.at(-1)!.toFixed(0)}</text>`;
    return `<g transform="translate(0 ${row * height})">${text}<polyline fill="none" stroke="#2563eb" points="${points.join(' ')}"/></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height * curves.length}">${curves.join('')}</svg>\n`;
}

test('nothing grows while films come and go', async () => {
  const end = performance.now() + MINUTES * 60_000;
  let films = 0;
  const samples: Sample[] = [];
  const look = async () => {
    while (performance.now() < end) {
      samples.push(await sample());
      await wait(EVERY_MS);
    }
  };
  const make = async (_: unknown, owner: number) => {
    while (performance.now() < end) {
      const client = await fleet.client(`owner-${owner}`, owner % 2);
      const id = await createJob(client, { ...SMALL_FILM, seed: films++ });
      await restOf(client, id);
      await act(client, 'deleteJob', id);
    }
  };
  await Promise.all([look(), ...Array.from({ length: AT_ONCE }, make)]);
  process.stdout.write(`  ${films} films in ${MINUTES} minutes\n`);
  if (process.env.FLEET_PICTURE) writeFileSync(process.env.FLEET_PICTURE, drawn(samples));
  expect(grown(samples)).toEqual([]);
});
