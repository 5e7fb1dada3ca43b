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
const of = (id: string, owner = 'alice') => ({ id, owner });

test('only so much runs at once, and whoever ends makes room', async () => {
  const slots = createSlots(2);
  const works = [openWork(), openWork(), openWork()];
  let running = 0;
  let most = 0;
  const runs = works.map((work) =>
    slots.run(of('job'), never, async () => {
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
  const enter = (jobId: string) => slots.run(of(jobId), never, async () => void order.push(jobId));
  const first = openWork();
  const runs = [slots.run(of('first'), never, () => first.finished)];
  for (let piece = 0; piece < 100; piece++) runs.push(enter('long'));
  runs.push(enter('short'), enter('short'));
  first.finish();
  await Promise.all(runs);
  expect(order.slice(0, 4)).toEqual(['long', 'short', 'long', 'short']);
});

test('an owner with a hundred films does not hold up one with two', async () => {
  const slots = createSlots(1);
  const order: string[] = [];
  const enter = (id: string, owner: string) =>
    slots.run(of(id, owner), never, async () => void order.push(owner));
  const first = openWork();
  const runs = [slots.run(of('first'), never, () => first.finished)];
  for (let film = 0; film < 100; film++) runs.push(enter(`film ${film}`, 'many'));
  runs.push(enter('one', 'few'), enter('other', 'few'));
  first.finish();
  await Promise.all(runs);
  expect(order.slice(0, 4)).toEqual(['many', 'few', 'many', 'few']);
});

test('who leaves the line gives up the place, and nobody behind waits for it', async () => {
  const slots = createSlots(1);
  const first = openWork();
  const leaving = new AbortController();
  const done: string[] = [];
  const held = slots.run(of('a'), never, () => first.finished);
  const left = slots.run(of('b'), leaving.signal, async () => void done.push('left'));
  const last = slots.run(of('c'), never, async () => void done.push('last'));
  leaving.abort(new Error('cancelled'));
  await expect(left).rejects.toThrow('cancelled');
  first.finish();
  await Promise.all([held, last]);
  expect(done).toEqual(['last']);
});

test('work that fails gives its slot back', async () => {
  const slots = createSlots(1);
  await expect(slots.run(of('a'), never, () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  );
  await expect(slots.run(of('a'), never, async () => 'works')).resolves.toBe('works');
});

test('who comes with a cancelled job is not let in', async () => {
  await expect(
    createSlots(1).run(of('a'), AbortSignal.abort(new Error('too late')), async () => 'in'),
  ).rejects.toThrow('too late');
});
