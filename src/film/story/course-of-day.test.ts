import { expect, it } from 'vitest';
import { storyInput } from './example-prompts.js';
import { planFilm } from './plan-film.js';
import { understandPrompt } from './understand.js';

const DARK = /\bnight|moonlight|black sky|two pools of light/;

/** The hour of every clip, in the order of the film. */
function hoursIn(prompt: string, kind: 'MUSIC_VIDEO' | 'AD' = 'MUSIC_VIDEO') {
  const input = storyInput(kind, prompt);
  const plan = planFilm(input, understandPrompt(input));
  const hours = new Map(plan.scenes.map(({ key, timeOfDay }) => [key, timeOfDay]));
  return { plan, hours: plan.clipScripts.map(({ sceneKeys }) => hours.get(sceneKeys[0]!)) };
}

const distinct = <T>(values: readonly T[]) => [...new Set(values)];

it.each([
  ['A lighthouse keeper works from dawn to midnight', ['dawn', 'night']],
  ['A boy walks through the woods in the morning and reaches the sea at sunset', ['morning', 'sunset']],
  ['Two friends drive all day and all night', ['midday', 'night']],
  ['A market wakes at dawn, bustles at noon and then sleeps at night', ['dawn', 'midday', 'night']],
])('%s', (prompt, hours) => {
  const film = hoursIn(prompt);
  expect(distinct(film.hours)).toEqual(hours);
  expect(film.plan.scenes.length).toBeLessThanOrEqual(5);
  for (const [index, { visualDescription }] of film.plan.clipScripts.entries())
    if (film.hours[index] !== 'night') expect(visualDescription).not.toMatch(DARK);
});

it('begins at another hour where only the end is told', () => {
  const { hours } = hoursIn('A dancer crosses a desert at her own pace, ending under a sky full of stars');
  expect(hours[0]).not.toBe('night');
  expect(hours.at(-1)).toBe('night');
});

it.each([
  'A girl on a roof under a starry sky',
  'A city at night, neon, evening rain',
  'A sunset over the sea',
])('stays at its one hour: %s', (prompt) => {
  expect(distinct(hoursIn(prompt).hours)).toHaveLength(1);
});

it('sells a thing in one light', () => {
  expect(distinct(hoursIn('A coffee machine for the morning and the evening', 'AD').hours)).toHaveLength(1);
});
