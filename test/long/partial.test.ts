/** A film of which some clips can't be made: what is accepted, what is told, and how what is missing comes in later. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ReplicateDouble, startReplicateDouble } from '../doubles/replicate-double.js';
import { all, type Client, clientOf, type Data } from '../helpers/client.js';
import { act, createJob, jobOf, regenerate, restOf, until, uploadSong } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

let replicate: ReplicateDouble;
let server: TestServer;
let client: Client;
let song: string;
let seed = 0;

beforeAll(async () => {
  replicate = await startReplicateDouble();
  replicate.finishes = 'at-once';
  server = await startServer({ REPLICATE_API_TOKEN: 'r8_test', REPLICATE_BASE_URL: replicate.url });
  client = clientOf(server);
  song = await uploadSong(client, 16);
});
afterAll(async () => {
  await server?.stop();
  await replicate.close();
});
beforeEach(() => {
  replicate.refuses = () => false;
});

const SHOTS = [
  'A dancer on a roof',
  'A night train',
  'A market in the rain',
  'A harbour at dawn',
  'The open sea',
];
const [, TRAIN, MARKET, HARBOUR] = [0, 1, 2, 3];

const FILM = `clips { clipIndex status currentVersion { id } }
  video { durationSeconds clipsUsed segmentsReused beatSync { hitRate meanErrorSeconds } }
  timeline { entries { clipIndex start end } }`;

/** At the gate: its prompts are there, no clip is ordered yet. */
async function planned(): Promise<{ id: string; prompts: string[] }> {
  const id = await createJob(client, {
    kind: 'FILM',
    soundtrackOff: true,
    prompt: 'A day by the sea',
    shots: SHOTS.map((enhancedPrompt) => ({ enhancedPrompt, durationSeconds: 2 })),
    audioAssetId: song,
    allowPartial: true,
    requireApproval: true,
    aspectRatio: 'SQUARE_1_1',
    resolution: 'P480',
    seed: ++seed,
    models: { image: 'sketch', video: 'replicate:cuuupid/cogvideox-5b' },
  });
  await until(client, id, (job) => job.status === 'AWAITING_APPROVAL');
  const { clips } = await jobOf(client, id, 'clips { prompt { prompt } }');
  return { id, prompts: clips.map((clip: Data) => clip.prompt.prompt) };
}

const refuse = (...prompts: string[]) => {
  replicate.refuses = (input) => prompts.includes(input?.prompt ?? '');
};

const statuses = ({ clips }: Data) => clips.map((clip: Data) => clip.status);
const shown = ({ timeline }: Data) => timeline.entries.map((entry: Data) => entry.clipIndex);
const grid = ({ timeline }: Data) => timeline.entries.map(({ start, end }: Data) => [start, end]);

test('a film goes on without a clip, says so, and takes the clip in when it can be made', async () => {
  const { id, prompts } = await planned();
  const before = await jobOf(client, id, 'clips { timestampStart timestampEnd }');
  refuse(prompts[TRAIN]!);
  await act(client, 'approveStoryboard', id);
  await restOf(client, id);

  const partial = await jobOf(client, id, FILM);
  expect(statuses(partial)).toEqual(['COMPLETED', 'FAILED', 'COMPLETED', 'COMPLETED', 'COMPLETED']);
  expect(shown(partial)).toEqual([0, 0, 2, 3, 4]);
  expect(grid(partial)).toEqual(
    before.clips.map(({ timestampStart, timestampEnd }: Data) => [timestampStart, timestampEnd]),
  );
  expect(partial.video.clipsUsed).toBe(4);
  expect(partial.video.beatSync).not.toBeNull();
  expect(partial.video.durationSeconds).toBeCloseTo(grid(partial).at(-1)![1], 2);
  const told = await all(
    client.watch(
      'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { ... on MessageEvent { kind text } } }',
      { id },
    ),
  );
  expect(told.map(({ jobEvents }) => jobEvents)).toContainEqual({
    kind: 'WARNING',
    text: expect.stringMatching(/^Clip 2 could not be made: .* regenerateClip /),
  });
  await expect(act(client, 'retryJob', id)).rejects.toThrow('regenerateClip');

  refuse();
  const orders = replicate.orders.length;
  await regenerate(client, { jobId: id, clipIndex: TRAIN, instruction: 'Make it again' });
  await restOf(client, id);
  const whole = await jobOf(client, id, FILM);
  expect(replicate.orders.length - orders).toBe(1);
  expect(statuses(whole)).toEqual(Array(5).fill('COMPLETED'));
  expect(shown(whole)).toEqual([0, 1, 2, 3, 4]);
  expect(grid(whole)).toEqual(grid(partial));
  expect(whole.video).toMatchObject({ clipsUsed: 5, beatSync: partial.video.beatSync });
  expect(whole.video.segmentsReused).toBeGreaterThan(0);
});

test('too few clips are no film, and a retry makes only those that are missing', async () => {
  const { id, prompts } = await planned();
  refuse(prompts[TRAIN]!, prompts[MARKET]!, prompts[HARBOUR]!);
  await act(client, 'approveStoryboard', id);
  const { error } = await restOf(client, id, 'FAILED');
  expect(error).toMatchObject({ code: 'PROVIDER_FAILED', retryable: true, stage: 'VIDEO_GENERATOR' });
  expect(error.message).toMatch(
    /^Only 2 of 5 clips could be made, and a film needs at least 3 of them\. retryJob /,
  );
  const failed = await jobOf(client, id, FILM);
  expect(statuses(failed)).toEqual(['COMPLETED', 'FAILED', 'FAILED', 'FAILED', 'COMPLETED']);

  refuse();
  const orders = replicate.orders.length;
  await act(client, 'retryJob', id);
  await restOf(client, id);
  expect(replicate.orders.length - orders).toBe(3);
  const film = await jobOf(client, id, FILM);
  expect(shown(film)).toEqual([0, 1, 2, 3, 4]);
  expect(film.clips[0].currentVersion).toEqual(failed.clips[0].currentVersion);
});
