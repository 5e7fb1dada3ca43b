import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventually } from '../../../test/doubles/http-double.js';
import { callContext, ledgerDouble } from '../../../test/doubles/ledger-double.js';
import { type OpenAiDouble, startOpenAiDouble } from '../../../test/doubles/openai-double.js';
import { createProviders } from '../catalogue.js';

let double: OpenAiDouble;
let folder: string;
let audio: { path: string; durationSeconds: number };
beforeEach(async () => {
  double = await startOpenAiDouble({ acceptedKey: 'sk-test' });
  folder = await mkdtemp(join(tmpdir(), 'transcription-test-'));
  audio = { path: join(folder, 'song.mp3'), durationSeconds: 100 };
  await writeFile(audio.path, 'a song');
});
afterEach(async () => {
  await double.close();
  await rm(folder, { recursive: true, force: true });
});

const whisper = (apiKey = 'sk-test') =>
  createProviders({
    environment: 'development',
    openai: { apiKey, baseUrl: double.url },
    retryWaits: [1, 1],
  }).transcriber('openai:whisper-1')!;

it('hears every word with its time, and costs by the minute', async () => {
  const ledger = ledgerDouble();
  const transcript = await whisper().transcribe(audio, callContext(ledger));
  expect(transcript.language).toBe('english');
  expect(transcript.words[1]).toEqual({ text: 'run', start: 0.7, end: 1.1 });
  expect(transcript.lines.map((line) => line.text)).toEqual([
    'We run into the light.',
    'We never look back.',
  ]);
  expect(ledger.states).toEqual(['SUCCEEDED']);
  expect(ledger.costs).toEqual(['0.01']);
});

it('takes a song without words for what it is', async () => {
  double.transcript = { language: 'english', text: '', words: [], segments: [] };
  expect(await whisper().transcribe(audio, callContext(ledgerDouble()))).toEqual({
    language: 'english',
    words: [],
    lines: [],
  });
});

it('tries three times, each with its own place in the ledger', async () => {
  double.faults.next('server-error', 'rate-limited');
  const ledger = ledgerDouble();
  await whisper().transcribe(audio, callContext(ledger));
  expect(ledger.states).toEqual(['FAILED', 'FAILED', 'SUCCEEDED']);
  expect(ledger.costs).toEqual(['0', '0', '0.01']);
});

it('pays for an answer that can’t be read, and does not ask again', async () => {
  double.faults.always('wrong-shape');
  double.transcript = {};
  const ledger = ledgerDouble();
  const answer = await whisper().transcribe(audio, callContext(ledger));
  expect(answer.words).toEqual([]);
  double.faults.always('not-json');
  await expect(whisper().transcribe(audio, callContext(ledger))).rejects.toMatchObject({
    failure: 'WRONG_SHAPE',
  });
  expect(ledger.costs).toEqual(['0.01', '0.01']);
});

it('says that a key is wrong without telling it', async () => {
  const failure = await whisper('sk-wrong-key')
    .transcribe(audio, callContext(ledgerDouble()))
    .catch((error: Error) => error);
  expect(failure).toMatchObject({ failure: 'BAD_CREDENTIALS' });
  expect(String(failure)).not.toContain('sk-wrong-key');
});

it('refuses a file that is too large before anything is paid', async () => {
  await truncate(audio.path, 26 * 1024 * 1024);
  const ledger = ledgerDouble();
  await expect(whisper().transcribe(audio, callContext(ledger))).rejects.toMatchObject({
    failure: 'REJECTED_INPUT',
  });
  expect(ledger.entries).toHaveLength(0);
});

it('ends at once when the caller leaves', async () => {
  double.faults.always('hang');
  const leaving = new AbortController();
  const ledger = ledgerDouble();
  const hearing = whisper().transcribe(audio, callContext(ledger, leaving.signal));
  await eventually(() => double.requests.length === 1);
  leaving.abort(new Error('The job was cancelled.'));
  await expect(hearing).rejects.toThrow('The job was cancelled.');
  expect(ledger.states).toEqual(['CANCELLED']);
});
