/** kill -9 at random moments: the film is finished all the same, nothing that was told is lost, nothing is paid twice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../src/film/seed.js';
import { createJob, SMALL_FILM } from '../helpers/films.js';
import { startVictim, type Victim } from '../helpers/killing.js';

let victim: Victim;

beforeAll(async () => {
  victim = await startVictim({ outside: true });
});
afterAll(() => victim?.end());

/** The same seed kills after the same numbers of events; another one is given to look for more. */
const SEED = Number(process.env.CHAOS_SEED ?? 7);

test(`five times in the middle of its work (CHAOS_SEED=${SEED})`, { timeout: 600_000 }, async () => {
  const random = randomFrom('kill', SEED);
  for (let film = 0; victim.kills < 5; film++) {
    const id = await createJob(victim.client, { ...SMALL_FILM, seed: film });
    const told = [];
    for (let going = true; going && victim.kills < 5; ) {
      const after = told.at(-1)?.sequence ?? 0;
      const moment = after + random.integer(1, 9);
      const heard = await victim.killWhen(id, after, (event) => event.sequence >= moment);
      going = heard !== false;
      if (heard) told.push(...heard);
      if (heard) await victim.restart();
    }
    expect(await victim.faultsOf(id, told)).toEqual([]);
  }
  expect(await victim.faultsOfTheBooks()).toEqual([]);
});
