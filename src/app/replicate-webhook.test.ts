import { expect, test } from 'vitest';
import { signedHeaders } from '../../test/doubles/replicate-double.js';
import { receiveWebhook } from './replicate-webhook.js';

const SECRET = `whsec_${Buffer.from('known to Replicate and to us').toString('base64')}`;

async function receive(body: string, secret = SECRET) {
  const told: string[] = [];
  const request = {
    headers: signedHeaders('w1', Math.floor(Date.now() / 1000), body, secret),
    rawBody: Buffer.from(body),
  };
  const { status } = await receiveWebhook(SECRET, { notifyPrediction: (id) => void told.push(id) }, request);
  return { status, told };
}

test('a prediction that Replicate names is looked at', async () => {
  expect(await receive('{"id":"p1"}')).toEqual({ status: 200, told: ['p1'] });
});

test('a stranger is refused', async () => {
  const other = `whsec_${Buffer.from('a guess').toString('base64')}`;
  expect(await receive('{"id":"p1"}', other)).toEqual({ status: 401, told: [] });
});

test.each(['null', '', 'p1', '{"id":', '[]', '{"id":7}', '"p1"'])('%j names nothing', async (body) => {
  expect(await receive(body)).toEqual({ status: 400, told: [] });
});
