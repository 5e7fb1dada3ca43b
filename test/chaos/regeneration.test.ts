/** kill -9 while a clip is made anew: it goes on by itself, nothing is paid twice, and the film is never half of one. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { eventually } from '../doubles/http-double.js';
import { all, type Data } from '../helpers/client.js';
import { createJob, jobOf, regenerate, restOf, SMALL_FILM } from '../helpers/films.js';
import { startVictim, type Victim } from '../helpers/killing.js';

let victim: Victim;
let film: string;

beforeAll(async () => {
  victim = await startVictim({ outside: true });
  victim.replicate.finishes = 'at-once';
  victim.openai.answer = ({ schemaName, messages }) => {
    if (schemaName !== 'clip_rewrite') return null;
    const { originalPrompt, instruction } = JSON.parse(messages.at(-1)!.content);
    return { content: { prompt: originalPrompt.replace(/^([^,.]+)/, `$1, ${instruction}`) } };
  };
  film = await createJob(victim.client, SMALL_FILM);
  await restOf(victim.client, film);
});
afterAll(() => victim?.end());
afterEach(() => {
  victim.openai.faults.clear();
  victim.replicate.finishes = 'at-once';
});

const FILM =
  'status video { id asset { url durationSeconds } } clips { clipIndex currentVersion { id } versions { id } } cost { reserved }';
const EVENTS =
  'subscription ($id: ID!) { regenerationEvents(regenerationId: $id, afterSequence: 0) { sequence step progress } }';

/** In what state the server dies; whatever is under way outside ends meanwhile. */
const MOMENTS: [string, (regenerationId: string) => Promise<void>][] = [
  [
    'the language model is writing',
    async () => {
      const { openai } = victim;
      const before = openai.chats.length;
      await eventually(() => openai.chats.length > before);
      await victim.kill();
      openai.faults.clear();
    },
  ],
  [
    'the clip is being made',
    async () => {
      const { replicate } = victim;
      // The start picture comes first where the model needs one.
      const isClip = () => /video|seedance|wan|kling/.test(replicate.predictions[0]?.model ?? '');
      const waiting = () => replicate.predictions.filter((each) => each.status === 'starting');
      for (let clip = false; !clip; ) {
        await eventually(() => waiting().length > 0);
        clip = isClip();
        if (clip) await victim.kill();
        for (const { id } of waiting()) replicate.finish(id);
      }
    },
  ],
  [
    'the film is put together',
    async (id) => {
      for await (const { regenerationEvents } of victim.client.watch(EVENTS, { id }))
        if (regenerationEvents.step === 'RECOMPOSING') break;
      await victim.kill();
    },
  ],
];

test.each(MOMENTS)('killed while %s', async (moment, kill) => {
  const clipIndex = MOMENTS.findIndex(([name]) => name === moment);
  const before = await jobOf(victim.client, film, FILM);
  const orders = victim.replicate.predictions.length;
  if (clipIndex === 0) victim.openai.faults.always('hang');
  if (clipIndex === 1) victim.replicate.finishes = 'when-told';

  const killed = regenerate(victim.client, { jobId: film, clipIndex, instruction: 'add a brass inkwell' });
  const id = await killed;
  await kill(id);
  victim.replicate.finishes = 'at-once';
  await victim.restart();

  const told = await all(victim.client.watch(EVENTS, { id }));
  const steps = told.map(({ regenerationEvents }) => regenerationEvents.step);
  expect(steps.at(-1)).toBe('COMPLETED');
  expect(steps.filter((step) => step === 'COMPLETED')).toHaveLength(1);
  const progress = told.map(({ regenerationEvents }) => regenerationEvents.progress);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));

  const after = await jobOf(victim.client, film, FILM);
  expect(after).toMatchObject({ status: 'COMPLETED', cost: { reserved: '0' } });
  expect(after.video.id).not.toBe(before.video.id);
  expect(after.video.asset.durationSeconds).toBe(before.video.asset.durationSeconds);
  expect((await fetch(after.video.asset.url)).ok).toBe(true);
  for (const clip of after.clips) {
    const former = before.clips.find((each: Data) => each.clipIndex === clip.clipIndex);
    expect(clip.versions).toHaveLength(former.versions.length + (clip.clipIndex === clipIndex ? 1 : 0));
    expect(clip.currentVersion.id === former.currentVersion.id).toBe(clip.clipIndex !== clipIndex);
  }
  // A start picture and a clip, each ordered once.
  const ordered = victim.replicate.predictions.slice(0, victim.replicate.predictions.length - orders);
  expect(new Set(ordered.map((each) => each.model)).size).toBe(ordered.length);
  expect(await victim.faultsOfTheBooks()).toEqual([]);
});
