import { expect, test } from 'vitest';
import { createSlots } from './slots.js';

/** Work that goes on until it is told to end. */
function openWork() {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { finished, finish };
}

/** Lets everything happen that can. */
const soon = () => new Promise((resolve) => setImmediate(resolve));
const never = new AbortController().signal;

test('only so much runs at once, and whoever ends makes room', async () => {
  const slots = createSlots(2);
  const works = [openWork(), openWork(), openWork()];
  let running = 0;
  let most = 0;
  const runs = works.map((work) =>
    slots.run('job', never, async () => {
      most = Math.max(most, ++running);
      await work.finished;
      running--;
    }),
  );
  await soon();
  expect(running).toBe(2);
  works[0]!.finish();
  await soon();
  expect(running).toBe(2);
  for (const work of works) work.finish();
  await Promise.all(runs);
  expect(most).toBe(2);
});

test('a job with a hundred pieces of work does not hold up one with two', async () => {
  const slots = createSlots(1);
  const order: string[] = [];
  const enter = (jobId: string) => slots.run(jobId, never, async () => void order.push(jobId));
  const first = openWork();
  const runs = [slots.run('first', never, () => first.finished)];
  for (let piece = 0; piece < 100; piece++) runs.push(enter('long'));
  runs.push(enter('short'), enter('short'));
  first.finish();
  await Promise.all(runs);
  expect(order.slice(0, 4)).toEqual(['long', 'short', 'long', 'short']);
});

test('who leaves the line gives up the place, and nobody behind waits for it', async () => {
  const slots = createSlots(1);
  const first = openWork();
  const leaving = new AbortController();
  const done: string[] = [];
  const held = slots.run('a', never, () => first.finished);
  const left = slots.run('b', leaving.signal, async () => void done.push('left'));
  const last = slots.run('c', never, async () => void done.push('last'));
  leaving.abort(new Error('cancelled'));
  await expect(left).rejects.toThrow('cancelled');
  first.finish();
  await Promise.all([held, last]);
  expect(done).toEqual(['last']);
});

test('work that fails gives its slot back', async () => {
  const slots = createSlots(1);
  await expect(slots.run('a', never, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(slots.run('a', never, async () => 'works')).resolves.toBe('works');
});

test('who comes with a cancelled job is not let in', async () => {
  await expect(
    createSlots(1).run('a', AbortSignal.abort(new Error('too late')), async () => 'in'),
  ).rejects.toThrow('too late');
});
