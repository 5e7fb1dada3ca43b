import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePlan, exampleScript, exampleStyle } from '../example-plan.js';
import { keywordsKept } from '../style-keywords.js';
import { wordCount } from '../wording.js';
import { writeClipPrompts } from '../write-clip-prompts.js';
import { applyTemplates } from './apply-templates.js';
import { TEMPLATES } from './templates.js';

const plan = examplePlan({
  scenes: [
    { key: 'street', description: 'A sunny market street under a clear blue sky', timeOfDay: 'morning' },
  ],
  style: {
    ...exampleStyle,
    visualStyle: 'Photorealistic documentary',
    lighting: 'Bright golden sunlight',
    mood: 'cheerful',
  },
  clipScripts: [exampleScript(0, { cameraAngle: 'wide shot' })],
});
const promptFor = (profile: string) =>
  writeClipPrompts({
    plan,
    references: [{ targetKey: 'street' }],
    profile,
    aspectRatio: 'LANDSCAPE_16_9',
    resolution: 'P720',
  }).items[0]!;
const clauses = promptFor('svd');
const sentences = promptFor('generic');
const apply = (...names: string[]) =>
  applyTemplates(
    clauses,
    names.map((name) => ({ name, strength: 1 })),
  );

describe('a template in a prompt', () => {
  it.each([
    ['nighttime', /night.*stars/, /sunny|morning|sunlight|blue sky/i],
    ['brighter', /bright, luminous/, /dimly/],
    ['darker', /low-key lighting/, /bright golden sunlight/i],
    ['snow', /snow falling/, /\brain\b|sunny/i],
    ['clear', /clear weather/, /\brain\b/i],
    ['closer', /close-up/, /wide shot/i],
    ['slower', /lingering pace/, /\bfast\b/i],
    ['black-and-white', /black and white/, /color palette|cyan|magenta/i],
    ['colder', /cold blue tones/, /golden sunlight/i],
    ['remove-people', /^An empty, deserted scene/, /figure|young woman|silver jacket/i],
  ])('%s replaces what contradicts it', (name, says, contradicts) => {
    for (const base of [clauses, sentences]) {
      const { prompt } = applyTemplates(base, [{ name, strength: 1 }]);
      expect(prompt).toMatch(new RegExp(says.source, 'i'));
      expect(prompt).not.toMatch(contradicts);
    }
  });

  it('leaves what it does not concern', () => {
    const { prompt, metadata } = apply('brighter');
    expect(prompt).toContain('short dark hair');
    expect(prompt).toContain('A lone figure crosses bridge number 0 in the rain');
    expect(keywordsKept(prompt, metadata.styleKeywords)).toEqual(
      keywordsKept(clauses.prompt, metadata.styleKeywords),
    );
  });

  it('comes early and says more for a stronger wish', () => {
    const [slight, plain, strong] = [0.5, 1, 2].map(
      (strength) => applyTemplates(clauses, [{ name: 'rain', strength }]).prompt,
    );
    expect(slight).toContain('light rain');
    expect(plain).toContain('steady rain');
    expect(strong).toContain('pouring heavy rain');
    expect(plain!.indexOf('steady rain')).toBeLessThan(plain!.length / 3);
  });

  it('takes the place of an earlier one of its kind', () => {
    const night = apply('nighttime');
    const day = applyTemplates(night, [{ name: 'daytime', strength: 1 }]);
    expect(day.prompt).toContain('under a bright open sky');
    expect(day.prompt).not.toMatch(/\bnight|stars|moon/i);
    expect(day.negativePrompt.split(', ')).toContain('night');
    expect(day.negativePrompt.split(', ')).not.toContain('daylight');
    const more = applyTemplates(apply('closer'), [{ name: 'closer', strength: 2 }]);
    expect(more.prompt).toContain('extreme close-up');
    expect(more.prompt.match(/filling the/g)).toHaveLength(1);
  });

  it('works beside others', () => {
    const { prompt, negativePrompt } = apply('nighttime', 'rain', 'closer');
    expect(prompt).toMatch(/stars/);
    expect(prompt).toMatch(/wet reflective surfaces/);
    expect(prompt).toMatch(/close-up framing/);
    expect(negativePrompt).toContain('daylight');
  });

  it('keeps every prompt short, clean and with its numbers right, whatever is asked in whatever order', () => {
    const names = TEMPLATES.map(({ name }) => name);
    const wishes = fc.array(
      fc.record({ name: fc.constantFrom(...names), strength: fc.constantFrom(0.5, 1, 2) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(wishes, fc.constantFrom(clauses, sentences), (templates, base) => {
        const changed = templates.reduce((prompt, template) => applyTemplates(prompt, [template]), base);
        expect(changed.metadata.wordCount).toBe(wordCount(changed.prompt));
        expect(changed.metadata.wordCount).toBeLessThanOrEqual(199);
        expect(changed.prompt).not.toMatch(/[\ue000-\uf8ff]|,\s*,|\s{2}|…|\.\.|undefined| ,/);
        expect(changed.prompt).toMatch(/^\p{Lu}.*\.$/u);
        expect(changed.metadata.styleKeywords).toEqual(base.metadata.styleKeywords);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['clauses', clauses, ', '],
    ['sentences', sentences, '. '],
  ])('makes room in a prompt that is full of %s, for itself and for the style', (_voice, base, joint) => {
    const details = Array.from({ length: 40 }, (_, at) => `Small detail ${at}`).join(joint);
    const full = { ...base, prompt: `${base.prompt.slice(0, -1)}${joint}${details}.` };
    const { prompt, metadata } = applyTemplates(full, [{ name: 'storm', strength: 1 }]);
    expect(metadata.wordCount).toBeLessThanOrEqual(199);
    expect(prompt).toContain('flashes of lightning');
    expect(keywordsKept(prompt, metadata.styleKeywords)).toEqual(
      keywordsKept(base.prompt, metadata.styleKeywords),
    );
  });

  it('that nobody knows changes nothing', () => {
    expect(apply('sparkles').prompt).toBe(clauses.prompt);
  });
});
