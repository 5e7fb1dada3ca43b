/** Music and speech from Replicate, as far as an adapter is responsible: one order, one place in the ledger, a file that looks like sound. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { callContext, ledgerDouble } from '../../../test/doubles/ledger-double.js';
import { type ReplicateDouble, startReplicateDouble } from '../../../test/doubles/replicate-double.js';
import { createProviders } from '../catalogue.js';
import { MUSIC_MODELS } from '../music/replicate-models.js';

let double: ReplicateDouble;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-sound-'));
});
beforeEach(async () => {
  double = await startReplicateDouble();
  double.finishes = 'at-once';
  return () => double.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const providers = () =>
  createProviders({
    environment: 'development',
    replicate: { token: 'r8-test', baseUrl: double.url },
    replicatePace: { firstPoll: 1, slowestPoll: 5, looks: [0, 1] },
  });

describe.each(MUSIC_MODELS)('music by $model', ({ model }) => {
  const order = { prompt: 'Instrumental piano.', seconds: 20, seed: 7 };

  test('gets no field that it does not know, and costs what was estimated', async () => {
    const ledger = ledgerDouble();
    const music = providers().music(`replicate:${model}`)!;
    const made = await music.make(order, folder, callContext(ledger));
    expect(made.contentType).toBe('audio/wav');
    expect((await readFile(made.path)).length).toBeGreaterThan(20 * 24_000);
    expect(ledger.states).toEqual(['SUCCEEDED']);
    expect(ledger.total).toBe(music.estimate(20).cost.toFixed());
    expect(double.orders).toHaveLength(1);
  });

  test('is asked for in whole seconds, and for no more than it makes', () => {
    const music = providers().music(`replicate:${model}`)!;
    expect(music.lengthFor(15.2)).toBe(16);
    expect(music.lengthFor(1e6)).toBeGreaterThanOrEqual(190);
  });
});

test.each([
  ['not-a-file', 'RESULT_UNREADABLE'],
  ['failed', 'PREDICTION_FAILED'],
  ['empty', 'EMPTY_ANSWER'],
] as const)('music that is %s is %s', async (fault, failure) => {
  double.faults.always(fault);
  const music = providers().music('replicate:stability-ai/stable-audio-2.5')!;
  const order = { prompt: 'Piano.', seconds: 5, seed: 1 };
  await expect(music.make(order, folder, callContext(ledgerDouble()))).rejects.toMatchObject({ failure });
  expect(double.orders).toHaveLength(1);
});

describe('speech by minimax/speech-02-turbo', () => {
  const speak = (ledger = ledgerDouble(), text = 'Nobody is here. <#99#>') =>
    providers()
      .speaker('replicate:minimax/speech-02-turbo')!
      .speak({ text, voice: 'Calm_Woman' }, folder, callContext(ledger));

  test('says the line and no marks of its own, and costs its characters', async () => {
    const ledger = ledgerDouble();
    await speak(ledger);
    expect(double.predictions[0]?.input).toMatchObject({
      text: expect.not.stringContaining('#'),
      voice_id: 'Calm_Woman',
    });
    expect(ledger.total).toBe('0.00132');
  });

  test('waits its turn after a 429', async () => {
    double.faults.next('throttled');
    const ledger = ledgerDouble();
    await speak(ledger);
    expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
    expect(ledger.costs).toEqual(['0', '0.00132']);
  });

  test('tells the lines of a task apart, so that none is taken for another after a crash', async () => {
    const ledger = ledgerDouble();
    await Promise.all([speak(ledger, 'One line.'), speak(ledger, 'Another line.')]);
    const questions = ledger.entries.map(({ intent }) => intent.question);
    expect(new Set(questions).size).toBe(2);
    expect(questions.every(Boolean)).toBe(true);
  });
});

test('are offered with their prices and voices, and used by default where nothing else speaks', () => {
  const { models, defaults } = providers();
  const names = models('MUSIC').map(({ name }) => name);
  expect(names).toEqual(['composer', ...MUSIC_MODELS.map(({ model }) => `replicate:${model}`)]);
  expect(defaults).toMatchObject({ music: 'composer', speech: 'replicate:minimax/speech-02-turbo' });
  const voice = models('SPEECH').find(({ name }) => name === defaults.speech);
  expect(voice).toMatchObject({ price: '0.06 USD a thousand characters', configured: true });
  expect(voice?.note).toContain('Wise_Woman');
});
