import { expect, test } from 'vitest';
import { MediaFailure } from '../../media/failure.js';
import { ProviderFailure } from '../../providers/call.js';
import { DiskFull, StorageUnavailable } from '../../storage/storage.js';
import { ArtifactGone } from '../artifacts/artifacts.js';
import { FileLost } from '../artifacts/file-checks.js';
import { InvalidInput } from '../errors.js';
import { failureOf } from './failures.js';

const overloaded = new ProviderFailure('OVERLOADED', 'Too much to do.', 'openai', true);
const killed = new MediaFailure('FFMPEG_KILLED', 'ffmpeg was ended by the system.');
const unreadable = new MediaFailure('UNREADABLE_MEDIA', 'The file is damaged.');

test.each([
  ['a full disk', new DiskFull(), { code: 'INTERNAL', retryable: true }, { tryAgain: false }],
  ['a program without memory', killed, { code: 'WORKER_LOST', retryable: true }, { tryAgain: true }],
  ['unreadable media', unreadable, { code: 'INTERNAL', retryable: true }, { tryAgain: false, spoiled: true }],
  ['too many open files', { code: 'EMFILE' }, { retryable: true }, { tryAgain: true, retryAfterMs: 5000 }],
  ['a busy provider', overloaded, { code: 'PROVIDER_FAILED' }, { tryAgain: true, spoiled: true }],
  ['a lost upload', new FileLost('Upload it again.'), { retryable: false }, { tryAgain: false }],
  ['an artifact that is gone', new ArtifactGone(), { retryable: true }, { tryAgain: true }],
  ['bad input', InvalidInput.at('song', 'No sound.'), { code: 'INVALID_INPUT', retryable: false }, {}],
  ['an overloaded database', { code: 'P2028' }, { retryable: true }, { tryAgain: true, outage: true }],
  ['a storage that is away', new StorageUnavailable('AWAY', ''), { retryable: true }, { outage: true }],
  ['a full storage', new StorageUnavailable('FULL', ''), { retryable: true }, { outage: false }],
  ['a bug', new TypeError('x is undefined'), { retryable: true }, { tryAgain: true, unexpected: true }],
])('%s is told by name, and retried where that helps', (_what, thrown, error, handling) => {
  const asError = thrown instanceof Error ? thrown : Object.assign(new Error('spawn'), thrown);
  const failure = failureOf(asError, 'COMPOSER');
  expect(failure.error).toMatchObject({ ...error, stage: 'COMPOSER' });
  expect(failure).toMatchObject({ unexpected: false, spoiled: false, ...handling });
});

test('what the log has to say stays out of the message', () => {
  const { message } = failureOf(new TypeError('x is undefined'), 'COMPOSER').error;
  expect(message).not.toContain('undefined');
  expect(message).toMatch(/retryJob/);
});
