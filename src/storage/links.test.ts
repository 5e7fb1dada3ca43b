import { expect, test } from 'vitest';
import { createLinks } from './links.js';

const MINUTE = 60_000;
const start = Date.UTC(2026, 0, 1, 12, 0);
const file = {
  assetId: '0193-film',
  storageKey: 'ab'.repeat(32),
  filename: 'Große Fahrt? 100% & mehr #1/2 🎬.mp4',
  contentType: 'video/mp4',
};

function linksAt(minutes: number, secret = 'a secret') {
  return createLinks({
    secret,
    publicUrl: () => 'https://film.example/api/',
    now: () => start + minutes * MINUTE,
  });
}

test('a link says what it leads to, for an hour and not for ever', () => {
  const { url, expiresAt } = linksAt(5).fileUrl(file);
  expect(url).toMatch(/^https:\/\/film\.example\/api\/files\//);
  expect(linksAt(5).verifyFile(url)).toEqual(file);
  expect(linksAt(65).verifyFile(url)).toEqual(file);
  expect(linksAt(70).verifyFile(url)).toBeNull();
  expect(expiresAt).toEqual(new Date(start + 70 * MINUTE));
});

test('asked again within ten minutes, a link is the same', () => {
  expect(linksAt(0).fileUrl(file)).toEqual(linksAt(9.9).fileUrl(file));
  expect(linksAt(10).fileUrl(file).url).not.toBe(linksAt(9.9).fileUrl(file).url);
});

test('a link stays good when a client adds ?download=1 or drops the host', () => {
  const { url } = linksAt(0).fileUrl(file);
  expect(linksAt(1).verifyFile(`${url}&download=1`)).toEqual(file);
  expect(linksAt(1).verifyFile(url.replace('https://film.example', ''))).toEqual(file);
});

test.each([
  ['file', (url: string) => url.replace('abab', 'abac')],
  ['asset', (url: string) => url.replace('0193', '0194')],
  ['name', (url: string) => url.replace('.mp4?', '.html?')],
  ['type', (url: string) => url.replace('video%2Fmp4', 'text%2Fhtml')],
  ['expiry', (url: string) => url.replace(/expires=\d/, 'expires=9')],
  ['signature', (url: string) => url.replace(/signature=.*/, 'signature=x')],
  ['lack of a signature', (url: string) => url.replace(/&signature=.*/, '')],
  ['broken escape', (url: string) => url.replace('.mp4?', '%E0%A4%A?')],
])('another %s makes it no link', (_what, alter) => {
  const { url } = linksAt(0).fileUrl(file);
  expect(alter(url)).not.toBe(url);
  expect(linksAt(1).verifyFile(alter(url))).toBeNull();
});

test.each(['..', '.', '', 'half \ud83c a pair', ' ', '?', '%2e%2e', 'a/../b', '<svg>'])(
  'a file may be named %j',
  (filename) => {
    expect(linksAt(1).verifyFile(linksAt(0).fileUrl({ ...file, filename }).url)?.storageKey).toBe(
      file.storageKey,
    );
  },
);

test('another secret makes it no link', () => {
  expect(linksAt(0, 'other').verifyFile(linksAt(0).fileUrl(file).url)).toBeNull();
});

test('an upload link carries its limits, for an hour, and is no file link', () => {
  const upload = { assetId: '0193-song', maxBytes: 1000, contentType: 'audio/mpeg' };
  const { url, expiresAt } = linksAt(0).uploadUrl(upload);
  const token = url.split('/uploads/')[1]!;
  expect(linksAt(59).verifyUpload(token)).toEqual({ ...upload, expiresAt });
  expect(linksAt(60).verifyUpload(token)).toBeNull();

  const [payload, signature] = token.split('.') as [string, string];
  const larger = JSON.stringify(['0193-song', 9_999_999, 'audio/mpeg', expiresAt.getTime()]);
  for (const altered of [
    `${Buffer.from(larger).toString('base64url')}.${signature}`,
    `${payload}.x`,
    payload,
    '',
    '.',
    'bm8.x',
  ]) {
    expect(linksAt(0).verifyUpload(altered)).toBeNull();
  }
});

test('a secret is changed without ending the links of the one before', () => {
  const options = { publicUrl: () => '', now: () => start };
  const former = createLinks({ ...options, secret: 'of last month' });
  const rotated = createLinks({ ...options, secret: 'of this month', previousSecret: 'of last month' });
  const upload = former.uploadUrl({ assetId: 'a', maxBytes: 1, contentType: 'text/plain' }).url;
  expect(rotated.verifyFile(former.fileUrl(file).url)).toEqual(file);
  expect(rotated.verifyUpload(upload.split('/').at(-1)!)).toMatchObject({ assetId: 'a' });
  expect(former.verifyFile(rotated.fileUrl(file).url)).toBeNull();
});
