import { describe, expect, it } from 'vitest';
import { examplePlan, exampleScript } from './example-plan.js';
import { clipPromptBatches, clipPromptsRequest, mergeClipPrompts } from './llm-prompts.js';
import { type ClipPromptsInput, writeClipPrompts } from './write-clip-prompts.js';

const inputOf = (clips: number): ClipPromptsInput => ({
  plan: examplePlan({ clipScripts: Array.from({ length: clips }, (_, at) => exampleScript(at)) }),
  references: [{ targetKey: 'courier' }],
  profile: 'svd',
  aspectRatio: 'PORTRAIT_9_16',
  resolution: 'P720',
});
const input = inputOf(3);
const base = writeClipPrompts(input);
const better = (clipIndex: number) => ({
  clipIndex,
  prompt: `A young woman with short dark hair in a silver jacket strides over bridge ${clipIndex} while rain hammers the neon-lit water, neo-noir cyberpunk, melancholic, neon lighting, high contrast.`,
});
const merged = (...prompts: { clipIndex: number; prompt: string }[]) =>
  mergeClipPrompts(base, [{ prompts }], 'openai:gpt-4o').items;

describe('the request for all clips', () => {
  it('carries the base prompts as JSON with the previous clip and what the picture is', () => {
    const request = clipPromptsRequest(input, base, [1, 2]);
    const { clips } = JSON.parse(request.messages[1]!.content);
    expect(clips).toHaveLength(2);
    expect(clips[0]).toMatchObject({
      clipIndex: 1,
      basePrompt: base.items[1]!.prompt,
      duration: 4,
      beatIntensity: 'MEDIUM',
      styleKeywords: base.items[1]!.metadata.styleKeywords,
      referenceMode: 'character',
      previousClip: 'A lone figure crosses bridge number 0 in the rain.',
    });
    expect(request.messages[0]!.content).toContain(base.items[0]!.metadata.styleKeywords.join(', '));
    expect(request.messages[0]!.content).toContain('vertical');
    expect(request.temperature).toBe(0.7);
  });

  it('is cut into batches of 25, each with tokens for its clips', () => {
    const long = inputOf(60);
    const prompts = writeClipPrompts(long);
    const batches = clipPromptBatches(prompts);
    expect(batches.map((batch) => batch.length)).toEqual([25, 25, 10]);
    expect(batches.flat()).toEqual(prompts.items.map(({ clipIndex }) => clipIndex));
    const [large, , small] = batches.map((batch) => clipPromptsRequest(long, prompts, batch));
    expect(large!.maxOutputTokens - small!.maxOutputTokens).toBe(15 * 300);
    expect(JSON.parse(small!.messages[1]!.content).clips[0].previousClip).toContain('number 49');
  });

  it('notices clips that are missing, doubled or not asked for', () => {
    const { check, schema } = clipPromptsRequest(input, base, [0, 1]);
    expect(check(schema.parse({ prompts: [better(0), better(1)] }))).toBeNull();
    expect(check({ prompts: [better(0)] })).toContain('clip 1');
    expect(check({ prompts: [better(0), better(1), better(1)] })).toContain('2 prompts and not 3');
  });
});

describe('merging the answer', () => {
  it('takes good prompts and says who wrote them', () => {
    const result = mergeClipPrompts(
      base,
      [{ prompts: [better(0), better(1)] }, { prompts: [better(2)] }],
      'openai:gpt-4o',
    );
    expect(result).toMatchObject({ llmUsed: true, llmModel: 'openai:gpt-4o' });
    expect(result.items[2]!.prompt).toContain('strides over bridge 2');
    expect(result.items[2]!.metadata).toMatchObject({
      llmUsed: true,
      llmModel: 'openai:gpt-4o',
      wordCount: 28,
    });
  });

  it.each([
    ['too short', 'A neo-noir cyberpunk street.'],
    ['too long', `neo-noir cyberpunk ${'rain '.repeat(210)}`],
    ['a list', `1. ${better(1).prompt}\n2. and a second shot`],
    ['a link', `${better(1).prompt} See https://example.com/a.png`],
    [
      'without the style',
      'A cheerful dog jumps over a fence in a garden while children laugh and the sun shines on everything.',
    ],
    ['empty', ''],
  ])('falls back for the one clip whose prompt is %s', (_what, prompt) => {
    const items = merged(better(0), { clipIndex: 1, prompt }, better(2));
    expect(items[1]).toEqual(base.items[1]);
    expect(items[0]!.metadata.llmUsed && items[2]!.metadata.llmUsed).toBe(true);
  });

  it('reminds a prompt of the keywords that it forgot', () => {
    const prompt =
      'A young woman with short dark hair in a silver jacket strides over the bridge while rain hammers the water, melancholic.';
    expect(merged({ clipIndex: 0, prompt })[0]!.prompt).toContain('neo-noir cyberpunk');
  });

  it('is the base alone when no answer came', () => {
    expect(mergeClipPrompts(base, [null], 'openai:gpt-4o')).toEqual(base);
  });
});
