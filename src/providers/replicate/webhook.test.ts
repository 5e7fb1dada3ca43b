import { describe, expect, it } from 'vitest';
import { signedHeaders } from '../../../test/doubles/replicate-double.js';
import { verifyReplicateWebhook } from './webhook.js';

const SECRET = `whsec_${Buffer.from('a secret of some length').toString('base64')}`;
const BODY = '{"id":"pred1","status":"succeeded"}';
const NOW = new Date('2025-06-01T12:00:00Z');
const seconds = NOW.getTime() / 1000;
const headers = (at = seconds, body = BODY) => signedHeaders('msg_1', at, body, SECRET);

describe('a webhook', () => {
  it('is believed when it is signed with the secret', () => {
    expect(verifyReplicateWebhook(headers(), BODY, SECRET, NOW)).toBe(true);
    expect(verifyReplicateWebhook(headers(), Buffer.from(BODY), SECRET, NOW)).toBe(true);
  });

  it('is believed when one of several signatures fits, as while a secret is being changed', () => {
    const signed = headers();
    const both = {
      ...signed,
      'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')} ${signed['webhook-signature']}`,
    };
    expect(verifyReplicateWebhook(both, BODY, SECRET, NOW)).toBe(true);
  });

  it.each([
    ['another body', headers(), `${BODY} `, SECRET],
    ['another secret', headers(), BODY, `whsec_${Buffer.from('another').toString('base64')}`],
    ['another id', { ...headers(), 'webhook-id': 'msg_2' }, BODY, SECRET],
    ['another time', { ...headers(), 'webhook-timestamp': String(seconds - 1) }, BODY, SECRET],
    ['more than five minutes ago', headers(seconds - 301), BODY, SECRET],
    ['more than five minutes ahead', headers(seconds + 301), BODY, SECRET],
    ['a time that is none', { ...headers(), 'webhook-timestamp': 'soon' }, BODY, SECRET],
    ['a shorter signature', { ...headers(), 'webhook-signature': 'v1,AAAA' }, BODY, SECRET],
    [
      'another version',
      { ...headers(), 'webhook-signature': headers()['webhook-signature']!.replace('v1,', 'v2,') },
      BODY,
      SECRET,
    ],
    ['no signature', { ...headers(), 'webhook-signature': undefined }, BODY, SECRET],
    ['several headers of one name', { ...headers(), 'webhook-id': ['msg_1', 'msg_1'] }, BODY, SECRET],
    ['nothing', {}, BODY, SECRET],
  ])('is not believed with %s', (_what, given, body, secret) => {
    expect(verifyReplicateWebhook(given, body, secret, NOW)).toBe(false);
  });

  it('is believed up to five minutes late', () => {
    expect(verifyReplicateWebhook(headers(seconds - 299), BODY, SECRET, NOW)).toBe(true);
  });
});
