import { describe, expect, it } from 'vitest';
import { examplePlan, exampleScript } from './example-plan.js';
import { clipPromptBatches, clipPromptsRequest, judgeClipPrompts, mergeClipPrompts } from './llm-prompts.js';
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

  it('says what was wrong with the clips that are asked for again', () => {
    const { messages } = clipPromptsRequest(input, base, [2], new Map([[2, 'The prompt is missing.']]));
    expect(messages.at(-1)!.content).toContain('clipIndex 2: The prompt is missing.');
  });
});

it('takes what can be used from an answer, and the first of two prompts for one clip', () => {
  const prompts = [better(0), { ...better(0), prompt: 'Another.' }, { clipIndex: 1, prompt: '' }, better(9)];
  const { usable, complaints } = judgeClipPrompts({ prompts }, [0, 1, 2]);
  expect([...usable]).toEqual([[0, better(0).prompt]]);
  expect([...complaints.keys()]).toEqual([1, 2]);
});

it('says who wrote which prompt', () => {
  const { items, ...film } = mergeClipPrompts(base, new Map([[2, better(2).prompt]]), 'openai:gpt-4o');
  expect(film).toEqual({ llmUsed: true, llmModel: 'openai:gpt-4o' });
  expect(items.slice(0, 2)).toEqual(base.items.slice(0, 2));
  expect(items[2]!.metadata).toMatchObject({ llmUsed: true, llmModel: 'openai:gpt-4o', wordCount: 28 });
  expect(mergeClipPrompts(base, new Map(), 'openai:gpt-4o')).toEqual(base);
});
