import { describe, expect, it } from 'vitest';
import { writeClipPrompts } from '../prompts/write-clip-prompts.js';
import { boundariesOf, exampleSong, storyInput } from './example-prompts.js';
import { estimateTokens, mendScenario, scenarioRequest } from './llm-scenario.js';
import { planFromShots } from './plan-from-shots.js';
import { writeScenario } from './scenario.js';
import type { ScenarioInput, ShotPattern } from './scenario-input.js';
import type { Shot } from './shot.js';
import { understandPrompt } from './understand.js';

const scenario = (description: string, more: Partial<ScenarioInput> = {}): ScenarioInput => ({
  description,
  shotCount: 5,
  style: null,
  mood: null,
  durationPerShot: 5,
  aspectRatio: 'LANDSCAPE_16_9',
  pattern: 'FREE',
  seed: 0,
  ...more,
});

const NOIR = scenario(
  'A detective enters his dimly lit office on a rainy night. A woman in a black veil is waiting.',
  { style: 'film noir' },
);

it('writes shots that say who, where, light, lens and texture', () => {
  const shots = writeScenario(NOIR);
  expect(shots.map((shot) => shot.shotId)).toEqual([
    'shot_001',
    'shot_002',
    'shot_003',
    'shot_004',
    'shot_005',
  ]);
  expect(shots.flatMap((shot) => shot.characters)).toContain('detective');
  for (const shot of shots) {
    expect(shot.enhancedPrompt).toMatch(/lens/);
    expect(shot.enhancedPrompt).toMatch(/grain|blacks/);
    expect(shot.negativePrompt).toContain('bright daylight');
    expect(shot).toMatchObject({ timeOfDay: 'night', durationSeconds: 5 });
    expect(shot.styles[0]).toBe('film noir');
    expect(shot.landscapes.length).toBeGreaterThan(0);
  }
  expect(shots.some((shot) => shot.enhancedPrompt.includes('enters his dimly lit office'))).toBe(true);
});

it.each<[ShotPattern, number]>([
  ['FREE', 1],
  ['FREE', 20],
  ['DIALOGUE', 8],
  ['DIALOGUE', 20],
  ['ACTION', 12],
  ['MONTAGE', 10],
])('varies the shots of a %s scenario of %i, the same way every time', (pattern, shotCount) => {
  const wanted = { ...NOIR, pattern, shotCount };
  const shots = writeScenario(wanted);
  expect(shots).toHaveLength(shotCount);
  expect(writeScenario(wanted)).toEqual(shots);
  expect(new Set(shots.map((shot) => shot.enhancedPrompt)).size).toBe(shotCount);
  shots.slice(2).forEach((shot, index) => {
    expect([shots[index]!.shotType, shots[index + 1]!.shotType].every((type) => type === shot.shotType)).toBe(
      false,
    );
  });
});

it('gives a dialogue its words and keeps both on their sides', () => {
  const shots = writeScenario({
    ...NOIR,
    pattern: 'DIALOGUE',
    shotCount: 6,
    description: `${NOIR.description} "You are late." "I was followed."`,
  });
  expect(shots.map((shot) => shot.dialogue).filter((line) => line !== null)).toEqual([
    'You are late.',
    'I was followed.',
  ]);
  expect(shots.filter((shot) => /frame left/.test(shot.enhancedPrompt)).length).toBeGreaterThan(1);
});

it('lets time pass in a montage', () => {
  const shots = writeScenario(
    scenario('A chef opens her own restaurant', { pattern: 'MONTAGE', shotCount: 8 }),
  );
  expect(new Set(shots.map((shot) => shot.timeOfDay)).size).toBeGreaterThan(1);
});

describe('refinement', () => {
  const former = writeScenario(scenario('A detective crosses a street at midday', { shotCount: 4 }));
  const refined = (description: string, shotCount = 4) =>
    writeScenario(scenario(description, { refine: former, shotCount }));

  it('changes what the words name and keeps the rest', () => {
    const night = refined('make it night');
    expect(night.map((shot) => shot.timeOfDay)).toEqual(Array(4).fill('night'));
    expect(night.map((shot) => shot.shotType)).toEqual(former.map((shot) => shot.shotType));
    expect(night[0]!.enhancedPrompt).not.toBe(former[0]!.enhancedPrompt);
    expect(night[0]!.negativePrompt).not.toContain('night sky');
  });

  it('replaces one character by another', () => {
    const shots = refined('replace the detective with a robot');
    expect(shots.flatMap((shot) => shot.characters)).toContain('robot');
    expect(shots.map((shot) => shot.enhancedPrompt).join()).not.toMatch(/detective/i);
  });

  it('keeps words that no rule knows', () => {
    expect(refined('add a feeling of vertigo')[0]!.enhancedPrompt).toContain('vertigo');
  });

  it.each([1, 2, 7, 20])('has %i shots when so many are asked for', (count) => {
    const shots = refined('closer', count);
    expect(shots.map((shot) => shot.shotNumber)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });
});

describe('with a language model', () => {
  it('asks for about as many tokens as the estimate says', () => {
    for (const description of [NOIR.description, 'word '.repeat(300)]) {
      const text = scenarioRequest({ ...NOIR, description })
        .messages.map((message) => message.content)
        .join('\n');
      const { inputTokens } = estimateTokens(description, 5);
      // Four characters of English are about one token.
      expect(Math.abs(text.length / 4 - inputTokens) / inputTokens).toBeLessThan(0.1);
    }
    expect(estimateTokens('a b c d e f g h i j', 7)).toEqual({ inputTokens: 813, outputTokens: 1400 });
  });

  const draft = writeScenario(NOIR);
  const written = draft.map(({ shotId: _, shotNumber: __, ...shot }) => ({
    ...shot,
    enhancedPrompt: `Written: ${shot.enhancedPrompt}`,
  }));

  it('numbers the shots itself and puts lengths right', () => {
    const result = mendScenario(
      { shots: written.map((shot) => ({ ...shot, durationSeconds: 90 })) },
      NOIR,
      draft,
    );
    expect(result).toMatchObject({
      shots: draft.map((shot) => ({ shotId: shot.shotId, durationSeconds: 5 })),
    });
  });

  it('adds shots that are missing, and refuses an answer without most of them', () => {
    expect(mendScenario({ shots: written.slice(0, 4) }, NOIR, draft)).toMatchObject({
      shots: { length: 5 },
      mended: [expect.stringContaining('1 shots')],
    });
    expect(mendScenario({ shots: written.slice(0, 2) }, NOIR, draft)).toHaveProperty('unusable');
    expect(mendScenario('sorry', NOIR, draft)).toHaveProperty('unusable');
  });
});

describe('a film from a scenario', () => {
  const rules = writeScenario({ ...NOIR, mood: 'tense' });
  const answered = rules.map(({ shotId: _, shotNumber: __, facts: ___, ...shot }, index) => ({
    ...shot,
    enhancedPrompt: `Low angle, a man in a long grey coat lights a match by the window, number ${index}, 50mm lens.`,
    negativePrompt: `cheerful, spoiled ${index}`,
    shotType: ['wide', 'medium', 'medium close-up', 'close-up', 'extreme close-up'][index]!,
    characters: ['detective'],
    weather: 'rain' as const,
    subjects: [
      {
        noun: 'detective',
        kind: 'PERSON' as const,
        count: 1,
        look: index === 2 ? ['in a long grey coat', 'with a scar'] : ['in a coat'],
        action: 'lights a match',
        characterKey: 'detective',
      },
    ],
  }));
  const byModel = (shots: unknown[] = answered): Shot[] => {
    const result = mendScenario({ shots }, NOIR, rules);
    if ('unusable' in result) throw new Error(result.unusable);
    return result.shots;
  };
  const film = (shots: Shot[]) => {
    const input = storyInput('FILM', NOIR.description, { shots, boundaries: [] });
    return planFromShots(input, understandPrompt(input));
  };
  const wordless = (shots: Shot[]) => shots.map(({ facts: _, written: __, ...shot }) => shot);

  it.each([
    ['rules', rules],
    ['a model', byModel()],
    ['a model without facts', byModel(answered.map((shot) => ({ ...shot, weather: 'hail', subjects: 7 })))],
    ['a person', wordless(rules)],
  ])('keeps style, mood, negative prompts and shot types of %s', (_, shots) => {
    const { style, clipScripts } = film(shots);
    expect(style).toMatchObject({ visualStyle: 'film noir', mood: 'tense' });
    expect(style.lighting).toContain('hard key light');
    expect(style.keywords.slice(0, 2)).toEqual(['film noir', 'tense']);
    expect(style.keywords.join()).not.toMatch(/uplifting|realism|fantasy/);
    for (const [index, { facts, cameraAngle, negativePrompt }] of clipScripts.entries()) {
      expect(negativePrompt).toBe(shots[index]!.negativePrompt);
      expect(cameraAngle).toContain(shots[index]!.shotType);
      expect(facts.hour?.value).toBe('night');
    }
    const prompts = writeClipPrompts({
      plan: film(shots),
      references: [],
      profile: 'generic',
      aspectRatio: 'LANDSCAPE_16_9',
      resolution: 'P720',
    });
    for (const [index, { negativePrompt }] of prompts.items.entries())
      for (const word of shots[index]!.negativePrompt.toLowerCase().split(', '))
        expect(negativePrompt.split(', ')).toContain(word);
  });

  it('has the facts that a model answers, with one look for everybody, and keeps its words', () => {
    const plan = film(byModel());
    expect(plan.characters).toHaveLength(1);
    expect(plan.characters[0]!.description).toBe('A detective with a scar, in a long grey coat');
    for (const [index, { facts, visualDescription }] of plan.clipScripts.entries()) {
      expect(visualDescription).toBe(answered[index]!.enhancedPrompt);
      expect(facts).toMatchObject({
        weather: { value: 'rain', by: 'SCENARIO' },
        angle: { value: 'low angle' },
      });
      expect(facts.subjects).toHaveLength(1);
      expect(facts.subjects[0]).toMatchObject({
        ...plan.characters[0]!.facts,
        action: { id: 'light', phrase: 'lights a match' },
      });
    }
  });

  it.each([
    ['rules', rules],
    ['a person', wordless(rules)],
  ])('describes its people once, as people: %s', (_, shots) => {
    for (const { description } of film(shots).characters) {
      expect(description).toMatch(/^A (?:detective|woman)/);
      expect(description).not.toMatch(/office|night|rain|small in the distance/);
      const words = description.toLowerCase().match(/coat|veil|dress/g) ?? [];
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('shows nobody in the picture of a place', () => {
    const placeless = wordless(rules).map((shot) => ({
      ...shot,
      landscapes: [],
      enhancedPrompt: 'A woman laughs',
    }));
    for (const { description } of film(placeless).scenes) expect(description).not.toMatch(/woman/);
  });
});

describe('a plan from shots', () => {
  const shot = (enhancedPrompt: string, more: Partial<Shot> = {}): Shot => ({
    shotId: 'shot_001',
    shotNumber: 1,
    shotType: 'wide',
    enhancedPrompt,
    negativePrompt: '',
    durationSeconds: 4,
    dialogue: null,
    characters: [],
    landscapes: ['office'],
    styles: [],
    mood: 'tense',
    timeOfDay: 'night',
    ...more,
  });
  const shots = [
    shot('A detective in a grey coat opens a door', {
      characters: ['detective'],
      durationSeconds: 3.5,
      dialogue: 'Anyone here?',
    }),
    shot('Rain on the window, slow pan across the desk', { shotType: 'insert', durationSeconds: 2 }),
    shot('The Detective sits down', {
      characters: ['Detective'],
      shotType: 'close-up',
      durationSeconds: 6,
      landscapes: ['street'],
      dialogue: 'Too late.',
    }),
  ];
  const plan = (more: Parameters<typeof storyInput>[2], kind: 'FILM' | 'AD' | 'MUSIC_VIDEO' = 'FILM') => {
    const input = storyInput(kind, 'a detective story', { shots, boundaries: [], ...more });
    return planFromShots(input, understandPrompt(input));
  };

  it('gives a film its shots’ own lengths, words and people', () => {
    const made = plan({});
    expect(made.clipScripts.map((clip) => [clip.start, clip.end])).toEqual([
      [0, 3.5],
      [3.5, 5.5],
      [5.5, 11.5],
    ]);
    expect(made.clipScripts[0]!.visualDescription).toBe('A detective in a grey coat opens a door.');
    expect(made.clipScripts[1]!.motion).toContain('slow pan across the desk');
    expect(made.characters.map((each) => each.key)).toEqual(['detective']);
    expect(made.clipScripts[2]!.characterKeys).toEqual(['detective']);
    expect(made.scenes.map((scene) => scene.key)).toEqual(['office', 'street']);
    expect(made.transitions).toHaveLength(2);
  });

  it('keeps shots apart that share no place or hour', () => {
    const made = plan({
      shots: [
        shot('A pagoda above a lake', { landscapes: [], timeOfDay: null }),
        shot('A squirrel eats a nut', { landscapes: [], timeOfDay: null }),
        shot('A woman reads', { landscapes: ['cafe'], timeOfDay: 'morning' }),
        shot('She looks up', { landscapes: ['Cafe'], timeOfDay: null }),
        shot('She is alone', { landscapes: ['cafe'], timeOfDay: 'night' }),
      ],
    });
    const [lake, squirrel, morning, again, night] = made.clipScripts.map(({ sceneKeys }) => sceneKeys[0]);
    expect(again).toBe(morning);
    expect(new Set([lake, squirrel, morning, night]).size).toBe(4);
    expect(made.scenes.map(({ timeOfDay }) => timeOfDay)).toEqual([null, null, 'morning', 'night']);
    expect(made.scenes[1]!.description).not.toContain('squirrel');
  });

  it('turns dialogue into subtitles, with captions only', () => {
    expect(plan({}).overlays).toEqual([]);
    const subtitles = plan({ captions: true }).overlays;
    expect(subtitles.map((each) => each.text)).toEqual(['Anyone here?', 'Too late.']);
    expect(subtitles[0]!.end).toBeLessThanOrEqual(3.5);
    expect(subtitles[1]!.start).toBeGreaterThanOrEqual(5.5);
  });

  it('spreads few shots over a song’s clips, and packs many into its length', () => {
    const few = plan({ boundaries: boundariesOf(16, 4), analysis: exampleSong() }, 'MUSIC_VIDEO');
    expect(few.clipScripts).toHaveLength(16);
    expect(new Set(few.clipScripts.map((clip) => clip.visualDescription)).size).toBeGreaterThan(10);
    const many = plan({ boundaries: boundariesOf(2, 4), analysis: exampleSong() }, 'MUSIC_VIDEO');
    expect(many.clipScripts).toHaveLength(3);
    expect(many.clipScripts.at(-1)!.end).toBe(8);
    for (const clip of many.clipScripts.slice(1)) expect(exampleSong().beats).toContain(clip.start);
  });
});
