import { describe, expect, it } from 'vitest';
import { contentKey } from '../key.js';
import { examplePlan, exampleScript, exampleStyle } from './example-plan.js';
import { modelProfile } from './model-profiles.js';
import { clipPromptIngredients } from './prompt-key.js';
import { keywordsKept } from './style-keywords.js';
import { wordCount } from './wording.js';
import { type ClipPromptsInput, UnusablePlan, writeClipPrompts } from './write-clip-prompts.js';

const input = (changes: Partial<ClipPromptsInput> = {}): ClipPromptsInput => ({
  plan: examplePlan(),
  references: [
    { targetKey: 'street' },
    { targetKey: 'courier' },
    { targetKey: 'rooftop' },
    { targetKey: 'dj' },
  ],
  profile: 'generic',
  aspectRatio: 'LANDSCAPE_16_9',
  resolution: 'P1080',
  ...changes,
});
const PROFILES = [
  'svd',
  'cogvideox',
  'kling-2.1',
  'veo-3.1',
  'seedance',
  'wan-2.2',
  'hailuo-02',
  'generic',
  'animatic',
];
const longWords = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('the prompts of a film', () => {
  it('say what happens, how it moves, where, in which light, style, palette and quality', () => {
    const [first] = writeClipPrompts(input()).items;
    const text = first!.prompt.toLowerCase();
    for (const part of [
      'a lone figure crosses bridge number 0 in the rain',
      'slow dolly in while rain falls',
      'low angle',
      'rain-slicked street with neon signs',
      'at night',
      'neo-noir cyberpunk style that feels melancholic yet hopeful',
      'neon cyan',
      'neon lighting with high contrast',
      'professional cinematography',
      'established scene',
    ]) {
      expect(text).toContain(part);
    }
    expect(first!.metadata).toMatchObject({
      wordCount: wordCount(first!.prompt),
      validated: true,
      llmUsed: false,
    });
    expect(first!.durationSeconds).toBe(4);
  });

  it('describe the characters in words, whether or not there are pictures', () => {
    for (const references of [[], [{ targetKey: 'courier' }]]) {
      const [first, second] = writeClipPrompts(input({ references })).items;
      expect(first!.prompt).toContain('a young woman, 25-30, short dark hair, silver jacket');
      expect(second!.prompt).toContain('Maya, an old DJ with white dreadlocks and round glasses');
    }
  });

  it.each(PROFILES)('keep to the length that %s likes, whatever the script is like', (profile) => {
    const { words, name } = modelProfile(profile);
    expect(name).toBe(profile);
    const plan = examplePlan({
      clipScripts: [
        exampleScript(0),
        exampleScript(1, {
          visualDescription: longWords(400),
          motion: longWords(90),
          cameraAngle: longWords(60),
        }),
        exampleScript(2, {
          visualDescription: '',
          motion: '',
          cameraAngle: '',
          characterKeys: [],
          sceneKeys: [],
        }),
        exampleScript(3, { characterKeys: ['courier', 'dj'], sceneKeys: ['rooftop'] }),
      ],
    });
    plan.scenes[1]!.description = longWords(150);
    plan.characters[1]!.description = longWords(150);
    for (const { prompt, metadata } of writeClipPrompts(input({ plan, profile })).items) {
      expect(metadata.wordCount).toBeGreaterThanOrEqual(words.least);
      expect(metadata.wordCount).toBeLessThanOrEqual(Math.min(words.most, 199));
      expect(prompt).not.toMatch(/…|\.\.\.|\s{2}|,,|undefined|https?:/);
      expect(keywordsKept(prompt, metadata.styleKeywords).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('tell each model in its own order', () => {
    const at = (profile: string, words: string) =>
      writeClipPrompts(input({ profile })).items[0]!.prompt.indexOf(words);
    expect(at('svd', 'A lone figure')).toBe(0);
    expect(at('veo-3.1', 'Low angle')).toBe(0);
    expect(at('kling-2.1', 'Slow dolly')).toBeLessThan(at('kling-2.1', 'eaturing'));
  });

  it('follow the shape and size of the job in their quality words', () => {
    const prompt = (
      aspectRatio: ClipPromptsInput['aspectRatio'],
      resolution: ClipPromptsInput['resolution'],
    ) => writeClipPrompts(input({ aspectRatio, resolution })).items[0]!.prompt;
    expect(prompt('PORTRAIT_9_16', 'P720')).toMatch(/720p.*9:16 vertical/);
    expect(prompt('SQUARE_1_1', 'P1080')).toMatch(/1080p.*1:1 square/);
    expect(prompt('LANDSCAPE_16_9', 'P480')).not.toMatch(/4K|1080|HD/);
  });

  it('move with the beat, and stand in for what the script leaves out', () => {
    const plan = examplePlan({
      clipScripts: (['LOW', 'MEDIUM', 'HIGH'] as const).map((beatIntensity, at) =>
        exampleScript(at, { beatIntensity, motion: '', cameraAngle: '', visualDescription: '' }),
      ),
    });
    const [low, medium, high] = writeClipPrompts(input({ plan })).items.map(({ prompt }) =>
      prompt.toLowerCase(),
    );
    expect(low).toContain('static camera, slow subtle movement');
    expect(medium).toContain('smooth tracking shot');
    expect(high).toContain('dynamic tracking shot, handheld camera');
    expect(high).toContain('wide shot of the main scene consistent with the overall style');
    const energetic = writeClipPrompts(input()).items[1]!.prompt;
    expect(energetic).toContain('fast and dynamic');
  });

  it('never hint at a picture that is missing or that the model does not see', () => {
    const hints = /established scene|earlier shots/;
    expect(writeClipPrompts(input({ references: [] })).items[0]!.prompt).not.toMatch(hints);
    expect(writeClipPrompts(input({ profile: 'cogvideox' })).items[0]!.prompt).not.toMatch(hints);
  });

  it('share one style vocabulary and one negative prompt', () => {
    const { items } = writeClipPrompts(input());
    expect(new Set(items.map(({ negativePrompt }) => negativePrompt)).size).toBe(1);
    expect(new Set(items.map(({ metadata }) => metadata.styleKeywords.join())).size).toBe(1);
    expect(new Set(items.map(({ prompt }) => prompt)).size).toBe(items.length);
  });

  it('are clean of links and control characters from the plan', () => {
    const script = exampleScript(0, {
      visualDescription: 'A dancer\u0007 turns\nhttps://example.com/x.png in   light...',
    });
    const [first] = writeClipPrompts(input({ plan: examplePlan({ clipScripts: [script] }) })).items;
    expect(first!.prompt).toContain('A dancer turns in light');
    expect(first!.prompt).not.toMatch(/https|\u0007|\n/);
  });

  it('cannot be written for a plan without clips', () => {
    expect(() => writeClipPrompts(input({ plan: examplePlan({ clipScripts: [] }) }))).toThrow(UnusablePlan);
  });

  it('are the same for the same input, and have a key that follows what they are made from', () => {
    expect(writeClipPrompts(input())).toEqual(writeClipPrompts(input()));
    const key = (changes: Partial<ClipPromptsInput>, model: string | null = null) =>
      contentKey('clip-prompts', clipPromptIngredients(input(changes), model));
    expect(key({ references: [...input().references].reverse() })).toBe(key({}));
    const others = [
      key({ references: [] }),
      key({ profile: 'svd' }),
      key({ resolution: 'P480' }),
      key({}, 'openai:gpt-4o'),
      key({ plan: examplePlan({ style: { ...exampleStyle, mood: 'joyful' } }) }),
    ];
    expect(new Set([key({}), ...others]).size).toBe(6);
  });

  it('read as English where descriptions are names, plurals or bare nouns', () => {
    const plan = examplePlan({
      characters: [{ key: 'courier', description: 'Twin dancers in gold masks', role: 'chorus' }],
      scenes: [{ key: 'street', description: 'Old harbor with cranes', timeOfDay: 'golden hour' }],
      style: { ...exampleStyle, lighting: 'soft and diffuse', visualStyle: 'Ultra-modern style', mood: '' },
    });
    const text = writeClipPrompts(input({ plan })).items[0]!.prompt;
    expect(text).toContain('Set in an old harbor with cranes, at golden hour');
    expect(text).toContain('in gold masks');
    expect(text).toContain('In an ultra-modern style');
    expect(text).toContain('Soft and diffuse lighting');
  });
});
