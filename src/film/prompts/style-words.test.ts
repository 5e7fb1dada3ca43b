import { describe, expect, it } from 'vitest';
import { exampleStyle } from './example-plan.js';
import { negativePromptFor, normaliseNegativePrompt } from './negative-prompt.js';
import { colorName, paletteInWords } from './palette.js';
import { applyStyleKeywords, extractStyleKeywords, keywordsKept } from './style-keywords.js';
import { wordCount } from './wording.js';

const style = (changes: Partial<typeof exampleStyle>) => ({ ...exampleStyle, ...changes });

describe('style keywords', () => {
  it('come from style, mood, lighting and cinematography, in this order', () => {
    expect(extractStyleKeywords(exampleStyle)).toEqual([
      'neo-noir cyberpunk',
      'melancholic',
      'hopeful',
      'neon lighting',
      'high contrast',
      'wide tracking shots',
      'slow push-ins',
    ]);
  });

  it('are the plan’s own where it has enough, in one spelling and without repetitions', () => {
    const keywords = [
      'Cyberpunk',
      'Neo Noir',
      'neo-noir',
      'Hi-Contrast',
      'B&W',
      'moody colours',
      'wide shot',
    ];
    expect(extractStyleKeywords(style({ keywords }))).toEqual([
      'cyberpunk',
      'neo-noir',
      'high contrast',
      'black and white',
      'moody colors',
      'wide shots',
    ]);
  });

  it('are five at least and ten at most', () => {
    const bare = {
      colorPalette: ['#ffffff'],
      visualStyle: '',
      mood: '',
      lighting: '',
      cinematography: '',
      keywords: [],
    };
    expect(extractStyleKeywords(bare).length).toBe(5);
    const many = Array.from({ length: 30 }, (_, at) => `keyword ${at}`);
    expect(extractStyleKeywords(style({ keywords: many }))).toHaveLength(10);
    expect(
      extractStyleKeywords(style({ mood: 'a, b, the, , and' })).every((word) => word === word.toLowerCase()),
    ).toBe(true);
  });

  it('are woven into a text that lacks them, which is cut where there is no room', () => {
    const keywords = ['cyberpunk', 'neon lighting', 'hopeful', 'wide shots', 'high contrast'];
    const text = applyStyleKeywords('A cyberpunk alley.', keywords);
    expect(keywordsKept(text, keywords).length).toBeGreaterThanOrEqual(4);
    expect(applyStyleKeywords(text, keywords)).toBe(text);
    const full = Array.from({ length: 198 }, () => 'rain').join(' ');
    expect(keywordsKept(applyStyleKeywords(full, keywords), keywords)).toHaveLength(4);
    expect(wordCount(applyStyleKeywords(full, keywords))).toBeLessThanOrEqual(199);
  });
});

describe('a palette in words', () => {
  it('names what the eye sees', () => {
    expect(['#00FFFF', '#f0f', '#ffffff', '#000000', '#101e48', '#ff8800', '#6b4423'].map(colorName)).toEqual(
      ['cyan', 'magenta', 'white', 'black', 'navy', 'orange', 'brown'],
    );
    expect(colorName('cornflower')).toBeNull();
  });

  it('follows the style: neon glows, dark moods begin with their dark colors', () => {
    expect(paletteInWords(exampleStyle)).toMatch(/^navy, neon cyan and magenta$/);
    expect(paletteInWords(style({ visualStyle: 'pastel', lighting: 'soft', mood: 'joyful' }))).toMatch(
      /^cyan, magenta and/,
    );
    expect(
      paletteInWords(style({ mood: 'dark', visualStyle: 'film', lighting: '', colorPalette: ['#2467c9'] })),
    ).toBe('deep blue');
    expect(paletteInWords(style({ colorPalette: ['none'] }))).toBe('');
  });
});

describe('the negative prompt', () => {
  it('avoids the usual faults, and what the style is not', () => {
    const real = negativePromptFor(style({ visualStyle: 'photorealistic' })).split(', ');
    expect(real).toEqual(expect.arrayContaining(['blurry', 'watermark', 'extra limbs', 'cartoon', 'anime']));
    expect(real).toEqual([...real].sort());
    const drawn = negativePromptFor(style({ visualStyle: 'cinematic anime' })).split(', ');
    expect(drawn).not.toContain('anime');
    expect(drawn).toContain('photograph');
  });

  it('has one form', () => {
    expect(normaliseNegativePrompt('No Text, blurry;  TEXT.\nwithout logo,, blurry')).toBe(
      'blurry, logo, text',
    );
  });
});
