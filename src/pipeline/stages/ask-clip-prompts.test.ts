import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callContext, ledgerDouble } from '../../../test/doubles/ledger-double.js';
import { type OpenAiDouble, startOpenAiDouble } from '../../../test/doubles/openai-double.js';
import { Money } from '../../film/money.js';
import { examplePlan, exampleScript } from '../../film/prompts/example-plan.js';
import { keywordsKept } from '../../film/prompts/style-keywords.js';
import { writeClipPrompts } from '../../film/prompts/write-clip-prompts.js';
import { openAiCompatible } from '../../providers/llm/openai-compatible.js';
import { askClipPrompts } from './ask-clip-prompts.js';

const input = {
  plan: examplePlan({ clipScripts: [0, 1, 2].map((at) => exampleScript(at)) }),
  references: [],
  profile: 'generic',
  aspectRatio: 'LANDSCAPE_16_9',
  resolution: 'P720',
} as const;
const base = writeClipPrompts(input);
const good = (clipIndex: number) => ({
  clipIndex,
  prompt: `A young woman with short dark hair in a silver jacket strides over bridge ${clipIndex} while rain hammers the water, neo-noir cyberpunk, melancholic, neon lighting, high contrast.`,
});

let double: OpenAiDouble;
beforeEach(async () => {
  double = await startOpenAiDouble();
});
afterEach(() => double.close());

/** Each answer holds prompts; the last one is repeated. */
function answering(...answers: { clipIndex: number; prompt: string }[][]): void {
  let at = 0;
  double.answer = () => ({ content: { prompts: answers[Math.min(at++, answers.length - 1)] } });
}

async function ask(format: 'SCHEMA' | 'JSON' = 'SCHEMA') {
  const ledger = ledgerDouble();
  const llm = openAiCompatible({
    provider: 'openai',
    model: 'gpt-4o',
    apiKey: 'sk-test',
    baseUrl: double.url,
    price: () => ({ input: new Money('2.5'), output: new Money('10') }),
    format: () => format,
    seesPictures: () => true,
    patience: { waits: [1, 1], attempt: 90_000, clientWaits: 25_000 },
  });
  const asked = await askClipPrompts(llm, callContext(ledger), input, base);
  return { ...asked, items: asked.prompts.items, ledger };
}
const writers = (items: typeof base.items) => items.map(({ metadata }) => metadata.llmUsed);

it('asks once when all prompts can be used, and keeps the prompts of the rules beside them', async () => {
  answering([good(0), good(1), good(2)]);
  const { prompts, items, messages } = await ask();
  expect(double.requests).toHaveLength(1);
  expect(messages).toEqual([]);
  expect(prompts).toMatchObject({ llmUsed: true, llmModel: 'openai:gpt-4o' });
  for (const [at, item] of items.entries()) {
    expect(item.prompt).toContain(`strides over bridge ${at}`);
    expect(item.templatePrompt).toBe(base.items[at]!.prompt);
  }
});

it('weaves style keywords into a prompt that has none, and asks for nothing again', async () => {
  const cheerful = {
    clipIndex: 1,
    prompt: `A young woman in a silver jacket walks over a bridge, ${'slowly and '.repeat(88)}in the rain.`,
  };
  answering([good(0), cheerful, good(2)]);
  const { items, messages } = await ask();
  expect(double.requests).toHaveLength(1);
  expect(messages).toEqual([]);
  const { prompt, metadata } = items[1]!;
  expect(metadata.llmUsed).toBe(true);
  expect(prompt).toMatch(/^A young woman in a silver jacket walks/);
  expect(keywordsKept(prompt, metadata.styleKeywords).length).toBeGreaterThanOrEqual(4);
  expect(metadata.wordCount).toBeLessThanOrEqual(199);
});

describe('a prompt that can not be used', () => {
  const BAD: [string, string, RegExp][] = [
    ['short', 'A neo-noir cyberpunk street.', /4 words/],
    ['long', `neo-noir cyberpunk ${'rain '.repeat(210)}`, /212 words/],
    ['a list', `1. ${good(1).prompt}\n2. and a second shot`, /list/],
    ['a link', `${good(1).prompt} See https://example.com/a.png`, /link/],
  ];
  it.each(BAD)('is asked for again, alone and with the reason: %s', async (_, prompt, reason) => {
    answering([good(0), { clipIndex: 1, prompt }, good(2)], [good(1)]);
    const { items, messages } = await ask();
    expect(double.requests).toHaveLength(2);
    const again = double.chats[1]!.messages;
    expect(again.at(-1)!.content).toMatch(reason);
    const { clips } = JSON.parse(again[1]!.content);
    expect(clips.map(({ clipIndex }: { clipIndex: number }) => clipIndex)).toEqual([1]);
    expect(writers(items)).toEqual([true, true, true]);
    expect(messages).toEqual([]);
  });

  it('leaves its clip alone to the rules when the third one is no better, and a message says so', async () => {
    answering([good(0), good(2)]);
    const { prompts, items, messages } = await ask();
    expect(double.requests).toHaveLength(3);
    expect(writers(items)).toEqual([true, false, true]);
    expect(items[1]).toEqual(base.items[1]);
    expect(prompts.llmUsed).toBe(true);
    expect(messages).toEqual([
      'Clip 2 has the prompt of the rules, because openai:gpt-4o gave none that can be used. The prompt is missing.',
    ]);
  });
});

describe('an answer that can not be used', () => {
  it.each(['cut-off', 'refused', 'empty', 'not-json', 'wrong-shape'] as const)(
    'is asked for again once: %s',
    async (fault) => {
      answering([good(0), good(1), good(2)]);
      double.faults.next(fault);
      const { items, messages, ledger } = await ask('JSON');
      expect(double.requests).toHaveLength(2);
      expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
      expect(double.chats[1]!.messages.at(-1)!.content).toMatch(/clipIndex 0: The language model/);
      expect(writers(items)).toEqual([true, true, true]);
      expect(messages).toEqual([]);
    },
  );

  it('leaves the film to the rules when it comes three times', async () => {
    double.faults.always('refused');
    const { prompts, messages } = await ask();
    expect(double.requests).toHaveLength(3);
    expect(prompts).toEqual(base);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^Clips 1, 2 and 3 have the prompt of the rules.*refused/);
  });
});

it('does not ask a service again that does not answer, beyond its three attempts', async () => {
  double.faults.always('server-error');
  const { prompts, messages } = await ask();
  expect(double.requests).toHaveLength(3);
  expect(prompts).toEqual(base);
  expect(messages).toHaveLength(1);
});
