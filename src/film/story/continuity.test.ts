import { describe, expect, test } from 'vitest';
import { validateClipPrompts } from '../prompts/validate.js';
import { writeClipPrompts } from '../prompts/write-clip-prompts.js';
import type { StoryInput } from './input.js';
import type { ScenePlan } from './plan.js';
import { planFromShots } from './plan-from-shots.js';
import type { Shot } from './shot.js';
import { understandPrompt } from './understand.js';

const planned = (texts: string[], name = 'woman'): ScenePlan => {
  const shots = texts.map(
    (enhancedPrompt, at): Shot => ({
      shotId: `shot_${at}`,
      shotNumber: at + 1,
      shotType: 'medium',
      enhancedPrompt,
      negativePrompt: '',
      durationSeconds: 3,
      dialogue: null,
      characters: [name],
      landscapes: [],
      styles: [],
      mood: 'calm',
      timeOfDay: null,
    }),
  );
  const input: StoryInput = {
    kind: 'FILM',
    prompt: 'A woman comes home',
    aspectRatio: 'LANDSCAPE_16_9',
    seed: 1,
    style: null,
    brand: null,
    analysis: null,
    boundaries: [],
    shots,
    captions: false,
  };
  return planFromShots(input, understandPrompt(input));
};

const promptsOf = (plan: ScenePlan) => {
  const written = writeClipPrompts({
    plan,
    references: [],
    profile: 'kling-2.1',
    aspectRatio: 'LANDSCAPE_16_9',
    resolution: 'P720',
  });
  const checked = validateClipPrompts(plan, written);
  return checked.valid ? checked.prompts.items : [];
};

const clothesIn = (plan: ScenePlan, at: number) =>
  plan.clipScripts[at]!.facts.subjects[0]!.look.clothes.map(({ garment }) => garment);

describe('a coat that comes off in the fourth of eight shots', () => {
  const plan = planned([
    'A woman in a red coat walks down a snowy street',
    'The woman climbs the stairs of an old house',
    'The woman stands before a door',
    'The woman takes off her coat and hangs it on a hook',
    'The woman sits down at a piano in a living room',
    'The woman plays the piano',
    'The woman drinks tea in the kitchen',
    'The woman looks out of the window',
  ]);
  const prompts = promptsOf(plan);

  test('stays off in the plan', () => {
    expect([0, 1, 2, 3].map((at) => clothesIn(plan, at))).toEqual(Array(4).fill(['coat']));
    expect([4, 5, 6, 7].map((at) => clothesIn(plan, at))).toEqual(Array(4).fill([]));
  });

  test('stays off in the prompts', () => {
    for (const { prompt } of prompts.slice(0, 4)) expect(prompt).toMatch(/coat/);
    for (const { prompt, negativePrompt } of prompts.slice(4)) {
      expect(prompt).not.toMatch(/coat/);
      expect(negativePrompt).toMatch(/coat/);
    }
  });
});

test('what is put on is worn from then on, until another day', () => {
  const plan = planned([
    'A woman in a blue dress stands in a kitchen',
    'The woman puts on a straw hat and smiles',
    'The woman walks through a garden',
    'The next morning the woman sits in the kitchen',
  ]);
  expect([0, 1, 2, 3].map((at) => clothesIn(plan, at).includes('straw hat'))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('words of a shot count for more than what came before', () => {
  const plan = planned([
    'A woman in a red coat stands in a hall',
    'The woman takes off her coat',
    'The woman in the red coat runs across a bridge',
    'The woman stops on the bridge',
  ]);
  expect([2, 3].map((at) => clothesIn(plan, at))).toEqual([['coat'], ['coat']]);
});

test('what was broken and lit stays so in its place', () => {
  const plan = planned([
    'A woman breaks the window in a dark library',
    'The woman lights a candle in the dark library',
    'The woman reads in the dark library',
    'The woman walks on a beach',
  ]);
  const props = (at: number) => plan.clipScripts[at]!.facts.props.map(({ phrase }) => phrase);
  expect(props(2)).toEqual(expect.arrayContaining(['a broken window', 'a burning candle']));
  expect(props(3)).toEqual([]);
});
