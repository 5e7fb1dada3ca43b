import { expect, it } from 'vitest';
import { tokenBucket } from './rate-limit.js';

const patient = new AbortController().signal;

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

it('lets a burst through at once, and then keeps the rate', async () => {
  const limit = tokenBucket(6000, 5);
  await Promise.all(Array.from({ length: 5 }, () => limit.take(patient)));
  // Twenty more at one in ten milliseconds; never sooner, however busy the machine is.
  expect(
    await timeOf(() => Promise.all(Array.from({ length: 20 }, () => limit.take(patient)))),
  ).toBeGreaterThanOrEqual(180);
});

it('holds everybody off when the provider asks for it', async () => {
  const limit = tokenBucket();
  limit.holdOff(0.2);
  expect(await timeOf(() => Promise.all([limit.take(patient), limit.take(patient)]))).toBeGreaterThanOrEqual(
    195,
  );
});

it('lets nobody wait who has left', async () => {
  const limit = tokenBucket();
  limit.holdOff(600);
  const leaving = new AbortController();
  const waiting = limit.take(leaving.signal);
  leaving.abort(new Error('The job was cancelled.'));
  await expect(waiting).rejects.toThrow('The job was cancelled.');
});
