/** Is this webhook from Replicate, and from just now? */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** An older or a future one is a replay. */
const WINDOW_SECONDS = 5 * 60;

type Headers = Record<string, string | string[] | undefined>;

/** `body` is what arrived, byte for byte; header names are lower case, as Node gives them. */
export function verifyReplicateWebhook(
  headers: Headers,
  body: Buffer | string,
  secret: string,
  now = new Date(),
): boolean {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return false;

  const sentAt = Number(timestamp);
  if (!Number.isInteger(sentAt) || Math.abs(now.getTime() / 1000 - sentAt) > WINDOW_SECONDS) return false;

  const expected = signWebhook(id, timestamp, body, secret);
  // While a secret is being changed there are several, as in "v1,abc v1,def".
  return signatures.split(' ').some((each) => {
    const [version, signature] = each.split(',');
    if (version !== 'v1' || !signature) return false;
    const given = Buffer.from(signature, 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function signWebhook(id: string, timestamp: string, body: Buffer | string, secret: string): Buffer {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
}
