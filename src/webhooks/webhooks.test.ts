import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.js';
import { sendWebhook } from './send-webhook.js';

test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001:81b::200e'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  '127.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.1.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  'localhost',
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

test('a name that leads to this machine is not looked up', async () => {
  const error = await new Promise((resolve) => lookupPublic('localhost', { all: true }, resolve));
  expect(error).toBeInstanceOf(PrivateAddress);
});

let server: Server;
let port: number;
beforeAll(async () => {
  // An answer that never ends.
  server = createServer((_request, response) => void response.writeHead(200).write('x'.repeat(1000)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const send = (url: string, mayBePrivate: boolean) =>
  sendWebhook(
    { id: 'msg_1', body: '{}' },
    { url, secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', mayBePrivate },
    new AbortController().signal,
  );

test('an endless answer is not read to its end', async () => {
  expect(await send(`http://127.0.0.1:${port}/`, true)).toBe(200);
});

test.each(['127.0.0.1', 'localhost'])(
  '%s is refused unless it is the operator who names it',
  async (host) => {
    await expect(send(`http://${host}:${port}/`, false)).rejects.toBeInstanceOf(PrivateAddress);
  },
);
