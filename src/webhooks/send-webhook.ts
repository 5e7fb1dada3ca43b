/** Sends one webhook, signed as Standard Webhooks has it. */
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.js';
import { hostOf } from './webhook-url.js';

export type WebhookMessage = {
  /** The same for every attempt, so that receivers can tell a repetition. */
  id: string;
  body: string;
};

export type WebhookTarget = {
  url: string;
  secret: string;
  /** Whether the address may be in the operator's own network. */
  mayBePrivate: boolean;
};

const TIMEOUT_MS = 15_000;

/** Resolves with the status of the answer, whatever it is. Redirects are not followed, and no body is read. */
export async function sendWebhook(
  { id, body }: WebhookMessage,
  { url: address, secret, mayBePrivate }: WebhookTarget,
  signal: AbortSignal,
): Promise<number> {
  const url = new URL(address);
  const host = hostOf(url);
  // A socket does not look up what is an address already.
  if (!mayBePrivate && isIP(host) !== 0 && !isPublicAddress(host))
    throw new PrivateAddress(`${host} is not a public address.`);
  const at = new Date();
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      {
        method: 'POST',
        agent: false,
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
        ...(mayBePrivate ? {} : { lookup: lookupPublic }),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Reelgraph',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': new Webhook(secret).sign(id, at, body),
        },
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}
