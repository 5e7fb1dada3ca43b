import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../facts/facts.js';
import { boundariesOf, exampleSong, storyInput } from './example-prompts.js';
import { asCharacterAnswer, asFactsAnswer, asSceneFactsAnswer, type FactsAnswer } from './facts-answer.js';
import type { StoryInput } from './input.js';
import { joinPlanAnswers, planBatches, planRequest } from './llm-plan.js';
import { mendPlan } from './mend-plan.js';
import { ScenePlan } from './plan.js';
import type { PlanAnswer } from './plan-answer.js';
import { planFilm } from './plan-film.js';
import { understandPrompt } from './understand.js';

const input = storyInput('MUSIC_VIDEO', 'a woman walks through a city at night', { analysis: exampleSong() });
const brief = understandPrompt(input);
const draft = planFilm(input, brief);

const answerTo = (plan: ScenePlan): PlanAnswer => ({
  videoSummary: 'A better film.',
  characters: plan.characters.map((each) => ({ ...each, facts: asCharacterAnswer(each.facts) })),
  scenes: plan.scenes.map((each) => ({ ...each, facts: asSceneFactsAnswer(each.facts) })),
  style: plan.style,
  clips: plan.clipScripts.map((clip) => ({
    ...clip,
    facts: asFactsAnswer(clip.facts),
    visualDescription: `A new picture number ${clip.clipIndex}.`,
    transitionIn: { type: 'CROSSFADE' as const, durationSeconds: 0.4, rationale: 'It breathes.' },
  })),
});

function mended(
  change: (answer: PlanAnswer) => unknown,
  of: StoryInput = input,
  from: ScenePlan = draft,
): { plan: ScenePlan; mended: string[] } {
  const answer = answerTo(from);
  const result = mendPlan(change(answer) ?? answer, of, from);
  if ('unusable' in result) throw new Error(result.unusable);
  return result;
}

const withClip = (index: number, change: Partial<PlanAnswer['clips'][number]>) => (answer: PlanAnswer) => {
  Object.assign(answer.clips[index]!, change);
};

it('takes a good plan as it is', () => {
  const { plan, mended: repairs } = mended(() => undefined);
  expect(repairs).toEqual([]);
  expect(plan.clipScripts[3]!.visualDescription).toBe('A new picture number 3.');
  expect(plan).toMatchObject({ videoSummary: 'A better film.', llmUsed: true, overlays: draft.overlays });
  expect(ScenePlan.parse(plan)).toEqual(plan);
});

describe('the facts of a shot', () => {
  const shot = (change: Partial<PlanAnswer['clips'][number]>) =>
    mended(withClip(2, change)).plan.clipScripts[2]!;
  const NOTHING: FactsAnswer = {
    ...asFactsAnswer(NO_FACTS),
    subjects: null,
    props: null,
  };

  it('survive the way to a model and back', () => {
    const { plan } = mended(() => undefined);
    for (const [index, { facts }] of plan.clipScripts.entries())
      expect(asFactsAnswer(facts)).toEqual(asFactsAnswer(draft.clipScripts[index]!.facts));
  });

  it('are what the model answered, with what the lexicon knows of it', () => {
    const { facts, characterKeys } = shot({
      facts: {
        ...NOTHING,
        place: 'a narrow alley',
        hour: 'night',
        weather: 'rain',
        light: 'neon reflections',
        subjects: [
          { noun: 'fox', kind: 'CREATURE', count: 2, look: ['red'], action: 'runs past', characterKey: null },
          {
            noun: 'woman',
            kind: 'PERSON',
            count: 1,
            look: ['in green'],
            action: 'waits',
            characterKey: 'protagonist',
          },
        ],
        size: 'close-up',
        movement: 'push in',
      },
    });
    expect(facts).toMatchObject({
      place: { value: { id: 'alley', phrase: 'narrow alley' }, by: 'PLANNER' },
      hour: { value: 'night', by: 'USER' },
      weather: { value: 'rain', by: 'PLANNER' },
      light: { value: 'neon reflections' },
      size: { value: 'close-up' },
      movement: { value: 'push in' },
    });
    expect(facts.subjects[0]).toMatchObject({
      id: 'fox',
      count: 2,
      action: { id: 'run', phrase: 'runs past' },
    });
    // A character looks the same in every shot, whatever the model says here.
    expect(facts.subjects[1]!.look).toEqual(draft.characters[0]!.facts.look);
    expect(characterKeys).toEqual(['protagonist']);
    expect(facts.palette).toEqual(draft.clipScripts[2]!.facts.palette);
  });

  it('are read from the prose where the model leaves them out, and count as filled in', () => {
    for (const facts of [null, NOTHING]) {
      const script = shot({
        facts,
        characterKeys: [],
        visualDescription: 'Two foxes run through a snowy forest as snow falls.',
        cameraAngle: 'low angle, wide shot',
      });
      expect(script.facts).toMatchObject({
        place: { value: { id: 'forest' }, by: 'PLANNER' },
        weather: { value: 'snow', by: 'PLANNER' },
        size: { value: 'wide shot', by: 'PLANNER' },
        angle: { value: 'low angle', by: 'PLANNER' },
      });
      expect(script.facts.subjects[0]).toMatchObject({ id: 'fox', count: 2, by: 'PLANNER' });
      expect(script.visualDescription).toContain('Two foxes run');
    }
  });

  it('yield to what the user said, and the sentence follows them', () => {
    const { facts, visualDescription } = shot({
      facts: { ...NOTHING, hour: 'midday' },
      visualDescription: 'She walks along the street in the noon sun.',
    });
    expect(facts.hour).toEqual({ value: 'night', by: 'USER' });
    expect(visualDescription).not.toContain('noon');
  });

  it('are settled where they contradict each other', () => {
    const { facts, visualDescription } = shot({
      facts: { ...NOTHING, hour: 'night', light: 'golden sunlight' },
      visualDescription: 'She walks along the street in golden sunlight.',
    });
    expect(facts.light).toBeNull();
    expect(visualDescription).not.toContain('sunlight');
  });

  it('show nobody where no people are wanted', () => {
    const empty = storyInput('MUSIC_VIDEO', 'an empty beach at dawn, no people');
    const rules = planFilm(empty, understandPrompt(empty));
    const people: FactsAnswer['subjects'] = [
      { noun: 'man', kind: 'PERSON', count: 1, look: [], action: 'walks', characterKey: null },
    ];
    const { plan } = mended(withClip(0, { facts: { ...NOTHING, subjects: people } }), empty, rules);
    expect(plan.clipScripts[0]!.facts.subjects).toEqual([]);
  });
});

it('describes characters as persons, also where the model tells a scene', () => {
  const { plan } = mended((answer) => {
    answer.characters[0] = {
      key: 'protagonist',
      role: 'lead',
      description: 'A tall woman in a silver jacket walks through the rain at night.',
      facts: { noun: 'woman', kind: 'PERSON', count: 1, look: ['tall', 'in a silver jacket'] },
    };
  });
  expect(plan.characters[0]!.description).toBe('A tall woman in a silver jacket');
  for (const { facts } of plan.clipScripts)
    for (const each of facts.subjects.filter(({ characterKey }) => characterKey === 'protagonist'))
      expect(each.look).toEqual(plan.characters[0]!.facts.look);
});

describe('cuts', () => {
  it('may move to a beat within two seconds', () => {
    const { plan } = mended(withClip(3, { start: 13.1 }));
    expect(plan.clipScripts[3]!.start).toBe(13);
    expect(plan.clipScripts[2]!.end).toBe(13);
  });

  it.each([
    ['too far', 14.6],
    ['out of the film', 999],
    ['before the film', -5],
  ])('stay where they are when moved %s', (_, start) => {
    const { plan } = mended(withClip(3, { start }));
    expect(plan.clipScripts.map((clip) => clip.start)).toEqual(draft.clipScripts.map((clip) => clip.start));
  });

  it('never leave a clip too short, and always end with the film', () => {
    const short = storyInput('MUSIC_VIDEO', 'a woman', { boundaries: boundariesOf(4, 2) });
    const rules = planFilm(short, understandPrompt(short));
    const { plan } = mended(withClip(2, { start: 2.3 }), short, rules);
    expect(plan.clipScripts.map((clip) => clip.start)).toEqual([0, 2, 4, 6]);
    expect(plan.clipScripts.at(-1)!.end).toBe(8);
  });

  it('lie on frames where there are no beats', () => {
    const silent = storyInput('MUSIC_VIDEO', 'a woman');
    const { plan } = mended(
      withClip(1, { start: 4.4321 }),
      silent,
      planFilm(silent, understandPrompt(silent)),
    );
    expect(plan.clipScripts[1]!.start * 30).toBeCloseTo(133, 9);
  });
});

it('keeps only scenes and characters that exist', () => {
  const { plan, mended: repairs } = mended(
    withClip(2, { sceneKeys: ['nowhere'], characterKeys: ['nobody', 'protagonist'] }),
  );
  expect(plan.clipScripts[2]!.sceneKeys).toEqual(draft.clipScripts[2]!.sceneKeys);
  expect(plan.clipScripts[2]!.characterKeys).toEqual(['protagonist']);
  expect(repairs).toHaveLength(1);
});

it('fills clips that were left out, and drops extra ones', () => {
  const { plan } = mended((answer) => ({
    ...answer,
    clips: [...answer.clips.slice(0, 12), { ...answer.clips[0]!, clipIndex: 99 }],
  }));
  expect(plan.clipScripts).toHaveLength(16);
  expect(plan.clipScripts[14]!.visualDescription).toBe(draft.clipScripts[14]!.visualDescription);
  expect(plan.transitions).toHaveLength(15);
});

it('tells repeated pictures by rules', () => {
  const { plan } = mended(withClip(5, { visualDescription: 'A new picture number 4.' }));
  expect(plan.clipScripts[5]!.visualDescription).toBe(draft.clipScripts[5]!.visualDescription);
});

it('gives every clip a move that a camera can make', () => {
  const { plan } = mended(withClip(5, { motion: 'energy everywhere' }));
  expect(plan.clipScripts[5]!.motion).toBe(draft.clipScripts[5]!.motion);
});

it('shortens transitions to what the clips allow', () => {
  const { plan } = mended(
    withClip(5, { transitionIn: { type: 'CROSSFADE', durationSeconds: 9, rationale: '' } }),
  );
  expect(plan.transitions[4]).toMatchObject({
    type: 'CROSSFADE',
    durationSeconds: 28 / 30,
    rationale: draft.transitions[4]!.rationale,
  });
});

it('completes the style and puts the brand first', () => {
  const branded = { ...input, brand: { colors: ['#1f4bb5'], hasLogo: false } };
  const { plan } = mended(
    (answer) => ({
      ...answer,
      style: { ...answer.style, lighting: ' ', colorPalette: ['reddish', '#ff0000'], keywords: ['ONE'] },
    }),
    branded,
  );
  expect(plan.style.colorPalette.slice(0, 2)).toEqual(['#1f4bb5', '#ff0000']);
  expect(plan.style.lighting).toBe(draft.style.lighting);
  expect(plan.style.keywords.length).toBeGreaterThanOrEqual(5);
  expect(plan.style.keywords[0]).toBe('one');
  for (const clip of plan.clipScripts) expect(clip.visualDescription).toMatch(/^.{0,40}cobalt blue/);
});

it.each([
  ['nothing', null],
  ['words', 'Here is your plan!'],
  ['no clips', { ...answerTo(draft), clips: [] }],
  ['a few clips', { ...answerTo(draft), clips: answerTo(draft).clips.slice(0, 3) }],
])('refuses %s', (_, answer) => {
  expect(mendPlan(answer, input, draft)).toHaveProperty('unusable');
});

it('asks for long films in batches that say what is missing', () => {
  const long = storyInput('MUSIC_VIDEO', 'a woman', { boundaries: boundariesOf(60, 4) });
  const rules = planFilm(long, understandPrompt(long));
  expect(planBatches(rules)).toBe(3);
  const requests = [0, 1, 2].map((batch) => planRequest(long, brief, rules, batch));
  const answers = requests.map(({ messages }) => {
    const asked = JSON.parse(messages[1]!.content).draft.clips.map(
      (clip: { clipIndex: number }) => clip.clipIndex,
    );
    return {
      ...answerTo(rules),
      clips: answerTo(rules).clips.filter((clip) => asked.includes(clip.clipIndex)),
    };
  });
  expect(requests[2]!.check!(answers[2]!)).toBeNull();
  expect(requests[2]!.check!(answers[1]!)).toContain('missing');
  expect(mendPlan(joinPlanAnswers(answers), long, rules)).toMatchObject({ mended: [] });
});
