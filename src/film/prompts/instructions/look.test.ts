import { describe, expect, it } from 'vitest';
import { examplePlan, exampleScript } from '../example-plan.js';
import { adjustScript, lookOf } from './adjust.js';
import { needsNewPicture } from './look.js';
import { matchInstruction } from './match.js';
import { assistantReply } from './replies.js';
import { suggestions } from './suggestions.js';

const look = (instruction: string) => lookOf(matchInstruction(instruction).templates, instruction);
const adjusted = (instruction: string, changes = {}) =>
  adjustScript(exampleScript(0, changes), look(instruction));

describe('the look of an instruction', () => {
  it('says what a drawing program needs', () => {
    expect(look('make it nighttime')).toEqual({ timeOfDay: 'night' });
    expect(look('rain at night, closer')).toEqual({
      weather: 'rain',
      timeOfDay: 'night',
      framing: 'close-up',
    });
    expect(look('black and white without people')).toEqual({ monochrome: true, people: false });
    expect(look('zoom in a lot')).toEqual({ framing: 'extreme close-up' });
    expect(look('slower and calmer')).toEqual({ speed: -0.6, motion: -0.6 });
  });

  it('is as strong as the wish, within bounds', () => {
    expect(look('a bit brighter').brightness).toBeLessThan(look('brighter').brightness!);
    expect(lookOf([{ name: 'darker', strength: 3 }], 'more').brightness).toBe(-1);
    expect(lookOf([{ name: 'darker', strength: 3 }], 'more').subject).toBeUndefined();
  });

  it('has a subject for what the templates do not cover', () => {
    expect(look('give her a red umbrella in the rain')).toEqual({
      subject: 'she has a red umbrella in the rain',
      weather: 'rain',
    });
    expect(look('a castle at night, not in the snow')).toMatchObject({ timeOfDay: 'night' });
    expect(look('add a dog instead of rain').weather).toBeUndefined();
    expect(look('remove the car')).toEqual({ subject: '' });
  });

  it('needs a new picture unless only camera and pace change', () => {
    expect(needsNewPicture(look('slower and more motion'))).toBe(false);
    for (const instruction of [
      'at night',
      'brighter',
      'closer',
      'add a dog',
      'remove the car',
      'no people',
    ]) {
      expect(needsNewPicture(look(instruction))).toBe(true);
    }
  });
});

describe('the script of a changed clip', () => {
  it('is set at the new time and in the new weather', () => {
    const morning = { visualDescription: 'A baker opens his shop in the early morning sunlight.' };
    expect(adjusted('make it nighttime', morning).visualDescription).toBe(
      'A baker opens his shop in the night moonlight, at night',
    );
    expect(adjusted('snow').visualDescription).toBe('A lone figure crosses bridge number 0 in the snow');
    expect(adjusted('snow').motion).toBe('Slow dolly in while snow falls');
    expect(adjusted('stop the rain')).toMatchObject({
      visualDescription: 'A lone figure crosses bridge number 0, under a clear sky',
      motion: 'Slow dolly in',
    });
  });

  it('loses its people', () => {
    expect(adjusted('remove the people')).toMatchObject({
      visualDescription: 'An empty view in the rain, with nobody in sight',
      characterKeys: [],
    });
  });

  it('moves and is framed as asked', () => {
    expect(adjusted('much more motion')).toMatchObject({
      beatIntensity: 'HIGH',
      motion: expect.stringContaining('lively movement'),
    });
    expect(adjusted('slower')).toMatchObject({
      beatIntensity: 'LOW',
      motion: expect.stringContaining('slow motion'),
    });
    expect(adjusted('calmer').motion).toBe('static shot, calm, with a steady camera');
    expect(adjusted('a bit calmer').motion).toMatch(/^Slow dolly in while rain falls, slow and gentle/);
    expect(adjusted('faster').motion).toBe('Fast dolly in while rain falls, fast');
    expect(adjusted('wider').cameraAngle).toBe('wide shot');
    expect(adjusted('from above').cameraAngle).toBe('aerial view from above');
    expect(adjusted('brighter')).toEqual(
      exampleScript(0, { visualDescription: 'A lone figure crosses bridge number 0 in the rain' }),
    );
  });

  it('shows what else was asked for', () => {
    expect(adjusted('add a dog').visualDescription).toMatch(/in the rain, a dog in the scene$/);
    expect(adjusted('more people, black and white').visualDescription).toMatch(
      /in a crowd of people, in black and white$/,
    );
  });
});

describe('the assistant', () => {
  const templates = [
    { name: 'nighttime', strength: 1 },
    { name: 'brighter', strength: 0.5 },
  ];

  it('says what it will do, what that costs and how long it takes', () => {
    expect(
      assistantReply({ kind: 'PLANNED', templates, instruction: '', clips: 1, cost: '0.15', seconds: 130 }),
    ).toBe(
      "I'll modify the prompt to make this clip nighttime and brighten the clip a little. Estimated cost: $0.15. It takes about 2 minutes.",
    );
    expect(
      assistantReply({
        kind: 'PLANNED',
        templates: [],
        instruction: ' add a dog. ',
        clips: 1,
        cost: '0',
        seconds: 12.4,
      }),
    ).toBe('I\'ll rework this clip\'s prompt for "add a dog". It costs nothing. It takes about 12 seconds.');
    expect(
      assistantReply({
        kind: 'PLANNED',
        templates: [],
        instruction: 'y'.repeat(500),
        clips: 1,
        cost: '1',
        seconds: 1,
      }).length,
    ).toBeLessThan(200);
  });

  it('speaks of several clips as such', () => {
    const rest = { kind: 'PLANNED', clips: 3, cost: '0', seconds: 9 } as const;
    expect(assistantReply({ ...rest, templates, instruction: '' })).toBe(
      "I'll modify the prompt to make 3 clips nighttime and brighten them a little. It costs nothing. It takes about 9 seconds.",
    );
    expect(assistantReply({ ...rest, templates: [], instruction: 'add a dog' })).toBe(
      'I\'ll rework the prompts of 3 clips for "add a dog". It costs nothing. It takes about 9 seconds.',
    );
  });

  it('says how it went', () => {
    expect(assistantReply({ kind: 'DONE', templates: templates.slice(0, 1), instruction: '' })).toBe(
      'Done! The clip is now set at night. Check the updated video.',
    );
    expect(assistantReply({ kind: 'DONE', templates: [], instruction: 'x' })).toMatch(/^Done!/);
    expect(assistantReply({ kind: 'FAILED', reason: 'The model is overloaded.' })).toMatch(
      /overloaded\. The former clip is still/,
    );
    expect(assistantReply({ kind: 'CANCELLED' })).toMatch(/as it was/);
  });
});

describe('suggestions', () => {
  const plan = examplePlan();
  const of = (index: number, used: string[] = []) => suggestions(plan.clipScripts[index]!, plan, used);

  it('are three different ones that are understood, the same every time', () => {
    for (const script of plan.clipScripts) {
      const three = suggestions(script, plan, []);
      const meant = three.map((each) => matchInstruction(each));
      expect(meant.every(({ complete }) => complete)).toBe(true);
      expect(new Set(meant.map(({ templates }) => templates[0]!.name)).size).toBe(3);
      expect(suggestions(script, plan, [])).toEqual(three);
    }
  });

  it('fit the clip', () => {
    const rain = examplePlan({ clipScripts: Array.from({ length: 30 }, (_, at) => exampleScript(at)) });
    const all = rain.clipScripts.flatMap((script) => suggestions(script, rain, []));
    expect(all).not.toContain('Add rain');
    expect(all).not.toContain('Set it at night');
    expect(new Set(all).size).toBeGreaterThan(8);
  });

  it('do not repeat what was asked, as long as there is something else', () => {
    const first = of(0);
    const next = of(0, first);
    expect(next.filter((each) => first.includes(each))).toEqual([]);
    const everything = Array.from({ length: 30 }, () => 0).reduce<string[]>(
      (used) => [...used, ...of(0, used)],
      [],
    );
    expect(of(0, everything)).toHaveLength(3);
  });

  it('differ from clip to clip', () => {
    expect(new Set([0, 1, 2].map((index) => of(index).join())).size).toBe(3);
  });
});
