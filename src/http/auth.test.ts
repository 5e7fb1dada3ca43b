import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { authorizationOf, createAuth } from './auth.js';

const SECRET = 'a secret of the tests, long enough';
const none = { secret: null, previousSecret: null, jwksUrl: null, issuer: null, audience: null };
const withSecret = createAuth({ ...none, secret: SECRET });

const hs256 = (claims: Record<string, unknown>, secret: string | Uint8Array = SECRET) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(secret as string));
const bearer = async (token: string | Promise<string>) => `Bearer ${await token}`;
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

test('without keys there is one owner', async () => {
  expect(await createAuth(none)(undefined)).toEqual({ viewer: { owner: 'local' }, expiresAt: null });
});

test('the owner is the "sub", until the token ends', async () => {
  const exp = inAnHour();
  const resolved = await withSecret(await bearer(hs256({ sub: 'alice', exp })));
  expect(resolved).toEqual({ viewer: { owner: 'alice' }, expiresAt: new Date(exp * 1000) });
});

test('a token may end after the end of all calendars', async () => {
  const resolved = await withSecret(await bearer(hs256({ sub: 'alice', exp: 1e300 })));
  expect(resolved).toEqual({ viewer: { owner: 'alice' }, expiresAt: null });
});

test.each([
  ['nothing', async () => undefined, /Send a token/],
  ['another scheme', async () => 'Basic YTpi', /Send a token/],
  ['an empty token', async () => 'Bearer ', /Send a token/],
  ['no token at all', async () => 'Bearer abc', /not valid/],
  [
    'another secret',
    () => bearer(hs256({ sub: 'alice' }, 'another secret, as long as that one')),
    /not valid/,
  ],
  ['an expired token', () => bearer(hs256({ sub: 'alice', exp: 1_700_000_000 })), /expired/],
  ['a token of tomorrow', () => bearer(hs256({ sub: 'alice', nbf: inAnHour() })), /not valid/],
  ['no owner', () => bearer(hs256({})), /not valid/],
  ['an empty owner', () => bearer(hs256({ sub: '' })), /names nobody/],
  ['a number for an owner', () => bearer(hs256({ sub: 7 })), /names nobody/],
  ['a NUL in the owner', () => bearer(hs256({ sub: 'ali\u0000ce' })), /no name has/],
  ['half an emoji for an owner', () => bearer(hs256({ sub: '\ud83d' })), /no name has/],
  ['no signature', async () => `Bearer ${unsigned({ sub: 'alice' })}`, /not valid/],
])('%s is refused', async (_what, authorization, reason) => {
  expect(await withSecret(await authorization())).toEqual({ failure: expect.stringMatching(reason) });
});

function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}

test('a secret is changed without ending the tokens of the one before', async () => {
  const former = 'the secret of last month, also long enough';
  const rotated = createAuth({ ...none, secret: SECRET, previousSecret: former });
  for (const secret of [SECRET, former])
    expect(await rotated(await bearer(hs256({ sub: 'alice' }, secret)))).toHaveProperty('viewer');
  const older = 'the secret of the month before, long enough';
  expect(await rotated(await bearer(hs256({ sub: 'alice' }, older)))).toHaveProperty('failure');
  expect(await rotated(await bearer(hs256({ sub: 'alice', exp: 1_700_000_000 }, former)))).toEqual({
    failure: expect.stringMatching(/expired/),
  });
});

test('issuer and audience count when they are configured', async () => {
  const resolve = createAuth({
    ...none,
    secret: SECRET,
    issuer: 'https://id.example',
    audience: 'reelgraph',
  });
  const good = { sub: 'alice', iss: 'https://id.example', aud: ['reelgraph', 'other'] };
  expect(await resolve(await bearer(hs256(good)))).toMatchObject({ viewer: { owner: 'alice' } });
  for (const bad of [
    { iss: 'https://evil.example' },
    { aud: 'other' },
    { iss: undefined },
    { aud: undefined },
  ]) {
    expect(await resolve(await bearer(hs256({ ...good, ...bad })))).toHaveProperty('failure');
  }
});

test('connectionParams may spell it either way', () => {
  expect(authorizationOf({ authorization: 'Bearer a' })).toBe('Bearer a');
  expect(authorizationOf({ Authorization: 'Bearer b' })).toBe('Bearer b');
  expect(authorizationOf({ authorization: 7 })).toBeUndefined();
  expect(authorizationOf(undefined)).toBeUndefined();
});

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let keyServer: http.Server;
let jwksUrl: string;
let answerKeys: string;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  answerKeys = JSON.stringify({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'k1' }] });
  keyServer = http.createServer((req, res) => {
    res.setHeader('content-type', 'application/json').writeHead(req.url === '/trouble' ? 500 : 200);
    res.end(req.url === '/nonsense' ? '<html>' : req.url === '/no-keys' ? '{}' : answerKeys);
  });
  await new Promise<void>((resolve) => keyServer.listen(0, '127.0.0.1', resolve));
  jwksUrl = `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/keys`;
});

afterAll(() => keyServer.close());

test('keys may be fetched', async () => {
  const token = new SignJWT({ sub: 'carol' })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .sign(keys.privateKey);
  expect(await createAuth({ ...none, jwksUrl })(await bearer(token))).toMatchObject({
    viewer: { owner: 'carol' },
  });
});

test('a public key is not taken for a secret', async () => {
  const forged = new SignJWT({ sub: 'alice' })
    .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
    .sign(Buffer.from(await exportSPKI(keys.publicKey)));
  expect(await createAuth({ ...none, jwksUrl })(await bearer(forged))).toHaveProperty('failure');
});

test.each([
  ['out of reach', () => 'http://127.0.0.1:9/keys'],
  ['in trouble', () => jwksUrl.replace('keys', 'trouble')],
  ['talking nonsense', () => jwksUrl.replace('keys', 'nonsense')],
  ['without keys', () => jwksUrl.replace('keys', 'no-keys')],
])('a key server that is %s is not the fault of the token', async (_how, url) => {
  const token = new SignJWT({ sub: 'carol' })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .sign(keys.privateKey);
  expect(await createAuth({ ...none, jwksUrl: url() })(await bearer(token))).toEqual({
    failure: expect.stringMatching(/Try again/),
    unavailable: true,
  });
});

test('a key that was rotated a moment ago is known', async () => {
  const resolve = createAuth({ ...none, jwksUrl });
  const signedBy = (kid: string, key: CryptoKey) =>
    bearer(new SignJWT({ sub: 'carol' }).setProtectedHeader({ alg: 'RS256', kid }).sign(key));
  expect(await resolve(await signedBy('k1', keys.privateKey))).toHaveProperty('viewer');
  const next = await generateKeyPair('RS256', { extractable: true });
  answerKeys = JSON.stringify({ keys: [{ ...(await exportJWK(next.publicKey)), kid: 'k2' }] });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1_500 });
  try {
    expect(await resolve(await signedBy('k2', next.privateKey))).toHaveProperty('viewer');
  } finally {
    vi.useRealTimers();
  }
});
