import { describe, expect, it } from 'vitest';
import { Money } from '../film/money.js';
import { PRICE_LIST } from './price-list.js';
import { pieceCost, priceText, readPrices, tokenCost } from './prices.js';

describe('the price table', () => {
  it('names where each figure is from, and when', () => {
    for (const [name, entry] of Object.entries(PRICE_LIST)) {
      expect(entry.source, name).toBeTruthy();
      expect(entry.date, name).toMatch(/^\d{4}-\d{2}$/);
    }
  });

  it('reckons to the last decimal', () => {
    const prices = readPrices(null);
    expect(tokenCost(prices.tokens('openai:gpt-4o')!, 1, 1).toFixed()).toBe('0.0000125');
    expect(tokenCost(prices.tokens('openrouter:anthropic/claude-3-haiku')!, 333_333, 777_777).toFixed()).toBe(
      '1.0555545',
    );
    expect(pieceCost(prices.piece('replicate:bytedance/seedance-1-lite', '480p')!, 3).toFixed()).toBe(
      '0.054',
    );
    expect(pieceCost(prices.piece('openai:whisper-1')!, 100).toFixed()).toBe('0.01');
  });

  it('knows nothing of a model that is not in it, and asks nothing for a local one', () => {
    const prices = readPrices(null);
    expect(prices.tokens('openai:gpt-99')).toBeNull();
    expect(prices.piece('replicate:someone/something')).toBeNull();
    expect(tokenCost(prices.tokens('local:llama3')!, 1e9, 1e9).toFixed()).toBe('0');
  });

  it('learns what a provider charges today', () => {
    const prices = readPrices(null);
    prices.learn('openrouter:new/model', { input: new Money('0.7'), output: new Money('0.9') });
    expect(prices.tokens('openrouter:new/model')?.output.toFixed()).toBe('0.9');
  });
});

describe('the operator’s file', () => {
  it('goes before the table and before what a provider says', () => {
    const prices = readPrices({
      'openai:gpt-99': { inputPerMillion: '1', outputPerMillion: 2.5 },
      'openai:gpt-4o': { inputPerMillion: '0', outputPerMillion: '0' },
      'replicate:kwaivgi/kling-v2.1': { perClip: '0.10' },
      'replicate:stability-ai/sdxl': { perPicture: '0.02' },
    });
    prices.learn('openai:gpt-4o', { input: new Money(9), output: new Money(9) });
    expect(prices.tokens('openai:gpt-99')?.output.toFixed()).toBe('2.5');
    expect(prices.tokens('openai:gpt-4o')?.input.toFixed()).toBe('0');
    expect(pieceCost(prices.piece('replicate:kwaivgi/kling-v2.1', '1080p')!, 10).toFixed()).toBe('0.1');
    expect(prices.piece('replicate:stability-ai/sdxl')?.gpuSecond).toBeNull();
  });

  it.each([
    [
      'a negative price',
      { 'openai:gpt-4o': { inputPerMillion: '-1', outputPerMillion: '1' } },
      'openai:gpt-4o',
    ],
    ['a missing half', { 'openai:gpt-4o': { inputPerMillion: '1' } }, 'openai:gpt-4o'],
    ['a price in words', { 'replicate:a/b': { perClip: 'ten cents' } }, 'replicate:a/b'],
    ['a misspelt unit', { 'replicate:a/b': { perClips: '1' } }, 'perClip'],
    ['an unknown provider', { 'elsewhere:model': { perClip: '1' } }, 'provider:model'],
    ['a list', [], 'the file'],
  ])('is refused with %s, which is named', (_what, file, named) => {
    expect(() => readPrices(file)).toThrow(named);
  });
});

it('prices are told in plain words', () => {
  const prices = readPrices(null);
  expect(priceText(prices.piece('replicate:kwaivgi/kling-v2.1', '720p'))).toBe('0.05 USD a second');
  expect(priceText(prices.piece('replicate:stability-ai/sdxl'))).toBe('about 0.005 USD a picture');
  expect(priceText(prices.tokens('openai:gpt-4o'))).toBe('2.5 USD a million tokens read, 10 written');
});
