import { expect, it } from 'vitest';
import { storyInput } from './example-prompts.js';
import type { WrittenPlan } from './plan.js';
import { planFilm } from './plan-film.js';
import { planWithFacts } from './plan-with-facts.js';
import { understandPrompt } from './understand.js';

const input = storyInput('MUSIC_VIDEO', 'A fox runs through a snowy forest at dusk');
const plan = planFilm(input, understandPrompt(input));

it('leaves a plan with facts as it is', () => {
  expect(planWithFacts(plan)).toEqual(plan);
});

it('reads the facts of a plan that was stored without them', () => {
  const stored: WrittenPlan = {
    ...plan,
    characters: plan.characters.map(({ facts: _, ...each }) => each),
    scenes: plan.scenes.map(({ facts: _, ...each }) => each),
    clipScripts: plan.clipScripts.map(({ facts: _, ...each }) => each),
  };
  const { clipScripts, characters } = planWithFacts(stored);
  expect(characters[0]!.facts).toMatchObject({ noun: 'fox', kind: 'CREATURE' });
  const facts = clipScripts.map((script) => script.facts);
  expect(facts.some(({ place }) => place?.value.id === 'forest')).toBe(true);
  expect(facts.every(({ hour }) => hour?.value === 'dusk')).toBe(true);
  expect(facts.some(({ subjects }) => subjects.some(({ noun }) => noun === 'fox'))).toBe(true);
});
