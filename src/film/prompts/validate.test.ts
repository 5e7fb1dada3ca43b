import { describe, expect, it } from 'vitest';
import type { ClipPrompt, ClipPrompts } from './clip-prompt.js';
import { examplePlan, exampleScript } from './example-plan.js';
import { validateClipPrompts } from './validate.js';
import { writeClipPrompts } from './write-clip-prompts.js';

const plan = examplePlan();
const good = writeClipPrompts({
  plan,
  references: [{ targetKey: 'street' }],
  profile: 'generic',
  aspectRatio: 'LANDSCAPE_16_9',
  resolution: 'P720',
});
const withFirst = (changes: Partial<ClipPrompt>): ClipPrompts => ({
  ...good,
  items: good.items.map((item, at) => (at === 0 ? { ...item, ...changes } : item)),
});
const repaired = (prompts: ClipPrompts) => {
  const result = validateClipPrompts(plan, prompts);
  if (!result.valid) throw new Error(result.message);
  return { first: result.prompts.items[0]!, repairs: result.repairs, prompts: result.prompts };
};

describe('validating prompts', () => {
  it('leaves what the rules wrote as it is', () => {
    expect(validateClipPrompts(plan, good)).toEqual({ valid: true, prompts: good, repairs: [] });
  });

  it.each([
    ['WRONG_COUNT', { ...good, items: good.items.slice(1) }],
    ['WRONG_INDEXES', withFirst({ clipIndex: 2 })],
    ['EMPTY_PROMPT', withFirst({ prompt: ' \u0000 https://only.a/link ' })],
  ] as const)('says %s and does not throw', (problem, prompts) => {
    expect(validateClipPrompts(plan, prompts)).toMatchObject({
      valid: false,
      problem,
      message: expect.stringMatching(/./),
    });
  });

  it('refuses a plan whose clip ends before it begins', () => {
    const backward = examplePlan({ clipScripts: [exampleScript(0, { start: 5, end: 2 })] });
    expect(validateClipPrompts(backward, { ...good, items: good.items.slice(0, 1) })).toMatchObject({
      problem: 'WRONG_DURATION',
    });
  });

  it('puts the clips in order', () => {
    const { prompts } = repaired({ ...good, items: [...good.items].reverse() });
    expect(prompts.items.map(({ clipIndex }) => clipIndex)).toEqual([0, 1, 2]);
  });

  it('corrects durations, counts, keywords, negative prompts and the scene', () => {
    const metadata = {
      ...good.items[0]!.metadata,
      wordCount: 3,
      styleKeywords: ['else'],
      sceneKey: null,
      validated: false,
    };
    const { first, repairs } = repaired(
      withFirst({ durationSeconds: 9, negativePrompt: 'no cats', metadata }),
    );
    expect(first).toEqual(good.items[0]);
    expect(repairs).toHaveLength(5);
    expect(repaired(withFirst({ durationSeconds: 4.2 })).repairs).toEqual([]);
  });

  it('removes lists, links, and references that are not in the plan', () => {
    const { first } = repaired(
      withFirst({
        prompt: '1. A courier runs\n2) she jumps https://x.example/y.png\n- neon\u0007 light',
        sceneReference: 'elsewhere',
        characterReferences: ['nobody'],
      }),
    );
    expect(first.prompt).toMatch(/^A courier runs\. She jumps\. Neon light\./);
    expect(first).toMatchObject({
      sceneReference: null,
      characterReferences: [],
      metadata: { referenceMode: 'TEXT_ONLY' },
    });
  });

  it('brings characters and style into a prompt that forgot them, and cuts one that is too long', () => {
    const { first } = repaired(withFirst({ prompt: 'Somebody crosses a bridge.' }));
    expect(first.prompt).toContain('a young woman, 25-30, short dark hair, silver jacket');
    expect(first.prompt).toContain('neo-noir cyberpunk');
    const long = repaired(withFirst({ prompt: 'rain falls on the bridge and '.repeat(60) }));
    expect(long.first.metadata.wordCount).toBeLessThanOrEqual(199);
    expect(long.first.prompt).not.toMatch(/…|\band$/);
  });
});
