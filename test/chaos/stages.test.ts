/** kill -9 at the beginning, in the middle and at the end of every stage, with local models and with outside ones. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAGES } from '../../src/film/job.js';
import type { Data } from '../helpers/client.js';
import { createJob, SMALL_FILM, uploadSong } from '../helpers/films.js';
import { startVictim, type Victim } from '../helpers/killing.js';

/** From a start until a film goes on. */
const GOES_ON_WITHIN_MS = 20_000;

describe.each([
  ['by outside services', true],
  ['on this machine', false],
])('made %s', (_where, outside) => {
  let victim: Victim;
  let song: string;
  let seed = 0;

  beforeAll(async () => {
    victim = await startVictim({ outside });
    song = await uploadSong(victim.client, 10);
  });
  afterAll(() => victim?.end());

  const MOMENTS: [string, (stage: string) => (event: Data) => boolean][] = [
    ['begins', (stage) => (event) => event.stage === stage && event.__typename === 'StageUpdate'],
    ['is under way', (stage) => (event) => event.stage === stage && event.__typename !== 'StageUpdate'],
    ['has ended', (stage) => (event) => event.stage === stage && event.status === 'COMPLETED'],
  ];
  const matrix = STAGES.flatMap((stage) =>
    MOMENTS.map(([when, moment]) => [stage, when, moment(stage)] as const),
  );

  test.each(matrix)('killed when %s %s', async (_stage, _when, isTheMoment) => {
    const id = await createJob(victim.client, {
      kind: 'MUSIC_VIDEO',
      prompt: SMALL_FILM.prompt,
      durationSeconds: 10,
      audioAssetId: song,
      aspectRatio: 'SQUARE_1_1',
      resolution: 'P480',
      seed: seed++,
    });
    const told = (await victim.killWhen(id, 0, isTheMoment)) || [];
    if (told.length > 0) await victim.restart();
    expect(await victim.faultsOf(id, told)).toEqual([]);
    expect(await victim.faultsOfTheBooks()).toEqual([]);
  });

  test('each time it went on soon', () => {
    expect(victim.longestPause).toBeLessThan(GOES_ON_WITHIN_MS);
  });
});
