import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callContext, ledgerDouble } from '../../test/doubles/ledger-double.js';
import { type OpenAiDouble, startOpenAiDouble } from '../../test/doubles/openai-double.js';
import { createProviders, type ProviderSettings } from './catalogue.js';

const doubles: OpenAiDouble[] = [];
afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()));
});
async function double(flavour: 'openai' | 'openrouter' | 'local') {
  const started = await startOpenAiDouble({ flavour });
  doubles.push(started);
  return started;
}
const house = (settings: Partial<ProviderSettings> = {}) =>
  createProviders({ environment: 'development', ...settings });
const openai = { apiKey: 'sk-test' };
const openrouter = { apiKey: 'sk-or-test' };
const replicate = { token: 'r8_test' };

describe('without a choice', () => {
  it('and without keys, everything is made here', () => {
    expect(house().defaults).toEqual({
      llm: 'templates',
      image: 'sketch',
      video: 'animatic',
      videoFallback: null,
      transcriber: 'none',
      music: 'composer',
      speech: 'none',
      scenario: 'templates',
      promptGenerator: null,
    });
  });

  it('the configured providers’ models are taken', () => {
    expect(house({ openai, replicate }).defaults).toMatchObject({
      llm: 'openai:gpt-4o',
      transcriber: 'openai:whisper-1',
      image: 'replicate:stability-ai/sdxl',
      videoFallback: 'replicate:cuuupid/cogvideox-5b',
    });
  });

  it('clips are made by the cheapest model that takes a start picture, and in production by Kling', () => {
    expect(house({ replicate }).defaults.video).toBe('replicate:wan-video/wan-2.2-i2v-fast');
    const cheaper = { 'replicate:minimax/hailuo-02': { perClip: '0.01' } };
    expect(house({ replicate, prices: cheaper }).defaults.video).toBe('replicate:minimax/hailuo-02');
    expect(house({ replicate, environment: 'production' }).defaults.video).toBe(
      'replicate:kwaivgi/kling-v2.1',
    );
  });

  it('a language model on the own machine goes before one that costs', () => {
    const localLlm = { baseUrl: 'http://127.0.0.1:1/v1', model: 'llama3' };
    expect(house({ localLlm, openrouter }).defaults.llm).toBe('local:llama3');
    expect(house({ openrouter }).defaults).toMatchObject({
      llm: 'openrouter:openai/gpt-4o-mini',
      scenario: 'claude-3-haiku',
    });
  });

  it('gpt-4o gives way to its successor when it is no longer offered', async () => {
    const server = await double('openai');
    server.models = [{ id: 'gpt-4o', shutdown_date: '2020-01-01' }, { id: 'gpt-4.1' }, { id: 'gpt-5-mini' }];
    const all = house({ openai: { ...openai, baseUrl: server.url } });
    expect(all.defaults.llm).toBe('openai:gpt-4o');
    await all.refresh();
    expect(all.defaults.llm).toBe('openai:gpt-4.1');
    expect(all.resolve('LLM', 'openai:gpt-4o')).toEqual({
      problem: expect.stringContaining('no longer offered'),
    });
  });
});

describe('a chosen model', () => {
  const all = house({ openai, replicate });
  it.each([
    ['LLM', 'templates', 'templates'],
    ['LLM', 'openai:gpt-4o-mini', 'openai:gpt-4o-mini'],
    ['IMAGE', 'replicate:black-forest-labs/flux-schnell', 'replicate:black-forest-labs/flux-schnell'],
    [
      'IMAGE',
      'stability-ai/sdxl:39ed52f2a78e934b3ba6e2a89f5b1c712de7dfea535525255b1aa35c5565e08b',
      'replicate:stability-ai/sdxl',
    ],
    ['VIDEO', 'replicate:google/veo-3.1', 'replicate:google/veo-3.1'],
    ['TRANSCRIBER', 'openai:whisper-1', 'openai:whisper-1'],
  ] as const)('%s %s is known', (role, name, resolved) => {
    expect(all.resolve(role, name)).toEqual({ ok: true, name: resolved });
  });

  it.each([
    ['LLM', 'openrouter:openai/gpt-4o', 'OPENROUTER_API_KEY'],
    ['LLM', 'openai:gpt-99', 'no known price'],
    ['LLM', 'banana', 'not a language model'],
    ['LLM', 'openai:whisper-1', 'not a language model'],
    ['LLM', 'constructor:x', 'not a language model'],
    ['IMAGE', 'animatic', 'Choose one of: sketch'],
    ['VIDEO', 'replicate:stability-ai/sdxl', 'not a video model'],
    ['VIDEO', 'replicate:', 'not a video model'],
    ['TRANSCRIBER', '', 'not a transcriber'],
  ] as const)('%s %s can’t be taken, and the reason helps', (role, name, reason) => {
    expect(all.resolve(role, name)).toEqual({ problem: expect.stringContaining(reason) });
  });

  it('without a provider is that of the provider which is configured', () => {
    const named = (settings: Parameters<typeof house>[0]) => house(settings).resolve('LLM', 'gpt-4o');
    expect(named({ openai, openrouter })).toEqual({ ok: true, name: 'openai:gpt-4o' });
    expect(named({ openrouter })).toEqual({ ok: true, name: 'openrouter:openai/gpt-4o' });
    expect(named({})).toEqual({ problem: expect.stringContaining('OPENAI_API_KEY') });
    const localLlm = { baseUrl: 'http://127.0.0.1:1/v1', model: 'gpt-4o' };
    expect(named({ openai, localLlm })).toEqual({ ok: true, name: 'local:gpt-4o' });
    const settings = { openai, promptGenerator: { model: 'gpt-4o-mini' } };
    expect(house(settings).defaults.promptGenerator).toBe('openai:gpt-4o-mini');
  });

  it('without a price is taken once the operator gives one', () => {
    const priced = house({
      openai,
      prices: { 'openai:gpt-99': { inputPerMillion: '1', outputPerMillion: '1' } },
    });
    expect(priced.resolve('LLM', 'openai:gpt-99')).toEqual({ ok: true, name: 'openai:gpt-99' });
    expect(priced.llm('openai:gpt-99')?.name).toBe('openai:gpt-99');
  });

  it('of the operator that can’t be used is told with its variable', () => {
    const { problems } = house({ models: { llm: 'openai:gpt-4o', video: 'replicate:nobody/nothing' } });
    expect(problems).toEqual([
      expect.stringMatching(/^LLM_MODEL: .*OPENAI_API_KEY/),
      expect.stringMatching(/^VIDEO_MODEL: /),
    ]);
    const dev = house({
      models: { image: 'replicate:nobody/nothing', imageVariable: 'REFERENCE_MODEL_DEV' },
    });
    expect(dev.problems).toEqual([expect.stringMatching(/^REFERENCE_MODEL_DEV: /)]);
  });
});

describe('the list of models', () => {
  it('has every one with its price, and says which are configured and which is the default', () => {
    const models = house({ replicate }).models();
    const named = (name: string) => models.find((each) => each.name === name);
    expect(named('animatic')).toMatchObject({
      role: 'VIDEO',
      local: true,
      configured: true,
      isDefault: false,
      price: 'Free',
    });
    expect(named('replicate:kwaivgi/kling-v2.1')).toMatchObject({
      configured: true,
      durations: [5, 10],
      price: '720p: 0.05 USD a second; 1080p: 0.09 USD a second',
    });
    expect(named('openai:gpt-4o')).toMatchObject({
      configured: false,
      isDefault: false,
      needs: 'OPENAI_API_KEY',
    });
    expect(named('replicate:wan-video/wan-2.2-i2v-fast')?.isDefault).toBe(true);
    expect(models.filter((each) => each.isDefault)).toHaveLength(6);
    expect(models.every((each) => each.price !== null || each.name === 'none')).toBe(true);
  });

  it('can be asked for one role', () => {
    expect(
      new Set(
        house()
          .models('IMAGE')
          .map((each) => each.role),
      ),
    ).toEqual(new Set(['IMAGE']));
  });
});

describe('scenario models', () => {
  it('are six, with unknown availability until OpenRouter has been asked', () => {
    const models = house().scenarioModels();
    expect(models.map((each) => each.name)).toEqual([
      'claude-3.5-sonnet',
      'gpt-4-turbo',
      'claude-3-haiku',
      'gpt-3.5-turbo',
      'llama-3.1-70b',
      'gemini-pro',
    ]);
    expect(models.every((each) => each.available === null && each.outputPerMillion?.gt(0))).toBe(true);
  });

  it('tell what is offered today, and a model that is gone is not the default', async () => {
    const server = await double('openrouter');
    const all = house({ openrouter: { ...openrouter, baseUrl: server.url } });
    await all.refresh();
    const available = Object.fromEntries(all.scenarioModels().map((each) => [each.name, each.available]));
    expect(available).toMatchObject({ 'claude-3-haiku': true, 'gpt-3.5-turbo': false, 'gemini-pro': false });
    expect(all.resolveScenario('claude-3-haiku')).toEqual({
      ok: true,
      name: 'openrouter:anthropic/claude-3-haiku',
    });
    expect(all.resolveScenario('gemini-pro')).toEqual({
      problem: expect.stringContaining('no longer offered'),
    });

    server.models = server.models.filter((each) => each.id !== 'anthropic/claude-3-haiku');
    await all.refresh();
    expect(all.defaults.scenario).toBe('llama-3.1-70b');
  });
});

it('a scenario model of the operator is taken where it can be reached, and a name that is none is told', () => {
  expect(house({ openrouter, models: { scenario: 'gpt-4-turbo' } }).defaults.scenario).toBe('gpt-4-turbo');
  const unreachable = house({ models: { scenario: 'gpt-4-turbo' } });
  expect(unreachable.defaults.scenario).toBe('templates');
  expect(unreachable.problems).toEqual([]);
  const { problems } = house({ openrouter, models: { scenario: 'gtp-4' } });
  expect(problems).toEqual([expect.stringMatching(/^SCENARIO_DEFAULT_MODEL: gtp-4 is not a language model/)]);
});

describe('asking what is offered', () => {
  it('brings prices, and how each model is best asked', async () => {
    const server = await double('openrouter');
    server.models = [
      {
        id: 'new/model',
        pricing: { prompt: '0.000001', completion: '2e-6' },
        supported_parameters: ['response_format'],
      },
    ];
    const all = house({ openrouter: { ...openrouter, baseUrl: server.url } });
    expect(all.resolve('LLM', 'openrouter:new/model')).toEqual({
      problem: expect.stringContaining('no known price'),
    });
    await all.refresh();
    expect(all.resolve('LLM', 'openrouter:new/model')).toEqual({ ok: true, name: 'openrouter:new/model' });
    const request = {
      name: 'x',
      messages: [],
      schema: z.object({ a: z.string() }),
      temperature: 0,
      maxOutputTokens: 10,
    };
    await all.llm('openrouter:new/model')!.ask(request, callContext(ledgerDouble()));
    expect(server.requests[0]?.json.response_format).toEqual({ type: 'json_object' });
  });

  it('does no harm when nobody answers, or answers nonsense', async () => {
    const server = await double('openai');
    server.models = [{ nonsense: true }];
    const all = house({
      openai: { ...openai, baseUrl: server.url },
      openrouter: { ...openrouter, baseUrl: 'http://127.0.0.1:9/v1' },
    });
    await all.refresh();
    expect(all.defaults.llm).toBe('openai:gpt-4o');
    expect(all.scenarioModels()[0]?.available).toBeNull();
  });
});
