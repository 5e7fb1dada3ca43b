/** Films whose music and voice are bought: cut to the music, paid once, and finished without what could not be had. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Money } from '../../src/film/money.js';
import { type ReplicateDouble, startReplicateDouble } from '../doubles/replicate-double.js';
import { type Client, clientOf, type Data, type Variables } from '../helpers/client.js';
import { act, createJob, edit, jobOf, restOf, SMALL_AD, SMALL_FILM, until } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

const MUSIC = 'replicate:stability-ai/stable-audio-2.5';
let replicate: ReplicateDouble;
let server: TestServer;
let client: Client;

beforeAll(async () => {
  replicate = await startReplicateDouble();
  server = await startServer({
    REPLICATE_API_TOKEN: 'r8_test',
    REPLICATE_BASE_URL: replicate.url,
    IMAGE_MODEL: 'sketch',
    VIDEO_MODEL: 'animatic',
    VIDEO_FALLBACK_MODEL: 'none',
    MUSIC_MODEL: MUSIC,
  });
  client = clientOf(server);
});
afterAll(async () => {
  await server?.stop();
  await replicate?.close();
});
beforeEach(() => {
  replicate.finishes = 'at-once';
});
afterEach(() => replicate.faults.clear());

const FILM = `error { code message } soundtrack { asset { durationSeconds } bpm mood model cost }
  voiceOver { voice model cost lines { text } } audioAnalysis { bpm } timeline { durationSeconds }
  video { loudnessLufs truePeakDb beatSync { hitRate } } cost { total }
  events(first: 500) { __typename ... on MessageEvent { kind text } }`;

const warnings = ({ events }: Data): string[] =>
  events.flatMap((event: Data) => (event.kind === 'WARNING' ? [event.text] : []));

async function film(input: Variables, end?: string): Promise<Data> {
  const id = await createJob(client, input);
  await restOf(client, id, end);
  return { id, ...(await jobOf(client, id, FILM)) };
}

describe('an ad with music from a model', () => {
  const ad = { ...SMALL_AD, soundtrackOff: false };

  test('is cut to what is heard in it, and pays for another song only when it is asked for one', async () => {
    const before = replicate.orders.length;
    const made = await film(ad);
    expect(made.soundtrack).toMatchObject({ model: MUSIC, cost: '0.2', asset: { durationSeconds: 15 } });
    expect(made.soundtrack.mood).not.toBe('');
    expect(made.soundtrack.bpm).toBeCloseTo(120, 0);
    expect(made.video.beatSync.hitRate).toBeGreaterThanOrEqual(0.98);
    expect(Math.abs(made.video.loudnessLufs + 14)).toBeLessThan(1);
    expect(made.video.truePeakDb).toBeLessThan(-1);
    expect(made.cost.total).toBe('0.2');
    expect(replicate.orders[before]!.json.input).toMatchObject({
      duration: 16,
      prompt: expect.stringMatching(/^Instrumental .*No vocals/),
    });

    await edit(client, made.id, 'trim 1 second off the end of clip 1');
    expect((await jobOf(client, made.id, FILM)).soundtrack.cost).toBe('0.2');
    expect(replicate.orders.length - before).toBe(1);
    expect(await edit(client, made.id, 'another song')).toMatchObject({ estimatedCost: '0.2' });
    const other = await jobOf(client, made.id, FILM);
    expect(other.soundtrack).toMatchObject({ model: MUSIC, cost: '0.4' });
    expect(other.soundtrack.asset.durationSeconds).toBeCloseTo(other.timeline.durationSeconds, 1);

    replicate.faults.always('failed');
    const plan = await edit(client, made.id, 'make the music calmer', 'FAILED');
    expect(plan.error.code).toBe('PROVIDER_FAILED');
    expect((await jobOf(client, made.id, FILM)).soundtrack).toEqual(other.soundtrack);
  }, 180_000);
});

const SHORT = { ...SMALL_FILM, soundtrackOff: false };

test('a film whose music can not be used is finished with the composer, and says so', async () => {
  replicate.faults.always('damaged');
  const made = await film(SHORT);
  expect(made.soundtrack).toMatchObject({ model: 'composer', cost: '0' });
  expect(made.video.loudnessLufs).toBeGreaterThan(-16);
  expect(warnings(made).join()).toContain('composer of this server instead');
});

test.each([
  ['damaged', /cut off/],
  ['silent', /mostly silence/],
  ['no-sound', /damaged, or not|could not finish/],
  ['not-a-file', /is not sound/],
  ['failed', /CUDA/],
] as const)('music that was asked for by name and comes %s fails clearly', async (fault, words) => {
  replicate.faults.always(fault);
  const named = { ...SHORT, models: { music: MUSIC }, prompt: `A pen that was named, ${fault}` };
  const { error, cost } = await film(named, 'FAILED');
  expect(error).toMatchObject({ code: 'PROVIDER_FAILED', message: expect.stringMatching(words) });
  expect(cost.total).toBe(fault === 'failed' ? '0' : '0.2');
});

describe('a voice from a model', () => {
  const script = 'Nobody is here. The boats are gone.';
  const spoken = { ...SMALL_FILM, shots: [{ enhancedPrompt: 'An empty harbour', durationSeconds: 6 }] };

  test('is in the estimate at the gate', async () => {
    const id = await createJob(client, { ...spoken, voiceOver: { script }, requireApproval: true });
    await until(client, id, ({ status }) => status === 'AWAITING_APPROVAL');
    const asked = 'events(first: 500) { ... on ApprovalRequested { estimate { total basis } } }';
    const { events } = await jobOf(client, id, asked);
    expect(events.find(({ estimate }: Data) => estimate).estimate).toEqual({
      total: new Money('0.06').times(script.length).div(1000).toFixed(),
      basis: expect.stringContaining('a voice by replicate:minimax/speech-02-turbo'),
    });
    await act(client, 'deleteJob', id);
  });

  test('speaks every line once, after a 429 as well, each in the books', async () => {
    replicate.faults.next('throttled');
    const before = replicate.orders.length;
    const made = await film({ ...spoken, voiceOver: { script } });
    expect(made.voiceOver).toMatchObject({ voice: 'Wise_Woman', cost: '0.00204' });
    expect(made.voiceOver.lines).toHaveLength(2);
    expect(made.cost.total).toBe('0.00204');
    expect(replicate.orders.length - before).toBe(3);
  });

  test('leaves out what comes unusable, and says so', async () => {
    replicate.faults.next('damaged', 'silent', 'no-sound', 'not-a-file');
    const lines = 'This line comes cut off. A silent one. This is no sound. And a page.';
    const made = await film({ ...spoken, voiceOver: { script: `${lines} Only this.` } });
    expect(made.voiceOver.lines.length).toBeLessThan(5);
    expect(warnings(made).filter((text) => text.includes('is not spoken')).length).toBeGreaterThan(0);
  });
});
